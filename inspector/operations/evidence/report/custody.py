"""Chain of custody: the archives file by file, and the log of what was done, each line bound to the one before."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from inspector.case.archives import parts
from inspector.case.log import verify_log
from inspector.case.rows import ArchiveRow
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import bounded, hash_text, number_of
from inspector.operations.words import moment, verdict_name
from inspector.platforms import platform_by_id
from inspector.reports.pack.document import Block, Foreign, Notice, Paragraph, Part, Terms, Text

_LINES: Final = 300
_FILES: Final = 50
_ACTIONS: Final[Mapping[str, str]] = {
    "archive_added": "An archive was added",
    "archive_read": "Its members were read",
    "facts_given": "Facts were given by the person",
    "assessed": "The windows and verdicts were worked out",
    "knowledge_changed": "Another knowledge base was taken",
    "question_changed": "The view was changed: what decides verdicts",
    "inmail_settled": "The person settled whether a conversation is InMail",
    "exported": "An evidence pack was written",
    "case_brought_up_to_date": "The case file was brought up to date for a newer program",
}
_DAY_FROM: Final[Mapping[str, str]] = {
    "archive_name": "by the archive's name",
    "member_time": "by the times of its members",
    "newest_record": "by its newest record",
}


def custody(material: Material) -> Part:
    """The part on the chain of custody."""
    archives = tuple(_archive(material, row, number) for number, row in enumerate(material.archives, start=1))
    return Part("custody", "Chain of custody", tuple(_log(material)), archives)


def _archive(material: Material, row: ArchiveRow, number: int) -> Part:
    exported = "not known" if row.exported_at is None else moment(row.exported_at)
    basis = _DAY_FROM.get(row.exported_at_basis, "")
    owner = [Foreign(each) for each in (*row.owner_names, *row.owner_identifiers)]
    rows: list[tuple[Text, Text]] = [
        ("Name", Foreign(row.name)),
        ("Platform", platform_by_id(row.platform).name),
        ("SHA-256", hash_text(row.sha256)),
        ("Bytes", f"{row.size:,}"),
        ("Members", f"{row.members:,}"),
        ("Exported", f"{exported}{f', {basis}' if basis and row.exported_at is not None else ''}"),
        ("It speaks up to", moment(row.as_of)),
        *(("Its owner, as the archive says", each) for each in owner),
    ]
    if row.kind == "folder":
        rows.append(
            ("Kind", "A folder of unpacked members: the SHA-256 is over the list of its members and their hashes")
        )
    files = [
        (Foreign(name), hash_text(sha256), f"{size:,}")
        for name, sha256, size in parts(material.view.case.connection, row.id)
    ]
    listed = bounded("The files that make it up", ("File", "SHA-256", "Bytes"), files, _FILES, "in the table archives")
    return Part(f"archive-{number}", f"Archive {number}", (Terms(tuple(rows)), *listed))


def _log(material: Material) -> Iterator[Block]:
    connection = material.view.case.connection
    yield Paragraph(
        "The case keeps a log to which lines are only ever added. Each line holds the SHA-256 of the one before, so none can be "
        "changed, taken out or put in between without all later ones ceasing to fit. Whoever keeps the hash of the last line elsewhere can tell later whether all up to it still stands. "
        "No content of an archive is in it."
    )
    lines = connection.execute("SELECT at, action, object, detail, tool, hash FROM log ORDER BY id").fetchall()
    broken = verify_log(connection)
    if broken is None:
        yield Paragraph(
            f"Checked when this report was made: {number_of(len(lines), 'line')}, each bound to the one before."
        )
    else:
        yield Notice(
            f"Line {broken:,} of the log does not follow from the one before: the log was changed after it was written."
        )
    if lines:
        yield Terms((("SHA-256 of the last line", hash_text(lines[-1][5])),))
    rows = [
        (at.replace("T", " ").replace("Z", ""), _action(action, detail), hash_text(about), tool)
        for at, action, about, detail, tool, _ in lines
    ]
    columns = ("When (UTC)", "What was done", "To what (SHA-256)", "With")
    yield from bounded("What was done with the case, in order", columns, rows, _LINES, "in custody.jsonl")


def _action(action: str, detail: str) -> str:
    """What was done, in words; of the details only numbers, which hold nothing foreign."""
    words = _ACTIONS.get(action, action.replace("_", " ").capitalize())
    told = _NUMBERS[action](json.loads(detail)) if action in _NUMBERS else ""
    return f"{words}: {told}" if told else words


def _number(found: Mapping[str, Any], key: str, one: str) -> str:
    return number_of(int(found.get(key, 0)), one)


def _verdicts(found: Mapping[str, Any]) -> str:
    counted = found.get("verdicts", {})
    return ", ".join(f"{verdict_name(name).lower()} {int(counted[name]):,}" for name in sorted(counted))


_NUMBERS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "archive_added": lambda found: f"{_number(found, 'members', 'member')}, {_number(found, 'size', 'byte')}",
    "archive_read": lambda found: _number(found, "members", "member"),
    "facts_given": lambda found: (
        f"{_number(found, 'facts', 'fact')}, {number_of(len(found.get('attachments', ())), 'file')}"
    ),
    "assessed": _verdicts,
    "inmail_settled": lambda found: _number(found, "records", "record"),
    "exported": lambda found: f"{_number(found, 'records', 'record')}, {_number(found, 'withheld', 'record')} withheld",
}
