"""Conversations of which some are ticked: the model of a list to choose from, a page at a time."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal

from inspector.case.message_filter import ALONE
from inspector.gui.models.conversations import ConversationsModel
from inspector.gui.models.fetched import Index


class TickedConversationsModel(ConversationsModel):
    """The conversations that are found, each with a tick or none; a tick stays where another search hides its row."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: dict[int, None] = {}

    @property
    def ticked(self) -> tuple[int, ...]:
        """The case's numbers of the conversations that are ticked, in order of those numbers."""
        return tuple(sorted(self._ticked))

    def tick(self, conversations: Iterable[int], *, ticked: bool) -> None:
        """Tick these, or take their ticks away."""
        before = len(self._ticked)
        for each in conversations:
            if ticked and each != ALONE:
                self._ticked[each] = None
            else:
                self._ticked.pop(each, None)
        if len(self._ticked) != before:
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [Qt.ItemDataRole.CheckStateRole])
            self.ticks_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As a list of conversations; and whether a row is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            ticked = self.conversation_at(index.row()) in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  (Qt's name)
        """Tick a row, or take its tick away."""
        conversation = self.conversation_at(index.row()) if index.isValid() else ALONE
        if role != Qt.ItemDataRole.CheckStateRole or conversation <= ALONE:
            return False
        self.tick([conversation], ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags
