"""chat_history.json and snap_history.json, as a stream: by chat since about 2023, by received and sent before (section 2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.snapchat.context import SERVICE, Context, is_count, moment, scaled
from inspector.platforms.snapchat.message_text import ERASED, kind_of_message, message_text, unescaped
from inspector.platforms.snapchat.names import BEGINS, BY_SIDE, COUNT
from inspector.platforms.snapchat.paths import media_folder, media_id, stem
from inspector.platforms.snapchat.talk import Talk
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import SECOND
from inspector.records.record import Created, ExtractionWarning, Record

_HISTORY: Final = Opened(OBJECT, each=Opened(LIST, begins=BEGINS))
_APART: Final = "The two times of this message lie apart; the finer one counts."
_GROUP: Final = (
    "That this is a chat of more than two shows only after its first messages, which are told as private ones."
)
_UNPROVEN: Final = (
    "A chat that is named “myai” is taken for one with My AI, by its name alone; no export at hand shows it."
)
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_messages(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a member in order, its chats, what is odd, and what became of it."""
    reader = _History(archive, member, context)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _HISTORY, archive.limits):
            yield from reader.take(piece)
        yield from reader.ended()
        note = "" if reader.records else "It holds no messages."
        yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, reader.records, note)


class _History:
    """The member while it is read."""

    def __init__(self, archive: Archive, member: Member, context: Context) -> None:
        self._member, self._context = member, context
        self._snaps = stem(member.path) == "snap_history"
        self._talks: dict[str, Talk] = {}
        self._files = (
            {}
            if self._snaps
            else {
                media_id(each.path): each.path.rsplit("/", 1)[-1] for each in archive.members if media_folder(each.path)
            }
        )
        self.records = 0

    def take(self, piece: Piece) -> Iterator[Reading]:
        """What one piece gives."""
        name = str(piece.path[0]) if piece.path else ""
        by_side = BY_SIDE.fullmatch(name)
        if piece.kind is Kind.VALUE and (piece.damaged or piece.value not in _EMPTY):
            self.records += 1
            if len(piece.path) > 1:
                sent = None if by_side is None else by_side[1].casefold() == "sent"
                yield from self._message(piece, name, sent=sent)
            else:
                yield Record(
                    place(self._member, self.records, piece),
                    DataCategory.OTHER,
                    Author.OWNER,
                    service=SERVICE,
                    title=name,
                    text=lines(piece.value),
                    damaged=piece.damaged,
                )
                yield from piece_warnings(self._member, piece, self.records)
            return
        yield from piece_warnings(self._member, piece)
        if piece.kind is Kind.END and len(piece.path) == 1 and by_side is None:
            yield from self._told(name)

    def _message(self, piece: Piece, name: str, *, sent: bool | None) -> Iterator[Reading]:
        held = piece.value if isinstance(piece.value, dict) else {}
        key = name if sent is None else unescaped(held.get("To" if sent else "From")).strip() or name
        talk = self._talks.setdefault(key, Talk(key, self._context))
        category, author, sender = talk.takes(held, sent=sent)
        kind = kind_of_message(held)
        voice = kind == "NOTE" and category is not DataCategory.AI_CHAT
        made, apart = _made(held, self._context)
        yield Record(
            place(self._member, self.records, piece),
            DataCategory.VOICE if voice else category,
            author,
            made if isinstance(made, Created) else None,
            signs=((Sign.DELETED, Grade.LIKELY),) if kind in ERASED else (),
            audience=Audience.PRIVATE if voice else None,
            service=SERVICE,
            conversation=key,
            sender=sender,
            text=lines(piece.value) if not held else message_text(held, self._files, snap=self._snaps),
            damaged=piece.damaged,
        )
        yield from piece_warnings(self._member, piece, self.records)
        if isinstance(made, DateFault) and made is not DateFault.BLANK:
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, self.records)
        if apart:
            yield ExtractionWarning("times_apart", _APART, self._member.ordinal, self.records)

    def _told(self, key: str) -> Iterator[Reading]:
        talk = self._talks.pop(key, None)
        if talk is None:
            return
        yield talk.conversation()
        if talk.told and talk.category is DataCategory.GROUP_CHAT:
            yield ExtractionWarning("group_by_senders", _GROUP, self._member.ordinal)
        if talk.with_ai:
            yield ExtractionWarning("ai_chat_by_name", _UNPROVEN, self._member.ordinal)

    def ended(self) -> Iterator[Reading]:
        """The chats that no list ends: those of the older form, and of a member that is cut off."""
        for key in tuple(self._talks):
            yield from self._told(key)


def _made(held: dict[str, Any], context: Context) -> tuple[Created | DateFault, bool]:
    """The instant of a message, and whether its two forms lie more than a second apart."""
    said = moment(held.get("Created"), context.bounds)
    counted = scaled(held[COUNT], context.bounds) if is_count(held.get(COUNT)) else DateFault.BLANK
    if not isinstance(counted, Created):
        return (counted if said is DateFault.BLANK else said), False
    apart = isinstance(said, Created) and abs(counted.earliest - said.earliest) > SECOND
    return counted, apart
