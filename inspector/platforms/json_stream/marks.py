"""Where a JSON text opens, closes and divides: found in bulk, a block at a time, strings left out."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

QUOTE, BACKSLASH, COMMA, COLON = 0x22, 0x5C, 0x2C, 0x3A
OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT = 0x5B, 0x5D, 0x7B, 0x7D

_STEP: Final = np.zeros(256, dtype=np.int8)
_STEP[[OPEN_LIST, OPEN_OBJECT]] = 1
_STEP[[CLOSE_LIST, CLOSE_OBJECT]] = -1

_CASE: Final = 0x20
"""The bit by which `[` and `{`, `]` and `}` differ."""


class Level(NamedTuple):
    """The positions of one depth's commas, colons, and brackets that close it, each in order."""

    commas: list[int]
    colons: list[int]
    closing: list[int]


class Marks:
    """The marks of one block: position, byte and depth of each; brackets open from and close at the depth given.

    Args:
        base: the position of the block's first unit.
        places: where the marks stand in the block.
        found: their bytes.
        depths: their depths.
        tight: whether every colon of the block follows right after a quotation mark.

    Attributes:
        positions, bytes, depths: the same as lists, counted from the member's beginning.
    """

    def __init__(
        self, base: int, places: npt.NDArray[np.int64], found: npt.NDArray[np.uint8], depths: npt.NDArray[np.int64],
        *, tight: bool,
    ) -> None:  # fmt: skip
        self._places, self._found, self._depths = places + base, found, depths
        self.positions: list[int] = self._places.tolist()
        self.bytes: list[int] = found.tolist()
        self.depths: list[int] = depths.tolist()
        self._levels: dict[int, Level] = {}
        self.tight = tight

    def level(self, depth: int) -> Level:
        """The marks of one depth, worked out once."""
        level = self._levels.get(depth)
        if level is None:
            here = self._depths == depth
            places, found = self._places[here], self._found[here]
            closing = (found | _CASE) == CLOSE_OBJECT
            level = Level(places[found == COMMA].tolist(), places[found == COLON].tolist(), places[closing].tolist())
            self._levels[depth] = level
        return level


class Marker:
    """Finds the marks outside of strings, block after block.

    What is open at the end of a block (a string, an escape, brackets) is remembered for the next one.

    Args:
        depth: how many brackets are open where the first block begins.
        shallow: marks at a greater depth than this are left out.

    Attributes:
        shallow: see above; it may be set lower between two blocks.
        depth: how many brackets are open at the end of the last block.
        in_string: whether a string is open there.
        deepest: the most brackets that were open at once in the last block.
    """

    def __init__(self, depth: int, shallow: int) -> None:
        self.depth = depth
        self.in_string = False
        self.deepest = depth
        self.shallow = shallow
        self._escaped = False

    def marks(self, units: bytes, base: int) -> Marks:
        """The marks of the next block, in order.

        Args:
            units: the block, one byte for each unit; ASCII as it is.
            base: the position of its first unit.
        """
        block = np.frombuffer(units, dtype=np.uint8)
        telling = _telling(block)
        self._pass_over_escaped(units, block, telling)
        places = np.flatnonzero(telling)
        found = block[places]
        quotes = found == QUOTE
        inside = (np.cumsum(quotes) + self.in_string) & 1
        outside = ~quotes & (inside == 0)
        if len(inside):
            self.in_string = bool(inside[-1])
        places, found = places[outside], found[outside]
        steps = _STEP[found]
        after = np.cumsum(steps, dtype=np.int64) + self.depth
        before = after - steps
        self.deepest = int(after.max(initial=self.depth))
        self.depth = int(after[-1]) if len(after) else self.depth
        colons = places[found == COLON]
        # What stands before a colon that begins the block is not seen here.
        tight = bool((block[colons - 1] == QUOTE).all()) and not (len(colons) and colons[0] == 0)
        # A bracket opens from the depth around it, and closes at the depth within it: that of its container's commas.
        shallow = before <= self.shallow
        return Marks(base, places[shallow], found[shallow], before[shallow], tight=tight)

    def _pass_over_escaped(self, units: bytes, block: npt.NDArray[np.uint8], telling: npt.NDArray[np.bool_]) -> None:
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


def _telling(block: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Where a byte is a quotation mark, comma, colon or bracket: compared one by one, which costs a quarter of a table."""
    found: npt.NDArray[np.bool_] = block == QUOTE
    found |= block == COMMA
    found |= block == COLON
    folded = block | _CASE
    found |= folded == OPEN_OBJECT
    found |= folded == CLOSE_OBJECT
    return found


def deepest(units: bytes) -> int:
    """How many brackets are open at once in a text, at most."""
    marker = Marker(0, 0)
    marker.marks(units, 0)
    return marker.deepest
