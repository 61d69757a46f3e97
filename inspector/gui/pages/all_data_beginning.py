"""How a member begins: what a person can judge a file by that this program does not know."""

from PySide6.QtCore import QCoreApplication, Signal

from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text
from inspector.operations.members_view import MemberBeginning


class BeginningCard(Card):
    """Reads the first bytes when they are asked for."""

    beginning_requested = Signal(object)  # member: int

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("BeginningCard", "How it begins"))
        self._member = 0
        self.ask_button = Button(appearance, self.tr("Show how it &begins"), "", "raw")
        self.ask_button.clicked.connect(lambda: self.beginning_requested.emit(self._member))
        self.view = TextView(self.tr("Beginning of the file"), 320, exact=True)
        self.state = Text("", "small")
        self.body.addLayout(row(self.ask_button))
        self.add(self.view)
        self.add(self.state)

    def show_member(self, member: int) -> None:
        """Offer to show this member; nothing is read yet."""
        self._member = member
        self.ask_button.show()
        self.view.hide()
        self.state.hide()

    def show_beginning(self, beginning: MemberBeginning) -> None:
        """Show the first bytes, read as text; those of another member are passed over."""
        if beginning.member != self._member:
            return
        self.view.show_foreign(beginning.text)
        whole = self.tr("This is all of it.") if beginning.whole else self.tr("There is more in it.")
        self.state.setText(self.tr("Read as %1. %2").replace("%1", beginning.encoding).replace("%2", whole))
        self.ask_button.hide()
        self.view.show()
        self.state.show()

    def show_failure(self, line: str) -> None:
        """Say why nothing can be shown."""
        self.state.setText(line)
        self.state.show()
