"""Words that stand for others: with an inner capital, spelled another way, with what is written before, as grammar bends them."""

import re
from bisect import bisect_left
from itertools import pairwise
from typing import Final, NamedTuple

from inspector.reports.redaction.endings import beginnings
from inspector.reports.redaction.folding import Spelling, spelled_out
from inspector.reports.redaction.people import Numbers, PeopleIndex
from inspector.reports.redaction.words import capital, joints, word_texts

_ENDING: Final = 3
"""Letters that grammar puts at the end of a name, at most."""
_STEM: Final = 4
"""Letters that a name must have for its forms to be looked for."""
_BENT: Final = "aаяьйη"
"""Last letters that give way to endings."""
_BEFORE: Final = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "ו", "ה", "ב", "ל", "מ", "ש", "כ")
"""What Arabic and Hebrew write before a word as part of it."""
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u06ff]")


class Word(NamedTuple):
    """A word that may belong to a name: where it stands in the folded text, and what it is looked up as.

    `bent` are the people of whose name it may be a form that grammar made.
    """

    start: int
    end: int
    text: str
    bent: Numbers = frozenset()


def words_inside(index: PeopleIndex, written: str, seen: Spelling, word: tuple[int, int, str]) -> list[Word]:
    """Words of the index in a word that none of its own: by inner capitals, other spellings, or what is put before."""
    start, end, text = word
    first, last = seen.place(start, end)
    out = written[first:last]
    if not out.isascii():
        other = word_texts(spelled_out(out))
        if (
            other != [text]
            and len(other) == 1
            and (other[0] in index.known or other[0].removesuffix("s") in index.known)
        ):
            return [Word(start, end, other[0] if other[0] in index.known else other[0].removesuffix("s"))]
        if _RIGHT_TO_LEFT.match(text) is not None:
            for before in _BEFORE:
                if text.startswith(before) and len(text) - len(before) > 1 and text[len(before) :] in index.known:
                    return [Word(start + len(before), end, text[len(before) :])]
    cuts = joints(out)
    if not cuts:
        return []
    places = [start, *(_folded_place(seen, start, end, first + cut) for cut in cuts), end]
    pieces = [(one, two, seen.text[one:two]) for one, two in pairwise(places) if one < two]
    found = []
    for one, two, piece in pieces:
        if piece in index.known:
            found.append(Word(one, two, piece))
        elif piece[-1] == "s" and piece[:-1] in index.known:
            found.append(Word(one, two, piece[:-1]))
    return found


def _folded_place(seen: Spelling, start: int, end: int, place: int) -> int:
    """Where in a folded text the letter stands that came from a place of the text."""
    return place if seen.starts is None else bisect_left(seen.starts, place, start, end)


def stems_of(index: PeopleIndex, here: Numbers) -> list[tuple[str, int, int]]:
    """The beginnings of the names of people who take part, with the letters that may follow: grammar bends names."""
    found = []
    for number in here:
        for word in index.telling.get(number, ()):
            if len(word) >= _STEM and word not in index.own_words:
                stem = word[:-1] if word[-1] in _BENT else word
                found.append((stem, len(word) + _ENDING, number))
    return found


def bent(
    index: PeopleIndex,
    stems: list[tuple[str, int, int]],
    written: str,
    seen: Spelling,
    word: tuple[int, int, str],
) -> list[Word]:
    """A word with a capital that may be a form of a name."""
    start, end, text = word
    fitting = frozenset([number for stem, longest, number in stems if len(text) <= longest and text.startswith(stem)])
    for stem in beginnings(text):
        fitting |= index.stems.get(stem, frozenset())
    if not fitting:
        return []
    first, last = seen.place(start, end)
    return [Word(start, end, text, fitting)] if capital(written[first:last]) else []
