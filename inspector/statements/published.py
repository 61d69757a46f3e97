"""Dates as sources and events give them: ISO, cut to the precision that is known."""

import re
from datetime import date
from typing import Final

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def precision_of(text: str) -> str:
    """`day`, `month` or `year`, by the parts that the text has."""
    return ("year", "month", "day")[text.count("-")]


def latest_day(text: str) -> date | None:
    """The last day that the text allows; of `2021-10/2022-02` that of its end. None where it is no date."""
    first, slash, last = text.partition("/")
    if slash:
        start, end = latest_day(first), latest_day(last)
        return None if start is None or end is None or end < start else end
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    month, day = (None if part is None else int(part) for part in match.groups()[1:])
    year = int(match[1])
    try:
        if month is None:
            return date(year, 12, 31)
        return date(year, month, _last_of_month(year, month) if day is None else day)
    except ValueError:
        return None


def _last_of_month(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days
