"""How a state of a setting looks by how it is known: each has a filling and an edge of its own, colours apart."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from inspector.facts.fact import Basis
from inspector.gui.appearance import Appearance
from inspector.gui.theme import Theme
from inspector.gui.widgets.sample import Sample

_RADIUS = 3.0
_POINT = 7.0
"""How far the tip of a stretch that goes on reaches."""
FADE = 26.0
"""Width over which the beginning of a stretch fades in that has no known beginning."""


def paint_state(
    painter: QPainter, area: QRectF, basis: Basis, theme: Theme, *, fades: bool = False, goes_on: bool = False
) -> None:
    """Paint one stretch.

    Args:
        painter: paints.
        area: the stretch.
        basis: how the state is known.
        theme: the colours.
        fades: whether no beginning is known: the left end fades in.
        goes_on: whether it still goes on at the end: the right end is a tip.
    """
    colours = theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = _shape(area.adjusted(0.75, 0.75, -0.75, -0.75), goes_on=goes_on)
    pen = QPen(QColor(colours.edge), 1.5)
    if basis is Basis.ARCHIVE:
        painter.fillPath(path, QColor(colours.accent))
        pen = QPen(QColor(colours.accent), 1.5)
    elif basis is Basis.DECLARED:
        painter.fillPath(path, QColor(colours.accent_soft))
        pen = QPen(QColor(colours.accent), 2)
    elif basis is Basis.ASSUMED:
        painter.fillPath(path, QColor(colours.surface))
        painter.fillPath(path, QBrush(QColor(colours.edge), Qt.BrushStyle.Dense6Pattern))
        pen.setStyle(Qt.PenStyle.DashLine)
    elif basis is Basis.DEFAULT:
        painter.fillPath(path, QColor(colours.surface))
        painter.fillPath(path, QBrush(QColor(colours.edge), Qt.BrushStyle.BDiagPattern))
    else:
        painter.fillPath(path, QColor(colours.surface))
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawPath(path)
    if fades:
        _fade(painter, area, QColor(colours.surface))
    painter.restore()


def _shape(area: QRectF, *, goes_on: bool) -> QPainterPath:
    path = QPainterPath()
    if not goes_on or area.width() < 2 * _POINT:
        path.addRoundedRect(area, _RADIUS, _RADIUS)
        return path
    path.moveTo(area.topLeft())
    path.lineTo(QPointF(area.right() - _POINT, area.top()))
    path.lineTo(QPointF(area.right(), area.center().y()))
    path.lineTo(QPointF(area.right() - _POINT, area.bottom()))
    path.lineTo(area.bottomLeft())
    path.closeSubpath()
    return path


def _fade(painter: QPainter, area: QRectF, ground: QColor) -> None:
    width = min(FADE, area.width())
    clear = QColor(ground)
    clear.setAlpha(0)
    gradient = QLinearGradient(area.left(), 0, area.left() + width, 0)
    gradient.setColorAt(0, ground)
    gradient.setColorAt(1, clear)
    painter.fillRect(QRectF(area.left() - 1, area.top() - 1, width + 1, area.height() + 2), gradient)


def paint_sighting(painter: QPainter, at: QPointF, size: float, theme: Theme, *, counts: bool) -> None:
    """Paint where a state was seen: a full diamond, or an empty one with a stroke where it changes nothing."""
    half = size / 2
    path = QPainterPath()
    path.moveTo(at + QPointF(0, -half))
    for x, y in ((half, 0.0), (0.0, half), (-half, 0.0)):
        path.lineTo(at + QPointF(x, y))
    path.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QColor(theme.colours.text if counts else theme.colours.surface))
    painter.setPen(QPen(QColor(theme.colours.text), 1.5))
    painter.drawPath(path)
    if not counts:
        painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half))
    painter.restore()


class StateSwatch(Sample):
    """A small sample of how a state looks that is known in a certain way; None for a sighting."""

    def __init__(self, appearance: Appearance, basis: Basis | None) -> None:
        super().__init__(appearance, 30, 16)
        self._basis = basis

    def paint_sample(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint a stretch, or the mark of a sighting."""
        if self._basis is None:
            paint_sighting(painter, area.center(), area.height() * 0.8, theme, counts=True)
        else:
            paint_state(painter, area, self._basis, theme)
