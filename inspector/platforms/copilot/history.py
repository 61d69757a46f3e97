"""The activity history: every row is a record (format reference, section 4)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.layout import UNKNOWN_ROLE
from inspector.platforms.copilot.recognise import COLUMNS
from inspector.platforms.copilot.runs import Turn, keys_of, turns
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED
from inspector.platforms.tabular.row import MEANINGS as ROW_MEANINGS
from inspector.platforms.tabular.table import read_table
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

_AUTHORS: Final = {"human": Author.OWNER, "ai": Author.PLATFORM}


def read_history(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of a table in its order, newest first, what is odd, and what became of the member."""
    with archive.open(member) as stream:
        keys = keys_of(read_table(stream, COLUMNS.within(archive.limits)))
    with archive.open(member) as stream:
        table = read_table(stream, COLUMNS.within(archive.limits))
        if table.header is None:
            yield from unknown(stream, member, "It has no table of chats in it.")
            return
        for warning in table.warnings:
            yield ExtractionWarning(warning.code, warning.message, member.ordinal)
        reader = _History(member, context, keys)
        for turn in turns(table):
            yield from reader.turn(turn)
        yield from reader.run_ends()
        if reader.zoneless:
            message = f"Times that name no time zone: {reader.zoneless:,}. They are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, member.ordinal)
        yield from finished(
            stream, member, DataCategory.AI_CHAT, reader.records, "" if reader.records else "It holds no chats."
        )


class _History:
    """The table while it is read."""

    def __init__(self, member: Member, context: Context, keys: list[str]) -> None:
        self._member, self._context, self._keys = member, context, keys
        self._run = -1
        self._title: str | None = None
        self._people: dict[Participant, None] = {}
        self.records = self.zoneless = 0

    def turn(self, turn: Turn) -> Iterator[Reading]:
        """One row: its record and what is odd about it."""
        if turn.title != self._title:
            yield from self.run_ends()
            self._run, self._title, self._people = self._run + 1, turn.title, {}
        self.records += 1
        row, ordinal = turn.row, self._member.ordinal
        author = _AUTHORS.get(turn.author.strip().casefold())
        sender = self._context.own if author is Author.OWNER else self._context.machine
        self._people[sender] = None
        made = moment(turn.time.strip() or None, self._context.bounds)
        if isinstance(made, Created):
            self.zoneless += made.zone is Zone.UNKNOWN
        yield Record(
            Locator(ordinal, self.records, "", row.offset, row.length, row.sha256),
            DataCategory.AI_CHAT,
            author or Author.PLATFORM,
            made if isinstance(made, Created) else None,
            service=self._context.service,
            conversation=self._keys[self._run],
            sender=sender,
            text=turn.message,
            damaged=bool(row.fault) and row.fault != ENCODING_GUESSED,
        )
        for code in row.notes:
            yield ExtractionWarning(code, ROW_MEANINGS[code], ordinal, self.records)
        if author is None:
            yield ExtractionWarning(*UNKNOWN_ROLE, ordinal, self.records)
        if isinstance(made, DateFault):
            yield ExtractionWarning(made.value, MEANINGS[made], ordinal, self.records)

    def run_ends(self) -> Iterator[Conversation]:
        """What is known of a conversation once its last row is read."""
        if self._title is not None:
            yield Conversation(self._keys[self._run], self._title, tuple(self._people), DataCategory.AI_CHAT)
