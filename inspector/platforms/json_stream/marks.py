"""Where a JSON text opens, closes and divides: found in bulk, a block at a time, strings left out."""

from collections.abc import Iterator
from typing import Final

import numpy as np

QUOTE, BACKSLASH, COMMA, COLON = 0x22, 0x5C, 0x2C, 0x3A
OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT = 0x5B, 0x5D, 0x7B, 0x7D

_TELLING: Final = np.zeros(256, dtype=np.bool_)
_TELLING[[QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT]] = True
_STEP: Final = np.zeros(256, dtype=np.int8)
_STEP[[OPEN_LIST, OPEN_OBJECT]] = 1
_STEP[[CLOSE_LIST, CLOSE_OBJECT]] = -1

Mark = tuple[int, int, int]
"""Its position, the byte, and the depth at which it stands: brackets open from and close at the depth given."""


class Marker:
    """Finds the marks outside of strings, block after block.

    What is open at the end of a block (a string, an escape, brackets) is remembered for the next one.

    Args:
        depth: how many brackets are open where the first block begins.
        shallow: marks at a greater depth than this are left out.

    Attributes:
        depth: how many brackets are open at the end of the last block.
        in_string: whether a string is open there.
        deepest: the most brackets that were open at once in the last block.
    """

    def __init__(self, depth: int, shallow: int) -> None:
        self.depth = depth
        self.in_string = False
        self.deepest = depth
        self._shallow = shallow
        self._escaped = False

    def marks(self, units: bytes, base: int) -> Iterator[Mark]:
        """The marks of the next block, in order.

        Args:
            units: the block, one byte for each unit; ASCII as it is.
            base: the position of its first unit.
        """
        block = np.frombuffer(units, dtype=np.uint8)
        telling = _TELLING[block]
        self._pass_over_escaped(units, block, telling)
        places = np.flatnonzero(telling)
        found = block[places]
        quotes = found == QUOTE
        inside = (np.cumsum(quotes) + self.in_string) & 1
        outside = ~quotes & (inside == 0)
        if len(inside):
            self.in_string = bool(inside[-1])
        places, found = places[outside], found[outside]
        if not len(places):
            self.deepest = self.depth
            return iter(())
        steps = _STEP[found]
        after = np.cumsum(steps, dtype=np.int64) + self.depth
        before = after - steps
        self.depth, self.deepest = int(after[-1]), int(max(after.max(), self.depth))
        # A bracket opens from the depth around it, and closes at the depth within it: that of its container's commas.
        shallow = before <= self._shallow
        return zip((places[shallow] + base).tolist(), found[shallow].tolist(), before[shallow].tolist(), strict=True)

    def _pass_over_escaped(self, units: bytes, block: np.ndarray, telling: np.ndarray) -> None:
        """A quotation mark after an odd number of backslashes ends no string."""
        if not self._escaped and b"\\" not in units:
            return
        slashes = np.flatnonzero(block == BACKSLASH)
        if self._escaped and len(block):
            telling[0] = False
            # A first backslash that is itself escaped escapes nothing.
            slashes = slashes[1:] if len(slashes) and slashes[0] == 0 else slashes
            self._escaped = False
        if not len(slashes):
            return
        breaks = np.flatnonzero(np.diff(slashes) != 1)
        firsts = slashes[np.concatenate(([0], breaks + 1))]
        lasts = slashes[np.concatenate((breaks, [len(slashes) - 1]))]
        escaped = lasts[(lasts - firsts) % 2 == 0] + 1
        self._escaped = bool(len(escaped)) and int(escaped[-1]) == len(block)
        telling[escaped[:-1] if self._escaped else escaped] = False


def deepest(units: bytes) -> int:
    """How many brackets are open at once in a text, at most."""
    marker = Marker(0, 0)
    marker.marks(units, 0)
    return marker.deepest
