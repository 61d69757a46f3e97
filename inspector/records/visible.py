"""Foreign text made safe to show: what cannot be seen, or reorders its neighbours, is written out.

For every face and report alike; the raw text stays in the case and the raw bytes in the archive.
"""

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
_KEPT_IN_BLOCKS = frozenset({0x09, 0x0A})


def _table(kept: frozenset[int]) -> dict[int, str]:
    hidden = {*range(0x20), *range(0x7F, 0xA0), *_NAMED} - kept
    # U+200C and U+200D join letters in several scripts and emoji: they stay as they are.
    return {code: f"⟦{_NAMED.get(code, f'U+{code:04X}')}⟧" for code in sorted(hidden)}


_LINE = _table(frozenset())
_BLOCK = _table(_KEPT_IN_BLOCKS)


def visible_line(text: str) -> str:
    """The text on one line: line breaks become spaces, control and direction characters are written out."""
    return " ".join(text.splitlines()).translate(_LINE)


def visible_block(text: str) -> str:
    """The text with its line breaks and tabs; control and direction characters are written out."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_BLOCK)
