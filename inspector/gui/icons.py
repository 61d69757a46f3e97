"""Icons: SVG files from the resources, drawn in the colour that the theme asks for."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.assets import resource

_INK = "#000000"
"""The colour that every icon file is drawn in, and that is replaced."""

_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)


def tinted_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon in one colour (`#rrggbb`), `size` points wide, sharp at the screen's pixel ratio.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    return _drawn(_drawing(name, colour), size, ratio)


def tinted_icon(name: str, colour: str, faint: str) -> QIcon:
    """An icon in one colour, and in a fainter one where it is disabled.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    icon = QIcon()
    for tint, mode in ((colour, QIcon.Mode.Normal), (faint, QIcon.Mode.Disabled)):
        # Read once for all sizes: reading took longer than drawing, and a window has hundreds of pictures.
        drawing = _drawing(name, tint)
        for size in _SIZES:
            icon.addPixmap(_drawn(drawing, size, 1.0), mode)
    return icon


def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace(_INK, colour)
    return QSvgRenderer(QByteArray(text.encode()))


def _drawn(drawing: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
