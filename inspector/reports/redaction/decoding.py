"""Texts with percent signs (RFC 3986), HTML entities and escapes read, and where each letter stands in the text."""

import html
import re
from typing import Final

from inspector.reports.redaction.folding import Spelling

_ESCAPED: Final = re.compile(
    r"(?:%[0-9A-Fa-f]{2})+|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});|(?:\\u[0-9A-Fa-f]{4})+"
)
_ROUNDS: Final = 3
"""How often an encoded text may have been encoded."""


def decoded(spelling: Spelling) -> Spelling | None:
    """The spelling with percent signs (RFC 3986), HTML entities and escapes read; None where there are none."""
    found = None
    for _ in range(_ROUNDS):
        current = found or spelling
        if not ("%" in current.text or "&" in current.text or "\\u" in current.text):
            break
        step = _decoded_once(current)
        if step is None:
            break
        found = step
    return found


Letter = tuple[str, int, int]
"""A letter, and where what it was read from begins and ends."""


def _decoded_once(spelling: Spelling) -> Spelling | None:
    text = spelling.text
    letters: list[Letter] = []
    at = 0
    for match in _ESCAPED.finditer(text):
        meant = _meant(match[0])
        if meant:
            letters += [(text[place], place, place + 1) for place in range(at, match.start())]
            letters += [(letter, match.start() + start, match.start() + end) for letter, start, end in meant]
            at = match.end()
    if not at:
        return None
    letters += [(text[place], place, place + 1) for place in range(at, len(text))]
    places = [spelling.place(start, end) for _, start, end in letters]
    return Spelling("".join([each[0] for each in letters]), [start for start, _ in places], [end for _, end in places])


def _meant(escape: str) -> list[Letter]:
    """What an escape stands for; nothing where it is none."""
    if escape[0] == "&":
        text = html.unescape(escape)
        return [] if text == escape else [(letter, 0, len(escape)) for letter in text]
    if escape[0] == "%":
        data = bytes.fromhex(escape.replace("%", ""))
        try:
            text, coding = data.decode(), "utf-8"
        except UnicodeDecodeError:
            text, coding = data.decode("latin-1"), "latin-1"
        width, unit = 3, 1
    else:
        text = b"".join(bytes.fromhex(unit) for unit in escape.split("\\u")[1:]).decode("utf-16-be", "replace")
        coding, width, unit = "utf-16-be", 6, 2
    letters: list[Letter] = []
    at = 0
    for letter in text:
        end = min(at + width * len(letter.encode(coding)) // unit, len(escape))
        letters.append((letter, at, end))
        at = end
    return letters
