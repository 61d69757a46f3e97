"""The indexes on records, dropped while a large member is taken in and made again after it, in the same transaction."""

import sqlite3


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
        for sql in self._dropped:
            self._connection.execute(sql)
        self._dropped = []
