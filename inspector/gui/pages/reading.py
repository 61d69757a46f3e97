"""The page while work is done: what is being read, how far it is, and a way to stop."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.sample import FONT_EVENTS
from inspector.gui.widgets.texts import ElidedText, Text
from inspector.progress import STAYS

_STEPS = 10_000
"""Parts of the bar: counts may be larger than what it can hold."""
_CHARACTERS = 70
"""The width of the card, in characters."""


class ReadingPage(QWidget):
    """Shows the progress of one job."""

    cancel_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._found: dict[str, None] = {}
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Progress"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(36, 36, 36, 36)
        card = self._card = Card()
        # Beside room to grow: a layout asks how high the card is at the width that it gets.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        self.title = Text("", "headline")
        self.found = Text("")
        self.what = ElidedText("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.count = Text("", "small", wraps=False)
        self.cancel_button = Button(appearance, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        for widget in (self.title, self.found, self.what, self.bar, self.count):
            card.add(widget)
        card.body.addSpacing(6)
        card.add(Text(self.tr("Nothing leaves this computer. The archive itself is not changed."), "muted"))
        card.body.addLayout(row(self.cancel_button))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Larger letters, a wider card."""
        super().changeEvent(event)
        if event.type() in FONT_EVENTS:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The style sheet's font is known only now."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._card.setMaximumWidth(_CHARACTERS * self.fontMetrics().averageCharWidth())

    def begin(self, title: str) -> None:
        """A job begins; nothing is known of its length yet."""
        self.title.setText(title)
        self._found.clear()
        self.found.setText("")
        self.found.hide()
        self.what.show_text(self.tr("Getting ready …"))
        self.count.setText(" ")
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show where the job stands; `what` may hold a member's name. A total of 0 is one that is not known, and what
        `STAYS` is shown above, a line for each.
        """
        if total == STAYS:
            self._found[plain(core(what), 300)] = None
            self.found.setText("\n".join(self._found))
            self.found.show()
            return
        self.what.show_text(plain(core(what), 300))
        if total > 0:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(min(_STEPS, done * _STEPS // total))
            self.count.setText(self.tr("%1 % of this step").replace("%1", words.number(min(100, done * 100 // total))))
        else:
            self.bar.setRange(0, 0)
            self.count.setText(" ")

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.what.show_text(self.tr("Stopping …"))
        self.cancel_requested.emit()
