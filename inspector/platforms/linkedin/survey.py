"""What a first look at a LinkedIn archive gives: its day, its owner, facts, traces, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Fact
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import DAY_MONTH_YEAR, EVERY_SHAPE, RESAVED_DAY, US_MINUTE
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.account import account_facts, zone_check
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.exported import NEWEST_RECORD, export_time
from inspector.platforms.linkedin.layouts import layout_named
from inspector.platforms.linkedin.message_rows import MESSAGE_HEADERS
from inspector.platforms.linkedin.missing import missing
from inspector.platforms.linkedin.names import normalised
from inspector.platforms.linkedin.owner import slug_of
from inspector.platforms.linkedin.owner_found import find_owner
from inspector.platforms.linkedin.places import account_region, seen_places
from inspector.platforms.linkedin.receipts import subscription_facts
from inspector.platforms.linkedin.small_tables import rows_of
from inspector.platforms.platform import Survey
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, day_after, to_datetime, utc
from inspector.records.record import ExtractionWarning

_NO_LATER: Final = utc(2100)
"""Until the archive's day is known, no date of it is later."""
_UNSHOWN: Final = (Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK, Sign.DELETED)


def survey(archive: Archive) -> Survey:
    """A first look: reads small members, and the beginning of the message file."""
    made = export_time(archive)
    warnings: list[ExtractionWarning] = []
    if made is None:
        newest = _newest(archive)
        made = (newest, NEWEST_RECORD, day_after(newest))
        message = (
            "Nothing says when this archive was made; its newest record is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    exported_at, basis, as_of = made
    latest = as_of + DAY
    pacific, checked = zone_check(archive, latest)
    region, unknown = account_region(archive)
    found = find_owner(archive)
    facts: tuple[Fact, ...] = (
        *account_facts(archive, pacific, latest),
        *subscription_facts(archive, pacific, latest),
        *region,
    )
    context = Context(
        owner_slugs=found.slugs,
        owner_names=found.names,
        connections=_connections(archive, pacific, latest),
        pacific=pacific,
        export_year=to_datetime(as_of - 1).year,
        latest=latest,
    )
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=found.owner,
        facts=facts,
        observations=seen_places(archive, pacific, latest),
        missing=tuple(missing(archive, facts)),
        warnings=(*warnings, *checked, *unknown, *found.warnings),
        unshown_signs=_UNSHOWN,
        context=context,
    )


def _connections(archive: Archive, pacific: bool, latest: Instant) -> tuple[tuple[str, Instant], ...]:  # noqa: FBT001
    """Slug and the earliest instant of the day of connecting."""
    rule = ZoneRule.PACIFIC if pacific else ZoneRule.UNKNOWN
    found: dict[str, Instant] = {}
    for row in rows_of(archive, "connections"):
        slug = slug_of(row.cell("url"))
        made = read_instant(row.cell("connected on"), (DAY_MONTH_YEAR, RESAVED_DAY, US_MINUTE), rule, Bounds(latest))
        if slug and not isinstance(made, DateFault):
            found[slug] = min(made.earliest, found.get(slug, made.earliest))
    return tuple(sorted(found.items()))


def _newest(archive: Archive) -> Instant:
    """The newest instant of any record: read only where nothing else tells the archive's day."""
    newest = utc(2003)
    bounds = Bounds(_NO_LATER)
    for member in archive.members:
        name = normalised(member.path)
        layout = layout_named(name)
        columns = (
            ("date",) if name == "messages" else () if layout is None or layout.dated is None else layout.dated.columns
        )
        if not columns or member.problem:
            continue
        headers = MESSAGE_HEADERS if layout is None else layout.headers
        with archive.open(member) as stream:
            table = read_table(stream, TablePlan(headers))
            places = [place for place, column in enumerate(table.columns) if column.casefold() in columns]
            for row in table:
                for place in places:
                    made = read_instant(
                        row.cells[place] if place < len(row.cells) else "", EVERY_SHAPE, ZoneRule.UNKNOWN, bounds
                    )
                    if not isinstance(made, DateFault):
                        newest = max(newest, made.earliest)
    return newest
