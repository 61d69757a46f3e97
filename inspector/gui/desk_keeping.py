"""What the desk writes: the case where the person says, letters, evidence packs; and the question before a case goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from inspector.gui.asking import Asking
from inspector.gui.desk_running import Running
from inspector.gui.desk_words import tr
from inspector.gui.reads import Reads
from inspector.operations.long_work import export, verify

if TYPE_CHECKING:
    from inspector.operations.evidence.request import ExportRequest
    from inspector.operations.evidence.verified import VerifyRequest


class Keeping(QObject):
    """Keeps, writes and verifies what the person asks for. `asking` asks where it goes.

    What does it is loaded when it is asked for: a window is there sooner.
    """

    def __init__(self, running: Running, asking: Asking) -> None:
        super().__init__(running)
        self._running = running
        self._shown = running.shown
        self._window = self._shown.window
        self._session = self._shown.session
        self._work = self._shown.work
        self._asking = asking
        self._letters = Reads(QThreadPool.globalInstance(), self)
        self._letters.answered.connect(self._window.notice.show_line)
        self._letters.failed.connect(running.fail)
        self._letters.broke.connect(running.break_off)
        self._window.when_made("evidence", lambda page: page.export_requested.connect(self._export))
        self._window.when_made("evidence", lambda page: page.verify_requested.connect(self._verify))

    def save(self) -> None:
        """Keep the case where the person says."""
        case = None if self._work.busy else self._session.case
        target = None if case is None else self._asking.where_to_keep()
        if case is not None and target is not None:
            self._window.messages.save()
            self._window.changes.finish()
            self._shown.after = self._window.shown
            self._running.keeping = target
            from inspector.operations.keeping import save_case  # noqa: PLC0415

            self._running.run(tr("Saving the case"), save_case, case, target)

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether the case on the desk may be let go of; the person is asked where something would be lost.

        Args:
            then: what is done once the case is kept, if the person wants to keep it first: that takes a while.
        """
        unsaved = "questions" in self._window.pages and self._window.questions.unsaved
        if unsaved and not self._asking.about_answers():
            return False
        if self._session.kept or self._shown.demo:
            return True
        answer = self._asking.about_unkept()
        if answer == "keep":
            self._running.then = then
            self.save()
            if self._running.keeping is None:
                self._running.then = None
        return answer == "discard"

    def write_letter(self, kind: str) -> None:
        """Write a request letter of this kind where the person says."""
        case = self._session.case
        target = None if case is None else self._asking.where_to_write()
        if case is not None and target is not None:
            from inspector.operations.letter import write_letter  # noqa: PLC0415

            self._letters.ask(lambda: " ".join(write_letter(case, kind, target)))

    def _export(self, request: ExportRequest) -> None:
        if self._session.case is not None and self._shown.may_change():
            self._shown.pause()
            self._running.run(tr("Writing the evidence pack"), export, request)

    def _verify(self, request: VerifyRequest) -> None:
        if not self._work.busy:
            if self._session.case is not None:
                self._shown.pause()
            self._running.run(tr("Verifying the evidence pack"), verify, request)
