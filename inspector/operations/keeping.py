"""A case kept elsewhere: copied page by page while it may be open, whole or not at all."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from inspector.case.file import explained, open_case
from inspector.errors import CaseRefused


def save_case(case: Path, target: Path) -> Path:
    """Copy a case to a file that this user alone can read, in place of one of that name; gives the file.

    Raises:
        CaseRefused: the case cannot be read, or no file can be written there.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    except OSError as error:
        raise CaseRefused(f"{target.name} cannot be written there: {error.strerror}") from None
    os.close(handle)
    beside = Path(name)
    try:
        with open_case(case) as opened, explained(target), closing(sqlite3.connect(beside)) as copy:
            opened.connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise CaseRefused(f"{target.name} cannot be written there: {error.strerror}") from None
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return target
