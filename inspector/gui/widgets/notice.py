"""One calm line at the top of the window: what could not be done, and why."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import Text


class Notice(QFrame):
    """Shows one line until it is closed or another takes its place; a fault's report can be copied."""

    shown = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._report = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 10, 8)
        self.text = Text("", "warning", copies=True)
        self.copy_button = Button(appearance, self.tr("Copy report"), "", "copy")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.close_button = Button(appearance, self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        line.addWidget(self.text, 1)
        line.addWidget(self.copy_button)
        line.addWidget(self.close_button)
        self.hide()

    def show_line(self, text: str) -> None:
        """Say this, in a sentence for people; parts of it may come from an archive."""
        self._show(plain(core(text)), "")

    def show_fault(self, kind: str, trace: str) -> None:
        """Say that the program is at fault; the report names places in the program, and nothing of an archive."""
        said = self.tr("This program has a fault (%1). What was saved is safe; you can go on. Please report it.")
        self._show(said.replace("%1", kind), f"{kind}\n{trace}")

    def _show(self, text: str, report: str) -> None:
        self.text.setText(text)
        self._report = report
        self.copy_button.setVisible(bool(report))
        self.show()
        self.shown.emit()
