"""The pages of the window, of which one is shown, and the list of them at the left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.menus import Menus
from inspector.gui.pages.all_data import AllDataPage
from inspector.gui.pages.evidence import EvidencePage
from inspector.gui.pages.exports import ExportsPage
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
from inspector.gui.sidebar import Sidebar
from inspector.gui.undo import UndoStack
from inspector.statements.guides import load_platform_guides


class PagedWindow(QMainWindow):
    """A window that holds the pages; what is around them is laid by whoever builds on it."""

    def __init__(self, appearance: Appearance, preferences: Preferences, recent: RecentCases | None) -> None:
        super().__init__()
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
        self.exports = ExportsPage(appearance, QThreadPool.globalInstance())
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
            "exports": self.exports,
        }
        self.sidebar = Sidebar(appearance)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.sidebar.page_chosen.connect(self.show_page)

    @property
    def case_pages(
        self,
    ) -> tuple[
        RecordsPage
        | SettingsPage
        | AllDataPage
        | StatementsPage
        | TimelinePage
        | EvidencePage
        | QuestionsPage
        | ExportsPage,
        ...,
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
            self.exports,
        )

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

    def _where_to_draw(self, kind: str) -> Path | None:
        return self.where_to_draw(kind)
