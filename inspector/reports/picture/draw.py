"""The pictures of a report, as SVG that is whole in itself: no script, no reference to anything, the same each time.

It holds attributes alone (a style sheet would reach a browser, but not every renderer of a PDF), and no names
that are referred to, so that several can stand in one page.
"""

from collections.abc import Iterator
from typing import Final

from inspector.reports.pack.timeline import Look, Timeline
from inspector.reports.picture.axis import LEFT, RIGHT, WIDTH, Axis, axis_labels, axis_lines, ticks
from inspector.reports.picture.bars import goes_on, is_open_edged, reaches
from inspector.reports.picture.labels import Note
from inspector.reports.picture.lanes import draw_lane
from inspector.reports.picture.legend import FADED, GOES_ON, MARGIN, Entry, draw_legend, draw_notes, look_entry
from inspector.reports.picture.looks import LINE, MUTED
from inspector.reports.picture.months import columns_of
from inspector.reports.picture.shapes import drawing, line
from inspector.reports.picture.text import SMALL, TITLE, text_at
from inspector.reports.picture.verdicts import verdict_bars_svg
from inspector.reports.picture.words import timeline_words
from inspector.statements.period_words import instant_words

__all__ = ["timeline_svg", "timeline_words", "verdict_bars_svg"]

_TOP: Final = 36.0
_TALL: Final = 380.0
"""Lanes taller than this together have the axis labelled below them, too."""


def timeline_svg(timeline: Timeline) -> str:
    """The timeline as SVG: one axis of time, its lanes below one another, a legend of the looks that occur.

    Every stretch, mark and column bears its words, which a browser shows where the pointer rests. Labels stand in
    rows, so that none touches another; where they are too many, numbers stand in their place and a list below.

    Raises:
        ValueError: the timeline does not end after it begins.
        OverflowError: it lies outside the years 1 to 9999.
    """
    if timeline.start >= timeline.end:
        raise ValueError("a timeline ends after it begins")
    axis = Axis(timeline.start, timeline.end)
    lanes: list[str] = []
    notes: list[Note] = []
    y = _TOP
    for lane in timeline.lanes:
        made = draw_lane(lane, timeline, y, len(notes) + 1)
        lanes.append(line(0, y, WIDTH, y, LINE) + made.svg)
        notes.extend(made.notes)
        y = made.bottom
    ground = [axis_lines(axis, _TOP, y), axis_labels(axis, _TOP - 9, _TOP - 22), line(0, y, WIDTH, y, LINE)]
    if not timeline.lanes:
        lanes.append(text_at((LEFT + RIGHT) / 2, y + 26, "Nothing to show", TITLE, MUTED, "middle"))
        y += 28
    if y - _TOP > _TALL:
        ground.append(axis_labels(axis, y + 15, y + 28))
        y += 32 if any(tick.context for tick in ticks(axis)) else 19
    legend = draw_legend(tuple(_entries(timeline)), y + 14)
    listed = draw_notes(notes, legend.bottom + 14)
    foot = listed.bottom + (22 if notes else 10)
    only = f"Of several platforms, only {timeline.only}. " if timeline.only else ""
    span = f"{only}{instant_words(timeline.start)} to {instant_words(timeline.end)}, in UTC"
    return drawing(WIDTH, foot + 8, *ground, *lanes, legend.svg, listed.svg, text_at(MARGIN, foot, span, SMALL, MUTED))


def _entries(timeline: Timeline) -> Iterator[Entry]:
    """Exactly what occurs in the picture."""
    bars = [bar for lane in timeline.lanes for bar in lane.bars if reaches(bar, timeline)]
    looks = {bar.look for bar in bars}
    for lane in timeline.lanes:
        columns = columns_of(lane.months, timeline)
        looks.update(look for _, counts in columns.counts for look, _ in counts)
    yield from (look_entry(look) for look in Look if look in looks)
    if any(is_open_edged(bar) for bar in bars):
        yield FADED
    if any(goes_on(bar, timeline) for bar in bars):
        yield GOES_ON
