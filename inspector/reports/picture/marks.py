"""The marks of a lane: a diamond at each instant on a thin line, with labels or numbers over it."""

from collections.abc import Iterable
from itertools import starmap
from typing import Final

from inspector.reports.pack.timeline import Mark, Timeline
from inspector.reports.picture.axis import LEFT, RIGHT, Axis
from inspector.reports.picture.labels import Drawn, Label, Note, labels_over
from inspector.reports.picture.looks import EDGE, MARK
from inspector.reports.picture.shapes import line
from inspector.reports.picture.text import number, titled
from inspector.reports.picture.words import mark_words

_HALF: Final = 4.0


def draw_marks(marks: Iterable[Mark], timeline: Timeline, top: float, first: int) -> Drawn:
    """The marks of a lane from `top` down; `first` is the number of the first note.

    Those before or after the timeline stand in the notes alone.
    """
    axis = Axis(timeline.start, timeline.end)
    ordered = sorted(marks, key=lambda each: (each.at, each.label))
    told = [mark for mark in ordered if axis.holds(mark.at)]
    beyond = [mark_words(mark, timeline) for mark in ordered if not axis.holds(mark.at)]
    if not told:
        return Drawn(top, "", tuple(starmap(Note, enumerate(beyond, first))))
    labels = [Label(axis.at(mark.at), mark.label, mark_words(mark, timeline), free=True) for mark in told]
    above = labels_over(labels, top, first)
    y = above.bottom + _HALF + 1
    drawn = [line(LEFT, y, RIGHT, y, EDGE)]
    drawn.extend(titled(mark_words(mark, timeline), _diamond(axis.at(mark.at), y)) for mark in told)
    notes = (*above.notes, *starmap(Note, enumerate(beyond, first + len(above.notes))))
    return Drawn(y + _HALF, above.svg + "".join(drawn), notes)


def _diamond(x: float, y: float) -> str:
    left, side = number(x - _HALF), number(_HALF)
    return f'<path d="M{left} {number(y)}l{side} -{side}l{side} {side}l-{side} {side}z" fill="{MARK}"/>'
