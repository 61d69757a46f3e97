"""The beginning of a word, asked for as the words of a case that begin so.

For a beginning, SQLite merges every text that holds one before it gives the first; words of their own it gives one text after another.
An index of beginnings would do the same, and would make every case larger.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final

from inspector.case.words import parts_of

TOKENIZE: Final = 'tokenize = "unicode61 remove_diacritics 2"'
"""How the index of words takes texts apart: the same words as in `schema.sql`."""

# A table aside, in memory, that takes texts apart as the index of words does.
_ASIDE: Final = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.aside USING fts5 (title, text, columnsize = 0, {TOKENIZE})"
_VOCABULARY: Final = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{} USING fts5vocab ({}, {}, instance)"
_FROM: Final = "SELECT CAST(term AS BLOB) FROM temp.case_words WHERE term >= ? LIMIT 1"
_AFTER: Final = "\x01"
"""Stands before any letter: nothing lies between a word and the same with this after it."""


def spelled_out(connection: sqlite3.Connection, typed: str, most: int) -> str:
    """The full-text query of what a person typed, with the words of the case in place of the beginnings of words.

    It finds the same records. Its parts differ, and so may what a snippet shows. A beginning with which many words begin stays one.

    Args:
        connection: of a case.
        typed: a full-text query as people type it, see `match_of`.
        most: words that may stand for one beginning; for all hits fewer pay than for the first.
    """
    parts = parts_of(typed)
    if not any(beginning for _, beginning in parts):
        return " ".join(quoted for quoted, _ in parts)
    connection.execute(_ASIDE)
    connection.execute(_VOCABULARY.format("aside_words", "temp", "aside"))
    connection.execute(_VOCABULARY.format("case_words", "main", "content_fts"))
    connection.execute("DELETE FROM temp.aside")
    return " AND ".join(
        _words(connection, quoted, most) or f"{quoted}*" if beginning else quoted for quoted, beginning in parts
    )


def marked(
    connection: sqlite3.Connection, records: Sequence[int], match: str, marks: tuple[str, str]
) -> Mapping[int, str]:
    """Of each record the stretch of its text in which the hits of a query stand, between marks, by what its texts hold.

    Args:
        connection: of a case, of which a query was spelled out.
        records: a few of its records.
        match: a full-text query, the same that was spelled out.
        marks: what is put before and after a hit.
    """
    connection.execute("DELETE FROM temp.aside")
    connection.execute(
        "INSERT INTO temp.aside (rowid, title, text) SELECT record, title, text FROM content "
        "WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps(list(records)),),
    )
    found = connection.execute(
        "SELECT rowid, snippet(aside, -1, ?, ?, '…', 24) FROM temp.aside WHERE aside MATCH ?", (*marks, match)
    ).fetchall()
    connection.execute("DELETE FROM temp.aside")
    return dict(found)


def _words(connection: sqlite3.Connection, quoted: str, most: int) -> str:
    """All words that begin like this, as one part of a query; empty where they are none, or many, or where it is several words."""
    connection.execute("INSERT INTO temp.aside (rowid, title, text) VALUES (1, '', ?)", (quoted,))
    typed = connection.execute("SELECT CAST(term AS BLOB) FROM temp.aside_words").fetchall()
    connection.execute("DELETE FROM temp.aside")
    if len(typed) != 1:
        return ""
    words: list[str] = []
    try:
        at = typed[0][0].decode()
        while len(words) <= most:
            row = connection.execute(_FROM, (at,)).fetchone()
            if row is None or not row[0].startswith(typed[0][0]):
                break
            words.append(row[0].decode())
            at = words[-1] + _AFTER
    except UnicodeDecodeError:
        # The index cuts words at 32,768 bytes, in the midst of a letter as it happens.
        return ""
    # As they stand in the index, words are taken apart as themselves.
    return "({})".format(" OR ".join(f'"{word}"' for word in words)) if 0 < len(words) <= most else ""
