"""What a message file gives, gathered into blocks until it is handed on: everything in the order in which it was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.platforms.linkedin.message_columns import Columns, Side
from inspector.platforms.platform import BulkReading, Reading
from inspector.records.block import BlockKind, RecordBlock
from inspector.records.record import Conversation, Participant, Record


@dataclass(frozen=True, slots=True)
class Run:
    """Rows from `start` up to `stop`, all plain, all of one thread; `sides` has their different sides, in order."""

    columns: Columns
    start: int
    stop: int
    sides: list[Side]

    @classmethod
    def of(cls, columns: Columns, start: int, stop: int) -> "Run":
        """The run of these rows."""
        found = dict.fromkeys(columns.sides[start:stop])
        return cls(columns, start, stop, [side for side in found if side is not None])


class Gathered:
    """Gathers runs, single records and what is told of conversations.

    Args:
        member: the member's ordinal.
    """

    def __init__(self, member: int) -> None:
        self._member = member
        self._out: list[BulkReading] = []
        self._kinds: dict[BlockKind, int] = {}
        self._senders: dict[tuple[str, str], int] = {}
        self._people: list[Participant | None] = []
        self._begin()

    def _begin(self) -> None:
        self._kinds.clear()
        self._senders.clear()
        self._people = []
        self._pieces: list[list[object]] = []
        self._block = RecordBlock(self._member, [], [], [], [], [], [], [], [], self._people, [], [], [], [])

    def run(self, run: Run, key: str, kinds: tuple[BlockKind, BlockKind]) -> None:
        """Take in plain rows: their thread's key, and their kinds where others and where the owner writes."""
        block, columns, start, stop = self._block, run.columns, run.start, run.stop
        for side in run.sides:
            side.kind = self._kind(kinds[side.owner])
            side.sender = self._sender(side.person)
        sides = columns.sides[start:stop]
        first = columns.block.number
        block.numbers.extend(range(first + start, first + stop))
        block.offsets.extend(columns.offsets[start:stop])
        block.lengths.extend(columns.lengths[start:stop])
        block.hashes.extend(columns.hashes[start:stop])
        block.kind_of.extend([side.kind for side in sides if side is not None])
        block.created.extend(columns.created[start:stop])
        block.runs.append((key, stop - start))
        block.sender_of.extend([side.sender for side in sides if side is not None])
        block.titles.extend(columns.titles[start:stop])
        block.texts.extend(columns.texts[start:stop])

    def add(self, ready: list[Reading]) -> None:
        """Take in what was read one by one, and empty the list."""
        for reading in ready:
            if isinstance(reading, Record):
                self._record(reading)
            elif isinstance(reading, Conversation):
                self._block.told.append((len(self._block.numbers), reading))
            else:
                self._other(reading)
        ready.clear()

    def _record(self, record: Record) -> None:
        made, place, block = record.created, record.locator, self._block
        if made is None or made.earliest != made.latest or record.damaged:
            self._flush()
            self._out.append(record)
            return
        block.numbers.append(place.number)
        block.offsets.append(place.offset)
        block.lengths.append(place.length)
        block.hashes.append(place.sha256)
        kind = BlockKind(record.category, record.author, record.signs, made.precision, made.zone)
        block.kind_of.append(self._kind(kind))
        block.created.append(made.earliest)
        block.runs.append((record.conversation, 1))
        block.sender_of.append(self._sender(record.sender))
        block.titles.append(record.title)
        block.texts.append(record.text)

    def _other(self, reading: Reading) -> None:
        self._out.append(reading)

    def _kind(self, kind: BlockKind) -> int:
        known = self._kinds.get(kind)
        if known is None:
            known = self._kinds[kind] = len(self._kinds)
            self._block.kinds.append(kind)
        return known

    def _sender(self, person: Participant | None) -> int:
        key = ("", "") if person is None else (person.name, person.identifier)
        known = self._senders.get(key)
        if known is None:
            known = self._senders[key] = len(self._people)
            self._people.append(person)
        return known

    def taken(self) -> Iterator[BulkReading]:
        """All that was gathered."""
        self._flush()
        yield from self._out
        self._out.clear()

    def _flush(self) -> None:
        if self._block.numbers or self._block.told:
            self._out.append(self._block)
        self._begin()
