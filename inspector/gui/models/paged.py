"""Rows of a case behind a table: the ids in order, and the pages of rows around where the person looks."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar


class Numbered(Protocol):
    """A row that the case has a number for."""

    @property
    def id(self) -> int:
        """The case's own number."""


Row = TypeVar("Row", bound=Numbered)
"""What a page holds."""

PAGE = 64
"""Rows fetched at once."""

_PAGES = 48
"""Pages kept: some screens up and down from where the person looks."""


class Pages(Generic[Row]):
    """Fetches a page of rows when one of them is painted, and lets go of those that were left long ago."""

    def __init__(self) -> None:
        self._ids: Sequence[int] = array("q")
        self._fetch: Callable[[Sequence[int]], Sequence[Row]] | None = None
        self._kept: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    def show(self, ids: Sequence[int], fetch: Callable[[Sequence[int]], Sequence[Row]] | None) -> None:
        """Hold these ids; `fetch` gives the rows of some of them, and may leave out one that is gone."""
        self._ids = ids
        self._fetch = fetch
        self._kept.clear()

    def lengthen(self, ids: Sequence[int]) -> None:
        """Hold these ids, of which the first are those that are held now."""
        self._kept.pop(len(self._ids) // PAGE, None)
        self._ids = ids

    def row(self, place: int) -> Row | None:
        """The row at a place, or None where there is none or it is gone."""
        if self._fetch is None or not 0 <= place < len(self._ids):
            return None
        number = place // PAGE
        page = self._kept.get(number)
        if page is None:
            page = {found.id: found for found in self._fetch(self._ids[number * PAGE : (number + 1) * PAGE])}
            self._kept[number] = page
            if len(self._kept) > _PAGES:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(number)
        return page.get(self._ids[place])

    def place_of(self, wanted: int) -> int:
        """The place of an id, or -1."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return -1
