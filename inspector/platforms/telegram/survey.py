"""What a first look at a Telegram export gives: its day, its owner, log-ins, and what is missing (format reference, 1 and 3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import FactSource, Missing, Observation
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import text
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.telegram.context import OPENED, Context, moment, sender_id
from inspector.platforms.telegram.page_look import is_chat_page, look_at_pages, newest_of_pages
from inspector.platforms.telegram.recognise import is_page, is_result
from inspector.platforms.telegram.result import RESULT, is_entry
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, from_datetime, utc
from inspector.records.record import Created, ExtractionWarning
from inspector.statements.regions_file import is_region

_ANY: Final = Bounds(utc(2100), OPENED)
_NAMED: Final = re.compile(r"(?:Data|Chat)Export_(20[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])")
_CHATS: Final = frozenset({"chats", "left_chats", "messages"})
_ASK: Final = "Ask Telegram in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "What was left out by the choices made at the export",
        "Telegram Desktop asks which chats, media and days go in, and the export does not say what was chosen: that something is not there tells nothing.",
        "Export again with everything ticked and no date limit.",
    ),
    Missing(
        "Secret chats, and messages deleted before the export",
        "Secret chats are never in an export, and deleted messages are gone from it.",
        "Secret chats stay on the device that had them.",
    ),
    Missing(
        "Where you lived, and from when until when",
        "Some statements hold in some countries alone. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to Telegram alone.",
        _ASK,
        "use",
    ),
)
_PAGES: Final = Missing(
    "The export as data",
    "These are pages that Telegram Desktop makes to be looked at. Those of chats are read; they do not say what kind of chat each is, tell people by their names alone, and of older ones the time zone is not known. Other pages are listed.",
    "Export again in Telegram Desktop, and choose “Machine-readable JSON” as the format.",
)


_BY_CHATS: Final = (
    "Pages do not say whose they are: whoever writes in most of the chats is taken for the owner, by the name alone."
)
_NOBODY: Final = (
    "Pages do not say whose they are, and the names in them do not tell it; every message counts as somebody else's."
)


@dataclass(slots=True)
class _Found:
    """What is found on the way to the chats, and, where nothing else tells the day, on the way to the end."""

    person: dict[str, Any] = field(default_factory=dict)
    sessions: list[tuple[Member, int, dict[str, Any]]] = field(default_factory=list)
    newest: Instant = OPENED


def survey(archive: Archive) -> Survey:
    """A first look: what stands before the chats; the chats too where nothing else tells the day of the export."""
    day = _named(archive)
    results = [member for member in archive.members if not member.problem and is_result(archive, member)]
    found = _Found()
    for member in results:
        _look(archive, member, found, whole=day is None)
    warnings: list[ExtractionWarning] = []
    shown = [] if results else [each for each in archive.members if not each.problem and is_page(archive, each)]
    chats = [each for each in shown if is_chat_page(each.path)]
    pages = look_at_pages(archive, chats) if chats else None
    if pages is not None and day is None:
        found.newest = newest_of_pages(archive, chats, _ANY, OPENED)
    if day is None:
        message = (
            "Nothing says when this export was made; its newest message is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    exported = found.newest if day is None else day
    as_of = day_after(exported)
    known = found.person.get("user_id")
    name = " ".join(each for key in ("first_name", "last_name") if (each := text(found.person.get(key))))
    owner_id = sender_id(known) if known else ""
    marks = tuple(
        each for each in (owner_id, text(found.person.get("username")), text(found.person.get("phone_number"))) if each
    )
    if results and not owner_id:
        message = (
            "The export of one chat does not say whose it is. Between two, whoever is not the other is taken for the owner; "
            "in a group, every message counts as somebody else's."
        )
        warnings.append(ExtractionWarning("owner_unknown", message))
    if pages is not None:
        name = pages.owner
        warnings.append(ExtractionWarning("owner_by_chats", _BY_CHATS if name else _NOBODY))
    return Survey(
        exported_at=exported,
        exported_at_basis="newest_record" if day is None else "archive_name",
        as_of=as_of,
        owner=Owner(name, (name,) if name else (), marks),
        facts=(),
        observations=tuple(_log_ins(found, Bounds(as_of + DAY, OPENED))),
        missing=(*((_PAGES,) if shown else ()), *_MISSING),
        warnings=tuple(warnings),
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(owner_id, name, as_of, None if results else () if pages is None else pages.chats),
    )


def _named(archive: Archive) -> Instant | None:
    """The day in the name of the folder that Telegram Desktop made, or that a member lies in."""
    for name in (archive.name, *(member.path for member in archive.members[:1])):
        found = _NAMED.search(name)
        if found is not None:
            try:
                return from_datetime(datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC))
            except ValueError:
                continue
    return None


def _look(archive: Archive, member: Member, found: _Found, *, whole: bool) -> None:
    """Read a member up to its chats, or whole."""
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, RESULT, archive.limits):
            top = piece.path[0] if piece.path else ""
            if top in _CHATS:
                if not whole:
                    return
                if piece.kind is Kind.VALUE and isinstance(piece.value, dict):
                    made = moment(piece.value, "date", _ANY)
                    found.newest = max(found.newest, made.earliest) if isinstance(made, Created) else found.newest
                continue
            number += is_entry(piece) and piece.path not in {("name",), ("type",), ("id",)}
            if piece.kind is not Kind.VALUE or not isinstance(piece.value, dict):
                continue
            if top == "personal_information":
                found.person = found.person or piece.value
            elif top == "sessions":
                found.sessions.append((member, number, piece.value))


def _log_ins(found: _Found, bounds: Bounds) -> Iterator[Observation]:
    """From which country an application was last seen: no proof of where somebody lived."""
    for member, number, held in found.sessions:
        country, made = text(held.get("last_country")).upper(), moment(held, "last_active", bounds)
        if is_region(country) and isinstance(made, Created):
            note = "country of a session when it was last active"
            yield Observation(
                "residence",
                country,
                made.earliest,
                FactSource(member=member.path, record=number, note=note),
                "telegram",
            )
