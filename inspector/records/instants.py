"""Instants: whole microseconds since 1970-01-01T00:00:00Z, UTC. Intervals are half-open."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z."""

SECOND: Final = 1_000_000
DAY: Final = 86_400 * SECOND

BEGINNING: Final[Instant] = -(2**62)
"""Stands for minus infinity: the left end of what has no known beginning."""

FOREVER: Final[Instant] = 2**62
"""Stands for plus infinity: the right end of what has no end."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Precision(StrEnum):
    """How exactly a text gives an instant. The instant kept is the earliest that the text allows."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Zone(StrEnum):
    """How the zone of an instant is known."""

    STATED = "stated"
    """The text names it (`UTC`, `GMT`, an offset)."""
    INFERRED = "inferred"
    """The text names none; the format reference establishes it for this member and layout."""
    UNKNOWN = "unknown"
    """The text names none and none is established: it stands as UTC, with a warning."""


def from_datetime(moment: datetime) -> Instant:
    """The instant of an aware datetime.

    Raises:
        ValueError: the datetime has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return (moment - _EPOCH) // timedelta(microseconds=1)


def to_datetime(instant: Instant) -> datetime:
    """The aware UTC datetime of an instant.

    Raises:
        OverflowError: the instant lies outside the years 1 to 9999.
    """
    return _EPOCH + timedelta(microseconds=instant)


def utc(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> Instant:
    """The instant of a UTC date and time."""
    return from_datetime(datetime(year, month, day, hour, minute, second, tzinfo=UTC))


def to_iso(instant: Instant) -> str:
    """ISO 8601 with `Z`, fractions only where there are any: `2025-02-01T00:00:00Z`."""
    text = to_datetime(instant).replace(tzinfo=None).isoformat()
    return f"{text.rstrip('0') if '.' in text else text}Z"


def day_after(instant: Instant) -> Instant:
    """The end of an instant's UTC day: the beginning of the next one."""
    return instant - instant % DAY + DAY


def end_of(instant: Instant, precision: Precision) -> Instant:
    """The latest instant that the text allows, for an earliest instant read as UTC.

    Equal to `instant` for `second` and `minute`; the end of the day, month or year (the first instant
    after it) for the coarser ones (contract, section 2). A reader of local days works out the end itself.
    """
    if precision in {Precision.SECOND, Precision.MINUTE}:
        return instant
    if precision is Precision.DAY:
        return instant + DAY
    start = to_datetime(instant)
    if precision is Precision.MONTH and start.month < 12:
        return from_datetime(start.replace(month=start.month + 1))
    return from_datetime(start.replace(year=start.year + 1, month=1))
