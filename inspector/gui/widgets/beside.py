"""A page with a panel beside it, or below it where there is no room for both."""

from typing import Final

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_ACROSS: Final = 114
"""Characters of width from which both stand beside each other."""
_LEAST: Final = 236
_WIDEST: Final = 360
_LOWEST: Final = 180
_LINES: Final = 15
"""Lines of text that the panel has room for below the page, where the window is high enough."""
_FEW_LINES: Final = 9
"""Lines of text that a panel needs that has little to say."""
_ANY: Final = 16_777_215


class Beside(QWidget):
    """`main` takes the room that `panel` leaves; where they stand one below the other, the panel takes less than half."""

    def __init__(self, main: QWidget, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self._little = False
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(panel)

    def show_little(self, *, little: bool) -> None:
        """Whether the panel has little to say for now: below the page it then takes less room."""
        if little != self._little:
            self._little = little
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The style sheet's font is known only now."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Beside each other or not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = self.width() >= _ACROSS * max(1, self.fontMetrics().averageCharWidth()) - 44
        widest = max(_LEAST, min(_WIDEST, self.width() * 3 // 10))
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        self._panel.setMinimumWidth(_LEAST)
        self._panel.setMaximumWidth(widest if across else _ANY)
        lines = _FEW_LINES if self._little else _LINES
        lowest = min(self.height() * 2 // 5, lines * self.fontMetrics().height())
        highest = lowest if self._little else max(_LOWEST, self.height() * 9 // 20)
        self._panel.setMinimumHeight(0 if across else lowest)
        self._panel.setMaximumHeight(_ANY if across else highest)
