"""Orders of all records that are asked for again and again, kept in the case as columns of whole numbers.

A case of ten million records would make as many rows in Python to be sorted; so kept, an order is read in one piece.
What is kept is worked out from the records alone, and taken away by whatever adds to them: where it is not there,
the records themselves are asked. Numbers are written lowest byte first, whatever the machine.
"""

import sqlite3
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
_STEP: Final = 250_000
"""Records that are looked at in one go."""
_READ: Final = (
    "SELECT group_concat(id), group_concat(class), group_concat(created), group_concat(coalesce(sender, 0)) FROM record "
    "WHERE id > ? AND id <= ? AND canonical IS NULL"
)

_KEPT: Final = (
    "SELECT ids FROM arrangement WHERE name = ? AND (SELECT length(ids) FROM arrangement WHERE name = ?) = "
    f"{np.dtype(TYPES[Kept.CLASS]).itemsize} * (SELECT coalesce(max(id), 0) + 1 FROM record)"
)
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


def arrange_records(connection: sqlite3.Connection) -> None:
    """Work the columns of records out and keep them. To be called inside a transaction.

    Where there are too many ids or classes for their columns, none is kept.
    """
    most = _most(connection, "record")
    if most >= 2**32 or _most(connection, "class") >= 2**16:
        return
    classes = np.zeros(most + 1, dtype=TYPES[Kept.CLASS])
    created = np.zeros(most + 1, dtype=np.int64)
    senders = np.zeros(most + 1, dtype=np.uint32)
    wholes: tuple[Column, ...] = (classes, created, senders)
    for start in range(0, most, _STEP):
        # As text: numbers that SQLite strings together cost a third of so many rows.
        found = connection.execute(_READ, (start, start + _STEP)).fetchone()
        if found[0] is not None:
            ids, *columns = (np.fromstring(text, dtype=np.int64, sep=",") for text in found)
            for whole, column in zip(wholes, columns, strict=True):
                whole[ids] = column
    keep(connection, Kept.CLASS, classes.tobytes())
    ids = np.flatnonzero(classes).astype(IDS)
    created = created[ids]
    keep(connection, Kept.CREATED, _by(ids, created))
    del created
    keep(connection, Kept.SENDER, _by(ids, _ranks(connection)[senders[ids]]))


def _by(ids: Column, keys: Column) -> bytes:
    return ids[np.argsort(keys, kind="stable")].tobytes()


def _ranks(connection: sqlite3.Connection) -> Column:
    """The place of each person's name among all names, 0 for nobody."""
    ranks = np.zeros(_most(connection, "participant") + 1, dtype=np.uint32)
    for person, rank in connection.execute(RANKED_SENDERS):
        ranks[person] = rank
    return ranks


def counted_once(connection: sqlite3.Connection) -> int | None:
    """How many records there are that repeat no other, as far as it is kept."""
    found = kept(connection, Kept.CLASS)
    return None if found is None else int(np.count_nonzero(np.frombuffer(found, dtype=TYPES[Kept.CLASS])))


def _most(connection: sqlite3.Connection, table: str) -> int:
    found: int = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    return found


def note_classes(connection: sqlite3.Connection, conversation: int) -> None:
    """Write down which classes the records of a conversation have now. To be called inside a transaction."""
    row = connection.execute("SELECT rowid FROM arrangement WHERE name = ?", (Kept.CLASS,)).fetchone()
    if row is None:
        return
    width = np.dtype(TYPES[Kept.CLASS]).itemsize
    if _most(connection, "class") >= 2 ** (8 * width):
        forget(connection)
        return
    with connection.blobopen("arrangement", "ids", row[0]) as column:
        for record, kind in connection.execute(
            "SELECT id, class FROM record WHERE conversation = ? AND canonical IS NULL", (conversation,)
        ):
            column.seek(record * width)
            column.write(int(kind).to_bytes(width, "little"))
