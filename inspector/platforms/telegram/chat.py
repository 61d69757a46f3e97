"""One chat while it is read: its messages as records, whose they are, and what is odd (format reference, section 2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Piece, piece_warnings, place
from inspector.platforms.json_stream.small import text
from inspector.platforms.platform import Reading
from inspector.platforms.telegram.context import SERVICE, Context, moment, sender_id
from inspector.platforms.telegram.message_text import message_text, service_text
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_KINDS: Final = {
    "personal_chat": (DataCategory.PRIVATE_MESSAGE, None),
    "saved_messages": (DataCategory.PRIVATE_MESSAGE, None),
    "bot_chat": (DataCategory.PRIVATE_MESSAGE, None),
    "private_group": (DataCategory.GROUP_CHAT, None),
    "private_supergroup": (DataCategory.GROUP_CHAT, None),
    "public_supergroup": (DataCategory.COMMUNITY_MESSAGE, Audience.PUBLIC),
    "public_channel": (DataCategory.COMMUNITY_MESSAGE, Audience.PUBLIC),
    "private_channel": (DataCategory.COMMUNITY_MESSAGE, Audience.LIMITED),
}


class Chat:
    """A chat: `known` is what stands before its messages; `zoneless` counts times that name no zone."""

    def __init__(self, member: Member, context: Context, place_of: str) -> None:
        self._member, self._context, self._place = member, context, place_of
        self._people: dict[Participant, None] = {}
        self.known: dict[str, Any] = {}
        self.messages = self.zoneless = 0

    @property
    def key(self) -> str:
        """What it is told apart by: ids of chats and of people are counted apart."""
        number = self.known.get("id")
        return f"{text(self.known.get('type'))}/{number}" if isinstance(number, int) else self._place

    @property
    def category(self) -> DataCategory:
        """The category of its plain messages."""
        return self._kind[0]

    @property
    def _kind(self) -> tuple[DataCategory, Audience | None]:
        return _KINDS.get(text(self.known.get("type")), (DataCategory.PRIVATE_MESSAGE, None))

    def begins(self) -> Iterator[ExtractionWarning]:
        """What is odd about the chat as a whole, once its messages begin."""
        kind = text(self.known.get("type"))
        if kind not in _KINDS:
            message = (
                "What kind of chat this is stands in no word that is known; its messages are taken for private ones."
            )
            yield ExtractionWarning("unknown_kind", message, self._member.ordinal)
        if not self._context.owner_id and kind not in {"personal_chat", "saved_messages", "bot_chat"}:
            message = "The export of one group does not say which of its members you are; every message counts as somebody else's."
            yield ExtractionWarning("owner_unknown", message, self._member.ordinal)

    def message(self, piece: Piece, number: int) -> Iterator[Reading]:
        """One message or event, and a warning where its time is odd."""
        self.messages += 1
        held = piece.value if isinstance(piece.value, dict) else {}
        happened = held.get("type") == "service"
        author, sender = self._whose(held, "actor" if happened else "from")
        if sender is not None:
            self._people[sender] = None
        made = moment(held, "date", self._context.bounds)
        if isinstance(made, Created):
            self.zoneless += made.zone is Zone.UNKNOWN
        called = happened and held.get("action") in {"phone_call", "group_call"}
        category, audience = self._kind
        yield Record(
            place(self._member, number, piece),
            DataCategory.CALL if called else category,
            Author.PLATFORM if happened and not called else author,
            made if isinstance(made, Created) else None,
            audience=None if called else audience,
            service=SERVICE,
            conversation=self.key,
            sender=sender,
            text=service_text(held) if happened else message_text(held, self._context.bounds),
            damaged=piece.damaged,
        )
        yield from piece_warnings(self._member, piece, number)
        if isinstance(made, DateFault) and not piece.damaged:
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, number)

    def _whose(self, held: dict[str, Any], name: str) -> tuple[Author, Participant | None]:
        """Whose words they are and who sent them. In the export of one chat between two, whoever is not the other is the
        owner; what is forwarded is somebody else's words, whoever sent it.
        """
        known = sender_id(held.get(f"{name}_id"))
        sender = Participant(text(held.get(name)), known) if known or text(held.get(name)) else None
        owner = self._context.owner_id
        if owner:
            own = known == owner
        elif text(self.known.get("type")) in {"personal_chat", "bot_chat"}:
            own = bool(known) and known != f"user{self.known.get('id')}"
        else:
            own = text(self.known.get("type")) == "saved_messages"
        own = own and "forwarded_from" not in held
        return (Author.OWNER if own else Author.OTHER), sender

    def conversation(self) -> Conversation:
        """What is known of it in the end."""
        title = text(self.known.get("name")) or ("Saved messages" if self.known.get("type") == "saved_messages" else "")
        people = dict(self._people)
        if text(self.known.get("type")) in {"personal_chat", "bot_chat"} and isinstance(self.known.get("id"), int):
            partner = f"user{self.known['id']}"
            if all(each.identifier != partner for each in people):
                people[Participant(title, partner)] = None
        own = self._context.own
        # A channel's readers take no part by reading; whoever has a private chat is in it.
        private = self.category is not DataCategory.COMMUNITY_MESSAGE
        if own is not None and private and all(each.identifier != own.identifier for each in people):
            people[own] = None
        return Conversation(self.key, title, tuple(people) or (Participant(title, ""),), self.category)
