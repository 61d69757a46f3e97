"""How a conversation looks in the list: who, when, what was said, and how its messages divide among verdicts."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.case.conversation_rows import ConversationRow
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.conversations import (
    MATCHES_ROLE,
    ROW_ROLE,
    ConversationsModel,
    counted,
    date_of,
    matched,
    platform_of,
    said_of,
    title_of,
    verdicts_of,
)
from inspector.gui.widgets.tall_list import TallList
from inspector.gui.widgets.verdict_paint import paint_verdict

_PAD: Final = 11
_GAP: Final = 8
_SWATCH: Final = 11
_BEFORE: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ConversationDelegate(QStyledItemDelegate):
    """Paints a row of the list of conversations."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._signs: dict[int, QPixmap] = {}
        appearance.theme_changed.connect(self._signs.clear)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  (Qt's name)
        """All alike, so that none moves when what it shows comes."""
        small = QFontMetrics(_small(option.font)).height()
        height = option.fontMetrics.height() + 2 * small + 2 * _PAD + 8
        return QSize(option.rect.width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground and three lines."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if isinstance(row, ConversationRow):
            self._paint_lines(painter, option, area, row, index.data(MATCHES_ROLE))
        else:
            self._paint_awaited(painter, option, area)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._appearance.theme.colours
        area = QRectF(option.rect).adjusted(3, 2, -3, -2)
        state = option.state
        chosen, hovered = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.sunken))
            painter.drawRoundedRect(area, 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(area, 7, 7)
        elif not chosen:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(option.rect.bottomLeft() + QPoint(_PAD, 0), option.rect.bottomRight() - QPoint(_PAD, 0))

    def _paint_awaited(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.theme.colours.sunken))
        height = option.fontMetrics.height() * 0.6
        for share, top in ((0.55, 0.0), (0.85, option.fontMetrics.height() + 6.0)):
            painter.drawRoundedRect(QRectF(area.left(), area.top() + top, area.width() * share, height), 4, 4)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ConversationRow, matches: int
    ) -> None:
        colours = self._appearance.theme.colours
        strong, small = QFont(option.font), _small(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        below = QFontMetrics(small)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        first = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        first.setWidth(first.width() - self._paint_platform(painter, first, row, small))
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        title = QFontMetrics(strong).elidedText(title_of(row), Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, int(left | Qt.AlignmentFlag.AlignVCenter), title)
        second = QRect(area.left(), first.bottom() + 5, area.width(), below.height())
        painter.setFont(small)
        self._paint_said(painter, second, row)
        third = QRect(area.left(), second.bottom() + 5, area.width(), below.height())
        date = date_of(row)
        painter.setPen(QColor(colours.muted))
        painter.drawText(third, int(right | Qt.AlignmentFlag.AlignVCenter), date)
        third.setWidth(third.width() - below.horizontalAdvance(date) - _GAP)
        self._paint_counts(painter, third, row, matches)

    def _paint_platform(self, painter: QPainter, line: QRect, row: ConversationRow, font: QFont) -> int:
        """The platform at the end of the first line, where there are several; gives how much room it takes."""
        name = platform_of(row)
        if not name:
            return 0
        metrics = QFontMetrics(font)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, line.width() // 2)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme.colours.muted))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), name)
        return metrics.horizontalAdvance(name) + _GAP

    def _paint_counts(self, painter: QPainter, area: QRect, row: ConversationRow, matches: int) -> None:
        """A sign where something bears a tag, how many messages match, how they divide: as far as there is room."""
        metrics = painter.fontMetrics()
        x = area.left()
        if row.marked:
            painter.drawPixmap(QPoint(x, area.top()), self._sign(metrics.height()))
            x += metrics.height() + 5
        some = bool(matches) and matches != row.messages
        text = matched(row, matches) if some else counted(row, 0)
        width = metrics.horizontalAdvance(text)
        if some or x + width + _GAP + self._verdicts_width(metrics, row) <= area.right():
            painter.drawText(QRect(x, area.top(), width + 2, area.height()), _BEFORE, text)
            x += width + _GAP
        self._paint_verdicts(painter, QRect(x, area.top(), area.right() - x, area.height()), row)

    def _paint_said(self, painter: QPainter, area: QRect, row: ConversationRow) -> None:
        """The pieces beside each other; hits set off as in the reading view."""
        colours = self._appearance.theme.colours
        metrics = painter.fontMetrics()
        pieces = said_of(row)
        x = area.left()
        for text, marked in pieces:
            room = area.right() - x
            if room <= metrics.horizontalAdvance("…"):
                break
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(shown)
            place = QRect(x, area.top(), width + 2, area.height())
            if marked:
                painter.fillRect(QRect(x, area.top(), width, area.height()), QColor(colours.warning_soft))
                painter.setPen(QPen(QColor(colours.warning), 1))
                painter.drawLine(x, area.bottom(), x + width, area.bottom())
            painter.setPen(QColor(colours.text if marked else colours.muted))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
            x += metrics.horizontalAdvance(text) if shown == text else width
            if shown != text:
                break

    def _verdicts_width(self, metrics: QFontMetrics, row: ConversationRow) -> int:
        signs = _side(metrics) + 4 + _GAP
        return sum(signs + metrics.horizontalAdvance(words.number(count)) for _, count in verdicts_of(row))

    def _paint_verdicts(self, painter: QPainter, area: QRect, row: ConversationRow) -> None:
        """As many as there is room for, strongest first; the tooltip names them all."""
        theme = self._appearance.theme
        metrics = painter.fontMetrics()
        side = _side(metrics)
        x = area.left()
        for verdict, count in verdicts_of(row):
            text = words.number(count)
            width = side + 4 + metrics.horizontalAdvance(text)
            if x + width > area.right() + 1:
                break
            top = area.top() + (area.height() - side) / 2
            paint_verdict(painter, QRectF(x, top, side, side), verdict.value, theme)
            painter.setPen(QColor(theme.colours.muted))
            painter.drawText(QRect(x + side + 4, area.top(), width, area.height()), _BEFORE, text)
            x += width + _GAP

    def _sign(self, size: int) -> QPixmap:
        if size not in self._signs:
            self._signs[size] = self._appearance.pixmap("tag", "text", size)
        return self._signs[size]


def _side(metrics: QFontMetrics) -> int:
    """The side of a verdict's sign beside text of this size."""
    return max(_SWATCH, round(metrics.height() * 0.7))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small


def conversation_list(model: ConversationsModel, appearance: Appearance, name: str) -> TallList:
    """The list of conversations.

    Args:
        model: what is shown.
        appearance: how the program looks.
        name: what it holds, for screen readers.
    """
    made = TallList(model, framed=True)
    made.setItemDelegate(ConversationDelegate(appearance, made))
    made.setAccessibleName(name)
    made.setSelectionMode(TallList.SelectionMode.SingleSelection)
    return made
