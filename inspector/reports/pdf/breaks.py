"""Where a printed line may break: after words as Unicode has it (UAX #14), and inside a word that is too long.

No run of text may leave the page, whatever it is made of: a hash, a path, a thousand brackets, words that no-break
spaces hold together.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from math import fsum
from typing import Final

from inspector.reports.pdf.script import Unit

_GROUP: Final = 4
"""A long word breaks after so many characters: a hash then wraps in even groups."""
_BREAK_AFTER: Final = frozenset("/\\_.,:;?&=@+-|")
CLOSES: Final = frozenset({"Pe", "Pf", "Po"})
"""Unicode categories of what may stick to a word across a space before it, such as `!`."""
OPENS: Final = frozenset({"Ps", "Pi"})
"""Unicode categories of what may stick to a word across a space after it, such as `(`."""


def stretches(line: Sequence[Unit], room: float) -> Iterator[tuple[list[Unit], bool]]:
    """A line in stretches that do not break, each with whether a break must be put before it, for none is there.

    Args:
        line: the units of a line.
        room: how wide a word may be before it may break inside, in ems.
    """
    for word in _words(line):
        if width(word) <= room:
            yield word, False
            continue
        for number, stretch in enumerate(_parts(word, room)):
            yield stretch, number > 0


def width(stretch: Sequence[Unit]) -> float:
    """How wide a stretch is, in ems, without the spaces at its end: at the end of a line they take no room."""
    end = len(stretch)
    while end and stretch[end - 1].text == " ":
        end -= 1
    return fsum(unit.width for unit in stretch[:end])


def thin_space_breaks(before: str, after: str) -> bool:
    """Whether a line breaks at a thin space between two stretches; elsewhere only a zero-width space makes it break."""
    ends = before[-1].isalnum() or before[-1] in _BREAK_AFTER
    return ends and after[0].isalnum()


def _words(line: Sequence[Unit]) -> Iterator[list[Unit]]:
    """The units between which a line surely breaks by itself; spaces stay with the word before them."""
    word: list[Unit] = []
    last = ""
    for unit in line:
        if word and _breaks_between(word[-1].text, last, unit.text):
            yield word
            word = []
        word.append(unit)
        if unit.text != " ":
            last = unit.text
    if word:
        yield word


def _breaks_between(before: str, last: str, after: str) -> bool:
    """`last` is what stood last that was no space."""
    if before != " ":
        return _is_ideograph(before) and _is_ideograph(after)
    opened = bool(last) and unicodedata.category(last[-1]) in OPENS
    return after != " " and not opened and unicodedata.category(after[0]) not in CLOSES


def _is_ideograph(text: str) -> bool:
    return len(text) == 1 and ("\u3400" <= text <= "\u9fff" or "\uac00" <= text <= "\ud7a3")


def _parts(word: Sequence[Unit], room: float) -> Iterator[list[Unit]]:
    """A long word: up to a sign that may end a line, else in even groups."""
    start = 0
    for end in range(1, len(word) + 1):
        if end < len(word) and word[end - 1].text[-1] not in _BREAK_AFTER:
            continue
        part = list(word[start:end])
        start = end
        if width(part) <= room / 2:
            yield part
        else:
            yield from _groups(part, room)


def _groups(part: Sequence[Unit], room: float) -> Iterator[list[Unit]]:
    group: list[Unit] = []
    wide = 0.0
    for unit in part:
        full = len(group) >= _GROUP and unit.text not in _BREAK_AFTER
        if group and (full or wide + unit.width > room):
            yield group
            group, wide = [], 0.0
        group.append(unit)
        wide += unit.width
    yield group
