"""The words of a text that may belong to a name, found by looking each one up; everything else is passed over."""

import re
from typing import Final

from inspector.reports.redaction.endings import beginnings
from inspector.reports.redaction.folding import Spelling, fold, spelled_out
from inspector.reports.redaction.people import Numbers, PeopleIndex
from inspector.reports.redaction.word_forms import Word, bent, stems_of, words_inside
from inspector.reports.redaction.words import beyond_ascii, word_texts, words

_SIGNS: Final = "-'’‘ʼ`´‐‑‒–·."
_JOINERS: Final = frozenset(_SIGNS)
_MOST_JOINED: Final = 3
_INNER: Final = re.compile(
    r"[A-Z0-9](?:(?<=[a-z].)|(?<=[A-Z][0-9])|(?<=[0-9][A-Z])|(?<=[0-9])(?=[a-zA-Z])|(?<=[A-Z])(?=[A-Z][a-z]))"
)
"""Where a word may have inner joints. It begins with the rarest letters: that makes it quick."""
_CAPITALISED: Final = re.compile(r"[^\W\d_a-z][^\W\d_]{5,}")
_ASCII_CAPITALISED: Final = re.compile(r"[A-Z][A-Za-z]{5,}")
_TIED: Final = re.compile(rf"[{_SIGNS}](?<=\w.)(?=\w)")
_COMPOUND: Final = re.compile(rf"\w+(?:[{_SIGNS}]\w+)+")
_SIGN: Final = re.compile(f"[{_SIGNS}]")


def words_of_names(index: PeopleIndex, written: str, seen: Spelling, here: Numbers) -> list[Word]:
    """The words of a text that an index knows, in order; nothing where none of them can begin a name.

    Args:
        index: who bears which word.
        written: the text as it stands, to which `seen` leads back.
        seen: its folded spelling.
        here: the people who take part in the conversation that the text belongs to.
    """
    stems = [stem for stem in stems_of(index, here) if stem[0] in seen.text]
    if stems or not _simple(index, written, seen.text):
        return _looked_at_closely(index, written, seen, stems)
    if index.looked_for.isdisjoint(word_texts(seen.text)):
        return []
    noticed = [each for each in words(seen.text) if each[2] in index.noticed]
    return [
        Word(start, end, word) if _counts(index, word) else Word(start, end, word[:-1]) for start, end, word in noticed
    ]


def _counts(index: PeopleIndex, word: str) -> bool:
    """Whether a word counts as it is, and not only without the s behind it."""
    return word in index.known or word in index.beside


def _simple(index: PeopleIndex, written: str, folded: str) -> bool:
    """Whether the words of a text are names, or not, just as they stand: none has to be taken apart or put together."""
    if beyond_ascii(folded) or _INNER.search(written) is not None:
        return False
    for word in (_ASCII_CAPITALISED if written.isascii() else _CAPITALISED).findall(written):
        for stem in beginnings(fold(word)):
            if stem in index.stems:
                return False
    if _TIED.search(folded) is not None:
        for compound in _COMPOUND.findall(folded):
            parts = _SIGN.split(compound)
            if (
                len(parts) > _MOST_JOINED
                or "".join(parts) in index.parts
                or "".join(parts[:2]) in index.parts
                or "".join(parts[1:]) in index.parts
            ):
                return False
    if written.isascii():
        return True
    other = spelled_out(written)
    return (
        other == folded
        or index.looked_for.isdisjoint(word_texts(other))
        or index.looked_for.isdisjoint(set(word_texts(other)) - set(word_texts(folded)))
    )


def _looked_at_closely(
    index: PeopleIndex, written: str, seen: Spelling, stems: list[tuple[str, int, int]]
) -> list[Word]:
    folded = seen.text
    every = words(folded)
    found: list[Word] = []
    skip = 0
    for at, (start, end, word) in enumerate(every):
        if skip:
            skip -= 1
        elif folded[end : end + 1] in _JOINERS and (joined := _joined(index, every, at)):
            found.append(Word(start, every[at + joined - 1][1], "".join([each[2] for each in every[at : at + joined]])))
            skip = joined - 1
        elif word in index.known or word in index.beside:
            found.append(Word(start, end, word))
        elif word[-1] == "s" and word[:-1] in index.known:
            found.append(Word(start, end, word[:-1]))
        elif inside := words_inside(index, written, seen, (start, end, word)):
            found += inside
        else:
            found += bent(index, stems, written, seen, (start, end, word))
    return found


def _joined(index: PeopleIndex, every: list[tuple[int, int, str]], at: int) -> int:
    """How many words, with one sign between each two, are one word of the index: `O'Brien`; 0 for none."""
    text = every[at][2]
    for count in range(2, _MOST_JOINED + 1):
        if at + count > len(every) or every[at + count - 1][0] != every[at + count - 2][1] + 1:
            return 0
        text += every[at + count - 1][2]
        if text in index.parts and not all(each[2] in index.parts for each in every[at : at + count]):
            return count
    return 0
