"""Foreign text made safe to show: what cannot be seen, or reorders its neighbours, is written out, and so is the script
of letters that only look like those around them.

For every face and report alike; the raw text stays in the case and the raw bytes in the archive.
"""

import re
import unicodedata
from typing import Final

_NAMED: Final = {
    0x00: "NUL",
    0x1B: "ESC",
    0x7F: "DEL",
    0x061C: "ALM",
    0x200B: "ZWSP",
    0x200E: "LRM",
    0x200F: "RLM",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2028: "LS",
    0x2029: "PS",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
_ALIKE: Final = (
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03f2\u03f3"  # Greek
    "\u0405\u0406\u0408\u0410\u0412\u0415\u041a\u041c-\u041e\u0420-\u0423\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445"
    "\u0455\u0456\u0458\u0475\u04ae\u04af\u04bb\u04c0\u04cf\u0501\u051b\u051d"  # Cyrillic
    "\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7cb"  # as wide as an ideograph, and of mathematics
)
"""Letters that look like those of Latin. Greek ones that stand beside Latin in units and formulas (µ, Δ) do not."""
_MARK: Final = r"⟦(?:Greek|Cyrillic|Fullwidth|Mathematical|[A-Z]{2,4}|SP×\d+|U\+[0-9A-F]{4,6})⟧"
"""What is written below, and nothing else between such brackets."""
_BESIDE: Final = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What stands in a word and is no letter of it: accents on their own, joiners, what chooses a shape."""
_ALIKE_RUN = re.compile(f"([{_ALIKE}][{_ALIKE}{_BESIDE}]*+)(⟦[A-Z][a-z]+⟧)?")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_MARKS = re.compile(_MARK)
_WORD = re.compile(rf"(?:[^\W\d_]|[{_BESIDE}]|{_MARK})++")
_ENDING = re.compile(rf"(?<=[\w\s⟧]\.)(?:[{_ALIKE}{_BESIDE}]|{_MARK})++(?=[\s.]*+$)")
_LONGEST_ENDING: Final = 4
_NO_LETTERS = re.compile(f"{_MARK}|[{_BESIDE}]")
_SPACES = re.compile(r"(?<=\S)[\s\u2800]{5,}+")
"""So many spaces in a row push what follows them out of sight."""
_KEPT_IN_BLOCKS = frozenset({0x09, 0x0A})
_UNSEEN: Final = (
    0x00AD,
    0x034F,
    0x115F,
    0x1160,
    0x17B4,
    0x17B5,
    0x180E,
    *range(0x2061, 0x2065),
    *range(0x206A, 0x2070),
    0x3164,
    0xFFA0,
)
"""What is not seen and has no use in a name; in a longer text a word may be broken there."""


def _table(hidden: set[int]) -> dict[int, str]:
    # U+200C and U+200D join letters in several scripts and emoji: they stay as they are.
    return {code: f"⟦{_NAMED.get(code, f'U+{code:04X}')}⟧" for code in sorted(hidden)}


_HIDDEN: Final = {*range(0x20), *range(0x7F, 0xA0), *_NAMED}
_LINE = _table({*_HIDDEN, *_UNSEEN})
_BLOCK = _table(_HIDDEN - _KEPT_IN_BLOCKS)


def visible_line(text: str) -> str:
    """The text on one line: line breaks become spaces, control and direction characters are written out.

    A letter that looks like a Latin one and is none is followed by the name of its script where it stands in one word
    with Latin letters, whatever that is not seen stands between them, or makes the ending of a file's name. Words
    wholly in another script are as they are. Many spaces in a row, after something else, are counted in place of shown.
    To do it twice changes nothing.
    """
    line = _SPACES.sub(_counted, " ".join(text.splitlines()).translate(_LINE))
    if line.isascii() or _ALIKE_RUN.search(line) is None:
        return line
    return _ENDING.sub(_ending, _WORD.sub(_mixed, line))


def _counted(spaces: re.Match[str]) -> str:
    return f" ⟦SP×{len(spaces[0])}⟧ "


def _mixed(word: re.Match[str]) -> str:
    return _ALIKE_RUN.sub(_with_script, word[0]) if _LATIN.search(_MARKS.sub("", word[0])) else word[0]


def _ending(ending: re.Match[str]) -> str:
    letters = _NO_LETTERS.sub("", ending[0])
    return _ALIKE_RUN.sub(_with_script, ending[0]) if 2 <= len(letters) <= _LONGEST_ENDING else ending[0]


def _with_script(run: re.Match[str]) -> str:
    """The letters with their script's name, the first word of their own names in Unicode; marked once."""
    # Among the mathematical ones are a few places that no letter has.
    mark = f"⟦{unicodedata.name(run[1][0], 'MATHEMATICAL').partition(' ')[0].capitalize()}⟧"
    after = run[2] or ""
    return f"{run[1]}{mark}{'' if after == mark else after}"


def visible_block(text: str) -> str:
    """The text with its line breaks and tabs; control and direction characters are written out."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_BLOCK)
