"""How LinkedIn's readers account for a member: places of rows, what was odd, and what became of the member."""

from collections.abc import Iterator, Sequence

from inspector.archive.archive import Member, MemberStream
from inspector.archive.damage import digest_text, problem_text
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import MEANINGS, Row
from inspector.platforms.tabular.table import Table
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning, Locator, MemberOutcome, MemberStatus
from inspector.records.visible import visible_line

_SHOWN = 300
"""Characters of an unknown member's header that are shown."""


def place(member: Member, row: Row) -> Locator:
    """The locator of a table's row."""
    return Locator(member.ordinal, row.number, "", row.offset, row.length, row.sha256)


def row_warnings(member: Member, row: Row) -> Iterator[ExtractionWarning]:
    """A warning for each thing that is odd about the row; the row's record is `damaged` where `row.fault` says so."""
    for code in row.notes:
        yield ExtractionWarning(code, MEANINGS[code], member.ordinal, row.number)


def table_warnings(member: Member, table: Table) -> Iterator[ExtractionWarning]:
    """What is odd about the table as a whole."""
    for warning in table.warnings:
        yield ExtractionWarning(warning.code, warning.message, member.ordinal)


def finished(
    stream: MemberStream, member: Member, category: DataCategory | None, records: int, note: str = ""
) -> Iterator[Reading]:
    """The last readings of a member that was recognised: a warning where it is damaged, then its outcome."""
    digest = stream.digest()
    status = MemberStatus.READ
    if digest.damage:
        status, note = MemberStatus.DAMAGED, digest_text(digest)
        yield ExtractionWarning(f"damaged_{digest.damage}", note, member.ordinal)
    yield MemberOutcome(status, category, records, digest.size, digest.sha256, note)


def unrecognised(stream: MemberStream, member: Member, header: Sequence[str], why: str = "") -> Iterator[Reading]:
    """The only readings of a member whose contents nobody knows; its first row is shown, none is lost silently."""
    digest = stream.digest()
    status = MemberStatus.UNRECOGNISED
    note = why or header_note(header)
    if digest.damage:
        status, note = MemberStatus.DAMAGED, f"{digest_text(digest)} {note}".strip()
        yield ExtractionWarning(f"damaged_{digest.damage}", digest_text(digest), member.ordinal)
    yield MemberOutcome(status, None, 0, digest.size, digest.sha256, note)


def skipped(member: Member) -> Iterator[Reading]:
    """The only reading of a member that cannot be opened (`member.problem`)."""
    yield MemberOutcome(MemberStatus.SKIPPED, None, 0, 0, b"", problem_text(member.problem))


def header_note(header: Sequence[str]) -> str:
    """What an unknown member begins with, for the person to see; empty for one without any row."""
    if not header:
        return ""
    shown = visible_line(", ".join(header))
    return f"It begins with: {shown[:_SHOWN]}{'…' if len(shown) > _SHOWN else ''}"
