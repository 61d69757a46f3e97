"""The sheets of a workbook, one after another; a table with more rows than a sheet holds goes on on the next."""

from collections.abc import Sequence
from typing import Final

from openpyxl import Workbook

from inspector.reports.pack.tables import Row, Table
from inspector.reports.workbook.package import FixedZip
from inspector.reports.workbook.rows import RowsOf
from inspector.reports.workbook.sheet import SheetStream
from inspector.reports.workbook.styles import arrange
from inspector.reports.workbook.titles import new_title, next_title

MOST_ROWS: Final = 1_048_576
"""Rows of a sheet, its heading among them (Excel's specifications and limits)."""
MOST_BYTES: Final = 1 << 30
"""Of a sheet's XML: less than a ZIP holds without longer headers, more than is pleasant to open."""


class Sheets:
    """Writes rows to sheets, of which one is open at a time.

    Args:
        parts: the workbook, as openpyxl knows it.
        archive: where the sheets are written.
        most_rows: rows of a sheet, its heading among them.
        most_bytes: a sheet whose XML is as large as this gets no further row.
    """

    def __init__(self, parts: Workbook, archive: FixedZip, most_rows: int, most_bytes: int) -> None:
        self._parts, self._archive = parts, archive
        self._most_rows, self._most_bytes = most_rows, most_bytes
        self.numbers: dict[str, int] = {}
        """By their titles, the numbers under which the sheets stand in the archive."""
        self._tables: dict[str, str] = {}
        self._taken: set[str] = set()
        self._open: SheetStream | None = None
        self._first, self._count = "", 0

    def begin(self, table: Table, rows: RowsOf) -> None:
        """Start the first sheet of a table."""
        self._table, self._rows, self._count = table.name, rows, 1
        self._first = new_title(table.title, self._taken)
        self._start(self._first)

    def add(self, row: Row) -> tuple[str, int]:
        """Write a row of the table begun last; gives the title of its sheet and its number there."""
        sheet = self._open
        if sheet is None:
            raise ValueError("no table has begun")
        if self._number >= self._most_rows or sheet.written >= self._most_bytes:
            self.end()
            self._count += 1
            sheet = self._start(next_title(self._first, self._count, self._taken))
        self._number += 1
        sheet.put(self._rows.row(row, self._number, sheet))
        return self._title, self._number

    def end(self) -> None:
        """Finish the sheet that is open, if any."""
        if self._open is not None:
            self._open.sheet.auto_filter.ref = f"A1:{self._rows.letters[-1]}{self._number}"
            relations = self._open.finish()
            self._open = None
            if relations:
                self._archive.writestr(f"xl/worksheets/_rels/sheet{self.numbers[self._title]}.xml.rels", relations)

    def arrange(self, order: Sequence[str]) -> None:
        """Put the sheets of the tables named first, in that order; the others follow as they were begun."""
        places = {name: place for place, name in enumerate(order)}
        arranged = sorted(self.numbers, key=lambda title: places.get(self._tables[title], len(places)))
        for place, title in enumerate(arranged):
            self._parts.move_sheet(title, place - self._parts.sheetnames.index(title))

    def abandon(self) -> None:
        """Let go of the sheet that is open; what was written of it is no use."""
        sheet, self._open = self._open, None
        if sheet is not None:
            sheet.abandon()

    def _start(self, title: str) -> SheetStream:
        self._taken.add(title.casefold())
        self._tables[title] = self._table
        self.numbers[title] = number = len(self.numbers) + 1
        sheet = self._parts.create_sheet(title)
        arrange(sheet, self._rows.columns, self._rows.letters)
        self._open = SheetStream(sheet, self._archive.member(f"xl/worksheets/sheet{number}.xml"))
        self._open.put(self._rows.heading())
        self._title, self._number = title, 1
        return self._open
