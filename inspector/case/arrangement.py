"""Orders of all records that are asked for again and again, kept in the case as columns of whole numbers.

A case of ten million records would make as many rows in Python to be sorted; so kept, an order is read in one piece.
What is kept is worked out from the records alone, and taken away by whatever adds to them: where it is not there,
the records themselves are asked. Numbers are written lowest byte first, whatever the machine.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.integer[Any]]


class Kept(StrEnum):
    """The columns that are kept of all records; those that repeat another are in none."""

    CLASS = "class"
    """The class of each record, at the place of its id; 0 where there is none of that id, or it repeats another."""
    CREATED = "created"
    """Ids by the instant of making, undated ones first, equal ones by id."""
    SENDER = "sender"
    """Ids by the sender's name, those without one first, equal ones by id."""


TYPES: Final = {Kept.CLASS: "<u2", Kept.CREATED: "<u4", Kept.SENDER: "<u4"}
IDS: Final = "<u4"
"""How ids are kept."""
RANKED_SENDERS: Final = "SELECT id, dense_rank() OVER (ORDER BY name COLLATE NOCASE) FROM participant"
"""The order of people by name, as the table of records sorts them."""
_PIECE: Final = 256 * 1024
"""Bytes of a column that are read in one go: they stay close to the processor while they are looked at."""

_HOLDING: Final = (
    "FROM arrangement WHERE name = ? AND (SELECT length(ids) FROM arrangement WHERE name = ?) = "
    f"{np.dtype(TYPES[Kept.CLASS]).itemsize} * (SELECT coalesce(max(id), 0) + 1 FROM record)"
)
_KEPT: Final = f"SELECT ids {_HOLDING}"
_HOLDS: Final = f"SELECT 1 {_HOLDING}"
"""A column, where that of the classes has a place for every record: whoever writes records takes the columns away, and this tells where nobody did."""


def forget(connection: sqlite3.Connection) -> None:
    """Take away what is kept, because records change. To be called inside a transaction."""
    connection.execute("DELETE FROM arrangement")


def kept(connection: sqlite3.Connection, name: str) -> bytes | None:
    """A column as it is kept; None where it is not, or where there are records that came after it."""
    row = connection.execute(_KEPT, (name, Kept.CLASS)).fetchone()
    return None if row is None else bytes(row[0])


def keep(connection: sqlite3.Connection, name: str, column: bytes) -> None:
    """Keep a column. To be called inside a transaction."""
    connection.execute("INSERT OR REPLACE INTO arrangement (name, ids) VALUES (?, ?)", (name, column))


def writing(connection: sqlite3.Connection, sizes: Mapping[Kept, int]) -> dict[Kept, sqlite3.Blob]:
    """Columns of so many places each, to be written to piece by piece. To be called inside a transaction."""
    for name, size in sizes.items():
        connection.execute(
            "INSERT OR REPLACE INTO arrangement (name, ids) VALUES (?, zeroblob(?))",
            (name, size * np.dtype(TYPES[name]).itemsize),
        )
    # Once all are there: a row that is added may move the others.
    return {name: connection.blobopen("arrangement", "ids", _row_of(connection, name)) for name in sizes}


class Ordered:
    """An order of records, of which a few places are read at a time."""

    def __init__(self, column: sqlite3.Blob, name: Kept) -> None:
        self._column = column
        self._type = np.dtype(TYPES[name])

    def __len__(self) -> int:
        return len(self._column) // self._type.itemsize

    def at(self, place: int) -> int:
        """The id at a place."""
        return int(self.part(place, place + 1)[0])

    def part(self, start: int, end: int) -> Column:
        """The ids from one place up to another."""
        self._column.seek(start * self._type.itemsize)
        return np.frombuffer(self._column.read(max(0, end - start) * self._type.itemsize), dtype=self._type)


@contextmanager
def reading(connection: sqlite3.Connection, name: Kept) -> Iterator[Ordered | None]:
    """An order that is kept, as far as it holds for all records; else None."""
    if connection.execute(_HOLDS, (name, Kept.CLASS)).fetchone() is None:
        yield None
        return
    with connection.blobopen("arrangement", "ids", _row_of(connection, name), readonly=True) as column:
        yield Ordered(column, name)


def pieces(connection: sqlite3.Connection, name: Kept) -> Iterator[Column] | None:
    """A column from its beginning on, piece by piece, as far as it is kept and holds for all records."""
    if connection.execute(_HOLDS, (name, Kept.CLASS)).fetchone() is None:
        return None
    return _pieces(connection, name)


def _pieces(connection: sqlite3.Connection, name: Kept) -> Iterator[Column]:
    with connection.blobopen("arrangement", "ids", _row_of(connection, name), readonly=True) as column:
        while piece := column.read(_PIECE):
            yield np.frombuffer(piece, dtype=TYPES[name])


def _row_of(connection: sqlite3.Connection, name: str) -> int:
    found: int = connection.execute("SELECT rowid FROM arrangement WHERE name = ?", (name,)).fetchone()[0]
    return found


def counted_once(connection: sqlite3.Connection) -> int | None:
    """How many records there are that repeat no other, as far as it is kept."""
    found = pieces(connection, Kept.CLASS)
    return None if found is None else sum(int(np.count_nonzero(piece)) for piece in found)


def most(connection: sqlite3.Connection, table: str) -> int:
    """The greatest id of a table; 0 where it is empty."""
    found: int = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    return found


def note_classes(connection: sqlite3.Connection, conversation: int) -> None:
    """Write down which classes the records of a conversation have now. To be called inside a transaction."""
    row = connection.execute("SELECT rowid FROM arrangement WHERE name = ?", (Kept.CLASS,)).fetchone()
    if row is None:
        return
    width = np.dtype(TYPES[Kept.CLASS]).itemsize
    if most(connection, "class") >= 2 ** (8 * width):
        forget(connection)
        return
    with connection.blobopen("arrangement", "ids", row[0]) as column:
        for record, kind in connection.execute(
            "SELECT id, class FROM record WHERE conversation = ? AND canonical IS NULL", (conversation,)
        ):
            column.seek(record * width)
            column.write(int(kind).to_bytes(width, "little"))
