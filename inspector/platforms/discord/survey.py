"""What a first look at a Discord package gives: its day, its owner, channels and names, what is seen, and what is missing."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.dates.read import Bounds
from inspector.platforms.discord.channels import MESSAGES, channel_number, channels, counterpart, folder_of, labels
from inspector.platforms.discord.context import Channel, Context
from inspector.platforms.discord.messages import HEADER, LISTED
from inspector.platforms.discord.missing import missing
from inspector.platforms.discord.moments import OPENED, Moments, instant_of_id
from inspector.platforms.json_stream.json_lines import json_lines
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import base_name, dicts, folders, members_named, small_json, text
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, utc
from inspector.records.record import Created, ExtractionWarning

_UNSHOWN: Final = tuple(sign for sign in Sign)
"""A package marks no message in any way."""
_LATEST: Final = Bounds(utc(2100), OPENED)
_EVENTS: Final = re.compile(r"events-[0-9]{4}-[0-9]{5}-of-[0-9]{5}\.json")
_FOLDERS: Final = {"analytics": "discord.usage_statistics", "modeling": "discord.personalization"}
"""Folders that are missing where a setting is off, by Discord's own README."""
_ACTIVITY: Final = frozenset({"analytics", "modeling", "reporting", "tns"})
_PAID: Final = 1


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members, and messages only where nothing else tells the package's day."""
    warnings: list[ExtractionWarning] = []
    user, member = _user(archive)
    owner_id = text(user.get("id"))
    name = text(user.get("global_name")) or text(user.get("username"))
    made, basis, as_of = _exported(archive, user, warnings)
    named = labels(archive)
    found = channels(archive, named)
    context = Context(
        owner_id=owner_id,
        owner_name=name,
        user="" if member is None else member.path,
        channels=tuple(sorted(found.items(), key=lambda pair: pair[0])),
        names=tuple(sorted(_names(user, found.values(), named, owner_id).items())),
        as_of=as_of,
    )
    if not owner_id:
        message = "Nothing says whose package this is: the account's user.json is not in it."
        warnings.append(ExtractionWarning("owner_unknown", message))
    warnings += _without_messages(archive, found)
    marks = (owner_id, text(user.get("username")), text(user.get("email")))
    return Survey(
        exported_at=made,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(
            name,
            tuple(dict.fromkeys(each for each in (name, text(user.get("username"))) if each)),
            tuple(dict.fromkeys(each for each in marks if each)),
        ),
        facts=tuple(_opened(user, member)),
        observations=(*_seen(archive, made), *_bought(user, member, as_of)),
        missing=tuple(missing(messages=any(_is_messages(each) for each in archive.members))),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=context,
    )


def _is_messages(member: Member) -> bool:
    return bool(channel_number(member.path)) and base_name(member.path) in MESSAGES


def _user(archive: Archive) -> tuple[dict[str, Any], Member | None]:
    """The account: of several members named so, the one that lies least deep and looks like one."""
    candidates = sorted(members_named(archive, "user.json"), key=lambda each: (len(folders(each.path)), each.path))
    for member in candidates:
        held = small_json(archive, member)
        if isinstance(held, dict) and "id" in held and ("relationships" in held or "discriminator" in held):
            return held, member
    return {}, None


def _names(
    user: dict[str, Any],
    found: Iterable[Channel],
    named: dict[str, str],
    owner_id: str,
) -> dict[str, str]:
    """Names of people: by the account's list of friends, and by the labels of conversations of two."""
    names: dict[str, str] = {}
    for each in found:
        others = [person for person in each.people if person != owner_id]
        said = counterpart(named.get(each.id, ""))
        if said and len(others) == 1:
            names[others[0]] = said
    for friend in dicts(user.get("relationships")):
        person = friend.get("user")
        told = person if isinstance(person, dict) else {}
        number, said = text(friend.get("id")) or text(told.get("id")), text(told.get("username"))
        if number and said:
            names[number] = said
    return names


def _exported(
    archive: Archive, user: dict[str, Any], warnings: list[ExtractionWarning]
) -> tuple[Instant, str, Instant]:
    """The day of the package by its members' times, else its newest message; its name says nothing."""
    times = [member.modified for member in archive.members if member.modified is not None]
    if times and max(times) >= OPENED:
        return max(times), "member_time", day_after(max(times))
    message = "Nothing says when this package was made; its newest entry is taken as the day up to which it speaks."
    warnings.append(ExtractionWarning("export_day_unknown", message))
    moments, newest = Moments(_LATEST), OPENED
    paid = (each.get("created_at") for each in dicts(user.get("payments")))
    for said in chain(_timestamps(archive), paid):
        told = moments.read(said)
        newest = max(newest, told.earliest) if isinstance(told, Created) else newest
    return newest, "newest_record", day_after(newest)


def _timestamps(archive: Archive) -> Iterator[Any]:
    for member in archive.members:
        if not member.problem and _EVENTS.fullmatch(base_name(member.path)):
            with archive.open(member) as stream:
                yield from (first_named(line.value, ("timestamp",), 0) for line in json_lines(stream, archive.limits))
        if member.problem or not _is_messages(member):
            continue
        with archive.open(member) as stream:
            if base_name(member.path).endswith(".csv"):
                table = read_table(stream, TablePlan((HEADER,)).within(archive.limits))
                names = tuple(column.casefold() for column in table.columns)
                for row in table:
                    yield dict(zip(names, row.cells, strict=False)).get("timestamp")
            else:
                for piece in json_pieces(stream, LISTED, archive.limits):
                    if piece.kind is Kind.VALUE and isinstance(piece.value, dict):
                        yield piece.value.get("Timestamp")


def _without_messages(archive: Archive, found: dict[str, Channel]) -> Iterator[ExtractionWarning]:
    """Folders of channels that hold no messages at all: packages of 2021 have some."""
    filled = {folder_of(member.path) for member in archive.members if _is_messages(member)}
    bare = [folder for folder in found if folder not in filled]
    if bare:
        message = f"Folders of channels that hold no file of messages: {len(bare):,}, such as {min(bare)}."
        yield ExtractionWarning("channel_without_messages", message)


def _opened(user: dict[str, Any], member: Member | None) -> Iterator[Fact]:
    """The day on which the account was opened: its number was given out then."""
    made = instant_of_id(user.get("id"))
    if made is not None and member is not None and made >= OPENED:
        source = FactSource(member=member.path, note="the account's number bears the instant at which it was given out")
        yield Fact("account", "open", Basis.ARCHIVE, source, start=made, platform="discord")


def _seen(archive: Archive, at: Instant) -> Iterator[Observation]:
    """What the folders of activity show by being there or not; nothing where none was asked for."""
    there = {
        step
        for member in archive.members
        if _EVENTS.fullmatch(base_name(member.path))
        for step in folders(member.path)[-1:]
        if step in _ACTIVITY
    }
    for folder, setting in _FOLDERS.items() if there else ():
        state = "on" if folder in there else "off"
        note = (
            f"the folder “{folder}” is in the package; by Discord's README it is missing where the setting is off"
            if folder in there
            else f"the folder “{folder}” is missing from the package; by Discord's README that is so where the setting is off"
        )
        yield Observation(f"setting:{setting}", state, at, FactSource(note=note), "discord")


def _bought(user: dict[str, Any], member: Member | None, as_of: Instant) -> Iterator[Observation]:
    """Payments for a paid plan: each shows it at one instant, and no stretch."""
    moments = Moments(Bounds(as_of + DAY, OPENED))
    for index, each in enumerate(dicts(user.get("payments"))):
        told = moments.read(each.get("created_at"))
        said = text(each.get("description")).casefold()
        if member is not None and each.get("status") == _PAID and "nitro" in said and isinstance(told, Created):
            plan = "nitro_basic" if "basic" in said else "nitro"
            source = FactSource(member=member.path, record=index + 1, note="a payment for a paid plan")
            yield Observation("subscription", plan, told.earliest, source, "discord")
