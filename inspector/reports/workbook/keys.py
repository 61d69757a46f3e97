"""Where the row of a key stands in a workbook: kept in a file, so that memory does not grow with the rows."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Final

from inspector.reports.pack.tables import Cell

_BATCH: Final = 5_000
_SCHEMA: Final = (
    "CREATE TABLE place (whose TEXT, key BLOB, title TEXT, row INTEGER, PRIMARY KEY (whose, key)) WITHOUT ROWID"
)


class Keys:
    """Sheet and row of every key of the tables written so far.

    Args:
        file: a new file in a private folder; whoever made the folder removes it.
    """

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        try:
            with _on_disk():
                self._connection.execute("PRAGMA journal_mode = OFF")
                self._connection.execute("PRAGMA synchronous = OFF")
                self._connection.execute(_SCHEMA)
        except OSError:
            self._connection.close()
            raise
        self._waiting: list[tuple[str, bytes, str, int]] = []
        self._ended: set[str] = set()
        self._found = lru_cache(maxsize=4096)(self._find)

    def add(self, table: str, key: Cell, title: str, row: int) -> None:
        """Note that the row of a key stands on the sheet with that title; of equal keys the first counts."""
        if key is not None:
            self._waiting.append((table, _bytes(key), title, row))
            if len(self._waiting) >= _BATCH:
                self._store()

    def end(self, table: str) -> None:
        """A table has ended: from now on its keys are found."""
        self._store()
        self._ended.add(table)

    def find(self, table: str, key: Cell) -> tuple[str, int] | None:
        """Title of the sheet and row of a key, or None where no table that has ended holds it."""
        return self._found(table, key) if table in self._ended else None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _find(self, table: str, key: Cell) -> tuple[str, int] | None:
        with _on_disk():
            found = self._connection.execute(
                "SELECT title, row FROM place WHERE whose = ? AND key = ?", (table, _bytes(key))
            ).fetchone()
        return None if found is None else (str(found[0]), int(found[1]))

    def _store(self) -> None:
        with _on_disk():
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT OR IGNORE INTO place VALUES (?, ?, ?, ?)", self._waiting)
            self._connection.execute("COMMIT")
        self._waiting.clear()


@contextmanager
def _on_disk() -> Iterator[None]:
    """What goes wrong with the file, as anything else that goes wrong with a disk."""
    try:
        yield
    except sqlite3.OperationalError as error:
        number = errno.ENOSPC if error.sqlite_errorcode == sqlite3.SQLITE_FULL else errno.EIO
        raise OSError(number, os.strerror(number)) from error


def _bytes(key: Cell) -> bytes:
    # Half characters stay apart from each other, and a number is the same as its digits.
    return str(key).encode("utf-8", "surrogatepass")
