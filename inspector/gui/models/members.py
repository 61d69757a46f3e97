"""Members as a table over the case: ids in order, a page of rows fetched when it is painted."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector.case.member_pages import MemberOrder
from inspector.case.rows import MemberRow
from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.marked import Marked
from inspector.gui.models.columns import RIGHT, TableColumn
from inspector.gui.models.paged import Pages
from inspector.gui.plain import plain, tip

Index = QModelIndex | QPersistentModelIndex
FetchMembers = Callable[[Sequence[int]], Sequence[MemberRow]]
"""Fetches the rows of some ids, in their order; one that is gone may be left out."""

STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The status's name in the contract, for the delegate that paints it."""

PATH, STATUS, RECORDS, KIND, NOTE, SIZE, HASH, ARCHIVE = range(8)
"""The columns by their place."""

COLUMNS = (
    TableColumn(Marked("MembersModel", "File"), 28, MemberOrder.PATH),
    TableColumn(Marked("MembersModel", "Status"), 21, MemberOrder.ATTENTION),
    TableColumn(Marked("MembersModel", "Records"), 14, MemberOrder.RECORDS, number=True, from_last=True),
    TableColumn(Marked("MembersModel", "Kind of data"), 22, MemberOrder.KIND),
    TableColumn(Marked("MembersModel", "Note"), 40, MemberOrder.NOTE),
    TableColumn(Marked("MembersModel", "Size"), 12, MemberOrder.SIZE, number=True, from_last=True),
    TableColumn(Marked("MembersModel", "SHA-256"), 18, MemberOrder.HASH),
    TableColumn(Marked("MembersModel", "Archive"), 28, MemberOrder.ARCHIVE),
)

_PREVIEW = 200
_TIP = 600


def status_name(status: str) -> str:
    """What became of a member, fit for a cell: with a capital."""
    text = words.member_status(status)
    return text[:1].upper() + text[1:]


def kind_name(category: str) -> str:
    """What a member is; one that nobody knows says so."""
    return words.category(category) if category else QCoreApplication.translate("MembersModel", "Not known")


class MembersModel(QAbstractTableModel):
    """The members that the filter asks for, in the order asked for."""

    sort_requested = Signal(str, bool)  # the order's word, whether descending

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages[MemberRow] = Pages()
        self._archives: dict[int, str] = {}

    def name_archives(self, archives: Sequence[tuple[int, str]]) -> None:
        """Call the archives by these names."""
        self._archives = {number: plain(name, _PREVIEW) for number, name in archives}

    def show_ids(self, ids: "array[int]", fetch: FetchMembers | None) -> None:
        """Show these members; `fetch` is called in the GUI thread, a page at a time."""
        self.beginResetModel()
        self._pages.show(ids, fetch)
        self.endResetModel()

    def member_at(self, row: int) -> MemberRow | None:
        """The member in a row of the table, or None where it is gone."""
        return self._pages.row(row)

    def row_of(self, member: int) -> int:
        """The row in which a member stands, or -1."""
        return self._pages.place_of(member)

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if COLUMNS[index.column()].number else None
        member = self.member_at(index.row())
        if member is None:
            return None
        if role == STATUS_ROLE:
            return member.status
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._cell(member, index.column(), _TIP)
            return tip(text) if text else None
        return self._cell(member, index.column(), _PREVIEW)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if COLUMNS[section].number else None
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return int(COLUMNS[section].from_last)
        name = COLUMNS[section].name.shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(name)
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; no column asks for the usual one again."""
        if 0 <= column < len(COLUMNS):
            self.sort_requested.emit(COLUMNS[column].order, order == Qt.SortOrder.DescendingOrder)
        else:
            self.sort_requested.emit(MemberOrder.ATTENTION.value, False)  # noqa: FBT003  (a signal's payload)

    def _cell(self, member: MemberRow, column: int, longest: int) -> str:
        if column in {PATH, NOTE}:
            return plain(member.path if column == PATH else core(member.note), longest)
        if column == RECORDS:
            return words.number(member.records)
        return {
            STATUS: lambda: status_name(member.status),
            KIND: lambda: kind_name(member.category),
            SIZE: lambda: words.size(member.size),
            HASH: lambda: member.sha256 or "–",
            ARCHIVE: lambda: self._archives.get(member.archive, ""),
        }[column]()


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        STATUS_ROLE,
    }
)
