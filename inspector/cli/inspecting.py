"""`inspector inspect` and `inspector demo`."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.looking import LimitOption
from inspector.cli.opening import has_display, open_window
from inspector.cli.progress import progress_shown
from inspector.errors import UsageError

Archives = Annotated[list[Path], typer.Argument(help="Archives of one person: ZIPs, tars or unpacked folders.")]
CaseOption = Annotated[Path | None, typer.Option("--case", help="Keep the results in this case file.")]
FactsOption = Annotated[Path | None, typer.Option("--facts", help="A facts file (TOML): residence, setting, …")]
StatementsOption = Annotated[list[Path] | None, typer.Option("--statements", help="Statements of your own (TOML).")]
IncludeOption = Annotated[list[str] | None, typer.Option("--include", help="Switch a context statement in, by id.")]
PurposeOption = Annotated[list[str] | None, typer.Option("--purpose", help="Purposes that decide the verdict.")]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help="An earlier day to look from, such as 2025-02-01.")]
JsonOption = Annotated[str | None, typer.Option("--json", help="Write the result to this file; - for standard output.")]
RecordsOption = Annotated[
    str | None, typer.Option("--records", help="Write every record as JSON Lines; - for standard output.")
]
WorkersOption = Annotated[int | None, typer.Option("--workers", min=0, help="Reading processes; 0 reads in this one.")]


def inspect_command(
    archives: Archives,
    case: CaseOption = None,
    facts: FactsOption = None,
    statements: StatementsOption = None,
    include: IncludeOption = None,
    purpose: PurposeOption = None,
    as_of: AsOfOption = None,
    json: JsonOption = None,
    records: RecordsOption = None,
    workers: WorkersOption = None,
    limit: LimitOption = None,
) -> None:
    """Inspect archives and say which records could have been shared for AI training, and according to whom."""
    from inspector.operations.inspection import InspectRequest, inspect  # noqa: PLC0415
    from inspector.operations.record_lines import write_records  # noqa: PLC0415
    from inspector.operations.request import read_as_of, read_limits, read_purposes  # noqa: PLC0415
    from inspector.operations.result import write_result  # noqa: PLC0415
    from inspector.operations.workspace import private_folder  # noqa: PLC0415

    if json == "-" and records == "-":
        raise UsageError("--json and --records cannot both go to standard output")
    with ExitStack() as stack:
        if case is None:
            case = stack.enter_context(private_folder()) / "inspection.inspection"
        progress = stack.enter_context(progress_shown())
        request = InspectRequest(
            archives=tuple(archives),
            case=case,
            facts=facts,
            statements=tuple(statements or ()),
            include=tuple(include or ()),
            purposes=read_purposes(purpose or ()),
            as_of=read_as_of(as_of),
            workers=workers,
            limits=read_limits(limit or ()),
        )
        inspect(request, progress)
        if json is not None:
            write_result(case, json, sys.stdout.buffer, progress)
        if records is not None:
            write_records(case, records, sys.stdout.buffer, progress)
        if json != "-" and records != "-":
            _print_summary(case)


def demo_command(
    to: Annotated[
        Path | None, typer.Option("--to", help="Keep the sample archive and its case in this folder.")
    ] = None,
) -> None:
    """Make a sample archive of invented people and inspect it: in a window where there is a display."""
    from inspector.operations.demo_case import inspect_demo  # noqa: PLC0415
    from inspector.operations.workspace import private_folder  # noqa: PLC0415

    with ExitStack() as stack:
        folder = to if to is not None else stack.enter_context(private_folder())
        with progress_shown() as progress:
            case = inspect_demo(folder, progress)
        if has_display():
            raise typer.Exit(open_window((case,)))
        _print_summary(case)
        if to is not None:
            sys.stdout.write(f"\nThe sample archive, its facts file and the case are in {folder}\n")


def _print_summary(case: Path) -> None:
    from inspector.cli.changes import print_changes  # noqa: PLC0415
    from inspector.cli.summary import print_summary  # noqa: PLC0415
    from inspector.operations.export_changes import export_changes  # noqa: PLC0415
    from inspector.operations.summary import summarise  # noqa: PLC0415

    print_summary(summarise(case))
    print_changes(export_changes(case))
