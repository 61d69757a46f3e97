"""Who the owner is: addresses, names, numbers and the account's first day, from the small members that say it (format reference, 9)."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Observation
from inspector.platforms.dates.read import Bounds
from inspector.platforms.google.account_words import MADE, NAMES, OWN, RECOVERY
from inspector.platforms.google.manifest import Manifest
from inspector.platforms.google.mbox import FIRST_LINE
from inspector.platforms.google.names import ending, stem
from inspector.platforms.google.voice import phone
from inspector.platforms.google.words import moment
from inspector.platforms.html_stream.tree import tree
from inspector.platforms.json_stream.small import base_name, beginning, dicts, small_json, text
from inspector.records.record import Created

_ADDRESS: Final = re.compile(r"[^\s@<>()\"',;:]{1,100}@[^\s@<>()\"',;]{1,100}\.[a-z0-9-]{2,30}")
_DELIVERED: Final = re.compile(rb"^Delivered-To: ([^\r\n]{3,200})\r?$", re.MULTILINE)
_BORN: Final = re.compile(r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_LARGEST_PAGE: Final = 8 * 1024**2
_MAIL_LOOKED_AT: Final = 512 * 1024
_CREATED: Final = re.compile(
    r"^[^:\n]{3,40}: *((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} ?(?:Z|UTC))", re.MULTILINE
)


@dataclass(slots=True)
class Found:
    """What the members say of the owner, as far as they were read."""

    names: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    identifiers: list[str] = field(default_factory=list)
    phones: set[str] = field(default_factory=set)
    facts: list[Fact] = field(default_factory=list)
    observations: list[Observation] = field(default_factory=list)


def look(archive: Archive, manifest: Manifest | None, bounds: Bounds) -> Found:
    """All that the small members say of the owner; the addresses in the order in which they were met."""
    found = Found()
    if manifest is not None and manifest.address:
        found.addresses.append(manifest.address)
    for member in archive.members:
        if member.problem:
            continue
        name, end = stem(member.path), ending(member.path)
        if end == "html" and name.endswith("subscriberinfo"):
            _subscriber(archive, member, found, bounds)
        elif end == "json" and name in {"profile", "profil", "perfil", "profiel", "profilo"}:
            _profile(member, small_json(archive, member), found)
        elif base_name(member.path) == "user_info.json":
            held = small_json(archive, member)
            user = held.get("user") if isinstance(held, dict) else None
            if isinstance(user, dict):
                _take(found.names, text(user.get("name")))
                _take(found.addresses, text(user.get("email")).casefold())
        elif end == "vcf" and name in {"phones", "telefone", "téléphones", "telefoons"}:
            raw = beginning(archive, member, _MAIL_LOOKED_AT).decode("utf-8", "replace")
            found.phones |= {phone(number) for number in re.findall(r"TEL[^:\n]{0,80}:([+0-9 ().-]{5,30})", raw)}
    if not found.addresses:
        _delivered(archive, found)
    return found


def _take(listed: list[str], value: str) -> None:
    if value and value not in listed:
        listed.append(value)


def _subscriber(archive: Archive, member: Member, found: Found, bounds: Bounds) -> None:
    """The account's own page: identity, addresses, the day on which it was made, and countries of log-ins."""
    page = tree(beginning(archive, member, _LARGEST_PAGE).decode("utf-8", "replace"))
    for item in page.named("li"):
        _item(item.text(), member, found, bounds)
    for row in page.named("tr"):
        cells = [each.text() for each in row.named("td")]
        where = re.search(r",\s*([A-Z]{2})$", cells[5]) if len(cells) > 5 else None
        at = moment(cells[0], bounds) if where else None
        if where and isinstance(at, Created):
            source = FactSource(member=member.path, note="a log-in from this country")
            _observe(found, Observation("residence", where[1], at.earliest, source, "google"))


def _item(line: str, member: Member, found: Found, bounds: Bounds) -> None:
    """One line of the account's page, `Name: value`; its names are translated."""
    label, _, value = line.partition(":")
    kind, value = label.casefold(), value.strip()
    if any(word in kind for word in RECOVERY):
        return
    if any(word in kind for word in OWN):
        for address in _ADDRESS.findall(value.casefold()):
            _take(found.addresses, address)
    elif kind in NAMES:
        _take(found.names, value)
    elif value.isdecimal() and 15 <= len(value) <= 25:
        _take(found.identifiers, value)
    elif (made := _CREATED.match(line)) and any(word in kind for word in MADE):
        read = moment(made[1], bounds)
        if isinstance(read, Created):
            source = FactSource(member=member.path, note=f"“{line[:200]}” in the account's own page")
            found.facts.append(Fact("account", "open", Basis.ARCHIVE, source, read.earliest, platform="google"))


def _profile(member: Member, held: Any, found: Found) -> None:  # noqa: ANN401  (whatever JSON holds)
    if not isinstance(held, dict):
        return
    name = held.get("name")
    _take(
        found.names,
        text(held.get("displayName")) or (text(name.get("formattedName")) if isinstance(name, dict) else ""),
    )
    for each in dicts(held.get("emails")):
        _take(found.addresses, text(each.get("value")).casefold())
    born = text(held.get("birthday"))
    if _BORN.fullmatch(born):
        source = FactSource(member=member.path, note="the birthday of the profile")
        found.facts.append(Fact("born", born, Basis.ARCHIVE, source))


def _observe(found: Found, seen: Observation) -> None:
    """Of each country and member the first and the last time are kept."""
    alike = [
        each for each in found.observations if (each.value, each.source.member) == (seen.value, seen.source.member)
    ]
    if len(alike) < 2:
        found.observations.append(seen)
    elif seen.at is not None and (alike[1].at or 0) < seen.at:
        found.observations[found.observations.index(alike[1])] = seen


def _delivered(archive: Archive, found: Found) -> None:
    """Where nothing else says whose the mail is: the address to which most messages of its beginning were delivered."""
    for member in archive.members:
        if member.problem or ending(member.path) != "mbox":
            continue
        head = beginning(archive, member, _MAIL_LOOKED_AT)
        if FIRST_LINE.match(head):
            met = [value.decode("ascii", "replace").strip().casefold() for value in _DELIVERED.findall(head)]
            if met:
                _take(found.addresses, max(sorted(set(met)), key=met.count))
                return
