"""The stretches of a lane: bars in as many tracks as overlap asks for, edges that are not sure fading away."""

from collections.abc import Iterable, Sequence
from itertools import starmap
from typing import Final

from inspector.reports.pack.timeline import Bar, Timeline
from inspector.reports.picture.axis import LEFT, RIGHT, Axis
from inspector.reports.picture.labels import Drawn, Label, Note, labels_over
from inspector.reports.picture.looks import STYLES
from inspector.reports.picture.patterns import Box
from inspector.reports.picture.shapes import arrow, fading, shape
from inspector.reports.picture.text import titled
from inspector.reports.picture.words import bar_words

HEIGHT: Final = 11.0
_LEAST: Final = 2.5
"""Even the shortest stretch is drawn this wide, so that it can be seen."""


def draw_bars(bars: Sequence[Bar], timeline: Timeline, top: float, first: int) -> Drawn:
    """The bars of a lane from `top` down; `first` is the number of the first note.

    Those before or after the timeline stand in the notes alone.
    """
    axis = Axis(timeline.start, timeline.end)
    drawn: list[str] = []
    notes: list[Note] = []
    y = top
    for track in tracks(bar for bar in bars if reaches(bar, timeline)):
        labels = [Label(axis.at(bar.start), bar.label, bar_words(bar, timeline)) for bar in track]
        above = labels_over(labels, y, first + len(notes))
        drawn.append(above.svg)
        notes.extend(above.notes)
        drawn.extend(titled(bar_words(bar, timeline), _bar(bar, axis, above.bottom)) for bar in track)
        y = above.bottom + HEIGHT + 5
    beyond = (bar_words(bar, timeline) for bar in bars if not reaches(bar, timeline))
    notes.extend(starmap(Note, enumerate(beyond, first + len(notes))))
    return Drawn(max(y - 5, top), "".join(drawn), tuple(notes))


def reaches(bar: Bar, timeline: Timeline) -> bool:
    """Whether any of a bar lies on the timeline."""
    return bar.start < timeline.end and bar.end > timeline.start


def tracks(bars: Iterable[Bar]) -> tuple[tuple[Bar, ...], ...]:
    """Bars in as few tracks as none overlaps another in; earlier ones first."""
    made: list[list[Bar]] = []
    for bar in sorted(bars, key=lambda each: (each.start, each.end, each.label)):
        free = next((track for track in made if track[-1].end <= bar.start), None)
        if free is None:
            made.append([bar])
        else:
            free.append(bar)
    return tuple(map(tuple, made))


def goes_on(bar: Bar, timeline: Timeline) -> bool:
    """Whether a bar on the timeline goes on beyond one of its ends, which an arrow shows."""
    return reaches(bar, timeline) and (bar.start < timeline.start or bar.end > timeline.end)


def is_open_edged(bar: Bar) -> bool:
    """Whether one of a bar's edges is not sure."""
    late = bar.sure_from is not None and bar.sure_from > bar.start
    return late or (bar.sure_until is not None and bar.sure_until < bar.end)


def _bar(bar: Bar, axis: Axis, y: float) -> str:
    left = min(axis.at(bar.start), RIGHT - _LEAST)
    right = max(axis.at(bar.end), left + _LEAST)
    # A sliver of ground between neighbours shows where one ends and the next begins.
    right -= 1.0 if right - left > 2 * _LEAST else 0.0
    sure_left = left if bar.sure_from is None else min(max(axis.at(bar.sure_from), left), right)
    sure_right = right if bar.sure_until is None else min(max(axis.at(bar.sure_until), left), right)
    if sure_left > sure_right:
        sure_left = sure_right = (sure_left + sure_right) / 2
    parts: list[str] = []
    if sure_left - left >= 1:
        parts.append(fading(bar.look, Box(left, y, sure_left - left, HEIGHT), leftwards=True))
    if sure_right - sure_left >= 0.5:
        parts.append(shape(bar.look, Box(sure_left, y, sure_right - sure_left, HEIGHT)))
    if right - sure_right >= 1:
        parts.append(fading(bar.look, Box(sure_right, y, right - sure_right, HEIGHT), leftwards=False))
    if bar.start < axis.start:
        parts.append(arrow(LEFT - 3, y + HEIGHT / 2, -4, STYLES[bar.look].ink))
    if bar.end > axis.end:
        parts.append(arrow(RIGHT + 3, y + HEIGHT / 2, 4, STYLES[bar.look].ink))
    return "".join(parts)
