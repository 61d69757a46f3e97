"""What a first look at an X archive gives: its instant, its owner, facts, and what is missing."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import base_name, dicts, text
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.x.context import Context
from inspector.platforms.x.grailbird import timestamps
from inspector.platforms.x.ids import pieces_named, stems_read_by
from inspector.platforms.x.kinds import Reader
from inspector.platforms.x.manifest import Manifest, read_manifest, small_script
from inspector.platforms.x.media import origins
from inspector.platforms.x.missing import missing
from inspector.platforms.x.moments import OPENED, Moments
from inspector.platforms.x.protection import protection
from inspector.platforms.x.zones import country_of
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, from_datetime, utc
from inspector.records.record import Created, ExtractionWarning

_NAMED: Final = re.compile(r"twitter-(20[0-9]{2})-([0-9]{2})-([0-9]{2})-")
_LATEST: Final = Bounds(utc(2100), OPENED)
_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK)
_DATED: Final = (Reader.POSTS, Reader.CONVERSATIONS, Reader.GROK)


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members; posts and messages only where pictures need them, or nothing tells the day."""
    warnings: list[ExtractionWarning] = []
    manifest = read_manifest(archive)
    made, basis, as_of = _exported(archive, manifest, warnings)
    account, source = _account(archive)
    name = text(account.get("accountDisplayName")) or manifest.name
    handle = text(account.get("username")) or manifest.handle
    owner_id = text(account.get("accountId")) or manifest.account_id
    marks = tuple(dict.fromkeys(each for each in (owner_id, handle, text(account.get("email"))) if each))
    names = tuple(dict.fromkeys(each for each in (name, handle) if each))
    if not owner_id:
        message = (
            "Nothing says whose archive this is (account.js and manifest.js are not in it); messages cannot be told "
            "apart as yours and others', and count as others'."
        )
        warnings.append(ExtractionWarning("owner_unknown", message))
    context = Context(owner_id, name or handle, manifest.counts, (), (), as_of)
    seen = protection(archive, Moments(context.bounds), as_of)
    context = replace(context, private=seen.private)
    facts = [*_opened(account, source, context.bounds), *_born(archive), *seen.facts]
    present = {base_name(member.path) for member in archive.members}
    lacking = [name for name, count in manifest.counts if count and name not in present]
    if lacking:
        message = f"X's own list names files that are not here: {', '.join(sorted(lacking)[:20])}."
        warnings.append(ExtractionWarning("missing_member", message))
    if manifest.partial:
        message = "X's own list says that this archive is one part of several; open the others with it."
        warnings.append(ExtractionWarning("part_missing", message))
    return Survey(
        exported_at=made,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(name or handle, names, marks),
        facts=tuple(facts),
        observations=tuple(_places(archive, made)),
        missing=tuple(missing({fact.what for fact in facts}, lacking)),
        warnings=(*warnings, *seen.warnings),
        unshown_signs=_UNSHOWN,
        context=replace(context, origins=origins(archive, context)),
    )


def _exported(archive: Archive, manifest: Manifest, warnings: list[ExtractionWarning]) -> tuple[Instant, str, Instant]:
    """The instant of the export, how it is known, and up to when the archive speaks."""
    told = read_instant(manifest.made, (ISO_SECOND,), ZoneRule.UNKNOWN, _LATEST)
    if isinstance(told, Created):
        return told.earliest, "member_time", told.earliest
    found = _NAMED.search(archive.name)
    if found is not None:
        try:
            day = from_datetime(datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC))
        except ValueError:
            day = None
        if day is not None:
            return day, "archive_name", day + DAY
    times = [member.modified for member in archive.members if member.modified is not None]
    if times:
        return max(times), "member_time", day_after(max(times))
    message = "Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks."
    warnings.append(ExtractionWarning("export_day_unknown", message))
    newest = _newest(archive)
    return newest, "newest_record", day_after(newest)


def _newest(archive: Archive) -> Instant:
    """The newest time of any post or message: read only where nothing else tells the archive's day."""
    moments, newest = Moments(_LATEST), OPENED
    stems = stems_read_by(archive, *_DATED)
    written = (first_named(piece.value, ("created_at", "createdAt"), 2) for _, piece in pieces_named(archive, *stems))
    for said in chain(written, timestamps(archive)):
        told = moments.read(said)
        newest = max(newest, told.earliest) if isinstance(told, Created) else newest
    return newest


def _elements(archive: Archive, name: str) -> Iterator[tuple[Member, int, dict[str, Any]]]:
    for member in archive.members:
        if base_name(member.path) == name and not member.problem:
            for number, element in enumerate(dicts(small_script(archive, member)), 1):
                yield member, number, element


def _account(archive: Archive) -> tuple[dict[str, Any], FactSource]:
    for member, number, element in _elements(archive, "account.js"):
        held = element.get("account", element)
        if isinstance(held, dict):
            note = "the account's own day of opening"
            return held, FactSource(member=member.path, record=number, note=note)
    for _, _, held in _elements(archive, "user_details.js"):
        # Archives up to 2018; they do not say when the account was opened.
        told = {"accountId": held.get("id"), "username": held.get("screen_name")}
        return {**told, "accountDisplayName": held.get("full_name")}, FactSource()
    return {}, FactSource()


def _opened(account: dict[str, Any], source: FactSource, bounds: Bounds) -> Iterator[Fact]:
    told = Moments(bounds).read(account.get("createdAt"))
    if isinstance(told, Created):
        yield Fact("account", "open", Basis.ARCHIVE, source, start=told.earliest, platform="x")


def _born(archive: Archive) -> Iterator[Fact]:
    """The date of birth that the person gave."""
    for member, number, element in _elements(archive, "ageinfo.js"):
        said = text(first_named(element, ("birthDate",)))
        told = read_instant(said, (ISO_DAY,), ZoneRule.UTC_ESTABLISHED, Bounds(utc(2100), utc(1900)))
        if isinstance(told, Created):
            source = FactSource(member=member.path, record=number, note="the date of birth as given to X")
            yield Fact("born", said, Basis.ARCHIVE, source)
            return


def _places(archive: Archive, at: Instant) -> Iterator[Observation]:
    """The time zone of the account: a weak sign of a country, and of one day alone."""
    for member, number, element in _elements(archive, "account-timezone.js"):
        zone = text(first_named(element, ("timeZone",)))
        if code := country_of(zone):
            note = f"the time zone of the account ({zone}) on the day of the export"
            yield Observation("residence", code, at, FactSource(member=member.path, record=number, note=note), "x")
