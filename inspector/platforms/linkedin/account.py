"""When the account began, when its owner was born; and whether zoneless times may be read as US Pacific (section 4)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Basis, Fact
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import MONTH_DAY_YEAR, SECOND_UTC, SLASHED_SECOND_UTC, US_MINUTE
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.small_tables import SmallRow, rows_of
from inspector.records.instants import SECOND, Instant, to_datetime
from inspector.records.record import Created, ExtractionWarning

_MINUTE: Final = 60 * SECOND


def zone_check(archive: Archive, latest: Instant) -> tuple[bool, tuple[ExtractionWarning, ...]]:
    """Whether times without a zone may be read as US Pacific, and what the check by the archive itself gave.

    The opening of the account is told twice where `Account Status History` is there: with its zone, and
    without it in `Registration`. Equal to the minute confirms the zone; anything else speaks against it.
    """
    status, registered = _opened(archive, latest), _registered(archive, latest, ZoneRule.PACIFIC)
    if status is None or registered is None:
        return True, ()
    (_, opened), (row, local) = status, registered
    if abs(opened.earliest - opened.earliest % _MINUTE - local.earliest) <= _MINUTE:
        message = (
            "The archive tells the opening of the account with and without a time zone, and both agree: times "
            "without a zone are US Pacific time."
        )
        return True, (ExtractionWarning("zone_confirmed", message, row.member.ordinal, row.number),)
    message = (
        "The archive tells the opening of the account with and without a time zone, and they do not agree on US "
        "Pacific time: times without a zone are shown as if they were UTC, and may be hours off."
    )
    return False, (ExtractionWarning("zone_contradicted", message, row.member.ordinal, row.number),)


def account_facts(archive: Archive, pacific: bool, latest: Instant) -> Iterator[Fact]:  # noqa: FBT001
    """Since when there is an account (`account`), and the date of birth (`born`) where its year is given."""
    rule = ZoneRule.PACIFIC if pacific else ZoneRule.UNKNOWN
    found = _opened(archive, latest) or _registered(archive, latest, rule)
    if found is not None:
        row, created = found
        note = "the account was opened"
        yield Fact("account", "open", Basis.ARCHIVE, row.source(note), start=created.earliest, platform="linkedin")
    for row in rows_of(archive, "profile"):
        born = read_instant(
            row.cell("birth date"), (MONTH_DAY_YEAR,), ZoneRule.UTC_ESTABLISHED, Bounds(latest, -(2**53))
        )
        if isinstance(born, Created):
            day = to_datetime(born.earliest).date().isoformat()
            yield Fact("born", day, Basis.ARCHIVE, row.source("the profile's date of birth"))
            return


def _opened(archive: Archive, latest: Instant) -> tuple[SmallRow, Created] | None:
    for row in rows_of(archive, "accountstatushistory"):
        if "created" in row.cell("event").casefold():
            made = read_instant(row.cell("time"), (SLASHED_SECOND_UTC, SECOND_UTC), ZoneRule.UNKNOWN, Bounds(latest))
            if not isinstance(made, DateFault):
                return row, made
    return None


def _registered(archive: Archive, latest: Instant, rule: ZoneRule) -> tuple[SmallRow, Created] | None:
    for row in rows_of(archive, "registration"):
        text = row.cell("registered at") or row.cell("registration date")
        made = read_instant(text, (US_MINUTE, SECOND_UTC), rule, Bounds(latest))
        if not isinstance(made, DateFault):
            return row, made
    return None
