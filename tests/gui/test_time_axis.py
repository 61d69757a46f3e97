"""A stretch of time on the screen: every instant in its place, and dates that can be read."""

from itertools import pairwise

import pytest

from inspector.gui.time_axis import Axis
from inspector.records.instants import DAY, Instant, utc


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        (utc(2024, 1, 1), utc(2024, 1, 5), "2024-01-01", "2024-01-05"),
        (utc(2024, 1, 3), utc(2024, 3, 1), "2024-01-04", "2024-02-29"),
        (utc(2024, 2, 2), utc(2025, 2, 2), "2024-04", "2025-01"),
        (utc(2009, 5, 5), utc(2026, 1, 1), "2010", "2025"),
        (utc(1, 1, 1), utc(9999, 1, 1), "", ""),
    ],
)
def test_dates_are_written_as_finely_as_there_is_room(start: Instant, end: Instant, first: str, last: str) -> None:
    axis = Axis(start, end, 10, 600)
    ticks = axis.ticks(80)
    assert 2 <= len(ticks) <= 12
    if first:
        assert (ticks[0][1], ticks[-1][1]) == (first, last)
    xs = [axis.x(instant) for instant, _ in ticks]
    assert all(after - before >= 70 for before, after in pairwise(xs))
    assert all(10 <= x <= 610 for x in xs)


def test_what_lies_beyond_stands_at_the_end() -> None:
    axis = Axis(utc(2024), utc(2025), 10, 100)
    assert (axis.x(utc(1990)), axis.x(utc(2090))) == (10, 110)
    assert Axis(utc(2024), utc(2024), 0, 0).x(utc(2024)) == 0
    assert Axis(utc(2024), utc(2024) + DAY, 0, 0).ticks(80) is not None
