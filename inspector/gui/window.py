"""The window: pages, the list of them, one line for what went wrong. What the person does is in `desk`."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inspector.case.rows import RecordFilter
from inspector.gui.appearance import Appearance
from inspector.gui.dialogs.about import AboutDialog
from inspector.gui.dialogs.shortcuts import ShortcutsDialog, menu_keys, page_keys
from inspector.gui.menus import Menus
from inspector.gui.page_list import PAGES
from inspector.gui.pages.all_data import AllDataPage
from inspector.gui.pages.evidence import EvidencePage
from inspector.gui.pages.messages import MessagesPage
from inspector.gui.pages.overview import OverviewPage
from inspector.gui.pages.questions import QuestionsPage
from inspector.gui.pages.reading import ReadingPage
from inspector.gui.pages.records import RecordsPage
from inspector.gui.pages.settings import SettingsPage
from inspector.gui.pages.start import StartPage
from inspector.gui.pages.statements import StatementsPage
from inspector.gui.pages.timeline import TimelinePage
from inspector.gui.preferences import Preferences
from inspector.gui.recent_cases import RecentCases
from inspector.gui.session import Access
from inspector.gui.sidebar import Sidebar
from inspector.gui.undo import UndoStack
from inspector.gui.widgets.access_banner import AccessBanner
from inspector.gui.widgets.drop_zone import dropped_paths
from inspector.gui.widgets.notice import Notice
from inspector.gui.widgets.standard_banner import StandardBanner
from inspector.operations.ask_anew import Asked
from inspector.statements.guides import load_platform_guides

TITLE = "Data Inspector"


@runtime_checkable
class Changes(Protocol):
    """A page on which the case can be changed."""

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer changes or do not; what is shown stays."""


class MainWindow(QMainWindow):
    """Holds the pages and shows one of them."""

    closing = Signal(object)  # QCloseEvent: may be refused
    paths_dropped = Signal(tuple)  # tuple[Path, ...]

    def __init__(self, appearance: Appearance, preferences: Preferences, recent: RecentCases | None = None) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.where_to_draw: Callable[[str], Path | None] = lambda _kind: None
        self.appearance = appearance
        self.recent = recent or RecentCases(self)
        self.menus = Menus(self, appearance.choice, self.recent)
        self.start = StartPage(appearance, load_platform_guides(), self.recent)
        self.reading = ReadingPage(appearance)
        self.overview = OverviewPage(appearance, preferences.overview_as)
        self.changes = UndoStack(self)
        self.records = RecordsPage(appearance, QThreadPool.globalInstance(), self.changes, preferences.records_split)
        self.settings = SettingsPage(appearance, QThreadPool.globalInstance())
        self.members = AllDataPage(appearance, QThreadPool.globalInstance(), preferences.members_split)
        self.statements = StatementsPage(appearance, QThreadPool.globalInstance(), preferences.statements_split)
        self.timeline = TimelinePage(
            appearance, QThreadPool.globalInstance(), self._where_to_draw, preferences.timeline_split
        )
        self.evidence = EvidencePage(appearance, QThreadPool.globalInstance(), self.changes)
        self.messages = MessagesPage(appearance, self.changes, preferences.messages_split)
        self.questions = QuestionsPage(appearance, QThreadPool.globalInstance())
        self.pages: dict[str, QWidget] = {
            "start": self.start,
            "reading": self.reading,
            "overview": self.overview,
            "records": self.records,
            "settings": self.settings,
            "members": self.members,
            "statements": self.statements,
            "timeline": self.timeline,
            "evidence": self.evidence,
            "questions": self.questions,
            "messages": self.messages,
        }
        self.sidebar = Sidebar(appearance)
        self.notice = Notice(appearance)
        self.banner = StandardBanner(appearance)
        self.access_banner = AccessBanner(appearance)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self._lay()
        self.sidebar.page_chosen.connect(self.show_page)
        self.overview.records_requested.connect(self._show_records)
        self.members.records_requested.connect(self._show_member)
        self.members.record_requested.connect(self._show_record)
        self.timeline.records_requested.connect(self._show_drawn)
        self.timeline.statement_requested.connect(self._show_statement)
        self.statements.records_requested.connect(self._show_under)
        self.evidence.record_requested.connect(self._show_record)
        for page in (self.timeline, self.overview):
            page.facts_requested.connect(lambda _what: self.show_page("questions"))
        self.settings.facts_requested.connect(lambda _what: self.show_page("questions"))
        self.questions.left.connect(lambda: self.show_page("overview"))
        self._connect_menus()
        self.show_state("", case=False, busy=False)
        self.show_page("start")
        self.resize(QSize(1180, 800))
        if preferences.window:
            self.restoreGeometry(QByteArray(preferences.window))

    def _connect_menus(self) -> None:
        menus, timeline = self.menus, self.timeline
        for name in PAGES:
            menus.connect(name, partial(self.show_page, name))
        for name, do in (
            ("find", self._find),
            ("zoom_in", timeline.zoom_in),
            ("zoom_out", timeline.zoom_out),
            ("zoom_all", timeline.show_all),
            ("timeline_png", partial(timeline.save, "png")),
            ("timeline_svg", partial(timeline.save, "svg")),
            ("pack", self.show_pack),
            ("verify", self.show_verify),
            ("guide", self._show_guide),
            ("shortcuts", self._show_shortcuts),
            ("about", self._show_about),
        ):
            menus.connect(name, do)
        self.changes.changed.connect(self._show_undo)

    def _lay(self) -> None:
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        down = QVBoxLayout()
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.notice)
        down.addWidget(self.access_banner)
        down.addWidget(self.banner)
        down.addWidget(self.stack, 1)
        across.addLayout(down, 1)
        self.setCentralWidget(whole)

    @property
    def case_pages(
        self,
    ) -> tuple[
        RecordsPage | SettingsPage | AllDataPage | StatementsPage | TimelinePage | EvidencePage | QuestionsPage, ...
    ]:
        """The pages that show a case and have to let go of it before it is written."""
        return (
            self.records,
            self.settings,
            self.members,
            self.statements,
            self.timeline,
            self.evidence,
            self.questions,
        )

    def _where_to_draw(self, kind: str) -> Path | None:
        return self.where_to_draw(kind)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        current = self.stack.currentWidget()
        return next(name for name, page in self.pages.items() if page is current)

    def show_page(self, name: str) -> None:
        """Show this page."""
        self.stack.setCurrentWidget(self.pages[name])
        self.sidebar.show_page(name)
        self.menus.show_page(name)

    def show_pack(self) -> None:
        """Show what goes into an evidence pack."""
        self.show_page("evidence")
        self.evidence.show_write()

    def show_verify(self) -> None:
        """Show what is to be verified; that needs no case."""
        self.show_page("evidence")
        self.evidence.show_verify()

    def show_asked(self, asked: Asked) -> None:
        """Say above every page, and in the menu, what the case is asked."""
        self.banner.show_asked(asked)
        self.menus.show_question(standard=asked.standard)

    def show_access(self, access: Access) -> None:
        """Whether the case can be changed here: pages that have an `allow_changes` are told, the menus and a banner follow."""
        allowed = access is Access.CHANGE
        self.access_banner.show_access(access)
        self.banner.back_button.setEnabled(allowed)
        self.menus.allow_changes(allowed=allowed)
        for page in self.pages.values():
            if isinstance(page, Changes):
                page.allow_changes(allowed=allowed)

    def show_state(self, case_name: str, *, case: bool, busy: bool) -> None:
        """What can be done now: with or without a case, and while work is done."""
        self.menus.enable_for(case=case, busy=busy)
        self.sidebar.show_case(case_name, pages=case and not busy)
        self.sidebar.setEnabled(not busy)
        self.setWindowTitle(f"{case_name} – {TITLE}" if case_name else TITLE)

    def _show_records(self, category: str, verdict: str) -> None:
        self.show_page("records")
        self.records.show_filtered(category, verdict)

    def _show_member(self, member: int) -> None:
        self.show_page("records")
        self.records.show_only(RecordFilter(member=member), self.tr("Only the records of one member of the archive."))

    def _show_drawn(self, chosen: RecordFilter) -> None:
        self.show_page("records")
        self.records.show_only(chosen, self.tr("Only what was chosen on the timeline."))

    def _show_under(self, chosen: RecordFilter) -> None:
        self.show_page("records")
        self.records.show_only(chosen, self.tr("Only records for which one statement has a window."))

    def _show_statement(self, statement: str) -> None:
        self.show_page("statements")
        self.statements.show_statement(statement)

    def _show_record(self, record: int) -> None:
        self.show_page("records")
        self.records.show_one(record)

    def _show_undo(self) -> None:
        changes = self.changes
        self.menus.show_undo(changes.undo_name, changes.redo_name, busy=changes.busy)

    def _show_guide(self) -> None:
        self.show_page("start")
        # The page is laid out once it is shown; only then it is known where the guide stands.
        QTimer.singleShot(0, self.start.show_guide)

    def _show_shortcuts(self) -> None:
        self._show_dialog(ShortcutsDialog(self, (*menu_keys(self.menuBar()), *page_keys())))

    def _show_about(self) -> None:
        self._show_dialog(AboutDialog(self, self.appearance))

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _find(self) -> None:
        if self.shown == "messages":
            self.messages.search_messages()
            return
        self.show_page("records")
        self.records.filters.search.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Archives can be dropped on every page."""
        if dropped_paths(event.mimeData()) and self.shown != "reading":
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand the files over."""
        event.acceptProposedAction()
        self.paths_dropped.emit(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Whoever does the work may refuse."""
        self.closing.emit(event)
