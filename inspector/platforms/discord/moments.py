"""Instants as Discord writes them, and those that its numbers bear in themselves (format reference, section 3)."""

import re
from typing import Any, Final

from inspector.platforms.dates.read import Bounds, DateFault, DateReader
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND, SECOND, Shape
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import SECOND as A_SECOND
from inspector.records.instants import Instant, Precision, utc
from inspector.records.record import Created

OPENED: Final = utc(2015)
"""The year in which Discord opened, and from which its numbers count."""
STATED: Final = Shape(
    "2022-08-02 00:59:59.753000+00:00",
    re.compile(
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2}) (?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):"
        r"(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]{1,9}))?(?P<zone>[+-][0-9]{2}:?[0-9]{2})"
    ),
    Precision.SECOND,
)
SHAPES: Final = (SECOND, STATED, ISO_SECOND, ISO_DAY)
_EPOCH: Final = 1_420_070_400_000
"""Milliseconds since 1970 from which numbers count theirs."""
_LARGEST: Final = 2**63
_FIRST: Final = 2**32


def number(value: Any) -> int:  # noqa: ANN401  (whatever JSON holds)
    """An id as a number; 0 for what is none."""
    if isinstance(value, str) and value.isascii() and value.strip().isdecimal() and len(value) < 24:
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LARGEST else 0


def instant_of_id(value: Any) -> Instant | None:  # noqa: ANN401
    """The instant at which an id was given out, to the millisecond; None for what bears none."""
    known = number(value)
    return ((known >> 22) + _EPOCH) * 1_000 if known >= _FIRST else None


def same_second(one: Instant, other: Instant) -> bool:
    """Whether two instants lie in one second, or in two that touch: a text may be cut or rounded."""
    return abs(one // A_SECOND - other // A_SECOND) <= 1


class Moments:
    """Reads the instants of one member.

    Args:
        bounds: the instants that can be.
        rule: the zone of texts that name none.
    """

    def __init__(self, bounds: Bounds, rule: ZoneRule = ZoneRule.UNKNOWN) -> None:
        self._reader = DateReader(SHAPES, rule, bounds)

    def read(self, value: Any) -> Created | DateFault:  # noqa: ANN401
        """The instant of a text; one that stands in quotation marks of its own is taken out of them."""
        if not isinstance(value, str):
            return DateFault.BLANK if value is None else DateFault.UNREADABLE
        return self._reader.read(value.strip().strip('"'))
