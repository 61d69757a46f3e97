"""Text for RSMF files: what UTF-8 cannot carry is mended, what a header or a plain line cannot show is written out."""

import hashlib
import re
from typing import Final

from inspector.records.visible import visible_block, visible_line

LONGEST: Final = 100
"""Characters of a name or title in a header or in the plain text. The manifest keeps all of them."""
_STEM = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9_-]{0,63}", re.ASCII | re.IGNORECASE)
"""Ids that make a file name on every system, and stand in a header as they are."""


def octets(text: str) -> bytes:
    """The text in UTF-8. Half of a surrogate pair becomes U+FFFD, two halves the character that they stand for."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def short(text: str) -> str:
    """A name or title on one line: control and direction characters written out, cut after `LONGEST` characters."""
    shown = line(text[: 4 * LONGEST]).strip()
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def line(text: str) -> str:
    """A text on one line: line breaks become spaces, control and direction characters are written out."""
    return visible_line(octets(text).decode())


def block(text: str) -> str:
    """A text with its line breaks; control and direction characters are written out. Its lines after the first are
    set in, so that none of them looks like the beginning of another message.
    """
    # What is printable holds nothing to mend or to write out: most messages are spared the slow way.
    shown = text if all(map(str.isprintable, text.split("\n"))) else visible_block(octets(text).decode())
    return shown.replace("\n", "\n    ")


def stem(conversation: str) -> str:
    """What names made of a conversation's id begin with: the id in lower case, or a hash where it makes no file name."""
    if _STEM.fullmatch(conversation):
        return conversation.lower()
    return f"c-{hashlib.sha256(octets(conversation)).hexdigest()[:24]}"
