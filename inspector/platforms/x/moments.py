"""Instants as X writes them (format reference, section 4), and those that its numbers bear in themselves."""

import re
from typing import Any, Final

from inspector.platforms.dates.read import Bounds, DateFault, DateReader
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND, SECOND, SECOND_UTC, Shape
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant, Precision, Zone, utc
from inspector.records.record import Created

OPENED: Final = utc(2006, 3, 21)
"""The day of the first post of all; what is older is a fault of the export."""
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_CLOCK = "(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})"
WEEKDAY: Final = Shape(
    "Wed Apr 05 10:11:12 +0000 2023",
    re.compile(
        rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?P<name>{_MONTHS}) (?P<day>[0-9]{{2}}) {_CLOCK} "
        r"(?P<zone>[+-][0-9]{4}) (?P<year>[0-9]{4})",
        re.ASCII,
    ),
    Precision.SECOND,
)
SPACED: Final = Shape(
    "2014-03-05 10:11:12 +0000",
    re.compile(rf"(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}}) {_CLOCK} (?P<zone>[+-][0-9]{{4}})"),
    Precision.SECOND,
)
POINTED_DAY: Final = Shape(
    "2023.04.05 or 2023/04/05",
    re.compile(r"(?P<year>[0-9]{4})(?P<mark>[./])(?P<month>[0-9]{2})(?P=mark)(?P<day>[0-9]{2})"),
    Precision.DAY,
)
SHAPES: Final = (WEEKDAY, ISO_SECOND, SPACED, SECOND, SECOND_UTC, ISO_DAY, POINTED_DAY)

_EPOCH: Final = 1_288_834_974_657
"""Milliseconds since 1970 from which ids count theirs."""
_FIRST: Final = 10**14
"""Smaller ids were counted one by one, and bear no instant."""
_LARGEST: Final = 2**63


class Moments:
    """Reads the instants of one member."""

    def __init__(self, bounds: Bounds) -> None:
        self._reader = DateReader(SHAPES, ZoneRule.UNKNOWN, bounds)

    def read(self, value: Any) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
        """The instant of a text, or why there is none."""
        if not isinstance(value, str):
            return DateFault.BLANK if value is None else DateFault.UNREADABLE
        return self._reader.read(value)


def number(value: Any) -> int:  # noqa: ANN401
    """An id as a number; 0 for what is none, `-1` among it."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LARGEST else 0


def instant_of_id(value: Any) -> Instant | None:  # noqa: ANN401
    """The instant at which an id was given out, to the millisecond; None for ids from before November 2010."""
    known = number(value)
    return ((known >> 22) + _EPOCH) * 1_000 if known >= _FIRST else None


def created_by_id(value: Any) -> Created | None:  # noqa: ANN401
    """The same as the instant of a record; its zone is established by how ids are made."""
    instant = instant_of_id(value)
    return None if instant is None else Created(instant, instant, Precision.SECOND, Zone.INFERRED)
