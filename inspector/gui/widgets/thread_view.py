"""The reading view: bubbles below each other, walked through with keys or mouse."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from inspector.gui.appearance import Appearance
from inspector.gui.models.thread import ThreadModel
from inspector.gui.plain import tip
from inspector.gui.widgets.bubble import Bubble
from inspector.gui.widgets.bubble_paint import BubbleDelegate
from inspector.gui.widgets.tall_list import TallList


class ThreadView(TallList):
    """Shows a `ThreadModel`. Up and Down go through the messages, n and N through the matches."""

    address_activated = Signal(str)
    copy_requested = Signal()
    tags_requested = Signal()
    note_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    left = Signal()  # Escape

    def __init__(self, model: ThreadModel, appearance: Appearance) -> None:
        super().__init__(model)
        self._appearance = appearance
        self.bubbles = BubbleDelegate(appearance, self)
        self.setItemDelegate(self.bubbles)
        self.setAccessibleName(self.tr("Messages of this conversation"))
        appearance.theme_changed.connect(self.viewport().update)

    def bubble_of(self, row: int) -> Bubble | None:
        """The message of a row laid out, or None where it is still to come."""
        return self.bubbles.bubble(self._option(row), self.model().index(row, 0))

    def worth_seeing(self, row: int) -> float:
        """The first hit in a long message."""
        bubble = self.bubble_of(row)
        return 0.0 if bubble is None else bubble.first_hit()

    def lay_out_anew(self) -> None:
        """The font or the conversation has changed."""
        delegate = self.itemDelegate()
        if isinstance(delegate, BubbleDelegate):
            delegate.forget()

    def paint_ground(self, painter: QPainter) -> None:
        """The page goes on behind the bubbles."""
        painter.fillRect(self.viewport().rect(), QColor(self._appearance.theme.colours.background))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The hand over an address."""
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.PointingHandCursor if self._address_at(event.position()) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on an address shows it."""
        super().mouseReleaseEvent(event)
        address = self._address_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and address:
            self.address_activated.emit(address)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """All of a mark that is cut, where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bubble, place = self._bubble_at(QPointF(event.pos()))
            text = "" if bubble is None else bubble.tip_at(place)
            if text:
                QToolTip.showText(event.globalPos(), tip(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys of reading; in a message higher than the view, Up and Down first read it to its end."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._reads_on(down=event.key() == Qt.Key.Key_Down):
            pass
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not self._letter(event):
            super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> bool:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        signals = {
            Qt.Key.Key_N: self.previous_requested if shifted else self.next_requested,
            Qt.Key.Key_T: self.tags_requested,
            Qt.Key.Key_M: self.note_requested,
        }
        found = signals.get(Qt.Key(event.key()))
        if found is not None:
            found.emit()
        return found is not None

    def _reads_on(self, *, down: bool) -> bool:
        room = self.viewport().height()
        for seen in self.rows_seen():
            if seen.row == self.currentIndex().row():
                hidden = seen.top + seen.height - room if down else -seen.top
                if hidden > 1 and seen.height > room:
                    step = min(hidden, room * 0.7)
                    self._scroll(step if down else -step)
                    return True
        return False

    def _bubble_at(self, point: QPointF) -> tuple[Bubble | None, QPointF]:
        for seen in self.rows_seen():
            if seen.top <= point.y() < seen.top + seen.height:
                return self.bubble_of(seen.row), QPointF(point.x(), point.y() - round(seen.top))
        return None, point

    def _address_at(self, point: QPointF) -> str:
        bubble, place = self._bubble_at(point)
        return "" if bubble is None else bubble.address_at(place)
