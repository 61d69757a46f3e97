"""Buttons, made in one place: plain, primary, link-like, and those that hold a choice."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from inspector.gui.appearance import Appearance


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
            self.setIconSize(QSize(18, 18))
            appearance.theme_changed.connect(self._tint)
            self._tint()

    def _tint(self) -> None:
        self.setIcon(self._appearance.icon(self._icon, self._colour))
