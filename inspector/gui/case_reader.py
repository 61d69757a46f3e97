"""One thread that reads a case through one connection of its own, so that no question waits for the file to be opened.

A question that a newer one of its kind overtook is stopped where it stands: whoever types a word does not wait for the
answers to its first letters.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool

from inspector.case.file import Case, explained, open_case
from inspector.gui.reads import Reads
from inspector.operations.assessment import Lens
from inspector.operations.viewing import View, view_of

Answer = TypeVar("Answer")

_STEPS = 20_000
"""Steps of SQLite's between two looks at whether a question still counts."""


class _Lenses(dict[str, Lens]):
    """How the records of each platform are looked at, made once."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view

    def __missing__(self, platform: str) -> Lens:
        made = self[platform] = self._view.lens(platform)
        return made


class OpenedCase:
    """A case as it is read in one thread: its connection, and what its records are looked at through."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._view: tuple[View, _Lenses] | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for reading."""
        return self.case.connection

    @property
    def view(self) -> tuple[View, _Lenses]:
        """What the case was last assessed with, and how its records are looked at."""
        if self._view is None:
            view = view_of(self.case)
            self._view = (view, _Lenses(view))
        return self._view


Question = Callable[[OpenedCase], Answer]
"""Asks a case for something; touches no widget."""


class _OvertakenError(Exception):
    """A newer question of its kind was asked: this one's answer would be dropped."""


class CaseReader(QObject):
    """Asks questions of one case, one after the other, in a thread of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self.pool.setExpiryTimeout(-1)
        self._case: Path | None = None
        self._stops: dict[Reads, Event] = {}
        self._opened: OpenedCase | None = None  # touched in the pool's thread alone

    def take_up(self, case: Path) -> None:
        """Questions are of this case from now on; the file is opened anew."""
        self.let_go()
        self._case = case

    def let_go(self) -> None:
        """Stop what is being read and close the file; returns when that is done."""
        for reads, stop in self._stops.items():
            stop.set()
            reads.forget()
        self._stops.clear()
        self._case = None
        self.pool.start(self._close)
        self.pool.waitForDone()

    def reads(self) -> Reads:
        """A kind of question, of which only the newest counts."""
        return Reads(self.pool, self)

    def ask(self, reads: Reads, question: Question[Answer]) -> None:
        """Ask the case; a question of the same kind that is still being answered is stopped."""
        if self._case is None:
            return
        case, stop = self._case, Event()
        if reads in self._stops:
            self._stops[reads].set()
        self._stops[reads] = stop
        reads.ask(lambda: self._answered(case, question, stop))

    def forget(self, reads: Reads) -> None:
        """No answer of this kind counts any more."""
        if reads in self._stops:
            self._stops.pop(reads).set()
        reads.forget()

    def _answered(self, case: Path, question: Question[Answer], stop: Event) -> Answer:
        if stop.is_set():
            raise _OvertakenError
        opened = self._opened
        if opened is None or opened.case.path != case:
            self._close()
            opened = self._opened = OpenedCase(open_case(case))
        opened.connection.set_progress_handler(stop.is_set, _STEPS)
        try:
            with explained(case):
                return question(opened)
        finally:
            opened.connection.set_progress_handler(None, _STEPS)

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.case.close()
            self._opened = None
