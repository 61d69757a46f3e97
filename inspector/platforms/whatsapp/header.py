"""The header of a message: date and time in the form of the phone that exported it (format reference, section 3)."""

import re
from dataclasses import dataclass
from typing import Final

_UNSEEN: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_BLANKS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})
_HALVES: Final = (
    ("a", ("am", "ص", "上午", "오전", "午前", "δπμ", "πμ")),
    ("p", ("pm", "م", "下午", "오후", "午後", "μμ")),
)
_HALF: Final = "|".join(["[ap]\\.? ?m\\.?", *(word for _, words in _HALVES for word in words if not word.isascii())])
_HEADER: Final = re.compile(
    r"(?P<open>\[)?(?P<a>\d{1,4})(?P<mark>[./-])\.? ?(?P<b>\d{1,2})(?P=mark)\.? ?(?P<c>\d{1,4})\.?(?P<comma>,)? +"
    rf"(?P<before>(?:{_HALF}) ?)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d{{2}})(?:[:.](?P<second>\d{{2}}))?(?: ?(?P<half>{_HALF}))?"
    r"(?P<close>\])?(?P<sep> - | \u2013 |: | )",
    re.IGNORECASE,
)
LONGEST: Final = 4_096
"""Bytes of a line in which its header stands."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says; which of `a`, `b` and `c` is the day is not told by one alone.

    `shape` is how it is written: a file has one, and a line of another is text that somebody pasted.
    """

    a: int
    b: int
    c: int
    year_first: bool
    hour: int
    minute: int
    second: int | None
    shape: tuple[str, ...]


def plain(text: str) -> str:
    """The text without signs of direction, and with blanks for the narrow ones: for matching alone."""
    return _UNSEEN.sub("", text).translate(_BLANKS)


def header_of(line: str) -> tuple[Header, str] | None:
    """The header of a line, and what follows it; None where it has none, or one of no clock.

    Args:
        line: one line, its signs of direction and narrow blanks replaced (`plain`).
    """
    found = _HEADER.match(line)
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    half = _half(found["before"] or found["half"] or "")
    hour, minute = int(found["hour"]), int(found["minute"])
    second = None if found["second"] is None else int(found["second"])
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    shape = (
        found["open"] or "", found["mark"], "," if found["comma"] else "", found["sep"], "s" if second is not None else "",
        "h" if half else "", "y" if len(found["a"]) == 4 else str(len(found["c"])),
    )  # fmt: skip
    header = Header(
        int(found["a"]), int(found["b"]), int(found["c"]), len(found["a"]) == 4, hour, minute, second, shape
    )
    return header, line[found.end() :]


def _half(word: str) -> str:
    said = word.casefold().replace(".", "").replace(" ", "")
    return next((half for half, words in _HALVES if said in words), "")


def decoded(raw: bytes) -> str:
    """The text of some bytes; what is no UTF-8 is shown as the replacement character."""
    return raw.decode("utf-8", "replace")
