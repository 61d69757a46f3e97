"""Sentences with places for values, and which values a text has in them."""

import re
from dataclasses import dataclass
from typing import Final

_PLACE: Final = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence with places.

    Args:
        source: the sentence, with `%1`, `%2` … for its values, each once and in this order.
        said: how many characters of it are no values.
        longest: the longest stretch of it without a value: a text that lacks it does not fit.
        pattern: fits the texts that the sentence can be.
    """

    source: str
    said: int
    longest: str
    pattern: re.Pattern[str]

    def values(self, text: str) -> tuple[str, ...] | None:
        """The values that a text has in the places of the sentence; None where it does not fit."""
        if self.longest not in text:
            return None
        fits = self.pattern.fullmatch(text)
        return None if fits is None else tuple(value or "" for value in fits.groups())


def shape_of(source: str) -> Shape:
    """The shape of a sentence; of two places side by side the second may be empty."""
    pieces = _PLACE.split(source)
    literals = pieces[::2]
    pattern = re.escape(literals[0])
    for place, literal in enumerate(literals[1:]):
        beside = place > 0 and not literals[place]
        pattern += ("(.*?)" if beside else "(.+?)") + re.escape(literal)
    return Shape(source, sum(map(len, literals)), max(literals, key=len), re.compile(pattern, re.DOTALL))
