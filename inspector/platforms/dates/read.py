"""Reads a date as an archive writes it: an instant with its precision and zone, or why there is none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from inspector.platforms.dates.shape import ISO_SECOND, MONTHS, SECOND, SECOND_UTC, Shape
from inspector.platforms.dates.zones import ZoneRule, instant_of
from inspector.records.instants import DAY, Instant, Precision, Zone, to_datetime, utc
from inspector.records.instants import SECOND as SECONDS
from inspector.records.record import Created

NINETEEN_NINETY: Final = utc(1990)
"""No platform has records from before."""
LONGEST: Final = 300
"""No date is longer; what is, is not even matched."""


_EXACT: Final = 20
"""Characters of `YYYY-MM-DDTHH:MM:SSZ`."""
_CLOCK: Final = re.compile(r" ([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]) UTC")


class DateFault(StrEnum):
    """Why a text gives no instant; each but the first is the code of a warning."""

    BLANK = "no_date"
    UNREADABLE = "unreadable_date"
    OUT_OF_RANGE = "date_out_of_range"


MEANINGS: Final = {
    DateFault.BLANK: "There is no date.",
    DateFault.UNREADABLE: "The date is in no known form, or there is no such date.",
    DateFault.OUT_OF_RANGE: "The date lies outside the time that this archive can speak of.",
}
"""One plain sentence for each."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The instants that can be: from `earliest` to `latest`, both included. Two-digit years end with
    the year of `latest`.
    """

    latest: Instant
    earliest: Instant = NINETEEN_NINETY

    @classmethod
    def until(cls, as_of: Instant) -> "Bounds":
        """What an archive can hold that speaks up to `as_of`: 1990 to one day after it."""
        return cls(as_of + DAY)


class DateReader:
    """Reads many dates of one column.

    Args:
        shapes: those that the column may have, likeliest first.
        rule: the zone of texts that name none.
        bounds: the instants that can be.
    """

    def __init__(self, shapes: Sequence[Shape], rule: ZoneRule, bounds: Bounds) -> None:
        self._shapes = tuple(shapes)
        self._rule = rule
        self._bounds = bounds
        self._pivot = to_datetime(bounds.latest).year
        # Both stay small: only days within the bounds and times of a day that exist are kept.
        self._days: dict[str, Instant] = {}
        self._times: dict[str, tuple[int, Zone]] = {}
        self._seconds: dict[str, int] = {}

    def read(self, text: str) -> Created | DateFault:
        """The instant of `text`, or why there is none. Surrounding space does not matter."""
        if text[10:11] == "T" and (exact := self._exact(text)) is not None:
            return exact
        try:
            # `YYYY-MM-DD HH:MM:SS UTC`, with a day and a time of day that were met before.
            time, zone = self._times[text[10:]]
            instant = self._days[text[:10]] + time
        except KeyError:
            if not self._learnt(text):
                return self._read(text)
            time, zone = self._times[text[10:]]
            instant = self._days[text[:10]] + time
        if instant > self._bounds.latest or instant < self._bounds.earliest:
            return DateFault.OUT_OF_RANGE
        return Created(instant, instant, Precision.SECOND, zone)

    def _exact(self, text: str) -> Created | None:
        """The instant of `YYYY-MM-DDTHH:MM:SS.ffffffZ`, of a day and a second that were met before; else None."""
        day, second, fraction = self._days.get(text[:10]), self._seconds.get(text[11:19]), text[20:-1]
        if day is None or second is None or text[-1:] != "Z":
            return None
        if len(text) == _EXACT:
            instant = day + second
        elif text[19] == "." and fraction.isascii() and fraction.isdecimal() and len(fraction) <= 6:
            instant = day + second + int(fraction.ljust(6, "0"))
        else:
            return None
        if instant > self._bounds.latest or instant < self._bounds.earliest:
            return None
        return Created(instant, instant, Precision.SECOND, ZoneRule.UTC_STATED.zone)

    def _learnt(self, text: str) -> bool:
        """Whether the text is `YYYY-MM-DD HH:MM:SS UTC` of a known day; its time of day is known from then on."""
        clock = text[10:]
        if text[:10] not in self._days or SECOND_UTC not in self._shapes:
            return False
        found = _CLOCK.fullmatch(clock)
        if found is None:
            return False
        hour, minute, second = found.groups()
        seconds = (int(hour) * 60 + int(minute)) * 60 + int(second)
        self._times[clock] = (seconds * SECONDS, ZoneRule.UTC_STATED.zone)
        return True

    def _read(self, text: str) -> Created | DateFault:
        plain = text.replace("\u202f", " ").replace("\u00a0", " ").strip()
        if not plain:
            return DateFault.BLANK
        if len(plain) > LONGEST:
            return DateFault.UNREADABLE
        for shape in self._shapes:
            found = shape.pattern.fullmatch(plain)
            if found is not None:
                return self._matched(shape, found)
        return DateFault.UNREADABLE

    def _matched(self, shape: Shape, found: re.Match[str]) -> Created | DateFault:
        try:
            local, offset = _local(found, self._pivot)
            following = _end(local, shape.precision)
            rule = ZoneRule.UTC_STATED if shape.stated or offset is not None else self._rule
            shift = (offset or timedelta()) // timedelta(microseconds=1)
            earliest = instant_of(local, rule) - shift
            latest = earliest if following is None else instant_of(following, rule) - shift
        except (ValueError, OverflowError):
            return DateFault.UNREADABLE
        if not self._bounds.earliest <= earliest <= self._bounds.latest:
            return DateFault.OUT_OF_RANGE
        if shape is ISO_SECOND and found.string[10] == "T" and found.string[-1] == "Z":
            second = (local.hour * 60 + local.minute) * 60 + local.second
            self._days[found.string[:10]] = utc(local.year, local.month, local.day)
            self._seconds[found.string[11:19]] = second * SECONDS
        if shape is SECOND_UTC or (shape is SECOND and self._rule is not ZoneRule.PACIFIC):
            self._remember(found.string, local, rule)
        return Created(earliest, latest, shape.precision, rule.zone)

    def _remember(self, text: str, local: datetime, rule: ZoneRule) -> None:
        day = utc(local.year, local.month, local.day)
        self._days[text[:10]] = day
        seconds = (local.hour * 60 + local.minute) * 60 + local.second
        self._times[text[10:]] = (seconds * SECONDS, rule.zone)


def read_instant(text: str, shapes: Sequence[Shape], rule: ZoneRule, bounds: Bounds) -> Created | DateFault:
    """One date, as `DateReader.read`."""
    return _reader(tuple(shapes), rule, bounds).read(text)


@lru_cache(maxsize=64)
def _reader(shapes: tuple[Shape, ...], rule: ZoneRule, bounds: Bounds) -> DateReader:
    """To make a reader takes longer than to read a date, and days that were met before are read faster."""
    return DateReader(shapes, rule, bounds)


def _local(found: re.Match[str], pivot: int) -> tuple[datetime, timedelta | None]:
    """The wall clock's reading, and the offset that the text states.

    Raises:
        ValueError: there is no such date or time.
    """
    parts = found.groupdict()
    year = int(parts["year"]) if parts.get("year") else _century(int(parts["short"]), pivot)
    name, half = parts.get("name"), parts.get("half")
    month = _month(name) if name else int(parts.get("month") or 1)
    hour = int(parts.get("hour") or 0)
    if half:
        if not 1 <= hour <= 12:
            raise ValueError("a clock of twelve hours shows 1 to 12")
        hour = hour % 12 + (12 if half.upper() == "PM" else 0)
    fraction = (parts.get("fraction") or "").ljust(6, "0")[:6]
    minute, second = int(parts.get("minute") or 0), int(parts.get("second") or 0)
    local = datetime(year, month, int(parts.get("day") or 1), hour, minute, second, int(fraction))  # noqa: DTZ001 (a wall clock)
    return local, _offset(parts.get("zone"))


def _century(short: int, pivot: int) -> int:
    return 2000 + short if 2000 + short <= pivot else 1900 + short


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3] == name[:3].lower())


def _offset(zone: str | None) -> timedelta | None:
    if zone is None:
        return None
    if zone in {"Z", "z"}:
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 23 or minutes > 59:
        raise ValueError("no such offset")
    size = timedelta(hours=hours, minutes=minutes)
    return -size if zone[0] == "-" else size


def _end(local: datetime, precision: Precision) -> datetime | None:
    """The wall clock's reading at the end of the day, month or year; None where the precision is finer."""
    if precision in {Precision.SECOND, Precision.MINUTE}:
        return None
    if precision is Precision.DAY:
        return local + timedelta(days=1)
    if precision is Precision.MONTH and local.month < 12:
        return local.replace(month=local.month + 1)
    return local.replace(year=local.year + 1, month=1)
