"""One conversation to be read, as a model: the messages' ids in order, their texts by page, the matches among them."""

from array import array
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt

from inspector.gui.models.fetched import FetchedModel, Index
from inspector.gui.widgets.bubble_text import Said
from inspector.gui.widgets.bubble_words import spoken

SAID_ROLE = Qt.ItemDataRole.UserRole + 1
"""The message (`Said`), or nothing where it is still to come."""

MATCH_ROLE = Qt.ItemDataRole.UserRole + 2
"""1 where the message is one of those that are asked for, 0 where it is not."""

_PAGES = 24
_LINE = 200


class ThreadModel(FetchedModel):
    """The messages of a conversation from the earliest to the latest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_PAGES, parent)
        self._ids: array[int] = array("q")
        self._matches: array[int] = array("q")
        self._all_match = True

    def show_thread(self, ids: "array[int]", matches: "array[int] | None") -> None:
        """Show these messages.

        Args:
            ids: all of them, in order.
            matches: the places of those that are asked for, in order; None where all of them are.
        """
        self.beginResetModel()
        self._ids = ids
        self._matches = array("q") if matches is None else matches
        self._all_match = matches is None
        self._restart(len(ids))
        self.endResetModel()

    @property
    def ids(self) -> "array[int]":
        """The messages' numbers in the case, in order."""
        return self._ids

    @property
    def matches(self) -> int:
        """How many of the messages are asked for; 0 also where all of them are."""
        return len(self._matches)

    def record_at(self, row: int) -> int:
        """The case's number of the message in a row, or 0."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, record: int) -> int:
        """The row of a message, or -1."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def said_at(self, row: int) -> Said | None:
        """The message in a row, or None where it is still to come."""
        found: Said | None = self.fetched.row(row)
        self.tell_wanted()
        return found

    def is_match(self, row: int) -> bool:
        """Whether the message in a row is one of those asked for, where not all are."""
        at = bisect_left(self._matches, row)
        return at < len(self._matches) and self._matches[at] == row

    def match_after(self, row: int) -> int:
        """The row of the next match, or -1."""
        at = bisect_right(self._matches, row)
        return self._matches[at] if at < len(self._matches) else -1

    def match_before(self, row: int) -> int:
        """The row of the match before, or -1."""
        at = bisect_left(self._matches, row)
        return self._matches[at - 1] if at else -1

    def match_number(self, row: int) -> int:
        """The how many-th match the message in a row is, from 1; 0 where it is none."""
        return bisect_right(self._matches, row) if self.is_match(row) else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows; nothing while it is still to come."""
        if not index.isValid() or role not in _ROLES:
            return None
        if role == MATCH_ROLE:
            return int(self.is_match(index.row()))
        said = self.said_at(index.row())
        if said is None or role == SAID_ROLE:
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(said, matches=self.is_match(index.row()))
        return said.text.text[:_LINE] or said.title.text[:_LINE]


_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, SAID_ROLE, MATCH_ROLE})
