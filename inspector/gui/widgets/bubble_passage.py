"""A text of a message laid out in lines, with hits and addresses set off; and what stands at a point of it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from inspector.gui.widgets.bubble_text import Shown, Stretch

_LINE: Final = 1.22
"""Height of a line of text, as a multiple of its font's own."""
_LINE_SEPARATOR: Final = "\u2028"


@dataclass(frozen=True, slots=True)
class Formats:
    """How hits and addresses are set off in a text."""

    hit: QTextCharFormat
    address: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the message's: its layout, where it stands, and the height of its lines."""

    layout: QTextLayout
    at: QPointF
    shown: Shown
    height: float

    @property
    def width(self) -> float:
        """The width that it takes; one that is written from right to left takes all there is."""
        lines = [self.layout.lineAt(number) for number in range(self.layout.lineCount())]
        if self.shown.leftward:
            return max((line.width() for line in lines), default=0.0)
        return max((line.naturalTextWidth() for line in lines), default=0.0) + 1

    def address_at(self, point: QPointF) -> str:
        """The address at a point of the row; empty where there is none."""
        place = point - self.at
        for number in range(self.layout.lineCount() if self.shown.addresses else 0):
            line = self.layout.lineAt(number)
            if line.naturalTextRect().contains(place):
                cursor = _python_index(self.shown.text, _cursor(line.xToCursor(place.x())))
                found = (each for each in self.shown.addresses if each.start <= cursor < each.end)
                return next((self.shown.address(each) for each in found), "")
        return ""

    def first_hit(self) -> float | None:
        """How far below the row's top the first hit stands; None where there is none."""
        if not self.shown.hits:
            return None
        line = self.layout.lineForTextPosition(_qt_index(self.shown.text, self.shown.hits[0].start))
        return self.at.y() + (line.y() if line.isValid() else 0.0)


def laid_out(shown: Shown, font: QFont, width: float, formats: Formats, y: float) -> Passage:
    """A text laid out.

    Args:
        shown: the text.
        font: its font.
        width: of its lines, in points.
        formats: how hits and addresses are set off.
        y: how far below the row's top it stands.
    """
    layout = QTextLayout(shown.text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if shown.leftward else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    ranges = [_range(shown.text, each, formats.address) for each in shown.addresses]
    ranges += [_range(shown.text, each, formats.hit) for each in shown.hits]
    layout.setFormats(ranges)
    layout.beginLayout()
    below = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, below + line.height() * (_LINE - 1) / 2))
        below += line.height() * _LINE
    layout.endLayout()
    return Passage(layout, QPointF(0, y), shown, below)


def _range(text: str, stretch: Stretch, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _qt_index(text, stretch.start)
    made.length = _qt_index(text, stretch.end) - made.start
    made.format = form
    return made


def _qt_index(text: str, index: int) -> int:
    """Where a character stands in Qt's text, which counts some characters twice."""
    return index if text.isascii() else index + sum(letter > "\uffff" for letter in text[:index])


def _python_index(text: str, index: int) -> int:
    """Where what Qt has at an index stands in Python's text."""
    if text.isascii():
        return index
    at = 0
    for place, letter in enumerate(text):
        if at >= index:
            return place
        at += 2 if letter > "\uffff" else 1
    return len(text)


def _cursor(found: object) -> int:
    """Qt gives the cursor alone, or with the place that it snapped to."""
    place = found[0] if isinstance(found, tuple) else found
    return place if isinstance(place, int) else 0
