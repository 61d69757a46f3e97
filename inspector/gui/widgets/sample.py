"""Small things beside a text that are as large as its letters."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.theme import Theme

_USUAL: Final = 15
"""The height of a line of usual letters, in points: beside it, sizes are as they are written down."""

FONT_EVENTS: Final = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
"""What may have made letters larger or smaller."""


def beside_letters(points: float, letters: QFontMetrics) -> int:
    """How large something is beside these letters that has so many points beside usual ones; never smaller."""
    return max(round(points), round(points * letters.height() / _USUAL))


class Sample(QWidget):
    """Shows how something looks; whoever builds on it paints it.

    Args:
        appearance: how the program looks.
        width, height: its size in points beside usual letters.
    """

    def __init__(self, appearance: Appearance, width: float, height: float) -> None:
        super().__init__()
        self._appearance = appearance
        self._usual = (width, height)
        appearance.theme_changed.connect(self.update)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Larger letters, a larger sample."""
        super().changeEvent(event)
        if event.type() in FONT_EVENTS:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        self.paint_sample(painter, QRectF(self.rect()), self._appearance.theme)
        painter.end()

    def paint_sample(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint it into an area that is all of it."""
        raise NotImplementedError

    def _fit(self) -> None:
        letters = self.fontMetrics()
        width, height = self._usual
        self.setFixedSize(QSize(beside_letters(width, letters), beside_letters(height, letters)))
