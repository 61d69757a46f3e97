"""The lanes below one another: headings between groups of them, each with its place and height."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from inspector.gui import words
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.sizes import Sizes
from inspector.operations.timeline.histories import Subject
from inspector.operations.timeline.values import (
    EventsLane,
    HistoryLane,
    RecordsLane,
    StatementLane,
    TimelineLane,
    TimelineView,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A lane by its place in the view, or (`lane` is -1) a heading and what stands beside it."""

    top: float
    height: float
    lane: int
    heading: str = ""
    note: str = ""

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.top + self.height


def rows_of(view: TimelineView, sizes: Sizes) -> tuple[Row, ...]:
    """The rows of a view from the top down."""
    return tuple(_rows(view, sizes))


def _rows(view: TimelineView, sizes: Sizes) -> Iterator[Row]:
    top = 0.0
    numbered = enumerate(view.lanes)
    for _, group in groupby(numbered, key=lambda pair: _group(pair[1])):
        lanes = list(group)
        heading, note = _heading(lanes[0][1], view, len(lanes))
        row = Row(top, sizes.line + sizes.scaled(18), -1, heading, note)
        yield row
        for place, lane in lanes:
            row = Row(row.bottom, _height(lane, sizes), place)
            yield row
        top = row.bottom


def _group(lane: TimelineLane) -> str:
    if isinstance(lane, HistoryLane) and lane.history.subject is Subject.SETTING:
        return "SettingLane"
    return type(lane).__name__


def _heading(lane: TimelineLane, view: TimelineView, number: int) -> tuple[str, str]:
    match lane:
        case EventsLane():
            return tr("What happened"), ""
        case StatementLane():
            text = tr("%1 of %2 statements bear on records of this case")
            note = text.replace("%1", words.number(number)).replace("%2", words.number(view.listed))
            return tr("Statements"), note
        case HistoryLane():
            if lane.history.subject is Subject.SETTING:
                return tr("Settings"), ""
            return tr("You"), tr("what was true of you, by how it is known")
        case RecordsLane():
            return tr("Your records"), _not_drawn(view)


def _not_drawn(view: TimelineView) -> str:
    told = [
        text.replace("%1", words.records(count))
        for text, count in (
            (tr("%1 without a date"), view.undated),
            (tr("%1 dated before or after this time"), view.outside),
        )
        if count
    ]
    text = tr("by the time of their making and by verdict")
    return f"{text}; {tr('not drawn: %1').replace('%1', ', '.join(told))}" if told else text


def _height(lane: TimelineLane, sizes: Sizes) -> float:
    match lane:
        case EventsLane():
            return 2 * sizes.small_line + sizes.line + sizes.scaled(18)
        case StatementLane():
            return sizes.line + sizes.scaled(32)
        case HistoryLane():
            return max(2 * sizes.line, sizes.line + sizes.small_line) + sizes.scaled(10)
        case RecordsLane():
            return max(sizes.scaled(64), sizes.line + sizes.small_line + sizes.scaled(12))
