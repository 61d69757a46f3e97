"""Writes an evidence pack: settles what goes in, writes it in a private folder, seals it, puts it in its place."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from inspector.archive.archive import Archive
from inspector.assets import resource
from inspector.case.file import Case, open_case
from inspector.case.log import log
from inspector.operations.evidence.archives_at_hand import find_archives
from inspector.operations.evidence.attachments import write_attachments
from inspector.operations.evidence.beside import Beside
from inspector.operations.evidence.figures import Figures, counted
from inspector.operations.evidence.pack_facts import bag_info, pack_facts
from inspector.operations.evidence.pack_folder import put_in_place, staged, zip_in_place
from inspector.operations.evidence.raw_sources import write_sources
from inspector.operations.evidence.redacting.reference_file import write_reference_list
from inspector.operations.evidence.redacting.veil import shown_knowledge
from inspector.operations.evidence.report.files import write_reports
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.operations.evidence.review_files import write_review_files, write_review_files_beside
from inspector.operations.evidence.scope import Scope
from inspector.operations.evidence.settling import settled
from inspector.operations.evidence.tables.case import custody_lines
from inspector.operations.evidence.tables.machine import write_tables
from inspector.operations.evidence.tables.workbook import write_workbook, write_workbook_beside
from inspector.operations.viewing import View, view_of
from inspector.progress import Progress
from inspector.reports.pack.bag import PAYLOAD, seal
from inspector.statements.stored import knowledge_text

_ZIP: Final = ".zip"
_WORTH_A_PROCESS: Final = 5_000
"""Records from which a process of its own, for the workbook or the review files, pays for its start."""


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
        view = view_of(case)
        scope = settled(case, view, request, progress)
        read = request.sources and not scope.redacted
        opened = find_archives(view, request.archives, request.limits, progress) if read else None
        figures = counted(view, scope, progress)
        _write(view, scope, figures, request, opened, folder, progress)
        pack_id = seal(folder, bag_info(view, scope, request), progress)
        if request.to.suffix.lower() == _ZIP:
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
    with ExitStack() as stack:
        beside = [
            (f"Writing {name}", stack.enter_context(Beside(work, *arguments)))
            for name, work, arguments in _apart(scope, figures, request, data)
        ]
        if not beside:
            _write_here(view, scope, figures, request, data, progress)
        write_sources(view, scope, opened, data / "sources", progress)
        write_tables(view, scope, figures, data, request.formats, progress)
        write_reports(view, scope, figures, request, data, hashed=opened is not None, progress=progress)
        if not scope.redacted:
            write_attachments(view, data / "attachments")
        for what, each in beside:
            each.wait(what, progress)


def _apart(
    scope: Scope, figures: Figures, request: ExportRequest, data: Path
) -> Iterator[tuple[str, Callable[..., None], tuple[object, ...]]]:
    """What is written in processes of its own, where there are records enough for that to pay: name, function, arguments."""
    if figures.records < _WORTH_A_PROCESS:
        return
    if "xlsx" in request.formats:
        yield "records.xlsx", write_workbook_beside, (scope, figures, data / "records.xlsx")
    if "rsmf" in request.formats:
        yield "review files", write_review_files_beside, (scope, data / "rsmf", request.slicing)


def _write_here(
    view: View, scope: Scope, figures: Figures, request: ExportRequest, data: Path, progress: Progress
) -> None:
    """The same in this process."""
    if "xlsx" in request.formats:
        write_workbook(view, scope, figures, data / "records.xlsx", progress)
    if "rsmf" in request.formats:
        write_review_files(view, scope, data / "rsmf", request.slicing, progress)


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
