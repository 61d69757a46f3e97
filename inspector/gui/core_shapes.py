"""Sentences with places for values, and which values a text has in them."""

import re
from dataclasses import dataclass
from typing import Final

_PLACE: Final = re.compile(r"%(\d)")
_COUNT: Final = r"([\d,]+)"
_FEW: Final = 4
"""Letters that are too few to tell a sentence by."""
_CERTAIN: Final = frozenset({"%1, line %2", "“%1”", "for %1: %2"})
"""Few letters that tell one all the same."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence with places.

    Args:
        source: the sentence, with `%1`, `%2` … for its values, each once and in this order.
        said: how many characters of it are no values.
        longest: the longest stretch of it without a value: a text that lacks it does not fit.
        pattern: fits the texts that the sentence can be.
        weak: it says so little that it fits much else: its values have to be known as well.
        beside: it has two places side by side, so that a value may hold more than one thing.
    """

    source: str
    said: int
    longest: str
    pattern: re.Pattern[str]
    weak: bool
    beside: bool

    def values(self, text: str) -> tuple[str, ...] | None:
        """The values that a text has in the places of the sentence; None where it does not fit."""
        if self.longest not in text:
            return None
        fits = self.pattern.fullmatch(text)
        return None if fits is None else tuple(value or "" for value in fits.groups())


def shape_of(source: str, numbers: str = "") -> Shape:
    """The shape of a sentence; of two places side by side the second may be empty.

    Args:
        source: the sentence.
        numbers: the digits of its places that hold a number.
    """
    pieces = _PLACE.split(source)
    literals = pieces[::2]
    pattern = re.escape(literals[0])
    for place, literal in enumerate(literals[1:]):
        pattern += (_COUNT if str(place + 1) in numbers else _fill(place, literals)) + re.escape(literal)
    letters = sum(letter.isalpha() for literal in literals for letter in literal)
    return Shape(
        source,
        sum(map(len, literals)),
        max(literals, key=len),
        re.compile(pattern, re.DOTALL),
        weak=letters <= _FEW and source not in _CERTAIN,
        beside=any(not literal for literal in literals[1:-1]),
    )


def _fill(place: int, literals: list[str]) -> str:
    """What may stand in a place: at least something, and of two places side by side all in the first."""
    if place > 0 and not literals[place]:
        return "(.*?)"
    last = place + 2 == len(literals)
    return "(.+?)" if literals[place + 1] or last else "(.+)"
