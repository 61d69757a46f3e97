"""How far a timeline reaches."""

from collections.abc import Iterable
from typing import Final

from inspector.operations.timeline.ground import Ground
from inspector.records.instants import Instant, to_datetime, utc

_YEARS: Final = 40
"""How far back an axis reaches: a record of an older date is told in words, lest it press all others together."""


def oldest_of(end: Instant) -> Instant:
    """Where an axis that ends there begins at the earliest."""
    return utc(max(to_datetime(end - 1).year - _YEARS, 1))


def axis_of(ground: Ground, firsts: Iterable[Instant]) -> tuple[Instant, Instant]:
    """From the first of January before the account or the first record, to *as of*; what began earlier goes on.

    Args:
        ground: the case.
        firsts: the first instants of its dated records, by whatever they are grouped.
    """
    end = ground.view.as_of
    last = to_datetime(end - 1).year
    known = [
        *firsts,
        *(fact.start for fact in ground.view.facts if fact.what == "account" and fact.start is not None),
    ]
    known = known or [each.start for each in ground.relied]
    oldest = oldest_of(end)
    first = min((to_datetime(each).year for each in known if oldest <= each < end), default=last)
    return utc(first), end
