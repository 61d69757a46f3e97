"""Text as HTML: escaped, safe to show, and foreign or right-to-left text kept from reordering its neighbours."""

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from typing import Final

from inspector.records.visible import visible_block
from inspector.reports.pack.document import Foreign, Text

_LAST_TWO: Final = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x11_0000, 0x1_0000))
_NO_CHARACTERS: Final = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_LAST_TWO}]")
"""Halves of surrogate pairs and noncharacters: HTML allows none of them, and UTF-8 not the halves."""

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def inline(text: Text) -> str:
    """A text for the inside of an element. Foreign pieces are isolated, and so are right-to-left runs of any other."""
    if isinstance(text, tuple):
        return "".join(map(inline, text))
    if isinstance(text, Foreign):
        return f"<bdi>{_broken(text.text)}</bdi>" if text.text else ""
    if text.isascii():
        return _broken(text)
    return "".join(f"<bdi>{_broken(run)}</bdi>" if turned else _broken(run) for run, turned in _runs(text))


def flat(text: str) -> str:
    """A text of one line, for places that hold no elements, such as a title."""
    return _safe(" ".join(text.split()))


def _broken(text: str) -> str:
    return _safe(text).replace("\n", "<br>")


def _safe(text: str) -> str:
    named = _NO_CHARACTERS.sub(lambda found: f"⟦U+{ord(found.group()):04X}⟧", visible_block(text))
    return escape(named)


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it runs from right to left; what lies between two such words goes along."""
    begun = done = last = 0
    open_run = False
    for position, character in enumerate(text):
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            if not open_run:
                begun, open_run = position, True
            last = position + 1
        elif open_run and (direction == "L" or character == "\n"):
            yield text[done:begun], False
            yield text[begun:last], True
            done, open_run = last, False
    if open_run:
        yield text[done:begun], False
        yield text[begun:last], True
        done = last
    yield text[done:], False
