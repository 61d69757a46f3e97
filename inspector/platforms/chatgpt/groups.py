"""Group chats: conversations between people with ChatGPT among them (format reference, section 3)."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.context import SERVICE, Context
from inspector.platforms.chatgpt.entries import moment
from inspector.platforms.chatgpt.node import ASSISTANT
from inspector.platforms.chatgpt.small import listed
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_CHAT: Final = Opened(OBJECT, named={"messages": Opened(LIST)})
_GROUPS: Final = Opened("[{", each=_CHAT, named={"chats": Opened(LIST, each=_CHAT)})
_SENDERS: Final = ("user_id", "sender_id", "author_id", "member_id")
_SIGNS: Final = ((Sign.TO_AI, Grade.LIKELY),)
"""What people write in a group chat is shown to ChatGPT, which is in it; whether each message was is not said."""


def read_groups(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of all group chats in the order in which they stand, and what became of the member."""
    number = unsigned = 0
    with archive.open(member) as stream:
        known: dict[str, Any] = {}
        waiting: list[Piece] = []
        for piece in json_pieces(stream, _GROUPS, archive.limits):
            path = piece.path
            chat = path[1:] if path[:1] == ("chats",) else path
            if piece.kind is Kind.BEGIN and len(chat) == 1 and isinstance(chat[0], int):
                known, waiting = {}, []
            elif piece.kind is Kind.END and len(chat) == 1 and isinstance(chat[0], int):
                group = _Group(known, context, f"{member.path}/{chat[0]}")
                for each in waiting:
                    number += 1
                    record = group.record(member, number, each)
                    unsigned += record.sender is None and not record.damaged
                    yield record
                    yield from piece_warnings(member, each, number)
                if waiting:
                    yield group.conversation()
            elif piece.kind is Kind.VALUE and len(chat) == 3 and chat[1] == "messages":
                waiting.append(piece)
            else:
                if piece.kind is Kind.VALUE and len(chat) == 2:
                    known[str(chat[1])] = piece.value
                yield from piece_warnings(member, piece)
        if unsigned:
            message = f"Messages of group chats that do not say who wrote them: {unsigned:,}; they are taken for other people's."
            yield ExtractionWarning("sender_unknown", message, member.ordinal)
        note = "" if number else "It holds an empty list and no data."
        yield from finished(stream, member, DataCategory.GROUP_CHAT, number, note)


class _Group:
    """One group chat: who is in it, and what its messages are."""

    def __init__(self, known: Mapping[str, Any], context: Context, place_: str) -> None:
        self._context = context
        self._key = text(known.get("id")) or place_
        self._title = text(known.get("name"))
        self._people = {
            each["id"]: Participant(text(each.get("name")), each["id"])
            for each in listed(known.get("members"))
            if text(each.get("id"))
        }

    def record(self, member: Member, number: int, piece: Piece) -> Record:
        """A message; one of a person whom it does not name is another's, unless the owner is alone with ChatGPT."""
        where = place(member, number, piece)
        said = piece.value if isinstance(piece.value, dict) else {}
        sender: Participant | None
        if text(said.get("role")) == "assistant":
            author, sender = Author.PLATFORM, ASSISTANT
        else:
            sender_id = next((name for key in _SENDERS if (name := text(said.get(key)))), "")
            if not sender_id and len(self._people) == 1:
                sender_id = next(iter(self._people))
            author = Author.OWNER if sender_id and sender_id == self._context.owner_id else Author.OTHER
            sender = self._people.get(sender_id, Participant("", sender_id)) if sender_id else None
        created = moment(said.get("created_at"), self._context)
        return Record(
            where,
            DataCategory.GROUP_CHAT,
            author,
            created if isinstance(created, Created) else None,
            signs=_SIGNS,
            service=SERVICE,
            conversation=self._key,
            sender=sender,
            text=text(said.get("text")),
            damaged=piece.damaged,
        )

    def conversation(self) -> Conversation:
        """What is known of the group."""
        people = (*self._people.values(), ASSISTANT)
        return Conversation(self._key, self._title, people, DataCategory.GROUP_CHAT, _SIGNS)
