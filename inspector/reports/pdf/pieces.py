"""A text as the template takes it: pieces with their fonts, line ends, and places where a long word may break.

A text that needs none of that is one string. Else it is a list: a string is set in the text's own font, a pair
`[place in FAMILIES, string]` in another; `0` is a place where the line may break, `1` one where it does.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from math import fsum
from typing import Final

from inspector.reports.pdf.breaks import CLOSES, OPENS, stretches, thin_space_breaks, width
from inspector.reports.pdf.fonts import BASE, BOLDER, face, semibold
from inspector.reports.pdf.script import Unit, is_shown, units, written_out

Piece = str | int | list[int | str]
Printed = str | list[Piece]

_MAY_BREAK: Final = 0
_BREAKS: Final = 1
_ZERO_WIDTH_SPACE: Final = "\u200b"
_TAB: Final = "    "


def printed(text: str, room: float) -> Printed:
    """A text in pieces.

    Args:
        text: any text; line ends and tabs count.
        room: how wide a word may be before it may break inside, in ems.
    """
    if _breaks_by_itself(text, room):
        return text
    pieces: list[Piece] = []
    for number, line in enumerate(_lines(text)):
        if number:
            pieces.append(_BREAKS)
        pieces += _line(line, room)
    return pieces[0] if len(pieces) == 1 and isinstance(pieces[0], str) else pieces


def seen(text: str) -> str:
    """A text on one line, with what cannot be shown written out: for a document's title in its metadata."""
    return "".join(character if is_shown(character) else written_out(character) for character in " ".join(text.split()))


def line_widths(text: str, most: float, *, bold: bool = False) -> list[float]:
    """How wide each line of a text is, in ems, at most `most`; `bold` is the semibold."""
    # No more than the beginning of a line is looked at: few characters are narrower than a quarter of an em.
    return [min(most, _wide(line[: int(most * 4) + 4], bold=bold)) for line in _lines(text)]


def widest_stretch(text: str, room: float, *, bold: bool = False) -> float:
    """How wide the widest part of a text is that does not break as `printed` sets it, in ems."""
    if _breaks_by_itself(text, room):
        return max(_wide(word, bold=bold) for word in text.split(" "))
    widths = (width(stretch) for line in _lines(text) for stretch, _ in stretches(units(line), room))
    return max(widths, default=0.0) * (BOLDER if bold else 1)


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", _TAB).split("\n")


def _line(line: str, room: float) -> list[Piece]:
    pieces: list[Piece] = []
    text, place = "", BASE
    for stretch, needs_break in stretches(units(line), room):
        if needs_break and not thin_space_breaks(text, stretch[0].text):
            text += _ZERO_WIDTH_SPACE
        elif needs_break:
            pieces += [_piece(place, text), _MAY_BREAK]
            text = ""
        for unit in stretch:
            if unit.face != place:
                pieces += [_piece(place, text)] if text else []
                text, place = "", unit.face
            text += unit.text
    return [*pieces, _piece(place, text)] if text else pieces


def _piece(place: int, text: str) -> Piece:
    return text if place == BASE else [place, text]


def _breaks_by_itself(text: str, room: float) -> bool:
    """Whether a text is of the base font alone and its words are short: most texts are, and need no closer look."""
    if not _plain().fullmatch(text) or _sticking().search(text):
        return False
    return all(_wide(word) <= room for word in text.split(" "))


@cache
def _plain() -> re.Pattern[str]:
    """Text of the base font alone, on one line, with nothing in it to shape, to turn or to write out."""
    return re.compile(f"{_any_of(_is_simple)}*")


@cache
def _sticking() -> re.Pattern[str]:
    """A space at which no line breaks, for what stands before or after it."""
    opening = _any_of(lambda character: unicodedata.category(character) in OPENS)
    closing = _any_of(lambda character: unicodedata.category(character) in CLOSES)
    return re.compile(f"{opening} | {closing}")


def _any_of(suits: Callable[[str], bool]) -> str:
    return f"[{re.escape(''.join(filter(suits, sorted(map(chr, face(BASE).advances)))))}]"


def _is_simple(character: str) -> bool:
    if unicodedata.category(character).startswith("M") or not is_shown(character):
        return False
    return units(character) == [Unit(character, BASE, face(BASE).advances[ord(character)])]


def _wide(text: str, *, bold: bool = False) -> float:
    if _plain().fullmatch(text):
        own = (semibold() if bold else face(BASE)).advances
        return fsum(own[ord(character)] for character in text)
    return fsum(unit.width for unit in units(text)) * (BOLDER if bold else 1)
