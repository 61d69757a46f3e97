"""Names and values below each other; the same labels say other things when something else is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.gui.widgets.texts import Text


class Traits(QWidget):
    """What is known of something: a name and a value in each line."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Text, Text]] = []

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these; making labels anew each time would take longer than anything else here."""
        while len(self._lines) < len(lines):
            made = (Text("", "muted", wraps=False), Text("", copies=True))
            for column, label in enumerate(made):
                self._grid.addWidget(label, len(self._lines), column, Qt.AlignmentFlag.AlignTop)
            self._lines.append(made)
        for place, labels in enumerate(self._lines):
            for label, text in zip(labels, lines[place] if place < len(lines) else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(place < len(lines))
