"""One text while names are looked for in it: its words that an index knows, and what stands between them."""

from dataclasses import dataclass
from typing import Final

from inspector.reports.redaction.folding import Spelling
from inspector.reports.redaction.people import Numbers, PeopleIndex
from inspector.reports.redaction.word_forms import Word
from inspector.reports.redaction.words import capital

SOMEONE: Final = "[name]"
"""Stands for a name that several people bear, or that may be somebody's."""
NOBODY: Final[Numbers] = frozenset()
CLOSE: Final = 2
"""Signs that may stand between two words of one name, spaces apart."""
_BEFORE_HOSTS: Final = ("://", "www.")
_ENDS: Final = frozenset(".!?;:")


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text that is searched.

    Args:
        index: who bears which word.
        written: the text as it stands.
        seen: its folded spelling.
        here: the people who take part in the conversation that the text belongs to.
        words: its words that the index knows, in order.
    """

    index: PeopleIndex
    written: str
    seen: Spelling
    here: Numbers
    words: list[Word]

    def close(self, at: int) -> bool:
        """Whether a word and the next known one can belong to one name by what stands between them."""
        between = self.seen.text[self.words[at].end : self.words[at + 1].start]
        signs = between.strip()
        if not signs:
            return True
        if between.isdecimal():
            return True
        if len(signs) > CLOSE or any(map(str.isalnum, signs)):
            return False
        ends = signs[-1] in _ENDS and between[-1].isspace()
        return not ends or (signs == "." and len(self.words[at].text) == 1)

    def capital(self, at: int) -> bool:
        """Whether a word is written with a capital; one that is hidden behind signs, or begins a host, counts as such."""
        start, end = self.seen.place(*self.words[at][:2])
        written = self.written[start:end]
        return capital(written) or not written.isalpha() or self._names_a_host(at)

    def _names_a_host(self, at: int) -> bool:
        """Whether a word begins a host: people's own pages bear their names in small letters."""
        start = self.words[at].start
        return self.seen.text.endswith(_BEFORE_HOSTS, max(0, start - 4), start)

    def told(self, people: Numbers) -> str:
        """What stands in the place of one of these people."""
        return told(self.index, people)


def told(index: PeopleIndex, people: Numbers) -> str:
    """What stands in the place of one of these people: a pseudonym where they are one person."""
    shown = ""
    for number in people:
        if index.shown[number] != (shown or index.shown[number]):
            return SOMEONE
        shown = index.shown[number]
    return shown or SOMEONE
