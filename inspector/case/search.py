"""Full-text search with the hits marked."""

import sqlite3
from dataclasses import dataclass

from inspector.case.beginnings import marked, spelled_out
from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.case.words import match_of

START, END = "\x02", "\x03"
"""What stands before and after a hit in a snippet: no text holds them once it is made visible."""


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
    spelled = spelled_out(connection, typed)
    snippet = "snippet(content_fts, -1, ?1, ?2, '…', 24)" if spelled == match else "''"
    found = connection.execute(
        f"SELECT content_fts.rowid, {snippet} FROM content_fts JOIN record ON record.id = content_fts.rowid "
        "WHERE content_fts MATCH ?3 AND record.canonical IS NULL ORDER BY content_fts.rowid LIMIT ?4",
        (START, END, spelled, limit),
    ).fetchall()
    snippets = dict(found)
    if spelled != match:
        snippets |= marked(connection, tuple(snippets), match, (START, END))
    rows = record_rows(connection, tuple(snippets))
    return tuple(Hit(row, snippets[row.id]) for row in rows)
