"""How stretches look whose edges are not sure, and fillings of many shapes at once."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from inspector.exposure.outcome import Verdict
from inspector.facts.fact import Basis
from inspector.gui.theme import Theme
from inspector.gui.widgets.state_paint import paint_state
from inspector.gui.widgets.verdict_paint import paint_verdict
from inspector.reports.pack.timeline import Look

_TILE = 48
"""Device pixels of a piece of a pattern that repeats: a multiple of the patterns' own eight."""
_PITCH = 4.0
_SEEN = 4.0
"""Points that an edge which is not sure takes at least, so that it is seen."""


def paint_stretch(painter: QPainter, area: QRectF, look: Look, theme: Theme, *, left: float, right: float) -> None:
    """Paint the stretch of a statement: full where it is sure, fading where its edges are not.

    Args:
        painter: paints.
        area: the whole stretch.
        look: the verdict that it looks like.
        theme: the colours.
        left: how much of its left end is not sure, in points.
        right: how much of its right end is not sure.
    """
    left, right = _enough(left, area.width()), _enough(right, area.width())
    if left + right > area.width():
        middle = area.width() * left / (left + right)
        left, right = middle, area.width() - middle
    core = area.adjusted(left, 0, -right, 0)
    if core.width() >= 1:
        paint_verdict(painter, core, look.value, theme)
    colour = theme.verdict_colour(look.value)
    if left > 0:
        _fade(painter, QRectF(area.left(), area.top(), left, area.height()), colour, leftwards=True)
    if right > 0:
        _fade(painter, QRectF(area.right() - right, area.top(), right, area.height()), colour, leftwards=False)


def _enough(part: float, whole: float) -> float:
    return max(part, min(_SEEN, whole / 2)) if part > 0 else 0.0


def _fade(painter: QPainter, area: QRectF, colour: QColor, *, leftwards: bool) -> None:
    """Strips that get thinner away from the sure part: it begins or ends somewhere in this area."""
    count = max(1, int(area.width() / _PITCH))
    pitch = area.width() / count
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for place in range(count):
        thick = min(2.4 - 1.6 * place / max(count - 1, 1), pitch * 0.6)
        near = place * pitch + (pitch - thick) / 2
        x = area.right() - near - thick if leftwards else area.left() + near
        painter.drawRect(QRectF(x, area.top(), thick, area.height()))
    painter.restore()


@lru_cache(maxsize=96)
def state_image(size: tuple[int, int], basis: Basis, theme: Theme, ratio: float, fades: bool, goes_on: bool) -> QImage:  # noqa: FBT001
    """A stretch as `paint_state` paints it, of so many device pixels: its broken edges cost too much to paint anew
    at every step of a pan.
    """
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    area = QRectF(0, 0, size[0] / ratio, size[1] / ratio)
    paint_state(painter, area, basis, theme, fades=fades, goes_on=goes_on)
    painter.end()
    return image


@lru_cache(maxsize=64)
def verdict_brush(verdict: Verdict, theme: Theme, ratio: float) -> QBrush:
    """The filling of a verdict, for many shapes at once: the same that `paint_verdict` paints one with."""
    side = _TILE * 3
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_verdict(painter, QRectF(0, 0, side, side), verdict.value, theme, radius=0)
    painter.end()
    # From its middle, where no edge is.
    brush = QBrush(image.copy(_TILE, _TILE, _TILE, _TILE))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def paint_diamond(painter: QPainter, at: QPointF, size: float, theme: Theme, *, sure: bool) -> None:
    """Paint the mark of an event: full where its day is known, empty where it is not."""
    half = size / 2
    shape = QPolygonF([at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours.text), 1.4))
    painter.setBrush(QColor(theme.colours.text if sure else theme.colours.surface))
    painter.drawPolygon(shape)
    painter.restore()


def paint_held(painter: QPainter, area: QRectF, theme: Theme, *, certain: bool) -> None:
    """Paint when the conditions of a statement are met: a full line where that is known, a broken one where it is not."""
    pen = QPen(QColor(theme.colours.accent), area.height())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not certain:
        pen.setDashPattern([1.2, 1.2])
    painter.save()
    painter.setPen(pen)
    middle = area.center().y()
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    painter.restore()
