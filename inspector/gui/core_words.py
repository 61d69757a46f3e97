"""What the core says, in the person's language.

The core makes its sentences in plain English, with values in them: it knows no language. Which sentences there are is
found in its code (`python -m tests.translation`) and listed in `resources/i18n/core.json`, each with places for its values.
Here the sentence is found that fits what was said, and its translation is filled; what fits none stays as it is.
"""

import json
import re
from enum import Enum
from functools import cache, lru_cache, partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.assets import resource
from inspector.gui.core_shapes import Shape, shape_of
from inspector.gui.core_values import is_value, value_words
from inspector.gui.knowledge_words import forget as forget_knowledge
from inspector.gui.knowledge_words import translated
from inspector.platforms import PLATFORMS

_CONTEXT: Final = "Core"
_LONGEST: Final = 500
"""Of a text that is put together; longer ones are whole sentences, or none of ours."""
_MUCH: Final = 40
"""Characters by which a sentence is told, however long its values are."""
_BREAK: Final = re.compile(r"(?<=[.;:,)])(?= )|(?=[ ,;:(])")
"""Where one part of a sentence may end and the next begin."""
_BETWEEN: Final = re.compile(r"(, | and | or |; )")
_BRACKETS: Final = (
    re.compile(r"(.+?) \((.+)\)(\.?)", re.DOTALL),
    re.compile(r"(.+) \(([^()]+)\)(\.?)", re.DOTALL),
)
"""Something with something in brackets: in all of them, or in the last."""


def core(text: str) -> str:
    """A text of the core in the person's language; as it is where no sentence is known that fits it, or none is needed."""
    if _in_english():
        return text
    return _found(text) or text


def source_of(text: str) -> str | None:
    """The sentence of the core, with `%1` for its values, that says most of a text; None where none is sure to fit."""
    if text in _sources():
        return text
    fitting = (shape for shape in _shapes() if not shape.weak and shape.values(text) is not None)
    return next((shape.source for shape in fitting), None)


def knows(text: str) -> bool:
    """Whether a text of the core has a translation in the language that is spoken."""
    return not _in_english() and _found(text) is not None


def forget() -> None:
    """Another language is spoken from now on."""
    _found.cache_clear()
    forget_knowledge()


def _in_english() -> bool:
    return QCoreApplication.translate(_CONTEXT, "still open") == "still open"


@lru_cache(maxsize=16_384)
def _found(text: str) -> str | None:
    """The translation of a text, whole or put together; None where there is none. What it looks at only gets shorter."""
    if not text.strip():
        return None
    if text in _sources():
        return QCoreApplication.translate(_CONTEXT, text)
    said = translated(text) or value_words(text)
    if said:
        return said
    said = _named(text, sure=True) or _sentence(text, _Fit.KNOWN) or _row(text)
    said = said or _sentence(text, _Fit.MOSTLY) or _parts(text) or _sentence(text, _Fit.ANY)
    return said or _bracketed(text, sure=False) or _named(text, sure=False)


class _Fit(Enum):
    """How well a sentence must fit."""

    KNOWN = "known"
    """All its values are known, or no words."""
    MOSTLY = "mostly"
    """It says at least half of the text, or much."""
    ANY = "any"


def _sentence(text: str, fit: _Fit) -> str | None:
    """By the sentence with places that says most of it."""
    for shape in _shapes():
        values = shape.values(text)
        if (
            values is None
            or not all(map(_balanced, values))
            or (fit is _Fit.MOSTLY and shape.said < min(_MUCH, len(text) / 2))
        ):
            continue
        if (fit is _Fit.KNOWN or shape.weak) and not all(
            not value or is_value(value) or _found(value) for value in values
        ):
            continue
        said = [_place(value, beside=shape.beside) for value in values]
        return re.sub(r"%(\d)", partial(_nth, said), QCoreApplication.translate(_CONTEXT, shape.source))
    return None


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")")


def _nth(said: list[str], place: re.Match[str]) -> str:
    return said[int(place[1]) - 1]


def _place(value: str, *, beside: bool) -> str:
    """A value in a place; one that begins with a name of somebody's may end in words of the core."""
    found = _found(value)
    if found is not None or not beside:
        return found or value
    for place in (place.start() for place in _BREAK.finditer(value)):
        tail = _found(value[place:])
        if tail:
            return value[:place] + tail
    return value


def _row(text: str) -> str | None:
    """Several known words or names of platforms in a row, with commas or a conjunction between them."""
    pieces = _BETWEEN.split(text)
    if len(pieces) < 3 or any(piece not in _sources() and piece not in _platforms() for piece in pieces[::2]):
        return None
    return "".join(QCoreApplication.translate(_CONTEXT, piece) for piece in pieces)


def _parts(text: str) -> str | None:
    """A beginning and an end that are both known, or a known sentence with something in brackets or after a name."""
    if len(text) > _LONGEST:
        return None
    if text.endswith(".") and (inner := _found(text[:-1])):
        return f"{inner}."
    bracketed = _bracketed(text, sure=True)
    if bracketed:
        return bracketed
    for place in (place.start() for place in _BREAK.finditer(text)):
        head = _found(text[:place]) if place and _balanced(text[:place]) else None
        tail = _tail(text[place:]) if head else None
        if head and tail:
            return f"{head}{tail}"
    return None


def _tail(text: str) -> str | None:
    """The end of a text, which may begin with what parts it from the beginning."""
    found = _found(text)
    if found:
        return found
    said = text.lstrip(" ,;")
    found = _found(said) if said != text else None
    return text[: len(text) - len(said)] + found if found else None


def _bracketed(text: str, *, sure: bool) -> str | None:
    """Something with something in brackets; `sure`: both are known, else one of them."""
    for pattern in _BRACKETS:
        fits = pattern.fullmatch(text)
        if fits is None or not _balanced(fits[2]):
            continue
        head, inner = _found(fits[1]), _found(fits[2])
        if (head and inner) if sure else (head or inner):
            return f"{head or fits[1]} ({inner or _place(fits[2], beside=True)}){fits[3]}"
    return None


def _named(text: str, *, sure: bool) -> str | None:
    """`file.toml:3: what is wrong with it`, and `how it is known: what somebody noted`; `sure` as in brackets."""
    name, between, rest = text.partition(": ")
    before, after = (_found(name), _found(rest)) if between else (None, None)
    if (before and after) if sure else (before or after):
        return f"{before or name}: {after or rest}"
    return None


@cache
def _platforms() -> frozenset[str]:
    return frozenset(platform.name for platform in PLATFORMS)


@cache
def _sources() -> dict[str, str]:
    """Every text of the core, with those of its places that hold a number with commas: their digits."""
    listed = json.loads(resource("i18n/core.json").read_text(encoding="utf-8"))
    return {str(source): str(numbers) for source, numbers in listed.items()}


@cache
def _shapes() -> tuple[Shape, ...]:
    shapes = [shape_of(source, numbers) for source, numbers in _sources().items() if "%1" in source]
    return tuple(sorted(shapes, key=lambda shape: (-shape.said, shape.source.startswith("%"), shape.source)))
