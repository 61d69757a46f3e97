"""Foreign text as a sheet's cell can hold it: what XML or a spreadsheet cannot take is written out or cut, and said.

Limits of a cell: 32,767 UTF-16 units (Excel's specifications and limits). XML 1.0 (section 2.2) has no control
characters beside tab and line ends, no surrogates, no U+FFFE and U+FFFF.
"""

import re
from enum import StrEnum
from typing import Final

from inspector.case.packing import storable
from inspector.records.visible import visible_block

MOST_UNITS: Final = 32_767
"""UTF-16 units that a cell holds."""
_RISKY: Final = "=+-@\t\n"
_NO_CHARACTERS: Final = {0xFFFE: "⟦U+FFFE⟧", 0xFFFF: "⟦U+FFFF⟧"}
_LOOKS_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Change(StrEnum):
    """How a cell of a sheet differs from the JSON Lines, in words for the sheet that lists it."""

    WRITTEN_OUT = "characters that cannot be seen are written out, such as ⟦NUL⟧"
    MENDED = "half characters are shown as �"
    LINE_ENDS = "line ends are made alike"
    CUT = "cut at the 32,767 characters that a cell holds"
    NO_DATE = "kept as text: a sheet's dates begin on 1 March 1900 and hold whole seconds"
    NO_NUMBER = "kept as text: a sheet's numbers hold 15 digits"
    NO_LINK = "shown without its link: a sheet holds 65,530 links"


def is_risky(shown: str) -> bool:
    """Whether a cell's text would become a formula when someone edits the cell, unless it is set to hold text."""
    return shown[0] in _RISKY


def is_plain(text: str) -> bool:
    """Whether a text needs nothing at all: no change, no escape, no care for its ends. Most do; so this is fast."""
    return (
        text.isprintable()
        and text[0] not in _RISKY
        and text[0] != " "
        and text[-1] != " "
        and "&" not in text
        and "<" not in text
        and ">" not in text
        and "_x" not in text
        and len(text) <= MOST_UNITS // 2
    )


def as_cell(text: str, table: str) -> tuple[str, tuple[Change, ...]]:
    """The text as a cell shows it, and how it was changed for that.

    Args:
        text: the text as it stands in the JSON Lines.
        table: the table's name; a cut text says in which file the whole one is.
    """
    if len(text) <= MOST_UNITS // 2 and text.replace("\n", "").isprintable():
        return text, ()
    changes: list[Change] = []
    mended = storable(text)
    if mended != text:
        changes.append(Change.MENDED)
    ended = mended.replace("\r\n", "\n").replace("\r", "\n")
    if ended != mended:
        changes.append(Change.LINE_ENDS)
    shown = visible_block(ended).translate(_NO_CHARACTERS)
    if shown != ended:
        changes.append(Change.WRITTEN_OUT)
    if _units(shown) > MOST_UNITS:
        changes.append(Change.CUT)
        shown = _cut(shown, f"… ⟦cut here: all {len(text):,} characters are in {table}.jsonl⟧")
    return shown, tuple(changes)


def escaped(shown: str) -> str:
    """A cell's text as XML text.

    Spreadsheets read `_x0041_` in a cell as the letter A (ECMA-376 part 1, ST_Xstring): where such a thing is
    the text itself, its first sign is written as `_x005F_`, so that it shows as it is.
    """
    if "_x" in shown:
        shown = _LOOKS_ESCAPED.sub("_x005F_", shown)
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescaped(text: str) -> str:
    """The text that a spreadsheet shows for a cell's text in the file: the way back from `escaped`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, mark: str) -> str:
    kept = text.encode("utf-16-le")[: 2 * (MOST_UNITS - _units(mark))]
    # A pair that the cut went through leaves half a character: it goes too.
    return kept.decode("utf-16-le", "ignore") + mark
