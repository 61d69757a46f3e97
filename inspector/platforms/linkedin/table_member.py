"""Reads a member that is a table: every row a record, whatever its columns hold."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, Bounds, DateFault, DateReader
from inspector.platforms.dates.shape import US_MINUTE
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.layout import LARGEST_TITLE, Layout
from inspector.platforms.linkedin.outcomes import finished, place, row_warnings, table_warnings, unrecognised
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED, Row
from inspector.platforms.tabular.table import Table, TablePlan, read_table
from inspector.records.categories import Audience
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning, Record

_NOTHING: Final = frozenset({"", "n/a"})
_STRAY: Final = re.compile(r'"(\r?\n)"')
_AUDIENCES: Final = {
    "public": Audience.PUBLIC,
    "anyone": Audience.PUBLIC,
    "connections": Audience.LIMITED,
    "connections_only": Audience.LIMITED,
}
"""Values of a post's visibility that speak for themselves. What `MEMBER_NETWORK` stands for is not established."""


def read_table_member(archive: Archive, member: Member, layout: Layout, context: Context) -> Iterator[Reading]:
    """The records of a table in row order, its warnings, its outcome; a header that does not fit makes it unrecognised."""
    with archive.open(member) as stream:
        table = read_table(stream, TablePlan(layout.headers, layout.backslash).within(archive.limits))
        yield from table_warnings(member, table)
        if table.kind == "unrecognised" or (table.kind == "sentence" and not _is_sentence(table)):
            yield from unrecognised(stream, member, table.first_row)
            return
        if table.kind == "sentence":
            yield from finished(
                stream, member, layout.category, 0, f"It holds one sentence and no data: {table.first_row[0]}"
            )
            return
        rows = _Rows(member, layout, context, table.columns)
        records = 0
        for row in table:
            records += 1
            yield from rows.readings(row)
        yield from rows.end()
        yield from finished(stream, member, layout.category, records)


def _is_sentence(table: Table) -> bool:
    """Words with spaces between: a single cell without any may as well be the header of an unknown column."""
    return len(table.first_row[0].split()) > 1


class _Rows:
    """Turns the rows of one table into records."""

    def __init__(self, member: Member, layout: Layout, context: Context, columns: tuple[str, ...]) -> None:
        self._member = member
        self._layout = layout
        self._columns = columns
        self._names = tuple(column.casefold() for column in columns)
        dated = layout.dated
        self._date_columns = () if dated is None else tuple(name for name in dated.columns if name in self._names)
        shapes = () if dated is None else dated.shapes
        rule = ZoneRule.UTC_ESTABLISHED if dated is None else dated.rule
        bounds = Bounds(context.latest)
        # Pacific time is established of the form with minutes alone, not of bare days (section 4).
        others = ZoneRule.UNKNOWN if rule is ZoneRule.PACIFIC else rule
        self._dates = DateReader([shape for shape in shapes if shape is not US_MINUTE], others, bounds)
        local = ZoneRule.PACIFIC if rule is ZoneRule.PACIFIC and context.pacific else ZoneRule.UNKNOWN
        self._local_dates = DateReader([shape for shape in shapes if shape is US_MINUTE], local, bounds)
        self._title = tuple(name for name in layout.title if name in self._names)
        self._text = tuple(name for name in layout.text if name in self._names)
        self._zoneless = 0

    def readings(self, row: Row) -> Iterator[Reading]:
        """What is odd about a row, then its record."""
        yield from row_warnings(self._member, row)
        layout = self._layout
        cells = dict(zip(self._names, row.cells, strict=False))
        dated, created = self._created(cells)
        if isinstance(created, DateFault):
            yield ExtractionWarning(created.value, MEANINGS[created], self._member.ordinal, row.number)
            dated, created = "", None
        elif created is not None and created.zone is Zone.UNKNOWN:
            self._zoneless += 1
        titled = next((name for name in self._title if cells.get(name, "").strip()), "")
        yield Record(
            place(self._member, row),
            layout.category if layout.category_of is None else layout.category_of(cells),
            layout.author if layout.author_of is None else layout.author_of(cells),
            created,
            audience=_AUDIENCES.get(cells.get(layout.audience, "").strip().casefold()) if layout.audience else None,
            title=cells.get(titled, "").strip()[:LARGEST_TITLE],
            text=self._read(row, cells, {dated, titled} if len(cells.get(titled, "")) <= LARGEST_TITLE else {dated}),
            damaged=bool(row.fault) and row.fault != ENCODING_GUESSED,
        )

    def _created(self, cells: dict[str, str]) -> tuple[str, Created | DateFault | None]:
        """The column that tells when, and what it tells."""
        for name in self._date_columns:
            cell = cells.get(name, "").strip()
            if cell.casefold() not in _NOTHING:
                read = self._dates.read(cell)
                return name, self._local_dates.read(cell) if read is DateFault.UNREADABLE else read
        return "", None

    def _read(self, row: Row, cells: dict[str, str], shown: set[str]) -> str:
        """What a person reads: the chosen columns first, then every other filled one with its name; those that
        are `shown` elsewhere left out.
        """
        lines = [self._whole(cell) for name in self._text if (cell := cells.get(name, "").strip())]
        spoken = shown.union(self._text) - {""}
        for column, name, cell in zip(self._columns, self._names, row.cells, strict=False):
            if name not in spoken and cell.strip():
                lines.append(f"{column}: {self._whole(cell.strip())}" if column else self._whole(cell.strip()))
        lines += [cell for cell in row.cells[len(self._names) :] if cell.strip()]
        return "\n".join(lines)

    def _whole(self, cell: str) -> str:
        """Without the stray quotes that some posts bear round each line break, where every break has them (section 2.1)."""
        if self._layout.stray_quotes and "\n" in cell and len(_STRAY.findall(cell)) == cell.count("\n"):
            return _STRAY.sub(r"\1", cell).strip('"')
        return cell

    def end(self) -> Iterator[Reading]:
        """What is to be said of the member as a whole."""
        if self._zoneless:
            message = f"The times of {self._zoneless:,} rows name no time zone; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)
