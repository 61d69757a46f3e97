"""Where labels stand, so that none touches another: in rows above their places, or side by side in one row."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_GAP: Final = 6.0


@dataclass(frozen=True, slots=True)
class Span:
    """The room that a label takes in a row, and the place that it belongs to; a thin line leads from one to the other."""

    at: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A label in its row; row 0 is the lowest."""

    span: Span
    row: int


def in_rows(choices: Sequence[Sequence[Span]], most: int) -> tuple[Placed, ...] | None:
    """A place for each label, or None where `most` rows are too few.

    No label touches another, and none lies under the line that leads down from a higher one.

    Args:
        choices: where each label could stand in a row, best first; labels in order from left to right.
        most: how many rows there may be.
    """
    placed: list[Placed] = []
    for spans in reversed(choices):
        tried = (Placed(span, row) for row in range(most) for span in spans)
        found = next((new for new in tried if not any(_clash(new, other) for other in placed)), None)
        if found is None:
            return None
        placed.append(found)
    return tuple(reversed(placed))


def _clash(one: Placed, other: Placed) -> bool:
    if one.row == other.row:
        return one.span.left < other.span.right + _GAP and other.span.left < one.span.right + _GAP
    upper, lower = (one, other) if one.row > other.row else (other, one)
    return lower.span.left - 2 < upper.span.at < lower.span.right + 2


Group = tuple[int, int]
"""The first and the last position of neighbours that share one label."""


def spread(wanted: Sequence[float], widths: Sequence[float], left: float, right: float) -> tuple[float, ...]:
    """The middles of labels in one row, as near to where they are wanted as their widths allow, in the same order.

    They are moved apart no further than needed (least squares, by pooling neighbours that clash), and stay
    between `left` and `right` where they all fit there.
    """
    offsets = [0.0]
    for before, after in pairwise(widths):
        offsets.append(offsets[-1] + (before + after) / 2 + _GAP / 2)
    pools: list[tuple[float, int]] = []
    for place, offset in zip(wanted, offsets, strict=False):
        mean, size = place - offset, 1
        while pools and pools[-1][0] > mean:
            earlier, many = pools.pop()
            mean, size = (earlier * many + mean * size) / (many + size), many + size
        pools.append((mean, size))
    if not pools:
        return ()
    low, high = left + widths[0] / 2, right - widths[-1] / 2 - offsets[-1]
    bases = [min(max(mean, low), max(high, low)) for mean, size in pools for _ in range(size)]
    return tuple(base + offset for base, offset in zip(bases, offsets, strict=True))


def nearest_joined(groups: Sequence[Group], places: Sequence[float]) -> tuple[Group, ...]:
    """The same groups with the two that stand nearest to each other made one."""
    nearest = min(
        range(len(groups) - 1), key=lambda each: middle(groups[each + 1], places) - middle(groups[each], places)
    )
    joined = (groups[nearest][0], groups[nearest + 1][1])
    return (*groups[:nearest], joined, *groups[nearest + 2 :])


def middle(group: Group, places: Sequence[float]) -> float:
    """The middle between the first and the last place of a group."""
    return (places[group[0]] + places[group[1]]) / 2
