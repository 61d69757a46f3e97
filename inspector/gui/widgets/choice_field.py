"""A field that holds one of several choices; a long one is cut in the field and whole in its tooltip."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QComboBox

from inspector.gui.plain import tip
from inspector.gui.widgets.sample import beside_letters

_ROOM = 44
"""Points beside a text of usual letters for frame and arrow."""


class ChoiceField(QComboBox):
    """Offers choices, each a text and the value that it stands for.

    Args:
        name: what is chosen, for screen readers.
        widest: the width in characters beyond which the field does not grow.
    """

    def __init__(self, name: str, widest: int = 30) -> None:
        super().__init__()
        self._widest = widest
        self.setAccessibleName(name)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(self._tell_whole)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these texts and values, without saying so; what was chosen stays where it is offered again."""
        before = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for place, (text, value) in enumerate(choices):
                self.addItem(text, value)
                self.setItemData(place, tip(text), Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(max(0, self.findData(before)))
        self._tell_whole()

    @property
    def value(self) -> str:
        """The value chosen; empty where nothing is offered."""
        return self.currentData() or ""

    def choose(self, value: str) -> None:
        """Choose a value, without saying so; one that is not offered chooses the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))
        self._tell_whole()

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """The list is as wide as its choices, however narrow the field."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + self._room())
        super().showPopup()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its choices, up to a limit."""
        hint = super().sizeHint()
        return QSize(
            min(hint.width(), self.fontMetrics().averageCharWidth() * self._widest + self._room()), hint.height()
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrower, nothing could be told from anything."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 8 + self._room()), hint.height())

    def _room(self) -> int:
        return beside_letters(_ROOM, self.fontMetrics())

    def _tell_whole(self) -> None:
        self.setToolTip(tip(self.currentText()) if self.currentText() else "")
