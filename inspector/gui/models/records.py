"""Records as a table over the case: the model holds the ids in order, and fetches a page of rows when it is painted.

Sorting and filtering are new questions to the case, asked elsewhere; a million records cost eight bytes each here at most.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector.case.rows import Order, RecordRow
from inspector.gui import words
from inspector.gui.marked import Marked
from inspector.gui.models.columns import TableColumn
from inspector.gui.models.paged import Pages
from inspector.gui.plain import plain, tip
from inspector.records.instants import Zone

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Sequence[RecordRow]]
"""Fetches the rows of some ids, in their order; one that is gone may be left out."""

_PREVIEW = 240
_TIP = 600

VERDICT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The verdict's name in the contract, for the delegate that paints it."""


WHEN, VERDICT, WHO, WHAT, KIND, PLACE = range(6)
"""The columns by their place."""

COLUMNS = (
    TableColumn(Marked("RecordsModel", "When (UTC)"), 25, Order.CREATED),
    TableColumn(Marked("RecordsModel", "Verdict"), 27),
    TableColumn(Marked("RecordsModel", "Who"), 22, Order.SENDER),
    TableColumn(Marked("RecordsModel", "What it says"), 44),
    TableColumn(Marked("RecordsModel", "Kind of data"), 22, Order.CATEGORY),
    TableColumn(Marked("RecordsModel", "Record"), 20, Order.PLACE),
)


class RecordsModel(QAbstractTableModel):
    """The records that the filter asks for, in the order asked for."""

    sort_requested = Signal(str, bool)  # the order's word, whether descending

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages[RecordRow] = Pages()

    def show_ids(self, ids: Sequence[int], fetch: Fetch | None) -> None:
        """Show these records; `fetch` is called in the GUI thread, a page at a time."""
        self.beginResetModel()
        self._pages.show(ids, fetch)
        self.endResetModel()

    def show_more(self, ids: Sequence[int]) -> None:
        """Show these records, of which the first are those that are shown now; what is chosen among them stays so."""
        shown = len(self._pages)
        if len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._pages.lengthen(ids)
            self.endInsertRows()

    def row_at(self, row: int) -> RecordRow | None:
        """The record in a row of the table, or None where it is gone."""
        return self._pages.row(row)

    def row_of(self, record: int) -> int:
        """The row in which a record stands, or -1."""
        return self._pages.place_of(record)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """As many as there are ids."""
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Those of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and the whole of it as its tooltip."""
        if not index.isValid() or role not in _ROLES:
            return None
        record = self.row_at(index.row())
        if record is None:
            return None
        if role == VERDICT_ROLE:
            return record.verdict
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_cell(record, index.column(), _TIP))
        return _cell(record, index.column(), _PREVIEW)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        name = COLUMNS[section].name.shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(name)
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; a column that the case cannot sort by changes nothing, no column asks for the usual one."""
        chosen = COLUMNS[column].order if 0 <= column < len(COLUMNS) else Order.PLACE.value
        if chosen:
            self.sort_requested.emit(chosen, column >= 0 and order == Qt.SortOrder.DescendingOrder)


_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, VERDICT_ROLE})


def _cell(record: RecordRow, column: int, longest: int) -> str:
    if column == WHEN:
        doubt = " ?" if record.zone == Zone.UNKNOWN and record.created is not None else ""
        return words.instant_utc(record.created, record.precision) + doubt
    if column == VERDICT:
        return words.verdict(record.verdict) if record.verdict else ""
    if column == WHO:
        return plain(record.sender, longest) if record.sender else words.author(record.author)
    if column == WHAT:
        return plain("  ·  ".join(part for part in (record.title, record.text) if part), longest)
    return words.category(record.category) if column == KIND else record.label
