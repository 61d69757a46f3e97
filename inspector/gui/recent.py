"""The cases that were opened last: where each is and when it was opened, nothing of what is in it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.records.instants import Instant

KEPT: Final = 8
"""So many are remembered."""


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case file of the person's own, and when it was last opened."""

    path: Path
    opened: Instant


def with_opened(cases: Sequence[RecentCase], path: Path, at: Instant) -> tuple[RecentCase, ...]:
    """The list after this case was opened: the last one first, each once, no more than are kept."""
    return (RecentCase(path, at), *without(cases, path))[:KEPT]


def without(cases: Sequence[RecentCase], path: Path) -> tuple[RecentCase, ...]:
    """The list without this case."""
    return tuple(each for each in cases if each.path != path)


def written(cases: Sequence[RecentCase]) -> str:
    """The list as a text for the settings file; empty for an empty list."""
    return json.dumps([[str(each.path), each.opened] for each in cases]) if cases else ""


def read(text: str) -> tuple[RecentCase, ...]:
    """The list that a text stands for; whatever in it cannot be read is left out."""
    try:
        entries = json.loads(text) if text else []
    except ValueError:
        return ()
    return tuple(_read(entry) for entry in entries if _readable(entry))[:KEPT] if isinstance(entries, list) else ()


def _readable(entry: object) -> bool:
    match entry:
        case [str() as path, int()]:
            return bool(path) and "\0" not in path
    return False


def _read(entry: Sequence[str | int]) -> RecentCase:
    path, opened = entry
    return RecentCase(Path(str(path)), int(opened))
