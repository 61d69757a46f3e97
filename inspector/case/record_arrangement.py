"""Works out the columns that are kept of all records, piece by piece, in the same memory for any number of records, but for four bytes each.

Each column is written where it will stay, in the case. Nothing is sorted as a whole: the records made in one stretch of time are found
by the case's index, those sent by some people by the places of their names, which are remembered; and both are sorted by themselves.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.case.arrangement import RANKED_SENDERS, TYPES, Column, Kept, forget, most, writing
from inspector.case.record_pieces import RecordPiece, numbers, record_pieces
from inspector.records.instants import BEGINNING, FOREVER

_STEP: Final = 250_000
"""Records that are sorted in one go."""
_NAMED: Final = 1_000_000
"""Records of some names that are sorted in one go: all are looked through for them, so these are to be many."""
_SAMPLE: Final = 1_000
"""Of so many instants, one is remembered: to find stretches of time that hold about as many records each."""

_MADE: Final = (
    "SELECT group_concat(id), group_concat(created) FROM record INDEXED BY record_by_class "
    "WHERE canonical IS NULL AND class IN (SELECT id FROM class) AND created >= ? AND created < ?"
)
_ONCE: Final = "SELECT count(*) FROM record WHERE canonical IS NULL"


def arrange_records(connection: sqlite3.Connection, pieces: Iterable[RecordPiece] | None = None) -> None:
    """Work the columns of records out and keep them. To be called inside a transaction.

    Where there are too many ids or classes for their columns, none is kept, and none of the pieces is asked for.

    Args:
        connection: of the case.
        pieces: all its records, where somebody else looks at them as well.
    """
    last = most(connection, "record")
    longest = connection.getlimit(sqlite3.SQLITE_LIMIT_LENGTH)
    if last >= min(2**32, longest // 4) or most(connection, "class") >= 2**16:
        return
    once: int = connection.execute(_ONCE).fetchone()[0]
    with ExitStack() as stack:
        blobs = writing(connection, {Kept.CLASS: last + 1, Kept.CREATED: once, Kept.SENDER: once})
        classes, created, senders = (_Writer(stack.enter_context(blobs[name]), name) for name in Kept)
        scan = _Scan(_ranks(connection), last)
        classes.append(np.zeros(1, dtype=np.int64))
        for piece in record_pieces(connection) if pieces is None else pieces:
            scan.write(piece, classes, created, senders)
        for ids in _by_making(connection, scan.instants()):
            created.append(ids)
        for ids in _by_sender(scan):
            senders.append(ids)
        whole = classes.full and created.full and senders.full
    if not whole:
        # A file that came from elsewhere may hold what no archive says, or an index that tells something else than the records do.
        forget(connection)


class _Writer:
    """Writes a column from its beginning on."""

    def __init__(self, blob: sqlite3.Blob, name: Kept) -> None:
        self._blob = blob
        self._type = TYPES[name]

    def append(self, values: Column) -> None:
        if len(values):
            self._blob.write(values.astype(self._type).tobytes())

    @property
    def full(self) -> bool:
        """Whether every place of it is written."""
        return self._blob.tell() == len(self._blob)


class _Scan:
    """One look at all records, in the order of their ids.

    Attributes:
        named: of each id, the place of its sender's name among all names; 0 where there is none, or no such record.
        sent: how many records stand at each of these places.
    """

    def __init__(self, ranks: Column, last: int) -> None:
        self._ranks = ranks
        self._instants: list[Column] = []
        self.named: npt.NDArray[np.uint32] = np.zeros(last + 1, dtype=np.uint32)
        self.sent: Column = np.zeros(int(ranks.max()) + 1, dtype=np.int64)

    def write(self, piece: RecordPiece, classes: _Writer, created: _Writer, senders: _Writer) -> None:
        """Write the classes, and of the orders what comes first in them: records of no date, and of no sender."""
        whole = np.zeros(piece.end - piece.after, dtype=TYPES[Kept.CLASS])
        whole[piece.ids - piece.after - 1] = piece.classes
        classes.append(whole)
        dated = piece.created != BEGINNING
        created.append(piece.ids[~dated])
        self._instants.append(np.sort(piece.created[dated])[::_SAMPLE])
        # Nobody, where the case knows no such person.
        people = np.where((piece.senders < 0) | (piece.senders >= len(self._ranks)), 0, piece.senders)
        named = self._ranks[people]
        senders.append(piece.ids[named == 0])
        self.named[piece.ids] = named
        self.sent += np.bincount(named, minlength=len(self.sent))

    def instants(self) -> list[int]:
        """Instants between which about `_STEP` records each were made, and what bounds them all."""
        sample = np.sort(np.concatenate([*self._instants, np.zeros(0, dtype=np.int64)]))
        between: list[int] = sample[:: _STEP // _SAMPLE].tolist()[1:]
        return sorted({BEGINNING + 1, *between, FOREVER})


def _by_making(connection: sqlite3.Connection, instants: Sequence[int]) -> Iterator[Column]:
    """The ids of all dated records by the instant of making, one stretch of time after another."""
    for start, end in pairwise(instants):
        ids, created = numbers(connection.execute(_MADE, (start, end)).fetchone())
        yield ids[np.lexsort((ids, created))]


def _by_sender(scan: _Scan) -> Iterator[Column]:
    """The ids of all records that have a sender by the sender's name, some names after others."""
    for first, last in _some_names(scan.sent.tolist()):
        found = (
            np.flatnonzero((some >= first) & (some <= last)) + start
            for start in range(0, len(scan.named), _STEP)
            for some in (scan.named[start : start + _STEP],)
        )
        if first == last:
            # However many they are: found in their order.
            yield from found
        else:
            ids = np.concatenate(list(found))
            yield ids[np.argsort(scan.named[ids], kind="stable")]


def _some_names(sent: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of names whose records are few enough to be sorted together; one name alone may have more."""
    first, count = 1, 0
    for name in range(1, len(sent)):
        if name > first and count + sent[name] > _NAMED:
            yield first, name - 1
            first, count = name, 0
        count += sent[name]
    if count:
        yield first, len(sent) - 1


def _ranks(connection: sqlite3.Connection) -> Column:
    """The place of each person's name among all names, 0 for nobody."""
    ranks = np.zeros(most(connection, "participant") + 1, dtype=np.uint32)
    for person, rank in connection.execute(RANKED_SENDERS):
        ranks[person] = rank
    return ranks
