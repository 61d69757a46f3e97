"""Something that is made only when somebody wants to see it: a head that says what it is, and below it, once pressed, all of it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance

_PAD: Final = 12
_GAP: Final = 9
_ARROW: Final = 9
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class FoldHead(QAbstractButton):
    """A head of one or two texts that wrap, with an arrow that tells whether it is open.

    Args:
        appearance: how the program looks.
        title: what is below it; foreign parts have been through `plain`.
        about: more on that, in quieter letters.
    """

    def __init__(self, appearance: Appearance, title: str, about: str = "") -> None:
        super().__init__()
        self._appearance = appearance
        self._title = title
        self._about = about
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tell)
        appearance.theme_changed.connect(self.update)
        self._tell()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that the texts take in this width."""
        return sum(area.height() for area, _ in self._areas(width)) + 2 * _PAD

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for some words."""
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """An arrow and a word."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.fontMetrics().height() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, the arrow, the texts and the focus."""
        colours = self._appearance.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(colours.sunken if self.underMouse() else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(frame, 8, 8)
        painter.setPen(QPen(QColor(colours.text), 1.8))
        line = self.fontMetrics().height()
        centre = QPointF(_PAD + _ARROW / 2, _PAD + line / 2)
        half = _ARROW / 2
        ends = [QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)]
        if not self.isChecked():
            ends = [QPointF(-half / 2, -half), QPointF(half / 2, 0), QPointF(-half / 2, half)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([centre + end for end in ends]))
        for (area, font), colour in zip(self._areas(self.width()), (colours.text, colours.muted), strict=False):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(area, _WRAPPED, self._title if colour == colours.text else self._about)
        painter.end()

    def _areas(self, width: int) -> list[tuple[QRect, QFont]]:
        left = _PAD + _ARROW + _GAP
        room = max(20, width - left - _PAD)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        found: list[tuple[QRect, QFont]] = []
        top = _PAD
        for text, font in ((self._title, strong), (self._about, self.font())):
            if text:
                height = QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, text).height()
                found.append((QRect(left, top, room, height), font))
                top += height
        return found

    def _tell(self, *_checked: object) -> None:
        opened = (
            QCoreApplication.translate("Fold", "open")
            if self.isChecked()
            else QCoreApplication.translate("Fold", "folded")
        )
        self.setAccessibleName(". ".join(part for part in (self._title, self._about, opened) if part))
        self.update()


class Fold(QWidget):
    """A head, and what is made below it when it is first opened.

    Args:
        head: the head.
        make: makes what stands below it.
    """

    opened = Signal()

    def __init__(self, head: FoldHead, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self.head = head
        self._make = make
        self._made: QWidget | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._lines.addWidget(head)
        head.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:  # noqa: FBT001  (a signal's payload)
        if self._made is None:
            self._made = self._make()
            self._lines.addWidget(self._made)
        self._made.setVisible(opened)
        self.opened.emit()
