"""What does not hold in a pack, as a table: the file, and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.gui.core_words import core
from inspector.gui.marked import Marked
from inspector.gui.models.columns import TableColumn
from inspector.gui.plain import plain, tip
from inspector.reports.pack.bag import Fault

Index = QModelIndex | QPersistentModelIndex

PATH, WHAT = range(2)
"""The columns by their place."""

COLUMNS = (
    TableColumn(Marked("FaultsModel", "File"), 34),
    TableColumn(Marked("FaultsModel", "What does not hold"), 40),
)

_LONGEST = 400


class FaultsModel(QAbstractTableModel):
    """The faults of one pack; they were found already, and are held as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faults: tuple[Fault, ...] = ()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show these."""
        self.beginResetModel()
        self._faults = tuple(faults)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """One for each fault."""
        return 0 if parent.isValid() else len(self._faults)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Those of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and the whole of it as its tooltip; the path may come from a stranger."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        fault = self._faults[index.row()]
        text = plain(fault.path if index.column() == PATH else core(fault.what), _LONGEST)
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

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
