"""Buttons, made in one place: plain, primary, link-like, and those that hold a choice."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.sample import beside_letters

ICON: Final = 18
"""The side of an icon beside usual letters, in points."""


def icon_side(letters: QFontMetrics) -> int:
    """How large the icon beside a text is, in points."""
    return beside_letters(ICON, letters)


class Button(QPushButton):
    """A push button with an icon that follows the theme.

    Args:
        text: what it does; `&` marks its key.
        role: `primary`, `link`, `choice`, or empty for a plain one.
        icon: the name of an icon, or empty.
    """

    def __init__(self, appearance: Appearance, text: str, role: str = "", icon: str = "") -> None:
        super().__init__(text)
        self._appearance = appearance
        self._icon = icon
        self._colour = {"primary": "accent_text", "link": "accent"}.get(role, "text")
        if role:
            self.setProperty("role", role)
        if role == "choice":
            self.setCheckable(True)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon:
            self._fit()
            appearance.theme_changed.connect(self._tint)
            self._tint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Larger letters have a larger icon beside them."""
        super().changeEvent(event)
        if self._icon and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        side = icon_side(self.fontMetrics())
        self.setIconSize(QSize(side, side))

    def _tint(self) -> None:
        self.setIcon(self._appearance.icon(self._icon, self._colour))
