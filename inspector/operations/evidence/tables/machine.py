"""Every table of a pack for machines: JSON Lines and CSV, written in one pass over the records."""

from collections.abc import Sequence
from pathlib import Path

from inspector.operations.evidence.figures import Figures
from inspector.operations.evidence.scope import Scope, produced
from inspector.operations.evidence.tables.pack import beside_records
from inspector.operations.evidence.tables.record import MESSAGES_TABLE, RECORDS, WINDOWS, RecordTables
from inspector.operations.viewing import View
from inspector.progress import Progress
from inspector.reports.pack.machine_files import CsvFiles, JsonLines
from inspector.reports.pack.tables import Row, Table, TableWriter

_TOLD = 1_000


def write_tables(
    view: View, scope: Scope, figures: Figures, data: Path, formats: Sequence[str], progress: Progress
) -> None:
    """Write the tables in the formats asked for (`jsonl`, `csv`); nothing where neither is.

    Raises:
        Cancelled: `progress` asked to stop.
    """
    writers: list[TableWriter] = []
    if "jsonl" in formats:
        writers.append(JsonLines(data / "jsonl"))
    if "csv" in formats:
        writers.append(CsvFiles(data / "csv"))
    if not writers:
        return
    try:
        for table, rows in beside_records(view, scope, figures):
            _begin(writers, table)
            for row in rows:
                _write(writers, table, row)
        _write_records(view, scope, figures, writers, progress)
    finally:
        for writer in writers:
            writer.end()


def _write_records(
    view: View, scope: Scope, figures: Figures, writers: Sequence[TableWriter], progress: Progress
) -> None:
    tables = RecordTables(view, scope.veil)
    for table in (RECORDS, WINDOWS, MESSAGES_TABLE):
        _begin(writers, table)
    for done, each in enumerate(produced(view, scope)):
        if done % _TOLD == 0:
            progress("Writing the tables", done, figures.records)
        _write(writers, RECORDS, tables.record(each))
        for window in tables.windows(each):
            _write(writers, WINDOWS, window)
        message = tables.message(each)
        if message is not None:
            _write(writers, MESSAGES_TABLE, message)


def _begin(writers: Sequence[TableWriter], table: Table) -> None:
    for writer in writers:
        writer.begin(table)


def _write(writers: Sequence[TableWriter], table: Table, row: Row) -> None:
    for writer in writers:
        writer.row(table, row)
