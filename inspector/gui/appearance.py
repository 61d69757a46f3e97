"""How the program looks now: it follows the desktop's light or dark scheme, or what the person chose."""

import atexit

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from inspector.gui import spoken
from inspector.gui.icons import tinted_icon, tinted_pixmap
from inspector.gui.theme import Theme, load_theme, palette, style_sheet
from inspector.operations.workspace import PrivateFolder

CHOICES = ("desktop", "light", "dark")
"""What a person can choose; `desktop` follows the system, live."""

_LEAST_SIZE = 10.0


class Appearance(QObject):
    """Applies a theme to the application. One object, made at the start and handed to whatever paints."""

    theme_changed = Signal()

    def __init__(self, application: QApplication, choice: str) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice if choice in CHOICES else "desktop"
        self._folder = PrivateFolder()
        atexit.register(self._folder.close)
        self._size = max(_LEAST_SIZE, application.font().pointSizeF())
        # Each is drawn once for a colour: buttons and rows ask for the same ones again and again.
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        spoken.install()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self.theme = self._wanted()
        self._apply()

    @property
    def choice(self) -> str:
        """What the person chose: `desktop`, `light` or `dark`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the desktop, or hold to one theme."""
        self._choice = choice
        self._refresh()

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in one of the theme's named colours."""
        key = (name, getattr(self.theme.colours, colour), self.theme.colours.edge)
        if key not in self._icons:
            self._icons[key] = tinted_icon(*key)
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """An icon as a picture, for a label, in one of the theme's named colours."""
        key = (name, getattr(self.theme.colours, colour), size, self._application.devicePixelRatio())
        if key not in self._pixmaps:
            self._pixmaps[key] = tinted_pixmap(*key)
        return self._pixmaps[key]

    def _wanted(self) -> Theme:
        if self._choice != "desktop":
            return load_theme(self._choice)
        scheme = self._application.styleHints().colorScheme()
        return load_theme("dark" if scheme == Qt.ColorScheme.Dark else "light")

    def _follow_desktop(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = wanted
            self._apply()
            self.theme_changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme, self._size, self._arrow()))

    def _arrow(self) -> str:
        """Style sheets name pictures by path alone: the tinted arrow is written to a folder of our own."""
        path = self._folder.path / f"arrow-{self.theme.name}.png"
        if not path.exists():
            tinted_pixmap("arrow-down", self.theme.colours.muted, 48).save(str(path))
        return path.as_posix()
