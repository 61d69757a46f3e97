"""The workbook of a pack: all its tables as sheets, written in a process of its own where that pays."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

import orjson

from inspector.case.file import spare_memory
from inspector.operations.evidence.figures import Figures
from inspector.operations.evidence.pack_facts import summary_rows
from inspector.operations.evidence.scope import Scope, produced
from inspector.operations.evidence.tables.pack import SUMMARY, beside_records, shown
from inspector.operations.evidence.tables.record import MESSAGES_TABLE, RECORDS, RecordTables
from inspector.operations.result import iso
from inspector.operations.viewing import View, viewed
from inspector.progress import Progress, silent
from inspector.reports.pack.tables import Column, Kind, Row, Table
from inspector.reports.workbook.write import Workbook

ORDER: Final = (
    *(
        "summary",
        "facts",
        "statements",
        "segments",
        "records",
        "messages",
        "settings",
        "members",
        "warnings",
        "sources",
    ),
    *("custody", "archives", "conversations", "missing", "claims", "withheld", "redaction", "altered"),
)
"""The order of the sheets, by the tables' names."""
ALTERED: Final = Table(
    "altered",
    "Altered cells",
    "One row a column in which cells of this workbook differ from the JSON Lines, which hold every text whole.",
    (
        Column("table", "Table", width=18),
        Column("column", "Column", width=22),
        Column("what", "How they differ", width=60),
        Column("cells", "Cells", Kind.NUMBER, 10),
    ),
)
_TOLD: Final = 1_000


def write_workbook_beside(scope: Scope, figures: Figures, target: Path) -> None:
    """As `write_workbook`, in a process that opens the case by itself."""
    with viewed(scope.case) as view:
        spare_memory(view.case)
        write_workbook(view, scope, figures, target, silent)


def write_workbook(view: View, scope: Scope, figures: Figures, target: Path, progress: Progress) -> None:
    """Write the workbook; it is whole or not there.

    Raises:
        OSError: it cannot be written.
        Cancelled: `progress` asked to stop.
    """
    with Workbook(target, iso(view.as_of) or "", ORDER) as book:
        _fill(book, SUMMARY, list(shown(SUMMARY, summary_rows(view, scope, figures), scope.veil)))
        for table, rows in beside_records(view, scope, figures):
            book.begin(table)
            for row in rows:
                book.row(table, row)
        # One sheet is written at a time: the messages, met among the records, wait in a file, which takes a tenth of the
        # time that looking at every record a second time took.
        with TemporaryFile(dir=target.parent) as messages:
            book.begin(RECORDS, linked=False)
            for done, (record, message) in enumerate(_rows(view, scope)):
                if done % _TOLD == 0:
                    progress("Writing records.xlsx", done, figures.records + figures.messages)
                book.row(RECORDS, record)
                if message is not None:
                    messages.write(orjson.dumps(message, option=orjson.OPT_APPEND_NEWLINE))
            messages.seek(0)
            book.begin(MESSAGES_TABLE, linked=False)
            for done, line in enumerate(messages):
                if done % _TOLD == 0:
                    progress("Writing records.xlsx", figures.records + done, figures.records + figures.messages)
                book.row(MESSAGES_TABLE, orjson.loads(line))
        _fill(book, ALTERED, [tuple(each) for each in book.altered])
        book.end()


def _rows(view: View, scope: Scope) -> Iterator[tuple[Row, Row | None]]:
    tables = RecordTables(view, scope.veil)
    for each in produced(view, scope):
        yield tables.record(each), tables.message(each)


def _fill(book: Workbook, table: Table, rows: list[Row]) -> None:
    book.begin(table)
    for row in rows:
        book.row(table, row)
