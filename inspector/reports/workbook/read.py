"""A workbook of a pack read back, row by row, so that what it shows can be compared with the other files.

A pack may come from a stranger: what is read whole must be small, and whatever cannot be read ends in one exception
that the caller turns into a finding.
"""

import errno
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any, Final, TypeVar

from openpyxl import load_workbook
from openpyxl.xml.functions import fromstring

from inspector.records.visible import visible_line
from inspector.reports.workbook.sheets import MOST_ROWS
from inspector.reports.workbook.text import unescaped
from inspector.reports.workbook.titles import number_of

Shown = str | int | float | None
"""What stands in a cell: an instant as ISO 8601 with `Z`, as in the other files; text as a spreadsheet shows it."""
Rows = Iterator[tuple[Shown, ...]]

_SHEETS: Final = "xl/worksheets/sheet"
_LARGEST_SHEET: Final = 5 << 28
"""A quarter more than the writer makes."""
_LARGEST_PART: Final = 1 << 26
"""Of the parts that are read whole, such as the list of sheets and the looks of cells."""
_MOST_PARTS: Final = 10_000
_UNREADABLE: Final = "it cannot be read as a workbook"
_Given = TypeVar("_Given")


class WorkbookDamaged(Exception):
    """A file that is no workbook, or one that does not hold together; the text says what was met, on one line."""


def sheet_rows(workbook: Path | IO[bytes]) -> Iterator[tuple[str, Rows]]:
    """The tables of a workbook in their order: the title of the first sheet, and all rows, the heading first.

    A table that goes on on further sheets comes as one, with one heading. Every row has as many cells as the
    heading. The rows of a table are to be taken before the next table is asked for.

    Args:
        workbook: the file, or its open stream of bytes.

    Raises:
        WorkbookDamaged: it is no workbook, or is not whole; also while rows are taken.
        OSError: it cannot be opened or read.
    """
    if isinstance(workbook, Path):
        with workbook.open("rb") as file:
            yield from sheet_rows(file)
        return
    _attempt(lambda: _weigh(workbook))
    book = _attempt(lambda: load_workbook(workbook, read_only=True, data_only=True, keep_links=False))
    try:
        for sheets in _tables(book.worksheets):
            yield sheets[0].title, _joined(sheets)
    finally:
        book.close()


def _tables(sheets: list[Any]) -> list[list[Any]]:
    """The sheets of each table."""
    tables: list[list[Any]] = []
    for sheet in sheets:
        number = number_of(sheet.title)
        if number == 1:
            tables.append([sheet])
        elif tables and number == len(tables[-1]) + 1:
            tables[-1].append(sheet)
        else:
            raise WorkbookDamaged(f"the sheet that comes before “{visible_line(sheet.title)}” is missing")
    return tables


def _joined(sheets: list[Any]) -> Rows:
    heading: tuple[Shown, ...] = ()
    for sheet in sheets:
        rows = _rows(sheet)
        found = next(rows, ())
        if not found or found != (heading or found):
            raise WorkbookDamaged(f"the sheet “{visible_line(sheet.title)}” has not the heading of its table")
        if not heading:
            heading = found
            yield heading
        for number, row in enumerate(rows, start=2):
            if number > MOST_ROWS or len(row) > len(heading):
                raise WorkbookDamaged(f"the sheet “{visible_line(sheet.title)}” has cells beyond its end")
            yield row + (None,) * (len(heading) - len(row))


def _rows(sheet: Any) -> Rows:  # noqa: ANN401 - openpyxl gives its sheets no type
    # A size that the sheet states may hide rows: what counts is what is there.
    sheet.reset_dimensions()
    rows = _attempt(lambda: sheet.iter_rows(values_only=True))
    while (row := _attempt(lambda: next(rows, None))) is not None:
        yield tuple(_shown(cell) for cell in row)


def _shown(cell: object) -> Shown:
    match cell:
        case str():
            return unescaped(cell)
        case datetime():
            return f"{cell.isoformat()}Z"
        case date() | time():
            return cell.isoformat()
        case int() | float() | None:
            return cell
        case _:
            raise WorkbookDamaged("a cell holds neither text nor number nor date")


def _weigh(workbook: IO[bytes]) -> None:
    """Look at sizes before anything is unpacked, and whether every part that the file lists is there."""
    with zipfile.ZipFile(workbook) as archive:
        sizes = {part.filename: part.file_size for part in archive.infolist()}
        most = {name: _LARGEST_SHEET if name.startswith(_SHEETS) else _LARGEST_PART for name in sizes}
        if len(sizes) > _MOST_PARTS or any(size > most[name] for name, size in sizes.items()):
            raise WorkbookDamaged("it holds more than a workbook of a pack does")
        listed = {part.get("PartName", "") for part in fromstring(archive.read("[Content_Types].xml"))}
    if not {name.removeprefix("/") for name in listed if name} <= set(sizes):
        raise WorkbookDamaged("a part of it is missing")


def _attempt(step: Callable[[], _Given]) -> _Given:
    try:
        return step()
    except (WorkbookDamaged, MemoryError):
        raise
    except OSError as error:
        # A disk that cannot be read is no damage; a place outside the file, or no workbook in a ZIP, is.
        if error.errno not in {None, errno.EINVAL}:
            raise
        raise WorkbookDamaged(_UNREADABLE) from error
    except Exception as error:
        # openpyxl has no exception of its own for this: a file made to deceive can end in nearly any.
        raise WorkbookDamaged(_UNREADABLE) from error
