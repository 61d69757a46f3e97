"""What stands above the questions when they are asked for the first time: that they can be skipped, and with which key."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import Text


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionsFirst", text)


class FirstTime(QFrame):
    """Shown after the first reading of an archive, and never again."""

    skipped = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setAccessibleName(_tr("Your archive is read"))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 10, 8)
        line.setSpacing(12)
        text = _tr("Your archive is read. These are asked once, and stand at the left from now on.")
        line.addWidget(Text(text, "strong"), 1)
        self.skip_button = Button(appearance, _tr("Sk&ip, show the result (Esc)"), "", "forward")
        self.skip_button.clicked.connect(self.skipped)
        line.addWidget(self.skip_button)
