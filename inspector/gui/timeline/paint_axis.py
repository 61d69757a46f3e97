"""Paints the axis at the top, the column of titles at the left, and the lines behind the lanes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.gui.timeline.names import lane_about, lane_title, tr
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene
from inspector.gui.timeline.ticks import Tick, ticks
from inspector.operations.timeline.values import RecordsLane

_LEFT = Qt.AlignmentFlag.AlignLeft
_GAP = 26.0


def axis_ticks(scene: Scene) -> tuple[Tick, ...]:
    """The marks of the axis at the scale of a scene."""
    letters = scene.sizes.small_letters
    least = letters.horizontalAdvance("0000") + scene.sizes.scaled(_GAP)
    return ticks(scene.scale, least, scene.locale)


def paint_ground(painter: QPainter, scene: Scene, marks: tuple[Tick, ...], top: float, bottom: float) -> None:
    """The lines of the axis's marks behind all lanes, and what lies after the time that the archive speaks of."""
    scale, colours = scene.scale, scene.theme.colours
    painter.fillRect(QRectF(0, top, scale.width, bottom - top), QColor(colours.surface))
    for start, end in ((scale.start, scene.view.start), (scene.view.end, scale.end)):
        if start < end:
            left, right = max(0.0, scale.at(start)), min(scale.width, scale.at(end))
            painter.fillRect(QRectF(left, top, right - left, bottom - top), QColor(colours.sunken))
    for mark in marks:
        x = scale.at(mark.at)
        if 0 <= x <= scale.width:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    x = scale.at(scene.view.end)
    if 0 <= x <= scale.width:
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def paint_axis(painter: QPainter, scene: Scene, marks: tuple[Tick, ...]) -> None:
    """The axis itself, from the top down; across, 0 is its left end."""
    scale, sizes, colours = scene.scale, scene.sizes, scene.theme.colours
    painter.fillRect(QRectF(0, 0, scale.width, sizes.axis), QColor(colours.surface))
    upper, lower = sizes.scaled(3), sizes.scaled(3) + sizes.small_line
    painter.setFont(sizes.small)
    pad = sizes.scaled(4)
    stops = [scale.at(mark.at) for mark in marks if mark.above] + [scale.width]
    first = True
    for mark in marks:
        x = scale.at(mark.at)
        if mark.above:
            # The upper line stays in sight until the next one pushes it out.
            following = next((stop for stop in stops if stop > max(x, 0.0) + 0.5), scale.width)
            wide = sizes.small_letters.horizontalAdvance(mark.above) + 2
            at = max(x + pad, pad)
            if at + wide <= following or (first and x <= 0 and following >= wide / 2):
                painter.setPen(QColor(colours.muted))
                painter.drawText(QRectF(min(at, following - wide), upper, wide, sizes.small_line), _LEFT, mark.above)
            first = False
        if x >= 0:
            painter.setPen(QPen(QColor(colours.edge if mark.strong else colours.line), 1))
            painter.drawLine(QPointF(x, upper if mark.above else lower), QPointF(x, sizes.axis))
            if has_room(scene, mark):
                painter.setPen(QColor(colours.text))
                painter.drawText(QRectF(x + pad, lower, scale.width - x, sizes.small_line), _LEFT, mark.label)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawLine(QPointF(0, sizes.axis - 0.5), QPointF(scale.width, sizes.axis - 0.5))


def has_room(scene: Scene, mark: Tick) -> bool:
    """Whether the label of a mark ends before the axis does: one that would be cut is left out."""
    wide = scene.sizes.small_letters.horizontalAdvance(mark.label)
    return scene.scale.at(mark.at) + scene.sizes.scaled(4) + wide <= scene.scale.width


def paint_corner(painter: QPainter, scene: Scene) -> None:
    """The corner above the titles: which time the axis is in."""
    sizes, colours = scene.sizes, scene.theme.colours
    painter.fillRect(QRectF(0, 0, sizes.titles, sizes.axis), QColor(colours.surface))
    painter.setPen(QColor(colours.muted))
    painter.setFont(sizes.small)
    room = QRectF(
        sizes.scaled(12), sizes.scaled(3) + sizes.small_line, sizes.titles - sizes.scaled(16), sizes.small_line
    )
    text = sizes.small_letters.elidedText(tr("All times in UTC"), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, text)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawLine(QPointF(0, sizes.axis - 0.5), QPointF(sizes.titles, sizes.axis - 0.5))


def paint_title(painter: QPainter, scene: Scene, row: Row) -> None:
    """The title of a lane and what stands below it, in the column at the left."""
    sizes, colours = scene.sizes, scene.theme.colours
    title, about = title_texts(scene, row)
    left, room = sizes.scaled(12), sizes.titles - sizes.scaled(20)
    high = sizes.line + sizes.small_line
    top = row.top + (row.height - high) / 2
    painter.setPen(QColor(colours.text))
    painter.setFont(sizes.strong)
    shown = sizes.strong_letters.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(left, top, room + 2, sizes.line), _LEFT, shown)
    painter.setPen(QColor(colours.muted))
    painter.setFont(sizes.small)
    shown = sizes.small_letters.elidedText(about, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(left, top + sizes.line, room + 2, sizes.small_line), _LEFT, shown)


def title_texts(scene: Scene, row: Row) -> tuple[str, str]:
    """The title of a lane, and what stands below it."""
    lane = scene.view.lanes[row.lane]
    highest = scene.shown.peaks.get(lane.category, 0) if isinstance(lane, RecordsLane) else 0
    return lane_title(lane), lane_about(lane, scene.shown.step, highest)


def is_cut(scene: Scene, row: Row) -> bool:
    """Whether a title, or what stands below it, has no room in full."""
    title, about = title_texts(scene, row)
    room = scene.sizes.titles - scene.sizes.scaled(20)
    return (
        scene.sizes.strong_letters.horizontalAdvance(title) > room
        or scene.sizes.small_letters.horizontalAdvance(about) > room
    )


def paint_heading(painter: QPainter, scene: Scene, row: Row) -> None:
    """The heading of a group of lanes, over the whole width; across, 0 is the left end of the titles."""
    sizes, colours = scene.sizes, scene.theme.colours
    whole = sizes.titles + scene.scale.width
    painter.fillRect(QRectF(0, row.top, whole, row.height), QColor(colours.background))
    painter.setPen(QPen(QColor(colours.line), 1))
    for y in (row.top + 0.5, row.bottom - 0.5):
        painter.drawLine(QPointF(0, y), QPointF(whole, y))
    left = sizes.scaled(12)
    painter.setPen(QColor(colours.text))
    painter.setFont(sizes.strong)
    room = QRectF(left, row.top, whole - 2 * left, row.height)
    middle = _LEFT | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, middle, row.heading)
    beside = sizes.strong_letters.horizontalAdvance(row.heading) + sizes.scaled(14)
    painter.setPen(QColor(colours.muted))
    painter.setFont(sizes.small)
    rest = room.adjusted(beside, 0, 0, 0)
    shown = sizes.small_letters.elidedText(row.note, Qt.TextElideMode.ElideRight, rest.width())
    painter.drawText(rest, middle, shown)
