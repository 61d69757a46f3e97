"""A table of rows: no grid, one row chosen at a time, rows and columns that grow with the text."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from inspector.gui.models.columns import TableColumn


class CalmTable(QTableView):
    """Shows a model by its columns; sorting asks the model, which asks the case.

    Args:
        model: what is shown.
        columns: its columns.
        name: what the table holds, for screen readers.
        sorts: whether a press on a heading asks for another order.
    """

    def __init__(
        self, model: QAbstractItemModel, columns: Sequence[TableColumn], name: str, *, sorts: bool = True
    ) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._fitted = 0
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Where both bars are shown, the style would paint a box of its own in the corner.
        self.setCornerWidget(QWidget())
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if sorts:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)

    @property
    def row_height(self) -> int:
        """The height of one row, in points."""
        return self.fontMetrics().height() + 16

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The style sheet's font is known only now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font: other rows and columns."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        size = self.fontMetrics().averageCharWidth()
        if size == self._fitted:
            return
        self._fitted = size
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        for place, column in enumerate(self._columns):
            self.horizontalHeader().resizeSection(place, column.characters * size)


class CutInMiddle(QStyledItemDelegate):
    """Cuts a text that is too long in its middle: both ends of a path tell something."""

    def initStyleOption(  # noqa: N802  (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As every other cell, but for the place of the cut."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
