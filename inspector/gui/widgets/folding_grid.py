"""Texts in rows and columns; where the columns would have to cut words, all of them stand below each other."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inspector.gui.widgets.sample import FONT_EVENTS
from inspector.gui.widgets.texts import least_width

_EASY: Final = 14
"""Characters of width that a column has at least, where its texts are so long: narrower ones cannot be read with ease."""
_BETWEEN: Final = 8
"""Points between two rows whose texts stand below each other."""


class FoldingGrid(QWidget):
    """Rows of labels, and headings above the columns if there are any; a row is shown or not as its first label is.

    Args:
        shares: how the columns share the room that is left over.
        across, down: points between columns and between rows.
        headings: stand above the columns.
    """

    def __init__(self, shares: Sequence[int], across: int, down: int, headings: Sequence[QLabel] = ()) -> None:
        super().__init__()
        self._shares = tuple(shares)
        self._across = across
        self._down = down
        self._headings = list(headings)
        self._rows: list[list[QLabel]] = []
        self._folded: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(across)
        self._take_in(self._headings)

    @property
    def folded(self) -> bool:
        """Whether the texts of a row stand below each other, for want of room."""
        return bool(self._folded)

    def add_row(self, labels: Sequence[QLabel]) -> None:
        """Add a row; `fit` puts it in its place."""
        self._rows.append(list(labels))
        self._take_in(labels)
        self._folded = None

    def _take_in(self, labels: Sequence[QLabel]) -> None:
        """By itself, a label that is told to show would be a window."""
        for label in labels:
            label.setParent(self)

    def fit(self) -> None:
        """Call when texts have changed: they may need more room than there is."""
        shown = [row for row in self._rows if not row[0].isHidden()]
        columns = [max(map(_needed, column)) for column in zip(*shown, strict=True)] or [0]
        whole = sum(columns) + self._across * (len(columns) - 1)
        folded = self.width() < whole
        for at, (wide, share) in enumerate(zip(columns, self._shares, strict=False)):
            self._grid.setColumnMinimumWidth(at, 0 if folded else wide)
            self._grid.setColumnStretch(at, 1 if folded else share)
        if folded != self._folded:
            self._folded = folded
            self._lay(folded=folded)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Any width will do: the columns are given up where it is too small."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More room, or less."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The style sheet's font is known only now."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Larger letters need wider columns."""
        super().changeEvent(event)
        if event.type() in FONT_EVENTS:
            self.fit()

    def _lay(self, *, folded: bool) -> None:
        for heading in self._headings:
            heading.setVisible(not folded)
        self._grid.setVerticalSpacing(2 if folded else self._down)
        lines: list[list[QLabel]] = [self._headings]
        for row in self._rows:
            row[0].setContentsMargins(0, _BETWEEN if folded and row is not self._rows[0] else 0, 0, 0)
            lines += [[cell] for cell in row] if folded else [row]
        for number, line in enumerate(lines):
            for column, cell in enumerate(line):
                self._grid.addWidget(cell, number, column, 1, -1 if folded else 1, Qt.AlignmentFlag.AlignTop)


def _needed(label: QLabel) -> int:
    """The width that a text needs: its longest word, and enough to be read with ease."""
    letters = label.fontMetrics()
    easy = min(letters.horizontalAdvance(label.text()), _EASY * letters.averageCharWidth())
    return max(least_width(label), easy)
