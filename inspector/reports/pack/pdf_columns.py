"""How wide the columns of a printed table are: as wide as what stands in them, and never wider than the page."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.reports.pack.pdf_fonts import BOLDER
from inspector.reports.pack.pdf_pieces import line_widths, widest_stretch

_SIZES: Final = ((9.5, 16.0), (9.0, 12.0), (8.5, 8.0), (7.5, 5.0), (6.5, 3.0), (5.0, 1.5))
"""Sizes of type in points, each with how wide a word may be before it breaks inside, in ems; tried in turn."""
_GAP: Final = 13.0
"""Points between two columns, with one to spare for what is drawn wider than it was measured."""
_MOST_LINES: Final = 24
"""A row of at most so many lines is kept on one page."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in points, gaps included; the size of type in points; how wide a word may be before it breaks, in ems.

    `whole` says that no row is so tall that it must be allowed to go on over the page.
    """

    widths: tuple[float, ...]
    size: float
    room: float
    whole: bool


def columns(heads: Sequence[str], rows: Sequence[Sequence[str]], width: float) -> Columns:
    """The widths for a table, and the size of type that they need.

    Args:
        heads: what stands above each column.
        rows: the cells, as many in each row as there are heads.
        width: the room there is, in points.
    """
    cells = [sorted({row[at] for row in rows}) for at in range(len(heads))]
    for size, room in _SIZES:
        least = [_least(head, below, size, room) for head, below in zip(heads, cells, strict=True)]
        if math.fsum(least) <= width or (size, room) == _SIZES[-1]:
            break
    natural = [_natural(head, below, size, width) for head, below in zip(heads, cells, strict=True)]
    widths = _shared(least, natural, width)
    whole = all(
        _lines(cell, wide, size) <= _MOST_LINES for below, wide in zip(cells, widths, strict=True) for cell in below
    )
    return Columns(widths, size, room, whole)


def _least(head: str, cells: Sequence[str], size: float, room: float) -> float:
    widest = max((widest_stretch(cell, room) for cell in cells), default=0.0)
    return size * max(widest, widest_stretch(head, room) * BOLDER) + _GAP


def _natural(head: str, cells: Sequence[str], size: float, width: float) -> float:
    most = width / size
    widest = max((max(line_widths(cell, most)) for cell in cells), default=0.0)
    return size * max(widest, max(line_widths(head, most)) * BOLDER) + _GAP


def _shared(least: Sequence[float], natural: Sequence[float], width: float) -> tuple[float, ...]:
    """What each column needs, and of the rest the same for each until it has what it wants."""
    free = width - math.fsum(least)
    if free < 0:
        return tuple(width / len(least) for _ in least)
    widths = list(least)
    wants = sorted((max(0.0, want - need), at) for at, (need, want) in enumerate(zip(least, natural, strict=True)))
    for done, (want, at) in enumerate(wants):
        more = min(want, free / (len(wants) - done))
        widths[at] += more
        free -= more
    # Sums of fractions may differ in their last digit between versions of Python; hundredths of a point do not.
    return tuple(math.floor(each * 100) / 100 for each in widths)


def _lines(cell: str, width: float, size: float) -> int:
    """How many lines a cell takes, at most: breaking between words may leave half of each empty."""
    line = (width - _GAP) / size
    return sum(2 * math.ceil(wide / line) - 1 if wide > line else 1 for wide in line_widths(cell, line * _MOST_LINES))
