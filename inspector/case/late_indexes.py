"""The indexes on records, dropped while a large member is taken in and made again after it, in the same transaction."""

import sqlite3
from typing import Final

_ROOM: Final = -8192
"""SQLite's cache meanwhile, in kilobytes below zero: as much is sorted at a time, and what the processor itself can hold is
sorted faster: 64 MB takes a fifth longer.
"""


class LateIndexes:
    """The indexes that stand on the table of records, whatever they are."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._dropped: list[str] = []

    @property
    def dropped(self) -> bool:
        """Whether they are not there now."""
        return bool(self._dropped)

    def drop(self) -> None:
        """Do without them until `make`. A transaction that is taken back brings them back, too."""
        rows = self._connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'record' AND sql IS NOT NULL ORDER BY name"
        ).fetchall()
        for name, _ in rows:
            self._connection.execute(f"DROP INDEX {name}")
        self._dropped = [sql for _, sql in rows]

    def make(self) -> None:
        """Make them again, to the letter."""
        (room,) = self._connection.execute("PRAGMA cache_size").fetchone()
        self._connection.execute(f"PRAGMA cache_size = {_ROOM}")
        try:
            for sql in self._dropped:
                self._connection.execute(sql)
        finally:
            self._connection.execute(f"PRAGMA cache_size = {room}")
        self._dropped = []
