"""Instants that a number counts from 1970-01-01T00:00:00Z: seconds, milliseconds or microseconds, whole or not."""

from math import isfinite
from typing import Any, Final

from inspector.platforms.dates.read import Bounds, DateFault
from inspector.records.instants import Precision, Zone
from inspector.records.record import Created

SECONDS: Final = 1_000_000
MILLISECONDS: Final = 1_000
MICROSECONDS: Final = 1
"""Microseconds in one of each."""


def read_epoch(value: Any, unit: int, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The instant that a number gives, to the second or better; or why there is none.

    A float keeps the microseconds that it can tell apart. What lies outside of the bounds is no date: a
    count of milliseconds that is read as seconds ends there.

    Args:
        value: a number; text that is one counts as well; None and empty text are blank.
        unit: microseconds in one step: `SECONDS`, `MILLISECONDS` or `MICROSECONDS`.
        bounds: the instants that can be.
    """
    if value is None or value == "":
        return DateFault.BLANK
    if isinstance(value, str):
        try:
            value = float(value) if "." in value or "e" in value.casefold() else int(value[:30])
        except ValueError:
            return DateFault.UNREADABLE
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return DateFault.UNREADABLE
    instant = value * unit if isinstance(value, int) else round(value * unit)
    if not bounds.earliest <= instant <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(instant, instant, Precision.SECOND, Zone.STATED)
