"""The only makers of labels: always plain text, with a role that the style sheet sizes.

A label made elsewhere would guess whether its text is markup, and foreign text may look like it; a test
keeps it so.
"""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from inspector.gui.plain import tip


class Text(QLabel):
    """A label of plain text that wraps.

    Args:
        text: what it says; foreign parts have been through `plain`.
        role: `display`, `headline`, `section`, `strong`, `number`, `muted`, `small`, `warning`, `step`, or empty.
        copies: whether it can be selected with the mouse and copied.
    """

    def __init__(self, text: str = "", role: str = "", *, copies: bool = False, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setText(text)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)
        if copies:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumWidth(40)


def least_width(label: QLabel) -> int:
    """The width that a label needs so that none of its words is cut; where it does not wrap, none of its lines."""
    if not label.wordWrap():
        return label.sizeHint().width()
    layout = QTextLayout(label.text().replace("\n", "\u2028"), label.font())
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        # So narrow a line holds one word alone: nothing shorter can be broken off.
        line.setLineWidth(1)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return ceil(widest) + 1


class ElidedText(QLabel):
    """A label of plain text on one line, cut in the middle where it does not fit, whole in its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show this text; foreign parts have been through `plain`."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802  (Qt's name)
        """Cut anew for the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(self.width(), 0))
        self.setText(shown)
        set_tip(self, self._whole if shown != self._whole else "")


def set_tip(widget: QWidget, text: str) -> None:
    """A tooltip that is never read as markup; an empty text takes it away."""
    widget.setToolTip(tip(text) if text else "")


def rule() -> QFrame:
    """A quiet line between two things."""
    line = QFrame()
    line.setObjectName("rule")
    return line
