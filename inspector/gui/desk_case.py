"""The case on the desk: shown on every page, let go of while another process writes it, and left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QThreadPool

from inspector.errors import InspectorError
from inspector.gui.desk_words import tr
from inspector.gui.joined import Opening, joined_words
from inspector.gui.reads import Reads
from inspector.gui.session import Access, Session
from inspector.gui.turns import Turns
from inspector.gui.widgets.access_banner import why_not
from inspector.gui.window import MainWindow
from inspector.gui.work import Work
from inspector.operations.answers import Summary
from inspector.operations.asked import STANDARD, Asked


@runtime_checkable
class OfCase(Protocol):
    """A page that shows a case."""

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown any more."""


@runtime_checkable
class Resting(Protocol):
    """One that keeps what was chosen, or typed, while another process writes the case."""

    def rest(self) -> None:
        """Let go of the case for a while."""


class DeskCase(QObject):
    """The one case that a window shows, if any.

    Args:
        window: shows it.
        session: holds it.
        work: what may be writing it.
        parent: the desk.
    """

    def __init__(self, window: MainWindow, session: Session, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.window = window
        self.session = session
        self.work = work
        self.reads = Reads(QThreadPool.globalInstance(), self)
        self.reads.answered.connect(self._show_summary)
        self.demo = False
        """Whether it is a demo that nobody has worked with: it may go without a question."""
        self.opening: Opening | None = None
        """What is being opened, to be told once it is shown."""
        self.after = "overview"
        """The page that is shown once the case is."""
        self.summary: Summary | None = None
        self._turns = Turns(self)
        self._noted: Path | None = None

    @property
    def name(self) -> str:
        """What the case is called; empty where there is none."""
        case = self.session.case
        if case is None:
            return ""
        return case.name if self.session.kept else tr("Not saved")

    def may_change(self) -> bool:
        """Whether the case may be changed here and now; where it may not, a line says why."""
        if self.session.access is not Access.CHANGE:
            self.window.notice.show_line(why_not(self.session.access))
        return self.session.access is Access.CHANGE and not self.work.busy

    def show(self, case: Path) -> None:
        """Show this case; where it cannot be read, a line says why, and there is none."""
        if self._take_up(case):
            self.reads.ask(partial(_first_look, case))

    def show_again(self) -> None:
        """Ask again for the right to change the case; what another changed meanwhile is shown."""
        case = self.session.case
        if case is not None and not self.work.busy:
            self.pause()
            self.show(case)

    def show_state(self) -> None:
        """Offer what can be done now."""
        self.window.show_state(self.name, case=self.session.case is not None, busy=self.work.busy)

    def work_with(self) -> None:
        """A demo that was worked with is worth as much as a case: it is asked about before it goes."""
        self.demo = False

    def forget(self) -> None:
        """What is being read of the case is not shown any more."""
        self.reads.forget()
        self._turns.forget()

    def pause(self) -> None:
        """Let go of the file: another process will write it. The page that is shown now is shown again afterwards.

        What was chosen for a pack, typed as an answer, or chosen to be looked at stays.
        """
        if not self._turns.busy:
            self.after = self.window.shown
        self.forget()
        for page in self.window.pages.values():
            if isinstance(page, Resting):
                page.rest()
            elif isinstance(page, OfCase):
                page.leave_case()
        self.session.rest()

    def leave(self) -> None:
        """Let go of the case; one that was not kept is gone."""
        window = self.window
        self.forget()
        for page in window.pages.values():
            if isinstance(page, OfCase):
                page.leave_case()
        window.changes.leave_case()
        window.show_asked(STANDARD)
        self.session.leave()
        self.summary = self._noted = None
        self.after = "overview"
        self.demo = False
        window.show_access(self.session.access)

    def _take_up(self, case: Path) -> bool:
        try:
            self.session.show(case)
        except InspectorError as error:
            self.leave()
            self.window.notice.show_line(str(error))
            return False
        self.window.show_access(self.session.access)
        return True

    def _show_summary(self, answer: tuple[Path, Summary, Asked]) -> None:
        """The overview at once, the other pages one by one: all together would hold the window."""
        steps = self.window.in_steps("overview")
        self._turns.begin((*steps, lambda: self._turns.begin(self._steps(*answer))))

    def _steps(self, case: Path, summary: Summary, asked: Asked) -> tuple[Callable[[], object], ...]:
        window = self.window
        return (
            *window.overview.in_steps(summary),
            *window.in_steps("records"),
            lambda: window.records.show_case(case, self.session.rows, summary),
            *window.in_steps("settings"),
            lambda: window.settings.show_case(case),
            *window.in_steps("members"),
            lambda: window.members.show_case(case, self.session.members),
            *window.in_steps("statements"),
            lambda: window.statements.show_case(case),
            *window.in_steps("timeline"),
            lambda: window.timeline.show_case(case),
            *window.in_steps("evidence"),
            lambda: window.evidence.show_case(case),
            *window.in_steps("questions"),
            lambda: window.questions.show_case(case),
            *window.in_steps("exports"),
            lambda: window.exports.show_case(case),
            lambda: window.changes.show_case(case),
            *window.in_steps("messages"),
            lambda: window.messages.show_case(case),
            lambda: self._offer(summary, asked),
            lambda: self._show_page(case, summary),
        )

    def _offer(self, summary: Summary, asked: Asked) -> None:
        self.window.show_asked(asked)
        self.summary = summary
        self.show_state()

    def _show_page(self, case: Path, summary: Summary) -> None:
        """The page that was asked for; after the first reading, the few questions."""
        opening, self.opening = self.opening, None
        first = opening is not None and opening.before is None
        self.window.show_page("questions" if first else self.after)
        self.after = "overview"
        self._note(case)
        told = joined_words(opening, summary) if opening is not None else ""
        if told:
            self.window.notice.show_line(told)
        if first:
            self.window.questions.ask_first()

    def _note(self, case: Path) -> None:
        """Remember a case of the person's own, once for each time that it is opened."""
        if self.session.kept and case != self._noted:
            self._noted = case
            self.window.recent.opened(case)


def _first_look(case: Path) -> tuple[Path, Summary, Asked]:
    """What the pages begin with. Runs on a thread, which loads what it takes: a window without a case is there sooner."""
    from inspector.operations.ask_anew import asked_of  # noqa: PLC0415
    from inspector.operations.summary import summarise  # noqa: PLC0415

    return case, summarise(case), asked_of(case)
