"""One chat as the phone exported it: each message and each line of the program's is a record."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.whatsapp.context import Context
from inspector.platforms.whatsapp.head import AI, Head, split_sender
from inspector.platforms.whatsapp.header import LONGEST, Header, decoded, header_of, plain
from inspector.platforms.whatsapp.lines import Block, blocks
from inspector.platforms.whatsapp.markers import Marker, marker_of
from inspector.platforms.whatsapp.order import Order, instant_of
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

SERVICE: Final = "whatsapp"
_ADDRESSED: Final = "@meta ai"
_MIXED: Final = (
    "Some dates of this chat can only be read with the day first, others only with the month first: two exports were put "
    "together, or the file was edited. Its messages have no time."
)


def read_chat(archive: Archive, member: Member, head: Head, context: Context) -> Iterator[Reading]:
    """The messages of a chat in the order in which they stand, then what became of it."""
    reader = _Reader(member, head, context)
    with archive.open(member) as stream:
        for block in blocks(stream, reader.is_header, archive.limits.record_bytes):
            yield from reader.block(block)
        yield from reader.end()
        yield from finished(stream, member, reader.plain, reader.records)


class _Reader:
    """Goes through the blocks of one chat."""

    def __init__(self, member: Member, head: Head, context: Context) -> None:
        self._member = member
        self._head = head
        self._bounds: Bounds = context.report.bounds
        self._owner = context.owner
        self._first = ""
        self._strange = 0
        self.key = head.title or member.path
        self.plain = DataCategory.GROUP_CHAT if head.group else DataCategory.PRIVATE_MESSAGE
        self.records = 0

    def is_header(self, raw: bytes) -> bool:
        """Whether a line begins a message in the file's own shape; one of another shape is text that was pasted."""
        found = header_of(plain(decoded(raw[:LONGEST])))
        if found is not None and found[0].shape != self._head.shape:
            self._strange += 1
        return found is not None and found[0].shape == self._head.shape

    def block(self, block: Block) -> Iterator[Reading]:
        if not block.headed:
            if block.raw.strip(b"\xef\xbb\xbf \r\n") or not block.raw:
                message = f"Text before the first message (byte {block.offset:,} of the file) belongs to none."
                yield ExtractionWarning("lost_text", message, self._member.ordinal)
            return
        self.records += 1
        where = Locator(self._member.ordinal, self.records, "", block.offset, block.length, block.sha256)
        text = decoded(block.raw)
        found = header_of(plain(text))
        if found is None:
            message = (
                "This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit."
            )
            yield Record(where, self.plain, Author.OTHER, service=SERVICE, conversation=self.key, damaged=True)
            yield ExtractionWarning("too_large", message, self._member.ordinal, self.records)
            return
        created = self._created(found[0])
        yield self._record(where, text, found[1], created)
        if created is None and self._head.order not in {Order.OPEN, Order.MIXED}:
            message = "The date lies outside the time that this archive can speak of, or there is no such date."
            yield ExtractionWarning("unreadable_date", message, self._member.ordinal, self.records)

    def _created(self, header: Header) -> Created | None:
        if not self._first:
            self._first = f"{header.a}{header.shape[1]}{header.b}{header.shape[1]}{header.c}"
        at = instant_of(header, self._head.order)
        if at is None or not self._bounds.earliest <= at <= self._bounds.latest:
            return None
        return Created(at, at, Precision.MINUTE if header.second is None else Precision.SECOND, Zone.UNKNOWN)

    def _record(self, where: Locator, text: str, rest: str, created: Created | None) -> Record:
        name, body = split_sender(rest.split("\n", 1)[0])
        if name and name not in self._head.senders and name != self._head.title:
            # A line of the program's with a colon in it.
            name, body = "", rest
        elif "\n" in rest:
            body = f"{body}\n{rest.split(chr(10), 1)[1]}"
        body = body.replace("\r\n", "\n").rstrip("\r\n")
        flagged = bool(name) and _flagged(text, name)
        kind = marker_of(body.split("\n", 1)[0] if "\n" in body else body, sent=bool(name), flagged=flagged)
        by_program = kind in {Marker.SYSTEM, Marker.GROUP}
        category, author = self.plain, self._author(name)
        if by_program:
            author = Author.PLATFORM
        elif author is Author.PLATFORM or self._head.with_ai:
            category = DataCategory.AI_CHAT
        elif kind is Marker.CALL:
            category = DataCategory.CALL
        signs = []
        if category is self.plain and not by_program and _ADDRESSED in body.casefold():
            signs.append((Sign.TO_AI, Grade.CERTAIN))
        if kind is Marker.DELETED:
            signs.append((Sign.DELETED, Grade.CERTAIN))
        return Record(
            where,
            category,
            author,
            created,
            signs=tuple(signs),
            service="meta_ai" if category is DataCategory.AI_CHAT else SERVICE,
            conversation=self.key,
            sender=Participant(name) if name and not by_program else None,
            text=body,
        )

    def _author(self, name: str) -> Author:
        if name.casefold() == AI or not name:
            return Author.PLATFORM
        return Author.OWNER if self._owner and name == self._owner else Author.OTHER

    def end(self) -> Iterator[Reading]:
        """What is to be said of the chat as a whole."""
        ordinal = self._member.ordinal
        if self._head.order is Order.OPEN:
            message = f"Whether the day or the month stands first in the dates of this chat cannot be told from it, so its messages have no time. Its first date reads {self._first}; exported again in another language it may tell."
            yield ExtractionWarning("date_order", message, ordinal)
        elif self._head.order is Order.MIXED:
            yield ExtractionWarning("date_order", _MIXED, ordinal)
        else:
            message = f"Messages whose time names no time zone: {self.records:,}; they are shown as if they were UTC, and are the phone's local time on the day of the export."
            yield ExtractionWarning("zone_unknown", message, ordinal)
        if self._strange:
            message = f"Lines that look like messages of another phone's export: {self._strange:,}; they were taken for pasted text, and stay with the message before them."
            yield ExtractionWarning("other_shape", message, ordinal)
        if self._head.mixed_ends:
            message = "The lines of this file end in two ways; it may have been edited after the export."
            yield ExtractionWarning("mixed_line_ends", message, ordinal)
        if self.records:
            people = tuple(map(Participant, self._head.senders))
            category = DataCategory.AI_CHAT if self._head.with_ai else self.plain
            yield Conversation(self.key, self._head.title, people, category)


def _flagged(text: str, name: str) -> bool:
    """Whether a sign of direction stands right after the sender, as it does before what the program wrote."""
    at = text.find(f"{name}: ")
    return at >= 0 and text[at + len(name) + 2 :].startswith("\u200e")
