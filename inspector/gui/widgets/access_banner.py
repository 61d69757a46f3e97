"""Says, above every page, that the case can only be looked at here, and why."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.session import Access
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text

_SIZE = 20


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccessBanner", text)


def why_not(access: Access) -> str:
    """Why the case cannot be changed here, in a sentence or two; empty where it can."""
    return {
        Access.CHANGE: "",
        Access.ELSEWHERE: _tr(
            "Open elsewhere: read-only. Another window or program has this case open and may change it; here you can look "
            "at it, and save a copy."
        ),
        Access.READ_ONLY: _tr(
            "Read-only. The file of this case, or its folder, cannot be written; you can look at it, and save a copy."
        ),
    }[access]


class AccessBanner(QFrame):
    """Hidden where the case can be changed; it cannot be closed where it cannot."""

    again_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAccessibleName(_tr("This case is read-only here"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 10, 8)
        line.setSpacing(10)
        self.text = Text("", "warning")
        self.again_button = Button(appearance, _tr("Try a&gain"))
        self.again_button.setAccessibleName(_tr("Try again to open the case for changes"))
        self.again_button.clicked.connect(self.again_requested)
        line.addWidget(Sign(appearance, _SIZE, "info", "warning"))
        line.addWidget(self.text, 1)
        line.addWidget(self.again_button)
        self.show_access(Access.CHANGE)

    def show_access(self, access: Access) -> None:
        """Say why the case cannot be changed, unless it can."""
        self.text.setText(why_not(access))
        self.setAccessibleDescription(self.text.text())
        self.setVisible(access is not Access.CHANGE)
