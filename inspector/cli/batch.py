"""`inspector batch`: many people's archives, one case each."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.inspecting import AsOfOption, IncludeOption, PurposeOption, StatementsOption
from inspector.cli.lines import write_lines
from inspector.cli.looking import LimitOption
from inspector.cli.progress import progress_shown
from inspector.records.visible import visible_line

_CANCELLED = 130


def batch_command(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder with a ZIP or a folder for each person.")],
    to: Annotated[Path, typer.Option("--to", help="Where cases, results, the summary and the log go.")],
    scheduler: Annotated[str, typer.Option("--scheduler", help="The address of a Dask scheduler of yours.")] = "",
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, help="People inspected at a time on this computer.")
    ] = None,
    statements: StatementsOption = None,
    include: IncludeOption = None,
    purpose: PurposeOption = None,
    as_of: AsOfOption = None,
    limit: LimitOption = None,
) -> None:
    """Inspect many people's archives, one case each, with a summary over all; run again, it goes on where it stopped."""
    from inspector.operations.batch.request import BatchRequest  # noqa: PLC0415
    from inspector.operations.batch.run import BatchStopped, batch  # noqa: PLC0415
    from inspector.operations.request import read_as_of, read_limits, read_purposes  # noqa: PLC0415

    request = BatchRequest(
        folder=folder,
        to=to,
        scheduler=scheduler,
        workers=workers,
        statements=tuple(statements or ()),
        include=tuple(include or ()),
        purposes=read_purposes(purpose or ()),
        as_of=read_as_of(as_of),
        limits=read_limits(limit or ()),
    )
    try:
        with progress_shown() as progress:
            done = batch(request, progress)
    except BatchStopped as stopped:
        _tell(f"stopped: {stopped.done} of {stopped.people} people are finished; run the same command again to go on")
        raise typer.Exit(_CANCELLED) from None
    for each in done.failed:
        _tell(f"{each.name}: {each.why}")
    write_lines(done.lines())
    raise typer.Exit(done.status)


def _tell(text: str) -> None:
    sys.stderr.write(f"inspector: {visible_line(text)}\n")
