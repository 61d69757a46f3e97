"""Two columns that become one where there is no room for both."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

_LEAST: Final = 124
"""Characters of width from which there is room for both."""


class TwoColumns(QWidget):
    """Takes widgets at the left and at the right; narrower than so many characters, the right ones follow below."""

    def __init__(self, least: int = _LEAST) -> None:
        super().__init__()
        self._least = least
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        for column, share in ((self.left, 3), (self.right, 2)):
            column.setSpacing(16)
            self._across.addLayout(column, share)

    def settle(self) -> None:
        """Call when all widgets are in: those of the shorter column keep to the top."""
        self.left.addStretch(1)
        self.right.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """One column or two."""
        across = self.width() >= self._least * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._across.direction() != wanted:
            self._across.setDirection(wanted)
            self.updateGeometry()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width will do: the columns follow it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 320), hint.height())
