"""Full-text search with the hits marked."""

import sqlite3
from array import array
from dataclasses import dataclass
from typing import Final

from inspector.case.beginnings import marked, spelled_out
from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.case.words import match_of

START, END = "\x02", "\x03"
"""What stands before and after a hit in a snippet: no text holds them once it is made visible."""

_MOST: Final = 50
"""Words up to which each word of a beginning is asked for: to list so many takes 4 ms, and more would gain little where each stands in few texts."""
_FIRST: Final = (
    "SELECT content_fts.rowid, {} FROM content_fts JOIN record ON record.id = content_fts.rowid "
    "WHERE content_fts MATCH :match AND record.canonical IS NULL ORDER BY content_fts.rowid LIMIT :limit"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found, with a stretch of its text in which the hits stand between START and END."""

    row: RecordRow
    snippet: str


def search(connection: sqlite3.Connection, typed: str, limit: int) -> tuple[Hit, ...]:
    """The records that hold what was typed, in order of their places; each that stands in several archives once."""
    match = match_of(typed)
    if not match:
        return ()
    spelled = spelled_out(connection, typed, _MOST)
    snippet = "snippet(content_fts, -1, :start, :end, '…', 24)" if spelled == match else "''"
    asked = {"match": spelled, "limit": limit, "start": START, "end": END}
    snippets = dict(connection.execute(_FIRST.format(snippet), asked).fetchall())
    if spelled != match:
        snippets |= marked(connection, tuple(snippets), match, (START, END))
    rows = record_rows(connection, tuple(snippets))
    return tuple(Hit(row, snippets[row.id]) for row in rows)


def first_to_show(connection: sqlite3.Connection, typed: str, limit: int) -> "array[int]":
    """The ids of the first records that hold what was typed, in order of their places: there long before all of them are counted."""
    if not match_of(typed):
        return array("q")
    found = connection.execute(_FIRST.format("0"), {"match": spelled_out(connection, typed, _MOST), "limit": limit})
    return array("q", (record for record, _ in found))
