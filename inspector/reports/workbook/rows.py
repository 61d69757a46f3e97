"""Rows of a table as the XML of a sheet's rows. No cell made here can be a formula: none is written as one."""

import re
from collections import Counter
from datetime import datetime, timedelta
from typing import Final

from openpyxl.utils import get_column_letter

from inspector.reports.pack.tables import Column, Kind, Row, Table
from inspector.reports.workbook.keys import Keys
from inspector.reports.workbook.sheet import SheetStream
from inspector.reports.workbook.styles import Styles, heading, heading_height
from inspector.reports.workbook.text import Change, as_cell, escaped, is_plain, is_risky

Changes = Counter[tuple[str, str, Change]]
"""By table, column and change: the cells that differ from the JSON Lines."""

_ADDRESS: Final = re.compile(r"https?://[!-~]{1,2000}", re.IGNORECASE)
"""What may be a link: Excel takes addresses of up to 2,079 characters."""
_FIRST_DAY: Final = "1900-03-01"
"""Excel counts a 29 February 1900, which never was; from the next day on all programs agree."""
_LEAST_TOO_LARGE: Final = 10**15
_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet's dates have no zone
_DAY: Final = timedelta(days=1)
_TO_SECONDS: Final = len("2024-08-01T00:00:00")


class RowsOf:
    """Makes the rows of one table.

    Args:
        table: the table.
        styles: of the workbook.
        keys: where the rows of earlier tables stand.
        changes: where changed cells are counted.
    """

    def __init__(self, table: Table, styles: Styles, keys: Keys, changes: Changes) -> None:
        self.columns = tuple(column for column in table.columns if column.sheet)
        self.letters = tuple(get_column_letter(number) for number in range(1, len(self.columns) + 1))
        positions = (position for position, column in enumerate(table.columns) if column.sheet)
        simple = (not column.refers and column.kind not in {Kind.ADDRESS, Kind.INSTANT} for column in self.columns)
        self._places = tuple(zip(positions, self.letters, self.columns, simple, strict=True))
        self._table, self._styles, self._keys, self._changes = table.name, styles, keys, changes

    def heading(self) -> str:
        """The first row of a sheet."""
        cells = (_text(f"{letters}1", self._styles.heading, heading(column)) for _, letters, column, _ in self._places)
        return f'<row r="1" ht="{heading_height(self.columns)}" customHeight="1">{"".join(cells)}</row>'

    def row(self, row: Row, number: int, sheet: SheetStream) -> str:
        """A row that stands at a number of its sheet; its links are given to the sheet."""
        made = [f'<row r="{number}">']
        as_text = f'{number}" s="{self._styles.plain}" t="inlineStr"><is><t>'
        for position, letters, column, simple in self._places:
            cell = row[position]
            if cell is None or cell == "":
                continue
            if simple and isinstance(cell, str) and is_plain(cell):
                # Nearly every cell: what the way through the rest would make of it, in a third of the time.
                made.append(f'<c r="{letters}{as_text}{cell}</t></is></c>')
                continue
            at = f"{letters}{number}"
            style = self._styles.plain
            if column.refers or column.kind is Kind.ADDRESS:
                style = self._link(column, cell, at, sheet)
            if isinstance(cell, str):
                made.append(self._of_text(column, cell, at, style))
            elif -_LEAST_TOO_LARGE < cell < _LEAST_TOO_LARGE:
                shown = self._styles.number if style == self._styles.plain else style
                made.append(f'<c r="{at}" s="{shown}"><v>{cell:d}</v></c>')
            else:
                self._changes[self._table, column.key, Change.NO_NUMBER] += 1
                made.append(_text(at, style, str(cell)))
        made.append("</row>")
        return "".join(made)

    def _of_text(self, column: Column, text: str, at: str, style: int) -> str:
        if column.kind is Kind.INSTANT:
            serial = _serial(text)
            if serial:
                return f'<c r="{at}" s="{self._styles.instant}"><v>{serial}</v></c>'
            self._changes[self._table, column.key, Change.NO_DATE] += 1
        shown, changes = as_cell(text, self._table)
        for change in changes:
            self._changes[self._table, column.key, change] += 1
        return _text(at, self._styles.text if style == self._styles.plain and is_risky(shown) else style, shown)

    def _link(self, column: Column, cell: str | int, at: str, sheet: SheetStream) -> int:
        """The look of a cell that is to be a link; the plain one where it can be none."""
        made = None
        if column.refers:
            place = self._keys.find(column.refers, cell)
            made = place and sheet.link_inside(at, *place)
        elif isinstance(cell, str) and _ADDRESS.fullmatch(cell):
            made = sheet.link_outside(at, cell)
        if made is False:
            self._changes[self._table, column.key, Change.NO_LINK] += 1
        return self._styles.link if made else self._styles.plain


def _text(at: str, style: int, shown: str) -> str:
    keep = ' xml:space="preserve"' if shown[0] <= " " or shown[-1] <= " " or "\n" in shown else ""
    return f'<c r="{at}" s="{style}" t="inlineStr"><is><t{keep}>{escaped(shown)}</t></is></c>'


def _serial(text: str) -> str:
    """An instant as a sheet counts days; empty where a sheet cannot show it to the second."""
    if text[_TO_SECONDS:] != "Z" or text < _FIRST_DAY:
        return ""
    try:
        moment = datetime.fromisoformat(text[:_TO_SECONDS])
    except ValueError:
        return ""
    # `fromisoformat` also takes weeks, zones and other forms.
    return repr((moment - _DAY_ZERO) / _DAY) if moment.isoformat() == text[:_TO_SECONDS] else ""
