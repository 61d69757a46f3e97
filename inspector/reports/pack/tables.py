"""A table as every writer of a pack takes it: columns declared once, rows of plain values streamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Cell = str | int | None
"""What stands in a cell. Instants are ISO 8601 in UTC, lists are joined by `; `."""
Row = Sequence[Cell]


class Kind(StrEnum):
    """What a column holds. `foreign` is text that came from an archive or the person: never a formula, never a link."""

    WORD = "word"
    NUMBER = "number"
    INSTANT = "instant"
    FOREIGN = "foreign"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key for machines, its heading for people, what it holds, its width in characters."""

    key: str
    title: str
    kind: Kind = Kind.WORD
    width: int = 16


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a pack. `name` is its file's name, `title` its sheet's; `about` says what a row is."""

    name: str
    title: str
    about: str
    columns: tuple[Column, ...]
