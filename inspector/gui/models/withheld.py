"""Records that are kept out of packs as a list: their ids in order, what each shows by page, as it comes."""

from array import array

from PySide6.QtCore import QCoreApplication, QObject, Qt

from inspector.case.withheld import KeptBack
from inspector.gui import words
from inspector.gui.models.fetched import FetchedModel, Index
from inspector.gui.plain import plain, tip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The record with its reason (`KeptBack`), or nothing where it is still to come."""

_PAGES = 20
_LONGEST = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("WithheldModel", text)


def record_words(row: KeptBack) -> str:
    """What kind of record it is, when it was made, by whom, and how it begins."""
    record = row.record
    who = plain(record.sender, 80) if record.sender else words.author(record.author)
    parts = (words.category(record.category), words.instant_utc(record.created, record.precision), who)
    said = plain(record.title or record.text, _LONGEST)
    return " · ".join(each for each in (*parts, said) if each)


def reason_words(row: KeptBack) -> str:
    """Why it is kept out."""
    return _tr("Reason: %1").replace("%1", plain(row.reason, _LONGEST))


class WithheldModel(FetchedModel):
    """The records that are kept out of packs, in order of their places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_PAGES, parent)
        self._ids = array("q")

    def show_ids(self, ids: "array[int]") -> None:
        """Show these records."""
        self.beginResetModel()
        self._ids = ids
        self._restart(len(ids))
        self.endResetModel()

    def record_at(self, row: int) -> int | None:
        """The case's number of the record in a row; None where there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows; nothing while it is still to come."""
        if not index.isValid() or role not in _ROLES:
            return None
        row: KeptBack | None = self.fetched.row(index.row())
        self.tell_wanted()
        if row is None or role == ROW_ROLE:
            return row
        whole = f"{record_words(row)}. {reason_words(row)}"
        return tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole


_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE}
)
