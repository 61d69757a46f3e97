"""Threads of Messenger and Instagram as JSON, of either download: each message is a record (Facebook, 5.1, 5.2 and 6)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import text
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.messages import category_of, says, signs_of
from inspector.platforms.meta_export.mojibake import may_be_doubled, mended_value
from inspector.platforms.meta_export.paths import steps, thread
from inspector.platforms.meta_export.system_lines import Line, line_of
from inspector.platforms.meta_export.thread_head import THREAD, Head, head_of, thread_head
from inspector.platforms.meta_export.when import epoch
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Sign
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

_NEVER: Final = -(2**62)
_HELD: Final = 16 * 1024**2
"""Bytes of a thread that are held until its head is known; exports cut theirs after ten thousand messages, far below."""
_COST: Final = 250
"""What a piece takes beside its bytes, at least."""


def read_thread(archive: Archive, member: Member, context: Context, service: str) -> Iterator[Reading]:
    """The messages of a member in the order in which they stand (newest first), then what became of it."""
    with archive.open(member) as stream:
        kept = _few(json_pieces(stream, THREAD, archive.limits))
        if kept is not None:
            yield from _read(stream, kept, _Reader(member, context, head_of(kept), service))
            return
    head = thread_head(archive, member)
    with archive.open(member) as stream:
        yield from _read(stream, json_pieces(stream, THREAD, archive.limits), _Reader(member, context, head, service))


def _few(pieces: Iterable[Piece]) -> list[Piece] | None:
    """All pieces, so that the member need not be read twice; None where they are too many to be held."""
    kept, size = [], 0
    for piece in pieces:
        kept.append(piece)
        size += _COST + piece.length
        if size > _HELD:
            return None
    return kept


def _read(stream: MemberStream, pieces: Iterable[Piece], reader: "_Reader") -> Iterator[Reading]:
    for piece in pieces:
        yield from reader.piece(piece)
    if not reader.begun:
        yield from unknown(stream, reader.member, "It holds no thread of messages.")
        return
    yield from reader.end()
    yield from finished(stream, reader.member, reader.plain, reader.records, "" if reader.records else _EMPTY)


_EMPTY: Final = "It holds a conversation without messages."


class _Reader:
    """Goes through the pieces of one thread.

    The newest message stands first: the one after an answer of the assistant is what was said right before it.
    """

    def __init__(self, member: Member, context: Context, head: Head, service: str) -> None:
        self.member = member
        self._context = context
        self._bounds = context.bounds
        self._head = head
        self._with_ai = head.with_ai
        self._service = service
        self._answered = _NEVER
        self._people: dict[str, Participant] = {}
        self.key = thread_key(member.path)
        self.plain = category_of(steps(member.path), head)
        self.begun = False
        self.records = 0
        self._mended = 0

    def piece(self, piece: Piece) -> Iterator[Reading]:
        if piece.kind is Kind.BEGIN and not piece.path:
            self.begun = True
        elif piece.kind is Kind.FAULT:
            yield from piece_warnings(self.member, piece)
        elif piece.kind is Kind.VALUE and len(piece.path) == 2:
            yield from self._message(piece)
        elif piece.kind is Kind.VALUE:
            yield from piece_warnings(self.member, piece)

    def _message(self, piece: Piece) -> Iterator[Reading]:
        self.records += 1
        where = place(self.member, self.records, piece)
        held, changed = mended_value(piece.value) if may_be_doubled(piece.raw) else (piece.value, 0)
        if piece.damaged or not isinstance(held, dict):
            self._answered = _NEVER
            yield Record(
                where, self.plain, Author.OTHER, service=self._service, conversation=self.key, damaged=piece.damaged
            )
            yield from piece_warnings(self.member, piece, self.records)
            return
        self._mended += changed > 0
        made = epoch(held.get("timestamp_ms") or held.get("timestamp"), self._bounds)
        record = self._record(where, held, made if isinstance(made, Created) else None)
        yield record
        if piece.notes:
            yield from piece_warnings(self.member, piece, self.records)
        if isinstance(made, DateFault):
            yield ExtractionWarning(made.value, MEANINGS[made], self.member.ordinal, self.records)

    def _record(self, where: Locator, held: dict[str, Any], created: Created | None) -> Record:
        name = (
            text(held.get("sender_name")) or text(held.get("senderName")) or text(held.get("original_message_sender"))
        )
        author = self._context.author(name)
        line = line_of(text(held.get("content")))
        category, by_ai = self.plain, author is Author.PLATFORM
        if by_ai or (self._with_ai and self.plain is not DataCategory.COMMUNITY_MESSAGE):
            category = DataCategory.AI_CHAT
        elif line is Line.LIKE:
            category = DataCategory.REACTION
        elif "call_duration" in held or text(held.get("type")) == "Call":
            category = DataCategory.CALL
        elif line in {Line.SYSTEM, Line.GROUP}:
            author = Author.PLATFORM
        at = _NEVER if created is None else created.earliest
        signs = signs_of(held, answered=_NEVER < at <= self._answered and not self._with_ai)
        self._answered = at if by_ai else _NEVER
        sender = self._people.get(name)
        if sender is None and name:
            sender = self._people[name] = Participant(name)
        return Record(
            where,
            category,
            author,
            created,
            signs if category is self.plain else tuple(each for each in signs if each[0] is Sign.DELETED),
            None,
            "meta_ai" if category is DataCategory.AI_CHAT else self._service,
            self.key,
            sender,
            "",
            says(held),
        )

    def end(self) -> Iterator[Reading]:
        """What is to be said of the member as a whole."""
        if self._mended:
            yield text_mended(self.member, self._mended)
        if self.records:
            people = dict.fromkeys((*map(Participant, self._head.people), *self._people.values()))
            category = DataCategory.AI_CHAT if self._with_ai else self.plain
            yield Conversation(self.key, self._head.title, tuple(people), category)


def text_mended(member: Member, count: int) -> ExtractionWarning:
    """That so many entries of a member had their text in the doubled encoding."""
    message = f"Entries whose text the platform wrote in a doubled encoding: {count:,}; they are shown as they were meant, and their exact bytes stand in the archive."
    return ExtractionWarning("text_mended", message, member.ordinal)


def thread_key(path: str) -> str:
    """What a thread is told apart by: its folder's name, which its parts and boxes share."""
    found = thread(path)
    if found is not None:
        return found.folder
    taken = steps(path)
    return f"{'group' if 'your_group_messages' in taken else 'secure'}/{taken[-1].rsplit('.', 1)[0]}"
