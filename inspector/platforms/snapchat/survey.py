"""What a first look at a Snapchat export gives: its day, its owner, log-ins, and what is missing.

Left out on purpose: a plan (Snapchat+), since how an export shows its beginning and end is not established, and no statement
depends on it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import FactSource, Observation
from inspector.platforms.dates.epoch import MILLISECONDS, read_epoch
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, Opened
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import members_named, small_json, text
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.snapchat.context import OPENED, SERVICE, Context, moment
from inspector.platforms.snapchat.look import Looked, look_through, newest_of_pages, owner_by_pages
from inspector.platforms.snapchat.missing import missing
from inspector.platforms.snapchat.names import LOG_INS
from inspector.platforms.snapchat.paths import chat_page, is_data, is_page, media_folder, media_id, stem
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, Precision, Zone, day_after, utc
from inspector.records.record import Created, ExtractionWarning
from inspector.statements.regions_file import is_region

_ANY: Final = Bounds(utc(2100), OPENED)
_NAMED: Final = re.compile(r"mydata~([0-9]{13})(?![0-9])", re.IGNORECASE)
_NEAR: Final = 30 * DAY
_DATED: Final = Opened(EITHER, each=Opened(LIST))
_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK)


@dataclass(frozen=True, slots=True)
class _Day:
    """When the export was made, and how that is known; `basis` is empty where nothing tells it."""

    at: Instant
    basis: str


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members, and goes through the chats by their bytes."""
    readable = [member for member in archive.members if not member.problem]
    data = [member for member in readable if is_data(member.path)]
    chats = [member for member in data if stem(member.path) == "chat_history"]
    looked = Looked()
    for member in chats:
        look_through(archive, member, looked)
    warnings: list[ExtractionWarning] = []
    owner = _account_name(archive) or looked.owner or _by_pages(archive, data, warnings)
    if not owner:
        message = "Nothing says whose export this is; messages that do not say it themselves count as somebody else's."
        warnings.append(ExtractionWarning("owner_unknown", message))
    told = _day(archive, readable)
    if not told.basis:
        message = "Nothing says when this export was made; its newest entry is taken as the day up to which it speaks."
        warnings.append(ExtractionWarning("export_day_unknown", message))
        told = _Day(_newest(archive, data), "newest_record")
    as_of = day_after(told.at)
    day = Created(as_of - DAY, as_of, Precision.DAY, Zone.STATED) if told.basis != "newest_record" else None
    files = {media_id(member.path) for member in archive.members if media_folder(member.path)}
    return Survey(
        exported_at=told.at,
        exported_at_basis=told.basis,
        as_of=as_of,
        owner=Owner(owner, (owner,) if owner else (), (owner,) if owner else ()),
        facts=(),
        observations=tuple(_log_ins(archive, Bounds(as_of + DAY, OPENED))),
        missing=tuple(
            missing(
                archive,
                data=bool(data),
                pages=any(is_page(member.path) for member in readable),
                chats=bool(chats) or any(chat_page(member.path) is not None for member in readable),
                absent=len(looked.named - files),
            )
        ),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=Context(
            owner, as_of, day, frozenset(stem(member.path) for member in data), frozenset(looked.named & files)
        ),
    )


def _account_name(archive: Archive) -> str:
    """The user name in account.json."""
    for member in members_named(archive, "account.json"):
        name = text(first_named(small_json(archive, member), ("Username",)))
        if name:
            return name
    return ""


def _by_pages(archive: Archive, data: list[Member], warnings: list[ExtractionWarning]) -> str:
    name = "" if data else owner_by_pages(archive)
    if name:
        message = "The pages do not say whose they are; whoever writes in most of the chats is taken for the owner."
        warnings.append(ExtractionWarning("owner_by_chats", message))
    return name


def _day(archive: Archive, readable: list[Member]) -> _Day:
    """By the instant in the archive's name, unless the times of its members speak against it; else by those times. Times of
    pictures do not count: they are those of the pictures.
    """
    times = [each.modified for each in readable if each.modified is not None and not media_folder(each.path)]
    times = times or [each.modified for each in readable if each.modified is not None]
    found = _NAMED.search(archive.name)
    named = read_epoch(found[1], MILLISECONDS, _ANY) if found else None
    if isinstance(named, Created) and (not times or abs(max(times) - named.earliest) <= _NEAR):
        return _Day(named.earliest, "archive_name")
    return _Day(max(times), "member_time") if times else _Day(OPENED, "")


def _newest(archive: Archive, data: list[Member]) -> Instant:
    shown = moment(newest_of_pages(archive), _ANY)
    newest = shown.earliest if isinstance(shown, Created) else OPENED
    for member in data:
        with archive.open(member) as stream:
            for piece in json_pieces(stream, _DATED, archive.limits):
                held: dict[str, Any] = piece.value if isinstance(piece.value, dict) else {}
                if piece.kind is Kind.VALUE:
                    made = moment(held.get("Created") or held.get("Date"), _ANY)
                    newest = max(newest, made.earliest) if isinstance(made, Created) else newest
    return newest


def _log_ins(archive: Archive, bounds: Bounds) -> Iterator[Observation]:
    """From which country somebody logged in: no proof of where they lived; the list's names are general knowledge."""
    for member in members_named(archive, "account.json"):
        held = small_json(archive, member)
        entries = held.get(LOG_INS) if isinstance(held, dict) else None
        for each in entries if isinstance(entries, list) else ():
            country = text(each.get("Country")).upper() if isinstance(each, dict) else ""
            made = moment(each.get("Created"), bounds) if isinstance(each, dict) else None
            if is_region(country) and isinstance(made, Created):
                source = FactSource(member=member.path, note="country of a log-in")
                yield Observation("residence", country, made.earliest, source, SERVICE)
