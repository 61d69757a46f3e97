"""How wide the columns of a printed table are: as wide as what stands in them, and never wider than the page."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.reports.pdf.pieces import line_widths, widest_stretch

_SIZES: Final = ((9.5, 16.0), (9.0, 12.0), (8.5, 9.0), (8.0, 8.0), (7.5, 8.0), (7.0, 6.0), (6.5, 4.0), (5.0, 1.5))
"""Sizes of type in points, each with how wide a word may be before it breaks inside, in ems; tried in turn."""
_GAP: Final = 1.5
"""What stands free between two columns, in ems."""
_FULL: Final = 0.93
"""The part of the page's width that columns may need at least; the rest saves the longer cells a line or two."""
_LONGEST_HEAD: Final = 24.0
"""A heading up to this wide, in ems, needs three lines or few more."""
_SPARE: Final = 0.1
"""For what is drawn wider than it was measured, in ems."""
_MOST_LINES: Final = 24
"""A row of at most so many lines is kept on one page."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in points, gaps included; size of type and gap in points; how wide a word may be before it breaks, in ems.

    `whole` says that no row is so tall that it must be allowed to go on over the page.
    """

    widths: tuple[float, ...]
    size: float
    gap: float
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
        least = [_least(head, below, room) * size for head, below in zip(heads, cells, strict=True)]
        if math.fsum(least) <= width * _FULL:
            break
    else:
        least = [width / len(heads) for _ in heads]
    # A cell is read along its row, so it gets the room before a heading does; a column with much to say gets most of it.
    most = width / size
    natural = [_natural(below, most, bold=False) * size for below in cells]
    least = _shared(least, natural, [_amount(below, most) for below in cells], width)
    heads_wanted = [_natural([head], most, bold=True) * size for head in heads]
    least = _shared(least, heads_wanted, [1.0] * len(heads), width)
    # Sums of fractions may differ in their last digit between versions of Python; hundredths of a point do not.
    widths = tuple(math.floor(each * 100) / 100 for each in least)
    whole = all(
        _lines(cell, wide, size) <= _MOST_LINES for below, wide in zip(cells, widths, strict=True) for cell in below
    )
    return Columns(widths, size, _GAP * size, room, whole)


def _least(head: str, cells: Sequence[str], room: float) -> float:
    widest = max((widest_stretch(cell, room) for cell in cells), default=0.0)
    heading = max(widest_stretch(head, room, bold=True), max(line_widths(head, _LONGEST_HEAD, bold=True)) / 3)
    return max(widest, heading) + _GAP + _SPARE


def _natural(cells: Sequence[str], most: float, *, bold: bool) -> float:
    return max((max(line_widths(cell, most, bold=bold)) for cell in cells), default=0.0) + _GAP + _SPARE


def _amount(cells: Sequence[str], most: float) -> float:
    """How much stands in a column, in ems of text; at least a little, so that no column is left with nothing."""
    return 1.0 + math.fsum(math.fsum(line_widths(cell, most * _MOST_LINES)) for cell in cells)


def _shared(has: Sequence[float], wanted: Sequence[float], amounts: Sequence[float], width: float) -> list[float]:
    """What each column has, and of the rest a part by its amount, until it has what it wants."""
    free = max(0.0, width - math.fsum(has))
    widths = list(has)
    wants = [max(0.0, want - each) for each, want in zip(has, wanted, strict=True)]
    # Whoever wants least for their amount is served first: what they leave goes to the others.
    for at in sorted(range(len(has)), key=lambda at: (wants[at] / amounts[at], at)):
        rest = math.fsum(
            amounts[other]
            for other in range(len(has))
            if (wants[other] / amounts[other], other) >= (wants[at] / amounts[at], at)
        )
        more = min(wants[at], free * amounts[at] / rest)
        widths[at] += more
        free -= more
    return widths


def _lines(cell: str, width: float, size: float) -> int:
    """How many lines a cell takes, at most: breaking between words may leave half of each empty."""
    line = width / size - _GAP
    return sum(2 * math.ceil(wide / line) - 1 if wide > line else 1 for wide in line_widths(cell, line * _MOST_LINES))
