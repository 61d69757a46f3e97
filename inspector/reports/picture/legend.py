"""Below a picture: what the looks in it mean, and the list of what is numbered in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.reports.pack.timeline import Look
from inspector.reports.picture.axis import WIDTH
from inspector.reports.picture.labels import Drawn, Note
from inspector.reports.picture.looks import MUTED, OPEN, STYLES, TEXT
from inspector.reports.picture.patterns import Box
from inspector.reports.picture.shapes import arrow, fading, rectangle, shape
from inspector.reports.picture.text import LABEL, cut, text_at, titled, width, wrapped

MARGIN: Final = 12.0
SWATCH: Final = 11.0

_ROW: Final = 19.0
_LINE: Final = 14.5
_BRIEF: Final = 24
"""Up to so many notes have two lines each; where there are more, each has one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a legend: its name, and a sample, `wide` units wide, that is drawn at a place."""

    name: str
    wide: float
    sample: Callable[[float, float], str]


def look_entry(look: Look) -> Entry:
    """The entry of a look: round looks have a long sample, square ones a square."""
    wide = 22.0 if STYLES[look].rounded else SWATCH
    return Entry(STYLES[look].name, wide, lambda x, y: shape(look, Box(x, y, wide, SWATCH)))


FADED: Final = Entry(
    "Begins or ends somewhere here",
    26.0,
    lambda x, y: (
        rectangle(Box(x, y, 9, SWATCH), OPEN) + fading(Look.NEUTRAL, Box(x + 9, y, 16, SWATCH), leftwards=False)
    ),
)
GOES_ON: Final = Entry("Goes on beyond the picture", 5.0, lambda x, y: arrow(x, y + SWATCH / 2, 5, OPEN))


def draw_legend(entries: Sequence[Entry], top: float) -> Drawn:
    """The entries in flowing rows from `top` down."""
    drawn: list[str] = []
    x, y = MARGIN, top
    for entry in entries:
        taken = entry.wide + 6 + width(entry.name, LABEL)
        if x > MARGIN and x + taken > WIDTH - MARGIN:
            x, y = MARGIN, y + _ROW
        drawn.append(entry.sample(x, y))
        drawn.append(text_at(x + entry.wide + 6, y + 9.8, entry.name, LABEL, MUTED))
        x += taken + 16
    return Drawn(y + SWATCH if entries else top, "".join(drawn))


def draw_notes(notes: Sequence[Note], top: float) -> Drawn:
    """The numbered sentences in two columns from `top` down; what is cut has its whole beside it."""
    column = (WIDTH - 2 * MARGIN - 24) / 2
    most = 2 if len(notes) <= _BRIEF else 1
    told = [(note, _lines(note, column - 25, most)) for note in notes]
    half = _half([len(lines) for _, lines in told])
    drawn: list[str] = []
    bottom = top
    for left, part in ((MARGIN, told[:half]), (MARGIN + column + 24, told[half:])):
        y = top
        for note, lines in part:
            drawn.append(text_at(left + 18, y + 10, str(note.number), LABEL, MUTED, "end"))
            rows = [text_at(left + 25, y + 10 + _LINE * row, text, LABEL, TEXT) for row, text in enumerate(lines)]
            whole = " ".join(lines) == " ".join(note.sentence.split())
            drawn.append("".join(rows) if whole else titled(note.sentence, *rows))
            y += _LINE * len(lines) + 2.5
        bottom = max(bottom, y)
    return Drawn(bottom, "".join(drawn))


def _lines(note: Note, room: float, most: int) -> tuple[str, ...]:
    return wrapped(note.sentence, LABEL, room, most) if most > 1 else (cut(note.sentence, LABEL, room),)


def _half(lengths: Sequence[int]) -> int:
    """How many from the beginning make up at least half of the lines."""
    sums = list(_sums(lengths))
    return next((position for position, done in enumerate(sums, start=1) if 2 * done >= sums[-1]), 0)


def _sums(lengths: Sequence[int]) -> Iterator[int]:
    done = 0
    for length in lengths:
        done += length
        yield done
