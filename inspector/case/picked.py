"""Those records of an order that are asked for: counted at once, and looked up only where somebody looks.

To pick all of them out of the order of ten million records takes a tenth of a second, and a table shows some forty.
"""

import math
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, Final, overload

import numpy as np
import numpy.typing as npt

from inspector.case.arrangement import Column

_BLOCK: Final = 64 * 1024
"""Places of the order that are picked in one go."""
_AT_HAND: Final = 4


class Picked(Sequence[int]):
    """Ids in an order, those alone that are marked; never changed.

    Args:
        order: ids, each once.
        marks: of each id, whether it is meant; one that is marked stands in the order.
        descending: whether the order is followed from last to first.
    """

    def __init__(self, order: Column, marks: npt.NDArray[np.bool_], *, descending: bool) -> None:
        self._order = order
        self._marks = marks
        self._descending = descending
        self._size = int(np.count_nonzero(marks))
        self._blocks = math.ceil(len(order) / _BLOCK)
        # How many are picked up to the end of each block, as far as was asked: from the first block on, and from the last one back.
        self._from_first = [0]
        self._from_last = [0]
        self._at_hand: dict[int, Column] = {}

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> "array[int]": ...

    def __getitem__(self, place: "int | slice") -> "int | array[int]":
        """The id at a place, or those of some places as `array` gives them."""
        if isinstance(place, slice):
            start, stop, step = place.indices(self._size)
            if step != 1:
                return array("I", [self[at] for at in range(start, stop, step)])
            return _array(self._between(start, max(start, stop)))
        at = place + self._size if place < 0 else place
        if not 0 <= at < self._size:
            raise IndexError(place)
        return int(self._between(at, at + 1)[0])

    def __iter__(self) -> Iterator[int]:
        blocks = range(self._blocks)
        for block in reversed(blocks) if self._descending else blocks:
            part = self._part(block)
            yield from (part[::-1] if self._descending else part).tolist()

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:  # noqa: ANN401  (as `Sequence` has it)
        """The place of an id.

        Raises:
            ValueError: it is none of them.
        """
        first, last, _ = slice(start, stop).indices(self._size)
        if isinstance(value, int) and 0 <= value < len(self._marks) and self._marks[value]:
            for at in np.flatnonzero(self._order == value).tolist():
                before = int(np.count_nonzero(self._marks.take(self._order[:at], mode="clip")))
                place = self._size - 1 - before if self._descending else before
                if first <= place < last:
                    return place
        raise ValueError(value)

    def _marked(self, block: int) -> tuple[Column, npt.NDArray[np.bool_]]:
        """The ids of a block, and which of them are marked."""
        part = self._order[block * _BLOCK : (block + 1) * _BLOCK]
        return part, self._marks.take(part, mode="clip")

    def _part(self, block: int) -> Column:
        """The ids of a block that are marked; those of a few blocks stay at hand, since a table asks for each row many times."""
        if block not in self._at_hand:
            part, marked = self._marked(block)
            while len(self._at_hand) >= _AT_HAND:
                del self._at_hand[next(iter(self._at_hand))]
            self._at_hand[block] = part[marked]
        return self._at_hand[block]

    def _between(self, start: int, stop: int) -> Column:
        """The ids from one place up to another."""
        if self._descending:
            return self._ascending(self._size - stop, self._size - start)[::-1]
        return self._ascending(start, stop)

    def _ascending(self, start: int, stop: int) -> Column:
        """The same, by places from first to last; 0, which is no record's, where a file of another hand has an order without some."""
        found: list[Column] = []
        at = start
        while at < stop:
            block, before = self._holding(at)
            part = self._part(block)[at - before : stop - before]
            if not len(part):
                part = np.zeros(stop - at, dtype=self._order.dtype)
            found.append(part)
            at += len(part)
        return np.concatenate([self._order[:0], *found])

    def _holding(self, place: int) -> tuple[int, int]:
        """The block that holds a place from first to last, and how many are picked before that block; found from the nearer end."""
        if place < self._size // 2:
            block = self._walked(self._from_first, place, range(self._blocks))
            return block, self._from_first[block]
        passed = self._walked(self._from_last, self._size - 1 - place, range(self._blocks - 1, -1, -1))
        return self._blocks - 1 - passed, self._size - self._from_last[passed + 1]

    def _walked(self, counted: list[int], place: int, blocks: range) -> int:
        """How many blocks lie before the one that holds a place, on the way along `blocks`; `counted` grows as far as needed."""
        while counted[-1] <= place and len(counted) <= len(blocks):
            counted.append(counted[-1] + int(np.count_nonzero(self._marked(blocks[len(counted) - 1])[1])))
        return min(bisect_right(counted, place), len(counted) - 1) - 1


def _array(ids: Column) -> "array[int]":
    found = array("I")
    found.frombytes(ids.astype(np.uint32).tobytes())
    return found
