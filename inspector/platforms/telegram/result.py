"""result.json, as a stream: account, contacts, sessions, then every chat message by message (format reference, section 2)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind, Path, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.telegram.chat import Chat
from inspector.platforms.telegram.context import SERVICE, Context, moment
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Record

_MESSAGE: Final = re.compile(rb'\{\s*"id"\s*:\s*[0-9]{1,19}\s*,\s*"type"\s*:\s*"(?:message|service)"')
_CHAT: Final = Opened(OBJECT, named={"messages": Opened(LIST, begins=_MESSAGE)})
_CHATS: Final = Opened(OBJECT, named={"list": Opened(LIST, each=_CHAT)})
_LISTED: Final = Opened(OBJECT, named={"list": Opened(LIST)})
RESULT: Final = Opened(
    OBJECT,
    named={
        "chats": _CHATS,
        "left_chats": _CHATS,
        "contacts": _LISTED,
        "frequent_contacts": _LISTED,
        "sessions": _LISTED,
        "web_sessions": _LISTED,
        "profile_pictures": Opened(LIST),
        "stories": Opened(LIST),
        "other_data": Opened(OBJECT),
        **_CHAT.named,
    },
)
"""An account with its chats, or one chat alone: each message and each entry is given one by one."""
_SECTIONS: Final = {
    "personal_information": (DataCategory.PROFILE, Author.OWNER, "Account", ""),
    "profile_pictures": (DataCategory.PHOTO, Author.OWNER, "Profile picture", "date"),
    "stories": (DataCategory.POST, Author.OWNER, "Story", "date"),
    "contacts": (DataCategory.CONTACT, Author.OTHER, "Contact", "date"),
    "frequent_contacts": (DataCategory.CONNECTION, Author.OTHER, "Frequent contact", "date"),
    "sessions": (DataCategory.LOGIN_SECURITY, Author.OWNER, "Session", "created"),
    "web_sessions": (DataCategory.LOGIN_SECURITY, Author.OWNER, "Session on the web", "created"),
}
_SAID: Final = frozenset({"about", "about_meta"})
"""Sentences of Telegram's about the export: no data of anybody's."""
_NESTED: Final = 3
"""Steps that lead to a chat of a list: `chats`, `list`, its place."""
_NAMES: Final[frozenset[Path]] = frozenset({("name",), ("type",), ("id",)})
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_result(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of an export in order, what is odd, and what became of the member."""
    reader = _Result(member, context)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, RESULT, archive.limits):
            yield from reader.take(piece)
        yield from reader.odd()
        note = f"Chats without a message: {reader.empty:,}." if reader.empty else ""
        yield from finished(stream, member, reader.category or DataCategory.PROFILE, reader.records, note)


class _Result:
    """The member while it is read. `_alone` is the chat that the whole member is, where it is the export of one."""

    def __init__(self, member: Member, context: Context) -> None:
        self._member, self._context = member, context
        self._alone = Chat(member, context, member.path)
        self._chat = self._alone
        self._zoneless = 0
        self.records = self.empty = 0
        self.category: DataCategory | None = None

    def take(self, piece: Piece) -> Iterator[Reading]:
        """What one piece gives."""
        nested = len(piece.path) >= _NESTED and piece.path[0] in {"chats", "left_chats"}
        inner = piece.path[_NESTED:] if nested else piece.path
        if piece.kind is Kind.BEGIN and nested and not inner:
            self._chat = Chat(self._member, self._context, f"{self._member.path}/{'/'.join(map(str, piece.path))}")
        elif piece.kind is Kind.BEGIN and inner == ("messages",):
            yield from self._chat.begins()
        elif piece.kind is Kind.VALUE and inner in _NAMES:
            self._chat.known[str(inner[0])] = piece.value
            yield from piece_warnings(self._member, piece)
        elif piece.kind is Kind.VALUE and len(inner) == 2 and inner[0] == "messages":
            yield from self._counted(self._chat.message(piece, self.records + 1))
            self.category = self.category or self._chat.category
        elif piece.kind is Kind.END and not inner:
            yield from self._chat_ends()
        else:
            yield from self._counted(_entry(self._member, piece, self._context, self.records))

    def _counted(self, readings: Iterator[Reading]) -> Iterator[Reading]:
        for reading in readings:
            self.records += isinstance(reading, Record)
            yield reading

    def _chat_ends(self) -> Iterator[Reading]:
        chat, self._chat = self._chat, self._alone
        self._zoneless += chat.zoneless
        if chat.messages:
            yield chat.conversation()
        elif chat.known:
            self.empty += 1

    def odd(self) -> Iterator[ExtractionWarning]:
        """What is to be said of the member as a whole."""
        if self._zoneless:
            message = (
                f"Times of messages that name no time zone: {self._zoneless:,}. They are the local times of the computer that "
                "made the export, and are shown as if they were UTC."
            )
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)


def _entry(member: Member, piece: Piece, context: Context, number: int) -> Iterator[Reading]:
    """What stands beside the chats: an entry is a record."""
    if not is_entry(piece):
        yield from piece_warnings(member, piece)
        return
    section, title = str(piece.path[0]), str(piece.path[-1])
    fallback = (DataCategory.OTHER, Author.PLATFORM, title.replace("_", " "), "date")
    category, author, name, dated = _SECTIONS.get(section, fallback)
    if section == "other_data" and title == "ips":
        category = DataCategory.LOGIN_SECURITY
    held = piece.value if isinstance(piece.value, dict) else {}
    made = moment(held, dated, context.bounds) if dated else None
    yield Record(
        place(member, number + 1, piece),
        category,
        author,
        made if isinstance(made, Created) else None,
        service=SERVICE,
        sender=context.own if author is Author.OWNER else None,
        title=name,
        text=lines(piece.value),
        damaged=piece.damaged,
    )
    yield from piece_warnings(member, piece, number + 1)


def is_entry(piece: Piece) -> bool:
    """Whether a piece beside the messages is a record: a value that holds something, and no sentence about the export."""
    if piece.kind is not Kind.VALUE or not piece.path:
        return False
    return piece.damaged or (piece.value not in _EMPTY and piece.path[-1] not in _SAID)
