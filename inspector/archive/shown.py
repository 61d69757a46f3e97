"""Sentences of this package: the name of a file as a person may see it, and warnings that do not swamp."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from inspector.records.record import ExtractionWarning
from inspector.records.visible import visible_line

_EACH: Final = 20
"""Warnings of one code that are shown one by one; the rest become one that says how many they are."""


def shown_name(path: Path) -> str:
    """The last step of a path that the person gave, safe to show; never the folders above it."""
    name = path.name or path.absolute().name or str(path)
    return visible_line(name.encode("utf-8", "replace").decode())


def capped(warnings: Iterable[ExtractionWarning]) -> tuple[ExtractionWarning, ...]:
    """The warnings in their order; of each code the first few, then one that counts the others."""
    counts: Counter[str] = Counter()
    kept = []
    for warning in warnings:
        counts[warning.code] += 1
        if counts[warning.code] <= _EACH:
            kept.append(warning)
    for code, count in counts.items():
        if count > _EACH:
            kept.append(
                ExtractionWarning(code, f"The same holds for {count - _EACH:,} more files, which are not listed here.")
            )
    return tuple(kept)
