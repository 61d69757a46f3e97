"""What scrolls through rows of any height and any number: only those that are seen are laid out, a jump to any is one step."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem

from inspector.gui.models.fetched import FetchedModel
from inspector.gui.widgets.thread_places import Place, Places, Seen, bar_length, bar_value, row_of_bar

_EDGE = 0.18
"""The share of the view above a row that is jumped to."""

_MIDDLE = 0.5
"""The share of the view in which what a jump is for is to stand."""


class TallScroll(QAbstractItemView):
    """Shows the rows of a model by its delegate, which knows their heights; rows that are still to come may change theirs.

    What Qt asks of a list beside that is in `TallList`.

    Qt's own lists ask for the place of every row whenever one of them changes: a window stands still over 50,000.

    Args:
        model: what is shown.
        framed: whether the list has a frame of its own.
    """

    def __init__(self, model: FetchedModel, *, framed: bool = False) -> None:
        super().__init__()
        self._showing_bar = False
        self._place = Place()
        self._seen: tuple[Seen, ...] | None = None
        self._aim: tuple[int, float] | None = None
        self._at_end = False
        if framed:
            self.setObjectName("card")
        else:
            self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(300)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self.setModel(model)
        model.dataChanged.connect(self._come)

    def open_at(self, row: int, *, top: float | None = None) -> None:
        """Show a row, chosen, with some room above it; while its neighbours are still to come it stays in its place."""
        index = self.model().index(row, 0)
        if not index.isValid():
            return
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._aim = (row, self.viewport().height() * _EDGE if top is None else top)
        self._at_end = False
        self._settle()

    def open_end(self) -> None:
        """Show the last row at the lower edge, chosen."""
        index = self.model().index(self.model().rowCount() - 1, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._aim = None
            self._at_end = True
            self._settle()

    def rows_seen(self) -> tuple[Seen, ...]:
        """The rows that are seen, with their places in the view."""
        if self._seen is None:
            self._seen = self._places().seen(self._place)
        return self._seen

    def _stand(self, place: Place) -> None:
        """Stand at a place; what is seen from there is worked out when it is asked for."""
        self._place = place
        self._seen = None

    def _places(self) -> Places:
        return Places(self.model().rowCount(), self._height_of, float(self.viewport().height()))

    def _height_of(self, row: int) -> float:
        return float(max(1, self.itemDelegate().sizeHint(self._option(row), self.model().index(row, 0)).height()))

    def _option(self, row: int, rect: QRect | None = None) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0) if rect is None else rect
        option.state &= ~QStyle.StateFlag.State_HasFocus
        index = self.model().index(row, 0)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        return option

    def _come(self, *_what: object) -> None:
        """Rows have come, of heights that were not known."""
        self._seen = None
        self._settling.start()

    def _settle(self) -> None:
        """Stand where the view was to stand, now that more heights may be known."""
        places = self._places()
        if self._at_end:
            self._stand(places.end())
        elif self._aim is not None:
            row, top = self._aim
            room = float(self.viewport().height())
            below = max(0.0, self.worth_seeing(row) - room * _MIDDLE)
            whole = max(0.0, room - self._height_of(row))
            self._stand(places.showing(row, min(top, whole) - below))
        else:
            self._stand(places.bounded(self._place))
        self._show_bar()
        self.viewport().update()

    def _show_bar(self) -> None:
        bar = self.verticalScrollBar()
        count = self.model().rowCount()
        seen = self.rows_seen()
        fits = not count or (
            seen[0].row == 0
            and seen[0].top >= 0
            and seen[-1].row == count - 1
            and seen[-1].top + seen[-1].height <= self.viewport().height()
        )
        # The bar follows the rows here, not the rows the bar.
        self._showing_bar = True
        length = 0 if fits else max(1, bar_length(count))
        bar.setRange(0, length)
        bar.setPageStep(max(1, length * len(seen) // max(1, count)))
        if not fits:
            last = seen[-1]
            ended = last.row == count - 1 and last.top + last.height <= self.viewport().height() + 1
            bar.setValue(length if ended else bar_value(self._place, seen[0].height, count))
        self._showing_bar = False

    def _scroll(self, points: float) -> None:
        self._aim = None
        self._at_end = False
        self._stand(self._places().moved(self._place, points))
        self._show_bar()
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802  (Qt's name)
        """The bar was moved: stand where it points."""
        if self._showing_bar:
            return
        bar = self.verticalScrollBar()
        count = self.model().rowCount()
        self._aim = None
        self._at_end = bar.value() == bar.maximum() and count > 0
        if self._at_end:
            self._stand(self._places().end())
        else:
            row, share = row_of_bar(bar.value(), count)
            if 0 <= row < count:
                self._stand(self._places().bounded(Place(row, share * self._height_of(row))))
        self.viewport().update()

    def reset(self) -> None:
        """Other rows."""
        super().reset()
        self._stand(Place())
        self._aim = None
        self._at_end = False
        self._lay_out_anew()
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Other widths, other heights; what was at the upper edge stays there."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font: everything is laid out anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._lay_out_anew()
            self._settling.start()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the rows that are seen."""
        painter = QPainter(self.viewport())
        self.paint_ground(painter)
        for seen in self.rows_seen():
            rect = QRect(0, round(seen.top), self.viewport().width(), round(seen.height))
            self.itemDelegate().paint(painter, self._option(seen.row, rect), self.model().index(seen.row, 0))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """By points where the wheel or pad tells them, else by lines."""
        points = event.pixelDelta().y() or event.angleDelta().y() / 120 * self.fontMetrics().height() * 4
        self._scroll(-points)
        event.accept()

    def _lay_out_anew(self) -> None:
        self._seen = None
        self.lay_out_anew()

    def worth_seeing(self, _row: int) -> float:
        """How far below a row's upper edge stands what a jump to it is for."""
        return 0.0

    def lay_out_anew(self) -> None:
        """Heights that were worked out are wrong now; for whoever keeps them."""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what is behind the rows; the view's own ground where nothing is painted."""
