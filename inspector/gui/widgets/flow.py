"""A layout that sets widgets beside each other and goes on in the next line where they do not fit."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in lines, each as wide as it wants to be."""

    def __init__(self, parent: QWidget | None = None, across: int = 10, down: int = 10) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._across = across
        self._down = down
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, entry: QLayoutItem) -> None:  # noqa: N802  (Qt's name)
        """Take an entry in."""
        self._entries.append(entry)

    def count(self) -> int:
        """How many entries there are."""
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The entry at an index, or None."""
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take the entry at an index out, or None."""
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that the lines take in this width; Qt asks many times before anything changes."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rectangle: QRect) -> None:  # noqa: N802
        """Put the widgets in their places."""
        super().setGeometry(rectangle)
        self._lay(rectangle, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As its least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """The size of its largest widget."""
        size = QSize()
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        return size

    def _lay(self, rectangle: QRect, *, move: bool) -> int:
        top, height = rectangle.y(), 0
        for number, line in enumerate(self._lines(rectangle.width())):
            top += height + self._down if number else 0
            height = max(size.height() for _, size in line)
            left = rectangle.x()
            for entry, size in line if move else ():
                # What is lower than its neighbours stands in the middle of them.
                entry.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._across
        return top + height - rectangle.y()

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """What can be seen, with its size, line by line; each line has one entry at least."""
        line: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for entry in self._entries:
            widget = entry.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = entry.sizeHint()
            size = QSize(min(hint.width(), width) if width else hint.width(), hint.height())
            if line and taken + size.width() > width:
                yield line
                line, taken = [], 0
            line.append((entry, size))
            taken += size.width() + self._across
        if line:
            yield line
