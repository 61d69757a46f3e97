"""The account, servers and whatever else lies in a package as JSON: each part a record (format reference, sections 4 and 5)."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.discord.context import SERVICE, Context
from inspector.platforms.discord.moments import Moments, instant_of_id
from inspector.platforms.json_stream.json_lines import json_lines
from inspector.platforms.json_stream.piece import Kind, Path, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import first_named, lines
from inspector.platforms.json_stream.small import text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone
from inspector.records.record import Created, ExtractionWarning, Record

_LISTS: Final = (
    *("relationships", "friend_suggestions", "external_friends_lists", "connections", "payments", "payment_sources"),
    *("entitlements", "user_sessions", "guild_settings", "library_applications"),
    "user_activity_application_statistics",
)
USER: Final = Opened(OBJECT, named={**{name: Opened(LIST) for name in _LISTS}, "notes": Opened(OBJECT)})
"""The owner's account, whose lists are given entry by entry."""
PARTS: Final = Opened(EITHER)
WHOLE: Final = Opened("")
_SETTING, _PAYMENT, _LOGIN = DataCategory.SETTING, DataCategory.PAYMENT, DataCategory.LOGIN_SECURITY
_ACCOUNT: Final = {
    "settings": _SETTING,
    "guild_settings": _SETTING,
    "connections": DataCategory.CONNECTION,
    "relationships": DataCategory.CONNECTION,
    "friend_suggestions": DataCategory.CONTACT,
    "external_friends_lists": DataCategory.CONTACT,
    "notes": DataCategory.OTHER,
    "library_applications": DataCategory.OTHER,
    "user_activity_application_statistics": DataCategory.OTHER,
    "payments": _PAYMENT,
    "payment_sources": _PAYMENT,
    "entitlements": _PAYMENT,
    "premium_until": _PAYMENT,
    "current_orbs_balance": _PAYMENT,
    "user_sessions": _LOGIN,
    "ip": _LOGIN,
    "phone": _LOGIN,
    "email": _LOGIN,
}
"""What the parts of the account are; all others belong to the profile."""
_TIMES: Final = ("created_at", "timestamp", "since", "approx_last_used_time", "creation_time", "createdAt", "_day_utc")
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record is made of; `by_id` where its number tells when it came to be."""

    category: DataCategory
    title: str = ""
    author: Author = Author.OWNER
    by_id: bool = False


Reader = Callable[[Path, Any, Context], Entry]


def account(path: Path, _: Any, context: Context) -> Entry:  # noqa: ANN401  (whatever JSON holds)
    """A part of the account."""
    part = str(path[0]) if path else ""
    named = context.person(str(path[1])).name if part == "notes" and len(path) > 1 else ""
    return Entry(_ACCOUNT.get(part, DataCategory.PROFILE), f"{part}: {named}" if named else part)


def server(path: Path, _: Any, __: Context) -> Entry:  # noqa: ANN401
    """A server that the owner is in; when they came in is not told."""
    return Entry(DataCategory.CONNECTION, str(path[-1]) if path else "")


def audit(_: Path, value: Any, context: Context) -> Entry:  # noqa: ANN401
    """What was done in a server that the owner runs, by the owner or others."""
    by = str(value.get("user_id", "")) if isinstance(value, dict) else ""
    own = not by or by == context.owner_id
    return Entry(DataCategory.OTHER, "", Author.OWNER if own else Author.OTHER, by_id=True)


def ticket(_: Path, __: Any, ___: Context) -> Entry:  # noqa: ANN401
    """A request to Discord's support."""
    return Entry(DataCategory.SUPPORT_REQUEST)


def advert(_: Path, __: Any, ___: Context) -> Entry:  # noqa: ANN401
    """Advertising and quests."""
    return Entry(DataCategory.AD_INTERACTION)


def other(_: Path, __: Any, ___: Context) -> Entry:  # noqa: ANN401
    """Anything that no reader of its own knows: shown as it stands."""
    return Entry(DataCategory.OTHER)


def event(_: Path, value: Any, __: Context) -> Entry:  # noqa: ANN401
    """One event of use: a search where it says so, advertising where it says so."""
    name = text(value.get("event_type")) if isinstance(value, dict) else ""
    words = set(name.casefold().split("_"))
    if words & {"search", "searched"}:
        category = DataCategory.SEARCH_QUERY
    elif words & {"ad", "ads", "advertisement", "quest"}:
        category = DataCategory.AD_INTERACTION
    else:
        category = DataCategory.OTHER
    return Entry(category, name)


def read_entries(
    archive: Archive, member: Member, plan: Opened, reader: Reader, category: DataCategory, context: Context
) -> Iterator[Reading]:
    """The entries of a JSON member in order, what is odd, and what became of it."""
    with archive.open(member) as stream:
        count = yield from _records(member, json_pieces(stream, plan, archive.limits), reader, context)
        yield from finished(stream, member, category, count, "" if count else "It holds no data.")


def read_events(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The events of a member with one a line; such members may be very large, and are never held whole."""
    with archive.open(member) as stream:
        count = yield from _records(member, json_lines(stream, archive.limits), event, context)
        yield from finished(stream, member, DataCategory.OTHER, count, "" if count else "It holds no data.")


def _records(
    member: Member, pieces: Iterator[Piece], reader: Reader, context: Context
) -> Generator[Reading, None, int]:
    """The records of some pieces; gives their number in the end."""
    moments, number, zoneless = Moments(context.bounds), 0, 0
    for piece in pieces:
        if piece.kind is not Kind.VALUE or (piece.value in _EMPTY and not piece.damaged):
            yield from piece_warnings(member, piece)
            continue
        number += 1
        entry = reader(piece.path, piece.value, context)
        told = moments.read(first_named(piece.value, _TIMES, 1))
        created = told if isinstance(told, Created) else None
        if entry.by_id and created is None:
            created = _by_id(piece.value, context)
        zoneless += created is not None and created.zone is Zone.UNKNOWN
        yield Record(
            place(member, number, piece),
            entry.category,
            entry.author,
            created,
            service=SERVICE,
            sender=context.own if entry.author is Author.OWNER else None,
            title=entry.title,
            text=lines(piece.value),
            damaged=piece.damaged,
        )
        if told is DateFault.OUT_OF_RANGE:
            yield ExtractionWarning(told.value, MEANINGS[told], member.ordinal, number)
        yield from piece_warnings(member, piece, number)
    if zoneless:
        message = f"Times that name no time zone: {zoneless:,}; they are shown as if they were UTC."
        yield ExtractionWarning("zone_unknown", message, member.ordinal)
    return number


def _by_id(value: Any, context: Context) -> Created | None:  # noqa: ANN401
    made = instant_of_id(value.get("id")) if isinstance(value, dict) else None
    if made is None or not context.bounds.earliest <= made <= context.bounds.latest:
        return None
    return Created(made, made, Precision.SECOND, Zone.INFERRED)
