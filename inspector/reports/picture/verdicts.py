"""Categories by verdict: a bar for each category that shows the shares, and the counts written out beside it."""

from collections.abc import Sequence
from typing import Final

from inspector.reports.pack.timeline import Look
from inspector.reports.picture.axis import WIDTH
from inspector.reports.picture.legend import MARGIN, SWATCH
from inspector.reports.picture.looks import LINE, MUTED, STYLES, TEXT
from inspector.reports.picture.patterns import Box
from inspector.reports.picture.shapes import drawing, line, shape
from inspector.reports.picture.text import LABEL, SMALL, TITLE, text_at, titled, width, wrapped
from inspector.reports.picture.words import counts_words

Row = tuple[str, tuple[tuple[Look, int], ...]]
"""A category's title, and how many of its records each verdict has."""

_HEAD: Final = 9.5
_HEAD_LINE: Final = 11.5
_HEADS: Final = 66.0
_ROW: Final = 25.0
_BAR: Final = 12.0
_LINE: Final = 13.5
_TITLE: Final = 160.0
_COLUMN: Final = 57.0
_NARROWEST: Final = 30.0
"""Where numbers of many digits leave less room than this, they stand alone."""
_LEAST: Final = 2.5
"""Even the smallest share is drawn this wide, so that it can be seen."""


def verdict_bars_svg(rows: Sequence[Row]) -> str:
    """Categories by verdict as SVG: each bar is the whole of its category, its parts are the shares of the verdicts.

    Counts stand beside the bars, in one column for each verdict that occurs, under its look and name, the sum
    in the last. The length of a bar says nothing of a number: small categories can be read beside large ones.

    Args:
        rows: the categories in the order in which they are shown.
    """
    if not rows:
        return drawing(WIDTH, 48, text_at(WIDTH / 2, 28, "Nothing to show", TITLE, MUTED, "middle"))
    sums = [{look: sum(n for each, n in counts if each is look) for look in Look} for _, counts in rows]
    looks = [look for look in Look if any(counts[look] for counts in sums)]
    column = max(_COLUMN, *(width(f"{sum(counts.values()):,}", LABEL) + 10 for counts in sums))
    ends = [WIDTH - MARGIN - column * after for after in range(len(looks), -1, -1)]
    left = ends[0] - column - 8
    title_room = min(_TITLE, left - MARGIN)
    bar = Box(MARGIN + _TITLE, 0, left - MARGIN - _TITLE, _BAR)
    drawn = [*_heads(looks, ends)]
    y = _HEADS
    for (title, _), counts in zip(rows, sums, strict=True):
        drawn.append(line(MARGIN, y, WIDTH - MARGIN, y, LINE))
        lines = wrapped(title, LABEL, title_room - 10, 2)
        drawn.append(_title(title, lines, y + 16.5))
        if bar.width >= _NARROWEST:
            shares = _shares(counts, Box(bar.x, y + (_ROW - _BAR) / 2, bar.width, _BAR))
            drawn.append(titled(f"{title}: {counts_words(counts.items())}", *shares))
        for end, count in zip(ends, (*(counts[look] for look in looks), sum(counts.values())), strict=True):
            drawn.append(text_at(end, y + 16.5, f"{count:,}", LABEL, TEXT if count else MUTED, "end"))
        y += _ROW + _LINE * (len(lines) - 1)
    drawn.append(line(MARGIN, y, WIDTH - MARGIN, y, LINE))
    drawn.append(text_at(MARGIN, y + 19, "Each bar is the whole of its category.", SMALL, MUTED))
    return drawing(WIDTH, y + 28, *drawn)


def _heads(looks: Sequence[Look], ends: Sequence[float]) -> list[str]:
    drawn: list[str] = []
    for position, end in enumerate(ends):
        name = STYLES[looks[position]].name if position < len(looks) else "All"
        lines = wrapped(name, _HEAD, _COLUMN - 2, 3)
        top = _HEADS - 4 - _HEAD_LINE * len(lines)
        if position < len(looks):
            drawn.append(shape(looks[position], Box(end - SWATCH, top - SWATCH - 1, SWATCH, SWATCH)))
        for row, text in enumerate(lines):
            drawn.append(text_at(end, top + _HEAD_LINE * row + 9, text, _HEAD, MUTED, "end"))
    return drawn


def _title(title: str, lines: Sequence[str], base: float) -> str:
    rows = [text_at(MARGIN, base + _LINE * row, text, LABEL, TEXT) for row, text in enumerate(lines)]
    return "".join(rows) if " ".join(lines) == " ".join(title.split()) else titled(title, *rows)


def _shares(counts: dict[Look, int], box: Box) -> list[str]:
    """The parts of a bar with a sliver of ground between; the smallest are enlarged at the cost of the others."""
    told = [(look, count) for look, count in counts.items() if count]
    total = sum(count for _, count in told)
    room = box.width - (len(told) - 1)
    wide = [max(_LEAST, room * count / total) for _, count in told]
    spare = sum(wide) - room
    loose = sum(each - _LEAST for each in wide)
    drawn: list[str] = []
    x = box.x
    for (look, _), each in zip(told, wide, strict=True):
        fitted = each - spare * (each - _LEAST) / loose if spare > 0 else each
        drawn.append(shape(look, Box(x, box.y, fitted, box.height)))
        x += fitted + 1
    return drawn
