"""The summary over all people as files: a workbook, the same as CSV, and a log in plain words.

Their bytes depend on the people's results alone: not on the order in which those came, nor on who worked.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inspector.errors import UsageError
from inspector.operations.batch.outcome import PersonOutcome, State
from inspector.operations.batch.request import Places
from inspector.operations.batch.tables import KINDS, LEFT, PEOPLE, kind_rows, left_rows, person_row
from inspector.operations.output import flush_names
from inspector.operations.workspace import PrivateFolder
from inspector.records.instants import Instant, to_iso
from inspector.records.visible import visible_line
from inspector.reports.pack.machine_files import CsvFiles
from inspector.reports.pack.tables import Row, Table, TableWriter
from inspector.reports.pack.whole_file import write_whole
from inspector.reports.workbook.write import Workbook

_NO_DAY: Final = "1980-01-01T00:00:00Z"
"""What a workbook's properties say where nobody's archive tells a day."""


def write_summary(places: Places, outcomes: Sequence[PersonOutcome], left: Sequence[tuple[str, str]]) -> int:
    """Write the summary and the log; gives how many files and folders were left alone.

    Args:
        places: where they stand.
        outcomes: of all people, by name.
        left: what lies in the folder of archives and is nobody's, with the reason.

    Raises:
        UsageError: a file cannot be written.
    """
    alone = left_rows(outcomes, left)
    tables: list[tuple[Table, list[Row]]] = [
        (PEOPLE, [person_row(each, places) for each in outcomes]),
        (KINDS, [row for each in outcomes for row in kind_rows(each)]),
        (LEFT, alone),
    ]
    try:
        with PrivateFolder(places.summary) as folder:
            book = folder.path / places.summary.name
            with Workbook(book, _made(outcomes)) as workbook:
                _fill(workbook, tables)
            _fill(CsvFiles(folder.path), tables[:2])
            write_whole(_log(outcomes, alone).encode(), folder.path / places.log.name)
            for written in sorted(folder.path.iterdir()):
                _put(written, places.to / written.name)
            flush_names(places.to)
    except OSError as error:
        raise UsageError(f"the summary cannot be written to {places.to.name}: {error.strerror}") from None
    return len(alone)


def _made(outcomes: Sequence[PersonOutcome]) -> str:
    days: list[Instant] = [each.answer.as_of for each in outcomes if each.answer is not None]
    return to_iso(max(days)) if days else _NO_DAY


def _fill(writer: TableWriter, tables: Sequence[tuple[Table, list[Row]]]) -> None:
    for table, rows in tables:
        writer.begin(table)
        for row in rows:
            writer.row(table, row)
    writer.end()


def _put(written: Path, target: Path) -> None:
    written.chmod(0o600)
    written.replace(target)


def _log(outcomes: Sequence[PersonOutcome], alone: Sequence[Row]) -> str:
    failed = [each for each in outcomes if each.state is not State.DONE]
    lines = [f"{len(outcomes) - len(failed)} of {len(outcomes)} people are finished.", ""]
    if failed:
        lines += ["Could not be finished:"]
    for each in failed:
        lines += [f"  {visible_line(each.name)} ({visible_line(each.given)}): {visible_line(each.why)}"]
        lines += [f"      {line}" for line in each.fault.splitlines()]
    if failed:
        lines += ["  The same command goes on with these; those that are finished stay.", ""]
    if alone:
        lines += ["Left alone:", *(f"  {name}: {why}" for name, why in alone), ""]
    return "\n".join(lines)
