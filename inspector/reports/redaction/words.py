"""The words of a folded text: runs of letters, digits and vowel signs, with the joints inside them."""

import re
import unicodedata
from functools import cache
from typing import Final

_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")
_BEYOND: Final = re.compile(r"[^\W\x00-\x7f]")
_LAST_WITH_MARKS: Final = 0x1FFFF
UNSPACED: Final = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3041-\u30fa\u30fc-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97c\ud7b0-\ud7fb\uf900-\ufaff\U00020000-\U0003ffff]+"
)
"""Scripts that set no space between words, or endings of words (Thai, Lao, Tibetan, Burmese, Korean in single letters, Khmer,
Japanese, Chinese): a name stands anywhere in a run of them."""
_GEORGIAN: Final = ("\u10d0", "\u10ff")
_JOINT: Final = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])"
)


@cache
def _any_word() -> re.Pattern[str]:
    marks = []
    for code in range(0x300, _LAST_WITH_MARKS):
        letter = chr(code)
        if unicodedata.category(letter) in {"Mc", "Mn"} and not unicodedata.combining(letter):
            marks.append(letter)
    return re.compile(f"[\\w\u3099\u309a{''.join(marks)}]+")


def beyond_ascii(folded: str) -> bool:
    """Whether a folded text has letters other than the plain Latin ones."""
    return not folded.isascii() and _BEYOND.search(folded) is not None


def words(folded: str) -> list[tuple[int, int, str]]:
    """The words of a folded text: where each begins and ends, and the word."""
    if not beyond_ascii(folded):
        return [(match.start(), match.end(), match[0]) for match in _ASCII_WORD.finditer(folded)]
    # An underscore joins no words.
    return [(match.start(), match.end(), match[0]) for match in _any_word().finditer(folded.replace("_", " "))]


def word_texts(folded: str) -> list[str]:
    """The words alone."""
    if not beyond_ascii(folded):
        return _ASCII_WORD.findall(folded)
    return _any_word().findall(folded.replace("_", " "))


def word_at(folded: str, place: int) -> str:
    """The word that begins at a place of a folded text; empty where none does."""
    pattern = _any_word() if beyond_ascii(folded) else _ASCII_WORD
    found = pattern.match(folded, place)
    return "" if found is None else found[0].split("_", 1)[0]


def joints(written: str) -> list[int]:
    """Where a word as it is written has inner joints: `TeamMarrowby2` before `M` and `2`."""
    if written.isascii():
        return [match.start() for match in _JOINT.finditer(written)]
    found = []
    for at in range(1, len(written)):
        before, here, after = written[at - 1], written[at], written[at + 1 : at + 2]
        if (here.isupper() and (before.islower() or (before.isupper() and after.islower()))) or (
            before.isalnum() and here.isalnum() and before.isdigit() != here.isdigit()
        ):
            found.append(at)
    return found


def capital(written: str) -> bool:
    """Whether a word as it is written has a capital; so has one whose script knows none, digits apart."""
    lower = written.lower()
    if lower != written or any(map(str.isupper, written)):
        return True
    # Georgian has capitals in Unicode, and in headlines alone.
    return (lower == written.upper() and not written.isdigit()) or _GEORGIAN[0] <= written[:1] <= _GEORGIAN[1]
