"""Parts of an order that the case keeps: found by halves, and read alone."""

import sqlite3
from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from inspector.case.arrangement import Column, Kept, Ordered, reading

_RARE: Final = 50_000
"""Records up to which those of one sender are found as soon by the index."""
_OFTEN: Final = "SELECT count(*) FROM (SELECT 1 FROM record WHERE sender = ? LIMIT ?)"
_ALIKE: Final = (
    "SELECT count(*) FROM participant WHERE name = (SELECT name FROM participant WHERE id = ?) COLLATE NOCASE"
)
_MADE_BEFORE: Final = "SELECT created < ? FROM record WHERE id = ?"
_NAMED_BEFORE: Final = (
    "SELECT coalesce((SELECT name FROM participant WHERE id = record.sender) {} (SELECT name FROM participant WHERE id = ?) "
    "COLLATE NOCASE, 1) FROM record WHERE id = ?"
)
"""Those of nobody, or of nobody known, come first of all."""


def places_within(connection: sqlite3.Connection, created: Ordered, start: int, end: int) -> tuple[int, int]:
    """From where to where in the order of making those stand that were made from one instant up to another."""
    first = _place(created, _asked(connection, _MADE_BEFORE, start))
    return first, max(first, _place(created, _asked(connection, _MADE_BEFORE, end)))


def sent_by(connection: sqlite3.Connection, person: int) -> Column | None:
    """The records that somebody sent, by their ids; None where they are few, or others of that name sent some as well."""
    often = connection.execute(_OFTEN, (person, _RARE)).fetchone()[0] == _RARE
    if not often or connection.execute(_ALIKE, (person,)).fetchone()[0] != 1:
        return None
    with reading(connection, Kept.SENDER) as senders:
        if senders is None:
            return None
        first = _place(senders, _asked(connection, _NAMED_BEFORE.format("<"), person))
        return senders.part(first, _place(senders, _asked(connection, _NAMED_BEFORE.format("<="), person)))


def _asked(connection: sqlite3.Connection, sql: str, value: int) -> Callable[[int], bool]:
    def before(record: int) -> bool:
        return bool(connection.execute(sql, (value, record)).fetchone()[0])

    return before


def _place(order: Ordered, before: Callable[[int], bool]) -> int:
    """The place of the first record that does not come before something."""
    return bisect_left(range(len(order)), True, key=lambda place: not before(order.at(place)))  # noqa: FBT003  (what is looked for)
