"""Works out the columns that are kept of all records, piece by piece, in the same memory for any number of records, but for one byte each.

Each column is written where it will stay, in the case. Nothing is sorted as a whole: the records made in one stretch of time, or sent by
some people, are found by the case's indexes, and sorted by themselves.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inspector.case.arrangement import RANKED_SENDERS, TYPES, Column, Kept, forget, most, writing
from inspector.records.instants import BEGINNING, FOREVER

_STEP: Final = 250_000
"""Records that are looked at in one go."""
_SAMPLE: Final = 1_000
"""Of so many instants, one is remembered: to find stretches of time that hold about as many records each."""

# As text: numbers that SQLite strings together cost a third of so many rows.
_READ: Final = (
    "SELECT group_concat(id), group_concat(class), group_concat(created), group_concat(coalesce(sender, 0)) FROM record "
    "WHERE id > ? AND id <= ? AND canonical IS NULL"
)
_MADE: Final = (
    "SELECT group_concat(id), group_concat(created) FROM record INDEXED BY record_by_class "
    "WHERE canonical IS NULL AND class IN (SELECT id FROM class) AND created >= ? AND created < ?"
)
_SENT: Final = (
    "SELECT group_concat(id), group_concat(sender) FROM record INDEXED BY record_by_sender "
    "WHERE sender IN (SELECT value FROM json_each(?)) AND id > ? AND id <= ?"
)
_ONCE: Final = "SELECT count(*) FROM record WHERE canonical IS NULL"


def arrange_records(connection: sqlite3.Connection) -> None:
    """Work the columns of records out and keep them. To be called inside a transaction.

    Where there are too many ids or classes for their columns, none is kept.
    """
    last = most(connection, "record")
    longest = connection.getlimit(sqlite3.SQLITE_LIMIT_LENGTH)
    if last >= min(2**32, longest // 4) or most(connection, "class") >= 2**16:
        return
    once: int = connection.execute(_ONCE).fetchone()[0]
    with ExitStack() as stack:
        blobs = writing(connection, {Kept.CLASS: last + 1, Kept.CREATED: once, Kept.SENDER: once})
        classes, created, senders = (_Writer(stack.enter_context(blobs[name]), name) for name in Kept)
        scan = _Scan(connection, last)
        scan.write(classes, created, senders)
        for ids in _by_making(connection, scan.instants()):
            created.append(ids)
        for ids in _by_sender(connection, scan):
            senders.append(ids)
        whole = classes.full and created.full and senders.full
    if not whole:
        # A file that came from elsewhere may hold what no archive says, or indexes that tell something else than the records do.
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
        once: of each id, whether there is a record that repeats no other.
        ranks: the place of each person's name among all names, 0 for nobody.
        sent: how many of these records each person sent.
    """

    def __init__(self, connection: sqlite3.Connection, last: int) -> None:
        self._connection = connection
        self._last = last
        self._instants: list[Column] = []
        self.once: npt.NDArray[np.bool_] = np.zeros(last + 1, dtype=np.bool_)
        self.ranks = _ranks(connection)
        self.sent: Column = np.zeros(len(self.ranks), dtype=np.int64)

    def write(self, classes: _Writer, created: _Writer, senders: _Writer) -> None:
        """Write all classes, and of the orders what comes first in them: records of no date, and of no sender."""
        classes.append(np.zeros(1, dtype=np.int64))
        for start in range(0, self._last, _STEP):
            end = min(start + _STEP, self._last)
            ids, kinds, instants, people = _numbers(self._connection.execute(_READ, (start, end)).fetchone())
            # Nobody, where the case knows no such person.
            people[(people < 0) | (people >= len(self.ranks))] = 0
            whole = np.zeros(end - start, dtype=TYPES[Kept.CLASS])
            whole[ids - start - 1] = kinds
            classes.append(whole)
            self.once[ids] = True
            created.append(ids[instants == BEGINNING])
            self._instants.append(np.sort(instants[instants != BEGINNING])[::_SAMPLE])
            senders.append(ids[self.ranks[people] == 0])
            self.sent += np.bincount(people, minlength=len(self.sent))

    def instants(self) -> list[int]:
        """Instants between which about `_STEP` records each were made, and what bounds them all."""
        sample = np.sort(np.concatenate([*self._instants, np.zeros(0, dtype=np.int64)]))
        between: list[int] = sample[:: _STEP // _SAMPLE].tolist()[1:]
        return sorted({BEGINNING + 1, *between, FOREVER})


def _by_making(connection: sqlite3.Connection, instants: Sequence[int]) -> Iterator[Column]:
    """The ids of all dated records by the instant of making, one stretch of time after another."""
    for start, end in pairwise(instants):
        ids, created = _numbers(connection.execute(_MADE, (start, end)).fetchone())
        yield ids[np.lexsort((ids, created))]


def _by_sender(connection: sqlite3.Connection, scan: _Scan) -> Iterator[Column]:
    """The ids of all records that have a sender by the sender's name, some names after others."""
    for people, (start, end) in _some_people(scan):
        found = connection.execute(_SENT, (json.dumps(people), start, end)).fetchone()
        ids, senders = _numbers(found)
        ids, senders = ids[scan.once[ids]], senders[scan.once[ids]]
        yield ids[np.lexsort((ids, scan.ranks[senders]))]


def _some_people(scan: _Scan) -> Iterator[tuple[list[int], tuple[int, int]]]:
    """People by their names, with the ids (first, apart from itself, and last) among which records of theirs are to be looked for.

    Either all records of several names, or of one name those among some ids: not too many at a time.
    """
    last = len(scan.once) - 1
    senders = np.flatnonzero((scan.sent > 0) & (scan.ranks > 0))
    senders = senders[np.argsort(scan.ranks[senders], kind="stable")]
    names = np.flatnonzero(np.diff(scan.ranks[senders], prepend=0))
    gathered: list[int] = []
    count = 0
    for people in np.split(senders, names)[1:]:
        sent = int(scan.sent[people].sum())
        if gathered and count + sent > _STEP:
            yield gathered, (0, last)
            gathered, count = [], 0
        if sent > _STEP:
            for start in range(0, last, _STEP):
                yield people.tolist(), (start, start + _STEP)
        else:
            gathered.extend(people.tolist())
            count += sent
    if gathered:
        yield gathered, (0, last)


def _numbers(texts: Sequence[Any]) -> tuple[Column, ...]:
    """Columns from numbers with commas between them, each of them None for none."""
    return tuple(np.fromstring(text or "", dtype=np.int64, sep=",") for text in texts)


def _ranks(connection: sqlite3.Connection) -> Column:
    """The place of each person's name among all names, 0 for nobody."""
    ranks = np.zeros(most(connection, "participant") + 1, dtype=np.uint32)
    for person, rank in connection.execute(RANKED_SENDERS):
        ranks[person] = rank
    return ranks
