"""What an export knows of its owner: birth, the account's life, whether it was private, and what hints at the rest."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.meta_export.people import field, fields, members_of
from inspector.platforms.meta_export.when import entry_time, epoch
from inspector.platforms.meta_export.wording import told
from inspector.records.instants import Instant
from inspector.records.record import Created

PRIVATE: Final = "setting:instagram.private_account"
OBJECTION: Final = "setting:meta.ai_objection"
_NOT_GIVEN: Final = "1919-01-01"
"""What Instagram writes where no birthday was given."""
_BORN: Final = re.compile(r"[12][0-9]{3}-[01][0-9]-[0-3][0-9]")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_OBJECTED: Final = re.compile(r"object|widerspr|oppos|oposi", re.IGNORECASE)
Stretches = tuple[tuple[Instant, bool], ...]


def facts_of(archive: Archive, platform: str, at: Instant, bounds: Bounds) -> tuple[tuple[Fact, ...], Stretches]:
    """The facts, and the stretches in which the Instagram account was private.

    Args:
        archive: the export.
        platform: its platform.
        at: when it was made.
        bounds: the instants that can be.
    """
    found = [*_facebook(archive, bounds), *_instagram(archive, bounds)]
    private, changes = _privacy(archive, at, bounds)
    found += private
    kept: dict[tuple[str, Instant | None], Fact] = {}
    for fact in found:
        if fact.platform in {"", platform}:
            kept.setdefault((fact.what, fact.start), fact)
    return tuple(kept.values()), changes


def _facebook(archive: Archive, bounds: Bounds) -> Iterator[Fact]:
    for member, value in members_of(archive, "profile_information"):
        held = value.get("profile_v2", value.get("profile")) if isinstance(value, dict) else None
        if not isinstance(held, dict):
            continue
        born = held.get("birthday")
        if isinstance(born, dict) and all(type(born.get(key)) is int and born[key] for key in ("year", "month", "day")):
            day = f"{born['year']:04}-{born['month']:02}-{born['day']:02}"
            yield from _born(day, member)
        opened = epoch(held.get("registration_timestamp"), bounds)
        if isinstance(opened, Created):
            source = FactSource(member=member.path, note="the account was opened")
            yield Fact("account", "open", Basis.ARCHIVE, source, start=opened.earliest, platform="facebook")


def _instagram(archive: Archive, bounds: Bounds) -> Iterator[Fact]:
    for member, value in members_of(archive, "personal_information"):
        for held in fields(value, "profile_user"):
            yield from _born(field(held, "Date of birth"), member)
    for member, value in members_of(archive, "signup_details", "instagram_signup_details"):
        for held in fields(value, "account_history_registration_info"):
            opened = entry_time(held, bounds)
            if isinstance(opened, Created):
                source = FactSource(member=member.path, note="the account was opened")
                yield Fact("account", "open", Basis.ARCHIVE, source, start=opened.earliest, platform="instagram")


def _born(day: str, member: Member) -> Iterator[Fact]:
    if _BORN.fullmatch(day) and day != _NOT_GIVEN:
        yield Fact("born", day, Basis.ARCHIVE, FactSource(member=member.path, note="the birthday of the profile"))


def _privacy(archive: Archive, at: Instant, bounds: Bounds) -> tuple[list[Fact], Stretches]:
    """The history of the private account; where there is none, its state on the day of the export, taken to hold."""
    changes: dict[Instant, tuple[bool, Member]] = {}
    for member, value in members_of(archive, "profile_privacy_changes", "account_privacy_changes"):
        for each in dicts(value.get("account_history_account_privacy_history")) if isinstance(value, dict) else ():
            made, said = entry_time(each, bounds), text(each.get("title")).casefold()
            # The sentence is in the account's language; private and public are alike in most of them.
            state = True if "priv" in said else False if "publi" in said or "öffentlich" in said else None
            if isinstance(made, Created) and state is not None:
                changes[made.earliest] = (state, member)
    history = sorted(changes.items())
    facts = [
        Fact(PRIVATE, "on" if state else "off", Basis.ARCHIVE, _switch(member), start=when, platform="instagram")
        for when, (state, member) in history
    ]
    for member, value in members_of(archive, "personal_information"):
        for held in fields(value, "profile_user"):
            said = field(held, "Private Account").casefold()
            if said not in {"true", "false"}:
                continue
            note = f"private account on the day of the export: {'yes' if said == 'true' else 'no'}"
            source = FactSource(member=member.path, note=note)
            facts.append(
                Fact(PRIVATE, "on" if said == "true" else "off", Basis.ARCHIVE, source, at=at, platform="instagram")
            )
            if not history:
                word = "limited" if said == "true" else "public"
                facts.append(Fact("audience", word, Basis.ASSUMED, source, platform="instagram"))
    return facts, tuple((when, state) for when, (state, _) in history)


def _switch(member: Member) -> FactSource:
    return FactSource(member=member.path, note="the history of the private account")


def observations(archive: Archive, platform: str, bounds: Bounds) -> Iterator[Observation]:
    """Hints that prove nothing for a stretch: countries of log-ins, places by Meta, a mail on an objection."""
    countries: dict[str, Observation] = {}
    for member, value in members_of(archive, "account_activity"):
        for each in dicts(value.get("account_activity_v2")) if isinstance(value, dict) else ():
            code, made = text(each.get("country")), entry_time(each, bounds)
            if _COUNTRY.fullmatch(code) and isinstance(made, Created):
                source = FactSource(member=member.path, note="the country of a log-in, by its address on the internet")
                seen = countries.get(code)
                if seen is None or (seen.at or 0) < made.earliest:
                    countries[code] = Observation("residence", code, made.earliest, source, platform)
    yield from (countries[code] for code in sorted(countries))
    for member, value in members_of(
        archive, "your_privacy_jurisdiction", "primary_location", "profile_based_in", "last_known_location"
    ):
        if said := ", ".join(line.rpartition(": ")[2] for line in told(value).split("\n"))[:200]:
            source = FactSource(member=member.path, note="a place on the day of the export, as the platform has it")
            yield Observation("residence", said, None, source, platform)
    for member, value in members_of(archive, "subscription_for_no_ads"):
        if said := ", ".join(told(value).split("\n"))[:200]:
            source = FactSource(member=member.path, note="the subscription for no ads on the day of the export")
            yield Observation("subscription", said, None, source, platform)
    yield from _mails(archive, platform, bounds)


def _mails(archive: Archive, platform: str, bounds: Bounds) -> Iterator[Observation]:
    for member, value in members_of(archive, "emails_we_sent_you"):
        for each in _entries(value):
            said, made = told(each), entry_time(each, bounds)
            if _OBJECTED.search(said):
                note = f"a mail of Meta's may speak of an objection: {' '.join(said.split())[:200]}"
                at = made.earliest if isinstance(made, Created) else None
                yield Observation(OBJECTION, "off", at, FactSource(member=member.path, note=note), platform)


def _entries(value: Any) -> tuple[dict[str, Any], ...]:  # noqa: ANN401  (whatever JSON holds)
    if isinstance(value, dict) and not any(key in value for key in ("label_values", "timestamp")):
        return tuple(each for held in value.values() for each in dicts(held))
    return dicts(value)
