"""`inspector export` and `inspector verify`: the evidence pack."""

from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.lines import write_lines
from inspector.cli.looking import LimitOption
from inspector.cli.progress import progress_shown
from inspector.errors import VerificationFailed

CaseArgument = Annotated[Path, typer.Argument(help="A case file (.inspection).")]
Words = list[str] | None


def export_command(
    case: CaseArgument,
    to: Annotated[Path, typer.Option("--to", help="The pack: a new folder, or a name that ends in .zip.")],
    formats: Annotated[
        Words, typer.Option("--formats", help="Some of xlsx,pdf,html,csv,jsonl,rsmf; all where left out.")
    ] = None,
    redact: Annotated[
        str, typer.Option("--redact", help="none, third-parties, or frcp-5.2 (numbers, births, minors, too).")
    ] = "none",
    minor: Annotated[Words, typer.Option("--minor", help="A minor's name, masked by initials (frcp-5.2).")] = None,
    verdict: Annotated[Words, typer.Option("--verdict", help="Only records of this verdict.")] = None,
    category: Annotated[Words, typer.Option("--category", help="Only records of this category.")] = None,
    conversation: Annotated[
        Words, typer.Option("--conversation", help="Only this conversation, by its key or number.")
    ] = None,
    tag: Annotated[Words, typer.Option("--tag", help="Only records that bear this tag.")] = None,
    since: Annotated[str | None, typer.Option("--from", help="Only records made from this day on.")] = None,
    until: Annotated[str | None, typer.Option("--to-date", help="Only records made before this day.")] = None,
    bates: Annotated[str, typer.Option("--bates", help="Prefix of the records' numbers.")] = "R",
    bates_start: Annotated[int, typer.Option("--bates-start", help="The first number.")] = 1,
    withhold: Annotated[
        Path | None, typer.Option("--withhold", help="A file (TOML) of records to keep out, each with a reason.")
    ] = None,
    reference_list: Annotated[
        Path | None, typer.Option("--reference-list", help="Write what stands for whom to this file (CSV).")
    ] = None,
    archive: Annotated[
        list[Path] | None, typer.Option("--archive", help="Where an archive is now, if it was moved.")
    ] = None,
    *,
    no_sources: Annotated[bool, typer.Option("--no-sources", help="Leave the records' own bytes out.")] = False,
    rsmf_slice: Annotated[
        str, typer.Option("--rsmf-slice", help="One review file for each day, month or conversation.")
    ] = "day",
    paper: Annotated[str, typer.Option("--paper", help="a4 or letter.")] = "a4",
    day: Annotated[str | None, typer.Option("--date", help="The pack's date; today where left out.")] = None,
    by: Annotated[str, typer.Option("--by", help="Who makes the pack; the data subject where left out.")] = "",
    limit: LimitOption = None,
) -> None:
    """Write an evidence pack: a BagIt bag that anybody can check without this program."""
    from inspector.operations.evidence import request as asked  # noqa: PLC0415
    from inspector.operations.evidence.choice import Choice  # noqa: PLC0415
    from inspector.operations.evidence.export import export  # noqa: PLC0415
    from inspector.operations.evidence.numbering import numbering  # noqa: PLC0415
    from inspector.operations.request import read_instant, read_limits  # noqa: PLC0415

    request = asked.ExportRequest(
        case=case,
        to=to,
        made_on=asked.read_day("--date", day),
        formats=asked.read_formats(formats or ()),
        choice=Choice(
            tuple(category or ()),
            tuple(verdict or ()),
            tuple(conversation or ()),
            tuple(tag or ()),
            read_instant("--from", since),
            read_instant("--to-date", until),
        ),
        redact=asked.one_of("--redact", redact, asked.PROFILES),
        minors=tuple(minor or ()),
        numbering=numbering(bates, bates_start),
        withhold=withhold,
        reference_list=reference_list,
        archives=tuple(archive or ()),
        sources=not no_sources,
        made_by=by,
        slicing=asked.one_of("--rsmf-slice", rsmf_slice, asked.SLICINGS),
        paper=asked.one_of("--paper", paper, asked.PAPERS),
        limits=read_limits(limit or ()),
    )
    with progress_shown() as progress:
        done = export(request, progress)
    write_lines(done.lines())


def verify_command(
    pack: Annotated[Path, typer.Argument(help="An evidence pack: its folder or its ZIP.")],
    archive: Annotated[
        list[Path] | None, typer.Option("--archive", help="An original archive, to compare every record with it.")
    ] = None,
    case: Annotated[
        Path | None, typer.Option("--case", help="The case of a redacted pack: its key is needed to compare records.")
    ] = None,
    pack_id: Annotated[str, typer.Option("--id", help="The pack's id, as you were told it.")] = "",
    limit: LimitOption = None,
) -> None:
    """Check an evidence pack: every hash, the custody log, that all files agree, and each record in the archive."""
    from inspector.operations.evidence.verified import VerifyRequest  # noqa: PLC0415
    from inspector.operations.evidence.verify import verify  # noqa: PLC0415
    from inspector.operations.request import read_limits  # noqa: PLC0415

    request = VerifyRequest(pack, tuple(archive or ()), case, pack_id, read_limits(limit or ()))
    with progress_shown() as progress:
        found = verify(request, progress)
    write_lines(found.lines())
    if found.faults:
        raise VerificationFailed(f"the pack does not hold: {len(found.faults)} fault(s), listed above")
