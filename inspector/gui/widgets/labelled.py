"""Fields with a name above them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text


def labelled(text: str, *fields: QWidget) -> QWidget:
    """A widget that holds a name, and below it these fields, in lines where there is no room for one."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 4, 0, 0)
    lines.setSpacing(3)
    lines.addWidget(Text(text, "muted"))
    lines.addWidget(flowing(*fields))
    return holder
