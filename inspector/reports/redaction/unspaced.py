"""Finds names in scripts that set no spaces between words, wherever they stand in a run of letters."""

from inspector.reports.redaction.folding import Spelling
from inspector.reports.redaction.passage import Passage
from inspector.reports.redaction.people import Numbers, PeopleIndex
from inspector.reports.redaction.seen_text import told
from inspector.reports.redaction.words import UNSPACED


def unspaced_in(index: PeopleIndex, seen: Spelling, here: Numbers) -> list[Passage]:
    """The names of an index in the runs of such letters that a folded text has; the longest at each place."""
    text = seen.text
    found: list[Passage] = []
    for run in UNSPACED.finditer(text):
        at = run.start()
        while at < run.end():
            length = _longest(index, text, at, run.end())
            if length:
                people = index.unspaced[text[at : at + length]]
                found.append(Passage(*seen.place(at, at + length), told(index, people & here or people), "name"))
            at += length or 1
    return found


def _longest(index: PeopleIndex, text: str, at: int, end: int) -> int:
    for length in index.lengths:
        if at + length <= end and text[at : at + length] in index.unspaced and not _inside_syllable(text, at + length):
            return length
    return 0


def _inside_syllable(text: str, at: int) -> bool:
    """Whether a Korean syllable, which folding takes apart, goes on here."""
    return "\u1161" <= text[at : at + 1] <= "\u11ff"
