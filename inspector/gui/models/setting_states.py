"""The states of a setting as a table: the same stretches that its line of time draws."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.gui.marked import Marked
from inspector.gui.models.columns import TableColumn
from inspector.gui.plain import tip
from inspector.gui.setting_words import basis_name, since, state_reason, until, value_name
from inspector.operations.settings_view import SettingLine
from inspector.records.instants import Instant

Index = QModelIndex | QPersistentModelIndex

FROM, UNTIL, STATE, BASIS, SOURCE = range(5)
"""The columns by their place."""

COLUMNS = (
    TableColumn(Marked("SettingStatesModel", "From (UTC)"), 23),
    TableColumn(Marked("SettingStatesModel", "Until (UTC)"), 25),
    TableColumn(Marked("SettingStatesModel", "State"), 15),
    TableColumn(Marked("SettingStatesModel", "How it is known"), 34),
    TableColumn(Marked("SettingStatesModel", "Source"), 40),
)


class SettingStatesModel(QAbstractTableModel):
    """Shows the states of one setting, few enough to be held."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: SettingLine | None = None
        self._as_of: Instant = 0

    def show_line(self, line: SettingLine | None, as_of: Instant) -> None:
        """Show the states of this setting up to an instant; None shows nothing."""
        self.beginResetModel()
        self._line = line
        self._as_of = as_of
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """One for each state."""
        return 0 if parent.isValid() or self._line is None else len(self._line.states)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Those of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and the whole of it as its tooltip."""
        if not index.isValid() or self._line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self._line, index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._cell(self._line, index.row(), index.column()))
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].name.shown
        return None

    def _cell(self, line: SettingLine, row: int, column: int) -> str:
        state = line.states[row]
        if column == FROM:
            return since(state.start)
        if column == UNTIL:
            return until(state.end, self._as_of)
        if column == STATE:
            return value_name(state.value)
        return basis_name(state.basis) if column == BASIS else state_reason(line, state)
