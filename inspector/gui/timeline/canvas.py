"""The picture of a timeline, led by pointer and keys: looked at more nearly, moved, walked through from spot to spot."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from inspector.gui.appearance import Appearance
from inspector.gui.plain import tip
from inspector.gui.timeline.keys import act_on_key
from inspector.gui.timeline.paint_axis import is_cut, title_texts
from inspector.gui.timeline.picture import TimelinePicture
from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.spots import Spot
from inspector.gui.timeline.walk import spot_at
from inspector.records.instants import Instant

ZOOM: Final = 1.25
"""How much nearer one step of the wheel leads."""
_NOTCH: Final = 120.0
"""Eighths of a degree in one step of a wheel."""
_STEP: Final = 0.1
"""The share of the width by which one step of the wheel moves."""


class TimelineCanvas(TimelinePicture):
    """The picture as one uses it. One spot may be gone to with the keys, another pointed at."""

    spot_chosen = Signal(object)  # Spot
    words_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._pressed: tuple[QPointF, Scale, int] | None = None
        self._dragged = False

    # Where to look

    def look_at(self, start: Instant, end: Instant) -> None:
        """Look at a stretch of time; Escape leads back."""
        if self._outlook is not None:
            before = self.scale
            self._outlook.remember()
            self._outlook.scale = before.between(start, end)
            self._moved(before)

    def look_at_all(self) -> None:
        """Look at all of the axis; Escape leads back."""
        if self._outlook is not None:
            before = self.scale
            self._outlook.remember()
            self._outlook.look_at_all()
            self._moved(before)

    def look_at_end(self, *, last: bool) -> None:
        """Look at the beginning of the axis, or at its end, as near as now."""
        if self._outlook is not None:
            before = self.scale
            self._outlook.look_at_end(last=last)
            self._moved(before)

    def go_back(self) -> bool:
        """Look at what was looked at before the last jump; False where there was none."""
        before = self.scale
        found = self._outlook is not None and self._outlook.go_back()
        self._moved(before)
        return found

    def zoom(self, factor: float, at: float | None = None) -> None:
        """So many times nearer, about a place across; None: about what was gone to, else the middle."""
        if self._outlook is not None:
            before = self.scale
            self._outlook.zoom(factor, at, self.focused)
            self._moved(before)

    def pan(self, share: float) -> None:
        """Move by a share of the width, to the right in time where it is above 0."""
        if self._outlook is not None:
            before = self.scale
            self._outlook.scale = before.panned(before.width * share)
            self._moved(before)

    # Going from spot to spot

    def go_to(self, lane: int, at: Instant) -> None:
        """Go to the spot of a lane at an instant, else to the one next to it, and bring it in sight."""
        scene = self.scene
        self._go(None if scene is None else spot_at(scene, lane, at))

    def leave_spot(self) -> None:
        """No spot is gone to any more."""
        if self._outlook is not None:
            self._outlook.focus_on(None)
        self.viewport().update()
        self.spot_focused.emit(None)

    def step_across(self, step: int) -> bool:
        """Go to the next spot of the lane: to the right (1) or left (-1); False where there is none."""
        scene = self.scene
        return scene is not None and self._outlook is not None and self._go(self._outlook.across(scene, step))

    def step_down(self, step: int) -> bool:
        """Go to the next lane: below (1) or above (-1), to what is nearest in time there; False where there is none."""
        scene = self.scene
        if scene is None or self._outlook is None:
            return False
        if self.focused is None:
            return self.enter(last=False)
        return self._go(self._outlook.down(scene, step))

    def enter(self, *, last: bool) -> bool:
        """Go to the first lane in sight, or the last of all; False where there is nothing to go to."""
        scene = self.scene
        if scene is None or self._outlook is None:
            return False
        return self._go(self._outlook.last(scene) if last else self._outlook.first(scene, self._bars.scrolled))

    def choose(self) -> None:
        """Choose the spot that was gone to."""
        spot = self.focused
        if spot is not None:
            self.spot_chosen.emit(spot)

    def ask_for_words(self) -> None:
        """Wish to go to what is said of the spot that was gone to."""
        if self.focused is not None:
            self.words_requested.emit()

    def _go(self, spot: Spot | None) -> bool:
        scene = self.scene
        if spot is None or scene is None or self._outlook is None:
            return False
        self._outlook.focus_on(spot)
        self._bars.bring_in_sight(scene, spot.lane, self._room(scene))
        before = self.scale
        self._outlook.bring_in_sight(spot)
        self._moved(before)
        self.viewport().update()
        self.spot_focused.emit(self.focused)
        return True

    # Keys

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802, FBT001  (Qt's name and signature)
        """Tab leads from lane to lane, and out of the picture after the last."""
        if self.focused is not None and self.step_down(1 if following else -1):
            return True
        return super().focusNextPrevChild(following)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Who comes with Tab goes to the first spot in sight."""
        super().focusInEvent(event)
        reasons = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in reasons and self.focused is None:
            self.enter(last=event.reason() == Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The focus is shown elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go, move, look nearer, choose, go back."""
        at_spot = self._outlook is not None and self._outlook.has_focus
        if self._outlook is None or not act_on_key(self, event, at_spot=at_spot):
            event.ignore()

    # Pointer

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Look nearer at the pointer; with Shift, or across, move in time; over the titles, move the lanes."""
        scene = self.scene
        if scene is None or event.position().x() < scene.sizes.titles:
            super().wheelEvent(event)
            return
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(across) > abs(down):
            self.pan(-(across or down) / _NOTCH * _STEP)
        else:
            self.zoom(ZOOM ** (down / _NOTCH), event.position().x() - scene.sizes.titles)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click begins, or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), self.scale, self._bars.scrolled)
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move time and lanes while the button is held, else tell what is pointed at."""
        if self._pressed is None or self._outlook is None:
            self._point(event.position())
            return
        begun, scale, scrolled = self._pressed
        way = event.position() - begun
        if not self._dragged and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragged:
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pointer = event.position()
        self._bars.scroll_to(scrolled - round(way.y()))
        before = self.scale
        self._outlook.scale = scale.panned(-way.x())
        self._moved(before)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._point(event.position())
        if self._dragged:
            return
        spot = self.spot_under(event.position())
        if spot is None or self._outlook is None:
            self.leave_spot()
            return
        self._outlook.focus_on(spot)
        self.viewport().update()
        self.spot_focused.emit(spot)
        self.spot_chosen.emit(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Look nearer, where there is nothing to choose; Escape leads back."""
        scene = self.scene
        if scene is None or self._outlook is None or self.spot_under(event.position()) is not None:
            return
        if event.position().x() >= scene.sizes.titles:
            self._outlook.remember()
            self.zoom(2, event.position().x() - scene.sizes.titles)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._point_at(None)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Give a title that is cut in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._cut_title(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _cut_title(self, at: QPointF) -> str:
        scene = self.scene
        if scene is None or at.x() > scene.sizes.titles or at.y() < scene.sizes.axis:
            return ""
        y = self._among_lanes(at, scene).y()
        row = next((row for row in scene.rows if row.lane >= 0 and row.top <= y < row.bottom), None)
        return "\n".join(title_texts(scene, row)) if row is not None and is_cut(scene, row) else ""

    def _point(self, at: QPointF) -> None:
        self._point_at(at)
        scene = self.scene
        if scene is not None:
            shape = Qt.CursorShape.OpenHandCursor if at.x() >= scene.sizes.titles else Qt.CursorShape.ArrowCursor
            shape = Qt.CursorShape.PointingHandCursor if self._hovered is not None else shape
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)
