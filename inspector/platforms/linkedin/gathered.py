"""What a message file gives, gathered into blocks until it is handed on: everything in the order in which it was read."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from inspector.platforms.linkedin.message_columns import Columns, Side
from inspector.platforms.linkedin.pair_runs import PairRuns
from inspector.platforms.linkedin.threads import Label
from inspector.platforms.platform import BulkReading, Reading
from inspector.records.block import BlockKind, RecordBlock
from inspector.records.record import Conversation, Participant, Record

Kinds = tuple[BlockKind, BlockKind]
"""The kinds of a conversation's plain messages: of others', and of the owner's own."""
_UNMET: Final = -1


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
        self._numbers, self._offsets, self._lengths, self._created = (array("q") for _ in range(4))
        self._kind_of, self._sender_of = array("l"), array("l")
        self._block = RecordBlock(
            self._member, self._numbers, self._offsets, self._lengths, [], [], self._kind_of, self._created, [], self._people,
            self._sender_of, [], [], [],
        )  # fmt: skip

    def run(self, run: Run, key: str, kinds: Kinds) -> None:
        """Take in plain rows: their thread's key, and their kinds where others and where the owner writes."""
        block, columns, start, stop = self._block, run.columns, run.start, run.stop
        for side in run.sides:
            side.kind = self._kind(kinds[side.owner])
            side.sender = self._sender(side.person)
        sides = columns.sides[start:stop]
        self._kind_of.extend([side.kind for side in sides if side is not None])
        self._sender_of.extend([side.sender for side in sides if side is not None])
        block.runs.append((key, stop - start))
        self._rows(columns, start, stop)

    def pairs(self, columns: Columns, runs: PairRuns, first: int, labelled: list[tuple[Label, Kinds]]) -> None:
        """Take in runs of pairs, from `first` on, one for each of their labels and the kinds that go with these."""
        block, people = self._block, runs.people
        start, stop, before = runs.starts[first], runs.starts[first + len(labelled)], len(self._numbers)
        senders = [_UNMET] * len(people)
        numbers: dict[int, list[int]] = {}
        kind_numbers: list[list[int]] = []
        for at, (label, kinds) in enumerate(labelled, first):
            pair, end = runs.pairs[at], runs.starts[at + 1]
            assert pair is not None  # noqa: S101  (these runs are of pairs)
            of_kinds = numbers.setdefault(id(kinds), [_UNMET, _UNMET])
            kind_numbers.append(of_kinds)
            for side in (runs.first[at], runs.other[at]) if pair.both else (runs.first[at],):
                party = people[side]
                assert party is not None  # noqa: S101  (whoever writes in a pair is known)
                person, owner = party
                if of_kinds[owner] == _UNMET:
                    of_kinds[owner] = self._kind(kinds[owner])
                if senders[side] == _UNMET:
                    senders[side] = self._sender(person)
            block.runs.append((pair.key, end - runs.starts[at]))
            block.told.append((before + end - start, pair.conversation(label)))
        sides = runs.sides[start:stop]
        own = np.array([each is not None and each.owner for each in people], dtype=np.int64)[sides]
        of_runs = np.repeat(np.arange(len(labelled)), np.diff(runs.starts[first : first + len(labelled) + 1]))
        self._kind_of.frombytes(np.array(kind_numbers, dtype="l")[of_runs, own].tobytes())
        self._sender_of.frombytes(np.array(senders, dtype="l")[sides].tobytes())
        self._rows(columns, start, stop)

    def _rows(self, columns: Columns, start: int, stop: int) -> None:
        """What stands in the columns of rows from `start` up to `stop`."""
        block, first = self._block, columns.block.number
        self._numbers.extend(range(first + start, first + stop))
        self._offsets.frombytes(columns.offsets[start:stop].tobytes())
        self._lengths.frombytes(columns.lengths[start:stop].tobytes())
        self._created.frombytes(columns.created[start:stop].tobytes())
        block.hashes.extend(columns.hashes[start:stop])
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
        self._numbers.append(place.number)
        self._offsets.append(place.offset)
        self._lengths.append(place.length)
        block.hashes.append(place.sha256)
        kind = BlockKind(record.category, record.author, record.signs, made.precision, made.zone)
        self._kind_of.append(self._kind(kind))
        self._created.append(made.earliest)
        block.runs.append((record.conversation, 1))
        self._sender_of.append(self._sender(record.sender))
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
