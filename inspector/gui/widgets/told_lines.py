"""Lines that are told on a card, scrolled where there are more than fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inspector.gui.widgets.card import clear_layout


class ToldLines(QScrollArea):
    """Takes lines from top to bottom; hidden while there are none.

    Args:
        name: what is told, for screen readers.
        spacing: points between two lines.
    """

    def __init__(self, name: str, spacing: int) -> None:
        super().__init__()
        told = QWidget()
        told.setObjectName("told")
        around = QVBoxLayout(told)
        around.setContentsMargins(0, 0, 6, 0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(spacing)
        around.addLayout(self._lines)
        around.addStretch(1)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It lies on a card, whose ground is to be seen.
        self.setStyleSheet("QScrollArea, #told { background: transparent; }")
        self.setWidget(told)
        self.hide()

    def tell(self, *lines: QWidget) -> None:
        """Put these below what is told."""
        for line in lines:
            self._lines.addWidget(line)
        self.show()

    def clear(self) -> None:
        """Tell nothing."""
        clear_layout(self._lines)
        self.hide()
