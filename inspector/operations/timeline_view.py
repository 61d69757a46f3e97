"""The timeline of a case for the window: its lanes, its records counted along time, and what lies in a stretch."""

from pathlib import Path

from inspector.case.counts import category_counts
from inspector.case.file import open_case
from inspector.case.queries import count
from inspector.case.rows import RecordFilter
from inspector.operations.timeline.axis import axis_of, oldest_of
from inspector.operations.timeline.counting import cells, columns, dated_records, undated
from inspector.operations.timeline.lanes import (
    event_lanes,
    ground_of,
    history_lanes,
    records_lanes,
    statement_lanes,
)
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import FineCounts, TimelineView
from inspector.operations.viewing import View, viewed
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Timeline


def timeline_view(case: Path, platform: str = "") -> TimelineView:
    """All lanes of a case.

    Args:
        case: the case file.
        platform: the id of the one platform whose lanes are shown; empty, or not of the case, for all of them. The
            axis is that of all.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return timeline_in(view, platform)


def timeline_in(view: View, platform: str = "") -> TimelineView:
    """As `timeline_view`, for an open case."""
    connection = view.case.connection
    every = ground_of(view)
    only = platform if platform in every.platforms else ""
    ground = every.of_one(only) if only else every
    first = min((row.first for row in category_counts(connection) if row.first is not None), default=view.as_of)
    since = max(first, oldest_of(view.as_of))
    counted = cells(connection, Step.MONTH, since, view.as_of)
    start, end = axis_of(every, (cell.start for cell in counted))
    if only:
        counted = cells(connection, Step.MONTH, since, view.as_of, only)
    whole = {row.category: row.records for row in category_counts(connection, only)}
    counts = {
        step: columns((cell for cell in counted if cell.start >= start), step) for step in Step if step.whole_months
    }
    without = undated(connection, only)
    records = tuple(records_lanes(counts[Step.MONTH], whole, without))
    shown = sum(lane.records for lane in records)
    return TimelineView(
        start,
        end,
        (
            *event_lanes(ground, start, end),
            *statement_lanes(ground, tuple(sorted(whole)), start, end),
            *history_lanes(ground, start, end),
            *records,
        ),
        counts,
        sum(not set(ground.platforms).isdisjoint(each.platforms) for each in view.knowledge.statements),
        sum(without.values()),
        sum(whole.values()) - sum(without.values()) - shown,
        only,
        tuple((each, every.name_of(each)) for each in every.platforms) if len(every.platforms) > 1 else (),
    )


def fine_counts(case: Path, step: Step, start: Instant, end: Instant, platform: str = "") -> FineCounts:
    """The records made in `[start, end)`, by a step shorter than a month; the stretches at both ends are counted whole.

    Args:
        case: the case file.
        step: how long the stretches are.
        start: where to begin.
        end: where to end.
        platform: the id of the platform whose records are counted; empty for all.

    Raises:
        CaseRefused: it is no case file, or it cannot be read.
    """
    with open_case(case) as opened:
        counted = cells(opened.connection, step, start, end, platform)
    return FineCounts(step, start, end, columns(counted, step))


def records_made(case: Path, wanted: RecordFilter) -> int:
    """How many records a filter asks for that names a statement, or bounds the time of their making: that in the index alone.

    Args:
        case: the case file.
        wanted: names a statement, or else kinds of data, authors and a platform, or none, and at least one bound; nothing else of
            the latter is looked at.

    Raises:
        CaseRefused: it is no case file, or it cannot be read.
    """
    with open_case(case) as opened:
        if wanted.statement:
            return count(opened.connection, wanted)
        return dated_records(opened.connection, wanted)


def picture_of(view: TimelineView, start: Instant, end: Instant) -> Timeline:
    """What the report would draw of `[start, end)`; no foreign text is in it."""
    return Timeline(start, end, tuple(lane.drawn for lane in view.lanes), dict(view.platforms).get(view.platform, ""))
