"""The tables of a pack as one workbook for people: a sheet each, dates as dates, links from row to row.

Sheets are for reading; the JSON Lines beside them are the faithful copy. `altered` says where a cell differs.
"""

import os
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import NamedTuple, Self

from inspector.reports.pack.tables import Row, Table
from inspector.reports.workbook.keys import Keys
from inspector.reports.workbook.package import FixedZip, Package, empty_parts
from inspector.reports.workbook.rows import Changes, RowsOf
from inspector.reports.workbook.sheets import MOST_BYTES, MOST_ROWS, Sheets
from inspector.reports.workbook.styles import entered
from inspector.reports.workbook.text import Change


class Altered(NamedTuple):
    """Cells of a column that differ from the JSON Lines: the table's name, the column's key, how, and how many."""

    table: str
    column: str
    what: str
    cells: int


class Workbook:
    """Writes one `.xlsx`. It stands at its place once `end` has returned, whole, or not at all.

    Until then all that is written lies in a folder of its own beside that place, which only this user can read.
    Leave it as a context, or call `abandon`, where the work ends early. Any method may raise OSError: the disk is
    full, or cannot be written.

    Args:
        target: where the workbook is to stand.
        made: the instant of the pack, ISO 8601 in UTC; the workbook's properties give it.
        order: the names of tables in the order of their sheets; those not named follow in the order begun.
        most_rows: rows of a sheet; a table with more goes on on the next sheet.
        most_bytes: the same for a sheet's XML.
    """

    def __init__(
        self,
        target: Path,
        made: str,
        order: Sequence[str] = (),
        *,
        most_rows: int = MOST_ROWS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._target, self._order = target, list(order)
        self._tables: list[Table] = []
        self._linked = True
        self._changes = Changes()
        parts = empty_parts(made)
        self._styles = entered(parts)
        with ExitStack() as opened:
            folder = Path(opened.enter_context(TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent)))
            self._keys = opened.enter_context(closing(Keys(folder / "keys")))
            self._beside = folder / "workbook"
            self._file = opened.enter_context(self._beside.open("wb"))
            self._opened = opened.pop_all()
        self._archive = FixedZip(self._file)
        self._sheets = Sheets(parts, self._archive, most_rows, most_bytes)
        self._package = Package(parts, self._archive, self._sheets.numbers)

    @property
    def altered(self) -> tuple[Altered, ...]:
        """Where cells differ from the JSON Lines so far, in the order of tables and columns."""
        return tuple(
            Altered(table.name, column.key, change.value, cells)
            for table in self._tables
            for column in table.columns
            for change in Change
            if (cells := self._changes[table.name, column.key, change])
        )

    def begin(self, table: Table, *, linked: bool = True) -> None:
        """Start a table; the one before it has ended.

        Args:
            table: the table.
            linked: whether the rows of later tables may lead to rows of this one: only then is noted where they stand.
        """
        self._end_table()
        self._tables.append(table)
        self._linked = linked
        if table.sheet:
            self._sheets.begin(table, RowsOf(table, self._styles, self._keys, self._changes))

    def row(self, table: Table, row: Row) -> None:
        """Add a row to the table begun last.

        Raises:
            ValueError: that is another table, or the row has not as many cells as it has columns.
        """
        if not self._tables or table.name != self._tables[-1].name or len(row) != len(table.columns):
            raise ValueError("a row goes to the table begun last, with a cell for each of its columns")
        if table.sheet:
            title, number = self._sheets.add(row)
            if self._linked:
                self._keys.add(table.name, row[0], title, number)

    def end(self) -> None:
        """Write what remains, and put the workbook at its place."""
        try:
            self._end_table()
            self._sheets.arrange(self._order)
            self._package.save()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._beside.replace(self._target)
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Leave nothing behind of a workbook that has not ended; one that has stays as it is."""
        for close in (self._sheets.abandon, self._archive.close, self._file.close):
            # What is thrown away may fail to be written.
            with suppress(OSError):
                close()
        self._opened.close()

    def _end_table(self) -> None:
        if self._tables:
            self._sheets.end()
            self._keys.end(self._tables[-1].name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.abandon()
