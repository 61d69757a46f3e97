"""Reads a table: title lines before the header, rows, and lines after them that are no rows (format reference, section 4)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.apple.context import SERVICE, Context, moment
from inspector.platforms.apple.layouts import Layout
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED, SHORT, Row
from inspector.platforms.tabular.row import MEANINGS as ROW_MEANINGS
from inspector.platforms.tabular.table import Table, TablePlan, read_table
from inspector.records.categories import Author
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning, Locator, Record
from inspector.records.visible import visible_line

_DATED: Final = ("date", "time")


def opened_table(archive: Archive, member: Member, layout: Layout) -> TablePlan:
    """How a table is read: by the columns that are established, else by its first line of more than one cell."""
    if layout.columns:
        return TablePlan((frozenset(layout.columns),)).within(archive.limits)
    with archive.open(member) as stream:
        before = read_table(stream, TablePlan(()).within(archive.limits)).preamble
    first = next((cells for cells in before if sum(bool(cell.strip()) for cell in cells) > 1), ())
    return TablePlan((frozenset(cell for cell in first if cell.strip()),)).within(archive.limits)


def read_rows(archive: Archive, member: Member, layout: Layout, context: Context) -> Iterator[Reading]:
    """The rows of a table in order, what is odd about them, and what became of the member."""
    plan = opened_table(archive, member, layout)
    with archive.open(member) as stream:
        table = read_table(stream, plan)
        if table.header is None:
            if table.kind in {"empty", "sentence"}:
                yield from finished(stream, member, layout.category, 0, "It holds no data.")
            else:
                yield from unknown(stream, member, f"It begins with: {visible_line(', '.join(table.first_row))[:200]}")
            return
        for warning in table.warnings:
            yield ExtractionWarning(warning.code, warning.message, member.ordinal)
        rows = _Rows(member, table, layout, context)
        for row in table:
            yield from rows.row(row)
        if rows.zoneless:
            message = f"Times that name no time zone: {rows.zoneless:,}. They are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, member.ordinal)
        yield from finished(stream, member, layout.category, rows.records, rows.note)


class _Rows:
    """The table while it is read."""

    def __init__(self, member: Member, table: Table, layout: Layout, context: Context) -> None:
        self._member, self._table, self._layout, self._context = member, table, layout, context
        self._loose = 0
        self.records = self.zoneless = 0

    def row(self, row: Row) -> Iterator[Reading]:
        """One row: its record and what is odd about it; nothing for a blank one, or a line that is no row."""
        filled = sum(bool(cell.strip()) for cell in row.cells)
        if not filled and not row.fault:
            return
        if row.fault == SHORT and filled <= 1 and len(self._table.columns) > 2:
            self._loose += 1
            return
        self.records += 1
        held = dict(zip(self._table.columns, row.cells, strict=False))
        made = self._made({name.casefold(): cell for name, cell in held.items()})
        if isinstance(made, Created):
            self.zoneless += made.zone is Zone.UNKNOWN
        odd = bool(row.fault) and row.fault != ENCODING_GUESSED
        # A row of another width may be of a second table in the same file: its cells are told without the names of this one.
        told = row.cells if odd else [f"{name}: {cell}" for name, cell in held.items() if cell.strip()]
        yield Record(
            Locator(self._member.ordinal, self.records, "", row.offset, row.length, row.sha256),
            self._layout.category,
            Author.OWNER,
            made if isinstance(made, Created) else None,
            service=SERVICE,
            sender=self._context.own,
            title=self._layout.title,
            text="\n".join(each for each in told if each.strip()),
            damaged=odd,
        )
        for code in row.notes:
            yield ExtractionWarning(code, ROW_MEANINGS[code], self._member.ordinal, self.records)
        if isinstance(made, DateFault) and made is not DateFault.BLANK and not odd:
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, self.records)

    def _made(self, held: dict[str, str]) -> Created | DateFault:
        """The instant of a row: by its own columns, else by the first that is called a date or time and holds one."""
        bounds, established = self._context.bounds, self._layout.utc
        if self._layout.dates:
            text = next((held[name] for name in self._layout.dates if held.get(name, "").strip()), "")
            return moment(text, bounds, utc_established=established)
        told = (
            moment(cell, bounds, utc_established=established)
            for name, cell in held.items()
            if any(word in name for word in _DATED)
        )
        return next((each for each in told if isinstance(each, Created)), DateFault.BLANK)

    @property
    def note(self) -> str:
        """What a person should know of the member."""
        if self._loose:
            return f"Lines that are no rows of the table: {self._loose:,}."
        return "" if self.records else "It holds no data."
