"""Reads a table: every row a record, whatever its columns hold."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.reddit.context import SERVICE, Context
from inspector.platforms.reddit.layouts import Kind, Layout
from inspector.platforms.reddit.moments import Moments
from inspector.platforms.reddit.people import Gathered, Sent, chat, message
from inspector.platforms.reddit.sums import checked, sum_note
from inspector.platforms.reddit.tables import Known, cells, loose, opened
from inspector.platforms.tabular.row import ENCODING_GUESSED, Row
from inspector.platforms.tabular.row import MEANINGS as ROW_MEANINGS
from inspector.platforms.tabular.table import Table
from inspector.records.categories import Audience, Author, Grade, Sign
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning, Locator, Record
from inspector.records.visible import visible_line

_REGISTRATION: Final = "registration ip"
"""What stands in place of a date in the row of the address from which the account was opened."""
_SHARED: Final = ((Sign.SHARED_LINK, Grade.CERTAIN),)
_LARGEST_TITLE: Final = 300


def read_rows(archive: Archive, member: Member, layout: Layout | None, context: Context) -> Iterator[Reading]:
    """The records of a table in row order, what is odd, and what became of the member."""
    with archive.open(member) as stream:
        loosely = loose(archive, member, stream)
        table, by_columns, renamed = (loosely, layout, False) if loosely else opened(archive, member, stream)
        if by_columns is None or table.header is None:
            yield from checked(stream, member, context)
            yield from unknown(stream, member, _shown(table))
            return
        if renamed:
            message = "The name of this file is not known; by its columns it was read as what it holds."
            yield ExtractionWarning("renamed_member", message, member.ordinal)
        for warning in table.warnings:
            yield ExtractionWarning(warning.code, warning.message, member.ordinal)
        known = Known(archive, *by_columns.whole) if by_columns.whole else None
        rows = _Rows(member, table, by_columns, context, known)
        for row in table:
            yield from rows.row(row)
        yield from rows.end(stream)


def _shown(table: Table) -> str:
    return f"It begins with: {visible_line(', '.join(table.first_row))[:200]}" if table.first_row else "It is empty."


class _Rows:
    """Turns the rows of one table into records."""

    def __init__(self, member: Member, table: Table, layout: Layout, context: Context, known: Known | None) -> None:
        self._member, self._table, self._layout, self._context, self._known = member, table, layout, context, known
        self._moments = Moments(context.bounds)
        self._gathered = Gathered()
        self._records = self._doubled = self._bodiless = self._zoneless = 0

    def row(self, row: Row) -> Iterator[Reading]:
        """One row: its record and what is odd about it; nothing for a blank one or the head of one that is whole elsewhere."""
        if not row.fault and not any(cell.strip() for cell in row.cells):
            return
        layout = self._layout
        held = cells(self._table, row)
        if self._known is not None and not row.fault and held.get("id", "") in self._known:
            self._doubled += 1
            return
        self._records += 1
        self._bodiless += self._known is not None
        told = self._when(held)
        sent = self._sent(held)
        if sent is not None:
            self._gathered.add(sent)
        author = layout.author if sent is None else sent.author
        yield Record(
            Locator(self._member.ordinal, self._records, "", row.offset, row.length, row.sha256),
            layout.category if sent is None else sent.category,
            author,
            told if isinstance(told, Created) else None,
            signs=_SHARED if self._linked(held) else (),
            audience=self._audience(held),
            service=SERVICE,
            conversation="" if sent is None else sent.conversation,
            sender=sent.sender if sent is not None else (self._context.own if author is Author.OWNER else None),
            title=held.get(layout.title, "").strip()[:_LARGEST_TITLE] if layout.title else "",
            text=self._text(row, held),
            damaged=bool(row.fault) and row.fault != ENCODING_GUESSED,
        )
        yield from self._odd(row, told, sent)

    def _odd(self, row: Row, told: Created | DateFault, sent: Sent | None) -> Iterator[ExtractionWarning]:
        ordinal, number = self._member.ordinal, self._records
        for code in row.notes:
            yield ExtractionWarning(code, ROW_MEANINGS[code], ordinal, number)
        if isinstance(told, DateFault) and told is not DateFault.BLANK:
            yield ExtractionWarning(told.value, MEANINGS[told], ordinal, number)
        if sent is not None and sent.unknown_kind and not row.fault:
            message = (
                "What kind of conversation this is is told in a word that is not known; it counts as one of two people."
            )
            yield ExtractionWarning("unknown_conversation", message, ordinal, number)

    def _when(self, held: dict[str, str]) -> Created | DateFault:
        cell = held.get(self._layout.dated, "").strip() if self._layout.dated else ""
        if cell.casefold() == _REGISTRATION:
            return DateFault.BLANK
        told = self._moments.read(cell)
        self._zoneless += isinstance(told, Created) and told.zone is Zone.UNKNOWN
        return told

    def _sent(self, held: dict[str, str]) -> Sent | None:
        if self._layout.kind is Kind.MESSAGE:
            return message(held, self._context)
        return chat(held, self._context) if self._layout.kind is Kind.CHAT else None

    def _linked(self, held: dict[str, str]) -> bool:
        return self._layout.kind is Kind.DRAFT and held.get("is_public_link", "").strip().casefold() == "true"

    def _audience(self, held: dict[str, str]) -> Audience | None:
        """Who could see it, where the table says so: a draft that was shared by a link is no longer private."""
        if self._layout.kind is Kind.DRAFT:
            return None if self._linked(held) else Audience.PRIVATE
        if self._layout.kind is Kind.CHAT and "public" in held.get("conversation_type", "").casefold():
            return Audience.PUBLIC
        return self._layout.audience

    def _text(self, row: Row, held: dict[str, str]) -> str:
        """The words first, then every other filled column with its name; ids and the like left out."""
        layout = self._layout
        lines = [said] if layout.text and (said := held.get(layout.text, "").strip()) else []
        dated = layout.dated if held.get(layout.dated, "").strip().casefold() != _REGISTRATION else ""
        spoken = layout.hidden | {layout.text, layout.title, dated}
        names = (column.casefold() for column in self._table.columns)
        for name, cell in zip(names, row.cells, strict=False):
            if name not in spoken and cell.strip():
                lines.append(f"{name}: {cell.strip()}")
        if layout.kind is Kind.CHAT and held.get("updated_at", "").strip() not in {
            "",
            held.get("created_at", "").strip(),
        }:
            lines.append(f"[edited {held['updated_at'].strip()}]")
        return "\n".join(lines)

    def end(self, stream: MemberStream) -> Iterator[Reading]:
        """The conversations, what is to be said of the member as a whole, and what became of it."""
        yield from self._gathered.told(self._context)
        ordinal = self._member.ordinal
        if self._zoneless:
            message = f"Times that name no time zone: {self._zoneless:,}; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, ordinal)
        if self._bodiless:
            message = f"Entries of which this archive holds the head alone, and not the text: {self._bodiless:,}."
            yield ExtractionWarning("text_missing", message, ordinal)
        notes = []
        if self._doubled:
            notes.append(
                f"Heads of entries that stand whole in another file, and are counted there: {self._doubled:,}."
            )
        elif not self._records:
            notes.append("It holds column names and no data.")
        yield from checked(stream, self._member, self._context)
        notes += sum_note(stream, self._member, self._context)
        yield from finished(stream, self._member, self._layout.category, self._records, " ".join(notes))
