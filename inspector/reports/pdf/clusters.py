"""Text in clusters, a letter with the marks on it, and in stretches of one direction, by Unicode's properties."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

_JOINS: Final = "\u200d"
_MOST_JOINED: Final = 6
"""So many joins make one emoji, at most."""
JOINERS: Final = frozenset("\u200c\u200d")
"""What joins two letters, or keeps them apart."""
VARIANTS: Final = frozenset("\u180b\u180c\u180d\u180f") | frozenset(
    chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
)
"""What chooses a variant of the letter before it."""
WEIGHTLESS: Final = frozenset("\u2066\u2067\u2068\u2069") | JOINERS | VARIANTS
"""What joins, chooses a variant, or keeps a direction to itself: it needs no font and has no width."""
_TONES: Final = range(0x1F3FB, 0x1F400)
_PICTURES: Final = (range(0x2190, 0x2C00), range(0x1F000, 0x1FB00))
_FLAGS: Final = range(0x1F1E6, 0x1F200)


def clusters(text: str) -> Iterator[str]:
    """Letters with the marks on them, flags, and emoji that are joined to one."""
    start = 0
    while start < len(text):
        end = start + 1
        if ord(text[start]) in _FLAGS and end < len(text) and ord(text[end]) in _FLAGS:
            end += 1
        joined = 0
        while end < len(text) and joined < _MOST_JOINED and _continues(text[end - 1], text[end]):
            joined += text[end] == _JOINS
            end += 1
        yield text[start:end]
        start = end


def is_mark(character: str) -> bool:
    """Whether it stands on the letter before it."""
    return unicodedata.category(character).startswith("M")


def by_direction(found: Sequence[str]) -> Iterator[tuple[Sequence[str], bool]]:
    """What is written from right to left, with what stands inside it, and what is not, in turn.

    The second value says whether the clusters run from right to left.
    """
    start = at = 0
    while at < len(found):
        if direction(found[at]) != "R":
            at += 1
            continue
        end = after = at + 1
        while after < len(found) and direction(found[after]) != "L":
            after += 1
            if direction(found[after - 1]) == "R":
                end = after
        if start < at:
            yield found[start:at], False
        yield found[at:end], True
        start = at = end
    if start < len(found):
        yield found[start:], False


def direction(cluster: str) -> str:
    """`R` for what is written from right to left, `L` for the opposite, nothing for what follows its neighbours."""
    kind = unicodedata.bidirectional(cluster[0])
    return "R" if kind in {"R", "AL", "AN"} else "L" if kind == "L" else ""


def _continues(before: str, character: str) -> bool:
    if before == _JOINS and any(ord(character) in signs for signs in _PICTURES):
        return True
    return is_mark(character) or character in JOINERS or ord(character) in _TONES
