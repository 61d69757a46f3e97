"""Paints a verdict in a table: its swatch, then its name."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.gui.appearance import Appearance
from inspector.gui.models.records import VERDICT_ROLE
from inspector.gui.widgets.sample import beside_letters
from inspector.gui.widgets.verdict_paint import paint_verdict

_SIZE = 12
"""The side of a swatch beside usual letters, in points."""


class VerdictDelegate(QStyledItemDelegate):
    """For the verdict's column; the rest of the cell is drawn as in every other."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the swatch and the name."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text = cell.text
        cell.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        verdict = index.data(VERDICT_ROLE)
        if not verdict:
            return
        area = cell.rect.adjusted(8, 0, -6, 0)
        side = beside_letters(_SIZE, cell.fontMetrics)
        top = area.top() + (area.height() - side) / 2
        paint_verdict(painter, QRectF(area.left(), top, side, side), verdict, self._appearance.theme)
        painter.save()
        painter.setPen(QColor(self._appearance.theme.colours.text))
        beside = QRect(area.left() + side + 8, area.top(), area.width() - side - 8, area.height())
        shown = cell.fontMetrics.elidedText(text, cell.textElideMode, beside.width())
        QApplication.style().drawItemText(
            painter,
            beside,
            int(cell.displayAlignment),
            cell.palette,
            True,  # noqa: FBT003  (Qt's signature)
            shown,
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """As the text, with room for the swatch."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + beside_letters(_SIZE, option.fontMetrics) + 8, hint.height())
