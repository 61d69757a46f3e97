"""Conversations: every message of every branch is a record (format reference, section 4)."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.context import Context
from inspector.platforms.chatgpt.conversation import Conversing, Head
from inspector.platforms.chatgpt.page import conversation_pieces
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning

_NODE: Final = re.compile(rb'"([^"\\]{1,200})"\s*:\s*\{\s*"id"\s*:\s*"\1"\s*,\s*"(?:message|parent)"')
_CHAT: Final = re.compile(
    rb'\{\s*"(?:title|id|conversation_id)"\s*:[^{}\[\]]{1,2000}?"create_time"\s*:[^{}\[\]]{1,2000}?"mapping"\s*:'
)
_CHATS: Final = Opened(LIST, each=Opened(OBJECT, named={"mapping": Opened(OBJECT, begins=_NODE)}), begins=_CHAT)
CONVERSATIONS: Final = Opened("[{", each=_CHATS.each, named={"conversations": _CHATS}, begins=_CHAT)
"""A list of conversations, whose nodes are given one by one; or an object that holds that list."""
HELD: Final = 32 * 1024**2
"""Bytes of messages of one conversation that are held until what stands after them is known."""


def read_conversations(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a member in the order in which they stand, then what became of it."""
    with archive.open(member) as stream:
        reader = _Reader(archive, member, context)
        for piece in conversation_pieces(stream, member, CONVERSATIONS, archive.limits):
            yield from reader.piece(piece)
        if not reader.begun:
            yield from unknown(stream, member, "It holds no list of conversations.")
            return
        yield from reader.end()
        yield from finished(stream, member, DataCategory.AI_CHAT, reader.records, reader.note())


class _Reader:
    """Goes through the pieces of one member."""

    def __init__(self, archive: Archive, member: Member, context: Context) -> None:
        self._archive = archive
        self._member = member
        self._context = context
        self._chat: Conversing | None = None
        self._seen: set[str] = set()
        self._heads: dict[tuple[str | int, ...], Head] | None = None
        self._level = 1
        self.begun = False
        self.records = 0
        self._counts = dict.fromkeys(("silent", "off_branch", "borrowed"), 0)
        self._told: set[str] = set()

    def piece(self, piece: Piece) -> Iterator[Reading]:
        """What one piece gives, with what waited for it."""
        path = piece.path
        if piece.kind is Kind.BEGIN:
            if not path:
                self.begun = True
            elif path == ("conversations",):
                self._level = 2
                yield self._warning(
                    "re_export", "The conversations stand within an object: this file was made anew from an export."
                )
            elif len(path) == self._level:
                self._chat = Conversing(self._member, self._context, path)
        elif piece.kind is Kind.END:
            if len(path) == self._level and self._chat is not None:
                yield from self._over(self._chat)
                self._chat = None
        elif piece.kind is Kind.FAULT:
            yield from piece_warnings(self._member, piece)
        elif self._chat is None:
            yield from self._stray(piece)
        elif len(path) == self._level + 2 and path[-2] == "mapping":
            yield from self._node(self._chat, piece)
        else:
            self._chat.know(str(path[-1]), piece.value)
            yield from piece_warnings(self._member, piece)

    def _node(self, chat: Conversing, piece: Piece) -> Iterator[Reading]:
        if not chat.add(piece):
            self._counts["silent"] += 1
            yield from piece_warnings(self._member, piece)
        if chat.held > HELD:
            if chat.head is None:
                self._heads = heads(self._archive, self._member) if self._heads is None else self._heads
                chat.head = self._heads.get(chat.path, Head())
            yield from self._flush(chat)

    def _stray(self, piece: Piece) -> Iterator[Reading]:
        """An element that is no conversation, or something beside the list."""
        if not piece.notes and len(piece.path) == self._level and isinstance(piece.path[-1], int):
            yield self._warning(
                "no_conversation", f"Element {piece.path[-1]} is no conversation; it holds nothing that is read."
            )
        yield from piece_warnings(self._member, piece)

    def _over(self, chat: Conversing) -> Iterator[Reading]:
        """A conversation has ended."""
        if chat.head is None:
            chat.head = chat.told()
        yield from self._flush(chat)
        if not chat.mapped:
            yield self._warning(
                "no_mapping", f"{chat.called} has no messages in it (its `mapping` is missing or empty of data)."
            )
        if chat.key in self._seen:
            yield self._warning("doubled_conversation", f"{chat.called} stands twice in this file; both are kept.")
        self._seen.add(chat.key)
        shape = chat.shape()
        if shape.circles or shape.orphans:
            yield self._warning(
                "broken_tree",
                f"{chat.called}: the order of its messages cannot be told in full, since some follow ones that are not there.",
            )
        self._counts["off_branch"] += chat.off_branch(shape)
        if (told := chat.conversation()) is not None:
            yield told

    def _flush(self, chat: Conversing) -> Iterator[Reading]:
        for record, notes, piece, borrowed in chat.flush(self.records):
            self.records += 1
            self._counts["borrowed"] += borrowed
            yield record
            if piece.notes:
                yield from piece_warnings(self._member, piece, self.records)
            for code in notes:
                if code not in self._told or code in _EACH:
                    self._told.add(code)
                    yield ExtractionWarning(code, _NOTES[code], self._member.ordinal, self.records)

    def _warning(self, code: str, message: str) -> ExtractionWarning:
        return ExtractionWarning(code, message, self._member.ordinal)

    def end(self) -> Iterator[Reading]:
        """What is to be said of the member as a whole."""
        if count := self._counts["borrowed"]:
            yield self._warning(
                "time_from_conversation",
                f"Messages with no time of their own: {count:,}. They were made between the beginning of their conversation and its last change.",
            )

    def note(self) -> str:
        """What a person should know of the member."""
        said = []
        if count := self._counts["off_branch"]:
            said.append(f"Messages on branches that were edited or regenerated away: {count:,}; they are read too.")
        if count := self._counts["silent"]:
            said.append(
                f"Places in the trees of the conversations that hold no words (their beginnings, mostly): {count:,}."
            )
        return " ".join(said)


_EACH: Final = frozenset({"date_out_of_range", "unreadable_date"})
_NOTES: Final = {
    "date_out_of_range": "The time lies outside of what this archive can speak of; milliseconds in place of seconds are the usual cause. That of the conversation stands in its place.",
    "unreadable_date": "The time is no number; that of the conversation stands in its place.",
    "unknown_role": "Who wrote this is told in a word that is not known; it is taken for the platform's. Further ones in this file are not listed.",
    "unknown_content": "What kind of content this is is told in a word that is not known; what it holds is shown as it stands. Further ones in this file are not listed.",
}


def heads(archive: Archive, member: Member) -> dict[tuple[str | int, ...], Head]:
    """What stands beside the messages of every conversation of a member: read on its own where one is very long."""
    found: dict[tuple[str | int, ...], Head] = {}
    chat: Conversing | None = None
    with archive.open(member) as stream:
        for piece in conversation_pieces(stream, member, CONVERSATIONS, archive.limits):
            if piece.kind is Kind.BEGIN and piece.path and isinstance(piece.path[-1], int):
                chat = Conversing(member, None, piece.path)
            elif piece.kind is Kind.VALUE and chat is not None and piece.path[:-1] == chat.path:
                chat.know(str(piece.path[-1]), piece.value)
                found[chat.path] = chat.told()
    return found
