"""One conversation while it is read: its messages as records, whose they are, and what is odd (format reference, 2)."""

import json
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Piece, piece_warnings, place
from inspector.platforms.json_stream.small import text
from inspector.platforms.microsoft.context import (
    BETWEEN_TWO,
    CALL,
    OF_TEAMS,
    SKYPE,
    TEAMS,
    Context,
    moment,
    person_id,
    same_person,
)
from inspector.platforms.microsoft.message_text import event_text, message_text
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_EVENTS: Final = ("Event/", "ThreadActivity/")
_OF_THE_PLATFORM: Final = frozenset({"PopCard", "Notice"})
_CALLS: Final = "48:calllogs"
_ASSISTANTS: Final = ("copilot", "bing")
_MEMBERS_READ: Final = 1_000_000
"""Characters of a list of members that are looked at."""


class Chat:
    """A conversation: `known` is what stands beside its messages."""

    def __init__(self, member: Member, context: Context, place_of: str) -> None:
        self._member, self._context, self._place = member, context, place_of
        self._people: dict[str, str] = {}
        self.known: dict[str, Any] = {}
        self.messages = 0

    @property
    def key(self) -> str:
        """What it is told apart by."""
        return text(self.known.get("id")) or self._place

    @property
    def category(self) -> DataCategory:
        """The category of its plain messages, by its id; of a thread, by how many are in it."""
        key = self.key
        if key == _CALLS:
            return DataCategory.CALL
        if key.startswith("28:"):
            return DataCategory.AI_CHAT if self._assistant else DataCategory.OTHER
        if key.startswith("48:"):
            return DataCategory.OTHER
        return DataCategory.GROUP_CHAT if key.startswith("19:") and self._many else DataCategory.PRIVATE_MESSAGE

    @property
    def service(self) -> str:
        """Skype, unless its id is of a kind that Teams alone has (general knowledge)."""
        return TEAMS if self.key.endswith(OF_TEAMS) else SKYPE

    @property
    def _assistant(self) -> bool:
        return any(each in text(self.known.get("displayName")).casefold() for each in _ASSISTANTS)

    @property
    def _many(self) -> bool:
        """Whether a thread is of more than two: one-to-one chats bear such ids, too, since about January 2023."""
        if self.key.endswith(BETWEEN_TWO):
            return False
        held = self._thread
        try:
            return int(held.get("membercount") or len(self._listed)) != 2
        except (TypeError, ValueError):
            return True

    @property
    def _thread(self) -> dict[str, Any]:
        held = self.known.get("threadProperties")
        return held if isinstance(held, dict) else {}

    @property
    def _listed(self) -> tuple[str, ...]:
        """The ids of its members: a list, or a text that holds one."""
        held = self._thread.get("members")
        if isinstance(held, str) and len(held) <= _MEMBERS_READ:
            try:
                held = json.loads(held)
            except (ValueError, RecursionError):
                return ()
        return tuple(each for each in held if isinstance(each, str)) if isinstance(held, list) else ()

    def begins(self) -> Iterator[ExtractionWarning]:
        """What is odd about the conversation as a whole, once its messages begin."""
        key = self.key
        if not key.startswith(("8:", "19:", "28:", "48:", "4:")):
            message = (
                "What kind of chat this is stands in no mark that is known; its messages are taken for private ones."
            )
            yield ExtractionWarning("unknown_kind", message, self._member.ordinal)
        elif self.category is DataCategory.AI_CHAT:
            message = "This is taken for a chat with an AI by its name alone; Skype marks all of its programs alike."
            yield ExtractionWarning("ai_by_name", message, self._member.ordinal)

    def message(self, piece: Piece, number: int) -> Iterator[Reading]:
        """One message or event, and a warning where its time is odd."""
        self.messages += 1
        context = self._context
        held = piece.value if isinstance(piece.value, dict) else {}
        kind = text(held.get("messagetype"))
        happened = kind.startswith(_EVENTS) or kind in _OF_THE_PLATFORM
        called = kind == CALL or self.key == _CALLS
        made = moment(held, context.bounds)
        yield Record(
            place(self._member, number, piece),
            self._category(happened=happened, called=called),
            Author.PLATFORM if happened or self.key.startswith("48:") else self._author(held),
            made if isinstance(made, Created) else None,
            signs=_signs(held) if not happened else (),
            service=self.service,
            conversation=self.key,
            sender=self._sender(held),
            text=event_text(held) if happened else self._text(held),
            damaged=piece.damaged,
        )
        yield from piece_warnings(self._member, piece, number)
        if isinstance(made, DateFault) and not piece.damaged:
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, number)

    def _category(self, *, happened: bool, called: bool) -> DataCategory:
        """Of one message: that a call took place is a call by this program's words, whatever chat tells of it."""
        if called:
            return DataCategory.CALL
        return DataCategory.OTHER if happened else self.category

    def _text(self, held: dict[str, Any]) -> str:
        said = message_text(held, self._context.media, self._context.bounds)
        if said:
            return said
        properties = held.get("properties")
        log = text(properties.get("call-log")) if isinstance(properties, dict) else ""
        return f"[call] {log}" if log else ""

    def _author(self, held: dict[str, Any]) -> Author:
        return Author.OWNER if same_person(person_id(held.get("from")), self._context.owner_id) else Author.OTHER

    def _sender(self, held: dict[str, Any]) -> Participant | None:
        known, name = person_id(held.get("from")), text(held.get("displayName"))
        if not known and not name:
            return None
        # A name may be missing from one message and stand in another.
        name = name or self._people.get(known, "") or (self._context.owner_name if self._is_own(known) else "")
        if known != self.key:
            self._people[known] = self._people.get(known) or name
        return Participant(name or known, known)

    def _is_own(self, known: str) -> bool:
        return same_person(known, self._context.owner_id)

    def conversation(self) -> Conversation:
        """What is known of it in the end."""
        title = text(self.known.get("displayName")) or text(self._thread.get("topic"))
        people = {known: name for known, name in self._people.items() if known}
        if self.key.startswith(("8:", "4:", "28:")):
            people.setdefault(self.key, title)
        for each in self._listed:
            people.setdefault(each, "")
        own = self._context.own
        if own is not None and not any(self._is_own(each) for each in people):
            people[own.identifier] = own.name
        told = tuple(Participant(name or known, known) for known, name in people.items())
        return Conversation(self.key, title, told or (Participant(title, ""),), self.category)


def _signs(held: dict[str, Any]) -> tuple[tuple[Sign, Grade], ...]:
    """An empty message with a time of deletion was deleted: so it is known, and no export at hand shows it."""
    properties = held.get("properties")
    gone = isinstance(properties, dict) and properties.get("deletetime") not in (None, "", 0, "0")
    return ((Sign.DELETED, Grade.LIKELY),) if gone and not text(held.get("content")) else ()
