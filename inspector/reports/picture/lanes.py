"""A lane of a timeline: its title on the left, its stretches, marks and counts on the axis."""

from collections.abc import Iterator
from typing import Final

from inspector.reports.pack.timeline import Lane, Timeline
from inspector.reports.picture.axis import LEFT
from inspector.reports.picture.bars import draw_bars
from inspector.reports.picture.labels import Drawn, Note
from inspector.reports.picture.legend import MARGIN
from inspector.reports.picture.looks import MUTED, TEXT
from inspector.reports.picture.marks import draw_marks
from inspector.reports.picture.months import Columns, columns_of, draw_months
from inspector.reports.picture.text import LABEL, TITLE, text_at, titled, wrapped

_TITLE_LINE: Final = 15.5
_PAD: Final = 7.5
_SCALE: Final = 42.0
"""Room that the scale of a lane of counts takes from its title."""


def draw_lane(lane: Lane, timeline: Timeline, top: float, first: int) -> Drawn:
    """A lane from `top` down; `first` is the number of the first note."""
    columns = columns_of(lane.months, timeline) if lane.months else None
    title = _title(lane, columns, top + _PAD)
    content = _content(lane, columns, timeline, top + _PAD, first)
    return Drawn(max(title.bottom, content.bottom) + _PAD, title.svg + content.svg, content.notes)


def _title(lane: Lane, columns: Columns | None, top: float) -> Drawn:
    room = LEFT - MARGIN - 10 - (_SCALE if columns else 0)
    lines = wrapped(lane.title, TITLE, room, 3)
    rows = [text_at(MARGIN, top + 10 + _TITLE_LINE * row, text, TITLE, TEXT) for row, text in enumerate(lines)]
    bottom = top + _TITLE_LINE * len(lines)
    whole = " ".join(lines) == " ".join(lane.title.split())
    drawn = "".join(rows) if whole else titled(lane.title, *rows)
    if columns:
        drawn += text_at(MARGIN, bottom + 10, columns.words, LABEL, MUTED)
        bottom += 14
    return Drawn(bottom, drawn)


def _content(lane: Lane, columns: Columns | None, timeline: Timeline, top: float, first: int) -> Drawn:
    drawn: list[str] = []
    notes: list[Note] = []
    bottom = top
    for made in _sections(lane, columns, timeline, top, first):
        drawn.append(made.svg)
        notes.extend(made.notes)
        bottom = made.bottom
    if not any(drawn):
        return Drawn(top + 14, text_at(LEFT + 8, top + 10, "Nothing to show", LABEL, MUTED), tuple(notes))
    return Drawn(bottom, "".join(drawn), tuple(notes))


def _sections(lane: Lane, columns: Columns | None, timeline: Timeline, top: float, first: int) -> Iterator[Drawn]:
    bars = draw_bars(lane.bars, timeline, top, first)
    yield bars
    below = bars.bottom + (8 if bars.svg else 0)
    marks = draw_marks(lane.marks, timeline, below, first + len(bars.notes))
    yield marks
    if columns:
        yield draw_months(columns, timeline, marks.bottom + (8 if marks.svg else 0))
