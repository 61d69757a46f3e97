"""Message files, private ones and chats with LinkedIn's assistants: each row a record, each thread a conversation.

Source: format reference, sections 5.1, 6 and 7. Threads are contiguous blocks of rows, newest first; a block
is kept until its end, since its label (group, signs of InMail) is that of the whole.
"""

from collections import OrderedDict
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS, Line, LineReader, MessageLayout
from inspector.platforms.linkedin.message_text import attachments_text, message_text
from inspector.platforms.linkedin.outcomes import finished, place, row_warnings, table_warnings, unrecognised
from inspector.platforms.linkedin.owner import name_key
from inspector.platforms.linkedin.pairs import unfolded
from inspector.platforms.linkedin.sponsored import from_platform, likely_sponsored, surely_sponsored
from inspector.platforms.linkedin.threads import Label, Thread
from inspector.platforms.platform import BulkReading, Reading
from inspector.platforms.tabular.row import Row
from inspector.platforms.tabular.table import Table, TablePlan, read_table
from inspector.records.block import RecordBlock
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Instant, Zone
from inspector.records.record import Created, ExtractionWarning, Participant, Record
from inspector.records.visible import visible_line

BLOCK: Final = 20_000
"""Rows of one thread that are kept before they are handed on; the rest of a longer one follows as it comes."""
_SHOWN: Final = 300
"""Characters that are shown of a member that is one sentence."""
_REMEMBERED: Final = 100_000
"""Threads, and names of people who wrote something, that are remembered for when they come again."""


def read_messages(
    archive: Archive, member: Member, context: Context, *, assistant: bool, block: int = BLOCK
) -> Iterator[Reading]:
    """A message file's records in row order, its conversations, its warnings, its outcome.

    Args:
        archive: the archive.
        member: the message file.
        context: what the survey found out.
        assistant: whether it holds chats with one of LinkedIn's assistants.
        block: rows of one thread that are kept before they are handed on.
    """
    for reading in read_with(archive, member, context, MessageReader, assistant=assistant, block=block):
        if isinstance(reading, RecordBlock):
            yield from reading.readings()
        else:
            yield reading


def read_with(
    archive: Archive,
    member: Member,
    context: Context,
    kind: "type[MessageReader]",
    *,
    assistant: bool,
    block: int = BLOCK,
) -> Iterator[BulkReading]:
    """A message file's readings by a reader of some kind; arguments as for `read_messages`."""
    category = DataCategory.AI_CHAT if assistant else DataCategory.PRIVATE_MESSAGE
    with archive.open(member) as stream:
        table = read_table(stream, TablePlan(MESSAGE_HEADERS).within(archive.limits))
        yield from table_warnings(member, table)
        if table.kind == "sentence":
            said = visible_line(table.first_row[0][:_SHOWN])
            yield from finished(stream, member, category, 0, f"It holds one sentence and no data: {said}")
            return
        if table.kind == "unrecognised":
            yield from unrecognised(stream, member, table.first_row)
            return
        reader = kind(member, MessageLayout.of(table.columns), context, assistant=assistant, block=block)
        yield from reader.readings(table)
        yield from finished(stream, member, category, reader.records)


class MessageReader:
    """Holds the current block, and what is remembered between blocks.

    Attributes:
        records: how many were read.
    """

    def __init__(self, member: Member, layout: MessageLayout, context: Context, *, assistant: bool, block: int) -> None:
        self.lines = LineReader(layout, context)
        self.records = 0
        self._member = member
        self._layout = layout
        self._context = context
        self._assistant = assistant
        self._block = block
        self._connections: dict[str, Instant] = dict(context.connections)
        self._owner_known = bool(context.owner_slugs or context.owner_names)
        self._threads: OrderedDict[str, bytes] = OrderedDict()
        self._addresses = layout.has_sender_addresses
        self._named = layout.has_conversations
        self._names: set[str] = set()
        self._written: set[str] = set()
        self._people: dict[tuple[str, str], Participant] = {}
        self._held: list[tuple[Line, bool]] = []
        self._held_rows = 0
        self._thread: Thread | None = None
        self._alone = 0
        self._unsigned = 0
        self._zoneless = 0

    def readings(self, table: Table) -> Iterator[BulkReading]:
        """All of a table's rows, and what is to be said of the member as a whole."""
        ready: list[Reading] = []
        for row in table:
            self.row(row, ready)
            if ready:
                yield from ready
                ready.clear()
        self.end(ready)
        yield from ready

    def row(self, row: Row, ready: list[Reading]) -> None:
        """Take a row in; what is ready is added to `ready`."""
        self.records += 1
        self._line(self.lines.read(row), ready)
        if row.notes:
            ready.extend(row_warnings(self._member, row))

    def _line(self, line: Line, ready: list[Reading]) -> None:
        key = line.key if self._named else _counterpart(line)
        if self._thread is not None and key != self._thread.key:
            self._close(self._thread, ready)
        if not key:
            self._alone += 1
            self._record(line, self._is_owner(line), self._label_alone(line), "", ready)
            return
        if self._thread is None:
            self._thread = self._remembered(key)
        owner = self._is_owner(line)
        self._note_name(line.sender)
        if not line.draft and (owner or self._assistant or not surely_sponsored(line, addresses=self._addresses)):
            personal = owner or not likely_sponsored(line, addresses=self._addresses)
            self._thread.add(line, owner=owner, personal=personal, known_names=self._names)
        elif line.title and not self._thread.title:
            self._thread.title = line.title
        self._hold(line, owner=owner)
        if self._held_rows >= self._block:
            self._hand_on(self._thread, ready)

    def end(self, ready: list[Reading]) -> None:
        """The last block, then what is to be said of the member as a whole."""
        if self._thread is not None:
            self._close(self._thread, ready)
        ordinal = self._member.ordinal
        if self._alone:
            message = f"{self._alone:,} messages name no conversation; each stands for itself."
            ready.append(ExtractionWarning("no_conversation", message, ordinal))
        if self._zoneless:
            message = f"The times of {self._zoneless:,} messages name no time zone; they are shown as if they were UTC."
            ready.append(ExtractionWarning("zone_unknown", message, ordinal))
        if self._unsigned:
            message = "The archive does not say who its owner is: no message could be marked as written by you."
            ready.append(ExtractionWarning("owner_unknown", message, ordinal))

    def _remembered(self, key: str) -> Thread:
        folded = self._threads.pop(key, None)
        return Thread(key) if folded is None else unfolded(key, folded)

    def _close(self, thread: Thread, ready: list[Reading]) -> None:
        self._hand_on(thread, ready)
        ready.append(thread.conversation(self._label(thread)))
        self._remember(thread.key, thread.folded())
        self._thread = None

    def _remember(self, key: str, folded: bytes) -> None:
        if len(self._threads) >= _REMEMBERED:
            self._threads.popitem(last=False)
        self._threads[key] = folded

    def _hold(self, line: Line, *, owner: bool) -> None:
        self._held.append((line, owner))
        self._held_rows += 1

    def _hand_on(self, thread: Thread, ready: list[Reading]) -> None:
        label = self._label(thread)
        for line, owner in self._held:
            self._record(line, owner, label, thread.key, ready)
        self._held.clear()
        self._held_rows = 0

    def _label(self, thread: Thread) -> Label:
        if self._assistant:
            return DataCategory.AI_CHAT, ()
        return thread.label(self._context, self._connections)

    def _label_alone(self, line: Line) -> Label:
        """The label of a message of no conversation: a group where it went to several people."""
        several = len(line.recipients) > 1 and not self._assistant
        plain = DataCategory.AI_CHAT if self._assistant else DataCategory.PRIVATE_MESSAGE
        return DataCategory.GROUP_CHAT if several else plain, ()

    def _record(self, line: Line, owner: bool, label: Label, key: str, ready: list[Reading]) -> None:  # noqa: FBT001
        category, signs = label
        author = Author.OWNER if owner else Author.OTHER
        if self._assistant:
            author = author if owner else Author.PLATFORM
        elif line.draft:
            category, signs, author = DataCategory.MESSAGE_DRAFT, (), Author.OWNER
        elif self._sponsored(line, owner):
            category, signs = DataCategory.SPONSORED_MESSAGE, ()
            author = Author.PLATFORM if from_platform(line) else Author.OTHER
        elif not owner and not self._owner_known and line.sent is None:
            self._unsigned += 1
        created: Created | None = None
        if isinstance(line.created, DateFault):
            if line.created is not DateFault.BLANK or not line.damaged:
                said = MEANINGS[line.created]
                ready.append(ExtractionWarning(line.created.value, said, self._member.ordinal, line.row.number))
        else:
            created = line.created
            if created.zone is Zone.UNKNOWN:
                self._zoneless += 1
        text = message_text(line.content)
        if line.attachments:
            text = f"{text}\n{attachments_text(line.attachments)}".strip()
        sender = self._person(line.sender, line.sender_slug)
        where = place(self._member, line.row)
        ready.append(
            Record(where, category, author, created, signs, None, "", key, sender, line.subject, text, line.damaged)
        )

    def _person(self, name: str, slug: str) -> Participant | None:
        known = self._people.get((name, slug))
        if known is None and (name or slug):
            if len(self._people) >= _REMEMBERED:
                self._people.clear()
            known = self._people[name, slug] = Participant(name, slug)
        return known

    def _is_owner(self, line: Line) -> bool:
        if line.sent is not None:
            return line.sent
        if line.sender_slug:
            return line.sender_slug in self._context.owner_slugs or self._assistant or self._owner_of_old(line)
        return bool(line.sender) and name_key(line.sender) in self._context.owner_names

    def _owner_of_old(self, line: Line) -> bool:
        """Whether an address that the survey did not meet is an earlier one of the owner's.

        It is where it bears the owner's name and does not write to the owner, as a namesake would; nor
        is it that of a connection.
        """
        if name_key(line.sender) not in self._context.owner_names or line.sender_slug in self._connections:
            return False
        if self._layout.has_recipient_addresses and not line.recipients:
            return False
        return self._context.owner_slugs.isdisjoint(line.recipients)

    def _note_name(self, sender: str) -> None:
        if sender and sender not in self._written and len(self._names) < _REMEMBERED:
            self._written.add(sender)
            self._names.add(name_key(sender))

    def _sponsored(self, line: Line, owner: bool) -> bool:  # noqa: FBT001
        if owner:
            return False
        if surely_sponsored(line, addresses=self._addresses):
            return True
        answered = self._thread is not None and self._thread.answered
        return not answered and likely_sponsored(line, addresses=self._addresses)


def _counterpart(line: Line) -> str:
    """A name for the conversation where the layout has none (to early 2020): whom the owner writes with."""
    other = line.to if line.sent else line.sender
    return f"with {' '.join(other.casefold().split())}" if other else ""
