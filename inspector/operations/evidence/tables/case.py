"""What a case holds beside its records, as tables: archives, members, facts, warnings, gaps, the custody log."""

from collections.abc import Iterator
from typing import Final

import orjson

from inspector.case.archives import archives, members, parts
from inspector.case.counts import warnings
from inspector.case.facts import observations
from inspector.facts.fact import FactSource
from inspector.operations.evidence.redacting.veil import shown_fact
from inspector.operations.gaps import gaps
from inspector.operations.reasons import source_words
from inspector.operations.result import iso
from inspector.operations.viewing import View
from inspector.reports.pack.tables import Column, Kind, Row, Table
from inspector.reports.redaction.redactor import Redactor

ARCHIVES: Final = Table(
    "archives",
    "Archives",
    "One row a file that the platform handed over; of a folder, one row for the whole.",
    (
        Column("archive", "Archive (SHA-256)", width=66),
        Column("platform", "Platform", width=12),
        Column("name", "Name", Kind.FOREIGN, 40),
        Column("kind", "Kind", width=8),
        Column("part", "File", Kind.FOREIGN, 40),
        Column("part_sha256", "SHA-256 of the file", width=66),
        Column("size", "Bytes", Kind.NUMBER, 14),
        Column("exported_at", "Exported (UTC)", Kind.INSTANT, 19),
        Column("exported_at_basis", "Known from", width=16),
        Column("as_of", "As of (UTC)", Kind.INSTANT, 19),
    ),
)
MEMBERS: Final = Table(
    "members",
    "Members",
    "One row a file inside an archive, read or not.",
    (
        Column("member", "Member", Kind.FOREIGN, 44),
        Column("archive", "Archive (SHA-256)", width=20, refers="archives"),
        Column("category", "Kind of data", width=18),
        Column("records", "Records", Kind.NUMBER, 10),
        Column("status", "Status", width=13),
        Column("note", "Note", Kind.FOREIGN, 60),
        Column("size", "Bytes", Kind.NUMBER, 12),
        Column("sha256", "SHA-256", width=66),
    ),
)
FACTS: Final = Table(
    "facts",
    "Facts",
    "One row a fact, a sighting or an observation. An observation is shown and never makes a window.",
    (
        Column("what", "What", width=26),
        Column("value", "Value", Kind.FOREIGN, 18),
        Column("from", "From (UTC)", Kind.INSTANT, 19),
        Column("to", "To (UTC)", Kind.INSTANT, 19),
        Column("at", "Seen at (UTC)", Kind.INSTANT, 19),
        Column("basis", "Basis", width=12),
        Column("source", "Source", Kind.FOREIGN, 60),
        Column("member", "Member", Kind.FOREIGN, 30, refers="members"),
        Column("record", "Record in member", width=10),
        Column("attachment", "Attachment (SHA-256)", width=20),
        Column("platform", "Platform", width=12),
    ),
)
WARNINGS: Final = Table(
    "warnings",
    "Warnings",
    "One row a thing that was odd.",
    (
        Column("code", "Code", width=22),
        Column("message", "What was odd", Kind.FOREIGN, 90),
        Column("member", "Member", Kind.FOREIGN, 36, refers="members"),
        Column("record", "Record in member", width=10),
    ),
)
MISSING: Final = Table(
    "missing",
    "Missing",
    "One row a thing that the archives lack, why it matters, and how to get it.",
    (
        Column("what", "What", Kind.FOREIGN, 44),
        Column("why", "Why it matters", Kind.FOREIGN, 60),
        Column("how_to_get", "How to get it", Kind.FOREIGN, 70),
    ),
)
CUSTODY: Final = Table(
    "custody",
    "Custody",
    "One row a thing that was done with the case, in order; each is bound to the one before by its hash.",
    (
        Column("line", "Line", Kind.NUMBER, 7),
        Column("at", "When (UTC)", Kind.INSTANT, 19),
        Column("action", "What was done", width=18),
        Column("object", "To what", width=30),
        Column("detail", "Details", width=60),
        Column("tool", "With", width=18),
        Column("prev", "Hash of the line before", width=20),
        Column("hash", "Hash of this line", width=20),
    ),
)


def archive_rows(view: View) -> Iterator[Row]:
    """The rows of the table of archives."""
    for row in archives(view.case.connection):
        files = parts(view.case.connection, row.id) or (("", "", row.size),)
        for name, sha256, size in files:
            yield (
                row.sha256,
                row.platform,
                row.name,
                row.kind,
                name,
                sha256,
                size,
                iso(row.exported_at),
                row.exported_at_basis,
                iso(row.as_of),
            )


def member_rows(view: View) -> Iterator[Row]:
    """The rows of the table of members."""
    names = {row.id: row.sha256 for row in archives(view.case.connection)}
    for row in members(view.case.connection):
        yield (
            row.path,
            names[row.archive],
            row.category,
            row.records,
            row.status,
            row.note,
            row.size,
            row.sha256,
        )


def fact_rows(view: View, veil: Redactor) -> Iterator[Row]:
    """The rows of the table of facts: facts and sightings first, then observations; values as they may be shown."""
    for fact in view.facts:
        yield (
            fact.what,
            shown_fact(fact.what, fact.value, veil),
            iso(fact.start),
            iso(fact.end),
            iso(fact.at),
            fact.basis.word,
            source_words(fact),
            *_place(fact.source),
            fact.platform,
        )
    for seen in observations(view.case.connection):
        yield (
            seen.what,
            shown_fact(seen.what, seen.value, veil),
            None,
            None,
            iso(seen.at),
            "observation",
            seen.source.note,
            *_place(seen.source),
            seen.platform,
        )


def _place(source: FactSource) -> tuple[str, str, str]:
    return source.member, "" if source.record is None else str(source.record), source.attachment


def warning_rows(view: View) -> Iterator[Row]:
    """The rows of the table of warnings."""
    for row in warnings(view.case.connection):
        yield row.code, row.message, row.member, "" if row.record is None else str(row.record)


def missing_rows(view: View) -> Iterator[Row]:
    """The rows of the table of what is missing."""
    for gap in gaps(view):
        yield gap.what, gap.why, gap.how_to_get


def custody_rows(view: View) -> Iterator[Row]:
    """The rows of the custody log, as they stand in the case."""
    yield from view.case.connection.execute(
        "SELECT id, at, action, object, detail, tool, prev, hash FROM log ORDER BY id"
    )


def custody_lines(view: View) -> Iterator[bytes]:
    """The custody log as JSON Lines: what each line's hash is over, and the hash."""
    for _, at, action, about, detail, tool, prev, digest in custody_rows(view):
        line = {
            "at": at,
            "action": action,
            "object": about,
            "detail": detail,
            "tool": tool,
            "prev": prev,
            "hash": digest,
        }
        yield orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE)
