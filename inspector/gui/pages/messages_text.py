"""The whole text of a message, however long: in parts, each of a length that a window can lay out at once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text

PART = 12_000
"""Characters of a part."""
_LINE = 1_500
"""Characters after which a line is broken for showing: laying out one endless line stops the window."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WholeText", text)


def parts_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where the parts of a text begin and end; each ends with a line where there is one."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = min(len(text), start + PART)
        if end < len(text):
            line = text.rfind("\n", start, end)
            end = line + 1 if line > start + PART // 2 else end
        found.append((start, end))
        start = end
    return tuple(found)


def broken(text: str) -> str:
    """The text with line breaks in lines that are too long to be laid out at once."""
    if len(text) <= _LINE:
        return text
    return "\n".join(
        line if len(line) <= _LINE else "\n".join(line[at : at + _LINE] for at in range(0, len(line), _LINE))
        for line in text.split("\n")
    )


class WholeText(QWidget):
    """Shows one part at a time, with the way to the others."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._text = ""
        self._parts: tuple[tuple[int, int], ...] = ()
        self._part = 0
        self.view = TextView(_tr("Text of the message"))
        self.previous_button = Button(appearance, _tr("Part before"), "link", "back")
        self.next_button = Button(appearance, _tr("Next part"), "link", "forward")
        self.place = Text("", "small", wraps=False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.view)
        self.ways = QWidget()
        across = FlowLayout(self.ways, across=8, down=2)
        across.addWidget(self.place)
        across.addWidget(self.previous_button)
        across.addWidget(self.next_button)
        lines.addWidget(self.ways)
        self.previous_button.clicked.connect(lambda: self._show(self._part - 1))
        self.next_button.clicked.connect(lambda: self._show(self._part + 1))

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self._text = text
        self._parts = parts_of(text)
        self.setVisible(bool(text))
        self.ways.setVisible(len(self._parts) > 1)
        self._show(0)

    def _show(self, part: int) -> None:
        self._part = max(0, min(part, len(self._parts) - 1))
        start, end = self._parts[self._part] if self._parts else (0, 0)
        self.view.show_foreign(broken(self._text[start:end]))
        said = _tr("Characters %1 to %2 of %3")
        for mark, value in (("%1", start + 1), ("%2", end), ("%3", len(self._text))):
            said = said.replace(mark, words.number(value))
        self.place.setText(said)
        self.previous_button.setEnabled(self._part > 0)
        self.next_button.setEnabled(self._part < len(self._parts) - 1)
