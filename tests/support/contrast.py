"""The contrast of colours as WCAG 2.2 defines it, for two of them or for all points of two pictures."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage

Pixels = npt.NDArray[np.uint8]
"""Red, green and blue of each point; the last axis has three."""


def contrast(first: str, second: str) -> float:
    """The contrast of two colours as `#rrggbb`: from 1 (the same) to 21 (black and white)."""
    return float(contrasts(_point(first), _point(second)))


def contrasts(first: Pixels, second: Pixels) -> npt.NDArray[np.float64]:
    """The contrast of each two points. Source: WCAG 2.2, definition of “contrast ratio”."""
    one, other = _luminance(first), _luminance(second)
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def pixels(picture: QImage) -> Pixels:
    """The points of a picture: rows from the top, each from the left."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return rows[:, : plain.width(), 2::-1].copy()


def _point(colour: str) -> Pixels:
    made = QColor(colour)
    return np.array([made.red(), made.green(), made.blue()], np.uint8)


def _luminance(points: Pixels) -> npt.NDArray[np.float64]:
    """Relative luminance in sRGB, from 0 to 1. Source: WCAG 2.2, definition of “relative luminance”."""
    parts = points.astype(np.float64) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    weights: npt.NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weights
