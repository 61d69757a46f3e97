"""A passage of a text that is not to be shown as it stands, and the text with what stands in its place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple


class Passage(NamedTuple):
    """A stretch of a text and what is shown in its place.

    Args:
        start: its first character.
        end: the first character after it.
        shown: what stands in its place; None where it is the owner's own and stays.
        kind: what was found, in words, for the count of what was redacted.
    """

    start: int
    end: int
    shown: str | None
    kind: str


def settled(passages: Iterable[Passage]) -> list[Passage]:
    """Passages in order, none of which overlaps another.

    One inside another goes with it: so does a name inside an address. Of two on the same stretch the first given
    counts. Where two overlap in part, both go, and what stands for both takes their place; the owner's own gives way.
    """
    kept: list[Passage] = []
    for found in sorted(passages, key=lambda each: (each.start, -each.end)):
        if not kept or found.start >= kept[-1].end:
            kept.append(found)
        elif found.end > kept[-1].end:
            kept[-1] = _both(kept[-1], found)
    return kept


def within(stretches: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those of the stretches, in order and apart from each other, that share a character with one."""
    first = bisect_right(stretches, start, key=itemgetter(1))
    return stretches[first : bisect_left(stretches, end, key=itemgetter(0))]


def _both(first: Passage, second: Passage) -> Passage:
    if first.shown is None:
        return second
    if second.shown is None:
        return first
    shown = first.shown if second.shown in first.shown else f"{first.shown} {second.shown}"
    return Passage(first.start, second.end, shown, first.kind)


def replaced(text: str, passages: Iterable[Passage]) -> str:
    """The text with passages, in order and apart from each other, replaced."""
    parts: list[str] = []
    at = 0
    for each in passages:
        if each.shown is not None:
            parts += text[at : each.start], each.shown
            at = each.end
            # "Person 1" before a digit would read as another person: what was written on to a name goes with it.
            while each.shown[-1:].isdigit() and text[at : at + 1].isdecimal():
                at += 1
    return text[at:] if not parts else "".join((*parts, text[at:]))
