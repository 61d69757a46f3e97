"""What a first look at a Claude export gives: its day, its owner, and what is missing (format reference, 2 and 5)."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.claude.context import OPENED, Context, moment
from inspector.platforms.claude.conversations import CONVERSATIONS
from inspector.platforms.claude.parts import Manifest, absent, manifests, part_warnings
from inspector.platforms.claude.recognise import has_chats
from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import base_name, dicts, small_json, text
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, Precision, Zone, day_after, from_datetime, utc
from inspector.records.record import Created, ExtractionWarning

_ANY: Final = Bounds(utc(2100), OPENED)
_NAMED: Final = re.compile(r"(?<![0-9])(20[0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])")
_EPOCH: Final = re.compile(r"data-[0-9a-f-]{36}-([0-9]{10})-")
_ASK: Final = "Ask Anthropic in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Every change of the setting “Help improve Claude”, and the day on which you chose",
        "Statements on AI training depend on both. No export holds them; Anthropic's own service calls them grove_enabled and grove_notice_viewed_at.",
        f"Look for dated screenshots and e-mails. {_ASK}",
        "setting:anthropic.training",
    ),
    Missing(
        "Feedback that you gave",
        "A conversation that was rated may be stored and used whatever the setting says. No export shows ratings.",
        _ASK,
    ),
    Missing(
        "Which plan you had, and from when until when",
        "Statements speak of Free, Pro and Max; accounts of companies and schools have rules of their own.",
        "Look for receipts in your e-mail, and say the periods in a facts file.",
        "subscription",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on Claude that we know of turns on it, but the law that your letters rest on does. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Deleted chats, incognito chats, coding sessions, and chats flagged for safety review",
        "Deleted and incognito chats are not in an export, coding sessions stay on your machine, and flags are not shown.",
        _ASK,
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to Anthropic alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look: the small members, and of the conversations the times and accounts where nothing else tells them."""
    found = manifests(archive)
    warnings = list(part_warnings(archive, found))
    made = _made(archive, found)
    users = [each for member in _named(archive, "users.json") for each in dicts(small_json(archive, member))]
    accounts, newest = (Counter[str](), OPENED) if made and len(users) == 1 else _looked_through(archive)
    if made is None:
        made = newest, "newest_record"
        message = (
            "Nothing says when this archive was made; its newest message is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    exported_at, basis = made
    owner_id = (
        text(users[0].get("uuid")) if len(users) == 1 else next((each for each, _ in accounts.most_common(1)), "")
    )
    owner = next((each for each in users if each.get("uuid") == owner_id), {})
    name = text(owner.get("full_name")) or text(owner.get("email_address"))
    keys = ("uuid", "email_address", "verified_phone_number")
    identifiers = tuple(each for key in keys if (each := text(owner.get(key))))
    people = tuple(sorted((text(each.get("uuid")), text(each.get("full_name"))) for each in users))
    as_of = day_after(exported_at)
    day = None if basis == "newest_record" else Created(as_of - DAY, as_of, Precision.DAY, Zone.STATED)
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(name, (name,) if name else (), identifiers or ((owner_id,) if owner_id else ())),
        facts=(),
        observations=(),
        missing=(*_parts_missing(archive, found), *_MISSING),
        warnings=tuple(warnings),
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(owner_id, name, people, as_of, day),
    )


def _named(archive: Archive, name: str) -> Iterator[Any]:
    return (member for member in archive.members if not member.problem and base_name(member.path) == name)


def _parts_missing(archive: Archive, found: tuple[Manifest, ...]) -> Iterator[Missing]:
    names = tuple(dict.fromkeys(name for manifest in found for name in absent(archive, manifest)))
    if names:
        yield Missing(
            f"Parts of this export: {', '.join(names)}",
            "The manifest names them and they are not here, so nothing can be said about what they hold.",
            "Put each beside the manifest, as it came, and open the folder. Each link works once: where one is spent, ask for a new export.",
        )


def _made(archive: Archive, found: tuple[Manifest, ...]) -> tuple[Instant, str] | None:
    """By the manifest, by the name in UTC, by the number in the name, or by the newest time of a member."""
    for manifest in found:
        told = moment(manifest.created, _ANY)
        if isinstance(told, Created):
            return told.earliest, "member_time"
    if (named := _NAMED.search(archive.name)) is not None:
        try:
            made = from_datetime(datetime(*(int(part) for part in named.groups()), tzinfo=UTC))  # type: ignore[misc,arg-type]
        except ValueError:
            made = OPENED
        if OPENED < made <= _ANY.latest:
            return made, "archive_name"
    if (named := _EPOCH.search(archive.name)) is not None:
        counted = read_epoch(int(named[1]), SECONDS, _ANY)
        if isinstance(counted, Created):
            return counted.earliest, "archive_name"
    times = [member.modified for member in archive.members if member.modified is not None]
    return (max(times), "member_time") if times else None


def _looked_through(archive: Archive) -> tuple[Counter[str], Instant]:
    """How many conversations each account has, and the newest time of any."""
    accounts: Counter[str] = Counter()
    newest = OPENED
    for member in archive.members:
        if member.problem or not base_name(member.path).endswith(".json") or not has_chats(archive, member):
            continue
        with archive.open(member) as stream:
            for piece in json_pieces(stream, CONVERSATIONS, archive.limits):
                if piece.kind is not Kind.VALUE or not piece.path:
                    continue
                if piece.path[-1] == "account" and isinstance(piece.value, dict):
                    accounts[text(piece.value.get("uuid"))] += 1
                said = piece.value.get("created_at") if isinstance(piece.value, dict) else piece.value
                if piece.path[-1] in {"created_at", "updated_at"} or len(piece.path) == 3:
                    made = moment(said, _ANY)
                    newest = max(newest, made.earliest) if isinstance(made, Created) else newest
    del accounts[""]
    return accounts, newest
