"""One question: what is asked, what is known already, the answers in rows, and *I am not sure*."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.facts.fact import Fact
from inspector.gui.appearance import Appearance
from inspector.gui.pages.questions_row import AnswerRow, Prefill, Standing, tr
from inspector.gui.pages.questions_words import Known
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import Text, set_tip
from inspector.gui.widgets.tick import Tick

MakeRow = Callable[[Prefill], AnswerRow]


class QuestionSection(QFrame):
    """A question with its rows.

    Args:
        appearance: how the program looks.
        what: the `what` of the facts that answer it; of settings the common beginning.
        title: the question.
        hint: one plain sentence that helps to answer it.
        make: makes a row.
        add: what the button says that adds a row; empty where there is but one.
    """

    changed = Signal()

    def __init__(self, appearance: Appearance, what: str, title: str, hint: str, make: MakeRow, add: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.what = what
        self._make = make
        self._appearance = appearance
        self.rows: list[AnswerRow] = []
        self.more_button: Button | None = None
        lines = self._outer = QVBoxLayout(self)
        lines.setContentsMargins(16, 10, 16, 8)
        lines.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(10)
        self.title = Text(title, "strong")
        self.unsure = Tick(appearance, tr("I am not sure"))
        self.unsure.setAccessibleName(tr("%1 I am not sure").replace("%1", title))
        top.addWidget(self.title, 1)
        self.add_button = Button(appearance, add, "link", "add")
        self.add_button.setAccessibleName(f"{title} {add}")
        if not add:
            self.add_button.hide()
        top.addWidget(self.add_button)
        top.addWidget(self.unsure)
        lines.addLayout(top)
        self.hint = Text(hint, "small")
        lines.addWidget(self.hint)
        self._known = QVBoxLayout()
        self._known.setSpacing(2)
        lines.addLayout(self._known)
        self._answers = QWidget()
        self._lines = QVBoxLayout(self._answers)
        self._lines.setContentsMargins(0, 2, 0, 0)
        self._lines.setSpacing(6)
        lines.addWidget(self._answers)
        self.add_button.clicked.connect(lambda: self.add_row(Prefill(self.what, Standing.NEW)).fields_focus())
        self.unsure.toggled.connect(self._show_unsure)

    def offer_more(self, text: str, what: str) -> None:
        """Offer a second kind of row, below the others.

        Args:
            text: what the button says.
            what: what such a row begins with.
        """
        button = Button(self._appearance, text, "link", "add")
        button.setAccessibleName(f"{self.title.text()} {text}")
        button.clicked.connect(lambda: self.add_row(Prefill(what, Standing.NEW)).fields_focus())
        self.more_button = button
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        self._outer.addLayout(line)
        self._fit()

    def show_known(self, lines: Iterable[Known]) -> None:
        """Say what archives show, a line each."""
        for line in lines:
            label = Text(line.short, "small")
            label.setAccessibleDescription(line.whole)
            set_tip(label, line.whole)
            self._known.addWidget(label)

    def add_row(self, prefill: Prefill) -> AnswerRow:
        """Add an answer below the others."""
        row = self._make(prefill)
        self.rows.append(row)
        self._lines.addWidget(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self.remove_row(row))
        self._answers.setVisible(not self.unsure.isChecked())
        if prefill.standing is Standing.NEW:
            self.changed.emit()
        return row

    def remove_row(self, row: AnswerRow) -> None:
        """Take an answer away."""
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._answers.setVisible(bool(self.rows) and not self.unsure.isChecked())
        self.add_button.setFocus()
        self.changed.emit()

    def show_unsure(self, *, unsure: bool) -> None:
        """Show whether the person said that they are not sure."""
        self.unsure.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.unsure.setChecked(unsure)
        self.unsure.blockSignals(False)  # noqa: FBT003
        self._fit()

    def answers(self) -> list[tuple[int, Fact]]:
        """What the person says, each with its place among their facts."""
        if self.unsure.isChecked():
            return []
        return [(row.prefill.place, fact) for row in self.rows if (fact := row.fact) is not None]

    @property
    def problem(self) -> str:
        """What is wrong with the first row in which something is; empty where nothing is."""
        if self.unsure.isChecked():
            return ""
        return next((row.problem for row in self.rows if row.problem), "")

    def _show_unsure(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        unsure = self.unsure.isChecked()
        self._answers.setVisible(bool(self.rows) and not unsure)
        self.add_button.setEnabled(not unsure)
        if self.more_button is not None:
            self.more_button.setEnabled(not unsure)
