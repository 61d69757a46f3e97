"""Countries, their parts and the dated membership of country groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.records.instants import BEGINNING, FOREVER, Instant


@dataclass(frozen=True, slots=True)
class Membership:
    """A country (ISO 3166-1 alpha-2) that belongs to a group (`EU`, `EEA` …) during `[start, end)`."""

    group: str
    country: str
    start: Instant = BEGINNING
    end: Instant = FOREVER


@dataclass(frozen=True, slots=True)
class Regions:
    """The dated membership of country groups, as the resources list it."""

    memberships: tuple[Membership, ...]

    def matches(self, code: str, named: Sequence[str], at: Instant) -> bool:
        """Whether a region code falls under any of the named regions at an instant.

        A code matches itself, its country (`US-CA` matches `US`), each group that holds the country at
        that instant, and `*` (contract, section 6).
        """
        country = code.partition("-")[0]
        own = {code, country, "*"}
        own.update(m.group for m in self.memberships if m.country == country and m.start <= at < m.end)
        return not own.isdisjoint(named)

    def changes(self) -> tuple[Instant, ...]:
        """The instants at which any membership begins or ends, in order."""
        edges = {edge for m in self.memberships for edge in (m.start, m.end)}
        return tuple(sorted(edges - {BEGINNING, FOREVER}))
