"""The small members that a survey looks at: read whole, row by row, by the names of their columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import FactSource
from inspector.platforms.linkedin.layouts import layout_named
from inspector.platforms.linkedin.names import ending, normalised
from inspector.platforms.tabular.table import TablePlan, read_table

MOST_ROWS: Final = 200_000
"""Rows of one member that a survey reads."""


@dataclass(frozen=True, slots=True)
class SmallRow:
    """One row: the member and number it stands at, and its cells by the lower-case names of their columns."""

    member: Member
    number: int
    cells: dict[str, str]

    def cell(self, name: str) -> str:
        """The cell of a column without surrounding space; empty where there is none, or it says N/A."""
        text = self.cells.get(name, "").strip()
        return "" if text.casefold() == "n/a" else text

    def source(self, note: str) -> FactSource:
        """Where a fact that was read from this row comes from."""
        return FactSource(member=self.member.path, record=self.number, note=note)


def rows_of(archive: Archive, *names: str, most: int = MOST_ROWS) -> Iterator[SmallRow]:
    """The sound rows of the members with these normalised names, in the archive's order."""
    for member in members_named(archive, *names):
        layout = layout_named(normalised(member.path))
        if layout is None:
            continue
        with archive.open(member) as stream:
            table = read_table(stream, TablePlan(layout.headers, layout.backslash, block=256 * 1024))
            columns = [column.casefold() for column in table.columns]
            for row in islice(table, most):
                if len(row.cells) == len(columns):
                    yield SmallRow(member, row.number, dict(zip(columns, row.cells, strict=True)))


def members_named(archive: Archive, *names: str) -> tuple[Member, ...]:
    """The readable tables with these normalised names."""
    return tuple(
        member
        for member in archive.members
        if not member.problem and ending(member.path) in {"csv", "tsv", "txt"} and normalised(member.path) in names
    )
