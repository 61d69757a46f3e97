"""Direct messages: every message and event is a record, newest first as they stand (format reference, section 5)."""

import html
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind as What
from inspector.platforms.json_stream.piece import Piece, place
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.x.context import SERVICE, Context
from inspector.platforms.x.ids import MESSAGE, Known, id_of, ids_named, message_of
from inspector.platforms.x.kinds import CONVERSATIONS
from inspector.platforms.x.kinds import Member as Kind
from inspector.platforms.x.moments import Moments
from inspector.platforms.x.script import Script, script_pieces
from inspector.platforms.x.tally import Tally
from inspector.records.record import Conversation, Participant, Record

_CREATED: Final = frozenset({"messageCreate", "welcomeMessageCreate"})
_EVENTS: Final = {
    "joinConversation": "Added to the conversation",
    "participantsJoin": "People came in",
    "participantsLeave": "People left",
    "conversationNameUpdate": "The conversation got a name",
}


def read_conversations(archive: Archive, member: Member, kind: Kind, context: Context) -> Iterator[Reading]:
    """The messages of all conversations in the order in which they stand, what is odd, and what became of the member."""
    known = ids_named(archive, *kind.bodies) if kind.bodies else None
    tally = Tally(member, context)
    chat: _Chat | None = None
    with archive.open(member) as stream:
        script = Script(stream)
        for piece in script_pieces(archive, script, CONVERSATIONS):
            valued = tally.see(piece)
            if piece.kind is What.BEGIN and len(piece.path) == 1:
                chat = _Chat(member, kind, context, tally, known)
            if chat is not None and valued and len(piece.path) == MESSAGE:
                yield from chat.message(piece)
                continue
            yield from tally.odd(piece)
            if chat is not None and valued and piece.path[-1] == "conversationId":
                chat.id = chat.id or text(piece.value)
            if chat is not None and piece.kind is What.END and len(piece.path) == 1:
                yield from chat.conversation()
                chat = None
        yield from tally.end()
        yield from finished(stream, member, kind.category, tally.records, tally.note())


class _Chat:
    """One conversation while it is read."""

    def __init__(self, member: Member, kind: Kind, context: Context, tally: Tally, known: Known | None) -> None:
        self._member, self._kind, self._context, self._tally, self._known = member, kind, context, tally, known
        self._moments = Moments(context.bounds)
        self._people: dict[Participant, None] = {}
        self._place = f"{member.path}/{tally.elements - 1}"
        self._title = ""
        self._given = False
        self.id = ""

    def message(self, piece: Piece) -> Iterator[Reading]:
        """One message or event; nothing for a head whose message stands whole elsewhere."""
        tally = self._tally
        event, held = message_of(piece.value)
        if self._known is not None and id_of(held) in self._known:
            tally.doubled += 1
            yield from tally.odd(piece)
            return
        tally.records += 1
        # The key is fixed by the first record, whether or not the conversation's number has come by then.
        self.id = self.id or self._place
        self._given = True
        author, sender = self._context.sender(_who(event, held))
        for each in _others(held):
            self._people[self._context.sender(each)[1]] = None
        if sender.identifier or sender.name:
            self._people[sender] = None
        if event == "conversationNameUpdate":
            # The newest comes first.
            self._title = self._title or text(held.get("name"))
        told = self._moments.read(held.get("createdAt"))
        said = _text(event, held)
        tally.bodiless += self._known is not None and event in _CREATED and not said
        yield Record(
            place(self._member, tally.records, piece),
            self._kind.category,
            author,
            tally.created(told),
            service=SERVICE,
            conversation=self.id,
            sender=sender if sender.identifier else None,
            text=said,
            damaged=piece.damaged,
        )
        yield from tally.made(piece, told)
        if event and event not in _CREATED and event not in _EVENTS:
            yield tally.warning("unknown_event", "What kind of event this is is not known; it is shown as it stands.")

    def conversation(self) -> Iterator[Reading]:
        """What is known of it in the end; nothing where it gave no record."""
        if self._given:
            people = tuple(self._people) or (self._context.owner,)
            yield Conversation(self.id, self._title, people, self._kind.category)


def _who(event: str, held: dict[str, Any]) -> str:
    """The account that wrote a message or brought an event about; of who left, themselves where it is one alone."""
    account = text(held.get("senderId")) or text(held.get("initiatingUserId"))
    left = _others(held) if event == "participantsLeave" else []
    return account or (left[0] if len(left) == 1 else "")


def _others(held: dict[str, Any]) -> list[str]:
    listed = [each for name in ("userIds", "participantsSnapshot") if isinstance(each := held.get(name), list)]
    named = [each for some in listed for each in some if isinstance(each, str) and each]
    recipient = text(held.get("recipientId"))
    return [*named, recipient] if recipient and recipient != "0" else named


def _text(event: str, held: dict[str, Any]) -> str:
    """The words of a message with whole links, what is attached and the reactions; of an event, what happened."""
    if event in _EVENTS:
        said = text(held.get("name")) or ", ".join(_others(held))
        return f"{_EVENTS[event]}: {said}" if said else _EVENTS[event]
    if event not in _CREATED:
        return lines(held)
    words = html.unescape(text(held.get("text")))
    for url in dicts(held.get("urls")):
        short, whole = text(url.get("url")), text(url.get("expanded"))
        words = words.replace(short, whole) if short and whole else words
    media = held.get("mediaUrls")
    added = [f"[{len(media)} attached]"] if isinstance(media, list) and media else []
    reactions = [text(each.get("reactionKey")) for each in dicts(held.get("reactions"))]
    added += [f"[reactions: {', '.join(reactions)}]"] if reactions else []
    return "\n".join([*([words] if words else []), *added])
