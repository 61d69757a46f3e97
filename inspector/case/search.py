"""Full-text search with the hits marked."""

import sqlite3
from dataclasses import dataclass

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
    found = connection.execute(
        "SELECT content_fts.rowid, snippet(content_fts, -1, ?, ?, '…', 24) FROM content_fts JOIN record ON record.id = content_fts.rowid "
        "WHERE content_fts MATCH ? AND record.canonical IS NULL ORDER BY content_fts.rowid LIMIT ?",
        (START, END, match, limit),
    ).fetchall()
    rows = {row.id: row for row in record_rows(connection, [record for record, _ in found])}
    return tuple(Hit(rows[record], snippet) for record, snippet in found)
