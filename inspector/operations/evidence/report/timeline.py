"""The timeline of a report: events, statements, facts, settings and records by month on one axis, as values."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.report.material import Material
from inspector.operations.timeline.axis import axis_of
from inspector.operations.timeline.events import events_lane
from inspector.operations.timeline.histories import histories, history_lane
from inspector.operations.timeline.statement_lanes import statement_lane
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Lane, Look, Timeline
from inspector.statements.words import category_name

_CATEGORIES: Final = 6
"""Kinds of data that have a lane of their own."""
_LANES: Final = 14
"""Lanes of one picture: more would not be legible on a page."""


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Records of the kinds that have a lane which are not in it: without a date, or dated outside the axis."""

    undated: int
    outside: int


def timeline(material: Material) -> Timeline:
    """All of a pack along time, as values; no foreign text is in it."""
    start, end = _axis(material)
    return Timeline(start, end, tuple(lane for _, lanes in _groups(material, start, end) for lane in lanes))


def sheets(material: Material) -> Iterator[tuple[str, Timeline]]:
    """The same in pieces that can be read on a page, on one axis, each with its caption."""
    start, end = _axis(material)
    for caption, lanes in _groups(material, start, end):
        for first in range(0, len(lanes), _LANES):
            more = "" if len(lanes) <= _LANES else f" ({first // _LANES + 1} of {-(-len(lanes) // _LANES)})"
            yield f"{caption}{more}", Timeline(start, end, lanes[first : first + _LANES])


def _groups(material: Material, start: Instant, end: Instant) -> tuple[tuple[str, tuple[Lane, ...]], ...]:
    events = events_lane(material, start, end)
    statements = (
        statement_lane(material, number, each, start, end) for number, each in enumerate(material.relied, start=1)
    )
    return (
        ("Events", () if events is None else (events,)),
        ("Statements relied on, over the time that they speak of", tuple(lane for lane in statements if lane)),
        (
            "What was true of you, by how it is known",
            tuple(history_lane(each, start, end) for each in histories(material)),
        ),
        ("Records by the month of their making and by verdict", tuple(_months(material, start, end))),
    )


def _axis(material: Material) -> tuple[Instant, Instant]:
    return axis_of(material, (each.first for each in material.counted if each.first is not None))


def drawn_categories(material: Material) -> tuple[str, ...]:
    """The kinds of data with most dated records, most first: those that have a lane."""
    dated: Counter[str] = Counter()
    for tally in material.counted:
        dated[tally.kind.category.value] += sum(count for month, count in tally.months if month is not None)
    ranked = sorted(((-count, name) for name, count in dated.items() if count))
    return tuple(name for _, name in ranked[:_CATEGORIES])


def _months(material: Material, start: Instant, end: Instant) -> Iterator[Lane]:
    for category in drawn_categories(material):
        by_month: dict[Instant, Counter[Verdict]] = {}
        for tally in material.counted:
            if tally.kind.category.value == category:
                for month, count in tally.months:
                    if month is not None and start <= month < end:
                        by_month.setdefault(month, Counter())[tally.verdict] += count
        months = tuple(
            (month, tuple((Look(verdict.value), counts[verdict]) for verdict in Verdict if counts[verdict]))
            for month, counts in sorted(by_month.items())
        )
        if months:
            yield Lane(f"Records by month: {category_name(category)}", months=months)


def undrawn(material: Material, drawn: Timeline) -> Undrawn:
    """The records of the kinds that have a lane which are not in it."""
    shown = set(drawn_categories(material))
    months = [pair for each in material.counted if each.kind.category.value in shown for pair in each.months]
    outside = sum(count for month, count in months if month is not None and not drawn.start <= month < drawn.end)
    return Undrawn(sum(count for month, count in months if month is None), outside)
