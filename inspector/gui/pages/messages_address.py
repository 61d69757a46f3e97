"""An address in a message, shown whole before anything can be done with it: it can be copied, and is never opened."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text

_LONGEST = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddressPanel", text)


def place_of(address: str) -> str:
    """The name of the place that an address leads to; empty where none can be told."""
    whole = address if "://" in address else f"http://{address}"
    try:
        return urlsplit(whole).hostname or ""
    except ValueError:
        return ""


class AddressPanel(Card):
    """A small panel above the messages."""

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("An address in this message"))
        self._address = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = TextView(_tr("The whole address"), 160, exact=True)
        self.place = Text("", "strong", copies=True)
        self.note = Text(_tr("This program opens no address. Whoever sent it may not be who they say."), "small")
        self.copy_button = Button(appearance, _tr("Copy &address"), "", "copy")
        self.close_button = Button(appearance, _tr("Close"))
        self.close_button.setAccessibleName(_tr("Close the panel with the address"))
        self.add(self.view)
        self.add(self.place)
        self.add(self.note)
        self.body.addLayout(row(self.copy_button, self.close_button))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))
        self.close_button.clicked.connect(self._close)
        self.hide()

    @property
    def address(self) -> str:
        """The address that is shown."""
        return self._address

    def show_address(self, address: str) -> None:
        """Show an address in full."""
        self._address = address
        self.view.show_foreign(address)
        self.view.show_whole()
        place = place_of(address)
        foreign = not place.isascii() or place.startswith("xn--") or ".xn--" in place
        leads = _tr("It leads to: %1") if place else _tr("Where it leads cannot be told.")
        text = leads.replace("%1", plain(place, _LONGEST))
        if foreign:
            text = f"{text}\n{_tr('Its letters may look like others: compare them one by one.')}"
        self.place.setText(text)
        self.show()
        self.copy_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
