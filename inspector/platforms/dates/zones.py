"""In which zone a text without one is read."""

from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from inspector.records.instants import Instant, Zone, from_datetime


class ZoneRule(StrEnum):
    """What is established of texts that name no zone. A text that names one goes before the rule."""

    UTC_STATED = "utc_stated"
    """Something else in the member says that they are UTC."""
    UTC_ESTABLISHED = "utc_established"
    """UTC, by the format reference."""
    PACIFIC = "pacific"
    """US Pacific time, summer time and all, by the format reference (LinkedIn's `4/5/23, 9:05 AM`)."""
    UNKNOWN = "unknown"
    """Nothing: they stand as UTC, and the caller warns."""

    @property
    def zone(self) -> Zone:
        """How the zone of an instant read by this rule is known."""
        return _ZONES[self]


_ZONES = {
    ZoneRule.UTC_STATED: Zone.STATED,
    ZoneRule.UTC_ESTABLISHED: Zone.INFERRED,
    ZoneRule.PACIFIC: Zone.INFERRED,
    ZoneRule.UNKNOWN: Zone.UNKNOWN,
}


def instant_of(local: datetime, rule: ZoneRule) -> Instant:
    """The instant of a wall clock's reading (`local` has no zone).

    A reading that comes twice in autumn is the earlier instant. One that the clock leaves out in spring is
    the instant that it would have been had the clock not been put forward.
    """
    zone = ZoneInfo("America/Los_Angeles") if rule is ZoneRule.PACIFIC else UTC
    return from_datetime(local.replace(tzinfo=zone, fold=0))
