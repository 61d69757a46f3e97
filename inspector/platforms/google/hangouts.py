"""`Hangouts.json` in both of its shapes, streamed (format reference, 4.2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.epoch import MICROSECONDS, read_epoch
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.google.context import Context
from inspector.platforms.json_stream.piece import Kind, Path, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Conversation, ExtractionWarning, Participant, Record

_NEW: Final = Opened(LIST, each=Opened(OBJECT, named={"events": Opened(LIST)}))
_OLD: Final = Opened(
    LIST, each=Opened(OBJECT, named={"conversation_state": Opened(OBJECT, named={"event": Opened(LIST)})})
)
CONVERSATIONS: Final = Opened(OBJECT, named={"conversations": _NEW, "conversation_state": _OLD})
_EVENTS: Final = frozenset({"events", "event"})


def read_hangouts(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The events of all conversations in order, each conversation after its events, and what became of the member."""
    number = 0
    talk: _Talk | None = None
    with archive.open(member) as stream:
        for piece in json_pieces(stream, CONVERSATIONS, archive.limits):
            if piece.kind is Kind.BEGIN and len(piece.path) == 2:
                talk = _Talk(member, context)
            elif piece.kind is Kind.END and len(piece.path) == 2 and talk is not None:
                yield from talk.told()
                talk = None
            elif talk is None or piece.kind is not Kind.VALUE:
                yield from piece_warnings(member, piece)
            elif is_event(piece.path):
                number += 1
                yield from talk.event(piece, number)
                yield from piece_warnings(member, piece, number)
            else:
                talk.learn(piece)
                yield from piece_warnings(member, piece)
        note = "" if number else "It holds no message."
        yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, number, note)


def is_event(path: Path) -> bool:
    """Whether a piece is one event of a conversation."""
    return len(path) >= 4 and path[-2] in _EVENTS and isinstance(path[-1], int)


class _Talk:
    """One conversation, as far as it was read."""

    def __init__(self, member: Member, context: Context) -> None:
        self._member = member
        self._context = context
        self._key = ""
        self._people: dict[str, Participant] = {}
        self._events = 0

    def learn(self, piece: Piece) -> None:
        """What is said of the conversation itself, however deep it stands."""
        held = piece.value
        for _ in range(3):
            if not isinstance(held, dict):
                return
            identity = held.get("id") if isinstance(held.get("id"), dict) else held.get("conversation_id")
            if isinstance(identity, dict):
                self._key = self._key or text(identity.get("id"))
            elif piece.path[-1] == "conversation_id":
                self._key = self._key or text(held.get("id"))
            for each in dicts(held.get("participant_data")):
                name, found = text(each.get("fallback_name")), gaia(each.get("id"))
                self._people[found] = Participant(name or found, found)
            held = held.get("conversation")

    @property
    def _category(self) -> DataCategory:
        return DataCategory.GROUP_CHAT if len(self._people) > 2 else DataCategory.PRIVATE_MESSAGE

    def event(self, piece: Piece, number: int) -> Iterator[Reading]:
        """One event as a record; calls, names and people who come and go are kept as such."""
        held: dict[str, Any] = piece.value if isinstance(piece.value, dict) else {}
        identity = held.get("conversation_id")
        self._key = self._key or (text(identity.get("id")) if isinstance(identity, dict) else "")
        sender, state = gaia(held.get("sender_id")), held.get("self_event_state")
        own = bool(sender) and isinstance(state, dict) and sender == gaia(state.get("user_id"))
        message = isinstance(held.get("chat_message"), dict)
        created = read_epoch(held.get("timestamp"), MICROSECONDS, self._context.bounds)
        self._events += message
        yield Record(
            place(self._member, number, piece),
            self._category if message or piece.damaged else _other_event(held),
            Author.OWNER if own else Author.OTHER,
            None if isinstance(created, DateFault) else created,
            service="hangouts",
            conversation=f"hangouts:{self._key}" if self._key else "",
            sender=self._people.get(sender, Participant(sender, sender) if sender else None),
            text=_said(held),
            damaged=piece.damaged,
        )
        if isinstance(created, DateFault) and not piece.damaged:
            yield ExtractionWarning(created.value, MEANINGS[created], self._member.ordinal, number)

    def told(self) -> Iterator[Reading]:
        """The conversation, where it had messages."""
        if self._events and self._key:
            yield Conversation(f"hangouts:{self._key}", "", tuple(self._people.values()), self._category)


def gaia(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The number by which Google tells people apart."""
    return (text(value.get("gaia_id")) or text(value.get("chat_id"))) if isinstance(value, dict) else ""


def _other_event(held: dict[str, Any]) -> DataCategory:
    return DataCategory.CALL if "HANGOUT" in text(held.get("event_type")) else DataCategory.OTHER


def _said(held: dict[str, Any]) -> str:
    """The text of a message's parts; of another event, its kind."""
    message = held.get("chat_message")
    content = message.get("message_content") if isinstance(message, dict) else None
    if not isinstance(content, dict):
        return text(held.get("event_type"))
    said = "".join(
        "\n" if part.get("type") == "LINE_BREAK" else text(part.get("text")) for part in dicts(content.get("segment"))
    )
    files = [f"File: {text(each.get('id')) or 'attachment'}" for each in dicts(content.get("attachment"))]
    return "\n".join([said, *files] if said else files)
