"""`inspector search`, `inspector source` and `inspector changes`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

LimitOption = Annotated[list[str] | None, typer.Option("--limit", help="Raise a safety limit on purpose: NAME=VALUE.")]
CaseArgument = Annotated[Path, typer.Argument(help="A case file (.inspection).")]


def search_command(
    case: CaseArgument,
    query: Annotated[str, typer.Argument(help='Words to find; "a phrase" in quotes; wor* for a beginning.')],
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many hits.")] = 50,
) -> None:
    """Search the text of all records; each hit names the record, its place and its verdict."""
    from inspector.operations.search import search  # noqa: PLC0415

    found = search(case, query, limit)
    for hit in found.hits:
        sys.stdout.write(
            f"{hit.label}  {hit.created}  {hit.verdict}  {hit.member}#{hit.record}  {hit.sender}\n    {hit.snippet}\n"
        )
    sys.stdout.write(
        f"{found.total} {'record' if found.total == 1 else 'records'} found"
        + (f", {len(found.hits)} shown\n" if found.total > len(found.hits) else "\n")
    )
    if not found.complete:
        sys.stdout.write(
            "The words of this case are not all prepared for search yet: there may be more. Inspect the archive again to finish that.\n"
        )


def source_command(
    case: CaseArgument,
    record: Annotated[str, typer.Argument(help="A record's id, as `search` and `--records` print it.")],
    archive: Annotated[
        Path | None, typer.Option("--archive", help="Where the archive is now, if it was moved.")
    ] = None,
    limit: LimitOption = None,
) -> None:
    """Print the exact bytes of one record as they stand in its member; their hash is checked first.

    On a terminal, characters that would steer it are written out.
    """
    from inspector.operations.request import read_limits  # noqa: PLC0415
    from inspector.operations.source import raw_record  # noqa: PLC0415
    from inspector.records.visible import visible_block  # noqa: PLC0415

    found = raw_record(case, record, archive, read_limits(limit or ()))
    if sys.stdout.isatty():
        sys.stdout.write(visible_block(found.text) + "\n")
        return
    sys.stdout.buffer.write(found.data)
    sys.stdout.buffer.flush()


def changes_command(case: CaseArgument) -> None:
    """Say what changed between the exports of one platform that a case holds: records that went or came, settings."""
    from inspector.cli.changes import print_changes  # noqa: PLC0415
    from inspector.operations.export_changes import export_changes  # noqa: PLC0415

    found = export_changes(case)
    if not found:
        sys.stdout.write("The case holds no two exports of one platform from different days.\n")
    print_changes(found)
