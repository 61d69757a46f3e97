"""Writes an evidence pack: settles what goes in, writes it in a private folder, seals it, puts it in its place."""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from inspector.archive.archive import Archive
from inspector.assets import resource
from inspector.case.file import Case, open_case, spare_memory
from inspector.case.log import log
from inspector.operations.evidence.archives_at_hand import find_archives
from inspector.operations.evidence.attachments import write_attachments
from inspector.operations.evidence.figures import Figures, counted
from inspector.operations.evidence.pack_facts import bag_info, pack_facts
from inspector.operations.evidence.pack_folder import put_in_place, staged, zip_in_place
from inspector.operations.evidence.raw_sources import write_sources
from inspector.operations.evidence.redacting.reference_file import write_reference_list
from inspector.operations.evidence.redacting.veil import shown_knowledge
from inspector.operations.evidence.report.files import write_reports, write_reports_beside
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.operations.evidence.review_files import write_review_files, write_review_files_beside
from inspector.operations.evidence.scope import Scope
from inspector.operations.evidence.settling import settled
from inspector.operations.evidence.stages import Stages, Work
from inspector.operations.evidence.tables.case import custody_lines
from inspector.operations.evidence.tables.machine import write_tables
from inspector.operations.evidence.tables.workbook import write_workbook, write_workbook_beside
from inspector.operations.output import flush_bytes
from inspector.operations.viewing import View, view_of
from inspector.progress import Progress
from inspector.reports.pack.bag import PAYLOAD, seal
from inspector.statements.stored import knowledge_text

_ZIP: Final = ".zip"
_WORTH_A_PROCESS: Final = 5_000
"""Records from which processes of their own, for the report, the workbook and the review files, pay for their start."""


def export(request: ExportRequest, progress: Progress) -> Exported:
    """Write an evidence pack.

    The pack bears its name only once it is whole; stopped or killed before, nothing stands there. The same case
    and the same request give the same bytes: only `bag-info.txt` holds a day.

    Raises:
        InspectorError: an input, the case, an archive or the place is not usable; one line says which and why.
        VerificationFailed: the bytes of a record are not those that were read.
        Cancelled: `progress` asked to stop.
    """
    with staged(request.to) as folder, open_case(request.case, write=True) as case:
        spare_memory(case)
        view = view_of(case)
        scope = settled(case, view, request, progress)
        read = request.sources and not scope.redacted
        opened = find_archives(view, request.archives, request.limits, progress) if read else None
        figures = counted(view, scope, progress)
        _write(view, scope, figures, request, opened, folder, progress)
        zipped = request.to.suffix.lower() == _ZIP
        pack_id = seal(folder, bag_info(view, scope, request), progress, None if zipped else flush_bytes)
        if zipped:
            zip_in_place(folder, request.to, progress)
        else:
            put_in_place(folder, request.to)
        withheld = len(scope.ids) - figures.records
        if request.reference_list is not None:
            write_reference_list(case, request.reference_list)
        _log(case, request, pack_id, figures, withheld)
    return Exported(request.to, pack_id, figures.records, scope.left_out.records, withheld)


def _write(
    view: View,
    scope: Scope,
    figures: Figures,
    request: ExportRequest,
    opened: Mapping[int, Archive] | None,
    folder: Path,
    progress: Progress,
) -> None:
    """Write everything that is in a pack, but what seals it."""
    shutil.copyfile(resource("report/verify.txt"), folder / "VERIFY.txt")
    data = folder / PAYLOAD
    data.mkdir()
    facts = pack_facts(view, scope, figures, request)
    (data / "pack.json").write_bytes((json.dumps(facts, ensure_ascii=False, indent=2) + "\n").encode())
    (data / "knowledge.json").write_bytes(knowledge_text(shown_knowledge(view, scope.veil)).encode() + b"\n")
    with (data / "custody.jsonl").open("wb") as custody:
        custody.writelines(custody_lines(view))
    apart = figures.records >= _WORTH_A_PROCESS
    hashed = opened is not None
    with Stages(_apart(scope, figures, request, data, hashed=hashed) if apart else (), progress) as stages:
        write_sources(view, scope, opened, data / "sources", stages.tell)
        write_tables(view, scope, figures, data, request.formats, stages.tell)
        if not apart:
            _write_here(view, scope, figures, request, data, hashed=hashed, progress=progress)
        if not scope.redacted:
            write_attachments(view, data / "attachments")
        stages.finish()


def _apart(
    scope: Scope, figures: Figures, request: ExportRequest, data: Path, *, hashed: bool
) -> Iterator[Sequence[Work]]:
    """What is written in processes of its own, where there are records enough for that to pay.

    Setting the report takes 110 MB, however large the pack is: it comes first and beside this process alone, and its
    memory is free again when the others begin.
    """
    yield (("Composing the report", write_reports_beside, (scope, figures, request, data, hashed)),)
    stage: list[Work] = []
    if "rsmf" in request.formats:
        stage.append(
            ("Writing conversations for review", write_review_files_beside, (scope, data / "rsmf", request.slicing))
        )
    if "xlsx" in request.formats:
        stage.append(("Writing records.xlsx", write_workbook_beside, (scope, figures, data / "records.xlsx")))
    yield stage


def _write_here(
    view: View, scope: Scope, figures: Figures, request: ExportRequest, data: Path, *, hashed: bool, progress: Progress
) -> None:
    """The same in this process."""
    if "xlsx" in request.formats:
        write_workbook(view, scope, figures, data / "records.xlsx", progress)
    if "rsmf" in request.formats:
        write_review_files(view, scope, data / "rsmf", request.slicing, progress)
    write_reports(view, scope, figures, request, data, hashed=hashed, progress=progress)


def _log(case: Case, request: ExportRequest, pack_id: str, figures: Figures, withheld: int) -> None:
    with case.transaction() as connection:
        log(
            connection,
            "exported",
            {
                "records": figures.records,
                "withheld": withheld,
                "redaction": request.redact,
                "formats": list(request.formats),
                "choice": not request.choice.everything,
            },
            about=pack_id,
        )
