"""The index of words: made with each member, after a large one left for later, and the case says while it is.

While the option `words_after` is there, words of records with a greater id cannot be searched for.
"""

import sqlite3
from typing import Final

_OPTION: Final = "words_after"
STEP: Final = 250_000
"""Records whose words are indexed in one transaction."""


def is_complete(connection: sqlite3.Connection) -> bool:
    """Whether the words of all records can be searched for."""
    return _after(connection) is None


def leave_for_later(connection: sqlite3.Connection, last: int) -> None:
    """Records after `last` are not indexed with their member. To be called inside a transaction."""
    connection.execute("INSERT OR IGNORE INTO option (key, value) VALUES (?, ?)", (_OPTION, str(last)))


def left(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many records are indexed, as far as their ids tell, and how many there are; equal once all are."""
    most: int = connection.execute("SELECT coalesce(max(record), 0) FROM content").fetchone()[0]
    after = _after(connection)
    return (most if after is None else min(after, most)), most


def index_more(connection: sqlite3.Connection) -> bool:
    """Index the words of some more records; gives whether any are left. To be called inside a transaction of its own."""
    after = _after(connection)
    if after is None:
        return False
    connection.execute(
        "INSERT INTO content_fts (rowid, title, text) SELECT record, title, text FROM content WHERE record > ? AND record <= ?",
        (after, after + STEP),
    )
    done, most = after + STEP, left(connection)[1]
    if done < most:
        connection.execute("UPDATE option SET value = ? WHERE key = ?", (str(done), _OPTION))
    else:
        connection.execute("DELETE FROM option WHERE key = ?", (_OPTION,))
    return done < most


def _after(connection: sqlite3.Connection) -> int | None:
    row = connection.execute("SELECT value FROM option WHERE key = ?", (_OPTION,)).fetchone()
    return None if row is None else int(row[0])
