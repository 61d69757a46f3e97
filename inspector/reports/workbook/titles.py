r"""Titles of sheets by Excel's rules, and how a sheet that goes on from another is told from a new one.

A title has 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at its ends, is not `History`, and stands once
in a workbook, whatever its case. Only a sheet that goes on has a title that ends in `(2)`, `(3)` and so on.
"""

import re
from collections.abc import Container
from typing import Final

_LONGEST: Final = 31
_FORBIDDEN: Final = re.compile(r"[\\/?*\[\]:\x00-\x1f]+")
_NUMBERED: Final = re.compile(r"\((\d+)\)")
_GOES_ON: Final = re.compile(r"\((\d{1,6})\)$")


def new_title(title: str, taken: Container[str]) -> str:
    """The title of a table's first sheet.

    Args:
        title: the title asked for.
        taken: the titles given before, case folded.
    """
    wanted = _shortened(_NUMBERED.sub(r"\1", _FORBIDDEN.sub(" ", title)), _LONGEST) or "Sheet"
    if wanted.casefold() == "history":
        wanted = f"The {wanted}"
    name, number = wanted, 1
    while name.casefold() in taken:
        number += 1
        name = f"{_shortened(wanted, _LONGEST - len(str(number)) - 1)} {number}"
    return name


def next_title(first: str, number: int, taken: Container[str]) -> str:
    """The title of the sheet on which a table goes on: `Records`, 2 gives `Records (2)`."""
    ending = f" ({number})"
    longest = _LONGEST - len(ending)
    # Two long titles may begin alike: the later one is shortened further.
    while f"{_shortened(first, longest)}{ending}".casefold() in taken:
        longest -= 1
    return f"{_shortened(first, longest)}{ending}"


def number_of(title: str) -> int:
    """1 for a table's first sheet, 2 for the one on which it goes on, and so on."""
    found = _GOES_ON.search(title)
    return int(found[1]) if found else 1


def _shortened(title: str, longest: int) -> str:
    """The title without blanks and apostrophes at its ends, cut to a number of UTF-16 units."""
    kept = title.strip(" '").encode("utf-16-le")[: 2 * longest]
    return kept.decode("utf-16-le", "ignore").strip(" '")
