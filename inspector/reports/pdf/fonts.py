"""The fonts that a printed report carries: which are tried in turn, what each covers, how wide its characters are.

None but these is ever used, so a report looks the same on every machine. `resources/fonts/README.md` says where
they come from.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from inspector.assets import resource

_SCRIPTS: Final = (
    "Hebrew", "Arabic", "Syriac", "Thaana", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu",
    "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Myanmar", "Khmer", "Ethiopic", "Mongolian",
)  # fmt: skip
FAMILIES: Final = (
    ("Source Sans 3", "source-sans-3/SourceSans3-Regular.ttf"),
    *((f"Noto Sans {script}", f"noto/NotoSans{script}-Regular.ttf") for script in _SCRIPTS),
    ("Noto Serif Tibetan", "noto/NotoSerifTibetan-Regular.ttf"),
    ("Noto Emoji", "noto-emoji/NotoEmoji-Regular.ttf"),
    ("Noto Sans Math", "noto/NotoSansMath-Regular.ttf"),
    ("DejaVu Sans", "dejavu/DejaVuSans.ttf"),
    ("Droid Sans Fallback", "droid/DroidSansFallback.ttf"),
    ("Unifont Rest", "unifont/UnifontRest.otf"),
    ("Unifont Upper Rest", "unifont/UnifontUpperRest.otf"),
)
"""Family and file, in the order in which they are tried. The first is the text's own."""
BASE: Final = 0
"""The place of the text's own font in `FAMILIES`."""
BOLDER: Final = 1.16
"""How much wider a letter of the text's own font is in its semibold, at most."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font. `advances` maps each code point that it covers to how wide it is, in ems."""

    family: str
    advances: Mapping[int, float]


@cache
def face(place: int) -> Face:
    """The font at a place of `FAMILIES`, read once.

    Raises:
        FileNotFoundError: the installation is broken.
    """
    return _read(*FAMILIES[place])


@cache
def semibold() -> Face:
    """The text's own font as headings and terms are set in; it covers what the regular one covers."""
    return _read(FAMILIES[BASE][0], "source-sans-3/SourceSans3-SemiBold.ttf")


def _read(family: str, name: str) -> Face:
    with TTFont(resource(f"fonts/{name}"), lazy=True) as font:
        ems, metrics = font["head"].unitsPerEm, font["hmtx"].metrics
        # Private and unassigned code points mean nothing outside their font.
        return Face(
            family,
            {
                code: metrics[glyph][0] / ems
                for code, glyph in font.getBestCmap().items()
                if glyph != ".notdef" and unicodedata.category(chr(code)) not in {"Co", "Cs", "Cc"}
            },
        )


@lru_cache(maxsize=1 << 16)
def face_of(text: str) -> int | None:
    """The place in `FAMILIES` of the first font that covers every character of a short text; None where none does."""
    codes = [ord(character) for character in text]
    return next((at for at in range(len(FAMILIES)) if all(code in face(at).advances for code in codes)), None)


def folders() -> list[str]:
    """The folders that hold the fonts, in a steady order."""
    return sorted({str(resource(f"fonts/{name}").parent) for _, name in FAMILIES})
