"""Rows that come from elsewhere, a page at a time: what is painted and not there yet is noted as wanted.

Reading a page may take longer than a window may stand still, so it is never read where it is painted.
"""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal

Index = QModelIndex | QPersistentModelIndex

Row = TypeVar("Row")

PAGE: Final = 48
"""Rows fetched at once."""

_NEAR: Final = 14
"""Rows before the edge of a page from which on the next page is wanted, too."""

_MOST_WANTED: Final = 4
"""Pages wanted at once: those that the person has scrolled past are not worth reading any more."""


class Fetched(Generic[Row]):
    """The pages around where the person looks.

    Args:
        pages: how many are kept.
    """

    def __init__(self, pages: int) -> None:
        self._most = pages
        self._count = 0
        self._kept: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()

    def __len__(self) -> int:
        return self._count

    def reset(self, count: int) -> None:
        """There are so many rows now, and none of them is known."""
        self._count = count
        self._kept.clear()
        self._stale.clear()
        self._wanted.clear()

    def row(self, place: int) -> Row | None:
        """The row at a place, or None where it is still to come or is gone."""
        if not 0 <= place < self._count:
            return None
        number, at = divmod(place, PAGE)
        page = self._kept.get(number)
        if page is None or number in self._stale:
            self._want(number)
        else:
            self._kept.move_to_end(number)
        if at < _NEAR:
            self._want_if_missing(number - 1)
        elif at >= PAGE - _NEAR:
            self._want_if_missing(number + 1)
        return None if page is None or at >= len(page) else page[at]

    def known(self, place: int) -> Row | None:
        """As `row`, without wanting what is missing."""
        page = self._kept.get(place // PAGE)
        at = place % PAGE
        return None if page is None or at >= len(page) else page[at]

    @property
    def wanted(self) -> tuple[int, ...]:
        """The pages that are wanted, the one wanted last first."""
        return tuple(reversed(self._wanted))

    def take(self, number: int, rows: Sequence[Row | None]) -> tuple[int, int]:
        """Take a page in; gives its first and last place."""
        self._wanted.pop(number, None)
        self._stale.discard(number)
        self._kept[number] = rows
        self._kept.move_to_end(number)
        while len(self._kept) > self._most:
            gone, _ = self._kept.popitem(last=False)
            self._stale.discard(gone)
        return number * PAGE, min(self._count, (number + 1) * PAGE) - 1

    def outdate(self) -> None:
        """What is kept may have changed: it is shown until it is read anew."""
        self._stale.update(self._kept)

    def _want_if_missing(self, number: int) -> None:
        if 0 <= number * PAGE < self._count and number not in self._kept:
            self._want(number, first=False)

    def _want(self, number: int, *, first: bool = True) -> None:
        if number in self._wanted and not first:
            return
        self._wanted[number] = None
        self._wanted.move_to_end(number, last=first)
        while len(self._wanted) > _MOST_WANTED:
            self._wanted.popitem(last=False)


def places_of(number: int, count: int) -> range:
    """The places of a page, of so many rows in all."""
    return range(number * PAGE, min(count, (number + 1) * PAGE))


class FetchedModel(QAbstractListModel):
    """A list of rows that come by page: tells when some are wanted, once until it is told that somebody is free again."""

    pages_wanted = Signal()

    def __init__(self, pages: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self.fetched: Fetched[Any] = Fetched(pages)

    def take_page(self, number: int, page: Sequence[Any]) -> None:
        """Take a page of rows in."""
        first, last = self.fetched.take(number, page)
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def tell_wanted(self, *, again: bool = False) -> None:
        """Tell that rows are wanted, if some are; `again`: whoever fetches is free for more."""
        self._told = self._told and not again
        if self.fetched.wanted and not self._told:
            self._told = True
            self.pages_wanted.emit()

    def refresh(self) -> None:
        """Read what is shown anew; until then it stays as it is."""
        self.fetched.outdate()
        if len(self.fetched):
            self.dataChanged.emit(self.index(0), self.index(len(self.fetched) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """As many as there are."""
        return 0 if parent.isValid() else len(self.fetched)

    def _restart(self, count: int) -> None:
        """There are other rows, so many; to be called while the model is reset."""
        self._told = False
        self.fetched.reset(count)
