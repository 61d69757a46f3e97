"""Counts by month as stacked columns; months are put together where a column would be too thin to tell its parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.records.instants import DAY, Instant
from inspector.reports.pack.timeline import Look, Timeline
from inspector.reports.picture.axis import LEFT, RIGHT, Axis, after_months, month_start
from inspector.reports.picture.labels import Drawn
from inspector.reports.picture.looks import EDGE, LINE, MUTED
from inspector.reports.picture.patterns import Box
from inspector.reports.picture.shapes import line, shape
from inspector.reports.picture.text import SMALL, text_at, titled
from inspector.reports.picture.words import counts_words
from inspector.statements.period_words import instant_words

_HEIGHT: Final = 70.0
Months = Sequence[tuple[Instant, tuple[tuple[Look, int], ...]]]

_HEADROOM: Final = 10.0
_THINNEST: Final = 7.0
_LEAST: Final = 2.0
"""Even a single record is drawn this high, so that it can be seen."""

_STEPS: Final = {1: "by month", 3: "by quarter", 6: "by half-year", 12: "by year", 60: "by five years"}


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns with what each stands for: `step` months, `words` for that, and counts by look, by first instant."""

    step: int
    words: str
    counts: tuple[tuple[Instant, tuple[tuple[Look, int], ...]], ...]
    beyond: int

    @property
    def highest(self) -> int:
        """The greatest sum of a column."""
        return max((sum(count for _, count in counts) for _, counts in self.counts), default=0)


def columns_of(months: Months, timeline: Timeline) -> Columns:
    """The columns that fit the timeline; `beyond` counts what lies before or after it."""
    month = (RIGHT - LEFT) * 30.44 * DAY / (timeline.end - timeline.start)
    step = next((each for each in _STEPS if each * month >= _THINNEST), max(_STEPS))
    sums: dict[Instant, dict[Look, int]] = {}
    beyond = 0
    for at, counts in months:
        first = month_start(at, step)
        if first >= timeline.end or after_months(first, step) <= timeline.start:
            beyond += sum(count for _, count in counts)
            continue
        column = sums.setdefault(first, dict.fromkeys(Look, 0))
        for look, count in counts:
            column[look] += count
    told = (
        (first, tuple((look, count) for look, count in column.items() if count))
        for first, column in sorted(sums.items())
    )
    return Columns(step, _STEPS[step], tuple(each for each in told if each[1]), beyond)


def draw_months(columns: Columns, timeline: Timeline, top: float) -> Drawn:
    """The columns over a base line from `top` down, with the greatest sum and 0 beside them."""
    axis = Axis(timeline.start, timeline.end)
    base = top + _HEIGHT
    room = _HEIGHT - _HEADROOM
    highest = columns.highest
    if not highest:
        return _beyond(columns, top)
    drawn = [
        line(LEFT, base - room, RIGHT, base - room, LINE),
        text_at(LEFT - 6, base - room + 4, f"{highest:,}", SMALL, MUTED, "end"),
        text_at(LEFT - 6, base + 1, "0", SMALL, MUTED, "end"),
    ]
    for first, counts in columns.counts:
        after = after_months(first, columns.step)
        left, right = axis.at(first), axis.at(after)
        wide = max(right - left - 1, 1.5)
        x = min(left, RIGHT - wide)
        y = base
        parts: list[str] = []
        for look, count in counts:
            high = max(_LEAST, room * count / highest)
            y -= high
            parts.append(shape(look, Box(x, y, wide, high)))
        drawn.append(titled(f"{instant_words(first)} to {instant_words(after)}: {counts_words(counts)}", *parts))
    drawn.append(line(LEFT, base, RIGHT, base, EDGE))
    beyond = _beyond(columns, base)
    return Drawn(beyond.bottom, "".join(drawn) + beyond.svg)


def _beyond(columns: Columns, top: float) -> Drawn:
    if not columns.beyond:
        return Drawn(top, "")
    words = f"{columns.beyond:,} before or after the picture"
    return Drawn(top + 15, text_at(LEFT + 2, top + 12, words, SMALL, MUTED))
