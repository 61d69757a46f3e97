"""What the person does with the window: open, read, look, settle, save, write. Long work is jobs, short work reads."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtGui import QCloseEvent

from inspector.errors import InspectorError
from inspector.gui.asking import Asking
from inspector.gui.collecting import Collector
from inspector.gui.joined import Opening, joined_words, named
from inspector.gui.pages.evidence_words import without_options
from inspector.gui.reads import Reads
from inspector.gui.session import Access, Session
from inspector.gui.undo import Change
from inspector.gui.widgets.access_banner import why_not
from inspector.gui.window import MainWindow
from inspector.gui.work import Work
from inspector.operations.answers import Summary
from inspector.operations.ask_anew import STANDARD, Asked, ask_anew, asked_of
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.operations.evidence.verified import Verified, VerifyRequest
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.joining import join_archives
from inspector.operations.keeping import save_case
from inspector.operations.letter import write_letter
from inspector.operations.recompute import recompute
from inspector.operations.settle import settle_inmail
from inspector.operations.summary import summarise

CASE_ENDING = ".inspection"
_PATIENCE = 5_000
"""Milliseconds that reads under way have to end."""


class Desk(QObject):
    """Joins one window to the operations. `asking` asks for files and answers; tests bring their own."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        super().__init__(window)
        self.window = window
        self.session = Session()
        self.work = Work(window.reading, self)
        self.changes = window.changes
        self._changing = False
        self._keeping: Path | None = None
        self._then: Callable[[], object] | None = None
        self._opening: Opening | None = None
        self._summary: Summary | None = None
        self._coming: tuple[Path, Summary, Asked] | None = None
        self._demo = False
        self._noted: Path | None = None
        self._collector = Collector(self)
        self._asking = asking
        self._back = "start"
        self._after = "overview"
        self._title = ""
        pool = QThreadPool.globalInstance()
        self._summaries, self._writes = Reads(pool, self), Reads(pool, self)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        start, menus = window.start, window.menus
        for signal in (start.paths_dropped, window.paths_dropped):
            signal.connect(self.open_paths)
        for signal, name, do in (
            (start.archive_requested, "archive", self._open_archives),
            (start.folder_requested, "folder", self._open_folder),
            (start.case_requested, "case", self._open_case),
            (start.demo_requested, "demo", self.open_demo),
        ):
            signal.connect(do)
            menus.connect(name, do)
        for signal in (start.recent.case_requested, menus.recent.case_requested):
            signal.connect(self.open_recent)
        menus.connect("add", self._add_archives)
        menus.connect("standard", self._ask_standard)
        menus.connect("again", self._try_again)
        window.overview.letter_requested.connect(self._write_letter)
        menus.connect("save", self.save)
        menus.connect("recompute", self._recompute)
        menus.connect("close", self.close_case)
        menus.connect("quit", window.close)
        for kind in ("access", "objection", "ccpa"):
            menus.connect(f"letter_{kind}", partial(self._write_letter, kind))
        self.work.done.connect(self._succeeded)
        self.work.failed.connect(self._failed)
        self.work.broke.connect(self._broke)
        self.work.stopped.connect(self._cancelled)
        window.records.settle_requested.connect(self._settle)
        window.messages.settle_requested.connect(self._settle)
        window.messages.failed.connect(window.notice.show_line)
        window.messages.broke.connect(window.notice.show_fault)
        window.statements.question_changed.connect(self._ask_anew)
        window.access_banner.again_requested.connect(self._try_again)
        window.banner.standard_requested.connect(self._ask_standard)
        window.where_to_draw = self._asking.where_to_draw
        window.timeline.told.connect(window.notice.show_line)
        window.questions.change_requested.connect(self._change)
        self.changes.work_requested.connect(self._do_change)
        self.changes.done.connect(self._worked)
        self.changes.failed.connect(window.notice.show_line)
        self.changes.broke.connect(window.notice.show_fault)
        menus.connect("undo", self._undo)
        menus.connect("redo", self._redo)
        window.evidence.export_requested.connect(self._export)
        window.evidence.verify_requested.connect(self._verify)
        for page in window.case_pages:
            page.failed.connect(window.notice.show_line)
            page.broke.connect(window.notice.show_fault)
        window.closing.connect(self._closing)
        self._summaries.answered.connect(self._show_summary)
        for reads in (self._summaries, self._writes):
            reads.failed.connect(self._failed)
            reads.broke.connect(self._broke)
        self._writes.answered.connect(window.notice.show_line)

    # Opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped or named: archives of one person, which become one case, or one case file."""
        if self.work.busy or not paths:
            return
        paths = tuple(dict.fromkeys(paths))
        cases = [path for path in paths if path.suffix == CASE_ENDING]
        if cases and len(paths) > 1:
            self.window.notice.show_line(self.tr("Open one case alone, or archives alone."))
        elif cases:
            if self._may_leave(lambda: self.open_paths(paths)):
                self.window.notice.hide()
                self._show_case(cases[0])
        elif self.session.case is None:
            self._open_anew(paths)
        elif self.session.access is Access.CHANGE:
            answer = self._asking.about_open_case(named(paths))
            if answer == "add":
                self._join(paths)
            elif answer == "new":
                self._open_anew(paths)
        else:
            self._open_anew(paths)

    def open_recent(self, path: Path) -> None:
        """Open a case that was opened before; a line says so where it is gone."""
        if path.is_file():
            self.open_paths((path,))
        else:
            self.window.recent.look()
            gone = self.tr("%1 is not there any more. It may have been moved; open it with “Open case…”.")
            self.window.notice.show_line(gone.replace("%1", str(path)))

    def _open_anew(self, paths: tuple[Path, ...]) -> None:
        if self._may_leave(lambda: self._open_anew(paths)) and (folder := self._new_folder()):
            self._opening = Opening(len(paths), None)
            self._demo = False
            request = InspectRequest(paths, folder / f"case{CASE_ENDING}")
            self._run(self.tr("Reading your archive"), inspect, request)

    def _join(self, paths: tuple[Path, ...]) -> None:
        case = self.session.case
        if case is not None and self._may_change():
            before = self._summary
            self._pause()
            self._opening = Opening(len(paths), before)
            self._after = "overview"
            self._run(self.tr("Adding to your case"), join_archives, case, paths)

    def _add_archives(self) -> None:
        if self._may_change():
            paths = self._asking.archives()
            if paths:
                self._join(tuple(dict.fromkeys(paths)))

    def _new_folder(self) -> Path | None:
        """A private folder for a case that is not kept yet; a line says why where there can be none."""
        try:
            return self.session.new_folder()
        except InspectorError as error:
            self._go_back()
            self.window.notice.show_line(str(error))
            return None

    def open_demo(self) -> None:
        """Make the demo and show it."""
        if not self.work.busy and self._may_leave(self.open_demo) and (folder := self._new_folder()):
            self._demo = True
            self._run(self.tr("Preparing the demo"), inspect_demo, folder)

    def _open_archives(self) -> None:
        self.open_paths(self._asking.archives())

    def _open_folder(self) -> None:
        self.open_paths(self._asking.folder_of_archive())

    def _open_case(self) -> None:
        self.open_paths(self._asking.case())

    # Work

    def _run(self, title: str, operation: Callable[..., object], *arguments: object) -> None:
        window = self.window
        # What the case was before is not to be shown in the midst of the work.
        self._summaries.forget()
        self._coming = None
        window.notice.hide()
        self._title = title
        self._back = window.shown
        window.show_page("reading")
        window.show_state(self._case_name(), case=self.session.case is not None, busy=True)
        self.work.run(title, operation, *arguments)

    def _succeeded(self, result: object) -> None:
        case = result if isinstance(result, Path) else self.session.case
        if self._changing:
            self._changing = False
            self.changes.take_result(result)
        if isinstance(result, Exported):
            self.window.evidence.show_exported(result)
        elif isinstance(result, Verified):
            self.window.evidence.show_verified(result)
        kept, self._keeping = self._keeping, None
        if kept is not None:
            for page in (self.window.questions, self.window.evidence, self.changes, self.window.messages):
                page.follow(kept)
        if case is not None:
            self._show_case(case)
        else:
            self.window.show_page(self._back)
            self._show_state()
        then, self._then = self._then, None
        if then is not None and self.session.kept:
            then()

    def _failed(self, line: str) -> None:
        line = without_options(line)
        self._give_up(line)
        self._go_back()
        self.window.notice.show_line(line)

    def _broke(self, kind: str, trace: str) -> None:
        self._give_up(self.tr("It could not be done."))
        self._go_back()
        self.window.notice.show_fault(kind, trace)

    def _give_up(self, line: str) -> None:
        self._keeping = self._then = self._opening = None
        if self._changing:
            self._changing = False
            self.changes.give_up(line)

    def _cancelled(self) -> None:
        self._give_up(self.tr("Stopped."))
        self._go_back()
        self.window.notice.show_line(self.tr("Stopped. Nothing was kept of what had not been read whole."))

    def _go_back(self) -> None:
        """To where the work began; a case that is still there stays open."""
        case = self.session.case
        if case is not None and case.exists():
            # The pages had let go of it so that it could be written.
            self._after = self._back
            self._show_case(case)
        else:
            self._leave()
            self._back = "start"
        self.window.show_page(self._back)
        self._show_state()

    # The case

    def _show_case(self, case: Path) -> None:
        if not self._take_up(case):
            return
        self._summaries.ask(lambda: (case, summarise(case), asked_of(case)))

    def _take_up(self, case: Path) -> bool:
        try:
            self.session.show(case)
        except InspectorError as error:
            self._leave()
            self.window.notice.show_line(str(error))
            return False
        self.window.show_access(self.session.access)
        return True

    def _try_again(self) -> None:
        """Ask again for the right to change the case; what another changed meanwhile is shown."""
        case = self.session.case
        if case is not None and not self.work.busy:
            self._pause()
            self._show_case(case)

    def _worked(self) -> None:
        """A demo that was worked with is worth as much as a case: it is asked about before it goes."""
        self._demo = False

    def _ask_standard(self) -> None:
        self._ask_anew(STANDARD.purposes, STANDARD.ids)

    def _may_change(self) -> bool:
        """Whether the case may be changed here and now; where it may not, a line says why."""
        if self.session.access is not Access.CHANGE:
            self.window.notice.show_line(why_not(self.session.access))
        return self.session.access is Access.CHANGE and not self.work.busy

    def _show_summary(self, answer: tuple[Path, Summary, Asked]) -> None:
        """The overview at once, the other pages in the next turn: all together would hold the window."""
        self._coming = answer
        self.window.overview.show_summary(answer[1])
        QTimer.singleShot(0, self, self._show_pages)

    def _show_pages(self) -> None:
        if self._coming is None:
            return
        (case, summary, asked), self._coming = self._coming, None
        window = self.window
        window.records.show_case(case, self.session.rows, summary)
        window.settings.show_case(case)
        window.members.show_case(case, self.session.members)
        window.statements.show_case(case)
        window.timeline.show_case(case)
        window.evidence.show_case(case)
        window.questions.show_case(case)
        self.changes.show_case(case)
        window.messages.show_case(case)
        window.show_asked(asked)
        self._summary = summary
        self._show_state()
        window.show_page(self._after)
        self._after = "overview"
        self._note(case)
        opening, self._opening = self._opening, None
        if opening is not None:
            self._tell_opened(opening, summary)

    def _note(self, case: Path) -> None:
        """Remember a case of the person's own, once for each time that it is opened."""
        if self.session.kept and case != self._noted:
            self._noted = case
            self.window.recent.opened(case)

    def _tell_opened(self, opening: Opening, summary: Summary) -> None:
        """What was joined; after the first reading, the few questions."""
        told = joined_words(opening, summary)
        if told:
            self.window.notice.show_line(told)
        if opening.before is None:
            self.window.show_page("questions")
            self.window.questions.ask_first()

    def _ask_anew(self, purposes: object, included: object) -> None:
        case = self.session.case
        if case is not None and self._may_change():
            self._worked()
            self._pause()
            self._run(self.tr("Working the windows out anew"), ask_anew, case, purposes, included)

    def _change(self, change: Change) -> None:
        if self._may_change():
            self.changes.apply(change)

    def _undo(self) -> None:
        if self._may_change():
            self.changes.undo()

    def _redo(self) -> None:
        if self._may_change():
            self.changes.redo()

    def _do_change(self, _change: Change, act: Callable[..., object]) -> None:
        case = self.session.case
        if case is not None:
            self._changing = True
            self._worked()
            self._pause()
            self._run(self.tr("Working the windows out anew"), act, case)

    def _export(self, request: ExportRequest) -> None:
        # Loaded when a pack is asked for: a window without one is there sooner.
        from inspector.operations.evidence.export import export  # noqa: PLC0415

        if self.session.case is not None and self._may_change():
            self._pause()
            self._run(self.tr("Writing the evidence pack"), export, request)

    def _verify(self, request: VerifyRequest) -> None:
        from inspector.operations.evidence.verify import verify  # noqa: PLC0415

        if not self.work.busy:
            if self.session.case is not None:
                self._pause()
            self._run(self.tr("Verifying the evidence pack"), verify, request)

    def _settle(self, conversation: object, answer: object) -> None:
        case = self.session.case
        if case is not None and self._may_change():
            self._worked()
            self._pause()
            self._run(self.tr("Working the windows out anew"), settle_inmail, case, conversation, answer)

    def _recompute(self) -> None:
        case = self.session.case
        if case is not None and self._may_change():
            self._worked()
            self._pause()
            self._run(self.tr("Working the windows out anew"), recompute, case, ())

    def _pause(self) -> None:
        """Let go of the file: another process will write it. The page that is shown now is shown again afterwards."""
        self._after = self.window.shown
        self._rest_pages()
        self.session.rest()

    def save(self) -> None:
        """Keep the case where the person says."""
        case = None if self.work.busy else self.session.case
        target = None if case is None else self._asking.where_to_keep()
        if case is not None and target is not None:
            self.window.messages.save()
            self.changes.finish()
            self._after = self.window.shown
            self._keeping = target
            self._run(self.tr("Saving the case"), save_case, case, target)

    def _write_letter(self, kind: str) -> None:
        case = self.session.case
        target = None if case is None else self._asking.where_to_write()
        if case is not None and target is not None:
            self._writes.ask(lambda: " ".join(write_letter(case, kind, target)))

    def close_case(self) -> None:
        """Close the case; one that is not kept is asked about."""
        if self._may_leave(self.close_case):
            self._leave()
            self.window.show_page("start")
            self._show_state()

    def _leave(self) -> None:
        self._summaries.forget()
        self._coming = None
        self.window.overview.leave_case()
        self._leave_pages()
        self.window.messages.leave_case()
        self.changes.leave_case()
        self.window.show_asked(STANDARD)
        self.session.leave()
        self._summary = self._noted = None
        self._after = "overview"
        self._demo = False
        self.window.show_access(self.session.access)

    def _leave_pages(self) -> None:
        window = self.window
        for page in window.case_pages:
            page.leave_case()

    def _rest_pages(self) -> None:
        """As `_leave_pages`, but what was chosen for a pack, or typed as an answer, stays."""
        window = self.window
        for page in window.case_pages:
            if page not in {window.evidence, window.questions}:
                page.leave_case()
        window.evidence.rest()
        window.questions.rest()
        window.messages.rest()

    def _may_leave(self, then: Callable[[], object]) -> bool:
        """Whether the case on the desk may be let go of; the person is asked where something would be lost.

        Args:
            then: what is done once the case is kept, if the person wants to keep it first: that takes a while.
        """
        if self.window.questions.unsaved and not self._asking.about_answers():
            return False
        if self.session.kept or self._demo:
            return True
        answer = self._asking.about_unkept()
        if answer == "keep":
            self._then = then
            self.save()
            if self._keeping is None:
                self._then = None
        return answer == "discard"

    def _closing(self, event: QCloseEvent) -> None:
        if self.work.busy and not self._asking.about_running(self._title):
            event.ignore()
            return
        if self.work.busy:
            self.work.stop()
        if not self._may_leave(self.window.close):
            event.ignore()
            return
        self.put_away()
        event.accept()

    def put_away(self) -> None:
        """Stop all work, wait for what is being read, and let go of the case: the window is going."""
        self.work.stop()
        self._leave()
        QThreadPool.globalInstance().waitForDone(_PATIENCE)
        self._collector.stop()

    @property
    def folder(self) -> str:
        """The folder that was last opened from."""
        return self._asking.folder

    def _case_name(self) -> str:
        case = self.session.case
        if case is None:
            return ""
        return case.name if self.session.kept else self.tr("Not saved")

    def _show_state(self) -> None:
        self.window.show_state(self._case_name(), case=self.session.case is not None, busy=self.work.busy)
