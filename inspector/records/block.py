"""Many records at once, column by column: what `Record` says of each, at a fraction of the cost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Instant, Precision, Zone
from inspector.records.record import Conversation, Created, Locator, Participant, Record


class BlockKind(NamedTuple):
    """What records of a block have in common with one another."""

    category: DataCategory
    author: Author
    signs: tuple[tuple[Sign, Grade], ...]
    precision: Precision
    zone: Zone


@dataclass(frozen=True, slots=True)
class RecordBlock:
    """Records of a table member that follow one another, all sound, all dated to one instant, none deleted.

    Args:
        member: the member's ordinal.
        numbers, offsets, lengths, hashes: where each record stands, as `Locator` says.
        kinds: the kinds that occur; `kind_of` has each record's place among them.
        kind_of: see `kinds`.
        created: each record's instant.
        runs: stretches of records of one conversation, in order: its key (empty for none), and how many records.
        senders: the people who occur; `sender_of` has each record's place among them.
        sender_of: see `senders`.
        titles, texts: what a person reads.
        told: what became known of conversations, each with the number of the block's records before it.
    """

    member: int
    numbers: Sequence[int]
    offsets: Sequence[int]
    lengths: Sequence[int]
    hashes: list[bytes]
    kinds: list[BlockKind]
    kind_of: Sequence[int]
    created: Sequence[Instant]
    runs: list[tuple[str, int]]
    senders: list[Participant | None]
    sender_of: Sequence[int]
    titles: list[str]
    texts: list[str]
    told: list[tuple[int, Conversation]]

    def readings(self) -> Iterator[Record | Conversation]:
        """The same, one by one."""
        keys = [key for key, count in self.runs for _ in range(count)]
        told = 0
        for at in range(len(self.numbers) + 1):
            while told < len(self.told) and self.told[told][0] == at:
                yield self.told[told][1]
                told += 1
            if at < len(self.numbers):
                yield self._record(at, keys[at])

    def _record(self, at: int, key: str) -> Record:
        kind, instant = self.kinds[self.kind_of[at]], self.created[at]
        place = Locator(self.member, self.numbers[at], "", self.offsets[at], self.lengths[at], self.hashes[at])
        created = Created(instant, instant, kind.precision, kind.zone)
        return Record(
            place, kind.category, kind.author, created, kind.signs, None, "", key, self.senders[self.sender_of[at]],
            self.titles[at], self.texts[at],
        )  # fmt: skip
