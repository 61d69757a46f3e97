"""The owner's messages of one channel, as a table up to early 2024 and as JSON since (format reference, section 3)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.discord.channels import channel_number, folder_of
from inspector.platforms.discord.context import SERVICE, Channel, Context
from inspector.platforms.discord.moments import Moments, instant_of_id, same_second
from inspector.platforms.json_stream.piece import Kind, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, Opened
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED
from inspector.platforms.tabular.row import MEANINGS as ROW_MEANINGS
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone, to_iso
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Record
from inspector.records.visible import visible_line

HEADER: Final = frozenset({"id", "timestamp", "contents", "attachments"})
LISTED: Final = Opened(LIST, begins=re.compile(rb'\{\s*"ID"\s*:\s*"?[0-9]'))
_OWN: Final = "Of this conversation the package holds your own messages alone."
_UNKNOWN_KIND: Final = "What kind of channel this is is not told (its channel.json is missing or damaged); its messages count as a conversation of two people."


def read_messages(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages in the order in which they stand, their conversation, what is odd, and what became of the member."""
    channel = context.channel(folder_of(member.path)) or Channel(
        channel_number(member.path), "", DataCategory.PRIVATE_MESSAGE, (), known=False
    )
    reader = _Messages(member, channel, context)
    if not channel.known:
        yield ExtractionWarning("unknown_channel", _UNKNOWN_KIND, member.ordinal)
    with archive.open(member) as stream:
        if member.path.casefold().endswith(".csv"):
            table = read_table(stream, TablePlan((HEADER,)).within(archive.limits))
            if table.header is None and table.kind != "empty":
                yield from unknown(stream, member, f"It begins with: {visible_line(', '.join(table.first_row))[:200]}")
                return
            names = tuple(column.casefold() for column in table.columns)
            for row in table:
                where = Locator(member.ordinal, row.number, "", row.offset, row.length, row.sha256)
                held = dict(zip(names, row.cells, strict=False))
                yield from reader.message(where, held, damaged=bool(row.fault) and row.fault != ENCODING_GUESSED)
                for code in row.notes:
                    yield ExtractionWarning(code, ROW_MEANINGS[code], member.ordinal, row.number)
        else:
            for piece in json_pieces(stream, LISTED, archive.limits):
                if piece.kind is not Kind.VALUE:
                    yield from piece_warnings(member, piece)
                    continue
                value = piece.value if isinstance(piece.value, dict) else {}
                held = {str(key).casefold(): each for key, each in value.items()}
                where = place(member, reader.records + 1, piece)
                yield from reader.message(where, held, damaged=piece.damaged)
                yield from piece_warnings(member, piece, reader.records)
        yield from reader.end()
        yield from finished(stream, member, channel.category, reader.records, reader.note())


class _Messages:
    """Turns the entries of one channel into records."""

    def __init__(self, member: Member, channel: Channel, context: Context) -> None:
        self._member, self._channel, self._context = member, channel, context
        self._stated = Moments(context.bounds)
        self._checked = Moments(context.bounds, ZoneRule.UTC_ESTABLISHED)
        self._zoneless = 0
        self.records = 0

    def message(self, where: Locator, held: dict[str, Any], *, damaged: bool) -> Iterator[Reading]:
        """One message; its time is held against that of its number, which settles the zone where the text names none."""
        self.records += 1
        told = self._stated.read(held.get("timestamp"))
        by_id = instant_of_id(held.get("id"))
        differs = False
        if isinstance(told, Created) and by_id is not None:
            differs = not same_second(told.earliest, by_id)
            if told.zone is Zone.UNKNOWN and not differs:
                told = self._checked.read(held.get("timestamp"))
        created = told if isinstance(told, Created) else None
        self._zoneless += created is not None and created.zone is Zone.UNKNOWN
        yield Record(
            where,
            self._channel.category,
            Author.OWNER,
            created,
            service=SERVICE,
            conversation=self._channel.id,
            sender=self._context.own,
            text=_text(held),
            damaged=damaged,
        )
        if isinstance(told, DateFault) and told is not DateFault.BLANK and not damaged:
            yield ExtractionWarning(told.value, MEANINGS[told], self._member.ordinal, self.records)
        if by_id is not None and (differs or (isinstance(told, DateFault) and told is not DateFault.BLANK)):
            message = f"By its number this was made at {to_iso(by_id)}."
            yield ExtractionWarning("date_differs_from_id", message, self._member.ordinal, self.records)

    def end(self) -> Iterator[Reading]:
        """The conversation, and what is to be said of the member as a whole."""
        if self.records and self._channel.id:
            own = self._context.own
            others = (each for each in self._channel.people if each != self._context.owner_id)
            people = (*(() if own is None else (own,)), *(self._context.person(each) for each in others))
            yield Conversation(self._channel.id, self._channel.title, people, self._channel.category)
        if self._zoneless:
            message = f"Times that name no time zone: {self._zoneless:,}; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)

    def note(self) -> str:
        """What is to be said where nothing is odd."""
        return _OWN if self.records else "It holds an empty list and no data."


def _text(held: dict[str, Any]) -> str:
    """The words, and the links of what is attached, which stand with blanks between."""
    words, links = held.get("contents"), held.get("attachments")
    said = words if isinstance(words, str) else "" if words is None else str(words)
    listed = links if isinstance(links, list) else str(links or "").split()
    return "\n".join([*([said] if said else []), *(f"[attached: {link}]" for link in listed)])
