"""A box to tick, painted in the theme's colours: its edge, its tick and its focus are seen on light and dark."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from inspector.gui.appearance import Appearance
from inspector.gui.plain import button_text
from inspector.gui.theme import Colours

_GAP = 8
_PAD = 4
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class Tick(QCheckBox):
    """A box with a text, in more lines than one where there is no room.

    Args:
        appearance: how the program looks.
        text: what is ticked; foreign parts have been through `plain`.
    """

    def __init__(self, appearance: Appearance, text: str) -> None:
        super().__init__(button_text(text))
        self._appearance = appearance
        self._text = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Box and text on one line."""
        metrics = self.fontMetrics()
        width = self._side() + _GAP + metrics.horizontalAdvance(self._text) + 4 * _PAD
        return QSize(width, max(self._side(), metrics.height()) + 2 * _PAD + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The box and a word."""
        return QSize(min(self.sizeHint().width(), self._side() + 14 * _PAD), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that the text takes in this width."""
        text = self.fontMetrics().boundingRect(self._room(width, 10_000), _WRAPPED, self._text)
        return max(self._side(), text.height()) + 2 * _PAD + 2

    def hitButton(self, position: object) -> bool:  # noqa: N802
        """The text is as good as the box."""
        return self.rect().contains(position)  # type: ignore[call-overload,no-any-return]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw box, tick, text and focus."""
        colours = self._appearance.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        line = max(side, self.fontMetrics().height())
        whole = self.fontMetrics().boundingRect(self._room(self.width(), 10_000), _WRAPPED, self._text).height()
        # Beside the first line, where there are several.
        top = (self.height() - max(side, whole)) / 2
        box = QRectF(2 * _PAD, top + (line - side) / 2, side, side)
        paint_box(painter, box, colours, ticked=self.isChecked())
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
        painter.drawText(self._room(self.width(), self.height()), _WRAPPED, self._text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _room(self, width: int, height: int) -> QRect:
        """Where the text stands in a widget of this size."""
        left = 2 * _PAD + self._side() + _GAP
        return QRect(left, 0, max(1, width - left - _PAD), height)

    def _side(self) -> int:
        return max(16, self.fontMetrics().height())


def paint_box(painter: QPainter, box: QRectF, colours: Colours, *, ticked: bool) -> None:
    """Draw a box, ticked or not, in the theme's colours."""
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.edge), 1.5))
    painter.setBrush(QColor(colours.accent if ticked else colours.surface))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if ticked:
        pen = QPen(QColor(colours.accent_text), max(1.8, box.width() / 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [QPointF(0.24, 0.53), QPointF(0.43, 0.72), QPointF(0.77, 0.31)]
        painter.drawPolyline(QPolygonF([box.topLeft() + point * box.width() for point in points]))
