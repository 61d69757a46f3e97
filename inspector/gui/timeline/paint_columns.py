"""Paints counts as columns: stacked by verdict, each in its colour and pattern, many with one stroke of the brush."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from inspector.exposure.outcome import Verdict
from inspector.gui.timeline.paint_looks import verdict_brush
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene, base_line
from inspector.operations.timeline.counting import Column
from inspector.operations.timeline.values import RecordsLane

_LEAST: Final = 2.0
"""Points that even a single record is high, so that it can be seen."""
_TAIL: Final = 4.0


def paint_columns(painter: QPainter, scene: Scene, row: Row, lane: RecordsLane) -> None:
    """Paint the columns of a lane that are in sight, on a line; across, 0 is the left end of the axis."""
    scale, colours = scene.scale, scene.theme.colours
    base = base_line(scene, row)
    room = column_room(scene, row)
    peak = scene.shown.peaks.get(lane.category, 0)
    painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(0, base - room), QPointF(scale.width, base - room))
    columns = scene.shown.within(lane.category, scale.start, scale.end)
    areas = _parts(scene, columns, base, room / max(peak, 1))
    ratio = painter.device().devicePixelRatioF()
    painter.setBrushOrigin(QPointF(scale.at(scene.view.start), base))
    for verdict, found in areas.items():
        if verdict is Verdict.NOT_ADDRESSED:
            _paint_outlines(painter, found, scene.theme.verdict_colour(verdict))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(verdict_brush(verdict, scene.theme, ratio))
            painter.drawRects(found)
    _paint_rough(painter, scene, columns, base)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(0, base + 0.5), QPointF(scale.width, base + 0.5))


def column_room(scene: Scene, row: Row) -> float:
    """The height of the highest column."""
    return base_line(scene, row) - row.top - scene.sizes.scaled(10)


def _parts(scene: Scene, columns: tuple[Column, ...], base: float, per_record: float) -> dict[Verdict, list[QRectF]]:
    """The parts of all columns by verdict, each from the line up, the strongest lowest; all high enough to be seen."""
    start, per_point = scene.scale.start, scene.scale.per_point
    furthest = scene.scale.width + 4.0
    areas: dict[Verdict, list[QRectF]] = {}
    for column in columns:
        left, right = (column.start - start) / per_point, (column.end - start) / per_point
        if right - left > 4:
            # A sliver of ground between neighbours.
            right -= 1
        left, right = max(left, -4.0), min(max(right, left + 1.5), furthest)
        y = base
        for verdict, count in column.counts:
            high = max(_LEAST, count * per_record)
            y -= high
            areas.setdefault(verdict, []).append(QRectF(left, y, right - left, high))
    return areas


def _paint_outlines(painter: QPainter, areas: list[QRectF], colour: QColor) -> None:
    """Empty boxes; those too small for an edge are filled."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects([area for area in areas if min(area.width(), area.height()) <= 3])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    painter.drawRects(
        [area.adjusted(0.75, 0.75, -0.75, -0.75) for area in areas if min(area.width(), area.height()) > 3]
    )


def _paint_rough(painter: QPainter, scene: Scene, columns: tuple[Column, ...], base: float) -> None:
    """Below the line, how much later some of a column's records may have been made."""
    scale = scene.scale
    tails = [
        QRectF(
            scale.at(column.start), base + 2, min(scale.at(column.latest), scale.width) - scale.at(column.start), _TAIL
        )
        for column in columns
        if column.rough and column.latest is not None
    ]
    if tails:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(scene.theme.colours.muted), Qt.BrushStyle.BDiagPattern))
        painter.drawRects(tails)
