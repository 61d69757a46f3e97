"""What all scrolled pages share: a column of content with room around it, that scrolls when it is higher than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class ScrolledPage(QScrollArea):
    """A page whose `column` takes widgets from top to bottom.

    Args:
        name: the page's name for screen readers.
        widest: the width in points beyond which the column does not grow: long lines are hard to read.
        margin: the room around the column, in points; None for that of a whole page.
    """

    def __init__(self, name: str, widest: int, margin: int | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # In very large letters a column can be wider than the window: what is beyond its edge is scrolled to.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Where both bars are shown, the style would paint a box of its own in the corner.
        self.setCornerWidget(QWidget())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()
        outer.setObjectName("scrolled")
        around = QVBoxLayout(outer)
        if margin is None:
            around.setContentsMargins(36, 28, 36, 36)
        else:
            around.setContentsMargins(margin, margin, margin, margin)
        inner = QWidget()
        inner.setObjectName("content")
        inner.setMaximumWidth(widest)
        # Beside room to grow: a layout asks how high a column is at the width that it gets, which has a bound.
        line = QHBoxLayout()
        line.addWidget(inner, 1)
        line.addStretch()
        around.addLayout(line)
        around.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.setWidget(outer)
