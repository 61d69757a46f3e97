"""What a bubble shows of a message: safe text, with hits and addresses in their places. No Qt here.

Everything is shown as it was written and nothing is loaded; characters that cannot be seen, or that reorder their
neighbours, are written out.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.message_pages import MessageRow, Spans
from inspector.gui.plain import plain_whole

LONGEST: Final = 3_000
"""Characters of a message that its bubble shows; the rest is read beside it."""

MOST_LINES: Final = 60
"""Lines of a message, as its writer broke them, that its bubble shows."""

_BEFORE: Final = 240
"""Characters shown before a hit that stands far behind."""

_ISOLATE, _POP = "\u2068", "\u2069"
_ADDRESS: Final = re.compile(
    r"(?:https?|ftp)://[^\s\u2066-\u2069⟦⟧<>\"“”«»]+|\bwww\.[^\s\u2066-\u2069⟦⟧<>\"“”«»]+", re.IGNORECASE
)
_AFTER_ADDRESS: Final = ".,;:!?'’)]}…"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a shown text: where it starts and ends in it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is shown.

    Args:
        text: safe, with its line breaks.
        hits: where the words that were searched for stand in it.
        addresses: where addresses stand in it.
        before, after: characters of the whole that are left out before and after it.
        leftward: whether it is written from right to left.
    """

    text: str
    hits: tuple[Stretch, ...] = ()
    addresses: tuple[Stretch, ...] = ()
    before: int = 0
    after: int = 0
    leftward: bool = False

    def address(self, stretch: Stretch) -> str:
        """The address in a stretch."""
        return self.text[stretch.start : stretch.end]


@dataclass(frozen=True, slots=True)
class Said:
    """One message, ready to be laid out.

    Args:
        row: what the case says of it.
        title, text: its title and text as they are shown.
        starts_day: whether it is the first of its day, or of those that are dated alike.
        starts_turn: whether it follows one of another sender.
    """

    row: MessageRow
    title: Shown
    text: Shown
    starts_day: bool
    starts_turn: bool

    @property
    def id(self) -> int:
        """The case's own number."""
        return self.row.record.id

    @property
    def mine(self) -> bool:
        """Whether the owner wrote it."""
        return self.row.record.author == "owner"


def said_of(rows: Sequence[MessageRow], before: MessageRow | None) -> tuple[Said, ...]:
    """The messages of a page.

    Args:
        rows: what the case says of them, in order.
        before: the message before the first of them; None where there is none.
    """
    return tuple(_said(row, above) for row, above in zip(rows, (before, *rows), strict=False))


def _said(row: MessageRow, above: MessageRow | None) -> Said:
    record = row.record
    left = row.length - row.begins - len(record.text)
    starts_day = above is None or day_of(above) != day_of(row)
    return Said(
        row=row,
        title=shown(record.title, row.title_hits, 0, 0),
        text=shown(record.text, row.text_hits, row.begins, left),
        starts_day=starts_day,
        starts_turn=starts_day
        or above is None
        or (above.record.author, above.record.sender) != (record.author, record.sender),
    )


def day_of(row: MessageRow) -> tuple[int | None, str]:
    """What messages have in common that stand below one heading: their UTC day, or a coarser stretch."""
    record = row.record
    if record.created is None:
        return None, ""
    exact = record.precision in {"second", "minute", "day"}
    return (record.created // 86_400_000_000, "day") if exact else (record.created, record.precision)


def shown(text: str, hits: Spans = (), begins: int = 0, left: int = 0) -> Shown:
    """A text as a bubble shows it.

    Args:
        text: as it was read.
        hits: where the words that were searched for stand in it.
        begins: characters of the whole text that stand before this one.
        left: characters of the whole text that stand after it.
    """
    start, end = _window(text, hits)
    pieces = [(part, marked) for part, marked in _pieces(text, hits, start, end) if part]
    safe = [(_safe(part), marked) for part, marked in pieces]
    whole, marked = _isolated(safe)
    return Shown(
        text=whole,
        hits=marked,
        addresses=tuple(_addresses(whole)),
        before=begins + start,
        after=left + len(text) - end,
        leftward=_leftward(whole),
    )


def _window(text: str, hits: Spans) -> tuple[int, int]:
    """Which part of a text is shown: its beginning, or what stands around the first hit where that is far behind."""
    start = 0
    if hits and hits[0][1] > LONGEST - _BEFORE:
        start = max(0, hits[0][0] - _BEFORE)
    end = min(len(text), start + LONGEST)
    at = start
    for _ in range(MOST_LINES):
        at = text.find("\n", at, end) + 1
        if not at:
            break
    else:
        end = at - 1
    if end < len(text):
        # Not in the middle of a word or an address, if there is an end to it.
        space = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
        end = space if space > end - _BEFORE and space > start else end
    return start, end


def _pieces(text: str, hits: Spans, start: int, end: int) -> Iterator[tuple[str, bool]]:
    at = start
    for first, last in hits:
        if first >= at and last <= end:
            yield text[at:first], False
            yield text[first:last], True
            at = last
    yield text[at:end], False


def _safe(text: str) -> str:
    """As `plain_whole`, each line not yet by itself: `_isolated` does that where the pieces are one again."""
    return plain_whole(text).replace(_ISOLATE, "").replace(_POP, "")


def _isolated(pieces: Sequence[tuple[str, bool]]) -> tuple[str, tuple[Stretch, ...]]:
    """The pieces as one text, each line of it by itself where direction matters; and where the marked ones stand."""
    lines: list[list[tuple[str, bool]]] = [[]]
    for text, marked in pieces:
        first, *others = text.split("\n")
        lines[-1].append((first, marked))
        lines.extend([(other, marked)] for other in others)
    parts: list[str] = []
    found: list[Stretch] = []
    at = 0
    for number, line in enumerate(lines):
        foreign = not all(text.isascii() for text, _ in line)
        for text, marked in (("\n" if number else "", False), (_ISOLATE if foreign else "", False), *line):
            if marked and text:
                found.append(Stretch(at, at + len(text)))
            parts.append(text)
            at += len(text)
        if foreign:
            parts.append(_POP)
            at += 1
    return "".join(parts), tuple(found)


def _addresses(text: str) -> Iterator[Stretch]:
    for found in _ADDRESS.finditer(text):
        end = found.end()
        while end > found.start() and text[end - 1] in _AFTER_ADDRESS:
            end -= 1
        if end - found.start() > len("www."):
            yield Stretch(found.start(), end)


def _leftward(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    for letter in text[:400]:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
