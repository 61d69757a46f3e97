"""The titles of events above their marks: in two rows, where one touches no other, with a line down to the mark."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene, events_line
from inspector.gui.timeline.spots import mark_size

WIDEST: Final = 230.0
"""Points that the title of an event takes at most."""
_ENOUGH: Final = 70.0
"""Points that are enough for one to be read."""


@dataclass(frozen=True, slots=True)
class Label:
    """A title as it is shown, cut where there is no more room, and the place across that it belongs to."""

    at: float
    area: QRectF
    text: str


class Labels:
    """Finds room for titles, given from left to right; then paints them, so that no line crosses a text."""

    def __init__(self, scene: Scene, row: Row) -> None:
        self._scene = scene
        self._row = row
        self._free = [0.0, 0.0]
        self.found: list[Label] = []

    def add(self, text: str, at: float, until: float) -> None:
        """Find room for a title: in the lower row, else in the upper; where there is none, it is not shown.

        Args:
            text: the title.
            at: where the event stands.
            until: where the next one does.
        """
        sizes = self._scene.sizes
        left = max(0.0, at - sizes.scaled(4))
        # Up to the next mark, where that is enough to be read.
        wide = until - left - sizes.scaled(6)
        wide = min(wide if wide >= _ENOUGH else WIDEST, WIDEST, self._scene.scale.width - left - 4)
        if wide < _ENOUGH:
            return
        shown = sizes.small_letters.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        for place, taken in enumerate(self._free):
            if left >= taken:
                wide = sizes.small_letters.horizontalAdvance(shown) + 2
                top = self._row.top + sizes.scaled(4) + (1 - place) * sizes.small_line
                self._free[place] = left + wide + sizes.scaled(8)
                self.found.append(Label(at, QRectF(left, top, wide, sizes.small_line), shown))
                return

    def paint(self, painter: QPainter) -> None:
        """Paint the lines, and over them the titles, each on ground of its own."""
        colours = self._scene.theme.colours
        mark = events_line(self._scene, self._row) - mark_size(self._scene.sizes) / 2
        painter.setPen(QColor(colours.edge))
        for label in self.found:
            painter.drawLine(QPointF(label.at, label.area.bottom() - 1), QPointF(label.at, mark))
        painter.setFont(self._scene.sizes.small)
        painter.setPen(QColor(colours.text))
        for label in self.found:
            painter.fillRect(label.area.adjusted(0, 1, 2, -1), QColor(colours.surface))
            painter.drawText(label.area, Qt.AlignmentFlag.AlignLeft, label.text)
