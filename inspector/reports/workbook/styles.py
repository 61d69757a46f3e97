"""How the cells of a workbook look: calm, the same on every sheet."""

from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from inspector.reports.pack.tables import Column, Kind

_FONT, _SIZE = "Calibri", 11
"""As of the cells that have no looks of their own."""
_WIDEST = 255


@dataclass(frozen=True, slots=True)
class Styles:
    """The numbers under which a workbook keeps the looks of its cells."""

    heading: int
    plain: int
    number: int
    instant: int
    text: int
    link: int


def entered(parts: Workbook) -> Styles:
    """Enter the looks into a workbook that has no sheet yet."""
    sheet = parts.create_sheet()
    heading, plain, number, instant, text, link = (WriteOnlyCell(sheet) for _ in range(6))
    # A row is as high as one line: the first one of its texts is to be seen.
    for cell in (plain, text, link):
        cell.alignment = Alignment(vertical="top")
    instant.alignment = Alignment(horizontal="left", vertical="top")
    number.alignment = Alignment(horizontal="right", vertical="top", indent=1)
    heading.font = Font(_FONT, _SIZE, bold=True, color="1F2933")
    heading.fill = PatternFill("solid", fgColor="E4EAF0")
    heading.border = Border(bottom=Side("thin", color="A9B4BF"))
    heading.alignment = Alignment(vertical="center", wrap_text=True)
    instant.number_format = "yyyy-mm-dd hh:mm:ss"
    # In a cell that is set to hold text, `=1+1` stays text even when someone edits it.
    text.number_format = link.number_format = "@"
    link.font = Font(_FONT, _SIZE, color="1A5FA8", underline="single")
    parts.remove(sheet)
    return Styles(heading.style_id, plain.style_id, number.style_id, instant.style_id, text.style_id, link.style_id)


def heading(column: Column) -> str:
    """What stands over a column; over instants, that they are UTC."""
    return f"{column.title} (UTC)" if column.kind is Kind.INSTANT and "UTC" not in column.title else column.title


def heading_height(columns: tuple[Column, ...]) -> int:
    """The height of the heading in points: as many lines as its longest text needs, three at most."""
    # A bold letter is wider than a column's unit, and the filter's button takes room as well.
    lines = max(-(-(len(heading(column)) + 2) // max(column.width - 1, 1)) for column in columns)
    return 5 + 15 * min(lines, 3)


def arrange(sheet: Any, columns: tuple[Column, ...], letters: tuple[str, ...]) -> None:  # noqa: ANN401 - openpyxl gives its sheets no type
    """Set widths, the heading that stays in sight, and how the sheet prints."""
    for column, letter in zip(columns, letters, strict=True):
        sheet.column_dimensions[letter].width = min(column.width, _WIDEST)
    sheet.freeze_panes = "A2"
    # All rows keep one height, however long their texts.
    sheet.sheet_format.customHeight = True
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
