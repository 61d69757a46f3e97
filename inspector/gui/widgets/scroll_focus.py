"""Lets a scrolled pane be reached with Tab, so that its text can be read with the keys; the focus is seen at its edge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from inspector.gui.appearance import Appearance


def reach_by_key(area: QScrollArea, appearance: Appearance) -> None:
    """Give an area the focus by Tab and by click; the arrow and page keys then scroll it."""
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def outline() -> None:
        accent = appearance.theme.colours.accent
        name = area.objectName()
        area.setStyleSheet(
            f"#{name} {{ border: 2px solid transparent; border-radius: 8px; }} #{name}:focus {{ border-color: {accent}; }}"
        )

    appearance.theme_changed.connect(outline)
    outline()
