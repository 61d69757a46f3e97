"""Says, above every page, that the view is not the standard one, and leads back to it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text
from inspector.operations.asked import STANDARD, Asked
from inspector.statements.statement import STANDARD_PURPOSES, Purpose

_SIZE = 20
_LONGEST = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("StandardBanner", text)


class StandardBanner(QFrame):
    """Hidden in the standard view; it cannot be closed in another."""

    standard_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAccessibleName(_tr("This is not the standard view"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 10, 8)
        line.setSpacing(10)
        self.text = Text("", "warning")
        self.back_button = Button(appearance, _tr("Back to the &standard view"), "", "back")
        self.back_button.clicked.connect(self.standard_requested)
        line.addWidget(Sign(appearance, _SIZE, "switched", "warning"))
        line.addWidget(self.text, 1)
        line.addWidget(self.back_button)
        self.show_asked(STANDARD)

    def show_asked(self, asked: Asked) -> None:
        """Say what decides the verdict, unless that is the standard."""
        self.text.setText(" ".join((_tr("This is not the standard view."), *difference(asked))))
        self.setAccessibleDescription(self.text.text())
        self.setVisible(not asked.standard)


def difference(asked: Asked) -> tuple[str, ...]:
    """In what a view differs from the standard one, a sentence for each way."""
    added = [words.purpose_name(each) for each in Purpose if each in asked.purposes - STANDARD_PURPOSES]
    left_out = [words.purpose_name(each) for each in Purpose if each in STANDARD_PURPOSES - asked.purposes]
    titles = [f"“{plain(title, _LONGEST)}”" for _, title in asked.included]
    return tuple(
        line.replace("%1", "; ".join(told))
        for line, told in (
            (_tr("These purposes count too: %1."), added),
            (_tr("These do not count: %1."), left_out),
            (_tr("Statements switched in: %1."), titles),
        )
        if told
    )
