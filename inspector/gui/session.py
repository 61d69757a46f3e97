"""The case that the window shows: where it is, whether it is kept, whether it may be changed here, and the connection
that rows are read through.
"""

import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from inspector.case.file import Case, open_case
from inspector.case.right import CaseInUse, Right, take_right
from inspector.case.rows import MemberRow, RecordRow
from inspector.errors import CaseRefused
from inspector.operations.workspace import PrivateFolder


class Access(StrEnum):
    """What the window may do with its case."""

    CHANGE = "change"
    """All: nobody else changes it meanwhile."""
    ELSEWHERE = "elsewhere"
    """Look at it: another window or program has the right to change it."""
    READ_ONLY = "read_only"
    """Look at it: the file, or its folder, cannot be written."""


class Session:
    """One window's work. A new case lives in a private folder until the person keeps it elsewhere."""

    def __init__(self) -> None:
        self._folder: PrivateFolder | None = None
        self._reader: Case | None = None
        self._right: Right | None = None
        self.case: Path | None = None
        self.access = Access.CHANGE

    @property
    def kept(self) -> bool:
        """Whether the case is a file of the person's own; without a case there is nothing to keep."""
        return self.case is None or self._folder is None or self.case.parent != self._folder.path

    def new_folder(self) -> Path:
        """A private folder for a new case, in place of the last one."""
        self.leave()
        self._folder = PrivateFolder()
        return self._folder.path

    def show(self, case: Path) -> None:
        """The window shows this case from now on, and has the right to change it, unless somebody else has.

        Raises:
            CaseRefused: it cannot be read.
        """
        self.rest()
        if case != self.case:
            self._give_back()
        self._reader = open_case(case)
        self.case = case
        self.access = self._ask_right(case)

    def rows(self, ids: Sequence[int]) -> tuple[RecordRow, ...]:
        """Some records of the case, for the table; a page is read within a few milliseconds."""
        # Loaded with the first case, as the arrays of its orders are: a window without one is there sooner.
        from inspector.case.queries import record_rows  # noqa: PLC0415

        return () if self._reader is None else record_rows(self._reader.connection, ids)

    def members(self, ids: Sequence[int]) -> tuple[MemberRow, ...]:
        """Some members of the case's archives, for the table; a page is read within a few milliseconds."""
        from inspector.case.member_pages import member_rows  # noqa: PLC0415

        return () if self._reader is None else member_rows(self._reader.connection, ids)

    def rest(self) -> None:
        """Let go of the file, so that it can be written; `show` takes it up again."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def leave(self) -> None:
        """Let go of the case; one that was not kept is gone."""
        self.rest()
        self._give_back()
        self.case = None
        if self._folder is not None:
            self._folder.close()
            self._folder = None

    def _ask_right(self, case: Path) -> Access:
        if self._right is not None:
            return Access.CHANGE
        if not os.access(case, os.W_OK):
            return Access.READ_ONLY
        try:
            self._right = take_right(case)
        except CaseInUse:
            return Access.ELSEWHERE
        except CaseRefused:
            return Access.READ_ONLY
        self._right.lend()
        return Access.CHANGE

    def _give_back(self) -> None:
        self.access = Access.CHANGE
        if self._right is not None:
            self._right.close()
            self._right = None
