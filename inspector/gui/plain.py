"""Foreign text made fit for the screen: visible, on its own side of the line, of bounded length.

Everything that comes from an archive, a file name included, passes through here before a widget gets it.
"""

import html
import unicodedata

from inspector.records.visible import visible_block, visible_line

LONGEST_LINE = 2_000
"""Characters of one line that are shown; the rest is behind *Show all*."""

LONGEST_BLOCK = 60_000
"""Characters of a text that are shown at once."""

_MOST_MARKS = 4
"""Combining marks on one character that are shown."""

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def plain(text: str, longest: int = LONGEST_LINE) -> str:
    """Foreign text on one line: control and direction characters written out, isolated, cut to length."""
    return _isolated(_cut(_fewer_marks(visible_line(text[: longest * 2])), longest))


def plain_block(text: str) -> str:
    """Foreign text with its line breaks: written out as `plain` does, each line isolated and cut to length."""
    lines = _fewer_marks(visible_block(text[:LONGEST_BLOCK])).split("\n")
    return "\n".join(_isolated(_cut(line, LONGEST_LINE)) if line else "" for line in lines)


def is_cut(text: str) -> bool:
    """Whether `plain_block` leaves some of the text out for its length."""
    return len(text) > LONGEST_BLOCK or any(len(line) > LONGEST_LINE for line in text.splitlines())


def plain_whole(text: str) -> str:
    """As `plain_block`, with nothing cut: for a person who asked to see all."""
    lines = _fewer_marks(visible_block(text)).split("\n")
    return "\n".join(_isolated(line) if line else "" for line in lines)


def tip(text: str) -> str:
    """Text for a tooltip: tooltips guess whether they hold markup, so what looks like it is escaped."""
    return f"<qt>{html.escape(text)}</qt>"


def button_text(text: str) -> str:
    """Text for a button, a menu or a tab, where `&` would mark a key."""
    return text.replace("&", "&&")


def _isolated(text: str) -> str:
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text and not text.isascii() else text


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]} …"


def _fewer_marks(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
