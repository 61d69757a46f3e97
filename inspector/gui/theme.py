"""What a theme is: named colours from a small TOML file, a palette and a style sheet made of them."""

import tomllib
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtGui import QColor, QPalette

from inspector.assets import resource
from inspector.exposure.outcome import Verdict


@dataclass(frozen=True, slots=True)
class Colours:
    """The named colours of a theme, each as `#rrggbb`. What each is for stands in `light.toml`."""

    background: str
    sidebar: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    accent_text: str
    accent_soft: str
    warning: str
    warning_soft: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: its colours, and one colour for each verdict."""

    name: str
    dark: bool
    colours: Colours
    verdicts: tuple[tuple[str, str], ...]

    def verdict_colour(self, verdict: str) -> QColor:
        """The colour that a verdict is painted in, always beside its pattern or its name."""
        return QColor(dict(self.verdicts)[verdict])


TEXT_PAIRS = (
    ("text", "background"), ("text", "sidebar"), ("text", "surface"), ("text", "sunken"), ("text", "accent_soft"),
    ("text", "warning_soft"), ("muted", "background"), ("muted", "sidebar"), ("muted", "surface"), ("muted", "sunken"),
    ("muted", "accent_soft"), ("accent", "background"), ("accent", "surface"), ("accent_text", "accent"),
    ("accent_text", "accent_strong"), ("warning", "surface"), ("warning", "background"), ("warning", "warning_soft"),
)  # fmt: skip
"""The pairs (text, ground) that carry text: each reaches a contrast of 4.5."""

SHAPE_PAIRS = (
    ("edge", "surface"), ("edge", "background"), ("accent", "sidebar"), ("accent", "accent_soft"), ("accent", "sunken"),
    ("warning", "surface"),
)  # fmt: skip
"""The pairs of borders and focus marks with their ground: each reaches a contrast of 3."""


def load_theme(name: str) -> Theme:
    """The theme `light` or `dark`, from the resources.

    Raises:
        FileNotFoundError: there is no such theme.
        KeyError: the theme lacks a colour: the installation is broken.
    """
    table = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    colours = Colours(**{field.name: table["colours"][field.name] for field in fields(Colours)})
    verdicts = tuple((verdict.value, table["verdicts"][verdict.value]) for verdict in Verdict)
    return Theme(name=table["name"], dark=table["dark"], colours=colours, verdicts=verdicts)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for whatever the style sheet does not reach."""
    colours = theme.colours
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.accent_text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def style_sheet(theme: Theme, size: float, arrow: str) -> str:
    """The style sheet of a theme for a text size in points; `arrow` is the path of the combo boxes' arrow."""
    values = {field.name: getattr(theme.colours, field.name) for field in fields(Colours)}
    sizes = {
        "size": f"{size:.1f}",
        "small": f"{size * 0.9:.1f}",
        "section": f"{size * 1.15:.1f}",
        "headline": f"{size * 1.5:.1f}",
        "display": f"{size * 1.85:.1f}",
        "arrow_side": f"{size * 1.2:.0f}",
        "arrow_room": f"{size * 2.2:.0f}",
    }
    template = Template(resource("themes/window.qss").read_text(encoding="utf-8"))
    return template.substitute(values, arrow=arrow, **sizes)
