"""A table as every writer of a pack takes it: columns declared once, rows of plain values streamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

Cell = str | int | None
"""What stands in a cell. Instants are ISO 8601 in UTC, lists are joined by `; `."""
Row = Sequence[Cell]


class Kind(StrEnum):
    """What a column holds. `foreign` is text that came from an archive or the person: never a formula, never a link.

    `instant` is ISO 8601 in UTC (`2024-08-01T00:00:00Z`, fractions of a second where there are any), or empty;
    `address` a web address out of the knowledge base.
    """

    WORD = "word"
    NUMBER = "number"
    INSTANT = "instant"
    FOREIGN = "foreign"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key for machines, its heading for people, what it holds, its width in characters.

    `refers` names the table whose first column holds the same value, so that a writer may link there. A column
    that is for machines alone (`sheet` false) is left out of the workbook.
    """

    key: str
    title: str
    kind: Kind = Kind.WORD
    width: int = 16
    refers: str = ""
    sheet: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a pack. `name` is its file's name, `title` its sheet's; `about` says what a row is.

    One that is for machines alone (`sheet` false) has no sheet in the workbook.
    """

    name: str
    title: str
    about: str
    columns: tuple[Column, ...]
    sheet: bool = True


class TableWriter(Protocol):
    """Takes tables one after another: begins each, takes its rows, and ends once after all of them.

    A table that others refer to comes before them.
    """

    def begin(self, table: Table) -> None: ...
    def row(self, table: Table, row: Row) -> None: ...
    def end(self) -> None: ...
