"""Record boundaries of a whole window at once, wherever the parity of quotes provably tells them.

A line end is a record's end when an even number of quotes stands before it, provided that every quote on
the way opens at the start of a cell, closes at its end, or is half of a doubled one. The first quote that
does none of these ends the stretch; that record goes through the exact machine.
"""

from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from inspector.platforms.tabular.machine import BACKSLASH, CR, LF, QUOTE, Dialect

Positions = npt.NDArray[np.int64]
_NONE: Final[Positions] = np.empty(0, dtype=np.int64)


class Stretch(NamedTuple):
    """Records that need no closer look: where each begins and ends (blank lines left out), where the next begins."""

    starts: Positions
    ends: Positions
    after: int


class Index:
    """Where quotes and line ends stand in a window's units.

    Attributes:
        units: the window's units as numbers.
        quotes: where quotes stand among them.
    """

    def __init__(self, units: bytes, dialect: Dialect, *, ended: bool) -> None:
        self.units = np.frombuffer(units, dtype=np.uint8)
        self._dialect = dialect
        self.quotes = np.flatnonzero(self.units == QUOTE)
        returns = np.flatnonzero(self.units == CR) if b"\r" in units else _NONE
        self._ends, self._widths = _line_ends(self.units, returns, ended=ended)
        self._odd = (np.searchsorted(self.quotes, self._ends) & 1).astype(np.bool_)
        self._stretches: dict[int, tuple[Positions, Positions, Positions]] = {}

    @cached_property
    def _regular(self) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """For each quote: may it open, may it close?"""
        size = len(self.units)
        before = self.units.take(np.maximum(self.quotes - 1, 0))
        opens = self._neighbours(before)
        closes = self._neighbours(self.units.take(np.minimum(self.quotes + 1, max(size - 1, 0))))
        opens[self.quotes == 0] = True
        closes[self.quotes == size - 1] = False
        if self._dialect.backslash:
            escaped = before == BACKSLASH
            opens[escaped] = False
            closes[escaped] = False
        return opens, closes

    def _neighbours(self, units: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
        """Which of these units may stand beside a quote that opens or closes. Comparing takes a fifth of looking up."""
        neighbours: npt.NDArray[np.bool_] = (
            (units == QUOTE) | (units == LF) | (units == CR) | (units == self._dialect.delimiter)
        )
        return neighbours

    def _stretch(self, parity: int) -> tuple[Positions, Positions, Positions]:
        """For a beginning before a quote of even or odd number: irregular quotes, record ends, their widths."""
        if parity not in self._stretches:
            opens, closes = self._regular
            sound = np.empty(len(opens), dtype=np.bool_)
            sound[parity::2] = opens[parity::2]
            sound[1 - parity :: 2] = closes[1 - parity :: 2]
            kept = self._odd if parity else ~self._odd
            self._stretches[parity] = (np.flatnonzero(~sound), self._ends[kept], self._widths[kept])
        return self._stretches[parity]

    def stretch(self, start: int, limit: int) -> Stretch:
        """The records from `start` (where one begins) that the parity of quotes tells for certain.

        A record longer than `limit` units ends the stretch.
        """
        first = int(np.searchsorted(self.quotes, start))
        irregular, ends, widths = self._stretch(first & 1)
        following = int(np.searchsorted(irregular, first))
        bound = int(self.quotes[irregular[following]]) if following < len(irregular) else len(self.units)
        chosen = slice(int(np.searchsorted(ends, start)), int(np.searchsorted(ends, bound)))
        ends = ends[chosen]
        afters = ends + widths[chosen]
        starts = np.concatenate((np.array([start], dtype=np.int64), afters[:-1])) if len(ends) else ends
        large = np.flatnonzero(ends - starts > limit)
        if len(large):
            starts, ends, afters = starts[: large[0]], ends[: large[0]], afters[: large[0]]
        after = int(afters[-1]) if len(afters) else start
        filled = starts < ends
        return Stretch(starts[filled], ends[filled], after)


def _line_ends(units: npt.NDArray[np.uint8], returns: Positions, *, ended: bool) -> tuple[Positions, Positions]:
    """Where line ends begin, and how many units each has. `returns` are the CR; one at the very end may be half of one."""
    feeds = np.flatnonzero(units == LF)
    if not len(returns):
        return feeds, np.ones(len(feeds), dtype=np.int64)
    if not ended and returns[-1] == len(units) - 1:
        returns = returns[:-1]
    alone = feeds[(feeds == 0) | (units[np.maximum(feeds - 1, 0)] != CR)]
    paired = units[np.minimum(returns + 1, len(units) - 1)] == LF
    ends = np.concatenate((alone, returns))
    widths = np.concatenate((np.ones(len(alone), dtype=np.int64), 1 + paired.astype(np.int64)))
    order = np.argsort(ends, kind="stable")
    return ends[order], widths[order]
