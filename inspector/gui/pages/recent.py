"""The cases that were opened last, on the start page: name, where, when; one that is gone is said to be."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import button_text, plain
from inspector.gui.recent import RecentCase
from inspector.gui.recent_cases import RecentCases
from inspector.gui.widgets.buttons import ICON, Button
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import ElidedText, Text, set_tip
from inspector.gui.widgets.tick import Tick
from inspector.records.instants import Precision

_LONGEST = 48
"""Characters of a name."""
_LINK_EDGES = (6, 5, 6, 5)
"""What stands around the text of a button that looks like a link: its border and padding."""
_BESIDE_ICON = 4
"""Points that Qt leaves between a button's icon and its text."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecentCard", text)


class RecentCard(Card):
    """Follows the list; each time it is shown, it is looked which files are still there."""

    case_requested = Signal(object)  # Path

    def __init__(self, appearance: Appearance, recent: RecentCases) -> None:
        super().__init__(_tr("Your last cases"))
        self._appearance = appearance
        self._recent = recent
        self.clear_button = Button(appearance, _tr("Clear this list"), "link")
        self.clear_button.clicked.connect(recent.clear)
        self.add_beside_heading(self.clear_button)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(16)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        self.body.addLayout(self._lines)
        self.remember = Tick(
            appearance, _tr("Remember the cases that I open (where the file is and when, nothing of what is in it)")
        )
        self.remember.clicked.connect(lambda checked: recent.remember(wanted=checked))
        below = QHBoxLayout()
        below.addWidget(self.remember, 1)
        self.body.addLayout(below)
        recent.changed.connect(self._fill)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Files may be gone since the last time."""
        super().showEvent(event)
        self._recent.look()

    def _fill(self) -> None:
        recent = self._recent
        clear_layout(self._lines)
        self.clear_button.setVisible(bool(recent.cases))
        self.remember.setChecked(recent.remembers)
        for row, each in enumerate(recent.cases):
            self._add(row, each)
        if not recent.cases:
            said = _tr("None yet. A case that you save or open is listed here.")
            off = _tr("Cases that you open are not remembered.")
            self._lines.addWidget(Text(said if recent.remembers else off, "muted"), 0, 0, 1, 4)

    def _add(self, row: int, case: RecentCase) -> None:
        name, folder = plain(case.path.name, _LONGEST), plain(str(case.path.parent))
        missing = self._recent.is_missing(case.path)
        opened = words.instant_local(case.opened, Precision.MINUTE)
        if missing:
            shown: QWidget = self._made_missing(name)
            last = Text(_tr("Not found there any more"), "warning", wraps=False)
        else:
            shown = Button(self._appearance, button_text(name), "link", "case")
            shown.setAccessibleName(_tr("Open %1 in %2").replace("%2", folder).replace("%1", name))
            shown.clicked.connect(lambda _=False, path=case.path: self.case_requested.emit(path))
            last = Text(_tr("opened %1").replace("%1", opened), "small", wraps=False)
        set_tip(shown, str(case.path))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._lines.addWidget(shown, row, 0, middle | Qt.AlignmentFlag.AlignLeft)
        self._lines.addWidget(ElidedText(folder, "small"), row, 1, middle)
        self._lines.addWidget(last, row, 2, middle)
        self._lines.addWidget(self._made_remove(case.path, name), row, 3, middle)

    def _made_missing(self, name: str) -> QWidget:
        """A name that stands where the others do, beside a fainter icon."""
        text = Text(name, "muted", wraps=False)
        shown = QWidget()
        line = QHBoxLayout(shown)
        line.setContentsMargins(*_LINK_EDGES)
        line.setSpacing(_BESIDE_ICON)
        line.addWidget(Sign(self._appearance, ICON, "case", "muted"))
        line.addWidget(text)
        return shown

    def _made_remove(self, path: Path, name: str) -> Button:
        remove = Button(self._appearance, "", "link", "clear")
        remove.setAccessibleName(_tr("Take %1 off this list").replace("%1", name))
        set_tip(remove, _tr("Take off this list; the file stays"))
        remove.clicked.connect(lambda: self._recent.forget(path))
        return remove
