"""A stretch of time laid on a stretch of the screen: where an instant stands, and which dates are written below."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from inspector.records.instants import DAY, Instant, from_datetime, to_datetime

_MONTHS: Final = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 24_000)
"""Months between two dates, from fine to coarse."""

_DAYS: Final = (1, 2, 7, 14)
_MONTH: Final = 30.44 * DAY


@dataclass(frozen=True, slots=True)
class Axis:
    """The stretch `[start, end]` of time from `left` on, `width` points wide."""

    start: Instant
    end: Instant
    left: float
    width: float

    def x(self, instant: Instant) -> float:
        """Where an instant stands; one beyond the axis stands at its end."""
        bounded = min(max(instant, self.start), self.end)
        return self.left + self.width * (bounded - self.start) / max(1, self.end - self.start)

    def ticks(self, least: float) -> tuple[tuple[Instant, str], ...]:
        """Dates to write below the axis, at least so many points apart: years, months or days, cut to what they say."""
        per_point = (self.end - self.start) / max(1.0, self.width)
        for days in _DAYS:
            if days * DAY >= least * per_point:
                return tuple((each, _iso(each)) for each in self._days(days))
        months = next((each for each in _MONTHS if each * _MONTH >= least * per_point), _MONTHS[-1])
        length = 4 if months >= 12 else 7
        return tuple((each, _iso(each)[:length]) for each in self._months(months))

    def _days(self, step: int) -> Iterator[Instant]:
        day = -(-self.start // (step * DAY)) * step * DAY
        while day <= self.end:
            yield day
            day += step * DAY

    def _months(self, step: int) -> Iterator[Instant]:
        first = to_datetime(self.start)
        count = -(-(first.year * 12 + first.month - 1) // step) * step
        while True:
            year, month = divmod(count, 12)
            if year > 9999:
                return
            instant = from_datetime(datetime(max(year, 1), month + 1, 1, tzinfo=UTC))
            if instant > self.end:
                return
            if instant >= self.start:
                yield instant
            count += step


def _iso(instant: Instant) -> str:
    return to_datetime(instant).strftime("%Y-%m-%d").rjust(10, "0")
