"""The case that the window shows: where it is, whether it is kept, and the connection that rows are read through."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from inspector.case.file import Case, open_case
from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow


class Session:
    """One window's work. A new case lives in a private folder until the person keeps it elsewhere."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._reader: Case | None = None
        self.case: Path | None = None

    @property
    def kept(self) -> bool:
        """Whether the case is a file of the person's own; without a case there is nothing to keep."""
        return self.case is None or self._folder is None or self.case.parent != Path(self._folder.name)

    def new_folder(self) -> Path:
        """A private folder for a new case, in place of the last one."""
        self.leave()
        self._folder = tempfile.TemporaryDirectory(prefix="inspector-")
        return Path(self._folder.name)

    def show(self, case: Path) -> None:
        """The window shows this case from now on.

        Raises:
            CaseRefused: it cannot be read.
        """
        self.rest()
        self._reader = open_case(case)
        self.case = case

    def rows(self, ids: Sequence[int]) -> tuple[RecordRow, ...]:
        """Some records of the case, for the table; a page is read within a few milliseconds."""
        return () if self._reader is None else record_rows(self._reader.connection, ids)

    def rest(self) -> None:
        """Let go of the file, so that it can be written; `show` takes it up again."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def leave(self) -> None:
        """Let go of the case; one that was not kept is gone."""
        self.rest()
        self.case = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
