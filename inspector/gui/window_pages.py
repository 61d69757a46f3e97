"""The pages of the window, of which one is shown, and the list of them at the left. Each is made when it is first asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.menus import Menus
from inspector.gui.pages.reading import ReadingPage
from inspector.gui.pages.start import StartPage
from inspector.gui.preferences import Preferences
from inspector.gui.recent_cases import RecentCases
from inspector.gui.sidebar import Sidebar
from inspector.gui.undo import UndoStack
from inspector.statements.guides import load_platform_guides

if TYPE_CHECKING:
    from inspector.gui.pages.all_data import AllDataPage
    from inspector.gui.pages.evidence import EvidencePage
    from inspector.gui.pages.exports import ExportsPage
    from inspector.gui.pages.messages import MessagesPage
    from inspector.gui.pages.overview import OverviewPage
    from inspector.gui.pages.questions import QuestionsPage
    from inspector.gui.pages.records import RecordsPage
    from inspector.gui.pages.settings import SettingsPage
    from inspector.gui.pages.statements import StatementsPage
    from inspector.gui.pages.timeline import TimelinePage

_Page = TypeVar("_Page", bound=QWidget)

_LOADED: Final = {
    "overview": ("numpy", "inspector.operations.summary", "inspector.gui.pages.overview"),
    "records": ("inspector.archive.opening", "inspector.operations.source", "inspector.gui.pages.records"),
    "settings": ("inspector.gui.pages.settings",),
    "members": ("inspector.gui.pages.all_data",),
    "statements": ("inspector.gui.pages.statements",),
    "timeline": ("inspector.gui.timeline.canvas", "inspector.gui.pages.timeline"),
    "evidence": (
        "inspector.reports.redaction.redactor",
        "inspector.gui.pages.evidence_form",
        "inspector.gui.pages.evidence",
    ),
    "questions": ("inspector.gui.pages.questions",),
    "exports": ("inspector.gui.pages.exports",),
    "messages": ("inspector.gui.pages.messages",),
}
"""The modules of each page that is made late, with those apart that take long to load, in the order in which pages are made."""


@runtime_checkable
class Changes(Protocol):
    """A page on which the case can be changed."""

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer changes or do not; what is shown stays."""


class PagedWindow(QMainWindow):
    """A window that holds the pages; what is around them is laid by whoever builds on it.

    Pages that show a case are loaded and made when they are first asked for: all of them took a second and a half of
    every start. A page that is made while a case is open is shown it by whoever asked; it may be changed as the others.
    """

    def __init__(self, appearance: Appearance, preferences: Preferences, recent: RecentCases | None) -> None:
        super().__init__()
        self.where_to_draw: Callable[[str], Path | None] = lambda _kind: None
        self.appearance = appearance
        self.recent = recent or RecentCases(self)
        self.menus = Menus(self, appearance.choice, self.recent)
        self.changes = UndoStack(self)
        self.sidebar = Sidebar(appearance)
        self.stack = QStackedWidget()
        self.pages: dict[str, QWidget] = {}
        """Those that are made."""
        self._preferences = preferences
        self._pool = QThreadPool.globalInstance()
        self._awaited: defaultdict[str, list[Callable[[Any], object]]] = defaultdict(list)
        self._changes_allowed = True
        self.start = self._made("start", StartPage(appearance, load_platform_guides(), self.recent))
        self.reading = self._made("reading", ReadingPage(appearance))
        self.sidebar.page_chosen.connect(self.show_page)

    @cached_property
    def overview(self) -> OverviewPage:
        """What came of it, and why."""
        from inspector.gui.pages.overview import OverviewPage  # noqa: PLC0415  (as in all that follow: see the class)

        return self._made("overview", OverviewPage(self.appearance, self._preferences.overview_as))

    @cached_property
    def records(self) -> RecordsPage:
        """Every record."""
        from inspector.gui.pages.records import RecordsPage  # noqa: PLC0415

        split = self._preferences.records_split
        return self._made("records", RecordsPage(self.appearance, self._pool, self.changes, split))

    @cached_property
    def settings(self) -> SettingsPage:
        """The history of settings."""
        from inspector.gui.pages.settings import SettingsPage  # noqa: PLC0415

        return self._made("settings", SettingsPage(self.appearance, self._pool))

    @cached_property
    def members(self) -> AllDataPage:
        """Every file of the archives."""
        from inspector.gui.pages.all_data import AllDataPage  # noqa: PLC0415

        return self._made("members", AllDataPage(self.appearance, self._pool, self._preferences.members_split))

    @cached_property
    def statements(self) -> StatementsPage:
        """Who says what."""
        from inspector.gui.pages.statements import StatementsPage  # noqa: PLC0415

        return self._made("statements", StatementsPage(self.appearance, self._pool, self._preferences.statements_split))

    @cached_property
    def timeline(self) -> TimelinePage:
        """What was when."""
        from inspector.gui.pages.timeline import TimelinePage  # noqa: PLC0415

        split = self._preferences.timeline_split
        return self._made("timeline", TimelinePage(self.appearance, self._pool, self._where_to_draw, split))

    @cached_property
    def evidence(self) -> EvidencePage:
        """Packs, and verifying them."""
        from inspector.gui.pages.evidence import EvidencePage  # noqa: PLC0415

        return self._made("evidence", EvidencePage(self.appearance, self._pool, self.changes))

    @cached_property
    def messages(self) -> MessagesPage:
        """Conversations, read as they were."""
        from inspector.gui.pages.messages import MessagesPage  # noqa: PLC0415

        return self._made("messages", MessagesPage(self.appearance, self.changes, self._preferences.messages_split))

    @cached_property
    def questions(self) -> QuestionsPage:
        """What no archive can know."""
        from inspector.gui.pages.questions import QuestionsPage  # noqa: PLC0415

        return self._made("questions", QuestionsPage(self.appearance, self._pool))

    @cached_property
    def exports(self) -> ExportsPage:
        """What changed between two exports."""
        from inspector.gui.pages.exports import ExportsPage  # noqa: PLC0415

        return self._made("exports", ExportsPage(self.appearance, self._pool))

    def page(self, name: str) -> QWidget:
        """The page with this name, made if it is not yet."""
        page: QWidget = getattr(self, name)
        return page

    def in_steps(self, *names: str) -> Iterator[Callable[[], object]]:
        """What makes these pages, or all, where they are not made yet: no step holds the window for long."""
        for name in names or _LOADED:
            if name not in self.pages:
                for module in _LOADED[name]:
                    yield partial(import_module, module)
                yield partial(self.page, name)

    def when_made(self, name: str, do: Callable[[Any], object]) -> None:
        """Do this with the page of this name as soon as it is made; now, where it is."""
        if name in self.pages:
            do(self.pages[name])
        else:
            self._awaited[name].append(do)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        current = self.stack.currentWidget()
        return next(name for name, page in self.pages.items() if page is current)

    def show_page(self, name: str) -> None:
        """Show this page."""
        self.stack.setCurrentWidget(self.page(name))
        self.sidebar.show_page(name)
        self.menus.show_page(name)

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer changes or do not, on every page that has any."""
        self._changes_allowed = allowed
        for page in self.pages.values():
            self._tell_allowed(page)

    def _made(self, name: str, page: _Page) -> _Page:
        self.pages[name] = page
        self.stack.addWidget(page)
        self._tell_allowed(page)
        for do in self._awaited.pop(name, ()):
            do(page)
        return page

    def _tell_allowed(self, page: QWidget) -> None:
        if isinstance(page, Changes):
            page.allow_changes(allowed=self._changes_allowed)

    def _where_to_draw(self, kind: str) -> Path | None:
        return self.where_to_draw(kind)
