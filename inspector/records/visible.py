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
_ALIKE_RUN = re.compile(f"[{_ALIKE}]++(?!⟦)")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]++(?!⟦)")
_ALIKE_ENDING = re.compile(f"(?<=\\w\\.)[{_ALIKE}]{{2,4}}$")
_KEPT_IN_BLOCKS = frozenset({0x09, 0x0A})


def _table(kept: frozenset[int]) -> dict[int, str]:
    hidden = {*range(0x20), *range(0x7F, 0xA0), *_NAMED} - kept
    # U+200C and U+200D join letters in several scripts and emoji: they stay as they are.
    return {code: f"⟦{_NAMED.get(code, f'U+{code:04X}')}⟧" for code in sorted(hidden)}


_LINE = _table(frozenset())
_BLOCK = _table(_KEPT_IN_BLOCKS)


def visible_line(text: str) -> str:
    """The text on one line: line breaks become spaces, control and direction characters are written out.

    A letter that looks like a Latin one and is none is followed by the name of its script where it stands in one word
    with Latin letters, or makes the ending of a file's name. Words wholly in another script are as they are. To do it
    twice changes nothing.
    """
    line = " ".join(text.splitlines()).translate(_LINE)
    if line.isascii() or _ALIKE_RUN.search(line) is None:
        return line
    return _ALIKE_ENDING.sub(_with_script, _WORD.sub(_mixed, line))


def _mixed(word: re.Match[str]) -> str:
    return _ALIKE_RUN.sub(_with_script, word[0]) if _LATIN.search(word[0]) else word[0]


def _with_script(run: re.Match[str]) -> str:
    """The letters with their script's name, the first word of their own names in Unicode."""
    return f"{run[0]}⟦{unicodedata.name(run[0][0]).partition(' ')[0].capitalize()}⟧"


def visible_block(text: str) -> str:
    """The text with its line breaks and tabs; control and direction characters are written out."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_BLOCK)
