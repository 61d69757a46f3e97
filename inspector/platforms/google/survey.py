"""What a first look at a Google export gives: its day, its owner, what it shows of settings, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Fact, Observation
from inspector.platforms.dates.read import Bounds
from inspector.platforms.google.chat_context import groups, origins
from inspector.platforms.google.context import Context
from inspector.platforms.google.evidence import access_countries, settings_seen, timeline_facts
from inspector.platforms.google.exported import NEWEST_RECORD, export_time, takeout_activity
from inspector.platforms.google.files import described, sidecars
from inspector.platforms.google.manifest import Manifest, is_manifest, read_manifest
from inspector.platforms.google.missing import missing
from inspector.platforms.google.newest import newest
from inspector.platforms.google.owner import look
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.instants import day_after
from inspector.records.record import ExtractionWarning

_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK)
_UNDATED: Final = "Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks."


def survey(archive: Archive) -> Survey:
    """A first look: reads the small members, and of the others what tells settings, files and their days."""
    warnings: list[ExtractionWarning] = []
    lists = _manifests(archive)
    manifest = lists[0] if lists else None
    accounts = sorted({each.address for each in lists if each.address})
    if len(accounts) > 1:
        message = (
            f"This archive holds exports of more than one account ({', '.join(accounts)}); its records are taken as the "
            "newest one's. Open each account's export on its own."
        )
        warnings.append(ExtractionWarning("several_accounts", message))
    made = export_time(archive, manifest, takeout_activity(archive))
    if made is None:
        last = newest(archive)
        made = (last, NEWEST_RECORD, day_after(last))
        warnings.append(ExtractionWarning("export_day_unknown", _UNDATED))
    exported_at, basis, as_of = made
    bounds = Bounds.until(as_of)
    found = look(archive, manifest, bounds)
    facts, observations = list(found.facts), list(found.observations)
    for each in timeline_facts(archive, bounds):
        if isinstance(each, Fact):
            facts.append(each)
        else:
            observations.append(each)
    observations += [*settings_seen(archive, bounds), *access_countries(archive, bounds)]
    addresses = frozenset(found.addresses)
    name = found.names[0] if found.names else ""
    beside = sidecars(archive)
    context = Context(
        name=name,
        addresses=addresses,
        phones=frozenset(found.phones - {""}),
        groups=groups(archive),
        origins=origins(archive, addresses, bounds),
        sidecars=beside,
        described=described(archive, beside),
        as_of=as_of,
    )
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(name, tuple(found.names), (*found.addresses, *found.identifiers)),
        facts=tuple(_once(facts)),
        observations=tuple(_seen_once(observations)),
        missing=tuple(missing(archive, manifest, facts)),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=context,
    )


def _manifests(archive: Archive) -> list[Manifest]:
    """The export's own lists, the newest first: one folder may hold several exports."""
    held: list[Member] = [member for member in archive.members if is_manifest(archive, member)]
    read = [read_manifest(archive, member) for member in held[:20]]
    return sorted(read, key=lambda each: (-(each.made or 0), each.member.ordinal))


def _once(facts: list[Fact]) -> list[Fact]:
    """One fact of each kind and time: a folder may hold two lists that say the same."""
    return list({(each.what, each.start, each.at): each for each in reversed(facts)}.values())[::-1]


def _seen_once(seen: list[Observation]) -> list[Observation]:
    return list(dict.fromkeys(seen))
