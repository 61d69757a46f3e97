"""The usual stretches of time that one looks at."""

from typing import Final

from inspector.operations.timeline.histories import Subject
from inspector.operations.timeline.values import HistoryLane, TimelineView
from inspector.records.instants import DAY, Instant, from_datetime, to_datetime

_ROOM: Final = 30 * DAY


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


def last_year(end: Instant) -> tuple[Instant, Instant]:
    """The year before an instant."""
    moment = to_datetime(end)
    leap = (moment.month, moment.day) == (2, 29)
    return from_datetime(moment.replace(year=moment.year - 1, day=28 if leap else moment.day)), end
