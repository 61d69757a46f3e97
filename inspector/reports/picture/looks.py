"""How each look is drawn: a colour and a form, so that no two are alike when printed in grey.

Looks of certainty have round corners, looks of a verdict square ones. Inks reach a contrast of 3 on their
ground and 4.5 where they are text (WCAG 2.2, 1.4.3 and 1.4.11), in the light colours that a picture is drawn in
and in the dark ones that a page may show in their place.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inspector.reports.pack.timeline import Look


class Form(StrEnum):
    """What is drawn inside a shape."""

    FULL = "full"
    HALF = "half"
    EMPTY = "empty"
    DASHED = "dashed"
    TINTED = "tinted"
    RISING = "rising"
    FALLING = "falling"
    CROSSED = "crossed"
    DOTTED = "dotted"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Style:
    """How a look is drawn. `ink` draws outline and pattern on `ground`; `name` is what a legend calls it."""

    name: str
    ink: str
    ground: str
    form: Form
    rounded: bool = False


PAPER: Final = "#ffffff"
TEXT: Final = "#1c1e22"
MUTED: Final = "#585b63"
LINE: Final = "#d9d9d3"
EDGE: Final = "#85857f"
FAINT: Final = "#ececea"
MARK: Final = "#33363d"

_BASIS: Final = "#24508f"
_BASIS_TINT: Final = "#e6edf7"
OPEN: Final = "#62666e"
_OPEN_TINT: Final = "#d3d6db"

STYLES: Final = {
    Look.RECORDED: Style("Recorded in the archive", _BASIS, _BASIS, Form.FULL, rounded=True),
    Look.DECLARED: Style("Declared by the person", _BASIS, _BASIS_TINT, Form.HALF, rounded=True),
    Look.ASSUMED: Style("Assumed from one day", _BASIS, _BASIS_TINT, Form.FALLING, rounded=True),
    Look.DEFAULT: Style("Default: nobody recorded it", _BASIS, PAPER, Form.EMPTY, rounded=True),
    Look.UNKNOWN: Style("Not known", OPEN, PAPER, Form.DASHED, rounded=True),
    Look.STATED: Style("Stated by name", "#9e332c", "#9e332c", Form.FULL),
    Look.STATED_BROADLY: Style("Stated in broad words", "#b5611a", "#fbeede", Form.RISING),
    Look.ALLEGED: Style("Alleged", "#6f53b0", "#efeaf8", Form.CROSSED),
    Look.UNCLEAR: Style("Unclear", "#56687a", "#e9edf1", Form.DOTTED),
    Look.EXCLUDED: Style("Ruled out", "#2c8268", "#e3f2ec", Form.LEVEL),
    Look.NOT_ADDRESSED: Style("Not addressed", "#7a7a75", PAPER, Form.EMPTY),
    Look.NEUTRAL: Style("In force", OPEN, _OPEN_TINT, Form.TINTED, rounded=True),
}

DARK: Final = {
    PAPER: "#202226",
    TEXT: "#e9e9e6",
    MUTED: "#a9adb5",
    LINE: "#41454d",
    EDGE: "#7f858f",
    FAINT: "#2f3238",
    MARK: "#d5d7db",
    _BASIS: "#8cb3f0",
    _BASIS_TINT: "#283650",
    OPEN: "#a3a8b1",
    _OPEN_TINT: "#464a52",
    "#9e332c": "#e2847b",
    "#b5611a": "#e3a25f",
    "#fbeede": "#3a2f22",
    "#6f53b0": "#b29ade",
    "#efeaf8": "#322c40",
    "#56687a": "#97a5b3",
    "#e9edf1": "#2a3036",
    "#2c8268": "#6dbb9c",
    "#e3f2ec": "#233630",
    "#7a7a75": "#8a8d95",
}
"""What a page on a dark ground shows in place of each colour; every colour that a picture may hold is here."""

VERDICTS: Final = (
    Look.STATED,
    Look.STATED_BROADLY,
    Look.ALLEGED,
    Look.UNCLEAR,
    Look.EXCLUDED,
    Look.NOT_ADDRESSED,
)
"""The looks of verdicts, strongest first."""
