"""The raw record: its exact bytes as they stand in the archive, and the place where they stand."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication

from inspector.case.rows import Place
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text
from inspector.operations.answers import Explanation, RawRecord


class RawCard(Card):
    """Where the record stands; its bytes are read when they are asked for."""

    raw_requested = Signal(str)  # the record's public id

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("RawCard", "Where it stands"))
        self._label = ""
        self._raw = ""
        self.place = Text("", "muted", copies=True)
        self.ask_button = Button(appearance, self.tr("Show the &raw record"), "", "raw")
        self.ask_button.clicked.connect(lambda: self.raw_requested.emit(self._label))
        self.copy_button = Button(appearance, self.tr("Copy"), "", "copy")
        self.copy_button.setAccessibleName(self.tr("Copy the raw record"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._raw))
        self.view = TextView(self.tr("Raw record"), 320, exact=True)
        self.state = Text("", "small")
        self.add(self.place)
        self.body.addLayout(row(self.ask_button, self.copy_button))
        self.add(self.view)
        self.add(self.state)
        self._show_raw_parts(shown=False)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the places of a record; its bytes are not read yet."""
        self._label = explanation.label
        lines = [plain(core(line)) for line in explanation.locator_lines]
        lines += [_also(place) for place in explanation.places]
        self.place.setText("\n".join(_breakable(line) for line in lines))
        self._show_raw_parts(shown=False)

    def show_raw(self, raw: RawRecord) -> None:
        """Show the bytes, read as text in their encoding; copying gives that text as it is."""
        if raw.label != self._label:
            return
        self._raw = raw.text
        self.view.show_foreign(raw.text)
        agrees = (
            self.tr("The bytes agree with the hash taken when the archive was inspected.")
            if raw.matches
            else self.tr("The bytes differ from those that were inspected: the archive was changed since.")
        )
        self.state.setText(self.tr("Read as %1. %2").replace("%1", raw.encoding).replace("%2", agrees))
        self._show_raw_parts(shown=True)

    def show_failure(self, line: str) -> None:
        """Say why the bytes cannot be shown."""
        self.state.setText(line)
        self.state.show()

    def _show_raw_parts(self, *, shown: bool) -> None:
        self.ask_button.setVisible(not shown)
        for widget in (self.copy_button, self.view, self.state):
            widget.setVisible(shown)


def _also(place: Place) -> str:
    line = QCoreApplication.translate("RawCard", "Also in archive %1: %2, record %3, SHA-256 %4")
    for mark, value in (
        ("%1", place.archive[:8]),
        ("%2", plain(place.member)),
        ("%3", place.record),
        ("%4", place.sha256),
    ):
        line = line.replace(mark, value)
    return line


def _breakable(line: str) -> str:
    """Lets a long hash wrap in its middle: a label breaks only where it is told that it may."""
    return " ".join(
        "\u200b".join(word[start : start + 16] for start in range(0, len(word), 16)) if len(word) > 40 else word
        for word in line.split(" ")
    )
