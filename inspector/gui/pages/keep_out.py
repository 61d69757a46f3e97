"""*Keep out of packs …*: asks for the reason, which packs state, and says of what is kept out that it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text, set_tip

_LONGEST = 500
"""Characters of a reason."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepOut", text)


class KeepOut(QWidget):
    """Offers to keep one record or several out of every pack, for a reason, and to let them in again."""

    withheld = Signal(str)  # the reason
    released = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.kept_back = Text("", "warning", copies=True)
        self.keep_button = Button(appearance, _tr("&Keep out of packs …"), "link", "withheld")
        self.release_button = Button(appearance, _tr("Let it into packs again"), "link")
        self.reason = QLineEdit()
        self.reason_button = Button(appearance, _tr("Keep it out"))
        self.cancel_button = Button(appearance, _tr("Cancel"), "link")
        self.asking = Card(look="quiet")
        self.reason.setAccessibleName(_tr("Reason for keeping it out"))
        self.reason.setPlaceholderText(_tr("The reason (packs state it)"))
        set_tip(self.reason, _tr("The list of withheld records in every pack states this reason."))
        self.reason.setMaxLength(_LONGEST)
        self.asking.add(self.reason)
        self.asking.add(flowing(self.reason_button, self.cancel_button))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for widget in (self.kept_back, self.keep_button, self.release_button, self.asking):
            lines.addWidget(widget)
        self._listen()
        self.show_held(0, 1, ())

    def _listen(self) -> None:
        self.keep_button.clicked.connect(self._ask)
        self.release_button.clicked.connect(self.released)
        self.reason.returnPressed.connect(self._withhold)
        self.reason.textChanged.connect(lambda text: self.reason_button.setEnabled(bool(text.strip())))
        self.reason_button.clicked.connect(self._withhold)
        self.cancel_button.clicked.connect(self._cancel)

    def show_held(self, held: int, of: int, reasons: Sequence[str]) -> None:
        """Say how many of so many are kept out, and for which reasons; what is being typed is forgotten."""
        self.kept_back.setVisible(held > 0)
        text = _tr("Kept out of every pack. Reason: %1")
        if of > 1:
            text = _tr("%2 of these are kept out of every pack. Reason: %1").replace("%2", words.number(held))
        self.kept_back.setText(text.replace("%1", "; ".join(plain(reason) for reason in reasons)))
        self.keep_button.setText(_tr("Another &reason …") if held == of else _tr("&Keep out of packs …"))
        self.release_button.setVisible(held > 0)
        self._cancel(focus=False)

    def _ask(self) -> None:
        self.asking.show()
        self.keep_button.hide()
        self.reason_button.setEnabled(bool(self.reason.text().strip()))
        self.reason.setFocus()

    def _withhold(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.withheld.emit(reason)

    def _cancel(self, *_pressed: object, focus: bool = True) -> None:
        self.reason.clear()
        self.asking.hide()
        self.keep_button.show()
        if focus:
            self.keep_button.setFocus()
