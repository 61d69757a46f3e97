"""Words that stand together and belong to one person: where a name ends, whose it may be, what it is made of."""

from typing import Final, NamedTuple

from inspector.reports.redaction.names import GRAMMAR
from inspector.reports.redaction.people import Numbers
from inspector.reports.redaction.seen_text import NOBODY, SeenText

MANY: Final = 500
"""A word that more people bear is not widened by small words beside it."""


class Run(NamedTuple):
    """A name as far as it goes: its last word, the people who bear all of its telling words, and those words."""

    last: int
    people: Numbers
    used: frozenset[str]

    @property
    def full(self) -> bool:
        """Whether more than one part of the name stands there."""
        return len(self.used) > 1


def run_from(text: SeenText, at: int) -> Run:
    """The words from here on that belong to one name."""
    index, word = text.index, text.words[at].text
    people = index.parts.get(word, NOBODY)
    if not people:
        # A full name written as one word is as good as its parts.
        joined = index.joined.get(word, NOBODY)
        return Run(at, joined, frozenset({word, ""}) if joined else frozenset({word}))
    used = {word}
    last, wider, following = at, people, at + 1
    while following < len(text.words) and text.close(following - 1):
        word = text.words[following].text
        if word in used and text.capital(following):
            # A second mention begins. One in small letters would not count alone: it goes with this one.
            break
        more = _bearers(text, following, wider)
        if more:
            people = wider = more
            used.add(word)
            last = following
        elif wider := _beside(text, following, wider):
            if len(word) == 1 and text.capital(following):
                people, last = wider, following
        else:
            break
        following += 1
    if last > at and len(used) == 1 and not used & index.own_words:
        # A name of one word said twice, such as Duran Duran, is a full one.
        used.add("")
    return Run(last, people, frozenset(used))


def _bearers(text: SeenText, at: int, people: Numbers) -> Numbers:
    """Those people of whose name a word is a telling part."""
    word = text.words[at].text
    if word in GRAMMAR and not text.capital(at):
        return NOBODY
    theirs = text.index.parts.get(word, NOBODY)
    # Equal sets are one object: thousands of namesakes are not compared anew at every word.
    return people if theirs is people else people & theirs


def _beside(text: SeenText, at: int, people: Numbers) -> Numbers:
    """Those people in whose name a word stands as a small one, or as an initial."""
    word, index = text.words[at].text, text.index
    if len(people) > MANY:
        return NOBODY
    return people & (index.beside.get(word, NOBODY) | index.parts.get(word, NOBODY))


def initial_before(text: SeenText, at: int, people: Numbers) -> bool:
    """Whether the word before is an initial of these people's name: `I. Marrowby`."""
    before = at - 1
    if before < 0 or len(text.words[before].text) != 1 or not text.close(before) or not text.capital(before):
        return False
    return len(people) <= MANY and not people.isdisjoint(text.index.beside.get(text.words[before].text, NOBODY))


def end_of_own(text: SeenText, at: int) -> int:
    """The last word of the owner's full name that begins here; 0 where none does."""
    word = text.words[at].text
    best = 0
    for name in text.index.own:
        if word not in name or len(name) < 2:
            continue
        last, seen = at, {word}
        while last + 1 < len(text.words) and text.words[last + 1].text in name and text.close(last):
            last += 1
            seen.add(text.words[last].text)
        if len(seen) > 1:
            best = max(best, last)
    return best
