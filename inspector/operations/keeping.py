"""A case kept elsewhere: copied page by page while it may be open, whole or not at all."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from inspector.case.file import explained, open_case
from inspector.case.right import right_to_change
from inspector.errors import CaseRefused
from inspector.operations.output import flush_bytes, flush_names
from inspector.operations.workspace import PrivateFolder
from inspector.progress import Progress, silent

_PAGES: Final = 2_000
"""Pages of SQLite's that are copied between two words on how far it is."""


def save_case(case: Path, target: Path, progress: Progress = silent) -> Path:
    """Copy a case to a file that this user alone can read (0600), in place of one of that name; gives the file.

    Args:
        case: the case; others may read it meanwhile.
        target: where the copy goes.
        progress: told how far it is; may ask to stop, and then nothing is written.

    Raises:
        CaseInUse: a case of that name is open in another window or program.
        CaseRefused: the case cannot be read, or no file can be written there.
        Cancelled: `progress` asked to stop.
    """
    with closing(right_to_change(target)):
        try:
            with PrivateFolder(target) as folder:
                written = folder.path / "case"
                os.close(os.open(written, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
                with open_case(case) as opened, explained(target), closing(sqlite3.connect(written)) as copy:
                    opened.connection.backup(
                        copy,
                        pages=_PAGES,
                        progress=lambda _status, left, total: progress("Saving the case", total - left, total),
                    )
                    copy.execute("PRAGMA journal_mode = DELETE")
                with written.open("r+b") as file:
                    flush_bytes(file.fileno())
                written.replace(target)
                flush_names(target.absolute().parent)
        except OSError as error:
            raise CaseRefused(f"{target.name} cannot be written there: {error.strerror}") from None
    return target
