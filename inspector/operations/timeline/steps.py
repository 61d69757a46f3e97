"""The stretches of time that records are counted by: hours to five years, in UTC, each with its edges."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from inspector.records.instants import DAY, Instant, Precision
from inspector.reports.picture.axis import after_months, month_start


class Step(StrEnum):
    """How long a stretch of time is that records are counted in, from fine to coarse."""

    HOUR = "hour"
    SIX_HOURS = "six_hours"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FIVE_YEARS = "five_years"

    @property
    def length(self) -> int:
        """Its length in microseconds; of a step of months, about."""
        return _EVEN[self] if self in _EVEN else _MONTHS[self] * 30 * DAY

    @property
    def whole_months(self) -> bool:
        """Whether counts by month can be put together to it."""
        return self in _MONTHS


_EVEN: Final = {Step.HOUR: DAY // 24, Step.SIX_HOURS: DAY // 4, Step.DAY: DAY, Step.WEEK: 7 * DAY}
_MONTHS: Final = {Step.MONTH: 1, Step.QUARTER: 3, Step.YEAR: 12, Step.FIVE_YEARS: 60}
_MONDAY: Final = 4 * DAY
"""Weeks begin on Mondays; 1970-01-05 was one."""

_HELD: Final = {Precision.DAY: Step.DAY, Precision.MONTH: Step.MONTH, Precision.YEAR: Step.YEAR}
"""The step in which a record was made that is dated no more exactly."""


def first_of(step: Step, at: Instant) -> Instant:
    """The first instant of the stretch that an instant lies in.

    Raises:
        OverflowError: the instant lies outside the years 1 to 9999, and the step is one of months.
    """
    if step in _MONTHS:
        return month_start(at, _MONTHS[step])
    origin = _MONDAY if step is Step.WEEK else 0
    return at - (at - origin) % _EVEN[step]


def next_of(step: Step, first: Instant) -> Instant:
    """The first instant of the stretch after the one that begins at `first`."""
    return after_months(first, _MONTHS[step]) if step in _MONTHS else first + _EVEN[step]


def edges(step: Step, start: Instant, end: Instant) -> Iterator[Instant]:
    """The first instants of all stretches that lie in `[start, end)` in part, and the end of the last of them."""
    at = first_of(step, start)
    while at < end:
        yield at
        at = next_of(step, at)
    yield at


def is_rough(step: Step, precision: str) -> bool:
    """Whether a record that is dated with this precision may belong to a later stretch than the one it is counted in."""
    order = list(Step)
    return precision in _HELD and order.index(step) < order.index(_HELD[Precision(precision)])
