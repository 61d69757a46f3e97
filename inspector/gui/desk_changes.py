"""What the desk does to a case: other questions and answers, with their way back, after which the windows are worked out anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from inspector.gui.desk_running import Running
from inspector.gui.desk_words import tr
from inspector.gui.undo import Change
from inspector.gui.window import MainWindow
from inspector.operations.asked import STANDARD


class Changing(QObject):
    """Changes the case where it may be changed. What does it is loaded then: a window is there sooner."""

    def __init__(self, running: Running) -> None:
        super().__init__(running)
        self._running = running
        self._shown = running.shown
        self._session = self._shown.session
        self._changes = self._shown.window.changes
        self._connect(self._shown.window)

    def _connect(self, window: MainWindow) -> None:
        menus, changes = window.menus, window.changes
        menus.connect("standard", self.ask_standard)
        menus.connect("recompute", self.recompute)
        menus.connect("undo", self._undo)
        menus.connect("redo", self._redo)
        window.banner.standard_requested.connect(self.ask_standard)
        window.when_made("statements", lambda page: page.question_changed.connect(self.ask_anew))
        window.when_made("records", lambda page: page.settle_requested.connect(self.settle))
        window.when_made("messages", lambda page: page.settle_requested.connect(self.settle))
        window.when_made("questions", lambda page: page.change_requested.connect(self._change))
        changes.work_requested.connect(self._do_change)
        changes.done.connect(self._shown.work_with)
        changes.failed.connect(window.notice.show_line)
        changes.broke.connect(window.notice.show_fault)

    def ask_standard(self) -> None:
        """Ask the case the standard question."""
        self.ask_anew(STANDARD.purposes, STANDARD.ids)

    def ask_anew(self, purposes: object, included: object) -> None:
        """Ask the case for these purposes, with these statements let in."""
        from inspector.operations.ask_anew import ask_anew  # noqa: PLC0415

        self._work_out(ask_anew, purposes, included)

    def settle(self, conversation: object, answer: object) -> None:
        """Say of a conversation whether it was InMail."""
        from inspector.operations.settle import settle_inmail  # noqa: PLC0415

        self._work_out(settle_inmail, conversation, answer)

    def recompute(self) -> None:
        """Work everything out with the statements of this program."""
        from inspector.operations.recompute import recompute  # noqa: PLC0415

        self._work_out(recompute, ())

    def _work_out(self, operation: Callable[..., object], *arguments: object) -> None:
        case = self._session.case
        if case is not None and self._shown.may_change():
            self._run(operation, case, *arguments)

    def _run(self, operation: Callable[..., object], *arguments: object) -> None:
        self._shown.work_with()
        self._shown.pause()
        self._running.run(tr("Working the windows out anew"), operation, *arguments)

    def _change(self, change: Change) -> None:
        if self._shown.may_change():
            self._changes.apply(change)

    def _undo(self) -> None:
        if self._shown.may_change():
            self._changes.undo()

    def _redo(self) -> None:
        if self._shown.may_change():
            self._changes.redo()

    def _do_change(self, _change: Change, act: Callable[..., object]) -> None:
        case = self._session.case
        if case is not None:
            self._running.changing = True
            self._run(act, case)
