"""Names and values below each other; the same labels say other things when something else is shown."""

from collections.abc import Sequence

from inspector.gui.widgets.folding_grid import FoldingGrid
from inspector.gui.widgets.texts import Text


class Traits(FoldingGrid):
    """What is known of something: a name and a value in each line."""

    def __init__(self) -> None:
        super().__init__((0, 1), 14, 3)
        self._lines: list[tuple[Text, Text]] = []

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these; making labels anew each time would take longer than anything else here."""
        while len(self._lines) < len(lines):
            made = (Text("", "muted", wraps=False), Text("", copies=True))
            self.add_row(made)
            self._lines.append(made)
        for place, labels in enumerate(self._lines):
            for label, text in zip(labels, lines[place] if place < len(lines) else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(place < len(lines))
        self.fit()
