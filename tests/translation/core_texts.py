"""Finds what the core says in plain English and the window shows: fixed words, and sentences with places to fill.

The core knows no language. Its sentences are string literals, and literals with values in them (f-strings), of the
modules that are named here. Each value becomes a place, `%1` and so on; a choice of literals within a sentence makes
a sentence for each. The window finds the sentence that fits what it was told, and fills the places of its translation.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import product
from pathlib import Path
from typing import Final

from inspector.statements.regions_file import load_places, load_regions, region_name
from tests.translation.core_modules import APART, FIXED_WORDS, GUIDES_APART, SENTENCES, WORDS
from tests.translation.modules import ROOT
from tests.translation.texts import Text

CONTEXT: Final = "Core"

_WORD: Final = re.compile(r"[A-Za-z]{2,}")
_NAME: Final = re.compile(r"[a-z_0-9./<>*:\[\]-]+|[A-Z0-9_]+")
_FILE: Final = re.compile(r"[a-z%0-9./_-]+")
_NO_TEXT: Final = re.compile(
    r"\b(PRAGMA|SELECT|TEXT|INSERT|INTEGER|WHERE|AND|JOIN|IN|FROM|TABLE|BEGIN|IS|NULL|DROP|NOCASE|END) |\w = (OFF|ON|\d+)|[=<>] \?|\\[a-z.*+(]|\(\?|\[int\]|\[A-Z|^type\["
    r"|^\w+(?:\.\w+)?(?:, \w+(?:\.\w+)?)+$|^~?/|^\w+:\d+(?: \w+:\d+)+ ?|mode=|COLLATE|coalesce|instr\(|csv\|"
)
"""Questions to a database, patterns and the like, which nobody reads."""


def core_texts() -> tuple[Text, ...]:
    """The texts of the core, in the order of the modules; those that are named apart are left out."""
    found: list[Text] = []
    for path in _files():
        module = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        fixed = module.removeprefix("inspector/") in FIXED_WORDS
        found.extend(Text(CONTEXT, text, f"{module}:{line}") for line, text in _texts(tree, fixed=fixed))
    found.extend(Text(CONTEXT, word, "tests/translation/core_modules.py") for word in WORDS)
    found.extend(Text(CONTEXT, text, place) for place, text in _guides())
    codes = sorted({*load_places().values(), *(each.group for each in load_regions().memberships)})
    found.extend(Text(CONTEXT, region_name(code), "resources/regions.toml") for code in codes)
    return tuple(text for text in found if text.source not in APART)


def list_core_texts(texts: Iterable[Text], to: Path) -> None:
    """Write the list of the core's texts, in which the window looks for what it was told."""
    numbers = dict(_numbers())
    sources = sorted({text.source for text in texts if text.context == CONTEXT})
    listed = {source: numbers.get(source, "") for source in sources}
    to.write_text(json.dumps(listed, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n")


def _numbers() -> Iterator[tuple[str, str]]:
    """Sentences of which some places hold a number with commas, with the digits of those places."""
    for path in _files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                for sentence, numbers in sentences_of(node):
                    if numbers:
                        yield sentence, numbers


def _files() -> Iterator[Path]:
    for pattern in (*FIXED_WORDS, *SENTENCES):
        files = sorted((ROOT / "inspector").glob(pattern))
        if not files:
            raise FileNotFoundError(f"the core has no module {pattern} any more")
        yield from files


def _guides() -> Iterator[tuple[str, str]]:
    """How to ask for an archive, of every platform."""
    for path in sorted((ROOT / "resources" / "platforms").glob("*.toml")):
        for key, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if key not in GUIDES_APART:
                place = f"{path.relative_to(ROOT).as_posix()}:{key}"
                yield from ((place, text) for text in ([value] if isinstance(value, str) else value))


def _texts(tree: ast.Module, *, fixed: bool) -> Iterator[tuple[int, str]]:
    passed_over = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            passed_over.update(id(key) for key in node.keys)
        elif isinstance(node, ast.JoinedStr):
            passed_over.update(
                id(part)
                for part in ast.walk(node)
                if isinstance(part, ast.Constant | ast.JoinedStr) and part is not node
            )
    for node in ast.walk(tree):
        if id(node) in passed_over:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _is_text(node.value, 1 if fixed else 2) and (fixed or not _NAME.fullmatch(node.value)):
                yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (
                (node.lineno, text) for text, _ in sentences_of(node) if _is_text(text, 1) and not _FILE.fullmatch(text)
            )


def _is_text(text: str, words: int) -> bool:
    return len(_WORD.findall(text)) >= words and not _NO_TEXT.search(text)


def sentences_of(node: ast.JoinedStr) -> Iterator[tuple[str, str]]:
    """The sentences that a literal with values in it can be, each with the digits of its places for numbers."""
    for parts in product(*(_choices(part) for part in node.values)):
        text, numbers, places = "", "", 0
        for part in (piece for pieces in parts for piece in pieces):
            if isinstance(part, str):
                text += part
            else:
                places += 1
                text += f"%{places}"
                numbers += str(places) if part is _Place.NUMBER else ""
        yield text, numbers


class _Place(Enum):
    """A place in a sentence."""

    VALUE = "value"
    NUMBER = "number"
    """Written with commas between thousands."""


def _choices(node: ast.expr) -> list[tuple[str | _Place, ...]]:
    """What a part of a sentence can be, each as pieces: texts and places to fill."""
    if isinstance(node, ast.Constant):
        return [(str(node.value),)]
    if isinstance(node, ast.FormattedValue):
        form = node.format_spec
        if isinstance(form, ast.JoinedStr) and [ast.unparse(each) for each in form.values] == ["','"]:
            return [(_Place.NUMBER,)]
        return _choices(node.value)
    if isinstance(node, ast.JoinedStr):
        return [tuple(piece for part in parts for piece in part) for parts in product(*map(_choices, node.values))]
    if isinstance(node, ast.IfExp) and all(
        isinstance(each, ast.Constant | ast.JoinedStr | ast.IfExp) for each in (node.body, node.orelse)
    ):
        return [*_choices(node.body), *_choices(node.orelse)]
    return [(_Place.VALUE,)]
