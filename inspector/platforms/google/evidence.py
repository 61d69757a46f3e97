"""What an export shows of settings and places: the last change of Timeline, settings that entries name, countries (section 6)."""

import csv
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.account_words import COUNTRY, TIMESTAMP
from inspector.platforms.google.activity import ENTRIES, controls_of
from inspector.platforms.google.activity_page import OUTER, entry_time
from inspector.platforms.google.controls import TIMELINE, setting_of, settings_in
from inspector.platforms.google.names import ending, product
from inspector.platforms.google.words import moment
from inspector.platforms.html_stream.cut import cells
from inspector.platforms.html_stream.tree import tree
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.small import base_name, beginning, dicts, small_json, text
from inspector.records.instants import Instant, Precision, Zone
from inspector.records.record import Created

_LARGEST: Final = 64 * 1024**2
_LARGEST_PAGE: Final = 16 * 1024**2
"""Bytes of a list and of a page that a first look still reads."""
_SWITCHES: Final = (
    ("timelineEnabled", "latestTimelineSettingChange", "timelineEnabledModificationTime"),
    ("historyEnabled", "latestLocationHistorySettingChange", "historyEnabledModificationTime"),
)


def timeline_facts(archive: Archive, bounds: Bounds) -> Iterator[Fact | Observation]:
    """The state of Timeline (Location History) on the export's day and since when; the state just before that; countries.

    Before the last change the switch stood the other way, at the instant before and no further.
    """
    for member in archive.members:
        if member.problem or product(member.path) != "timeline" or ending(member.path) != "json":
            continue
        if member.size > 1024**2:
            continue
        held = small_json(archive, member)
        if not isinstance(held, dict):
            continue
        for state, change, when in _SWITCHES:
            inner = held.get(change)
            on = held.get(state)
            changed = _iso(text(inner.get(when)) if isinstance(inner, dict) else "", bounds)
            if isinstance(on, bool) and changed is not None:
                yield from _switched(member, changed, on=on)
                break
        for device in dicts(held.get("deviceSettings")):
            code = text(device.get("legalCountryCode")).upper()
            if len(code) == 2 and code.isalpha() and code.isascii():
                source = FactSource(member=member.path, note="the country that Google gives a device")
                yield Observation("residence", code, None, source, "google")


def _switched(member: Member, changed: Instant, *, on: bool) -> Iterator[Fact]:
    now, before = ("on", "off") if on else ("off", "on")
    note = "the last change of the switch, and how it has stood since"
    yield Fact(
        f"setting:{TIMELINE}", now, Basis.ARCHIVE, FactSource(member=member.path, note=note), changed, platform="google"
    )
    note = "the last change of the switch: just before, it stood the other way; since when is not said"
    yield Fact(
        f"setting:{TIMELINE}",
        before,
        Basis.ARCHIVE,
        FactSource(member=member.path, note=note),
        at=changed - 1,
        platform="google",
    )


def settings_seen(archive: Archive, bounds: Bounds) -> Iterator[Observation]:
    """Settings that entries of My Activity name as on when they were kept: for each the first and the last such entry.

    A run of entries supports that it was on between, and is no certainty; an entry that names none says nothing.
    """
    for member in archive.members:
        if member.problem or product(member.path) != "activity" or member.size > _LARGEST:
            continue
        first: dict[str, tuple[Instant, int]] = {}
        last: dict[str, tuple[Instant, int]] = {}
        for setting, at, number in _named(archive, member, bounds):
            first[setting] = min(first.get(setting, (at, number)), (at, number))
            last[setting] = max(last.get(setting, (at, number)), (at, number))
        for setting in sorted(first):
            for at, record in dict.fromkeys((first[setting], last[setting])):
                note = "an entry of My Activity that was kept because this setting was on"
                source = FactSource(member=member.path, record=record, note=note)
                yield Observation(f"setting:{setting}", "on", at, source, "google")


def _named(archive: Archive, member: Member, bounds: Bounds) -> Iterator[tuple[str, Instant, int]]:
    """Each setting that an entry names, when that was, and the entry's number."""
    if ending(member.path) == "json":
        yield from _named_in_list(archive, member, bounds)
    elif ending(member.path) == "html" and member.size <= _LARGEST_PAGE:
        yield from _named_in_page(archive, member, bounds)


def _named_in_list(archive: Archive, member: Member, bounds: Bounds) -> Iterator[tuple[str, Instant, int]]:
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, ENTRIES, archive.limits):
            if piece.kind is not Kind.VALUE:
                continue
            number += 1
            at = _iso(text(piece.value.get("time")) if isinstance(piece.value, dict) else "", bounds)
            if at is not None:
                yield from ((found, at, number) for label in controls_of(piece.value) if (found := setting_of(label)))


def _named_in_page(archive: Archive, member: Member, bounds: Bounds) -> Iterator[tuple[str, Instant, int]]:
    """As above, of a page: the sentence below an entry names them; of a time whose zone is not known nothing is said."""
    with archive.open(member) as stream:
        for cell in cells(stream, OUTER, archive.limits):
            page = tree(cell.raw.decode("utf-8", "replace")) if cell.number else None
            captions = page.classed("mdl-typography--caption") if page is not None else ()
            named = settings_in(" ".join(each.text() for each in captions))
            bodies = page.classed("content-cell") if page is not None and named else ()
            if bodies:
                created, _, _ = entry_time(bodies[0].text().split("\n"), bounds, first=False)
                if created is not None and created.zone is not Zone.UNKNOWN and created.precision is Precision.SECOND:
                    yield from ((setting, created.earliest, cell.number) for setting in named)


def access_countries(archive: Archive, bounds: Bounds) -> Iterator[Observation]:
    """Countries of the access log, for each the first and the last time; never a residence."""
    for member in archive.members:
        if (
            member.problem
            or ending(member.path) != "csv"
            or product(member.path) != "account"
            or member.size > _LARGEST
        ):
            continue
        if not base_name(member.path).startswith(("activities", "aktivit", "ativid", "activit")):
            continue
        lines = beginning(archive, member, _LARGEST).decode("utf-8", "replace").splitlines()
        met: dict[str, list[tuple[Instant, int]]] = {}
        try:
            for number, row in enumerate(csv.DictReader(lines), 1):
                code, told = _cell(row, COUNTRY), _cell(row, TIMESTAMP)
                at = moment(told, bounds)
                if len(code) == 2 and code.isalpha() and code.isascii() and isinstance(at, Created):
                    met.setdefault(code.upper(), []).append((at.earliest, number))
        except csv.Error:
            pass
        for code in sorted(met):
            for at_, number in dict.fromkeys((min(met[code]), max(met[code]))):
                source = FactSource(member=member.path, record=number, note="an access from this country")
                yield Observation("residence", code, at_, source, "google")


def _cell(row: dict[str | Any, Any], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


def _iso(told: str, bounds: Bounds) -> Instant | None:
    read = read_instant(told, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
    return read.earliest if isinstance(read, Created) else None
