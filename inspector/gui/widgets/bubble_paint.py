"""Paints messages as bubbles: the owner's at the right, others' at the left, each with the sign and name of its verdict."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.gui.appearance import Appearance
from inspector.gui.models.thread import MATCH_ROLE, SAID_ROLE
from inspector.gui.widgets.bubble import Bubble, Chip, Fonts, Line, lay_out
from inspector.gui.widgets.bubble_passage import Formats
from inspector.gui.widgets.bubble_text import Said
from inspector.gui.widgets.verdict_paint import paint_verdict

_KEPT: Final = 240
"""Bubbles that stay laid out: some screens up and down from where the person reads."""
_ROUND: Final = 11.0


class BubbleDelegate(QStyledItemDelegate):
    """Lays messages out for the width of the view, and paints them."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._fonts: Fonts | None = None
        self._kept: OrderedDict[int, Bubble] = OrderedDict()
        self._icons: dict[tuple[str, str, int], QPixmap] = {}
        appearance.theme_changed.connect(self.forget)

    def forget(self) -> None:
        """Lay everything out anew: the font, the colours or what is shown has changed."""
        self._kept.clear()
        self._icons.clear()
        self._fonts = None

    def bubble(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> Bubble | None:
        """The message of a row, laid out for the width of the view; None where it is still to come."""
        said = index.data(SAID_ROLE)
        if not isinstance(said, Said):
            return None
        width = float(option.rect.width())
        kept = self._kept.get(said.id)
        if kept is not None and kept.said is said and kept.width == width:
            self._kept.move_to_end(said.id)
            return kept
        if self._fonts is None or self._fonts.text != option.font:
            self._fonts = Fonts.of(option.font)
        made = self._kept[said.id] = lay_out(said, width, self._fonts, self._formats())
        self._kept.move_to_end(said.id)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  (Qt's name)
        """The height of a message in the width of the view; one that is still to come takes that of a short one."""
        found = self.bubble(option, index)
        height = option.fontMetrics.height() * 5 if found is None else round(found.height)
        return QSize(option.rect.width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the heading of a day, the bubble, and all that stands in it."""
        found = self.bubble(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        if found is None:
            self._paint_awaited(painter, option)
        else:
            self._paint_heading(painter, found)
            self._paint_frame(painter, found, option, matches=index.data(MATCH_ROLE) == 1)
            self._paint_inside(painter, found)
        painter.restore()

    def _paint_awaited(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.theme.colours.sunken))
        height = option.rect.height()
        painter.drawRoundedRect(QRectF(20, height * 0.15, option.rect.width() * 0.5, height * 0.7), _ROUND, _ROUND)

    def _paint_heading(self, painter: QPainter, bubble: Bubble) -> None:
        heading = bubble.heading
        if heading is None:
            return
        colours = self._appearance.theme.colours
        painter.setFont(heading.font)
        painter.setPen(QColor(colours.muted))
        area = heading.area.adjusted(12, 4, -12, -4)
        middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        text = painter.boundingRect(area, middle, heading.text)
        painter.drawText(area, middle, heading.text)
        painter.setPen(QPen(QColor(colours.line), 1))
        y = round(area.center().y()) + 0.5
        for start, end in ((area.left(), text.left() - 12), (text.right() + 12, area.right())):
            if end > start:
                painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _paint_frame(self, painter: QPainter, bubble: Bubble, option: QStyleOptionViewItem, *, matches: bool) -> None:
        colours = self._appearance.theme.colours
        mine, kept_back = bubble.said.mine, bool(bubble.said.row.withheld)
        frame = bubble.frame.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(colours.accent_soft if mine else colours.surface))
        edge = QPen(QColor(colours.warning if kept_back else colours.accent_soft if mine else colours.line), 1)
        if kept_back:
            edge.setStyle(Qt.PenStyle.DashLine)
            edge.setWidthF(1.5)
        painter.setPen(edge)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        if matches:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            x = frame.right() + 5 if mine else frame.left() - 9
            painter.drawRoundedRect(QRectF(x, frame.top() + 6, 4, frame.height() - 12), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2.5))
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(frame, _ROUND, _ROUND)

    def _paint_inside(self, painter: QPainter, bubble: Bubble) -> None:
        theme = self._appearance.theme
        for line in bubble.lines:
            self._paint_line(painter, line)
        for chip in bubble.chips:
            self._paint_chip(painter, chip)
        if bubble.verdict is not None:
            paint_verdict(painter, bubble.verdict, bubble.said.row.record.verdict, theme)
        painter.setPen(QColor(theme.colours.text))
        for passage in bubble.passages:
            passage.layout.draw(painter, passage.at)

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        painter.setFont(line.font)
        painter.setPen(QColor(getattr(self._appearance.theme.colours, line.colour)))
        painter.drawText(line.area.adjusted(0, 0, 2, 2), int(Qt.TextFlag.TextWordWrap), line.text)

    def _paint_chip(self, painter: QPainter, chip: Chip) -> None:
        colours = self._appearance.theme.colours
        loud = chip.mark.loud
        painter.setBrush(QColor(colours.warning_soft if loud else colours.surface))
        painter.setPen(QPen(QColor(colours.warning if loud else colours.edge), 1))
        painter.drawRoundedRect(chip.area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        fonts = self._fonts
        if fonts is None:
            return
        painter.setFont(fonts.small)
        size = round(chip.area.height() * 0.68)
        inset = (chip.area.height() - size) / 2
        colour = "warning" if loud else "text"
        painter.drawPixmap(chip.area.topLeft() + QPointF(inset, inset), self._icon(chip.mark.icon, colour, size))
        painter.setPen(QColor(colours.warning if loud else colours.text))
        beside = chip.area.adjusted(2 * inset + size, 0, 0, 0)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), chip.text)

    def _icon(self, name: str, colour: str, size: int) -> QPixmap:
        key = (name, colour, size)
        if key not in self._icons:
            self._icons[key] = self._appearance.pixmap(name, colour, size)
        return self._icons[key]

    def _formats(self) -> Formats:
        colours = self._appearance.theme.colours
        hit, address = QTextCharFormat(), QTextCharFormat()
        hit.setBackground(QColor(colours.warning_soft))
        hit.setForeground(QColor(colours.text))
        hit.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        hit.setUnderlineColor(QColor(colours.warning))
        address.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        address.setUnderlineColor(QColor(colours.text))
        return Formats(hit, address)
