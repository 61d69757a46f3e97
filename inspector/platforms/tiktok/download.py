"""The one JSON member, as a stream: each entry of each list is a record (format reference, section 2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.tiktok import kinds
from inspector.platforms.tiktok.chat_end import chat_end
from inspector.platforms.tiktok.context import SERVICE, Context, filled, moment
from inspector.platforms.tiktok.kinds import Entry
from inspector.platforms.tiktok.sections import DOWNLOAD, entry_of, holds, is_chat, is_shop_chat, other_of
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.record import Created, ExtractionWarning, Participant, Record

_TIMES: Final = ("Date", "date", "send_time", "LiveStartTime", "CommentTime", "QuestionTime", "OrderDate", "CreateDate")
SEEN_BY: Final = {
    "public": Audience.PUBLIC,
    "everyone": Audience.PUBLIC,
    "friends": Audience.LIMITED,
    "followers": Audience.LIMITED,
    "only me": Audience.PRIVATE,
    "private": Audience.PRIVATE,
}
SNAPSHOTS: Final = frozenset({DataCategory.PROFILE, DataCategory.SETTING, DataCategory.INFERENCE})
"""What stands as it was on the day of the download."""


def read_download(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of a download in order, what is odd, and what became of the member."""
    number = 0
    people: dict[Participant, None] = {}
    with archive.open(member) as stream:
        for piece in json_pieces(stream, DOWNLOAD, archive.limits):
            if piece.kind is Kind.VALUE and (piece.damaged or holds(piece.value)):
                number += 1
                yield from _record(member, piece, context, number, people)
                continue
            yield from piece_warnings(member, piece)
            if piece.kind is Kind.END and people and (is_chat((*piece.path, 0)) or is_shop_chat((*piece.path, 0))):
                key = _key(Piece(piece.kind, (*piece.path, 0)))
                yield from chat_end(member, key, other_of(str(piece.path[3])), people, context)
                people = {}
        yield from finished(stream, member, DataCategory.OTHER, number, "" if number else "It holds no data.")


def _record(
    member: Member, piece: Piece, context: Context, number: int, people: dict[Participant, None]
) -> Iterator[Reading]:
    held = piece.value if isinstance(piece.value, dict) else {}
    told = next((moment(held[name], context.bounds) for name in _TIMES if filled(held.get(name))), DateFault.BLANK)
    conversation, sender, audience = "", None, None
    signs: tuple[tuple[Sign, Grade], ...] = ()
    if is_chat(piece.path) or is_shop_chat(piece.path):
        entry, sender = _message(piece, held, context)
        conversation = _key(piece)
        if sender is not None:
            people[sender] = None
    else:
        entry = entry_of(piece.path)
        sender = context.own if entry.author is Author.OWNER else None
        if entry.category is DataCategory.POST:
            audience = SEEN_BY.get(filled(held.get("WhoCanView")).casefold())
        if entry is kinds.DELETED_POST:
            signs = ((Sign.DELETED, Grade.CERTAIN),)
    deleted = moment(held.get("DateDeleted"), context.bounds)
    created = told if isinstance(told, Created) else context.day if entry.category in SNAPSHOTS else None
    yield Record(
        place(member, number, piece),
        entry.category,
        entry.author,
        created,
        signs=signs,
        audience=audience,
        service=SERVICE,
        conversation=conversation,
        sender=sender,
        title=entry.title,
        text=_text(entry, held, piece.value),
        damaged=piece.damaged,
        deleted_at=deleted.earliest if isinstance(deleted, Created) else None,
    )
    yield from piece_warnings(member, piece, number)
    if isinstance(told, DateFault) and told is not DateFault.BLANK:
        yield ExtractionWarning(told.value, MEANINGS[told], member.ordinal, number)


def _message(piece: Piece, held: dict[str, Any], context: Context) -> tuple[Entry, Participant | None]:
    """Whose a message is: by its sender's user name; messages of shops bear a direction whose words are not established."""
    shop = is_shop_chat(piece.path)
    name = filled(held.get("shop_name")) if shop else filled(held.get("From"))
    own = not shop and bool(name) and name == context.owner
    entry = Entry(
        DataCategory.PRIVATE_MESSAGE, Author.OWNER if own else Author.OTHER, "Message with a shop" if shop else ""
    )
    return entry, Participant(name, name) if name else None


def _key(piece: Piece) -> str:
    """What a conversation is told apart by: the download names the other, and has no number."""
    return f"{piece.path[2]}/{str(piece.path[3]).strip().removesuffix(':')}"


def _text(entry: Entry, held: dict[str, Any], value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """What a person reads: the words, where an entry is words; else name and value, line by line."""
    for name in ("Content", "content", "comment", "Comment", "SearchTerm"):
        if filled(held.get(name)) and entry.category is not DataCategory.OTHER:
            return filled(held[name])
    return lines({name: each for name, each in value.items() if holds(each)} if isinstance(value, dict) else value)
