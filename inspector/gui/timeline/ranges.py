"""The usual stretches of time that one looks at."""

from typing import Final

from inspector.operations.timeline.histories import Subject
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import HistoryLane, StatementLane, TimelineView
from inspector.records.instants import DAY, Instant, from_datetime, to_datetime
from inspector.statements.statement import Asserts

_ROOM: Final = 30 * DAY
_NEARLY_ALL: Final = 0.8
"""The share of the axis from which on there is nothing to gain by leaving the rest out."""


def setting_range(view: TimelineView) -> tuple[Instant, Instant] | None:
    """From before the first change of a setting to after the last, as far as the archive speaks; None where none changed."""
    changes = [
        known.named.state.start
        for lane in view.lanes
        if isinstance(lane, HistoryLane) and lane.history.subject is Subject.SETTING
        for known in lane.known
        if view.start < known.named.state.start < view.end
    ]
    if not changes:
        return None
    first, last = min(changes), max(changes)
    room = max((last - first) // 6, _ROOM)
    return max(first - room, view.start), min(last + room, view.end)


def first_look(view: TimelineView) -> tuple[Instant, Instant] | None:
    """The stretch of time that is shown first: where both statements and records are; None for all time.

    It begins a little before the first statement that data go in, or the first change of a setting, and not before
    the first record: what lies earlier presses the rest together, and *All time* shows it.
    """
    stated = [
        lane.statement.start
        for lane in view.lanes
        if isinstance(lane, StatementLane) and lane.statement.asserts is Asserts.USED
    ]
    changed = setting_range(view)
    begun = [*stated, *([] if changed is None else [changed[0]])]
    made = min((columns[0].start for columns in view.counts[Step.MONTH].values() if columns), default=view.start)
    if not begun:
        return None
    first = max(min(begun), made, view.start)
    start = max(view.start, first - max((view.end - first) // 16, _ROOM))
    # Where nearly all is shown anyway, all is.
    if view.end - start > (view.end - view.start) * _NEARLY_ALL:
        return None
    return start, view.end


def last_year(end: Instant) -> tuple[Instant, Instant]:
    """The year before an instant."""
    moment = to_datetime(end)
    leap = (moment.month, moment.day) == (2, 29)
    return from_datetime(moment.replace(year=moment.year - 1, day=28 if leap else moment.day)), end
