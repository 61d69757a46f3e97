"""The marks of the axis: which step fits the scale, from minutes to centuries, and what is written at each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from inspector.gui.timeline.scale import Scale
from inspector.records.instants import DAY, SECOND, Instant, to_datetime
from inspector.reports.picture.axis import after_months, month_start

_MINUTE: Final = 60 * SECOND
_EVEN: Final = (*(_MINUTE * n for n in (5, 15, 30, 60, 180, 360, 720)), DAY, 2 * DAY, 7 * DAY)
_MONTHS: Final = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_MONTH: Final = 30 * DAY
_MONDAY: Final = 4 * DAY
"""Weeks begin on Mondays; 1970-01-05 was one."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark: what is written at it, and above it what that leaves out: the day of an hour, the year of a month.

    `above` is empty where it is that of the mark before; `strong` marks one at which a new one begins.
    """

    at: Instant
    label: str
    above: str
    strong: bool


def ticks(scale: Scale, least: float, locale: QLocale) -> tuple[Tick, ...]:
    """The marks in sight, and the last one before them, whose upper line still holds.

    Args:
        scale: the stretch of time.
        least: how many points two marks stand apart at least.
        locale: how dates are written.
    """
    wanted = least * scale.per_point
    for step in _EVEN:
        if step >= wanted:
            return tuple(_told(_even(scale, step), step, locale))
    months = next((each for each in _MONTHS if each * _MONTH >= wanted), _MONTHS[-1])
    return tuple(_told(_by_months(scale, months), months * _MONTH, locale))


def _even(scale: Scale, step: int) -> Iterator[Instant]:
    origin = _MONDAY if step == 7 * DAY else 0
    at = scale.start - (scale.start - origin) % step
    while at < scale.end:
        yield at
        at += step


def _by_months(scale: Scale, months: int) -> Iterator[Instant]:
    at = month_start(scale.start, months)
    while at < scale.end:
        yield at
        at = after_months(at, months)


def _told(instants: Iterator[Instant], step: int, locale: QLocale) -> Iterator[Tick]:
    before = ""
    for at in instants:
        label, above = _words(at, step, locale)
        yield Tick(at, label, above if above != before else "", above != before)
        before = above


def _words(at: Instant, step: int, locale: QLocale) -> tuple[str, str]:
    moment = to_datetime(at)
    day = QDate(moment.year, moment.month, moment.day)
    if step < DAY:
        written = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return written, locale.toString(day, QLocale.FormatType.LongFormat)
    month = locale.standaloneMonthName(moment.month, QLocale.FormatType.ShortFormat)
    if step < 28 * DAY:
        return str(moment.day), f"{locale.standaloneMonthName(moment.month)} {moment.year}"
    if step < 360 * DAY:
        return month, str(moment.year)
    return str(moment.year), ""
