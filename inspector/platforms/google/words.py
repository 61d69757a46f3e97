"""Instants as Google writes them for people, in the account's language (format reference, 2.1, 4.2 and 4.4).

Such as `Tuesday, February 11, 2025 at 11:33:35 AM UTC`, `16 mai 2022, 00:58:09 UTC−7`, `Jan 15, 2025, 6:54:12 PM BST`.
"""

import re
from datetime import datetime, timedelta
from typing import Final

from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND, SECOND_UTC
from inspector.platforms.dates.zones import ZoneRule, instant_of
from inspector.records.instants import Instant, Precision, Zone, end_of, utc
from inspector.records.record import Created

_MONTH_WORDS: Final = (
    "january jan januar januari janvier janv janeiro enero ene gennaio gen",
    "february feb februar februari février févr fév fevereiro fev febrero febbraio",
    "march mar märz mär maart mrt mars março marzo",
    "april apr avril avr abril abr aprile",
    "may mai mei maio mayo maggio mag maj",
    "june jun juni juin junho junio giugno giu",
    "july jul juli juillet juil julho julio luglio lug",
    "august aug augustus août aout agosto ago augusti",
    "september sep sept septembre setembro set septiembre settembre",
    "october oct oktober okt octobre outubro out octubre ottobre ott",
    "november nov novembre novembro noviembre",
    "december dec dezember dez décembre déc dezembro diciembre dic dicembre",
)
MONTHS: Final = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_OFFSETS: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "SAST": 120, "JST": 540, "AEST": 600, "AEDT": 660, "AWST": 480, "NZST": 720, "NZDT": 780, "BRT": -180,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600,
}  # fmt: skip
"""Minutes east of UTC. An abbreviation that stands for several zones, such as IST, is not among them."""
_TIME: Final = re.compile(r"(?<![0-9])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9])")
_HALF: Final = re.compile(r" ?([ap])\.? ?m\b\.?", re.IGNORECASE)
_ZONE: Final = re.compile(r"[ ,]*\(?(?:(UTC|GMT) ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?|([A-Z]{1,5})\b)")
_YEAR: Final = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")
_DMY: Final = re.compile(r"(?<![0-9])([0-9]{1,2})\. ?([0-9]{1,2})\. ?((?:19|20)[0-9]{2})(?![0-9])")
_YMD: Final = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")
_DAY: Final = re.compile(r"(?<![0-9])([0-9]{1,2})(?![0-9])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 120


def plain(text: str) -> str:
    """A text for reading a date out of it: plain spaces, a plain minus, no marks of direction."""
    for mark in ("\u200e", "\u200f", "\u202a", "\u202c"):
        text = text.replace(mark, "")
    return " ".join(
        text.replace("\u2212", "-").replace("\u2013", "-").replace("\u202f", " ").replace("\u00a0", " ").split()
    )


def moment(text: str, bounds: Bounds, rule: ZoneRule = ZoneRule.UNKNOWN) -> Created | DateFault:
    """The instant that a text gives, whichever of Google's ways it is written in."""
    read = read_instant(text, (ISO_SECOND, SECOND_UTC, ISO_DAY), rule, bounds)
    return read_words(text, bounds, rule) if read is DateFault.UNREADABLE else read


def read_words(text: str, bounds: Bounds, rule: ZoneRule) -> Created | DateFault:
    """The instant that a text for people gives.

    An offset or UTC is taken as written; an abbreviation such as BST stands for its own offset, whatever the
    date's season (Google writes that of the export's day). Of a month that is not known the year alone is read.

    Args:
        text: with year, month by name or number, day, and a time.
        bounds: the instants that can be.
        rule: the zone of a text that names none.
    """
    said = plain(text)
    if not said:
        return DateFault.BLANK
    time = _TIME.search(said)
    if len(said) > _LONGEST or time is None:
        return DateFault.UNREADABLE
    behind = said[time.end() :]
    half = _HALF.match(behind)
    offset, zone = _zone(behind[half.end() :] if half else behind, rule)
    day = _day(f"{said[: time.start()]} {behind}")
    if day is None:
        return DateFault.UNREADABLE
    return _instant(day, time, half.group(1) if half else "", offset, zone, bounds)


def _instant(
    day: tuple[int, int, int],
    time: re.Match[str],
    half: str,
    offset: int,
    zone: Zone,
    bounds: Bounds,
) -> Created | DateFault:
    year, month, number = day
    if not month:
        start = utc(year)
        within = bounds.earliest <= start <= bounds.latest
        return Created(start, end_of(start, Precision.YEAR), Precision.YEAR, zone) if within else DateFault.OUT_OF_RANGE
    hour, minute, second = int(time[1]), int(time[2]), int(time[3] or 0)
    try:
        if half:
            if not 1 <= hour <= 12:
                return DateFault.UNREADABLE
            hour = hour % 12 + (12 if half in "pP" else 0)
        local = datetime(year, month, number, hour, minute, second) - timedelta(minutes=offset)  # noqa: DTZ001 (a wall clock)
        at: Instant = instant_of(local, ZoneRule.UTC_STATED)
    except (ValueError, OverflowError):
        return DateFault.UNREADABLE
    if not bounds.earliest <= at <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(at, at, Precision.SECOND if time[3] else Precision.MINUTE, zone)


def _zone(behind: str, rule: ZoneRule) -> tuple[int, Zone]:
    """Minutes east of UTC that the text behind the time names, and how that is known."""
    found = _ZONE.match(behind)
    if found is None or not found.group().strip(" ,("):
        return 0, rule.zone
    if found[1]:
        minutes = int(found[3]) * 60 + int(found[4] or 0)
        return -minutes if found[2] == "-" else minutes, Zone.STATED
    known = _OFFSETS.get(found[5])
    if known is None:
        return 0, Zone.UNKNOWN
    return known, Zone.STATED if found[5] in {"UTC", "GMT", "Z"} else Zone.INFERRED


def _day(text: str) -> tuple[int, int, int] | None:
    """Year, month (0 where its name is not known) and day."""
    if found := _YMD.search(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DMY.search(text):
        return int(found[3]), int(found[2]), int(found[1])
    year = _YEAR.search(text)
    if year is None:
        return None
    rest = f"{text[: year.start()]} {text[year.end() :]}"
    named = [MONTHS[word.casefold()] for word in _WORD.findall(rest) if word.casefold() in MONTHS]
    number = _DAY.search(rest)
    if not named or number is None:
        return int(year[1]), 0, 0
    return int(year[1]), named[-1], int(number[1])
