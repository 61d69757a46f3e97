"""The interval algebra: conditions along time, laid over one another, cut and joined again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from inspector.exposure.outcome import Certainty, Condition, Met, Stretch
from inspector.facts.fact import Basis
from inspector.records.instants import BEGINNING, FOREVER, Instant

Course = tuple[Stretch, ...]
"""Stretches in order that do not overlap; there may be gaps between them."""


def course(edges: Iterable[Instant], at: Callable[[Instant], Condition | None]) -> Course:
    """How one condition goes along time, from BEGINNING to FOREVER.

    Args:
        edges: every instant at which it may change; ends of the axis may be among them.
        at: the condition at an instant; None where it has nothing to say.
    """
    cuts = sorted({BEGINNING, FOREVER, *edges})
    found: list[Stretch] = []
    for start, end in pairwise(cuts):
        said = at(start)
        conditions = () if said is None else (said,)
        if found and _exactly(found[-1].conditions) == _exactly(conditions):
            found[-1] = replace(found[-1], end=end)
        else:
            found.append(Stretch(start, end, conditions))
    return tuple(found)


def _exactly(conditions: tuple[Condition, ...]) -> tuple[object, ...]:
    return tuple((each, each.value, each.facts) for each in conditions)


def overlaid(*courses: Course) -> Course:
    """Where every course has a stretch and none of the conditions is `not_met`, cut wherever any course is.

    A condition of a later course stands in for one of the same name of an earlier course.
    """
    return tuple(stretch for stretch in reduce(_pair, courses) if not _ruled_out(stretch.conditions))


def _pair(left: Course, right: Course) -> Course:
    found: list[Stretch] = []
    i = j = 0
    while i < len(left) and j < len(right):
        a, b = left[i], right[j]
        start, end = max(a.start, b.start), min(a.end, b.end)
        if start < end:
            found.append(Stretch(start, end, _joined(a.conditions, b.conditions)))
        if a.end <= b.end:
            i += 1
        else:
            j += 1
    return tuple(found)


def _joined(left: tuple[Condition, ...], right: tuple[Condition, ...]) -> tuple[Condition, ...]:
    if not right:
        return left
    return tuple({each.name: each for each in (*left, *right)}.values())


def _ruled_out(conditions: tuple[Condition, ...]) -> bool:
    return any(each.outcome is Met.NOT_MET for each in conditions)


def maximal(stretches: Sequence[Stretch]) -> tuple[tuple[Stretch, ...], ...]:
    """The stretches in groups that touch and whose outcomes and bases are the same: each a maximal stretch."""
    groups: list[list[Stretch]] = []
    for stretch in stretches:
        last = groups[-1][-1] if groups else None
        if last is not None and last.end == stretch.start and last.conditions == stretch.conditions:
            groups[-1].append(stretch)
        else:
            groups.append([stretch])
    return tuple(tuple(group) for group in groups)


def reasons(group: Sequence[Stretch]) -> tuple[Condition, ...]:
    """The conditions of a maximal stretch, each with every value and every fact that decided within it."""
    if len(group) == 1:
        return group[0].conditions
    return tuple(_summed(parts) for parts in zip(*(stretch.conditions for stretch in group), strict=True))


def _summed(parts: tuple[Condition, ...]) -> Condition:
    values = dict.fromkeys(part.value for part in parts if part.value)
    facts = dict.fromkeys(fact for part in parts for fact in part.facts)
    return replace(parts[0], value=", ".join(values), facts=tuple(facts))


def certainty_of(conditions: Iterable[Condition]) -> Certainty:
    """`unknown` if any condition is, else `known`."""
    return Certainty.UNKNOWN if any(each.outcome is Met.UNKNOWN for each in conditions) else Certainty.KNOWN


def weakest_basis(conditions: Iterable[Condition]) -> Basis:
    """The weakest basis among the conditions; `archive` if none has one."""
    return max((each.basis for each in conditions if each.basis is not None), default=Basis.ARCHIVE)
