"""What decides the verdict: purposes and context statements to switch in and out, and a way back to the standard."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout, row
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.tick import Tick
from inspector.operations.asked import STANDARD, Asked
from inspector.statements.statement import STANDARD_PURPOSES, Purpose


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionPane", text)


class QuestionPane(ScrolledPage):
    """Holds what is wanted; it is asked for elsewhere, because working the windows out anew takes a moment."""

    wanted_changed = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("What decides the verdict"), 900, margin=4)
        self._appearance = appearance
        self._asked = STANDARD
        self._included: dict[str, str] = {}
        card = Card(_tr("What decides the verdict"))
        card.add(
            Text(
                _tr(
                    "A verdict looks at statements on these purposes alone. With any other choice than the standard one, "
                    "every page says so, and so does an evidence pack."
                ),
                "muted",
            )
        )
        self.purposes = {each: Tick(appearance, _purpose_text(each)) for each in Purpose}
        for box in self.purposes.values():
            box.toggled.connect(self._changed)
            card.add(box)
        card.body.addSpacing(8)
        card.add(Text(_tr("Statements shown for context, switched in"), "strong"))
        self._none = Text(_tr("None. Choose one in the list to switch it in."), "muted")
        card.add(self._none)
        self._switched = QWidget()
        self._lines = QVBoxLayout(self._switched)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        card.add(self._switched)
        card.body.addSpacing(8)
        self.standard_button = Button(appearance, _tr("Standard choice"))
        self.close_button = Button(appearance, _tr("Close"))
        self.close_button.setAccessibleName(_tr("Close, and read statements"))
        card.body.addLayout(row(self.standard_button, self.close_button))
        self.column.addWidget(card)
        self.standard_button.clicked.connect(lambda: self._want(STANDARD))
        self.close_button.clicked.connect(self.closed)
        self.show_asked(STANDARD)

    @property
    def wanted(self) -> tuple[frozenset[Purpose], frozenset[str]]:
        """The purposes and the ids of context statements that are wanted."""
        return frozenset(each for each, box in self.purposes.items() if box.isChecked()), frozenset(self._included)

    @property
    def changed(self) -> bool:
        """Whether something else is wanted than what was asked."""
        return self.wanted != (self._asked.purposes, self._asked.ids)

    def show_asked(self, asked: Asked) -> None:
        """Show what was asked of the case; nothing else is wanted."""
        self._asked = asked
        self._want(asked)

    def undo(self) -> None:
        """Want what was asked."""
        self._want(self._asked)

    def switch(self, statement: str, title: str, *, included: bool) -> None:
        """Want a context statement in or out."""
        if included:
            self._included[statement] = title
        else:
            self._included.pop(statement, None)
        self._show_switched()
        self._changed()

    def _want(self, asked: Asked) -> None:
        for purpose, box in self.purposes.items():
            with QSignalBlocker(box):
                box.setChecked(purpose in asked.purposes)
        self._included = dict(asked.included)
        self._show_switched()
        self._changed()

    def _show_switched(self) -> None:
        clear_layout(self._lines)
        for statement, title in self._included.items():
            box = Tick(self._appearance, plain(known_text(title)))
            box.setChecked(True)
            box.toggled.connect(lambda _on, each=statement, its=title: self.switch(each, its, included=False))
            self._lines.addWidget(box)
        self._switched.setVisible(bool(self._included))
        self._none.setVisible(not self._included)

    def _changed(self, *_value: object) -> None:
        self.standard_button.setEnabled(self.wanted != (STANDARD.purposes, STANDARD.ids))
        self.wanted_changed.emit()


class PendingBar(Card):
    """Says that something else is wanted than what was asked, and asks for it."""

    asked = Signal()
    undone = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(look="notice")
        self.setAccessibleName(_tr("A change of what decides the verdict"))
        self.text = Text("", "warning")
        self.apply_button = Button(appearance, _tr("&Work the verdicts out anew"), "primary")
        self.undo_button = Button(appearance, _tr("&Leave as it was"))
        self.add(self.text)
        self.add(flowing(self.apply_button, self.undo_button))
        self.apply_button.clicked.connect(self.asked)
        self.undo_button.clicked.connect(self.undone)
        self.hide()

    def show_pane(self, pane: QuestionPane) -> None:
        """Show whether something else is wanted."""
        possible = bool(pane.wanted[0])
        self.text.setText(
            _tr("You changed what decides the verdict. The verdicts shown are still those from before.")
            if possible
            else _tr("No purpose is ticked: a verdict would look at nothing. Tick at least one.")
        )
        self.apply_button.setEnabled(possible)
        self.setVisible(pane.changed)


def _purpose_text(purpose: Purpose) -> str:
    name = words.purpose_name(purpose)
    return _tr("%1 (standard)").replace("%1", name) if purpose in STANDARD_PURPOSES else name
