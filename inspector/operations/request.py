"""What a person asks for in words, read into values: purposes, an earlier *as of*, raised limits."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from inspector.archive.limits import STANDARD, Limits, parse_limit
from inspector.errors import UsageError
from inspector.records.instants import Instant, from_datetime
from inspector.statements.statement import STANDARD_PURPOSES, Purpose


def read_purposes(words: Sequence[str]) -> frozenset[Purpose]:
    """The purposes that decide verdicts; the standard ones where none is named.

    Raises:
        UsageError: a word is no purpose.
    """
    known = {purpose.value: purpose for purpose in Purpose}
    for word in words:
        if word not in known:
            raise UsageError(f"no such purpose: {word}; there are {', '.join(known)}")
    return frozenset(known[word] for word in words) or STANDARD_PURPOSES


def read_as_of(text: str | None) -> Instant | None:
    """The earlier instant to look from (`--as-of`), as `read_instant` reads it.

    Raises:
        UsageError: the text is no instant.
    """
    return read_instant("--as-of", text)


def read_instant(option: str, text: str | None) -> Instant | None:
    """The instant of a date (00:00:00Z) or of a date and time with its zone; None where there is no text.

    Raises:
        UsageError: the text is neither; the line names the option.
    """
    if text is None:
        return None
    try:
        if len(text) == len("2025-02-01"):
            day = date.fromisoformat(text)
            return from_datetime(datetime(day.year, day.month, day.day, tzinfo=UTC))
        return from_datetime(datetime.fromisoformat(text))
    except ValueError:
        raise UsageError(f"{option}: {text!r} is no date such as 2025-02-01 or 2025-02-01T12:00:00Z") from None


def read_limits(texts: Sequence[str]) -> Limits:
    """The standard limits with those that were raised on purpose, each `NAME=VALUE`.

    Raises:
        UsageError: a text names no limit, or no value for it.
    """
    limits = STANDARD
    for text in texts:
        limits = parse_limit(text, limits)
    return limits
