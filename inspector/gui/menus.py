"""The menus, with their keys: everything that the window can do is here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.gui.appearance import CHOICES
from inspector.gui.page_list import PAGES, page_title


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


class Menus:
    """Made once for a window; `actions` by a short name, connected by whoever does the work."""

    def __init__(self, window: QMainWindow, appearance_choice: str) -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}
        self._changes = True
        case = self._menu(_tr("&Case"))
        self._add(case, "archive", _tr("Open &archive…"), "Ctrl+O")
        self._add(case, "folder", _tr("Open &folder…"), "Ctrl+Shift+O")
        self._add(case, "case", _tr("Open &case…"), "Ctrl+Shift+C")
        self._add(case, "demo", _tr("Open the &demo"))
        case.addSeparator()
        self._add(case, "save", _tr("&Save case as…"), "Ctrl+S")
        self._add(case, "recompute", _tr("&Work out anew with this program's statements"))
        self._letters(case)
        case.addSeparator()
        self._add(case, "close", _tr("C&lose case"), "Ctrl+W")
        self._add(case, "quit", _tr("&Quit"), "Ctrl+Q")
        edit = self._menu(_tr("&Edit"))
        self._add(edit, "undo", _tr("&Undo"), "Ctrl+Z")
        self._add(edit, "redo", _tr("&Redo"), "Ctrl+Shift+Z")
        view = self._menu(_tr("&View"))
        for place, name in enumerate(PAGES, 1):
            self._add(view, name, page_title(name), f"Ctrl+{place % 10}")
        self._add(view, "find", _tr("&Find in records"), "Ctrl+F")
        view.addSeparator()
        self._looks(view, appearance_choice)

    def _letters(self, menu: QMenu) -> None:
        letters = menu.addMenu(_tr("Write a &letter"))
        self._add(letters, "letter_access", _tr("&Access request (GDPR, Article 15)…"))
        self._add(letters, "letter_objection", _tr("&Objection (GDPR, Article 21)…"))
        self._add(letters, "letter_ccpa", _tr("Request to &know (California)…"))

    def _looks(self, menu: QMenu, chosen: str) -> None:
        names = {"desktop": _tr("As the &desktop"), "light": _tr("&Light"), "dark": _tr("Dar&k")}
        group = QActionGroup(self._window)
        looks = menu.addMenu(_tr("&Appearance"))
        for choice in CHOICES:
            action = self._add(looks, f"look_{choice}", names[choice])
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            group.addAction(action)

    def _menu(self, name: str) -> QMenu:
        return self._window.menuBar().addMenu(name)

    def _add(self, menu: QMenu, name: str, text: str, keys: str = "") -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        self.actions[name] = action
        return action

    def connect(self, name: str, do: Callable[[], object]) -> None:
        """Do this when the action is chosen."""
        self.actions[name].triggered.connect(lambda _checked=False: do())

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether what changes the case is offered, where all else allows it; `enable_for` comes after."""
        self._changes = allowed

    def enable_for(self, *, case: bool, busy: bool) -> None:
        """What needs a case is there with one; while work is done, nothing else begins."""
        needs_case = {
            "save",
            "recompute",
            "letter_access",
            "letter_objection",
            "letter_ccpa",
            "close",
            "find",
            "undo",
            "redo",
            *(name for name in PAGES if name != "start"),
        }
        changes = {"recompute"}
        free = {"quit", "look_desktop", "look_light", "look_dark"}
        for name, action in self.actions.items():
            possible = not busy and (case or name not in needs_case) and (self._changes or name not in changes)
            action.setEnabled(name in free or possible)
