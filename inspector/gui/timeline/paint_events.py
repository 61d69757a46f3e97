"""Paints events: a mark at each, its title where there is room, neighbours put together under their number."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.gui import words
from inspector.gui.plain import plain
from inspector.gui.timeline.paint_looks import paint_diamond
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import BEYOND, Scene, events_line
from inspector.gui.timeline.spots import mark_size, spots_on
from inspector.operations.timeline.values import EventsLane
from inspector.records.instants import DAY
from inspector.statements.statement import Event

_LABEL: Final = 230.0
"""Points that the label of an event takes at most."""
_ENOUGH: Final = 70.0
"""Points that are enough for one to be read."""


def paint_events(painter: QPainter, scene: Scene, row: Row, lane: EventsLane) -> None:
    """Paint the lane of events."""
    scale, sizes, colours = scene.scale, scene.sizes, scene.theme.colours
    size, middle = mark_size(sizes), events_line(scene, row)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawLine(QPointF(0, middle), QPointF(scale.width, middle))
    free = [0.0, 0.0]
    spots = spots_on(row.lane, lane, scale, scene.shown, sizes)
    for spot, following in zip(spots, (*spots[1:], None), strict=True):
        left, right = scale.at(spot.start), scale.at(spot.end)
        if right < -_LABEL or left > scale.width + size:
            continue
        notes = [lane.notes[place] for place in spot.places]
        if len(notes) == 1:
            _paint_known_roughly(painter, scene, notes[0].event, left, middle)
            paint_diamond(painter, QPointF(left, middle), size, scene.theme, sure=notes[0].event.precision == "day")
            until = scale.width if following is None else scale.at(following.start)
            _paint_event_label(painter, scene, row, plain(notes[0].event.title, 200), (left, until), free)
        else:
            area = QRectF(left - size / 2, middle - size / 2, right - left + size, size)
            _paint_several(painter, scene, area, len(notes))


def _paint_known_roughly(painter: QPainter, scene: Scene, event: Event, left: float, middle: float) -> None:
    """A broken line over the time in which an event may lie that is known by its month or year alone."""
    days = {"month": 30.4, "year": 365.25}.get(event.precision)
    if days is None:
        return
    wide = days * DAY / scene.scale.per_point
    pen = QPen(QColor(scene.theme.colours.text), 2)
    pen.setDashPattern([1, 1.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, middle), QPointF(min(left + wide, scene.scale.width + BEYOND), middle))


def _paint_several(painter: QPainter, scene: Scene, area: QRectF, number: int) -> None:
    colours = scene.theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.text), 1.4))
    painter.setBrush(QColor(colours.surface))
    text = words.number(number)
    letters = scene.sizes.small_letters
    wide = max(area.width(), letters.horizontalAdvance(text) + 8)
    pill = QRectF(area.center().x() - wide / 2, area.top() - 1, wide, area.height() + 2)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(scene.sizes.small)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _paint_event_label(
    painter: QPainter, scene: Scene, row: Row, text: str, room: tuple[float, float], free: list[float]
) -> None:
    """Write an event's title where it touches no other: in the lower row, else in the upper, else not.

    Args:
        painter: paints.
        scene: what is painted.
        row: the lane of events.
        text: the title.
        room: where the event stands, and where the next one does.
        free: from where on each row is free, the lower one first; is kept up to date.
    """
    sizes = scene.sizes
    at, until = room
    left = max(0.0, at - sizes.scaled(4))
    # Up to the next mark, where that is enough to read: the line that leads to that one then crosses no text.
    wide = until - left - sizes.scaled(6)
    wide = min(wide if wide >= _ENOUGH else _LABEL, _LABEL, scene.scale.width - left - 4)
    if wide < _ENOUGH:
        return
    shown = sizes.small_letters.elidedText(text, Qt.TextElideMode.ElideRight, wide)
    for place, taken in enumerate(free):
        if left >= taken:
            wide = sizes.small_letters.horizontalAdvance(shown) + 2
            top = row.top + sizes.scaled(4) + (1 - place) * sizes.small_line
            free[place] = left + wide + sizes.scaled(4)
            painter.setPen(QColor(scene.theme.colours.line))
            mark = events_line(scene, row) - mark_size(sizes) / 2
            painter.drawLine(QPointF(at, top + sizes.small_line - 1), QPointF(at, mark))
            painter.setPen(QColor(scene.theme.colours.text))
            painter.setFont(sizes.small)
            painter.drawText(QRectF(left, top, wide, sizes.small_line), Qt.AlignmentFlag.AlignLeft, shown)
            return
