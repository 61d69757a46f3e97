"""Finds what is our own wording in the knowledge base, file by file: what is quoted in it is not translated.

A file of which nothing is translated into a language is shown in English, and listed here as not begun. One that is
begun has to be whole: half a translated statement would be worse than none.
"""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from inspector.gui.knowledge_words import context_of
from tests.translation.modules import ROOT
from tests.translation.texts import Text

OURS: Final[Mapping[str, tuple[str, ...]]] = {
    "tier": ("name",),
    "setting": ("name", "covers", "does_not_cover", "note"),
    "statement": ("by", "title", "only_if", "note"),
    "dispute": ("question", "shown_as"),
    "event": ("title", "summary"),
    "source": ("note",),
}
"""Which keys of which tables are our own words. A source's title and publisher, and what a platform calls its menus
and switches (`where`, `toggle`), stay as they stand there.
"""


def knowledge_texts() -> tuple[Text, ...]:
    """The texts of all files below `resources/statements`, in their order."""
    return tuple(text for path in _files() for text in _texts_of(path))


def not_translated(entries: Iterable[tuple[str, str, str, str]]) -> dict[str, tuple[int, int]]:
    """How many texts of each file have no translation yet, and how many there are; files that are whole are left out.

    Args:
        entries: context, source, translation and state of each entry of a translation.
    """
    done = {(context, source) for context, source, said, state in entries if state == "finished" and said.strip()}
    found: dict[str, tuple[int, int]] = {}
    for path in _files():
        texts = {(text.context, text.source) for text in _texts_of(path)}
        if texts - done:
            found[path.relative_to(ROOT).as_posix()] = (len(texts - done), len(texts))
    return found


def contexts_begun(entries: Iterable[tuple[str, str, str, str]]) -> frozenset[str]:
    """The contexts of the files of which most is translated; single names and what lupdate guesses are no beginning."""
    ours = {context_of(path.stem) for path in _files()}
    done: Counter[str] = Counter()
    for context, _, _, state in entries:
        done[context] += 1 if state == "finished" else -1
    return frozenset(context for context in ours if done[context] > 0)


def _files() -> list[Path]:
    return sorted((ROOT / "resources" / "statements").glob("*.toml"))


def _texts_of(path: Path) -> Iterator[Text]:
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    for table, keys in OURS.items():
        for entry in read.get(table, ()):
            for key in keys:
                if entry.get(key, "").strip():
                    place = f"{path.relative_to(ROOT).as_posix()}:{entry['id']}"
                    yield Text(context_of(path.stem), entry[key], place)
