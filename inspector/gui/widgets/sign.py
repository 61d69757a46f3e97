"""An icon that stands by itself or beside a text, as large as the letters are."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.sample import FONT_EVENTS, beside_letters


class Sign(QLabel):
    """Shows an icon in a colour of the theme and no text; screen readers pass over it.

    Args:
        appearance: how the program looks.
        size: its side in points beside usual letters.
        icon: the name of the icon; empty for none yet.
        colour: the name of its colour.
    """

    def __init__(self, appearance: Appearance, size: int, icon: str = "", colour: str = "text") -> None:
        super().__init__()
        self._appearance = appearance
        self._size = size
        self._shown = (icon, colour)
        appearance.theme_changed.connect(self._fit)
        self._fit()

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._shown = (icon, colour)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Larger letters, a larger icon."""
        super().changeEvent(event)
        if event.type() in FONT_EVENTS:
            self._fit()

    def _fit(self) -> None:
        side = beside_letters(self._size, self.fontMetrics())
        self.setFixedSize(side, side)
        icon, colour = self._shown
        if icon:
            self.setPixmap(self._appearance.pixmap(icon, colour, side))
