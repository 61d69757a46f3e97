"""Paints the whole picture: lanes, titles, axis, and what is pointed at or gone to."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.gui.timeline.dates import pointed_words
from inspector.gui.timeline.paint_axis import (
    axis_ticks,
    paint_axis,
    paint_corner,
    paint_ground,
    paint_heading,
    paint_title,
)
from inspector.gui.timeline.paint_lanes import paint_lane
from inspector.gui.timeline.scene import Scene, spot_area, visible_rows
from inspector.gui.timeline.spots import Spot

_WITHIN: Final = Qt.ClipOperation.IntersectClip


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands out: the spot that was gone to, the one pointed at, where the pointer is; whether the keys act here."""

    focused: Spot | None = None
    hovered: Spot | None = None
    pointer: QPointF | None = None
    focus: bool = False


def paint_picture(painter: QPainter, scene: Scene, area: QRectF, scrolled: float, marked: Marked) -> None:
    """Paint a scene.

    Args:
        painter: paints; 0, 0 is the left top corner of the whole picture.
        scene: what is painted.
        area: the size of the picture.
        scrolled: how far the lanes have been moved up.
        marked: what stands out.
    """
    sizes = scene.sizes
    marks = axis_ticks(scene)
    top, bottom = scrolled, scrolled + area.height() - sizes.axis
    rows = tuple(visible_rows(scene, top, bottom))
    plot = QRectF(sizes.titles, sizes.axis, scene.scale.width, area.height() - sizes.axis)
    painter.save()
    painter.setClipRect(plot, _WITHIN)
    painter.translate(sizes.titles, sizes.axis - scrolled)
    paint_ground(painter, scene, marks, top, bottom)
    for row in rows:
        if row.lane >= 0:
            painter.setPen(QPen(QColor(scene.theme.colours.line), 1))
            painter.drawLine(QPointF(0, row.bottom - 0.5), QPointF(scene.scale.width, row.bottom - 0.5))
            paint_lane(painter, scene, row)
    _paint_marked(painter, scene, marked)
    painter.restore()
    painter.save()
    painter.setClipRect(QRectF(0, sizes.axis, area.width(), plot.height()), _WITHIN)
    painter.translate(0, sizes.axis - scrolled)
    painter.fillRect(QRectF(0, top, sizes.titles, bottom - top), QColor(scene.theme.colours.surface))
    for row in rows:
        if row.lane >= 0:
            paint_title(painter, scene, row)
            painter.setPen(QPen(QColor(scene.theme.colours.line), 1))
            painter.drawLine(QPointF(0, row.bottom - 0.5), QPointF(sizes.titles, row.bottom - 0.5))
    painter.setPen(QPen(QColor(scene.theme.colours.edge), 1))
    painter.drawLine(QPointF(sizes.titles - 0.5, top), QPointF(sizes.titles - 0.5, bottom))
    for row in rows:
        if row.lane < 0:
            paint_heading(painter, scene, row)
    painter.restore()
    painter.save()
    painter.setClipRect(QRectF(sizes.titles, 0, scene.scale.width, sizes.axis), _WITHIN)
    painter.translate(sizes.titles, 0)
    paint_axis(painter, scene, marks)
    painter.restore()
    paint_corner(painter, scene)
    _paint_pointer(painter, scene, area, marked.pointer)
    if marked.focus and marked.focused is None:
        painter.setPen(QPen(QColor(scene.theme.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(1, 1, -1, -1))


def _paint_marked(painter: QPainter, scene: Scene, marked: Marked) -> None:
    colours = scene.theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marked.hovered is not None and marked.hovered != marked.focused:
        painter.setPen(QPen(QColor(colours.text), 1.2))
        painter.drawRoundedRect(_ring(scene, marked.hovered, 1.5), 3, 3)
    if marked.focused is not None:
        ring = _ring(scene, marked.focused, 3)
        # A ring of ground under the other: it stands out from whatever lies there.
        painter.setPen(QPen(QColor(colours.surface), 4.5))
        painter.drawRoundedRect(ring, 4, 4)
        painter.setPen(QPen(QColor(colours.accent if marked.focus else colours.muted), 2.2))
        painter.drawRoundedRect(ring, 4, 4)
    painter.restore()


def _ring(scene: Scene, spot: Spot, around: float) -> QRectF:
    """The ring around a spot in sight; one that goes on beyond the picture is closed at its end."""
    area = spot_area(scene, scene.row_of(spot.lane), spot).adjusted(-around, -around, around, around)
    area.setLeft(max(area.left(), 2.0))
    area.setRight(min(area.right(), scene.scale.width - 2.0))
    return area


def _paint_pointer(painter: QPainter, scene: Scene, area: QRectF, pointer: QPointF | None) -> None:
    """A line through the pointer, and the instant that it is at on the axis."""
    sizes, colours = scene.sizes, scene.theme.colours
    if pointer is None or not sizes.titles <= pointer.x() <= area.width():
        return
    x = round(pointer.x()) + 0.5
    painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, sizes.axis), QPointF(x, area.height()))
    text = pointed_words(scene.scale.instant(pointer.x() - sizes.titles), scene.scale.per_point, scene.locale)
    wide = sizes.small_letters.horizontalAdvance(text) + sizes.scaled(14)
    left = min(max(x - wide / 2, sizes.titles + 2), area.width() - wide - 2)
    pill = QRectF(left, sizes.scaled(3) + sizes.small_line - 1, wide, sizes.small_line + sizes.scaled(3))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.text))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setPen(QColor(colours.surface))
    painter.setFont(sizes.small)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
