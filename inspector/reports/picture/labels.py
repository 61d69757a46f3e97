"""The labels of a lane, over the places that they belong to: written out in rows, else as numbers with a list below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.reports.picture.axis import LEFT, RIGHT
from inspector.reports.picture.looks import EDGE, MUTED, PAPER, TEXT
from inspector.reports.picture.patterns import Box
from inspector.reports.picture.places import Group, Span, in_rows, middle, nearest_joined, spread
from inspector.reports.picture.shapes import line, rectangle
from inspector.reports.picture.text import LABEL, SMALL, cut, text_at, titled, width

_ROW: Final = 15.0
_ROWS: Final = 4
_INSET: Final = 2.0
_ALL: Final = RIGHT - LEFT - 2 * _INSET
_SOME: Final = 300.0
_ENOUGH: Final = 60.0
"""How wide a label may be: as wide as the axis, else cut to so much, else cut to its own room if that is enough to read."""

_NUMBER_ROW: Final = 24.0
_FURTHEST: Final = 26.0
"""How far a number may stand from its place."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label, the place that it belongs to, and the sentence that a list gives in its stead.

    One that is `free` may stand on the left of its place, too.
    """

    at: float
    text: str
    sentence: str
    free: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the list below a picture, under the number that stands in the picture."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn, down to `bottom`, and the notes that it needs below the picture."""

    bottom: float
    svg: str
    notes: tuple[Note, ...] = ()


def labels_over(labels: Sequence[Label], top: float, first: int) -> Drawn:
    """The labels from `top` down; what they belong to begins at the bottom of what was drawn.

    Args:
        labels: from left to right.
        top: where the drawing begins.
        first: the number of the first note, where numbers are needed.
    """
    told = [label for label in labels if label.text]
    tries = ((_ALL, False), (_SOME, False), (_SOME, True))
    choices = ([tuple(_spans(label, most, tight=tight)) for label in told] for most, tight in tries)
    placed = next((each for each in (in_rows(spans, _ROWS) for spans in choices) if each is not None), None)
    if placed is None:
        return _numbered(told, top, first)
    bottom = top + _ROW * (max((each.row for each in placed), default=-1) + 1)
    drawn: list[str] = []
    for label, each in zip(told, placed, strict=True):
        base = bottom - _ROW * each.row - 4
        if each.row:
            drawn.append(line(label.at, base + 2, label.at, bottom, EDGE))
        short = cut(label.text, LABEL, each.span.right - each.span.left + 0.01)
        text = text_at(each.span.left, base, short, LABEL, TEXT)
        drawn.append(text if short == label.text else titled(label.text, text))
    return Drawn(bottom, "".join(drawn))


def _spans(label: Label, most: float, *, tight: bool) -> Iterator[Span]:
    """Where a label of at most that width could stand; `tight`: cut to its own room at the end of the axis."""
    room = RIGHT - _INSET - (label.at + _INSET)
    most = room if tight and _ENOUGH <= room < most else most
    wide = width(cut(label.text, LABEL, most), LABEL)
    right = label.at + _INSET + wide <= RIGHT - _INSET
    if right or not label.free:
        left = min(label.at + _INSET, RIGHT - _INSET - wide)
        yield Span(label.at, left, left + wide)
    if label.free and label.at - _INSET - wide >= LEFT:
        yield Span(label.at, label.at - _INSET - wide, label.at - _INSET)


def _numbered(labels: Sequence[Label], top: float, first: int) -> Drawn:
    notes = tuple(Note(first + position, label.sentence) for position, label in enumerate(labels))
    places = [label.at for label in labels]
    groups: tuple[Group, ...] = tuple((position, position) for position in range(len(labels)))
    while True:
        wanted = [middle(group, places) for group in groups]
        widths = [width(_range(notes, group), SMALL) + 9 for group in groups]
        centres = spread(wanted, widths, LEFT, RIGHT)
        far = max(abs(centre - place) for centre, place in zip(centres, wanted, strict=True))
        if len(groups) == 1 or (far <= _FURTHEST and centres[-1] + widths[-1] / 2 <= RIGHT + 0.01):
            break
        groups = nearest_joined(groups, places)
    drawn: list[str] = []
    for group, place, wide, centre in zip(groups, wanted, widths, centres, strict=True):
        drawn.append(line(centre, top + 14, place, top + _NUMBER_ROW, EDGE))
        pill = rectangle(Box(centre - wide / 2, top, wide, 14), PAPER, MUTED, 7)
        number = text_at(centre, top + 10.9, _range(notes, group), SMALL, TEXT, "middle")
        sentences = "\n".join(note.sentence for note in notes[group[0] : group[1] + 1])
        drawn.append(titled(sentences, pill, number))
    return Drawn(top + _NUMBER_ROW, "".join(drawn), notes)


def _range(notes: Sequence[Note], group: Group) -> str:
    first, last = notes[group[0]].number, notes[group[1]].number
    return str(first) if first == last else f"{first}–{last}"
