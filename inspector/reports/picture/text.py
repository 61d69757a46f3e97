"""Text in a picture: how wide it is, cut or wrapped to the room it has, escaped.

Widths are those of DejaVu Sans, one of the widest faces in common use: where another stands in for it, text
gets shorter, not longer.
"""

import unicodedata
from html import escape
from typing import Final

FAMILY: Final = "DejaVu Sans, sans-serif"
ELLIPSIS: Final = "…"

TITLE: Final = 12.5
LABEL: Final = 11.5
SMALL: Final = 10.5
"""The sizes of text in a picture 720 wide: on a page of A4, from 6.7 to 8 points."""

_ADVANCES: Final = {
    character: advance
    for advance, characters in (
        (275, "'"),
        (295, "ijlIJ"),
        (318, " ,."),
        (337, "/:;\\|"),
        (361, "f-"),
        (401, "()[]t!ľ"),
        (411, "r"),
        (460, '"'),
        (521, "*_`s“”‘’–§°·"),
        (531, "z?"),
        (557, "cL"),
        (592, "Fkvxy"),
        (615, "PTYoae"),
        (636, "EhnuSbdgpq$0123456789{}€ß"),
        (656, "K"),
        (686, "AVXZB"),
        (698, "RC"),
        (752, "UNH"),
        (787, "DG&OQ"),
        (838, "w#+<=>^~×→≤≥"),
        (863, "M"),
        (989, "%mW"),
    )
    for character in characters
}
"""Advance in thousandths of the size, each that of the widest in its group."""

_OTHER: Final = 1100
"""Taken for a character that is not in the table: as wide as the widest letters of any script."""


def width(text: str, size: float) -> float:
    """How wide a text is at most, in the units of `size`."""
    return sum(map(_advance, text)) * size / 1000


def _advance(character: str) -> int:
    known = _ADVANCES.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0
    return _ADVANCES.get(unicodedata.normalize("NFD", character)[0], _OTHER)


def cut(text: str, size: float, room: float) -> str:
    """The text, or as much of its beginning as fits into `room` with an ellipsis after it."""
    if width(text, size) <= room:
        return text
    kept = text[: _fitting(text, size, room - width(ELLIPSIS, size))].rstrip()
    return kept + ELLIPSIS


def _fitting(text: str, size: float, room: float) -> int:
    """How many characters from the beginning fit."""
    used = 0.0
    for position, character in enumerate(text):
        used += _advance(character) * size / 1000
        if used > room:
            return position
    return len(text)


def wrapped(text: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """The text in at most `most` lines that fit into `room`; the last one is cut where more is left."""
    lines: list[str] = []
    left = " ".join(text.split())
    while left and len(lines) < most - 1:
        end = _fitting(left, size, room)
        if end < len(left):
            # A word that is wider than the room is broken; any other one moves on whole.
            end = max(left.rfind(" ", 0, end + 1), 0) or max(end, 1)
        lines.append(left[:end])
        left = left[end:].lstrip()
    if left:
        lines.append(cut(left, size, room))
    return tuple(lines)


def number(value: float) -> str:
    """A coordinate, to a hundredth, as short as it can be written."""
    return f"{round(value, 2) + 0.0:.8g}"


def text_at(x: float, y: float, text: str, size: float, colour: str, anchor: str = "start") -> str:
    """One line of text with its base line at `y`; `anchor` is `start`, `middle` or `end`."""
    placed = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" font-family="{FAMILY}" '
        f'fill="{colour}"{placed}>{escape(text, quote=False)}</text>'
    )


def titled(title: str, *parts: str) -> str:
    """Parts that belong together, with what they are in words: shown where a pointer rests on them."""
    return f"<g><title>{escape(title, quote=False)}</title>{''.join(parts)}</g>"
