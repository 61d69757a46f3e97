"""The events of a timeline: what of the knowledge base's chronology lies on it."""

from collections.abc import Iterator
from datetime import date

from inspector.operations.timeline.ground import Ground
from inspector.records.instants import Instant, utc
from inspector.reports.pack.timeline import Lane, Mark
from inspector.statements.period_words import date_words
from inspector.statements.statement import Event


def events_within(ground: Ground, start: Instant, end: Instant) -> Iterator[tuple[Instant, Event]]:
    """The events on the case's platforms whose first possible day lies in `[start, end)`, each with the instant at which
    that begins.
    """
    for event in ground.view.knowledge.events:
        if event.platforms and set(event.platforms).isdisjoint(ground.platforms):
            continue
        day = date.fromisoformat(f"{event.date}-01-01"[:10])
        at = utc(day.year, day.month, day.day)
        if start <= at < end:
            yield at, event


def events_lane(ground: Ground, start: Instant, end: Instant) -> Lane | None:
    """The lane of events, with no foreign text in it; None where none lies on the axis."""
    marks = []
    for at, event in events_within(ground, start, end):
        # A mark stands at one instant; one that is known by its month or year alone says so.
        roughly = "" if event.precision == "day" else f" ({date_words(event.date)}; the day is not known)"
        ours = event in ground.ours.entries
        marks.append(Mark(at, f"{event.title}{roughly}" if ours else "An event that this program does not list"))
    return Lane("Events", marks=tuple(marks)) if marks else None
