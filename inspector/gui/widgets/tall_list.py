"""A list of rows of any height and any number: what Qt asks of it, and the keys and the mouse."""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from inspector.gui import words
from inspector.gui.models.fetched import FetchedModel
from inspector.gui.spoken import tell_chosen
from inspector.gui.widgets.tall_scroll import TallScroll

Index = QModelIndex | QPersistentModelIndex


class TallList(TallScroll):
    """Shows rows of any height; Up and Down, Page Up and Page Down, Home and End go through them.

    Args:
        model: what is shown.
        framed: whether the list has a frame of its own.
    """

    spoken_role = QAccessible.Role.List

    def __init__(self, model: FetchedModel, *, framed: bool = False) -> None:
        self._hovered = -1
        super().__init__(model, framed=framed)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def _option(self, row: int, rect: QRect | None = None) -> QStyleOptionViewItem:
        option = super()._option(row, rect)
        option.state &= ~QStyle.StateFlag.State_MouseOver
        if row == self._hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        return option

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  (Qt's name)
        """A screen reader is told of the row that was gone to."""
        super().currentChanged(current, previous)
        tell_chosen(self, self.spoken_value())

    def spoken_value(self) -> str:
        """The row that was gone to, and which of how many it is."""
        index = self.currentIndex()
        if not index.isValid():
            return ""
        text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or ""
        place = QCoreApplication.translate("TallList", "%1 of %2").replace("%2", words.number(self.model().rowCount()))
        return f"{text} {place.replace('%1', words.number(index.row() + 1))}".strip()

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, in order."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(place).top(), chosen.at(place).bottom()) for place in range(chosen.count()))
        return [row for first, last in ranges for row in range(first, last + 1)]

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Where a row is seen; nowhere where it is not."""
        for seen in self.rows_seen():
            if index.isValid() and seen.row == index.row():
                return QRect(0, round(seen.top), self.viewport().width(), round(seen.height))
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The row at a point of the view."""
        for seen in self.rows_seen():
            if seen.top <= point.y() < seen.top + seen.height:
                return self.model().index(seen.row, 0)
        return QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll no more than it takes to see a row; one higher than the view from its beginning."""
        if not index.isValid():
            return
        room = self.viewport().height()
        for seen in self.rows_seen():
            if seen.row == index.row():
                end = seen.top + seen.height
                if seen.top < 0 and end < room:
                    self._scroll(seen.top)
                elif end > room:
                    self._scroll(min(seen.top, end - room))
                return
        before = index.row() < self._place.row
        height = self._height_of(index.row())
        self._aim = (index.row(), 0.0 if before or height > room else room - height)
        self._at_end = False
        self._settle()

    def horizontalOffset(self) -> int:  # noqa: N802
        """Nothing is wider than the view."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """Places are not counted from the first row."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802
        """None is."""
        return False

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key leads to."""
        count = self.model().rowCount()
        at = self.currentIndex().row()
        actions = QAbstractItemView.CursorAction
        if action in {actions.MovePageDown, actions.MovePageUp}:
            row = self._paged(down=action == actions.MovePageDown)
        else:
            row = {
                actions.MoveHome: 0,
                actions.MoveEnd: count - 1,
                actions.MoveUp: at - 1,
                actions.MovePrevious: at - 1,
                actions.MoveLeft: at,
                actions.MoveRight: at,
            }.get(action, at + 1)
        return self.model().index(max(0, min(row, count - 1)), 0)

    def _paged(self, *, down: bool) -> int:
        """Scroll by nearly a screen; the row that is then the last, or first, to be seen whole."""
        room = self.viewport().height()
        before = self._place
        self._scroll(room * 0.9 if down else room * -0.9)
        seen = self.rows_seen()
        if not seen:
            return 0
        if self._place == before:
            return self.model().rowCount() - 1 if down else 0
        whole = [each for each in seen if each.top >= -1 and each.top + each.height <= room + 1] or list(seen)
        return whole[-1].row if down else whole[0].row

    def setSelection(  # noqa: N802
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Choose the rows that a rectangle touches."""
        area = rect.normalized()
        rows = [
            each.row
            for each in self.rows_seen()
            if each.top < area.bottom() + 1 and each.top + each.height > area.top()
        ]
        chosen = QItemSelection()
        if rows:
            chosen.select(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Where chosen rows are seen."""
        region = QRegion()
        for seen in self.rows_seen():
            if selection.contains(self.model().index(seen.row, 0)):
                region += QRect(0, round(seen.top), self.viewport().width(), round(seen.height))
        return region

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The row under the mouse is shown as such."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802
        """Looking through rows that are still to come would fetch them all; what is looked for is typed in a field."""
