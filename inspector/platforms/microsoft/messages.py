"""messages.json, as a stream: each conversation, message by message (format reference, section 2).

An export may be some gigabytes in one line: no more than one message is held.
"""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.microsoft.chat import Chat
from inspector.platforms.microsoft.context import Context
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory
from inspector.records.record import Record

_MESSAGE: Final = re.compile(rb'\{\s*"id"\s*:\s*"[0-9]{1,20}"\s*,\s*"displayName"\s*:')
MESSAGES: Final = Opened(
    OBJECT,
    named={
        "conversations": Opened(LIST, each=Opened(OBJECT, named={"MessageList": Opened(LIST, begins=_MESSAGE)})),
    },
)
"""Each message of each conversation is given one by one."""
_NESTED: Final = 2
"""Steps that lead to a conversation: the list, its place."""


def read_messages(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of all conversations in order, what is odd, and what became of the member."""
    reader = _Messages(member, context)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, MESSAGES, archive.limits):
            yield from reader.take(piece)
        note = f"Conversations without a message: {reader.empty:,}." if reader.empty else ""
        yield from finished(stream, member, reader.category or DataCategory.PRIVATE_MESSAGE, reader.records, note)


class _Messages:
    """The member while it is read."""

    def __init__(self, member: Member, context: Context) -> None:
        self._member, self._context = member, context
        self._chat = Chat(member, context, "")
        self.records = self.empty = 0
        self.category: DataCategory | None = None

    def take(self, piece: Piece) -> Iterator[Reading]:
        """What one piece gives."""
        nested = len(piece.path) >= _NESTED and piece.path[0] == "conversations"
        inner = piece.path[_NESTED:]
        if nested and not inner and piece.kind is Kind.BEGIN:
            self._chat = Chat(self._member, self._context, "/".join(map(str, piece.path)))
        elif nested and inner == ("MessageList",) and piece.kind is Kind.BEGIN:
            yield from self._chat.begins()
        elif nested and len(inner) == _NESTED and inner[0] == "MessageList" and piece.kind is Kind.VALUE:
            for reading in self._chat.message(piece, self.records + 1):
                self.records += isinstance(reading, Record)
                yield reading
            self.category = self.category or self._chat.category
        elif nested and len(inner) == 1 and piece.kind is Kind.VALUE:
            self._chat.known[str(inner[0])] = piece.value
            yield from piece_warnings(self._member, piece)
        elif nested and not inner and piece.kind is Kind.END:
            yield from self._ends()
        else:
            yield from piece_warnings(self._member, piece)

    def _ends(self) -> Iterator[Reading]:
        if self._chat.messages:
            yield self._chat.conversation()
        else:
            self.empty += 1
