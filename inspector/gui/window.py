"""The window: pages, the list of them, one line for what went wrong. What the person does is in `desk`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.recent_cases import RecentCases
from inspector.gui.session import Access
from inspector.gui.widgets.access_banner import AccessBanner
from inspector.gui.widgets.drop_zone import dropped_paths
from inspector.gui.widgets.notice import Notice
from inspector.gui.widgets.standard_banner import StandardBanner
from inspector.gui.window_leads import Leads
from inspector.gui.window_pages import PagedWindow

if TYPE_CHECKING:
    from inspector.gui.pages.timeline import TimelinePage
    from inspector.operations.asked import Asked

TITLE = "Data Inspector"


class MainWindow(PagedWindow):
    """The pages, what is around them, and what can be done from every one of them."""

    closing = Signal(object)  # QCloseEvent: may be refused
    paths_dropped = Signal(tuple)  # tuple[Path, ...]

    def __init__(self, appearance: Appearance, preferences: Preferences, recent: RecentCases | None = None) -> None:
        super().__init__(appearance, preferences, recent)
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.notice = Notice(appearance)
        self.banner = StandardBanner(appearance)
        self.access_banner = AccessBanner(appearance)
        self._lay()
        self._leads = Leads(self)
        self._connect_menus()
        self.show_state("", case=False, busy=False)
        self.show_page("start")
        self.resize(QSize(1180, 800))
        if preferences.window:
            self.restoreGeometry(QByteArray(preferences.window))

    def _connect_menus(self) -> None:
        menus = self.menus
        for name in PAGES:
            menus.connect(name, partial(self.show_page, name))
        for name, do in (
            ("find", self._leads.find),
            ("pack", self.show_pack),
            ("verify", self.show_verify),
            ("guide", self._leads.show_guide),
            ("shortcuts", self._show_shortcuts),
            ("about", self._show_about),
        ):
            menus.connect(name, do)
        self.when_made("timeline", self._connect_timeline)
        self.changes.changed.connect(self._show_undo)

    def _connect_timeline(self, timeline: TimelinePage) -> None:
        for name, do in (
            ("zoom_in", timeline.zoom_in),
            ("zoom_out", timeline.zoom_out),
            ("zoom_all", timeline.show_all),
            ("timeline_png", partial(timeline.save, "png")),
            ("timeline_svg", partial(timeline.save, "svg")),
        ):
            self.menus.connect(name, do)

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
        """Whether the case can be changed here: pages are told, the menus and a banner follow."""
        allowed = access is Access.CHANGE
        self.access_banner.show_access(access)
        self.banner.back_button.setEnabled(allowed)
        self.menus.allow_changes(allowed=allowed)
        self.allow_changes(allowed=allowed)

    def show_state(self, case_name: str, *, case: bool, busy: bool) -> None:
        """What can be done now: with or without a case, and while work is done."""
        self.menus.enable_for(case=case, busy=busy)
        self.sidebar.show_case(case_name, pages=case and not busy)
        self.sidebar.setEnabled(not busy)
        self.setWindowTitle(f"{case_name} – {TITLE}" if case_name else TITLE)

    def _show_undo(self) -> None:
        changes = self.changes
        self.menus.show_undo(changes.undo_name, changes.redo_name, busy=changes.busy)

    def _show_shortcuts(self) -> None:
        from inspector.gui.dialogs.shortcuts import ShortcutsDialog, menu_keys, page_keys  # noqa: PLC0415

        self._show_dialog(ShortcutsDialog(self, (*menu_keys(self.menuBar()), *page_keys())))

    def _show_about(self) -> None:
        from inspector.gui.dialogs.about import AboutDialog  # noqa: PLC0415

        self._show_dialog(AboutDialog(self, self.appearance))

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
