"""Names of members: normalised, so that eras, suffixes and folders do not matter (format reference, sections 2, 14)."""

import re
import unicodedata
from typing import Final

_SUFFIX: Final = re.compile(r"_(\d+)$")
_ENDING: Final = re.compile(r"\.(csv|html|tsv|txt)$")


def base_name(path: str) -> str:
    """The last step of a member's path."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def normalised(path: str) -> str:
    """The member's base name, NFC, lower case, without ending and numeric suffix, letters and digits only.

    `Jobs/Job Applications_2.csv` and `Job Applications.csv` both give `jobapplications`;
    `Shares_40217763.csv` gives `shares`.
    """
    name = unicodedata.normalize("NFC", base_name(path)).casefold()
    name = _SUFFIX.sub("", _ENDING.sub("", name))
    return "".join(letter for letter in name if letter.isalnum())


def suffix(path: str) -> str:
    """The numeric suffix of a member's name (a member id, or the number of a part); empty where there is none."""
    found = _SUFFIX.search(_ENDING.sub("", base_name(path).casefold()))
    return found[1] if found else ""


def ending(path: str) -> str:
    """The ending of a member's name, lower case, without the dot; empty where there is none."""
    name = base_name(path).casefold()
    return name.rsplit(".", 1)[1] if "." in name else ""
