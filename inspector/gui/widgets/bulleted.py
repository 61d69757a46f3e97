"""A line of a list, with a mark before it under which nothing of its text stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from inspector.gui.widgets.texts import Text


def bulleted(text: str, role: str = "", *, copies: bool = False) -> QHBoxLayout:
    """A text with a mark before it.

    Args:
        text: what it says; foreign parts have been through `plain`.
        role: as of every text.
        copies: whether it can be selected with the mouse and copied.
    """
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(Text("•", role, wraps=False), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(text, role, copies=copies), 1)
    return line
