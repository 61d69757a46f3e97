"""What the desk has done by a job, and what becomes of the window when it is done, fails or is stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from inspector.gui.desk_case import DeskCase
from inspector.gui.desk_words import tr


class Running(QObject):
    """Runs one operation at a time, and shows what came of it.

    Args:
        shown: the case that is open meanwhile, and is shown anew.
    """

    def __init__(self, shown: DeskCase) -> None:
        super().__init__(shown)
        self.shown = shown
        self._window = shown.window
        self._session = shown.session
        self._work = shown.work
        self.title = ""
        """What is being done."""
        self.changing = False
        """Whether it is a change that can be taken back."""
        self.keeping: Path | None = None
        """Where the case is being kept."""
        self.then: Callable[[], object] | None = None
        """What is done once it is kept."""
        self._back = "start"
        self._work.done.connect(self._succeeded)
        self._work.failed.connect(self.fail)
        self._work.broke.connect(self.break_off)
        self._work.stopped.connect(self._cancelled)
        shown.reads.failed.connect(self.fail)
        shown.reads.broke.connect(self.break_off)

    def run(self, title: str, operation: Callable[..., object], *arguments: object) -> None:
        """Start `operation(*arguments, progress)`, and show how far it is."""
        window = self._window
        # What the case was before is not to be shown in the midst of the work.
        self.shown.forget()
        window.notice.hide()
        self.title = title
        self._back = window.shown
        window.show_page("reading")
        window.show_state(self.shown.name, case=self._session.case is not None, busy=True)
        self._work.run(title, operation, *arguments)

    def fail(self, line: str) -> None:
        """It could not be done, for a reason that a person can mend."""
        # Loaded then, as what a pack is told with below: a window is there sooner.
        from inspector.gui.pages.evidence_words import without_options  # noqa: PLC0415

        line = without_options(line)
        self._give_up(line)
        self.go_back()
        self._window.notice.show_line(line)

    def break_off(self, kind: str, trace: str) -> None:
        """It could not be done, by a fault of ours."""
        self._give_up(tr("It could not be done."))
        self.go_back()
        self._window.notice.show_fault(kind, trace)

    def go_back(self) -> None:
        """To where the work began; a case that is still there stays open."""
        case = self._session.case
        if case is not None and case.exists():
            # The pages had let go of it so that it could be written.
            self.shown.after = self._back
            self.shown.show(case)
        else:
            self.shown.leave()
            self._back = "start"
        self._window.show_page(self._back)
        self.shown.show_state()

    def _succeeded(self, result: object) -> None:
        from inspector.operations.evidence.request import Exported  # noqa: PLC0415
        from inspector.operations.evidence.verified import Verified  # noqa: PLC0415

        case = result if isinstance(result, Path) else self._session.case
        if self.changing:
            self.changing = False
            self._window.changes.take_result(result)
        if isinstance(result, Exported):
            self._window.evidence.show_exported(result)
        elif isinstance(result, Verified):
            self._window.evidence.show_verified(result)
        self._follow()
        if case is not None:
            self.shown.show(case)
        else:
            self._window.show_page(self._back)
            self.shown.show_state()
        then, self.then = self.then, None
        if then is not None and self._session.kept:
            then()

    def _follow(self) -> None:
        """A case that was kept elsewhere is looked at there from now on."""
        window = self._window
        kept, self.keeping = self.keeping, None
        if kept is not None:
            for part in (window.questions, window.evidence, window.changes, window.messages):
                part.follow(kept)

    def _give_up(self, line: str) -> None:
        self.keeping = self.then = self.shown.opening = None
        if self.changing:
            self.changing = False
            self._window.changes.give_up(line)

    def _cancelled(self) -> None:
        self._give_up(tr("Stopped."))
        self.go_back()
        self._window.notice.show_line(tr("Stopped. Nothing was kept of what had not been read whole."))
