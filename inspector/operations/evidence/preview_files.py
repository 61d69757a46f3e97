"""How many files for review software the chosen records would fill: counted by stretches of time, and cut only where one has too much."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.scope import MESSAGES
from inspector.operations.result import iso
from inspector.records.instants import BEGINNING, DAY, SECOND
from inspector.reports.rsmf.conversation import Event
from inspector.reports.rsmf.slices import HEAVIEST, MOST_EVENTS, Slicing, cut

_BESIDE: Final = 600
"""Characters that stand in a file with each message: numbers, hash, member."""
_CHARACTER: Final = 128
_MESSAGES: Final = tuple(sorted(MESSAGES))
_DAY_OF: Final = f"(record.created - ((record.created % {DAY}) + {DAY}) % {DAY})"
_LABELS: Final = {
    Slicing.DAY: _DAY_OF,
    Slicing.MONTH: f"strftime('%Y-%m', {_DAY_OF} / {SECOND}, 'unixepoch')",
    Slicing.CONVERSATION: "''",
}
_CHARACTERS: Final = "coalesce(length(content.title) + length(content.text), 0)"
_FROM: Final = (
    "FROM chosen JOIN record USING (id) JOIN class ON class.id = record.class LEFT JOIN content ON content.record = record.id "
    f"WHERE record.conversation IS NOT NULL AND class.category IN ({', '.join('?' * len(_MESSAGES))})"
)
_OF_ONE: Final = (
    f"SELECT record.created, {_CHARACTERS} {_FROM} AND record.conversation = ? "
    f"ORDER BY record.created = {BEGINNING}, record.created, record.id"
)


def review_files(connection: sqlite3.Connection, slicing: Slicing) -> int:
    """How many files the records in the table `chosen` would fill, cut as asked for.

    Args:
        connection: of a case, with the temporary table of the chosen records' ids.
        slicing: what one file holds.
    """
    connection.execute(
        f"CREATE TEMP TABLE filled AS SELECT record.conversation AS conversation, "
        f"CASE WHEN record.created = {BEGINNING} THEN NULL ELSE {_LABELS[slicing]} END AS label, "
        f"count(*) AS messages, sum({_CHARACTERS}) AS characters {_FROM} GROUP BY 1, 2",
        _MESSAGES,
    )
    too_much = [
        conversation
        for (conversation,) in connection.execute(
            "SELECT DISTINCT conversation FROM filled WHERE messages > ? OR (characters + messages * ?) * ? > ? ORDER BY 1",
            (MOST_EVENTS, _BESIDE, _CHARACTER, HEAVIEST),
        )
    ]
    connection.executemany("DELETE FROM filled WHERE conversation = ?", [(each,) for each in too_much])
    whole: int = connection.execute("SELECT count(*) FROM filled").fetchone()[0]
    return whole + sum(_cut(connection, conversation, slicing) for conversation in too_much)


def _cut(connection: sqlite3.Connection, conversation: int, slicing: Slicing) -> int:
    """Cut one conversation as the writer of its files does; only the length of its texts counts."""
    return sum(1 for _ in cut(_events(connection, conversation), slicing))


def _events(connection: sqlite3.Connection, conversation: int) -> Iterator[Event]:
    for created, characters in connection.execute(_OF_ONE, (*_MESSAGES, conversation)):
        yield Event(
            id="",
            conversation="",
            participant="",
            timestamp=None if created == BEGINNING else iso(created),
            body=" " * (characters + _BESIDE),
            direction="",
            deleted=False,
            parent="",
            attachments=(),
            custom=(),
        )
