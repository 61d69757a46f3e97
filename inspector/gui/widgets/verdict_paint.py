"""How a verdict looks: a colour and a pattern together, so that colour is never the only sign."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from inspector.exposure.outcome import Verdict
from inspector.gui.appearance import Appearance
from inspector.gui.theme import Theme
from inspector.gui.widgets.sample import Sample

_PATTERNS = {
    Verdict.STATED: Qt.BrushStyle.NoBrush,
    Verdict.STATED_BROADLY: Qt.BrushStyle.BDiagPattern,
    Verdict.ALLEGED: Qt.BrushStyle.DiagCrossPattern,
    Verdict.UNCLEAR: Qt.BrushStyle.Dense5Pattern,
    Verdict.EXCLUDED: Qt.BrushStyle.HorPattern,
    Verdict.NOT_ADDRESSED: Qt.BrushStyle.NoBrush,
}
"""Drawn over the colour; `stated` is full and `not_addressed` empty."""


def paint_verdict(painter: QPainter, area: QRectF, verdict: str, theme: Theme, *, radius: float = 2.5) -> None:
    """Fill an area with the colour and pattern of a verdict."""
    colour = theme.verdict_colour(verdict)
    shape = QPainterPath()
    shape.addRoundedRect(area, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if verdict == Verdict.NOT_ADDRESSED:
        inner = QPainterPath()
        inner.addRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        painter.setPen(QPen(colour, 1.5))
        painter.drawPath(inner)
    else:
        painter.fillPath(shape, colour)
        pattern = _PATTERNS[Verdict(verdict)]
        if pattern != Qt.BrushStyle.NoBrush:
            ground = QColor(theme.colours.surface)
            ground.setAlphaF(0.6)
            painter.fillPath(shape, QBrush(ground, pattern))
    painter.restore()


class Swatch(Sample):
    """A small square that shows how a verdict looks; `size` is its side in points beside usual letters."""

    def __init__(self, appearance: Appearance, verdict: str, size: int = 14) -> None:
        super().__init__(appearance, size, size)
        self._verdict = verdict

    def show_verdict(self, verdict: str) -> None:
        """Show another verdict."""
        self._verdict = verdict
        self.update()

    def paint_sample(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint its colour and pattern."""
        paint_verdict(painter, area, self._verdict, theme)
