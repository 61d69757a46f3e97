"""Where messages stand in a view that shows few of very many: heights are known only where somebody looks. No Qt here.

A place is a row and how many points of it lie above the view's upper edge. Nothing adds up the heights of all rows, so a
conversation of any length opens, and jumps to any message, at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_LONGEST_BAR: Final = 2_000_000_000
_UNIT: Final = 1_000


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at the view's upper edge: a row, and how many points of it lie above."""

    row: int = 0
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """A row that is seen: its upper edge, counted from the view's, and its height."""

    row: int
    top: float
    height: float


class Places:
    """Works out places from the heights of the rows that are asked for.

    Args:
        count: how many rows there are.
        height_of: the height of a row, in points; more than nothing.
        room: the height of the view.
    """

    def __init__(self, count: int, height_of: Callable[[int], float], room: float) -> None:
        self._count = count
        self._height = height_of
        self._room = room

    def seen(self, place: Place) -> tuple[Seen, ...]:
        """The rows that are seen from a place on, the first and last perhaps in part."""
        found: list[Seen] = []
        top = -place.above
        row = place.row
        while row < self._count and top < self._room:
            height = self._height(row)
            found.append(Seen(row, top, height))
            top += height
            row += 1
        return tuple(found)

    def moved(self, place: Place, by: float) -> Place:
        """The place so many points further down, or up where it is negative; never beyond an end."""
        row, above = place.row, place.above + by
        while above < 0 and row > 0:
            row -= 1
            above += self._height(row)
        while row < self._count and above >= (height := self._height(row)):
            if row == self._count - 1:
                break
            above -= height
            row += 1
        return self.bounded(Place(row, max(0.0, above)))

    def bounded(self, place: Place) -> Place:
        """The place, or the last one where there is too little below it."""
        if self._count == 0:
            return Place()
        row = min(max(place.row, 0), self._count - 1)
        above = place.above if row == place.row else 0.0
        below = -above
        for following in range(row, self._count):
            below += self._height(following)
            if below >= self._room:
                return Place(row, above)
        return self.end()

    def end(self) -> Place:
        """The place from which the last row's lower edge is at the view's."""
        left = self._room
        for row in range(self._count - 1, -1, -1):
            height = self._height(row)
            if height >= left:
                return Place(row, height - left)
            left -= height
        return Place()

    def showing(self, row: int, top: float) -> Place:
        """The place from which a row's upper edge is so many points below the view's, as far as there is room."""
        return self.moved(Place(row, 0.0), -top)


def bar_length(count: int) -> int:
    """The length of a scroll bar over so many rows: each has an equal share, whatever its height."""
    return max(0, count - 1) * _unit(count)


def bar_value(place: Place, height: float, count: int) -> int:
    """Where the bar stands for a place in a row of this height."""
    unit = _unit(count)
    return place.row * unit + int(unit * min(0.999, place.above / max(1.0, height)))


def row_of_bar(value: int, count: int) -> tuple[int, float]:
    """The row that a value of the bar stands for, and which part of it lies above the view."""
    row, rest = divmod(value, _unit(count))
    return row, rest / _unit(count)


def _unit(count: int) -> int:
    return max(1, min(_UNIT, _LONGEST_BAR // max(1, count)))
