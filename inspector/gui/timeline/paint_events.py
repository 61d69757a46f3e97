"""Paints events: a mark at each, its title where there is room, neighbours put together under their number."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.gui import words
from inspector.gui.knowledge_words import known_text
from inspector.gui.plain import plain
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.paint_event_labels import WIDEST, Labels
from inspector.gui.timeline.paint_looks import paint_diamond
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import BEYOND, Scene, events_line
from inspector.gui.timeline.spots import mark_size, spots_on
from inspector.operations.timeline.values import EventsLane
from inspector.records.instants import DAY
from inspector.statements.statement import Event


def paint_events(painter: QPainter, scene: Scene, row: Row, lane: EventsLane, labels: Labels) -> None:
    """Paint the lane of events, and those titles that `labels` finds room for."""
    scale, sizes, colours = scene.scale, scene.sizes, scene.theme.colours
    size, middle = mark_size(sizes), events_line(scene, row)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawLine(QPointF(0, middle), QPointF(scale.width, middle))
    spots = spots_on(row.lane, lane, scale, scene.shown, sizes)
    for spot, following in zip(spots, (*spots[1:], None), strict=True):
        left, right = scale.at(spot.start), scale.at(spot.end)
        if right < -WIDEST or left > scale.width + size:
            continue
        notes = [lane.notes[place] for place in spot.places]
        if len(notes) == 1:
            _paint_known_roughly(painter, scene, notes[0].event, left, middle)
            paint_diamond(painter, QPointF(left, middle), size, scene.theme, sure=notes[0].event.precision == "day")
            until = scale.width if following is None else scale.at(following.start)
            labels.add(plain(known_text(notes[0].event.title), 200), left, until)
        else:
            area = QRectF(left - size / 2, middle - size / 2, right - left + size, size)
            _paint_several(painter, scene, area, len(notes))
    labels.paint(painter)


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
    letters = scene.sizes.small_letters
    text = tr("%1 events").replace("%1", words.number(number))
    if letters.horizontalAdvance(text) + 12 > area.width():
        text = words.number(number)
    wide = max(area.width(), letters.horizontalAdvance(text) + 8)
    pill = QRectF(area.center().x() - wide / 2, area.top() - 1, wide, area.height() + 2)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(scene.sizes.small)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
