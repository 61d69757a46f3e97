"""The shapes of dates in archives: one row each, from pattern to precision.

Source of the LinkedIn shapes: format reference, section 4. Every pattern is linear and matches the whole
text; digits are ASCII, month names English.
"""

import re
from dataclasses import dataclass
from typing import Final

from inspector.records.instants import Precision


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to write an instant.

    Args:
        example: what it looks like; also its name.
        pattern: with the groups `year` (four digits) or `short` (two), `month` or `name`, `day`, `hour`,
            `minute`, `second`, `fraction`, `half` (AM or PM), `zone` (`Z` or an offset), as far as it has them.
        precision: how exactly it gives the instant.
        stated: whether the text names UTC (or GMT) itself.
    """

    example: str
    pattern: re.Pattern[str]
    precision: Precision
    stated: bool = False


MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
"""English month names; their first three letters are as good."""

_NAME = f"(?P<name>{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in MONTHS)})"
_YEAR, _SHORT = "(?P<year>[0-9]{4})", "(?P<short>[0-9]{2})"
_MONTH, _DAY = "(?P<month>[0-9]{2})", "(?P<day>[0-9]{2})"
_LOOSE_MONTH, _LOOSE_DAY = "(?P<month>[0-9]{1,2})", "(?P<day>[0-9]{1,2})"
_MINUTES = "(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})"
_SECONDS = f"{_MINUTES}:(?P<second>[0-9]{{2}})"
_HALF_DAY = "(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2}) ?(?P<half>[AP]M)"


def _shape(example: str, pattern: str, precision: Precision, *, stated: bool = False) -> Shape:
    return Shape(example, re.compile(pattern, re.IGNORECASE | re.ASCII), precision, stated)


SECOND_UTC: Final = _shape(
    "2023-04-05 10:11:12 UTC", f"{_YEAR}-{_MONTH}-{_DAY} {_SECONDS} UTC", Precision.SECOND, stated=True
)
SLASHED_SECOND_UTC: Final = _shape(
    "2023/04/05 10:11:12 UTC", f"{_YEAR}/{_MONTH}/{_DAY} {_SECONDS} UTC", Precision.SECOND, stated=True
)
WEEKDAY_UTC: Final = _shape(
    "Wed Apr 05 10:11:12 UTC 2023",
    f"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) {_NAME} {_LOOSE_DAY} {_SECONDS} (?:UTC|GMT) {_YEAR}",
    Precision.SECOND,
    stated=True,
)
MINUTE_UTC: Final = _shape(
    "2023-04-05 10:11 UTC", f"{_YEAR}-{_MONTH}-{_DAY} {_MINUTES} UTC", Precision.MINUTE, stated=True
)
SECOND: Final = _shape("2023-04-05 10:11:12", f"{_YEAR}-{_MONTH}-{_DAY} {_SECONDS}", Precision.SECOND)
ISO_SECOND: Final = _shape(
    "2023-04-05T10:11:12",
    rf"{_YEAR}-{_MONTH}-{_DAY}T{_SECONDS}(?:\.(?P<fraction>[0-9]{{1,9}}))?(?P<zone>Z|[+-][0-9]{{2}}:?[0-9]{{2}})?",
    Precision.SECOND,
)
US_MINUTE: Final = _shape("4/5/23, 9:05 AM", f"{_LOOSE_MONTH}/{_LOOSE_DAY}/{_SHORT}, {_HALF_DAY}", Precision.MINUTE)
US_MINUTE_UTC: Final = _shape(
    "04/05/23 09:05 AM UTC", f"{_LOOSE_MONTH}/{_LOOSE_DAY}/{_SHORT} {_HALF_DAY} UTC", Precision.MINUTE, stated=True
)
DAY_MONTH_YEAR: Final = _shape("05 Apr 2023", f"{_LOOSE_DAY} {_NAME} {_YEAR}", Precision.DAY)
RESAVED_DAY: Final = _shape("5-Apr-23", f"{_LOOSE_DAY}-{_NAME}-{_SHORT}", Precision.DAY)
"""What a spreadsheet makes of `05 Apr 2023`."""
MONTH_DAY_YEAR: Final = _shape("Apr 5, 2023", f"{_NAME} {_LOOSE_DAY}, {_YEAR}", Precision.DAY)
ISO_DAY: Final = _shape("2023-04-05", f"{_YEAR}-{_MONTH}-{_DAY}", Precision.DAY)
MONTH_YEAR: Final = _shape("Apr 2023", f"{_NAME} {_YEAR}", Precision.MONTH)
YEAR: Final = _shape("2023", _YEAR, Precision.YEAR)
MINUTE_RANGE: Final = _shape(
    "Apr 05, 2023 09:05 AM - Apr 06, 2023 10:00 PM",
    f"{_NAME} {_LOOSE_DAY}, {_YEAR} {_HALF_DAY} - [a-z]{{3,9}} [0-9]{{1,2}}, [0-9]{{4}} [0-9]{{1,2}}:[0-9]{{2}} ?[AP]M",
    Precision.MINUTE,
)
"""A stretch of time; the instant is its beginning."""
UPLOAD_SENTENCE: Final = _shape(
    "You uploaded a photo on April 5, 2023 at 9:05 AM (GMT)",
    rf"You uploaded .{{1,200}}? on {_NAME} {_LOOSE_DAY}, {_YEAR} at {_HALF_DAY} \((?:GMT|UTC)\)\.?",
    Precision.MINUTE,
    stated=True,
)

EVERY_SHAPE: Final[tuple[Shape, ...]] = (
    SECOND_UTC,
    SLASHED_SECOND_UTC,
    WEEKDAY_UTC,
    MINUTE_UTC,
    SECOND,
    ISO_SECOND,
    US_MINUTE,
    US_MINUTE_UTC,
    DAY_MONTH_YEAR,
    RESAVED_DAY,
    MONTH_DAY_YEAR,
    ISO_DAY,
    MONTH_YEAR,
    YEAR,
    MINUTE_RANGE,
    UPLOAD_SENTENCE,
)
"""All of them; no text matches two."""
