"""The list of records that are kept out of packs: how a row looks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.models.withheld import ROW_ROLE, WithheldModel, reason_words, record_words
from inspector.gui.pages.evidence_words import tr

_ROWS = 4
_PAD = 7
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class WithheldList(QListView):
    """Some rows high; several can be chosen."""

    def __init__(self, model: WithheldModel, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setModel(model)
        self.setItemDelegate(_WithheldDelegate(appearance, self))
        self.setAccessibleName(tr("Records kept out of every pack"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As many rows as there are, up to some."""
        rows = max(1, min(_ROWS, self.model().rowCount()))
        return QSize(200, (2 * self.fontMetrics().height() + 3 * _PAD) * rows + 2 * self.frameWidth() + _PAD)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as it wants to be: the page scrolls, too."""
        return QSize(100, self.sizeHint().height())


class _WithheldDelegate(QStyledItemDelegate):
    """Paints the record, and below it the reason; the tooltip has both whole."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  (Qt's name)
        """Two lines."""
        return QSize(option.rect.width(), 2 * option.fontMetrics.height() + 3 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; one that is still to come is empty."""
        colours = self._appearance.theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        row = index.data(ROW_ROLE)
        metrics = option.fontMetrics
        painter.setFont(option.font)
        room = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        for place, (text, colour) in enumerate(
            () if row is None else ((record_words(row), colours.text), (reason_words(row), colours.muted))
        ):
            line = QRect(room.left(), room.top() + place * (metrics.height() + _PAD), room.width(), metrics.height())
            painter.setPen(QColor(colour))
            painter.drawText(line, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()
