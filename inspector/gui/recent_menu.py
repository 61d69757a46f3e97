"""*Open recent*: the cases that were opened last, as a menu."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from inspector.gui.plain import button_text, plain
from inspector.gui.recent_cases import RecentCases

_LONGEST = 60
"""Characters of a name or a folder in the menu."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecentMenu", text)


class RecentMenu(QMenu):
    """Follows the list; each time it opens, it is looked which files are still there."""

    case_requested = Signal(object)  # Path

    def __init__(self, title: str, recent: RecentCases, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._recent = recent
        recent.changed.connect(self._fill)
        self.aboutToShow.connect(recent.look)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        recent = self._recent
        for number, each in enumerate(recent.cases, 1):
            text = _tr("%1, not found: %2") if recent.is_missing(each.path) else _tr("%1 in %2")
            named = text.replace("%2", _folder(each.path)).replace("%1", button_text(plain(each.path.name, _LONGEST)))
            self.addAction(f"&{number}  {named}").triggered.connect(
                lambda _=False, path=each.path: self.case_requested.emit(path)
            )
        if not recent.cases:
            none = _tr("No case was opened yet") if recent.remembers else _tr("Cases that you open are not remembered")
            self.addAction(none).setEnabled(False)
        self.addSeparator()
        clear = self.addAction(_tr("&Clear this list"))
        clear.setEnabled(bool(recent.cases))
        clear.triggered.connect(lambda _=False: recent.clear())
        remember = self.addAction(_tr("&Remember cases that I open"))
        remember.setCheckable(True)
        remember.setChecked(recent.remembers)
        remember.triggered.connect(lambda checked: recent.remember(wanted=checked))


def _folder(path: Path) -> str:
    return button_text(plain(str(path.parent), _LONGEST))
