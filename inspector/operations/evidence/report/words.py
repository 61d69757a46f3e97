"""Small texts that several parts of a report share: numbers with what they count, stretches, hashes, long lists."""

import re
from collections.abc import Sequence
from typing import Final

from inspector.facts.wording import day_of
from inspector.records.instants import Instant
from inspector.reports.pack.document import Foreign, Grid, Paragraph, Piece, Text

_HASH: Final = re.compile(r"[0-9a-f]{64}")


def number_of(count: int, one: str, many: str = "") -> str:
    """A number with what it counts: `1 record`, `1,200 records`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def since(start: Instant) -> str:
    """Where a stretch begins: its date, or that no beginning is known."""
    return day_of(start) or "no known beginning"


def until(end: Instant | None, as_of: Instant) -> str:
    """Where a stretch ends: its date, or that it is still open at *as of*."""
    return "still open" if end is None or end >= as_of else day_of(end)


def hash_text(text: str) -> Text:
    """A SHA-256 in hexadecimal, which is this program's own; anything else that stands in its place is foreign."""
    return text if _HASH.fullmatch(text) else Foreign(text)


def run(*texts: Text) -> tuple[Piece, ...]:
    """Texts as one, foreign pieces staying foreign."""
    return tuple(piece for text in texts for piece in (text if isinstance(text, tuple) else (text,)))


def listed(texts: Sequence[Text], between: str = "; ") -> tuple[Piece, ...]:
    """Texts one after another with something between them."""
    return run(*(part for text in texts for part in (between, text)))[1:]


def bounded(
    caption: str, columns: tuple[str, ...], rows: Sequence[tuple[Text, ...]], most: int, rest: str
) -> tuple[Grid | Paragraph, ...]:
    """A table of at most so many rows, and a line that says how many more there are and where.

    Args:
        caption: what the table lists.
        columns: its headings.
        rows: all rows.
        most: how many are shown.
        rest: where the others are to be found, such as `in the table members`.
    """
    if not rows:
        return ()
    shown = Grid(caption, columns, tuple(rows[:most]))
    return (shown,) if len(rows) <= most else (shown, Paragraph(f"And {len(rows) - most:,} more {rest}."))
