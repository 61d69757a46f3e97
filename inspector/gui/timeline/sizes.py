"""How large things are in the picture: all of it follows the size of the person's text."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

_USUAL: Final = 17.0
"""The height of a line for which the other sizes are written down."""

_SMALLER: Final = 0.9


@dataclass(frozen=True, slots=True)
class Sizes:
    """Letters and distances of one picture, in points.

    Args:
        plain, strong, small: the letters.
        letters, strong_letters, small_letters: their measures.
        titles: how wide the column of titles at the left is.
    """

    plain: QFont
    strong: QFont
    small: QFont
    letters: QFontMetricsF
    strong_letters: QFontMetricsF
    small_letters: QFontMetricsF
    titles: float

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self.letters.height()

    @property
    def small_line(self) -> float:
        """The height of a line of small text."""
        return self.small_letters.height()

    def scaled(self, points: float) -> float:
        """A distance that is so many points beside text of the usual size."""
        return points * self.line / _USUAL

    @property
    def axis(self) -> float:
        """The height of the axis at the top: two lines of small text."""
        return 2 * self.small_line + self.scaled(9)


def sizes_of(font: QFont, width: float) -> Sizes:
    """The sizes for a font and the width of the whole picture."""
    strong, small = QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    letters = QFontMetricsF(font)
    wanted = letters.averageCharWidth() * 34
    titles = max(min(wanted, width * 0.34), min(110.0, width / 2))
    return Sizes(font, strong, small, letters, QFontMetricsF(strong), QFontMetricsF(small), round(titles))
