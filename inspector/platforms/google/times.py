"""When the datum of a JSON object came into being, by the names that Google's members have for it (format reference, 4.6)."""

from typing import Any, Final

from inspector.platforms.dates.epoch import MICROSECONDS, MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.google.words import moment
from inspector.records.record import Created

_NUMBERS: Final = (
    ("createdTimestampUsec", MICROSECONDS),
    ("userEditedTimestampUsec", MICROSECONDS),
    ("time_usec", MICROSECONDS),
    ("timestampMs", MILLISECONDS),
)
_NESTED: Final = (
    "photoTakenTime",
    "creationTime",
    "properties",
    "placeVisit",
    "activitySegment",
    "duration",
    "purchaseHistory",
    "install",
)
_TEXTS: Final = (
    "time", "timestamp", "createdTime", "created_date", "createTime", "creationTime", "startTime", "startTimestamp", "date", "Published",
    "published", "created", "creation_date", "purchaseTime", "firstInstallationTime", "modifiedTime", "last_modified_by_me", "updated",
)  # fmt: skip


def found_time(value: Any, bounds: Bounds, depth: int = 3) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The first time that an object tells of itself; blank where it tells none."""
    if not isinstance(value, dict):
        return DateFault.BLANK
    for name, unit in _NUMBERS:
        if name in value:
            return read_epoch(value[name], unit, bounds)
    for name in _TEXTS:
        told = value.get(name)
        if isinstance(told, str) and told:
            # Photos' sidecars write seconds as text; other members write an instant.
            return read_epoch(told, SECONDS, bounds) if told.isdecimal() else moment(told, bounds)
    for name in _NESTED if depth else ():
        if isinstance(value.get(name), dict):
            read = found_time(value[name], bounds, depth - 1)
            if read is not DateFault.BLANK:
                return read
    return DateFault.BLANK
