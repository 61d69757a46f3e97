"""The menus, with their keys: everything that the window can do is here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.gui.appearance import CHOICES
from inspector.gui.language_menu import LanguageMenu
from inspector.gui.page_list import PAGES, page_title
from inspector.gui.plain import button_text, plain
from inspector.gui.recent_cases import RecentCases
from inspector.gui.recent_menu import RecentMenu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


class Needs(StrEnum):
    """What an action needs to be possible."""

    NOTHING = "nothing"
    IDLE = "idle"
    """No work is being done; so do all that follow."""
    CASE = "case"
    CHANGE = "change"
    """A case that can be changed here; so do the next three."""
    UNDO = "undo"
    REDO = "redo"
    OTHER_QUESTION = "other_question"
    """The case is asked another question than the standard one."""
    NO_CHANGE = "no_change"
    """A case that cannot be changed here."""
    TIMELINE = "timeline"
    """The timeline is shown."""


@dataclass(slots=True)
class _State:
    case: bool = False
    busy: bool = False
    changes: bool = True
    undo: bool = False
    redo: bool = False
    standard: bool = True
    page: str = ""


class Menus:
    """Made once for a window; `actions` by a short name, connected by whoever does the work."""

    def __init__(self, window: QMainWindow, appearance_choice: str, recent: RecentCases) -> None:
        self._window = window
        self._state = _State()
        self._needs: dict[str, Needs] = {}
        self.actions: dict[str, QAction] = {}
        self.recent = RecentMenu(_tr("Open &recent"), recent, window)
        self._case()
        edit = self._menu(_tr("&Edit"))
        self._add(edit, "undo", _tr("&Undo"), "Ctrl+Z", needs=Needs.UNDO)
        self._add(edit, "redo", _tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", needs=Needs.REDO)
        edit.addSeparator()
        self._add(edit, "find", _tr("&Find in records"), "Ctrl+F", needs=Needs.CASE)
        view = self._menu(_tr("&View"))
        for place, name in enumerate(PAGES, 1):
            needs = Needs.IDLE if name == "start" else Needs.CASE
            self._add(view, name, button_text(page_title(name)), f"Ctrl+{place % 10}", needs=needs)
        view.addSeparator()
        self._timeline(view)
        self._looks(view, appearance_choice)
        self.languages = LanguageMenu(window)
        view.addMenu(self.languages)
        evidence = self._menu(_tr("Evi&dence"))
        self._add(evidence, "pack", _tr("&Write an evidence pack…"), "Ctrl+E", needs=Needs.CHANGE)
        self._add(evidence, "verify", _tr("&Verify a pack…"), "Ctrl+Shift+E")
        self._letters(evidence)
        self._help()
        self._fit()

    def _case(self) -> None:
        case = self._menu(_tr("&Case"))
        self._add(case, "archive", _tr("Open &archive…"), "Ctrl+O")
        self._add(case, "folder", _tr("Open &folder…"), "Ctrl+Shift+O")
        self._add(case, "case", _tr("Open &case…"), "Ctrl+Shift+C")
        case.addMenu(self.recent)
        self._add(case, "demo", _tr("Open the &demo"))
        case.addSeparator()
        self._add(case, "add", _tr("Add archives to t&his case…"), "Ctrl+Shift+A", needs=Needs.CHANGE)
        self._add(case, "save", _tr("&Save case as…"), "Ctrl+S", "Ctrl+Shift+S", needs=Needs.CASE)
        self._add(case, "recompute", _tr("&Work out anew with this program's statements"), needs=Needs.CHANGE)
        self._add(case, "standard", _tr("Back to the s&tandard question"), needs=Needs.OTHER_QUESTION)
        self._add(case, "again", _tr("Tr&y again to open for changes"), needs=Needs.NO_CHANGE)
        case.addSeparator()
        self._add(case, "close", _tr("C&lose case"), "Ctrl+W", needs=Needs.CASE)
        quit_action = self._add(case, "quit", _tr("&Quit"), "Ctrl+Q", needs=Needs.NOTHING)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _letters(self, menu: QMenu) -> None:
        letters = menu.addMenu(_tr("Write a &letter"))
        for name, text in (
            ("letter_access", _tr("&Access request (GDPR, Article 15)…")),
            ("letter_objection", _tr("&Objection (GDPR, Article 21)…")),
            ("letter_ccpa", _tr("Request to &know (California)…")),
        ):
            self._add(letters, name, text, needs=Needs.CASE)

    def _timeline(self, menu: QMenu) -> None:
        timeline = menu.addMenu(_tr("&Timeline"))
        for name, text, *keys in (
            ("zoom_in", _tr("&Nearer"), "Ctrl++", "Ctrl+="),
            ("zoom_out", _tr("&Farther"), "Ctrl+-"),
            ("zoom_all", _tr("&All time"), "Ctrl+Backspace"),
            ("timeline_png", _tr("Save as a &PNG picture…")),
            ("timeline_svg", _tr("Save as an &SVG drawing…")),
        ):
            self._add(timeline, name, text, *keys, needs=Needs.TIMELINE)

    def _looks(self, menu: QMenu, chosen: str) -> None:
        names = {"desktop": _tr("As the &desktop"), "light": _tr("&Light"), "dark": _tr("Dar&k")}
        group = QActionGroup(self._window)
        looks = menu.addMenu(_tr("&Appearance"))
        for choice in CHOICES:
            action = self._add(looks, f"look_{choice}", names[choice], needs=Needs.NOTHING)
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            group.addAction(action)

    def _help(self) -> None:
        menu = self._menu(_tr("&Help"))
        self._add(menu, "shortcuts", _tr("&Keyboard shortcuts"), "F1", "Ctrl+?", needs=Needs.NOTHING)
        self._add(menu, "guide", _tr("&How do I get my archive?"))
        menu.addSeparator()
        about = self._add(menu, "about", _tr("&About Data Inspector"), needs=Needs.NOTHING)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, name: str) -> QMenu:
        return self._window.menuBar().addMenu(name)

    def _add(self, menu: QMenu, name: str, text: str, *keys: str, needs: Needs = Needs.IDLE) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(each) for each in keys])
        menu.addAction(action)
        self.actions[name] = action
        self._needs[name] = needs
        return action

    def connect(self, name: str, do: Callable[[], object]) -> None:
        """Do this when the action is chosen."""
        self.actions[name].triggered.connect(lambda _checked=False: do())

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether what changes the case is offered, where all else allows it."""
        self._state.changes = allowed
        self._fit()

    def enable_for(self, *, case: bool, busy: bool) -> None:
        """What needs a case is there with one; while work is done, nothing else begins."""
        self._state.case = case
        self._state.busy = busy
        self._fit()

    def show_page(self, name: str) -> None:
        """This page is shown: what belongs to another cannot be chosen."""
        self._state.page = name
        self._fit()

    def show_question(self, *, standard: bool) -> None:
        """Whether the case is asked the standard question."""
        self._state.standard = standard
        self._fit()

    def show_undo(self, undo: str, redo: str, *, busy: bool) -> None:
        """What would be taken back and done again, by name; empty for nothing.

        Args:
            undo: the name of what would be taken back.
            redo: the name of what would be done again.
            busy: something is being done, which can be taken back when it is.
        """
        named = _tr("&Undo: %1").replace("%1", button_text(plain(undo, 60)))
        self.actions["undo"].setText(named if undo else _tr("&Undo"))
        named = _tr("&Redo: %1").replace("%1", button_text(plain(redo, 60)))
        self.actions["redo"].setText(named if redo else _tr("&Redo"))
        self._state.undo = bool(undo) or busy
        self._state.redo = bool(redo)
        self._fit()

    def _fit(self) -> None:
        state = self._state
        idle = not state.busy
        case = idle and state.case
        change = case and state.changes
        possible = {
            Needs.NOTHING: True,
            Needs.IDLE: idle,
            Needs.CASE: case,
            Needs.CHANGE: change,
            Needs.UNDO: change and state.undo,
            Needs.REDO: change and state.redo,
            Needs.OTHER_QUESTION: change and not state.standard,
            Needs.NO_CHANGE: case and not state.changes,
            Needs.TIMELINE: case and state.page == "timeline",
        }
        for name, action in self.actions.items():
            action.setEnabled(possible[self._needs[name]])
        self.recent.setEnabled(idle)
