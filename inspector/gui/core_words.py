"""What the core says, in the person's language.

The core makes its sentences in plain English, with values in them: it knows no language. Which sentences there are is
found in its code (`python -m translation`) and listed in `resources/i18n/core.json`, each with places for its values.
Here the sentence is found that fits what was said, and its translation is filled; what fits none stays as it is.
"""

import json
import re
from functools import cache, lru_cache, partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.assets import resource
from inspector.gui.core_shapes import Shape, shape_of

_CONTEXT: Final = "Core"
_DEEPEST: Final = 5
"""Sentences within sentences."""
_LONGEST: Final = 4_000
_BREAK: Final = re.compile(r"(?<=[.;:,)])(?= )|(?=[ ,;:(])")
"""Where one part of a sentence may end and the next begin."""
_BETWEEN: Final = re.compile(r"(, | and | or |; )")
_NUMBER: Final = re.compile(r"\d{1,3}(,\d{3})+")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE: Final = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) (\d{{4}})((?:, \d\d:\d\d(?::\d\d)? UTC)?)")


def core(text: str) -> str:
    """A text of the core in the person's language; as it is where no sentence is known that fits it, or none is needed."""
    if len(text) > _LONGEST or _in_english():
        return text
    return _found(text) or text


def knows(text: str) -> bool:
    """Whether a text of the core has a translation in the language that is spoken."""
    return not _in_english() and _found(text) is not None


def forget() -> None:
    """Another language is spoken from now on."""
    _found.cache_clear()


def _in_english() -> bool:
    return QCoreApplication.translate(_CONTEXT, "still open") == "still open"


@lru_cache(maxsize=8_192)
def _found(text: str) -> str | None:
    return _fitting(text, 0)


def _fitting(text: str, depth: int) -> str | None:
    """The translation of a text, whole or put together; None where there is none."""
    if depth > _DEEPEST or not text.strip():
        return None
    if text in _sources():
        return QCoreApplication.translate(_CONTEXT, text)
    return _value(text) or _sentence(text, depth) or _row(text) or _parts(text, depth)


def _sentence(text: str, depth: int) -> str | None:
    """By the sentence with places that says most of it."""
    for shape in _shapes():
        values = shape.values(text)
        if values is not None:
            filled = QCoreApplication.translate(_CONTEXT, shape.source)
            return re.sub(r"%(\d)", partial(_nth, [_place(value, depth) for value in values]), filled)
    return None


def _nth(said: list[str], place: re.Match[str]) -> str:
    return said[int(place[1]) - 1]


def _place(value: str, depth: int) -> str:
    return _fitting(value, depth + 1) or value


def _value(text: str) -> str | None:
    """A number with commas, or a date in words, in the person's manner."""
    if _NUMBER.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    date = _DATE.fullmatch(text)
    if date is None:
        return None
    day = QDate(int(date[3]), _MONTHS.index(date[2]) + 1, int(date[1] or 1))
    return QLocale().toString(day, "d. MMMM yyyy" if date[1] else "MMMM yyyy") + date[4]


def _row(text: str) -> str | None:
    """Several known words in a row, with commas or a conjunction between them."""
    pieces = _BETWEEN.split(text)
    if len(pieces) < 3 or any(piece not in _sources() for piece in pieces[::2]):
        return None
    return "".join(QCoreApplication.translate(_CONTEXT, piece) for piece in pieces)


def _parts(text: str, depth: int) -> str | None:
    """A beginning and an end that are both known, or a known sentence with something in brackets or before a colon."""
    if text.endswith(".") and (inner := _fitting(text[:-1], depth + 1)):
        return f"{inner}."
    places = [place.start() for place in _BREAK.finditer(text)]
    for place in reversed(places):
        head = _fitting(text[:place], depth + 2)
        tail = _fitting(text[place:], depth + 2) or (head and _fitting(text[place:].lstrip(), depth + 2))
        if head and tail:
            gap = " " if text[place] == " " and not tail.startswith(" ") else ""
            return f"{head}{gap}{tail}"
    return _bracketed(text, depth) or _named(text, depth)


def _bracketed(text: str, depth: int) -> str | None:
    fits = re.fullmatch(r"(.+) \((.+)\)(\.?)", text, re.DOTALL)
    head = _fitting(fits[1], depth + 1) if fits else None
    return f"{head} ({_place(fits[2], depth)}){fits[3]}" if fits and head else None


def _named(text: str, depth: int) -> str | None:
    """`file.toml:3: what is wrong with it`."""
    name, between, rest = text.partition(": ")
    said = _fitting(rest, depth + 1) if between else None
    return f"{_place(name, depth)}: {said}" if said else None


@cache
def _sources() -> frozenset[str]:
    return frozenset(map(str, json.loads(resource("i18n/core.json").read_text(encoding="utf-8"))))


@cache
def _shapes() -> tuple[Shape, ...]:
    shapes = [shape_of(source) for source in _sources() if "%1" in source]
    return tuple(sorted(shapes, key=lambda shape: (-shape.said, shape.source)))
