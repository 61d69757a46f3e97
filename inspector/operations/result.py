"""The result file: what a case says as one JSON document (contract, section 8, `inspector/result-1`)."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from inspector import __version__
from inspector.case.archives import archives, members, parts
from inspector.case.assessment import reached, segment_rows
from inspector.case.counts import category_counts, warnings
from inspector.case.rows import ArchiveRow, CategoryCount
from inspector.facts.fact import Fact
from inspector.operations.gaps import gaps
from inspector.operations.output import written_whole
from inspector.operations.viewing import View, viewed
from inspector.progress import Progress
from inspector.records.instants import BEGINNING, FOREVER, Instant, to_iso

SCHEMA = "inspector/result-1"


def write_result(case: Path, target: str, standard_output: BinaryIO, progress: Progress) -> None:
    """Write the result of a case; equal input, facts and statements give equal bytes.

    Args:
        case: the case file.
        target: a file, or `-` for standard output.
        standard_output: where `-` leads.
        progress: told that the result is being written.

    Raises:
        UsageError: the file cannot be written.
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        progress("Writing the result", 0, 1)
        text = json.dumps(result_of(view), ensure_ascii=False, indent=2) + "\n"
        with written_whole(target, standard_output) as out:
            out.write(text.encode())
        progress("Writing the result", 1, 1)


def result_of(view: View) -> dict[str, Any]:
    """The document, in the contract's order of keys."""
    connection = view.case.connection
    opened = archives(connection)
    return {
        "schema": SCHEMA,
        "tool": {"name": "inspector", "version": __version__, "statements_version": view.knowledge.version},
        "archives": [_archive(row, parts(connection, row.id)) for row in opened],
        "owner": {
            "name": next((row.owner_name for row in reversed(opened) if row.owner_name), ""),
            "identifiers": list(dict.fromkeys(each for row in opened for each in row.owner_identifiers)),
        },
        "as_of": to_iso(view.as_of),
        "facts": [_fact(fact) for fact in view.facts],
        "members": [
            {
                "path": row.path,
                "size": row.size,
                "sha256": row.sha256 or None,
                "category": row.category or None,
                "records": row.records,
                "status": row.status,
            }
            for row in members(connection)
        ],
        "categories": {row.category: _category(row) for row in category_counts(connection)},
        "statements": _statements(view),
        "warnings": [
            {"code": row.code, "member": row.member or None, "record": row.record, "message": row.message}
            for row in warnings(connection)
        ],
        "missing": [{"what": gap.what, "why": gap.why, "how_to_get": gap.how_to_get} for gap in gaps(view)],
    }


def _archive(row: ArchiveRow, files: tuple[tuple[str, str, int], ...]) -> dict[str, Any]:
    return {
        "name": row.name,
        "platform": row.platform,
        "sha256": row.sha256,
        "size": row.size,
        "members": row.members,
        "parts": [{"name": name, "sha256": sha256, "size": size} for name, sha256, size in files],
        "exported_at": iso(row.exported_at),
        "exported_at_basis": row.exported_at_basis,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    source = fact.source
    named = {
        "archive": source.archive,
        "member": source.member,
        "record": source.record,
        "file": source.file,
        "line": source.line,
        "attachment": source.attachment,
        "note": source.note,
    }
    seen = {} if fact.at is None else {"at": to_iso(fact.at)}
    return {
        "what": fact.what,
        "value": fact.value,
        "from": iso(fact.start),
        "to": iso(fact.end),
        **seen,
        "basis": fact.basis.word,
        "source": {key: value for key, value in named.items() if value not in {"", None}},
    }


def _category(row: CategoryCount) -> dict[str, Any]:
    return {
        "records": row.records,
        "first": iso(row.first),
        "last": iso(row.last),
        "by_verdict": dict(row.by_verdict),
    }


def _statements(view: View) -> list[dict[str, Any]]:
    counted = reached(view.case.connection)
    segments: dict[str, list[dict[str, Any]]] = {}
    for _, statement, start, end, certainty, basis, conditions in segment_rows(view.case.connection):
        segments.setdefault(statement, []).append(
            {
                "from": iso(start),
                "to": iso(end),
                "certainty": certainty,
                "basis": basis,
                "conditions": json.loads(conditions),
            }
        )
    held = {row.platform for row in archives(view.case.connection)}
    return [
        {
            "id": each.id,
            "asserts": each.asserts.value,
            "standing": each.standing.value,
            "records": counted.get(each.id, 0),
            "segments": segments.get(each.id, []),
        }
        for each in view.knowledge.statements
        if held.intersection(each.platforms)
    ]


@lru_cache(maxsize=16_384)
def iso(instant: Instant | None) -> str | None:
    """ISO 8601 in UTC; None for no instant, no known beginning and no end."""
    return None if instant is None or instant in {BEGINNING, FOREVER} else to_iso(instant)
