"""What a pack says of itself: `pack.json` for machines, the sheet *Summary* and `bag-info.txt` for people."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from inspector import __version__
from inspector.case.archives import archives
from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.choice import choice_words
from inspector.operations.evidence.figures import Figures
from inspector.operations.evidence.redacting.veil import shown_knowledge
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.evidence.scope import Scope
from inspector.operations.result import iso
from inspector.operations.summary import summary_of
from inspector.operations.viewing import View
from inspector.operations.words import verdict_name
from inspector.records.visible import visible_line
from inspector.reports.pack.tables import Row
from inspector.statements.digest import knowledge_digest

SCHEMA: Final = "inspector/pack-1"


def pack_facts(view: View, scope: Scope, figures: Figures, request: ExportRequest) -> dict[str, Any]:
    """The contents of `pack.json`: everything that the pack was made from and with, but the day."""
    choice, numbers = scope.choice, scope.bounds()
    return {
        "schema": SCHEMA,
        "tool": {"name": "inspector", "version": __version__},
        "knowledge": {
            "version": view.knowledge.version,
            "date": view.knowledge.date,
            "sha256": knowledge_digest(shown_knowledge(view, scope.veil)),
        },
        "question": {
            "purposes": sorted(view.question.purposes),
            "included": sorted(view.question.included),
            "standard": view.standard,
            "as_of": iso(view.as_of),
        },
        "archives": [
            {"platform": row.platform, "name": scope.veil.text(row.name), "sha256": row.sha256, "size": row.size}
            for row in archives(view.case.connection)
        ],
        "choice": {
            "categories": list(choice.categories),
            "verdicts": list(choice.verdicts),
            "conversations": [scope.veil.text(key) for key in choice.conversations],
            "tags": [scope.veil.text(tag) for tag in choice.tags],
            "since": iso(choice.since),
            "until": iso(choice.until),
        },
        "options": {
            "formats": list(request.formats),
            "redaction": scope.redaction,
            "sources": request.sources and not scope.redacted,
            "slicing": request.slicing,
            "paper": request.paper,
        },
        "numbering": {"first": numbers[0] if numbers else None, "last": numbers[1] if numbers else None},
        "left_out": scope.left_out.records,
        "left_out_undated": scope.left_out.undated,
        "withheld": scope.withheld_here,
        "figures": figures.said(),
    }


def summary_rows(view: View, scope: Scope, figures: Figures) -> Iterator[Row]:
    """The rows of the sheet *Summary*."""
    summary = summary_of(view)
    yield "The answer, over the whole case", summary.headline
    if summary.view_note:
        yield "Please note", summary.view_note
    yield "Data of", summary.owner_name
    for archive in summary.archives:
        yield f"{archive.platform_name} archive", archive.name
        yield "SHA-256 of the archive", archive.sha256
    yield "As of (UTC)", iso(summary.as_of)
    yield "Knowledge base", f"{summary.knowledge_version} of {summary.knowledge_date}"
    yield "Made with", f"inspector {__version__}"
    for line in choice_words(scope.choice):
        yield "What was chosen", line
    yield "Redaction", scope.redaction
    yield "All records in this pack", f"{figures.records:,}"
    for verdict in Verdict:
        yield f"{verdict_name(verdict)}: records in this pack", f"{figures.by_verdict[verdict.value]:,}"
    yield "Messages in this pack", f"{figures.messages:,}"
    yield "Records left out by the choice", f"{scope.left_out.records:,}"
    yield "Records withheld", f"{scope.withheld_here:,}"
    yield "First dated record in this pack (UTC)", iso(figures.first) or "none is dated"
    yield "Last dated record in this pack (UTC)", iso(figures.last) or "none is dated"


def bag_info(view: View, scope: Scope, request: ExportRequest) -> Mapping[str, str]:
    """What `bag-info.txt` says: who, when, with what. The only file of a pack that a clock decides."""
    rows = archives(view.case.connection)
    owner = next((row.owner_name for row in reversed(rows) if row.owner_name), "")
    identity = hashlib.sha256("\n".join(sorted(row.sha256 for row in rows)).encode()).hexdigest()
    return {
        "Bagging-Date": request.made_on,
        "Bag-Software-Agent": f"inspector {__version__}",
        "Contact-Name": _line(request.made_by or owner) or "not named",
        "External-Description": f"Evidence pack on the data archive(s) of {_line(owner) or 'a person who is not named'}",
        "External-Identifier": identity,
        "Inspector-Knowledge-Base": f"{view.knowledge.version} of {view.knowledge.date}",
        "Inspector-Redaction": scope.redaction,
    }


def _line(text: str) -> str:
    return visible_line(text)
