"""Three columns beside each other where there is room; two, or one, where there is not, with a way between them."""

from enum import IntEnum

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

_LEAST = (25, 36, 33)
"""The least width of each column, in characters."""
_SHARES = (27, 44, 35)
_SIDES = 6


class Stage(IntEnum):
    """How far the person has gone from the list to the reasons."""

    LIST = 0
    READING = 1
    REASONS = 2


class Columns(QWidget):
    """The columns, and which of them are seen. A column has the width of some characters at least, however large they are.

    Args:
        left: the list.
        middle: what is read.
        right: the reasons.
        split: how the three were divided, as Qt writes it; empty for as usual.
    """

    changed = Signal()

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, split: bytes) -> None:
        super().__init__()
        self._columns = (left, middle, right)
        self._stage = Stage.LIST
        self._seen = 3
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        for column, share in zip(self._columns, _SHARES, strict=True):
            self.splitter.addWidget(column)
            self.splitter.setStretchFactor(self.splitter.indexOf(column), share)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.splitter)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([share * 10 for share in _SHARES])

    @property
    def seen(self) -> tuple[bool, bool, bool]:
        """Which columns are seen."""
        first, middle, last = (not column.isHidden() for column in self._columns)
        return first, middle, last

    def show_stage(self, stage: Stage) -> None:
        """Go to the list, to what is read, or to the reasons."""
        self._stage = stage
        self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for one column: what is too narrow for more shows fewer."""
        widest = max(column.minimumWidth() for column in self._columns)
        return QSize(min(widest, 300), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """More or less room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Larger or smaller letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        room = self.width() / max(1, character)
        for column, least in zip(self._columns, _LEAST, strict=True):
            column.setMinimumWidth(min(least * character, self.width()))
        three, two = sum(_LEAST) + _SIDES, _LEAST[1] + max(_LEAST[0], _LEAST[2]) + _SIDES
        self._seen = 3 if room >= three else 2 if room >= two else 1
        self._show()

    def _show(self) -> None:
        wanted = {
            3: (True, True, True),
            2: (self._stage != Stage.REASONS, True, self._stage == Stage.REASONS),
            1: (self._stage == Stage.LIST, self._stage == Stage.READING, self._stage == Stage.REASONS),
        }[self._seen]
        if wanted != self.seen:
            # Shown before others are hidden: a focus that has nowhere to go leaves the window.
            for column, shown in zip(self._columns, wanted, strict=True):
                if shown:
                    column.show()
            for column, shown in zip(self._columns, wanted, strict=True):
                if not shown:
                    column.hide()
        self.changed.emit()
