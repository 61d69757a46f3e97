"""What a hash certification needs (FRE 902(13), 902(14)), filled in with what was measured; the rest stays blank.

The same case and the same options give the same text: no clock is read, and what differs between machines (operating
system, Python) is left to the person who certifies.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.case.archives import archives, parts
from inspector.case.rows import ArchiveRow
from inspector.operations.evidence.certificate_process import limits, log_blocks, tool_rows
from inspector.operations.viewing import View
from inspector.operations.words import moment
from inspector.platforms import platform_by_id
from inspector.reports.pack.document import Block, Foreign, Grid, Part, Terms, Text
from inspector.reports.pack.form import filled, load_form
from inspector.reports.pack.plain_text import part_text
from inspector.statements.period_words import instant_words
from inspector.statements.words import purpose_words

_BASIS = {
    "archive_name": "from the name of the file",
    "member_time": "from the times of its members",
    "newest_record": "from its newest record",
}


@dataclass(frozen=True, slots=True)
class CertificateDetails:
    """What was asked for when the pack was made.

    Args:
        formats: the formats in the pack.
        redaction: the name of the redaction, `none` where there is none.
        choice: which records were chosen, in plain words.
        records: records in the pack.
        left_out: records of the case that were not chosen.
        withheld: records that were chosen, numbered and withheld.
        first, last: the first and last control number; empty where there is none.
        hashed_again: whether every archive was hashed again while the pack was made, and its hash was the same.
        more: other options, each with its value.
    """

    formats: tuple[str, ...]
    redaction: str
    choice: tuple[str, ...]
    records: int
    left_out: int
    withheld: int
    first: str = ""
    last: str = ""
    hashed_again: bool = False
    more: tuple[tuple[str, str], ...] = ()


def certificate(view: View, details: CertificateDetails) -> Part:
    """The draft for a certification, both forms (custodian and examiner) with one account of what was measured."""
    opened = archives(view.case.connection)
    measured: dict[str, tuple[Block, ...]] = {
        "source": tuple(_source(view, row) for row in opened),
        "copy": (_hashes(view, opened, details),),
        "process": (Terms(tuple(tool_rows(view))), *log_blocks(view)),
        "options": (Terms(tuple(_options(view, details))),),
        "limits": tuple(limits(view)),
        "exhibits": (Terms((("Control numbers of the records in this pack", _numbers(details)),)),),
    }
    return filled(load_form("certificate"), measured)


def certificate_text(part: Part) -> str:
    """The draft as plain text, wrapped at 78 characters.

    Raises:
        ValueError: foreign text is left in it (`inspector.reports.pack.plain_text.resolved_part`).
    """
    return part_text(part)


def _source(view: View, row: ArchiveRow) -> Terms:
    made = "not known" if row.exported_at is None else instant_words(row.exported_at)
    names = ", ".join(row.owner_names) or row.owner_name
    rows: list[tuple[Text, Text]] = [
        ("Platform", platform_by_id(row.platform).name),
        ("Name of the account, as the archive has it", Foreign(names or "not named in it")),
        ("Identifiers of the account, as the archive has them", Foreign(", ".join(row.owner_identifiers) or "none")),
        ("File or folder", Foreign(row.name)),
        ("Kind", row.kind),
        ("SHA-256", row.sha256),
        ("Size", f"{row.size:,} bytes"),
        ("Members in it", f"{row.members:,}"),
        ("Made by the platform", f"{made} ({_BASIS.get(row.exported_at_basis, row.exported_at_basis)})"),
        ("Speaks of the time before", instant_words(row.as_of)),
    ]
    for name, sha256, size in parts(view.case.connection, row.id):
        rows.append(("File that was handed over", (Foreign(name), f", {size:,} bytes, SHA-256 {sha256}")))
    return Terms(tuple(rows))


def _hashes(view: View, opened: tuple[ArchiveRow, ...], details: CertificateDetails) -> Grid:
    logged = {
        about: (at, tool)
        for about, at, tool in view.case.connection.execute(
            "SELECT object, at, tool FROM log WHERE action = 'archive_added' ORDER BY id DESC"
        )
    }
    again = "yes, the same hash" if details.hashed_again else "no"
    return Grid(
        "SHA-256 of each archive, as computed when it was taken into the case.",
        ("Archive", "SHA-256", "Written to the log (UTC)", "With", "Hashed again when the pack was made"),
        tuple((Foreign(row.name), row.sha256, *logged.get(row.sha256, ("not logged", "")), again) for row in opened),
    )


def _options(view: View, details: CertificateDetails) -> Iterator[tuple[Text, Text]]:
    yield "As of (nothing later is looked at)", moment(view.as_of)
    yield "Purposes that decide verdicts", "; ".join(purpose_words(each) for each in sorted(view.question.purposes))
    yield "Context statements switched in", ", ".join(sorted(view.question.included)) or "none"
    yield "Records that were chosen", " ".join(details.choice)
    yield "Records in the pack", f"{details.records:,}"
    yield "Records of the case that were not chosen", f"{details.left_out:,}"
    yield "Records that were chosen and withheld", f"{details.withheld:,}"
    yield "Formats", ", ".join(details.formats)
    yield "Redaction", details.redaction
    yield from details.more


def _numbers(details: CertificateDetails) -> str:
    return f"{details.first} to {details.last}" if details.first else "none"
