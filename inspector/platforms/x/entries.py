"""Every other member: profile, settings, log-ins, likes, advertising and the rest, each element a record."""

import html
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Path, place
from inspector.platforms.json_stream.shown import first_named, lines
from inspector.platforms.json_stream.small import text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.x.context import SERVICE, Context
from inspector.platforms.x.kinds import Member as Kind
from inspector.platforms.x.kinds import plan_of, wrapper_of
from inspector.platforms.x.moments import Moments
from inspector.platforms.x.script import Script, script_pieces
from inspector.platforms.x.tally import Tally
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Record

_TIMES: Final = (
    "createdAt",
    "created_at",
    "changedAt",
    "protectedAt",
    "approvedAt",
    "impressionTime",
    "engagementTime",
    "timeStampOfInteraction",
    "timestamp",
    "timeStamp",
    "createdTime",
    "createdDate",
    "startedAt",
    "updatedAt",
)
"""Names under which members give an instant (format reference, sections 4 and 8)."""
_UNDATED: Final = frozenset({"like", "follower", "following"})
"""What stands in these bears the times of others at most."""
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_entries(archive: Archive, member: Member, kind: Kind, context: Context) -> Iterator[Reading]:
    """The entries of a member in the order in which they stand, what is odd, and what became of it."""
    tally, moments = Tally(member, context), Moments(context.bounds)
    wrapper = wrapper_of(member.path, kind)
    with archive.open(member) as stream:
        script = Script(stream)
        for piece in script_pieces(archive, script, plan_of(member.path, kind)):
            if not tally.see(piece) or (piece.value in _EMPTY and not piece.damaged):
                yield from tally.odd(piece)
                continue
            tally.records += 1
            category, author = _what(kind, piece.path)
            told = moments.read(None if wrapper in _UNDATED else first_named(piece.value, _TIMES))
            title, said = _told(piece.path, piece.value, wrapper)
            yield Record(
                place(member, tally.records, piece),
                category,
                author,
                tally.created(told),
                service=SERVICE,
                sender=context.own if author is Author.OWNER else None,
                title=title,
                text=said,
                damaged=piece.damaged,
            )
            yield from tally.made(piece, told)
        yield from tally.end()
        yield from finished(stream, member, kind.category, tally.records, tally.note())


def _what(kind: Kind, path: Path) -> tuple[DataCategory, Author]:
    """Places that X worked out stand among what it worked out of interests."""
    if "locationHistory" in path:
        return DataCategory.DEVICE_LOCATION, kind.author
    return kind.category, kind.author


def _told(path: Path, value: Any, wrapper: str) -> tuple[str, str]:  # noqa: ANN401  (whatever JSON holds)
    """What a person reads; of a like, the liked post's words, which are another's."""
    held = value.get(wrapper, value) if isinstance(value, dict) else value
    if wrapper == "like" and isinstance(held, dict):
        said = html.unescape(text(held.get("fullText")))
        return "Liked post", "\n".join(part for part in (said, text(held.get("expandedUrl"))) if part)
    names = [step for step in path if isinstance(step, str)]
    return (names[-1] if len(names) > 1 else ""), lines(held)
