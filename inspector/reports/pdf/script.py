"""Text told apart for printing: each unit (a letter with its marks) with the font that draws it.

What no font draws, and what nobody would see, is written out as `⟦U+XXXX⟧`: nothing is hidden, no box is empty.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import Final

from inspector.reports.pdf.clusters import (
    JOINERS,
    VARIANTS,
    WEIGHTLESS,
    by_direction,
    clusters,
    direction,
    is_mark,
)
from inspector.reports.pdf.fonts import BASE, face, face_of

_OPENS: Final = "\u2067"
_ENDS: Final = "\u2069"
_VISIBLE_FORMATS: Final = frozenset("\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_MOST_MARKS: Final = 6
"""So many marks on one letter, and no more: heaps of them would run over the lines above."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What stays together: its text, the font that draws it (a place in `FAMILIES`), its width in ems at most."""

    text: str
    face: int
    width: float


def units(line: str) -> list[Unit]:
    """A line of text in units, in order. It holds no line ends and no tabs.

    A stretch from right to left keeps its direction to itself (Unicode's isolates), so that a number after it
    stays after it.
    """
    found: list[Unit] = []
    for stretch, leftward in by_direction(list(clusters(line))):
        drawn = list(_drawn(stretch, leftward=leftward))
        if leftward:
            drawn[0] = replace(drawn[0], text=_OPENS + drawn[0].text)
            drawn[-1] = replace(drawn[-1], text=drawn[-1].text + _ENDS)
        found += drawn
    return found


def is_shown(character: str) -> bool:
    """Whether a character is printed as itself. Line ends and tabs are not: they are layout."""
    if character in WEIGHTLESS or character in _VISIBLE_FORMATS:
        return True
    if character in _UNSEEN or unicodedata.category(character) in {"Cf", "Cc", "Cs", "Co", "Zl", "Zp"}:
        return False
    return face_of(character) is not None


def written_out(character: str) -> str:
    """A character as its code point: `⟦U+20BB7⟧`."""
    return f"⟦U+{ord(character):04X}⟧"


def _drawn(stretch: Sequence[str], *, leftward: bool) -> Iterator[Unit]:
    before = BASE
    for cluster in stretch:
        if not is_shown(cluster[0]):
            yield from map(_as_code, cluster)
            continue
        before = _face_for(cluster, before, leftward=leftward)
        kept, left = _divided(cluster, before)
        if kept:
            yield Unit(kept, before, fsum(face(before).advances.get(ord(character), 0.0) for character in kept))
        yield from map(_as_code, left)


def _divided(cluster: str, place: int) -> tuple[str, str]:
    """What of a cluster is drawn, and what is written out: what its font has not, marks with no letter below them,
    too many marks on one letter, and joiners or variants in a row, in which a text could be hidden.
    """
    kept, left, before = "", "", ""
    marks = _MOST_MARKS if cluster[0] in WEIGHTLESS or is_mark(cluster[0]) else 0
    for character in cluster:
        if character in VARIANTS:
            drawn = before != "" and before not in WEIGHTLESS and not is_mark(before)
        elif character in WEIGHTLESS:
            drawn = before not in JOINERS
        else:
            marks += is_mark(character)
            drawn = marks <= _MOST_MARKS and is_shown(character) and ord(character) in face(place).advances
        kept += character if drawn else ""
        left += "" if drawn else character
        before = character
    return kept, left


def _face_for(cluster: str, before: int, *, leftward: bool) -> int:
    """The first font that covers most; from right to left, a sign or a space has its neighbour's."""
    needed = "".join(character for character in cluster if character not in WEIGHTLESS)
    follows = leftward and not direction(cluster) and all(ord(each) in face(before).advances for each in needed)
    if not needed or follows:
        return before
    for covered in (needed, needed[0]):
        place = face_of(covered)
        if place is not None:
            return place
    return BASE


def _as_code(character: str) -> Unit:
    text = written_out(character)
    return Unit(text, BASE, 0.6 * len(text))
