"""How LinkedIn's readers account for a member: places of rows, what was odd, and what became of the member."""

from collections.abc import Iterator, Sequence

from inspector.archive.archive import Member, MemberStream
from inspector.platforms.outcomes import finished, skipped, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import MEANINGS, Row
from inspector.platforms.tabular.table import Table
from inspector.records.record import ExtractionWarning, Locator
from inspector.records.visible import visible_line

__all__ = ["finished", "header_note", "place", "row_warnings", "skipped", "table_warnings", "unrecognised"]

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


def unrecognised(stream: MemberStream, member: Member, header: Sequence[str], why: str = "") -> Iterator[Reading]:
    """The only readings of a member whose contents nobody knows; its first row is shown, none is lost silently."""
    yield from unknown(stream, member, why or header_note(header))


def header_note(header: Sequence[str]) -> str:
    """What an unknown member begins with, for the person to see; empty for one without any row."""
    if not header:
        return ""
    shown = visible_line(", ".join(header))
    return f"It begins with: {shown[:_SHOWN]}{'…' if len(shown) > _SHOWN else ''}"
