"""Patterns that fill a box, drawn line by line: they need no definition with a name, and look the same everywhere."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.reports.picture.looks import Form
from inspector.reports.picture.text import number

_HATCH: Final = 5.0
_ROWS: Final = 3.0
_DOTS: Final = 4.0

Stroke = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its left top corner, width and height."""

    x: float
    y: float
    width: float
    height: float


def pattern(form: Form, box: Box, ink: str) -> str:
    """The lines or dots of a form within an outlined box; empty for a form that has none."""
    inner = Box(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1)
    if inner.width <= 0 or inner.height <= 0:
        return ""
    if form is Form.DOTTED:
        dots = "".join(_dots(inner))
        return f'<path d="{dots}" fill="{ink}"/>' if dots else ""
    # Lines that cross stand in paths of their own: some renderers draw crossings within one path unevenly.
    drawn = (f'<path d="{path}" fill="none" stroke="{ink}"/>' for path in map(_path, _strokes(form, inner)) if path)
    return "".join(drawn)


def _strokes(form: Form, box: Box) -> Iterator[Iterator[Stroke]]:
    if form in {Form.RISING, Form.CROSSED}:
        yield _rising(box)
    if form in {Form.FALLING, Form.CROSSED}:
        yield _falling(box)
    if form is Form.LEVEL:
        yield _level(box)


def _path(strokes: Iterator[Stroke]) -> str:
    return "".join(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}" for x1, y1, x2, y2 in strokes)


def _steps(first: float, last: float, pitch: float) -> Iterator[float]:
    """The multiples of the pitch between two bounds: patterns of neighbours go on in one another."""
    for position in range(math.ceil(first / pitch), math.floor(last / pitch) + 1):
        yield position * pitch


def _rising(box: Box) -> Iterator[Stroke]:
    right, bottom = box.x + box.width, box.y + box.height
    for total in _steps(box.x + box.y, right + bottom, _HATCH):
        start, end = max(box.x, total - bottom), min(right, total - box.y)
        if start < end:
            yield start, total - start, end, total - end


def _falling(box: Box) -> Iterator[Stroke]:
    right, bottom = box.x + box.width, box.y + box.height
    for offset in _steps(box.y - right, bottom - box.x, _HATCH):
        start, end = max(box.x, box.y - offset), min(right, bottom - offset)
        if start < end:
            yield start, start + offset, end, end + offset


def _level(box: Box) -> Iterator[Stroke]:
    for y in _steps(box.y + 1, box.y + box.height - 1, _ROWS):
        yield box.x, y, box.x + box.width, y


def _dots(box: Box) -> Iterator[str]:
    """Small squares, every second row moved by half a step."""
    side = 1.4
    for row, y in enumerate(_steps(box.y + side / 2, box.y + box.height - side / 2, _ROWS)):
        shift = _DOTS / 2 if row % 2 else 0.0
        for x in _steps(box.x + side / 2 - shift, box.x + box.width - side / 2 - shift, _DOTS):
            left, top = x + shift - side / 2, y - side / 2
            yield f"M{number(left)} {number(top)}h{side}v{side}h-{side}z"
