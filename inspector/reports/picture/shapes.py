"""Shapes of a picture: boxes filled in the form of a look, and edges that fade.

No shape refers to another by name, so a picture can stand beside others in one page.
"""

import math
from typing import Final

from inspector.reports.pack.timeline import Look
from inspector.reports.picture.looks import PAPER, STYLES, Form
from inspector.reports.picture.patterns import Box, pattern
from inspector.reports.picture.text import number

_PITCH: Final = 4.0
_ROUND: Final = 3.0
_STRIP: Final = 2.2


def drawing(wide: float, high: float, *parts: str) -> str:
    """A whole picture of the given size out of its parts, on paper of its own."""
    sizes = f'width="{number(wide)}" height="{number(high)}" viewBox="0 0 {number(wide)} {number(high)}"'
    paper = rectangle(Box(0, 0, wide, high), PAPER)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {sizes}>{paper}{"".join(parts)}</svg>'


def rectangle(box: Box, fill: str, stroke: str = "", rounding: float = 0.0, dashes: str = "") -> str:
    """A filled rectangle; with `stroke`, an outline of one unit that stays inside the box."""
    inset = 0.5 if stroke else 0.0
    corner = min(rounding, box.width / 2, box.height / 2)
    sizes = zip(
        ("x", "y", "width", "height", "rx"),
        (
            box.x + inset,
            box.y + inset,
            max(box.width - 2 * inset, 0.1),
            max(box.height - 2 * inset, 0.1),
            max(corner - inset, 0.0),
        ),
        strict=True,
    )
    placed = " ".join(f'{name}="{number(value)}"' for name, value in sizes if name != "rx" or value)
    outline = f' stroke="{stroke}"' if stroke else ""
    broken = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<rect {placed} fill="{fill}"{outline}{broken}/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str) -> str:
    """A thin straight line."""
    return f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" stroke="{stroke}"/>'


def shape(look: Look, box: Box) -> str:
    """A box in the form and colour of a look."""
    style = STYLES[look]
    rounding = _ROUND if style.rounded else 0.0
    match style.form:
        case Form.FULL:
            return rectangle(box, style.ink, rounding=rounding)
        case Form.DASHED:
            return rectangle(box, style.ground, style.ink, rounding, "2.5 2")
        case Form.HALF:
            lower = Box(box.x, box.y + box.height / 2, box.width, box.height / 2)
            return rectangle(box, style.ground, style.ink, rounding) + rectangle(lower, style.ink, rounding=1.5)
        case _:
            return rectangle(box, style.ground, style.ink, rounding) + pattern(style.form, box, style.ink)


def fading(look: Look, box: Box, *, leftwards: bool) -> str:
    """Strips that get thinner away from the sure part of a bar: it ends somewhere in this box."""
    count = max(1, math.floor(box.width / _PITCH))
    pitch = box.width / count
    moves: list[str] = []
    for position in range(count):
        thick = min(_STRIP - (_STRIP - 0.6) * position / max(count - 1, 1), pitch * 0.6)
        near = position * pitch + (pitch - thick) / 2
        x = box.x + box.width - near - thick if leftwards else box.x + near
        moves.append(f"M{number(x)} {number(box.y)}h{number(thick)}v{number(box.height)}h{number(-thick)}z")
    return f'<path d="{"".join(moves)}" fill="{STYLES[look].ink}"/>'


def arrow(x: float, y: float, length: float, ink: str) -> str:
    """A small triangle that points to the left (`length` below 0) or right."""
    return f'<path d="M{number(x)} {number(y - 4)}l{number(length)} 4l{number(-length)} 4z" fill="{ink}"/>'
