"""How a statement looks in the list: its sign, its title in two lines at most, who says it, and what it bears on."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.gui.appearance import Appearance
from inspector.gui.models.statements import ASSERTS_ROLE, BEARING_ROLE, WHO_ROLE

SIGNS: Final = {"used": "goes-in", "not_used": "stays-out", "silent": "silent"}
"""What is asserted to the icon that stands for it."""

_PAD = 10
_LINES = 2
_GAP = 12


class StatementDelegate(QStyledItemDelegate):
    """Paints a row of the list of statements."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view
        self._signs: dict[tuple[str, int], QPixmap] = {}
        appearance.theme_changed.connect(self._signs.clear)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the sign and the three texts."""
        colours = self._appearance.theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        bold, metrics = _bold(option.font), QFontMetrics(option.font)
        size = metrics.height() + 3
        painter.drawPixmap(QPoint(area.left(), area.top()), self._sign(index.data(ASSERTS_ROLE), size))
        left = area.left() + size + _PAD
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        y = area.top()
        for line in _wrapped(index.data(), bold, area.right() - left, _LINES):
            painter.drawText(
                QRect(left, y, area.right() - left, metrics.lineSpacing()), Qt.AlignmentFlag.AlignLeft, line
            )
            y += QFontMetrics(bold).lineSpacing()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        y += 2
        bearing = index.data(BEARING_ROLE)
        width = metrics.horizontalAdvance(bearing)
        below = QRect(left, y, area.right() - left, metrics.lineSpacing())
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, bearing)
        who = metrics.elidedText(index.data(WHO_ROLE), Qt.TextElideMode.ElideRight, below.width() - width - _GAP)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, who)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """All alike, so that none moves when the list becomes wider or narrower."""
        below = QFontMetrics(option.font).lineSpacing()
        height = _LINES * QFontMetrics(_bold(option.font)).lineSpacing() + below + 2 * _PAD
        return QSize(self._view.viewport().width(), height)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._appearance.theme.colours
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(area, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(area, 6, 6)
        else:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(option.rect.bottomLeft() + QPoint(_PAD, 0), option.rect.bottomRight() - QPoint(_PAD, 0))

    def _sign(self, asserts: str, size: int) -> QPixmap:
        if (asserts, size) not in self._signs:
            self._signs[asserts, size] = self._appearance.pixmap(SIGNS[asserts], "muted", size)
        return self._signs[asserts, size]


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text in lines of a width; what does not fit into so many lines is cut at the end of the last."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    if lines:
        lines[-1] = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, max(width, 40))
    return lines
