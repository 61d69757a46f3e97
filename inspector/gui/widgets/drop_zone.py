"""Where archives are dropped: files, folders, several at once."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that are being dropped; nothing else counts."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


class DropZone(QWidget):
    """A wide field with a dashed edge; `below` takes the buttons that do the same by keyboard."""

    paths_dropped = Signal(tuple)  # tuple[Path, ...]

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._hovered = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop zone for archives"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 26, 24, 26)
        layout.setSpacing(6)
        layout.addWidget(Sign(appearance, 40, "drop", "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        title = Text(self.tr("Drop your archive here"), "section")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(title)
        detail = Text(
            self.tr("A ZIP, a .tgz or .tar, several parts of one, or the unpacked folder. A saved case works, too."),
            "muted",
        )
        detail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(detail)
        layout.addSpacing(12)
        self.below = QVBoxLayout()
        layout.addLayout(self.below)
        appearance.theme_changed.connect(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Files and folders are welcome."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._set_hovered(hovered=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """They went elsewhere."""
        self._set_hovered(hovered=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """They are here."""
        self._set_hovered(hovered=False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """A soft field with a dashed edge; the edge is full while something is held over it."""
        colours = self._appearance.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.accent if self._hovered else colours.edge), 2 if self._hovered else 1.3)
        if not self._hovered:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent_soft if self._hovered else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        painter.end()

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
