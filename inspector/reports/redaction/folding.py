"""Texts as they are compared: whatever their case, accents, Unicode form or encoding, and where each letter stands.

A text is spelled out in up to three ways: as it stands; with percent signs, entities and escapes read; and folded
for comparison. Each keeps where its letters stand in the text, so that what is found there can be replaced.
Folding is NFKD, without combining marks, in folded case (Unicode Standard, chapters 3.11 and 3.13).
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

_SAME_LETTERS: Final = "øo łl đd ðd þth æae œoe ħh ıi ŋn ŧt ىي ةه یي کك ېي ھه ہه ٬ ـ ёе ґг"
_LETTERS: Final = {pair[0]: pair[1:] for pair in _SAME_LETTERS.split()}
"""Letters that are written for each other and that no normal form tells; Arabic's long stroke is none."""
_SPELLED_OUT: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ẞ": "ss"}
"""What German and Nordic letters are written as where a keyboard has none."""
_UMLAUT: Final = re.compile("[äöüåøæẞÄÖÜÅØÆ\u0308\u030a]")
_NO_LETTERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
"""Filler that cannot be seen, and is of a category of letters or marks."""
_VOICED: Final = frozenset("\u3099\u309a")
"""The marks that tell ga from ka."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A text spelled in some way, and where its letters stand in the text that it came from.

    Args:
        text: the spelling.
        starts: for each letter the first character that it came from; None where the n-th came from the n-th.
        ends: for each letter the first character after those it came from.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the spelling (not an empty one) stands in the text."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


class _Table(dict[str, str]):
    """What each character counts for, worked out by `rule` when it is first met.

    `codes` holds the same by code point, for the characters that count for one: a whole text is turned at once by it.
    """

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule
        self.codes: dict[int, int] = {}

    def __missing__(self, letter: str) -> str:
        found = self[letter] = self._rule(letter)
        if len(found) == 1:
            self.codes[ord(letter)] = ord(found)
        return found

    def spelled(self, text: str) -> Spelling:
        """The text as the table has it."""
        if all([len(self[letter]) == 1 for letter in set(text)]):  # noqa: C419  (a list is the faster way here)
            return Spelling(text.translate(self.codes))
        parts = [self[letter] for letter in text]
        origins = [at for at, part in enumerate(parts) for _ in part]
        return Spelling("".join(parts), origins, [at + 1 for at in origins])


def _plain(letter: str) -> str:
    """What a character counts for where its form alone does not matter: full-width letters, what cannot be seen."""
    if unicodedata.category(letter) == "Cf" or letter in _NO_LETTERS or _chooses_form(letter):
        return ""
    form = unicodedata.normalize("NFKC", letter)
    return form if len(form) == 1 else letter


def _chooses_form(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("VARIATION SELECTOR", "MONGOLIAN FREE VARIATION"))


def _folded(letter: str) -> str:
    """What a character counts for where names are compared."""
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter in _NO_LETTERS or _chooses_form(letter):
        return ""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    folded = "".join([_LETTERS.get(part, part) for part in apart if part in _VOICED or not _is_put_on(part)])
    # A sign that falls apart into signs, such as an ellipsis, stays one.
    return folded if len(folded) <= 1 or any(map(counts, folded)) else letter


def _is_put_on(letter: str) -> bool:
    """Whether a character is an accent, or cannot be seen."""
    return unicodedata.category(letter) == "Cf" or unicodedata.combining(letter) > 0


def counts(letter: str) -> bool:
    """Whether a character belongs to words: letters, digits, and the vowel signs of Indian and other scripts."""
    return letter.isalnum() or unicodedata.category(letter) in {"Mc", "Mn"}


_PLAIN: Final = _Table(_plain)
_FOLDED: Final = _Table(_folded)


def plain(text: str) -> Spelling:
    """The text without what cannot be seen, its full-width letters and digits as plain ones."""
    return Spelling(text) if text.isascii() else _PLAIN.spelled(text)


def folded(spelling: Spelling) -> Spelling:
    """A spelling folded for comparison."""
    if spelling.text.isascii():
        return Spelling(spelling.text.lower(), spelling.starts, spelling.ends)
    found = _FOLDED.spelled(spelling.text)
    if spelling.starts is None or spelling.ends is None:
        return found
    if found.starts is None or found.ends is None:
        return Spelling(found.text, spelling.starts, spelling.ends)
    starts, ends = spelling.starts, spelling.ends
    return Spelling(found.text, [starts[at] for at in found.starts], [ends[at - 1] for at in found.ends])


def fold(text: str) -> str:
    """A text folded for comparison, where it does not matter which letter came from where."""
    return text.lower() if text.isascii() else _FOLDED.spelled(text).text


def spelled_out(text: str) -> str:
    """A text folded with `ae` for `ä` and the like; as `fold` gives it where it has no such letter."""
    if text.isascii() or _UMLAUT.search(text) is None:
        return fold(text)
    composed = unicodedata.normalize("NFC", text).lower()
    return fold("".join([_SPELLED_OUT.get(letter, letter) for letter in composed]))
