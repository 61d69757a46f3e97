"""The list of conversations to tick: how a row looks, and how it is ticked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.models.conversations import ROW_ROLE, counted, date_of, title_of
from inspector.gui.models.ticked_conversations import TickedConversationsModel
from inspector.gui.pages.evidence_words import tr
from inspector.gui.widgets.tick import paint_box

_ROWS = 7
_PAD = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TickList(QListView):
    """A list whose rows are ticked with Space, Enter or a click."""

    def __init__(self, model: TickedConversationsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self.setObjectName("card")
        self.setModel(model)
        self.setItemDelegate(_TickDelegate(appearance, self))
        self.setAccessibleName(tr("Conversations to tick"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Some rows, and a piece of the next: there are more."""
        return QSize(200, round((self.fontMetrics().height() + 2 * _PAD) * (_ROWS + 0.5)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as it wants to be: the page scrolls, too."""
        return QSize(100, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter tick."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._turn(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click ticks, wherever in the row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._turn(index)

    def _turn(self, index: QModelIndex) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class _TickDelegate(QStyledItemDelegate):
    """Paints a box, who takes part, how many messages and when."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  (Qt's name)
        """One line."""
        return QSize(option.rect.width(), option.fontMetrics.height() + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; one that is still to come has its box alone."""
        colours = self._appearance.theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        side = max(16, option.fontMetrics.height())
        top = option.rect.top() + (option.rect.height() - side) / 2
        box = QRectF(option.rect.left() + _PAD, top, side, side)
        paint_box(painter, box, colours, ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        row = index.data(ROW_ROLE)
        if row is not None:
            left = round(box.right()) + _PAD
            room = QRect(left, option.rect.top(), option.rect.right() - left - _PAD, option.rect.height())
            told = f"{counted(row, 0)}   {date_of(row)}"
            width = option.fontMetrics.horizontalAdvance(told)
            painter.setFont(option.font)
            if width < room.width() / 2:
                painter.setPen(QColor(colours.muted))
                painter.drawText(room, _RIGHT, told)
                room.setWidth(room.width() - width - 2 * _PAD)
            painter.setPen(QColor(colours.text))
            title = option.fontMetrics.elidedText(title_of(row), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT, title)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()
