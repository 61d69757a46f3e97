"""Instants and stretches of statements in plain words; a bracket is said as what it is, a day that is not known."""

from inspector.records.instants import DAY, Instant, to_datetime
from inspector.statements.statement import Statement

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def instant_words(instant: Instant) -> str:
    """An instant for people: `18 September 2024`, with its time in UTC where it is not the first of its day."""
    moment = to_datetime(instant)
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    if instant % DAY == 0:
        return day
    return f"{day}, {moment:%H:%M:%S} UTC" if moment.second else f"{day}, {moment:%H:%M} UTC"


def date_words(text: str) -> str:
    """A date cut to its precision, for people: `2024-09` is `September 2024`, two with `/` between a stretch."""
    if "/" in text:
        return " to ".join(date_words(part) for part in text.split("/"))
    parts = [int(part) for part in text.split("-")]
    words = [str(parts[0])]
    if len(parts) > 1:
        words.insert(0, _MONTHS[parts[1] - 1])
    if len(parts) > 2:
        words.insert(0, str(parts[2]))
    return " ".join(words)


def period_words(statement: Statement) -> str:
    """When a statement holds, as one sentence without its full stop."""
    return f"{_start(statement)}{_end(statement)}"


def period_short(statement: Statement) -> str:
    """When a statement holds, for a table: days in ISO form, `~` before one that is not exact."""
    start = f"{'~' if statement.start_latest != statement.start else ''}{_iso(statement.start)}"
    if statement.until is not None:
        inexact = statement.until_earliest not in {None, statement.until}
        return f"{start} to {'~' if inexact else ''}{_iso(statement.until)}"
    return f"{start} to ?" if statement.until_earliest is not None else f"{start} on"


def _start(statement: Statement) -> str:
    first = instant_words(statement.start)
    if statement.start_latest == statement.start:
        return f"From {first}"
    return f"From some time between {first} and {instant_words(statement.start_latest)}"


def _end(statement: Statement) -> str:
    until, earliest = statement.until, statement.until_earliest
    if until is None:
        if earliest is None:
            return " on, still open"
        return f"; from {instant_words(earliest)} on it is not known whether it still holds"
    if earliest is None or earliest == until:
        return f" until {instant_words(until)}, not included"
    return f" until some time between {instant_words(earliest)} and {instant_words(until)}"


def _iso(instant: Instant) -> str:
    return to_datetime(instant).date().isoformat()
