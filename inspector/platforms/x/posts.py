"""Posts, replies and reposts, kept and deleted ones, long posts and those of communities (format reference, section 8)."""

import html
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import DateFault
from inspector.platforms.json_stream.piece import Piece, place
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.x.context import SERVICE, Context
from inspector.platforms.x.ids import Known, id_of, ids_named, post_of
from inspector.platforms.x.kinds import Member as Kind
from inspector.platforms.x.kinds import plan_of
from inspector.platforms.x.moments import Moments, instant_of_id, number
from inspector.platforms.x.script import Script, script_pieces
from inspector.platforms.x.tally import Tally
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import SECOND, to_iso
from inspector.records.record import Created, Record

_DELETED: Final = ((Sign.DELETED, Grade.CERTAIN),)
_TEXTS: Final = ("full_text", "text", "lines", "core")
_APART: Final = 2 * SECOND
"""How far a post's time and that of its number may lie apart."""


def read_posts(archive: Archive, member: Member, kind: Kind, context: Context) -> Iterator[Reading]:
    """The posts of a member in the order in which they stand, what is odd, and what became of it."""
    known = ids_named(archive, *kind.bodies) if kind.bodies else None
    tally = Tally(member, context)
    reader = _Posts(member, kind, context, tally, known)
    with archive.open(member) as stream:
        script = Script(stream)
        for piece in script_pieces(archive, script, plan_of(member.path, kind)):
            if not tally.see(piece):
                yield from tally.odd(piece)
            else:
                yield from reader.post(piece)
        yield from tally.end()
        yield from finished(stream, member, kind.category, tally.records, tally.note())


class _Posts:
    """Turns the elements of one member into records."""

    def __init__(self, member: Member, kind: Kind, context: Context, tally: Tally, known: Known | None) -> None:
        self._member, self._kind, self._context, self._tally, self._known = member, kind, context, tally, known
        self._moments = Moments(context.bounds)

    def post(self, piece: Piece) -> Iterator[Reading]:
        """One post; nothing for a head whose post stands whole elsewhere."""
        tally, kind = self._tally, self._kind
        held = post_of(piece.value, kind.wrapper)
        if self._known is not None and id_of(held) in self._known:
            tally.doubled += 1
            yield from tally.odd(piece)
            return
        tally.records += 1
        category, author = self._what(held)
        told = self._moments.read(held.get("created_at") or held.get("createdAt"))
        created = tally.created(told)
        said = _text(held)
        tally.bodiless += self._known is not None and not said
        gone = self._moments.read(first_named(held, ("deleted_at", "deletedAt"), 0))
        yield Record(
            place(self._member, tally.records, piece),
            category,
            author,
            created,
            signs=_DELETED if kind.deleted else (),
            audience=Audience.LIMITED if kind.limited else self._context.audience(created),
            service=SERVICE,
            sender=self._context.own if author is Author.OWNER else None,
            text=said,
            damaged=piece.damaged,
            deleted_at=gone.earliest if isinstance(gone, Created) else None,
        )
        yield from tally.made(piece, told)
        by_id = instant_of_id(held.get("id_str") or held.get("id") or held.get("tweet_id"))
        differs = created is None or (by_id is not None and abs(by_id - created.earliest) > _APART)
        if by_id is not None and differs and told is not DateFault.BLANK:
            yield tally.warning("date_differs_from_id", f"By its number this was made at {to_iso(by_id)}.")

    def _what(self, held: dict[str, Any]) -> tuple[DataCategory, Author]:
        """A repost is a reaction and another's words; an answer is a comment."""
        if self._kind.category is not DataCategory.POST:
            return self._kind.category, Author.OWNER
        if text(held.get("full_text") or held.get("text")).startswith("RT @"):
            return DataCategory.REACTION, Author.OTHER
        answered = number(held.get("in_reply_to_status_id_str")) or number(held.get("in_reply_to_status_id"))
        return (DataCategory.COMMENT if answered else DataCategory.POST), Author.OWNER


def _text(held: dict[str, Any]) -> str:
    """The words of a post as they are meant, with the links that they shorten."""
    said = next((each for name in _TEXTS if (each := held.get(name))), "")
    if isinstance(said, dict):
        said = said.get("text") or ""
    words = html.unescape(said) if isinstance(said, str) else ""
    entities = held.get("entities")
    urls = dicts(entities.get("urls")) if isinstance(entities, dict) else ()
    for url in urls:
        short, whole = text(url.get("url")), text(url.get("expanded_url"))
        words = words.replace(short, whole) if short and whole else words
    return words
