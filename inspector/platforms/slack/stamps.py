"""`ts`: seconds since 1970 in UTC with six decimals, as text, by which a message is told apart in its channel (section 1)."""

import re
from typing import Any, Final

from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.records.instants import Precision, Zone
from inspector.records.record import Created

_STAMP: Final = re.compile(r"([0-9]{1,12})\.([0-9]{1,6})")


def read_stamp(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The instant of a `ts`, to its last digit: as a number with a point it would lose some.

    Args:
        value: what stands there; a number counts as well, since programs that copy the layout write some.
        bounds: the instants that can be.
    """
    found = _STAMP.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return read_epoch(value, SECONDS, bounds)
    instant = int(found[1]) * SECONDS + int(found[2].ljust(6, "0"))
    if not bounds.earliest <= instant <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(instant, instant, Precision.SECOND, Zone.STATED)
