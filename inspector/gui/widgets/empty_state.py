"""What a page shows where there is nothing to show: why, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text

_SIZE = 44


class EmptyState(QWidget):
    """A picture, a heading, a sentence or two, and at most one thing to press.

    Args:
        appearance: how the program looks.
        icon: the name of the picture.
        action: what the button says; empty for no button.
    """

    def __init__(self, appearance: Appearance, icon: str, action: str = "") -> None:
        super().__init__()
        self.heading = Text("", "section")
        self.text = Text("", "muted")
        self.button = Button(appearance, action)
        if not action:
            self.button.hide()
        inner = QWidget()
        inner.setMaximumWidth(560)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        centred = Qt.AlignmentFlag.AlignHCenter
        lines.addWidget(Sign(appearance, _SIZE, icon, "edge"), 0, centred)
        for label in (self.heading, self.text):
            label.setAlignment(centred)
            lines.addWidget(label)
        lines.addWidget(self.button, 0, centred)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 6)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def say(self, heading: str, text: str) -> None:
        """Say why there is nothing, and what to do next."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
