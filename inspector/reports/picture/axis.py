"""The axis of time of a picture: where an instant stands, and which ticks fit the span."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from inspector.records.instants import DAY, SECOND, Instant, from_datetime, to_datetime, utc
from inspector.reports.picture.looks import FAINT, LINE, MUTED
from inspector.reports.picture.shapes import line
from inspector.reports.picture.text import SMALL, text_at, width

WIDTH: Final = 720.0
LEFT: Final = 178.0
RIGHT: Final = 706.0

_LEAST: Final = 43.0
_LEAST_DAYS: Final = 54.0
"""Ticks stand at least this far apart, so that their labels do not touch; days have longer ones."""

_MINUTE: Final = 60 * SECOND
_EVEN: Final = (*(_MINUTE * n for n in (1, 5, 15, 30, 60, 180, 360, 720)), DAY, 2 * DAY, 7 * DAY)
_MONTHS: Final = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)
_NAMES: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Axis:
    """The stretch `[start, end)` of time, from `LEFT` to `RIGHT` of the picture."""

    start: Instant
    end: Instant

    def at(self, instant: Instant) -> float:
        """Where an instant stands; one outside the stretch stands at its nearer end."""
        inside = min(max(instant, self.start), self.end)
        return LEFT + (RIGHT - LEFT) * (inside - self.start) / (self.end - self.start)

    def holds(self, instant: Instant) -> bool:
        """Whether an instant stands on the axis; its end counts."""
        return self.start <= instant <= self.end


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick: its label, and what the label leaves out (the year of a month, the day of an hour) where it is new."""

    at: Instant
    label: str
    context: str = ""


def month_start(instant: Instant, months: int) -> Instant:
    """The first instant of the stretch of `months` months that an instant lies in, counted from January of year 0."""
    moment = to_datetime(instant)
    first = (moment.year * 12 + moment.month - 1) // months * months
    return _month(max(first, 12))


def _month(count: int) -> Instant:
    return utc(count // 12, count % 12 + 1)


def after_months(instant: Instant, months: int) -> Instant:
    """The same first of a month so many months later; the last of all instants where no calendar reaches that."""
    moment = to_datetime(instant)
    count = moment.year * 12 + moment.month - 1 + months
    return _month(count) if count < 120_000 else from_datetime(datetime.max.replace(tzinfo=UTC))


def ticks(axis: Axis) -> tuple[Tick, ...]:
    """The ticks of the smallest step whose labels do not touch: minutes to weeks, months, years."""
    span = axis.end - axis.start
    room = RIGHT - LEFT
    for step in _EVEN:
        if step * room >= span * (_LEAST if step < DAY else _LEAST_DAYS):
            return _told(tuple(_even(axis, step)), step)
    months = next((each for each in _MONTHS if each * 30 * DAY * room >= span * _LEAST), _MONTHS[-1])
    return _told(tuple(_by_months(axis, months)), months * 30 * DAY)


def _even(axis: Axis, step: int) -> Iterator[Instant]:
    # Weeks begin on Mondays; 1970-01-05 was one.
    origin = 4 * DAY if step == 7 * DAY else 0
    at = axis.start + (origin - axis.start) % step
    while at < axis.end:
        yield at
        at += step


def _by_months(axis: Axis, months: int) -> Iterator[Instant]:
    at = month_start(axis.start, months)
    while at < axis.end:
        if at >= axis.start:
            yield at
        at = after_months(at, months)


def _told(instants: tuple[Instant, ...], step: int) -> tuple[Tick, ...]:
    made: list[Tick] = []
    before = ""
    for at in instants:
        label, context = _words(to_datetime(at), step)
        made.append(Tick(at, label, context if context != before else ""))
        before = context
    return tuple(made)


def _words(moment: datetime, step: int) -> tuple[str, str]:
    if step < DAY:
        return f"{moment:%H:%M}", f"{moment.day} {_NAMES[moment.month - 1]} {moment.year}"
    if step < 28 * DAY:
        return f"{moment.day} {_NAMES[moment.month - 1]}", str(moment.year)
    if step < 360 * DAY:
        return _NAMES[moment.month - 1], str(moment.year)
    return str(moment.year), ""


def axis_lines(axis: Axis, top: float, bottom: float) -> str:
    """The upright lines behind all lanes: one for each tick, and the two ends."""
    upright = "".join(line(axis.at(tick.at), top, axis.at(tick.at), bottom, FAINT) for tick in ticks(axis))
    ends = "".join(line(x, top, x, bottom, LINE) for x in (LEFT, RIGHT))
    return upright + ends


def axis_labels(axis: Axis, base: float, context: float) -> str:
    """The labels of the ticks with their base line at `base`, and what they leave out with its own at `context`."""
    drawn: list[str] = []
    told = ticks(axis)
    for position, tick in enumerate(told):
        drawn.append(_centred(axis.at(tick.at), base, tick.label))
        following = next((axis.at(each.at) for each in told[position + 1 :] if each.context), RIGHT + 99)
        if tick.context and following - axis.at(tick.at) > width(tick.context, SMALL) + 6:
            drawn.append(_centred(axis.at(tick.at), context, tick.context))
    return "".join(drawn)


def _centred(x: float, base: float, text: str) -> str:
    half = width(text, SMALL) / 2
    return text_at(min(x, WIDTH - 2 - half), base, text, SMALL, MUTED, "middle")
