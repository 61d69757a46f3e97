"""Every record of a case as JSON Lines, with its windows (contract, section 8, `--records`)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

from inspector.case.counts import records
from inspector.case.queries import places
from inspector.exposure.outcome import Outcome, Traits, Window
from inspector.operations.outcomes import Outcomes
from inspector.operations.output import written_whole
from inspector.operations.result import iso
from inspector.operations.viewing import View, viewed
from inspector.progress import Progress

_TOLD: Final = 5_000
"""Records between two words on the progress."""
_RECORDS: Final = (
    "SELECT record.id, substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number, member.path, record.number, "
    "record.pointer, record.class, class.precision, class.zone, record.created, record.latest, record.deleted_at, lower(hex(record.sha256)) "
    "FROM record JOIN class ON class.id = record.class JOIN member ON member.id = record.member JOIN archive ON archive.id = member.archive "
    "WHERE record.canonical IS NULL ORDER BY record.id"
)


def write_records(case: Path, target: str, standard_output: BinaryIO, progress: Progress) -> None:
    """Write one JSON object a line for each record, in member and record order; memory stays flat.

    Args:
        case: the case file.
        target: a file, or `-` for standard output.
        standard_output: where `-` leads.
        progress: told how many records were written; may ask to stop, and then no file is left.

    Raises:
        UsageError: the file cannot be written.
        CaseRefused: it is no case file, or no inspection of it was ever finished.
        Cancelled: `progress` asked to stop.
    """
    with viewed(case) as view, written_whole(target, standard_output) as out:
        total, _ = records(view.case.connection)
        encode = json.JSONEncoder(ensure_ascii=False).encode
        for done, line in enumerate(record_lines(view)):
            if done % _TOLD == 0:
                progress("Writing records", done, total)
            out.write(encode(line).encode() + b"\n")
        progress("Writing records", total, total)


def record_lines(view: View) -> Iterator[dict[str, Any]]:
    """The records in order, as the contract's objects; one that stands in several archives comes once."""
    connection = view.case.connection
    outcomes = Outcomes(view)
    repeated = {
        row[0] for row in connection.execute("SELECT DISTINCT canonical FROM record WHERE canonical IS NOT NULL")
    }
    for row in connection.execute(_RECORDS):
        record, label, member, number, pointer, kind_id, precision, zone, created, latest, deleted_at, sha256 = row
        assessed = outcomes.of(record, kind_id, created, latest, deleted_at)
        kind, traits, outcome = assessed.kind, assessed.traits, assessed.outcome
        also = places(connection, record) if record in repeated else ()
        yield {
            "id": label,
            "member": member,
            "record": pointer or number,
            "category": kind.category.value,
            "signs": {sign.value: grade.value for sign, grade in kind.signs},
            "author": kind.author.value,
            "created_at": iso(created),
            "precision": precision or None,
            "zone": zone or None,
            "verdict": outcome.verdict.value,
            **_windows(outcome),
            **_seen_by(traits),
            "also": [
                {"archive": each.archive, "member": each.member, "record": each.record, "sha256": each.sha256}
                for each in also
            ],
            "sha256": sha256,
        }


def _windows(outcome: Outcome) -> dict[str, Any]:
    return {
        "windows": [_window(each) for each in outcome.windows],
        "contradicted_by": list(outcome.contradicted_by),
        "silent_in": list(outcome.silent_in),
    }


def _window(window: Window) -> dict[str, Any]:
    return {
        "statement": window.statement,
        "from": iso(window.start),
        "to": iso(window.end),
        "certainty": window.certainty.value,
        "basis": window.basis.word,
    }


def _seen_by(traits: Traits) -> dict[str, Any]:
    return {"audience": traits.audience.value, "service": traits.service}
