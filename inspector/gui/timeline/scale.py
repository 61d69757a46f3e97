"""Which stretch of time is looked at, and where each instant stands; pure values, no Qt."""

from dataclasses import dataclass, replace
from typing import Final, Self

from inspector.records.instants import DAY, Instant

LEAST_SPAN: Final = DAY // 24
"""An hour: nearer, nothing more is known of anything."""

_ROOM: Final = 0.02
"""The share of the axis that may be seen before its beginning and after its end."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of time `[start, end)` laid on `width` points, of an axis from `first` to `last`.

    `start` and `end` are whole microseconds, so an instant found for a place stands within one point of it.
    """

    first: Instant
    last: Instant
    start: Instant
    end: Instant
    width: float

    @classmethod
    def whole(cls, first: Instant, last: Instant, width: float) -> Self:
        """All of the axis, with some room at both ends."""
        room = max(round((last - first) * _ROOM), LEAST_SPAN)
        return cls(first, last, first - room, last + room, width)

    @property
    def span(self) -> int:
        """How long the stretch is, in microseconds."""
        return self.end - self.start

    @property
    def per_point(self) -> float:
        """Microseconds in one point."""
        return self.span / max(1.0, self.width)

    @property
    def all_of_it(self) -> bool:
        """Whether all of the axis is in sight."""
        return self.start <= self.first and self.end >= self.last

    def at(self, instant: Instant) -> float:
        """Where an instant stands: 0 at the left end; others may stand outside."""
        return (instant - self.start) / self.per_point

    def instant(self, at: float) -> Instant:
        """The instant that stands at a place."""
        return self.start + round(at * self.per_point)

    def wide(self, width: float) -> Self:
        """The same stretch on another width."""
        return replace(self, width=width)

    def between(self, start: Instant, end: Instant) -> Self:
        """Another stretch, as far as the axis and the least span allow."""
        low, high = self.bounds
        span = min(max(end - start, LEAST_SPAN), high - low)
        middle = start + (end - start) // 2
        begin = min(max(middle - span // 2, low), high - span)
        return replace(self, start=begin, end=begin + span)

    def panned(self, points: float) -> Self:
        """Moved by so many points to the right in time, up to the ends of the axis."""
        low, high = self.bounds
        begin = min(max(self.start + round(points * self.per_point), low), high - self.span)
        return replace(self, start=begin, end=begin + self.span)

    def zoomed(self, factor: float, at: float) -> Self:
        """So many times nearer (below 1: farther); the instant at a place stays there, as far as the axis allows."""
        kept = self.instant(at)
        low, high = self.bounds
        span = min(max(round(self.span / factor), LEAST_SPAN), high - low)
        begin = min(max(kept - round(span * at / max(1.0, self.width)), low), high - span)
        return replace(self, start=begin, end=begin + span)

    def showing(self, start: Instant, end: Instant) -> Self:
        """Moved as little as needed for a stretch to be in sight; where it is longer, for its beginning to be."""
        room = self.span // 20
        if start < self.start + room:
            return self.panned((start - room - self.start) / self.per_point)
        if end > self.end - room:
            later = min(end + room - self.end, start - room - self.start)
            return self.panned(later / self.per_point)
        return self

    @property
    def bounds(self) -> tuple[Instant, Instant]:
        """How far one may look at both ends."""
        room = max(round((self.last - self.first) * _ROOM), LEAST_SPAN)
        return self.first - room, self.last + room
