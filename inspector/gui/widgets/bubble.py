"""One message laid out for a width: where its heading, its bubble and all that stands in it go. Nothing is painted here."""

from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from inspector.gui import words
from inspector.gui.widgets.bubble_passage import Formats, Passage, laid_out
from inspector.gui.widgets.bubble_text import Said, Shown
from inspector.gui.widgets.bubble_words import (
    Mark,
    day_words,
    kind_marks,
    own_marks,
    rest_words,
    sender_words,
    time_words,
)

_WIDEST: Final = 68
"""Characters of a line beyond which a bubble does not grow: long lines are hard to read."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a bubble, made from that of the view."""

    text: QFont
    strong: QFont
    small: QFont
    small_strong: QFont

    @classmethod
    def of(cls, font: QFont) -> "Fonts":
        """The fonts that go with a font."""
        # Copies: a font that is part of a style's option goes with it.
        text, strong, small = QFont(font), QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        small_strong = QFont(small)
        small_strong.setWeight(QFont.Weight.DemiBold)
        return cls(text, strong, small, small_strong)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of our own words: where it stands, what it says, in which font, how it is coloured."""

    area: QRectF
    text: str
    font: QFont
    colour: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A mark, and where its frame stands."""

    area: QRectF
    mark: Mark
    text: str


@dataclass(slots=True)
class Bubble:
    """A message laid out. All places count from the upper left corner of its row."""

    said: Said
    width: float
    height: float = 0.0
    heading: Line | None = None
    frame: QRectF = field(default_factory=QRectF)
    passages: list[Passage] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    verdict: QRectF | None = None
    rest: QRectF | None = None

    def address_at(self, point: QPointF) -> str:
        """The address at a point; empty where there is none."""
        return next((found for passage in self.passages if (found := passage.address_at(point))), "")

    def tip_at(self, point: QPointF) -> str:
        """All of a mark that is cut, at a point; empty where nothing is."""
        return next(
            (chip.mark.whole for chip in self.chips if chip.area.contains(point) and chip.text != chip.mark.whole), ""
        )

    def first_hit(self) -> float:
        """How far below the row's top the first hit stands; 0 where there is none."""
        found = (passage.first_hit() for passage in self.passages)
        return next((each for each in found if each is not None), 0.0)


class _Setting:
    """Puts one part of a bubble below the other."""

    def __init__(self, said: Said, width: float, fonts: Fonts, formats: Formats) -> None:
        self.fonts = fonts
        self.formats = formats
        self.em = QFontMetricsF(fonts.text).height()
        self.small = QFontMetricsF(fonts.small)
        self.bubble = Bubble(said, width)
        side = min(self.em * 1.4, width * 0.08)
        reach = width - 2 * side
        average = QFontMetricsF(fonts.text).averageCharWidth()
        self.pad = self.em * 0.7
        self.widest = max(40.0, min(reach * 0.86, average * _WIDEST + 2 * self.pad) - 2 * self.pad)
        self.side = side
        self.y = 0.0
        self.used = 0.0

    def text(self, shown: Shown, font: QFont) -> None:
        """A text of the message's."""
        passage = laid_out(shown, font, self.widest, self.formats, self.y)
        self.bubble.passages.append(passage)
        self.used = max(self.used, passage.width)
        self.y += passage.height

    def line(self, text: str, font: QFont, colour: str, *, wraps: bool = False) -> None:
        """A line of ours; one that is too long goes on below, or is cut by whoever paints it."""
        metrics = QFontMetricsF(font)
        flags = int(Qt.TextFlag.TextWordWrap) if wraps else 0
        area = metrics.boundingRect(QRectF(0, 0, self.widest, 10_000), flags, text)
        width = min(self.widest, area.width() + 1)
        self.bubble.lines.append(Line(QRectF(0, self.y, width, area.height()), text, font, colour))
        self.used = max(self.used, width)
        self.y += area.height()

    def marks(self, marks: list[Mark]) -> None:
        """Marks beside each other, going on below where they do not fit."""
        height = self.small.height() + self.em * 0.35
        icon = self.small.height()
        x = 0.0
        for mark in marks:
            room = self.widest - icon - self.em * 0.9
            text = self.small.elidedText(mark.text, Qt.TextElideMode.ElideRight, room)
            width = self.small.horizontalAdvance(text) + icon + self.em * 0.85
            if x and x + width > self.widest:
                x = 0.0
                self.y += height + self.em * 0.25
            self.bubble.chips.append(Chip(QRectF(x, self.y, width, height), mark, text))
            self.used = max(self.used, x + width)
            x += width + self.em * 0.35
        self.y += height

    def footer(self) -> None:
        """The verdict with its sign, and the time beside it, or below where there is no room."""
        record = self.bubble.said.row.record
        name = words.verdict(record.verdict) if record.verdict else ""
        time = time_words(self.bubble.said.row)
        left = height = 0.0
        if name:
            side = max(11.0, self.small.height() * 0.75)
            left = side + self.em * 0.4
            size = self._wrapped(name, self.widest - left)
            self.bubble.verdict = QRectF(0, self.y + (self.small.height() - side) / 2, side, side)
            self._our(name, QRectF(left, self.y, size.width(), size.height()))
            left += size.width()
            height = size.height()
        if time:
            size = self._wrapped(time, self.widest)
            if name and left + self.em + size.width() > self.widest:
                self.y += height
                height = 0.0
                self.used = max(self.used, left)
                left = 0.0
            # Moved to the right edge once the width of the bubble is known.
            self._our(time, QRectF(-1, self.y, size.width(), size.height()))
            left += size.width() + (self.em if left else 0.0)
            height = max(height, size.height())
        self.used = max(self.used, left)
        self.y += height

    def _our(self, text: str, area: QRectF) -> None:
        self.bubble.lines.append(Line(area, text, self.fonts.small, "muted"))

    def _wrapped(self, text: str, room: float) -> QSizeF:
        area = self.small.boundingRect(QRectF(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), text)
        return QSizeF(min(room, area.width() + 1), max(area.height(), self.small.height()))


def lay_out(said: Said, width: float, fonts: Fonts, formats: Formats) -> Bubble:
    """A message laid out.

    Args:
        said: the message.
        width: of the row, in points.
        fonts: those of the bubble.
        formats: how hits and addresses are set off.
    """
    setting = _Setting(said, width, fonts, formats)
    bubble, em = setting.bubble, setting.em
    top = em * (0.4 if said.starts_turn else 0.08)
    if said.starts_day:
        height = em * 2.6
        bubble.heading = Line(QRectF(0, 0, width, height), day_words(said.row), fonts.small_strong, "muted")
        top = height
    if said.starts_turn:
        setting.line(sender_words(said.row), fonts.small_strong, "text", wraps=True)
        setting.y += em * 0.12
    if said.title.text:
        setting.text(said.title, fonts.strong)
        setting.y += em * 0.2
    before, after = rest_words(said)
    if before:
        setting.line(before, fonts.small, "muted", wraps=True)
    if said.text.text:
        setting.text(said.text, fonts.text)
    if after:
        first = setting.y
        setting.line(after, fonts.small_strong, "text", wraps=True)
        bubble.rest = QRectF(0, first, setting.widest, setting.y - first)
    for marks in (kind_marks(said), own_marks(said)):
        if marks:
            setting.y += em * 0.35
            setting.marks(marks)
    setting.y += em * 0.35
    setting.footer()
    _place(setting, top)
    return bubble


def _place(setting: _Setting, top: float) -> None:
    """Move all parts into the frame, the owner's own to the right."""
    bubble, pad = setting.bubble, setting.pad
    size = QSizeF(setting.used + 2 * pad, setting.y + 1.4 * pad)
    left = bubble.width - setting.side - size.width() if bubble.said.mine else setting.side
    bubble.frame = QRectF(QPointF(left, top), size)
    corner = QPointF(left + pad, top + 0.7 * pad)
    bubble.passages = [replace(each, at=each.at + corner) for each in bubble.passages]
    moved = []
    for line in bubble.lines:
        area = QRectF(line.area)
        if area.x() < 0:
            area.moveLeft(setting.used - area.width())
        moved.append(Line(area.translated(corner), line.text, line.font, line.colour))
    bubble.lines = moved
    bubble.chips = [Chip(each.area.translated(corner), each.mark, each.text) for each in bubble.chips]
    bubble.verdict = None if bubble.verdict is None else bubble.verdict.translated(corner)
    bubble.rest = None if bubble.rest is None else bubble.rest.translated(corner)
    bubble.height = float(round(top + size.height() + setting.em * 0.3))
