"""The timeline of a report: events, statements, facts, settings and records by month on one axis, as values."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.report_lanes import fact_lanes
from inspector.operations.evidence.report_material import Material
from inspector.records.instants import Instant, to_datetime, utc
from inspector.reports.pack.timeline import Bar, Lane, Look, Mark, Timeline
from inspector.statements.period_words import date_words
from inspector.statements.statement import Asserts, Event, Standing, Statement
from inspector.statements.words import asserts_words, category_name

_CATEGORIES: Final = 6
"""Kinds of data that have a lane of their own."""
_LANES: Final = 14
"""Lanes of one picture: more would not be legible on a page."""
_YEARS: Final = 40
"""How far back an axis reaches: a record of an older date is told in words, lest it press all others together."""
_ESTABLISHED: Final = frozenset({Standing.PLATFORM_STATED, Standing.REGULATOR_FOUND, Standing.COURT_FOUND})


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
    return (
        ("Events", tuple(_events(material, start, end))),
        ("Statements relied on, over the time that they speak of", tuple(_statements(material, start, end))),
        ("What was true of you, by how it is known", tuple(fact_lanes(material, start, end))),
        ("Records by the month of their making and by verdict", tuple(_months(material, start, end))),
    )


def _axis(material: Material) -> tuple[Instant, Instant]:
    """From the first of January before the account or the first record, to *as of*; what began earlier goes on."""
    end = material.view.as_of
    last = to_datetime(end - 1).year
    known = [
        *(each.first for each in material.counted if each.first is not None),
        *(fact.start for fact in material.view.facts if fact.what == "account" and fact.start is not None),
    ]
    known = known or [each.start for each in material.relied]
    oldest = utc(max(last - _YEARS, 1))
    first = min((to_datetime(each).year for each in known if oldest <= each < end), default=last)
    return utc(first), end


def events_within(material: Material, start: Instant, end: Instant) -> Iterator[tuple[Instant, Event]]:
    """The events of the knowledge base whose first possible day lies on the axis."""
    for event in material.view.knowledge.events:
        day = date.fromisoformat(f"{event.date}-01-01"[:10])
        at = utc(day.year, day.month, day.day)
        if start <= at < end:
            yield at, event


def _events(material: Material, start: Instant, end: Instant) -> Iterator[Lane]:
    marks = []
    for at, event in events_within(material, start, end):
        # A mark stands at one instant; one that is known by its month or year alone says so.
        roughly = "" if event.precision == "day" else f" ({date_words(event.date)}; the day is not known)"
        ours = event in material.ours.entries
        marks.append(Mark(at, f"{event.title}{roughly}" if ours else "An event that this program does not list"))
    if marks:
        yield Lane("Events", marks=tuple(marks))


def _statements(material: Material, start: Instant, end: Instant) -> Iterator[Lane]:
    for number, each in enumerate(material.relied, start=1):
        until = end if each.until is None else each.until
        if max(each.start, start) < min(until, end):
            earliest = each.until_earliest
            sure_until = None if earliest is None or earliest >= until else earliest
            sure_from = None if each.start_latest == each.start else min(each.start_latest, until)
            bar = Bar(each.start, until, material.ours.heading(each), _look(each), sure_from, sure_until)
            by = each.by if each in material.ours.entries else "another"
            yield Lane(f"Statement {number}, {asserts_words(each.asserts)}: {by}", (bar,))


def _look(statement: Statement) -> Look:
    """The verdict that a statement leads to where it alone bears on a record."""
    if statement.asserts is not Asserts.USED:
        return Look.EXCLUDED if statement.asserts is Asserts.NOT_USED else Look.NOT_ADDRESSED
    if statement.standing not in _ESTABLISHED:
        return Look.ALLEGED
    return Look.STATED if statement.specificity == "named" else Look.STATED_BROADLY


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
