"""Paints statements: what each says, the stretch that it speaks of, and when its conditions are met."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from inspector.gui.timeline.names import statement_title
from inspector.gui.timeline.paint_looks import paint_held, paint_stretch
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene, bar_area, within
from inspector.operations.timeline.values import StatementLane


def paint_statement(painter: QPainter, scene: Scene, row: Row, lane: StatementLane) -> None:
    """Paint the lane of a statement."""
    scale, sizes = scene.scale, scene.sizes
    (bar,) = lane.drawn.bars
    start, end = max(bar.start, scene.view.start), min(bar.end, scene.view.end)
    left, right = scale.at(start), scale.at(end)
    title = statement_title(lane)
    if right < 0 or left > scale.width:
        _paint_elsewhere(painter, scene, row, title, later=left > scale.width)
        return
    sure_from = start if bar.sure_from is None else max(min(bar.sure_from, end), start)
    sure_until = end if bar.sure_until is None else min(max(bar.sure_until, start), end)
    area = bar_area(scene, row, *within(scene, left, right))
    not_sure = (scale.at(sure_from) - left, right - scale.at(sure_until))
    cut_left, cut_right = area.left() - left, max(0.0, right - area.right())
    painter.setBrushOrigin(QPointF(left, area.top()))
    paint_stretch(
        painter,
        area,
        bar.look,
        scene.theme,
        left=max(0.0, not_sure[0] - cut_left),
        right=max(0.0, not_sure[1] - cut_right),
    )
    below = area.bottom() + sizes.scaled(3)
    for held in lane.held:
        since, until = scale.at(max(held.start, start)), scale.at(min(held.end, end))
        if until > 0 and since < scale.width and until > since:
            cut = within(scene, since, max(until, since + 2))
            paint_held(
                painter, QRectF(cut[0], below, cut[1] - cut[0], sizes.scaled(3)), scene.theme, certain=held.certain
            )
    _paint_title(painter, scene, row, title, left)


def _paint_title(painter: QPainter, scene: Scene, row: Row, title: str, left: float) -> None:
    """Write what a statement says above its stretch: from its beginning on, but always within sight."""
    sizes = scene.sizes
    ends = scene.scale.at(scene.view.end)
    room = (ends if 0 < ends < scene.scale.width else scene.scale.width) - sizes.scaled(6)
    wanted = sizes.letters.horizontalAdvance(title) + 2
    at = max(left, sizes.scaled(4))
    if at + wanted > room:
        # To the left of where it begins, rather than cut.
        at = max(sizes.scaled(4), min(at, room - wanted))
    shown = sizes.letters.elidedText(title, Qt.TextElideMode.ElideRight, max(0.0, room - at))
    painter.setPen(QColor(scene.theme.colours.text))
    painter.setFont(sizes.plain)
    painter.drawText(
        QRectF(at, row.top + sizes.scaled(4), room - at + 2, sizes.line), Qt.AlignmentFlag.AlignLeft, shown
    )


def _paint_elsewhere(painter: QPainter, scene: Scene, row: Row, title: str, *, later: bool) -> None:
    """Say that a statement speaks of another time: its title, fainter, and a tip to the side on which it lies."""
    sizes = scene.sizes
    tip = sizes.scaled(5)
    room = scene.scale.width - 4 * tip
    shown = sizes.letters.elidedText(title, Qt.TextElideMode.ElideRight, room)
    middle = row.top + row.height / 2
    x = scene.scale.width - tip if later else tip
    way = tip if later else -tip
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scene.theme.colours.muted))
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x + way / 2, middle), QPointF(x - way / 2, middle - tip), QPointF(x - way / 2, middle + tip)]
        )
    )
    painter.setPen(QColor(scene.theme.colours.muted))
    painter.setFont(sizes.plain)
    side = Qt.AlignmentFlag.AlignRight if later else Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(2 * tip, middle - sizes.line / 2, room, sizes.line), side, shown)
    painter.restore()
