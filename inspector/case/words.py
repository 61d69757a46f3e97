"""What people type, as a full-text query that can never be wrong."""

import re
from typing import Final

_PART: Final = re.compile(r'"([^"]*)"?|(\S+)')


def match_of(typed: str) -> str:
    """The FTS5 query of what a person typed; empty where there is no word in it.

    Words must all occur; "words in quotes" must follow one another; a word that ends in * is a beginning.
    Every word is quoted, so that nothing that is typed is taken for an operator.
    """
    return " ".join(f"{quoted}*" if beginning else quoted for quoted, beginning in parts_of(typed))


def parts_of(typed: str) -> tuple[tuple[str, bool], ...]:
    """The words and phrases of what a person typed, each quoted, and whether it is the beginning of a word."""
    parts: list[tuple[str, bool]] = []
    for phrase, word in _PART.findall(typed.replace("\x00", " ")):
        text = phrase or word
        if any(letter.isalnum() for letter in text):
            quoted = text.rstrip("*").replace('"', '""')
            parts.append((f'"{quoted}"', bool(word) and word.endswith("*")))
    return tuple(parts)
