"""Everything about the data subject that the conditions of the exposure rule look at."""

from dataclasses import dataclass

from inspector.facts.fact import Fact
from inspector.records.instants import Instant
from inspector.statements.regions import Regions


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What holds for one data subject on one platform.

    Args:
        facts: those that count for the platform (`inspector.facts.timeline.facts_for`).
        regions: the dated membership of country groups.
        paid_tiers: ids of the platform's tiers that are paid, which `premium` in a statement matches.
        as_of: the instant up to which the archive speaks.
    """

    facts: tuple[Fact, ...]
    regions: Regions
    paid_tiers: frozenset[str]
    as_of: Instant
