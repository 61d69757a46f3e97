"""What a first look at a ChatGPT export gives: its day, its owner, the switches as seen, and what is missing."""

from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.chatgpt.context import OPENED, Context
from inspector.platforms.chatgpt.conversations import CONVERSATIONS
from inspector.platforms.chatgpt.exported import NEWEST_RECORD, export_time
from inspector.platforms.chatgpt.missing import missing
from inspector.platforms.chatgpt.names import file_id
from inspector.platforms.chatgpt.origins import origins
from inspector.platforms.chatgpt.page import conversation_members, conversation_pieces
from inspector.platforms.chatgpt.people import owner_of
from inspector.platforms.chatgpt.settings import sightings
from inspector.platforms.chatgpt.shards import shard_warnings
from inspector.platforms.chatgpt.small import listed
from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.small import members_named, small_json, text
from inspector.platforms.platform import Survey
from inspector.records.categories import Sign
from inspector.records.instants import Instant, day_after, utc
from inspector.records.record import Created, ExtractionWarning

_NO_LATER: Final = utc(2100)
_UNSHOWN: Final = (Sign.INMAIL, Sign.DELETED)
_RATED: Final = "message_feedback.json"
_SHARED: Final = "shared_conversations.json"


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members, and the conversations only where files need their time."""
    warnings: list[ExtractionWarning] = []
    made = export_time(archive)
    if made is None:
        newest = _newest(archive)
        made = (newest, NEWEST_RECORD, day_after(newest))
        message = (
            "Nothing says when this archive was made; its newest message is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    exported_at, basis, as_of = made
    bounds = Bounds(Bounds.until(as_of).latest, OPENED)
    user, user_member = _first(archive, "user.json")
    owner = owner_of(user, _first(archive, "group_chats.json")[0])
    owner_id = text(user.get("id")) if isinstance(user, dict) else ""
    facts = list(_plan(user, user_member))
    observations: list[Observation] = []
    for member in members_named(archive, "user_settings.json"):
        seen = sightings(member, small_json(archive, member), owner_id, exported_at, bounds)
        facts += [fact for fact in seen.facts if all(fact.what != each.what for each in facts)]
        warnings += seen.warnings
        if seen.earliest is not None:
            source = FactSource(member=member.path, note="the earliest notice that the account was shown")
            observations.append(Observation("account", "open", seen.earliest, source, "chatgpt"))
    context = _context(archive, owner_id, owner.name, bounds, as_of)
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=owner,
        facts=tuple(facts),
        observations=tuple(observations),
        missing=tuple(missing(archive, facts)),
        warnings=(*warnings, *shard_warnings(archive)),
        unshown_signs=(*_UNSHOWN, *_cannot_show(archive)),
        context=context,
    )


def _cannot_show(archive: Archive) -> tuple[Sign, ...]:
    """Signs that rest on members which are not there."""
    needed = {Sign.RATED: _RATED, Sign.SHARED_LINK: _SHARED}
    return tuple(sign for sign in Sign if sign in needed and not members_named(archive, needed[sign]))


def _first(archive: Archive, name: str) -> tuple[Any, Member | None]:
    for member in members_named(archive, name):
        return small_json(archive, member), member
    return None, None


def _plan(user: Any, member: Member | None) -> tuple[Fact, ...]:  # noqa: ANN401  (whatever JSON holds)
    """The plan of the export's day, taken to hold until the person says otherwise."""
    paid = user.get("chatgpt_plus_user") if isinstance(user, dict) else None
    if not isinstance(paid, bool) or member is None:
        return ()
    said = "a paid plan (Plus or Pro; which of them is not said)" if paid else "no paid plan (Free or Go)"
    source = FactSource(member=member.path, note=f"{said} on the day of the export")
    return (Fact("subscription", "plus" if paid else "free", Basis.ASSUMED, source, platform="chatgpt"),)


def _context(archive: Archive, owner_id: str, owner_name: str, bounds: Bounds, as_of: Instant) -> Context:
    rated = {
        text(entry.get("conversation_id"))
        for member in members_named(archive, _RATED)
        for entry in listed(small_json(archive, member))
    }
    shared = {
        text(entry.get("conversation_id"))
        for member in members_named(archive, _SHARED)
        for entry in listed(small_json(archive, member))
    }
    names: dict[str, str] = {}
    for member in members_named(archive, "conversation_asset_file_names.json"):
        held = small_json(archive, member)
        for path, name in held.items() if isinstance(held, dict) else ():
            if isinstance(name, str) and (found := file_id(path)):
                names[found] = name
    library = _first(archive, "library_files.json")[0]
    for entry in listed(library):
        if (found := text(entry.get("file_id"))) and (name := text(entry.get("file_name"))):
            names.setdefault(found, name)
    return Context(
        owner_id=owner_id,
        owner_name=owner_name,
        rated=frozenset(rated - {""}),
        shared=frozenset(shared - {""}),
        names=tuple(sorted(names.items())),
        origins=tuple(sorted(origins(archive, library, owner_id, bounds).items(), key=lambda pair: pair[0])),
        as_of=as_of,
    )


def _newest(archive: Archive) -> Instant:
    """The newest time of any conversation: read only where nothing else tells the archive's day."""
    newest = OPENED
    bounds = Bounds(_NO_LATER, OPENED)
    for member in conversation_members(archive):
        with archive.open(member) as stream:
            for piece in conversation_pieces(stream, member, CONVERSATIONS, archive.limits):
                if piece.kind is Kind.VALUE and piece.path and piece.path[-1] in {"create_time", "update_time"}:
                    made = read_epoch(piece.value, SECONDS, bounds)
                    if isinstance(made, Created):
                        newest = max(newest, made.earliest)
    return newest
