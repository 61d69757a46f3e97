"""*Is this an InMail?*: the archive marks no message as one, so the person can settle it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector.case.rows import RecordRow
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import Text
from inspector.operations.answers import Explanation
from inspector.records.categories import DataCategory, Sign


class SettleCard(Card):
    """Asks, shows the signs, and tells the answer; it can be taken back."""

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False, or None to take it back

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("SettleCard", "Is this an InMail?"))
        self._conversation: int | None = None
        self.signs = Text("", "muted", copies=True)
        self.add(self.signs)
        self.yes_button = Button(appearance, self.tr("It is an InMail"))
        self.no_button = Button(appearance, self.tr("It is not"))
        self.open_button = Button(appearance, self.tr("Leave it open"))
        for button, answer in ((self.yes_button, True), (self.no_button, False), (self.open_button, None)):
            button.clicked.connect(lambda _=False, answer=answer: self._tell(answer))
        answers = QWidget()
        flow = FlowLayout(answers, across=8, down=8)
        for button in (self.yes_button, self.no_button, self.open_button):
            flow.addWidget(button)
        self.add(answers)
        self.add(
            Text(
                self.tr("Your answer holds for the whole conversation. It goes into the case, and the results follow."),
                "small",
            )
        )

    def show_record(self, record: RecordRow, explanation: Explanation) -> None:
        """Ask about this record, or hide where there is nothing to ask."""
        self._conversation = record.conversation
        signed = any(sign == Sign.INMAIL for sign, _ in record.signs) or record.category == DataCategory.INMAIL
        self.setVisible(signed and record.conversation is not None)
        lines = [plain(core(line)) for line in explanation.signs]
        self.signs.setText("\n".join(lines) or self.tr("The archive does not say. There are signs of it only."))

    def _tell(self, answer: bool | None) -> None:  # noqa: FBT001  (three answers: yes, no, open)
        if self._conversation is not None:
            self.settle_requested.emit(self._conversation, answer)
