"""A card: a quiet frame with a heading and what belongs under it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from inspector.gui.widgets.texts import Text


class Card(QFrame):
    """A frame with an optional heading; `body` takes what is in it.

    Args:
        heading: its heading, also its name for screen readers; empty for none.
        look: `card` (framed), `quiet` (a soft ground) or `notice` (a soft ground that asks for a look).
    """

    def __init__(self, heading: str = "", look: str = "card") -> None:
        super().__init__()
        self.setObjectName(look)
        margin = 20 if look == "card" else 14
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margin, margin - 2, margin, margin)
        outer.setSpacing(10)
        self._top = QHBoxLayout()
        outer.addLayout(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        if heading:
            self._top.addWidget(Text(heading, "section"), 1)
            self.setAccessibleName(heading)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget)

    def add_beside_heading(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the heading's line."""
        self._top.addWidget(widget)

    def clear(self) -> None:
        """Take everything out but the heading."""
        clear_layout(self.body)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while (entry := layout.takeAt(0)) is not None:
        widget = entry.widget()
        inner = entry.layout()
        if widget is not None:
            # Hidden first: until Qt deletes it, it would be painted where it stood.
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def row(*widgets: QWidget, spacing: int = 10) -> QHBoxLayout:
    """Widgets beside each other, starting at the left."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
