"""The menus, with their keys: everything that the window can do is here."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.gui import menu_entries
from inspector.gui.appearance import CHOICES
from inspector.gui.language_menu import LanguageMenu
from inspector.gui.menu_entries import Entry, tr
from inspector.gui.menu_needs import MenuState, Needs
from inspector.gui.plain import button_text, plain
from inspector.gui.recent_cases import RecentCases
from inspector.gui.recent_menu import RecentMenu


class Menus:
    """Made once for a window; `actions` by a short name, connected by whoever does the work."""

    def __init__(self, window: QMainWindow, appearance_choice: str, recent: RecentCases) -> None:
        self._window = window
        self._state = MenuState()
        self._needs: dict[str, Needs] = {}
        self.actions: dict[str, QAction] = {}
        self.recent = RecentMenu(tr("Open &recent"), recent, window)
        case = self._menu(tr("&Case"))
        before, after = menu_entries.case_entries()
        self._fill(case, before)
        case.addMenu(self.recent)
        self._fill(case, after)
        self._fill(self._menu(tr("&Edit")), menu_entries.edit_entries())
        view = self._menu(tr("&View"))
        self._fill(view, menu_entries.page_entries())
        view.addSeparator()
        self._fill(view.addMenu(tr("&Timeline")), menu_entries.timeline_entries())
        self._looks(view.addMenu(tr("&Appearance")), appearance_choice)
        self.languages = LanguageMenu(window)
        view.addMenu(self.languages)
        evidence = self._menu(tr("Evi&dence"))
        self._fill(evidence, menu_entries.evidence_entries())
        self._fill(evidence.addMenu(tr("Write a &letter")), menu_entries.letter_entries())
        self._fill(self._menu(tr("&Help")), menu_entries.help_entries())
        self.actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self._fit()

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
        named = tr("&Undo: %1").replace("%1", button_text(plain(undo, 60)))
        self.actions["undo"].setText(named if undo else tr("&Undo"))
        named = tr("&Redo: %1").replace("%1", button_text(plain(redo, 60)))
        self.actions["redo"].setText(named if redo else tr("&Redo"))
        self._state.undo = bool(undo) or busy
        self._state.redo = bool(redo)
        self._fit()

    def _menu(self, name: str) -> QMenu:
        return self._window.menuBar().addMenu(name)

    def _fill(self, menu: QMenu, entries: Iterable[Entry | None]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                self._add(menu, entry)

    def _add(self, menu: QMenu, entry: Entry) -> QAction:
        action = QAction(entry.text, self._window)
        action.setShortcuts([QKeySequence(each) for each in entry.keys])
        menu.addAction(action)
        self.actions[entry.name] = action
        self._needs[entry.name] = entry.needs
        return action

    def _looks(self, menu: QMenu, chosen: str) -> None:
        group = QActionGroup(self._window)
        entries = menu_entries.look_entries()
        for choice in CHOICES:
            action = self._add(menu, entries[choice])
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            group.addAction(action)

    def _fit(self) -> None:
        for name, action in self.actions.items():
            action.setEnabled(self._state.meets(self._needs[name]))
        self.recent.setEnabled(self._state.idle)
