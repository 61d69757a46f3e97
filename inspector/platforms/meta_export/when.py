"""When an entry of Meta's exports came into being: numbers since 1970, or the local time of a page."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from inspector.platforms.dates.epoch import MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.records.instants import DAY, Precision, Zone, from_datetime
from inspector.records.record import Created

_LARGEST_SECONDS: Final = 100_000_000_000
"""A greater number counts milliseconds (format reference, section 12)."""
_NAMES: Final = ("timestamp_ms", "timestamp", "creation_timestamp", "created_timestamp", "timestamp_value")
_DEEPEST: Final = 8
_MONTHS: Final = {
    1: "jan january januar janvier enero ene gennaio gen janeiro januari",
    2: "feb february februar février févr fév febrero febbraio fevereiro fev februari",
    3: "mar march märz mär mrz mars marzo março maart mrt",
    4: "apr april avril avr abril abr aprile",
    5: "may mai mayo maggio mag maio mei",
    6: "jun june juni juin junio giugno giu junho",
    7: "jul july juli juillet juil julio luglio lug julho",
    8: "aug august août aoû agosto ago augustus",
    9: "sep sept september septembre septiembre settembre set setembro",
    10: "oct october oktober okt octobre octubre ottobre ott outubro out",
    11: "nov november novembre noviembre novembro",
    12: "dec december dezember dez décembre déc diciembre dic dicembre dezembro",
}
_MONTH: Final = {name: number for number, names in _MONTHS.items() for name in names.split()}
_CLOCK: Final = (
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?: ?(?P<half>[ap])\.? ?m\.?)?(?: ?(?:UTC|GMT)(?P<zone>[+-][0-9]{1,2}(?::?[0-9]{2})?)?(?P<utc>))?"
)
_BETWEEN: Final = r"(?:,| at| um| à| às| a las| alle| om)* "
_SHAPES: Final = tuple(
    re.compile(rf"(?:[^\W\d]+\.?,? )?{day}{_BETWEEN}{_CLOCK}", re.IGNORECASE)
    for day in (
        r"(?P<name>[^\W\d]+)\.? (?P<day>[0-9]{1,2}),? (?P<year>[0-9]{4})",
        r"(?P<day>[0-9]{1,2})\.?(?: de)? (?P<name>[^\W\d]+)\.?(?: de)? (?P<year>[0-9]{4})",
    )
)
_ISO: Final = re.compile(r".{0,20}?(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")


def entry_time(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The instant that an entry gives: its own, else the first that stands within. 0 stands for none."""
    level = [value]
    fault = DateFault.BLANK
    for _ in range(_DEEPEST):
        for each in level:
            if not isinstance(each, dict):
                continue
            for name in sorted(each, key=_rank):
                found = epoch(each[name], bounds) if _tells(name) else DateFault.BLANK
                if isinstance(found, Created):
                    return found
                fault = found if fault is DateFault.BLANK else fault
        level = [part for each in level for part in _parts(each)]
    return fault


def _rank(name: str) -> tuple[int, str]:
    return (_NAMES.index(name) if name in _NAMES else len(_NAMES), name)


def _tells(name: str) -> bool:
    return name in _NAMES or name.endswith(("_timestamp", "_time")) or name in {"time", "online_since"}


def _parts(value: Any) -> list[Any]:  # noqa: ANN401
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def epoch(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401
    """Seconds or milliseconds since 1970, told apart by their size; 0 and what is no number are blank."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value == 0:
        return DateFault.BLANK
    return read_epoch(value, MILLISECONDS if abs(value) > _LARGEST_SECONDS else SECONDS, bounds)


def page_time(text: str, bounds: Bounds) -> Created | DateFault:
    """The local time of a page, in one of the languages that are known; its zone is unknown unless it is named."""
    plain = " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())[:100]
    if not plain:
        return DateFault.BLANK
    for shape in _SHAPES:
        found = shape.fullmatch(plain)
        if found is not None and found["name"].casefold() in _MONTH:
            return _read(found, bounds)
    return _day(plain, bounds)


def _read(found: re.Match[str], bounds: Bounds) -> Created | DateFault:
    hour, half = int(found["hour"]), (found["half"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return DateFault.UNREADABLE
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        month = _MONTH[found["name"].casefold()]
        local = datetime(
            int(found["year"]), month, int(found["day"]), hour, int(found["minute"]), int(found["second"] or 0),
            tzinfo=UTC,
        )  # fmt: skip
    except ValueError:
        return DateFault.UNREADABLE
    stated = found["utc"] is not None
    instant = from_datetime(local - _offset(found["zone"] or ""))
    if not bounds.earliest <= instant <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    precision = Precision.SECOND if found["second"] else Precision.MINUTE
    return Created(instant, instant, precision, Zone.STATED if stated else Zone.UNKNOWN)


def _offset(zone: str) -> timedelta:
    if not zone:
        return timedelta()
    digits = zone[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    size = timedelta(hours=hours, minutes=minutes)
    return -size if zone[0] == "-" else size


def _day(plain: str, bounds: Bounds) -> Created | DateFault:
    found = _ISO.match(plain)
    if found is None:
        return DateFault.UNREADABLE
    try:
        instant = from_datetime(datetime(int(found["year"]), int(found["month"]), int(found["day"]), tzinfo=UTC))
    except ValueError:
        return DateFault.UNREADABLE
    if not bounds.earliest <= instant <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(instant, instant + DAY, Precision.DAY, Zone.UNKNOWN)
