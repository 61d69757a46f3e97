"""Where the owner may have lived: the profile's place as an assumption, dated traces as observations (section 10)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Basis, Fact, Observation
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import SECOND_UTC, SLASHED_SECOND_UTC, US_MINUTE, US_MINUTE_UTC, WEEKDAY_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.receipts import billing_countries
from inspector.platforms.linkedin.small_tables import SmallRow, rows_of
from inspector.records.instants import Instant
from inspector.records.record import Created, ExtractionWarning
from inspector.records.visible import visible_line
from inspector.statements.regions_file import is_region, load_places

_ADDRESSES: Final = 5_000
"""Addresses that are kept as observations; every log-in is a record besides."""
_ALIASES: Final = {"usa": "US", "uk": "GB", "u.s.": "US", "united states of america": "US"}


def region_of(place: str) -> str:
    """The region code of a place as LinkedIn writes it (`Los Angeles, California, United States`); empty where unknown.

    The longest tail that is a known name counts, so that a town never hides its country.
    """
    steps = [step.strip() for step in place.split(",")]
    places = load_places()
    for start in range(len(steps)):
        tail = ", ".join(steps[start:]).casefold()
        code = places.get(tail) or _ALIASES.get(tail)
        if code:
            return code
    alone = place.strip().upper()
    return alone if len(alone) == 2 and is_region(alone) else ""


def account_region(archive: Archive) -> tuple[tuple[Fact, ...], tuple[ExtractionWarning, ...]]:
    """The profile's place as `account_region`: assumed to hold over the account's life until the person says otherwise."""
    for row in rows_of(archive, "profile"):
        said = row.cell("geo location") or row.cell("country")
        if not said:
            continue
        code = region_of(said)
        if not code:
            message = f"The profile's place ({visible_line(said)[:100]}) is in no list of countries here; say where you lived."
            return (), (ExtractionWarning("unknown_place", message, row.member.ordinal, row.number),)
        note = "the profile's place on the day of the export"
        return (Fact("account_region", code, Basis.ASSUMED, row.source(note), platform="linkedin"),), ()
    return (), ()


def seen_places(archive: Archive, pacific: bool, latest: Instant) -> tuple[Observation, ...]:  # noqa: FBT001
    """Dated traces of a country: security checks and charges. They prove no stretch and decide no window."""
    return tuple(_seen(archive, ZoneRule.PACIFIC if pacific else ZoneRule.UNKNOWN, Bounds(latest)))


def _seen(archive: Archive, rule: ZoneRule, bounds: Bounds) -> Iterator[Observation]:
    stated = (WEEKDAY_UTC, SLASHED_SECOND_UTC, SECOND_UTC)
    for row in rows_of(archive, "securitychallenges"):
        note = "the country that LinkedIn took a security check to come from"
        yield from _observation(row, "country", read_instant(row.cell("challenge date"), stated, rule, bounds), note)
    yield from _addresses(archive, rule, bounds)
    for row in billing_countries(archive):
        made = read_instant(row.cell("transaction made at"), (US_MINUTE_UTC, US_MINUTE), rule, bounds)
        yield from _observation(row, "billing country", made, "the country of billing of a charge")


def _observation(row: SmallRow, column: str, made: Created | DateFault, note: str) -> Iterator[Observation]:
    code = region_of(row.cell(column))
    if code and not isinstance(made, DateFault):
        yield Observation("residence", code, made.earliest, row.source(note), "linkedin")


def _addresses(archive: Archive, rule: ZoneRule, bounds: Bounds) -> Iterator[Observation]:
    """Each address that log-ins came from, at the first log-in of it that the archive lists; in which country it
    lay is not looked up: that would need a table of that time.
    """
    seen: set[str] = set()
    for row in rows_of(archive, "logins"):
        address = row.cell("ip address")
        made = read_instant(row.cell("login date"), (WEEKDAY_UTC, SLASHED_SECOND_UTC, SECOND_UTC), rule, bounds)
        if address and address not in seen and len(seen) < _ADDRESSES and not isinstance(made, DateFault):
            seen.add(address)
            note = "a log-in from this address; its country is not in the archive"
            yield Observation("login_address", address, made.earliest, row.source(note), "linkedin")
