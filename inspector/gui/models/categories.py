"""Categories by verdict as a table: one row for each category, one column for each verdict that occurs."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.case.rows import CategoryCount
from inspector.exposure.outcome import Verdict
from inspector.gui import words

Index = QModelIndex | QPersistentModelIndex

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CategoriesModel(QAbstractTableModel):
    """Shows the counts of a summary; sorted by the case, small enough to be held."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CategoryCount, ...] = ()
        self._verdicts: tuple[Verdict, ...] = ()

    def show_counts(self, rows: tuple[CategoryCount, ...]) -> None:
        """Show these counts."""
        self.beginResetModel()
        self._rows = rows
        occurring = {name for row in rows for name, count in row.by_verdict if count}
        self._verdicts = tuple(verdict for verdict in Verdict if verdict.value in occurring)
        self.endResetModel()

    def category_at(self, row: int) -> str:
        """The category of a row."""
        return self._rows[row].category

    def verdict_at(self, column: int) -> str:
        """The verdict of a column, or an empty text where it has none."""
        place = column - 2
        return self._verdicts[place].value if 0 <= place < len(self._verdicts) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """One for each category."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Category, records, the verdicts, first, last."""
        return 0 if parent.isValid() else 4 + len(self._verdicts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if 1 <= index.column() < 2 + len(self._verdicts) else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._shown(self._rows[index.row()], index.column())

    def _shown(self, row: CategoryCount, column: int) -> str:
        verdict = self.verdict_at(column)
        if verdict:
            count = dict(row.by_verdict).get(verdict, 0)
            return words.number(count) if count else "–"
        if column == 0:
            return words.category(row.category)
        if column == 1:
            return words.number(row.records)
        return words.day_utc(row.first if column == 2 + len(self._verdicts) else row.last)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and 1 <= section < 2 + len(self._verdicts):
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        verdict = self.verdict_at(section)
        if verdict:
            return words.verdict(verdict)
        names = {0: self.tr("Kind of data"), 1: self.tr("Records"), 2 + len(self._verdicts): self.tr("First (UTC)")}
        return names.get(section, self.tr("Last (UTC)"))
