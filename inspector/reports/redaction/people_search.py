"""Finds people of an index in a text, by their identifiers and by their names."""

from typing import Final

from inspector.reports.redaction.folding import Spelling
from inspector.reports.redaction.name_run import Run, end_of_own, initial_before, run_from
from inspector.reports.redaction.names import GRAMMAR
from inspector.reports.redaction.passage import Passage
from inspector.reports.redaction.people import Numbers, PeopleIndex, whole
from inspector.reports.redaction.people_words import words_of_names
from inspector.reports.redaction.seen_text import CLOSE, NOBODY, SOMEONE, SeenText
from inspector.reports.redaction.unspaced import unspaced_in
from inspector.reports.redaction.words import word_at

_BEFORE_SHORT: Final = frozenset("/@")
"""What an identifier that is an everyday word must follow to count."""


def people_in(index: PeopleIndex, written: str, seen: Spelling, here: Numbers = NOBODY) -> list[Passage]:
    """Where people of the index are named in a text.

    Args:
        index: who bears which word.
        written: the text as it stands.
        seen: its folded spelling, or another that leads back to it.
        here: the people who take part in the conversation that the text belongs to.
    """
    found = unspaced_in(index, seen, here) if index.unspaced and not seen.text.isascii() else []
    words = words_of_names(index, written, seen, here)
    return found + _Search(SeenText(index, written, seen, here, words)).passages() if words else found


class _Search:
    """Goes through the words of one text once."""

    def __init__(self, text: SeenText) -> None:
        self._text = text
        self._found: list[Passage] = []
        self._taken = 0

    def passages(self) -> list[Passage]:
        at = 0
        while at < len(self._text.words):
            at = self._identifier(at) or self._name(at)
        return self._found

    def _identifier(self, at: int) -> int:
        """Past the longest identifier that begins here; 0 where none does."""
        index, text, known = self._text.index, self._text.seen.text, self._text.words
        words, end = known[at].text, known[at].end
        found: tuple[int, Numbers] | None = None
        while True:
            who = index.identifiers.get(words)
            if who is not None and (" " in words or self._counts_alone(at, who)):
                found = end, who
            following = end
            while following < len(text) and following - end <= CLOSE and _ties(text[following]):
                following += 1
            # Words that no index knows are not in the list: what follows is looked for in the text.
            if words not in index.begun or following == end or not (word := word_at(text, following)):
                break
            words, end = f"{words} {word}", following + len(word)
        if found is None:
            return 0
        end, who = found
        if who:
            self._replace(known[at].start, end, self._text.told(who & self._text.here or who))
        after = at + 1
        while after < len(known) and known[after].start < end:
            after += 1
        return after

    def _counts_alone(self, at: int, who: Numbers) -> bool:
        word = self._text.words[at]
        if word.text not in self._text.index.guarded or who & self._text.here:
            return True
        return self._text.seen.text[max(word.start - 1, 0) : word.start] in _BEFORE_SHORT

    def _name(self, at: int) -> int:
        """Past the name that begins here, or past this word where none does."""
        text = self._text
        own = end_of_own(text, at)
        run = run_from(text, at)
        if own and (not run.people or run.last < own or any(run.used <= each for each in text.index.own)):
            return own + 1
        if run.people:
            shown = self._full(run, at) if run.full else self._single(run, at)
            if shown:
                self._add(at - initial_before(text, at, shown), run.last, text.told(shown))
        elif text.words[at].bent:
            self._add(at, at, SOMEONE)
        return run.last + 1

    def _full(self, run: Run, at: int) -> Numbers:
        """Those of whom several parts of a name speak: whoever takes part, else who has just this name."""
        text, index = self._text, self._text.index
        if any(run.used <= each for each in index.own) or (run.used <= GRAMMAR and not text.capital(at)):
            return NOBODY
        here = run.people & text.here
        bearers = index.wholes.get(whole(run.used), NOBODY) & run.people
        return here or bearers or run.people - index.unsure

    def _single(self, run: Run, at: int) -> Numbers:
        """Those of whom one part of a name speaks: whoever takes part, else a capital is needed."""
        text, index = self._text, self._text.index
        (word,) = run.used
        here = run.people & text.here
        if word in index.own_words:
            return NOBODY
        if word in GRAMMAR:
            return here if text.capital(at) else NOBODY
        return here or (run.people - index.unsure if text.capital(at) else index.everywhere & run.people)

    def _add(self, at: int, last: int, shown: str) -> None:
        words = self._text.words
        # An initial may have gone with the name before.
        first = at if words[at].start >= self._taken else at + 1
        self._replace(words[first].start, words[last].end, shown)

    def _replace(self, start: int, end: int, shown: str) -> None:
        index, kind = self._text.index, "name"
        if index.kinds:
            kind = next((word for number, word in index.kinds.items() if index.shown[number] == shown), kind)
        self._found.append(Passage(*self._text.seen.place(start, end), shown, kind))
        self._taken = end


def _ties(letter: str) -> bool:
    """Whether a sign may stand inside an identifier."""
    return not (letter.isalnum() or letter.isspace())
