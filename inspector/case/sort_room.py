"""Where the indexes of a large member are sorted: in memory, or in a file beside the case that has no name.

SQLite makes that file where it is told, for its owner alone, and takes it from the folder at once (on Windows: when it closes
it, or dies). It holds numbers of the index, no text. It is made in the case's own folder: nothing of a case is written elsewhere.

Source: SQLite, "Temporary files used by SQLite", section 3, and its pragmas `temp_store` and `temp_store_directory`.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from inspector.case.file import Case

IN_MEMORY: Final = 600 * 1024 * 1024
"""Bytes of a member up to which memory has the room: sorting takes up to 26 bytes of it for each record."""
_BESIDE: Final = 64 * 1024 * 1024
"""Bytes of a member from which a file is used where it can be: a third faster, since SQLite sorts little at a time there."""
_THREADS: Final = 2
"""Threads of SQLite's that sort while it goes on: nobody reads any more by then. It has none where it sorts in memory."""
_ALWAYS_IN_MEMORY: Final = "TEMP_STORE=3"


@contextmanager
def sorting_room(case: Case, largest: int) -> Iterator[int]:
    """Make room to sort the indexes of a member of so many bytes; gives for how large a member there is room meanwhile.

    To be entered outside of a transaction.
    """
    connection = case.connection
    if largest < _BESIDE or not _beside(connection, case.path.absolute().parent):
        yield IN_MEMORY
        return
    connection.execute("PRAGMA temp_store = FILE")
    connection.execute(f"PRAGMA threads = {_THREADS}")
    try:
        yield sys.maxsize
    finally:
        connection.execute("PRAGMA threads = 0")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA temp_store_directory = ''")


def _beside(connection: sqlite3.Connection, folder: Path) -> bool:
    """Whether SQLite makes its files in that folder from now on: builds of it may not know how, or never make any."""
    if (_ALWAYS_IN_MEMORY,) in connection.execute("PRAGMA compile_options"):
        return False
    quoted = str(folder).replace("'", "''")
    try:
        connection.execute(f"PRAGMA temp_store_directory = '{quoted}'")
    except sqlite3.OperationalError:
        return False  # It cannot write there.
    row: tuple[str] | None = connection.execute("PRAGMA temp_store_directory").fetchone()
    return row == (str(folder),)
