"""Paints what was true of the person: stretches by how each is known, with their names in them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from inspector.facts.fact import Basis
from inspector.gui.timeline.names import state_name
from inspector.gui.timeline.paint_looks import state_image
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene, bar_area, within
from inspector.gui.widgets.state_paint import FADE
from inspector.operations.timeline.values import HistoryLane
from inspector.records.instants import BEGINNING


def paint_history(painter: QPainter, scene: Scene, row: Row, lane: HistoryLane) -> None:
    """Paint the lane of a history."""
    scale = scene.scale
    for bar, known in zip(lane.drawn.bars, lane.known, strict=True):
        state = known.named.state
        since, until = scale.at(max(bar.start, scene.view.start)), scale.at(bar.end)
        if until < 0 or since > scale.width:
            continue
        left, right = within(scene, since, max(until, since + 1))
        area = bar_area(scene, row, left, right)
        begins = state.start <= BEGINNING and left == since
        goes_on = state.end >= scene.view.end and right == until
        ratio = painter.device().devicePixelRatioF()
        size = (max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))
        image = state_image(size, state.basis, scene.theme, ratio, begins, goes_on)
        painter.drawImage(QPointF(round(area.left() * ratio) / ratio, round(area.top() * ratio) / ratio), image)
        inner = max(left + (FADE if begins else 6.0), 6.0)
        room = QRectF(inner, area.top(), min(right - 8, scale.width - 4) - inner, area.height())
        _paint_state_name(painter, scene, room, state_name(known.named, lane.history.subject), state.basis)


def _paint_state_name(painter: QPainter, scene: Scene, room: QRectF, name: str, basis: Basis) -> None:
    """Write a state's name into its stretch, on a ground of its own where the filling has a pattern."""
    letters, colours = scene.sizes.letters, scene.theme.colours
    pad = scene.sizes.scaled(4)
    if letters.horizontalAdvance(name[:1]) * 3 + 2 * pad > room.width():
        return
    shown = letters.elidedText(name, Qt.TextElideMode.ElideRight, room.width() - 2 * pad)
    ground = QRectF(
        room.left(),
        room.center().y() - letters.height() / 2,
        letters.horizontalAdvance(shown) + 2 * pad,
        letters.height(),
    )
    painter.setFont(scene.sizes.plain)
    if basis not in {Basis.ARCHIVE, Basis.DECLARED}:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(ground, 3, 3)
        painter.restore()
    painter.setPen(QColor(colours.accent_text if basis is Basis.ARCHIVE else colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, shown)
