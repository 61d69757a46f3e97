"""Instants as Reddit writes them: `2024-03-01 09:00:00 UTC`, or a number of seconds or milliseconds (section 4)."""

from typing import Final

from inspector.platforms.dates.epoch import MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault, DateReader
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND, SECOND, SECOND_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.record import Created

SHAPES: Final = (SECOND_UTC, ISO_SECOND, SECOND, ISO_DAY)
_DIGITS: Final = {10: SECONDS, 13: MILLISECONDS}


class Moments:
    """Reads the instants of one member."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._reader = DateReader(SHAPES, ZoneRule.UNKNOWN, bounds)

    def read(self, cell: str) -> Created | DateFault:
        """The instant of a cell, or why there is none."""
        cell = cell.strip()
        if cell.isascii() and cell.isdecimal() and len(cell) in _DIGITS:
            return read_epoch(cell, _DIGITS[len(cell)], self._bounds)
        return self._reader.read(cell)
