"""What Snapchat's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.epoch import MICROSECONDS, MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import SECOND_UTC, WEEKDAY_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2011)
"""Snapchat began in this year (general knowledge): nothing in an export is older."""
SERVICE: Final = "snapchat"
AI: Final = "myai"
"""The user name of My AI, Snapchat's assistant (format reference, 1.5: not proven)."""
_SECONDS_END: Final = 10**11
_MILLISECONDS_END: Final = 10**14


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner: the owner's user name, empty where the export does not say.
        as_of: the instant up to which the export speaks.
        day: the day of the export, where it is told by more than the newest record.
        paired: names of the JSON members without their ending, in lower case; a page of that name holds the same again.
        named: the numbers of pictures, videos and sounds that messages name.
    """

    owner: str
    as_of: Instant
    day: Created | None
    paired: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner, where the export says who that is."""
        return Participant(self.owner, self.owner) if self.owner else None


def is_count(value: Any) -> bool:  # noqa: ANN401  (whatever JSON holds)
    """Whether a value counts time: a number that is not 0, or the digits of one."""
    if isinstance(value, str):
        return value.isascii() and value.isdigit() and value.strip("0") != ""
    return isinstance(value, int | float) and not isinstance(value, bool) and value != 0


def scaled(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401
    """The instant of `Created(microseconds)`, scaled by its size: 13 digits are milliseconds in spite of the name, 16 are
    microseconds, 10 are seconds (format reference, 1.4).
    """
    try:
        size = abs(float(value))
    except (ValueError, OverflowError):
        return DateFault.UNREADABLE
    unit = SECONDS if size < _SECONDS_END else MILLISECONDS if size < _MILLISECONDS_END else MICROSECONDS
    return read_epoch(value, unit, bounds)


def moment(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401
    """The instant of `2025-09-05 12:00:00 UTC`, of the older `Tue Apr 05 12:00:00 UTC 2022`, or of a count."""
    if is_count(value):
        return scaled(value, bounds)
    if not isinstance(value, str) or not value.strip():
        return DateFault.BLANK
    return read_instant(value, (SECOND_UTC, WEEKDAY_UTC), ZoneRule.UNKNOWN, bounds)
