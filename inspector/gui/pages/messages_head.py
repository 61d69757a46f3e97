"""Above the reading view: whose conversation it is, which of its messages match, and the way from match to match."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.case.conversation_rows import ConversationRow
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.conversations import counted, kinds_of, people_of, platform_of, title_of
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import ElidedText, Text, set_tip
from inspector.records.categories import Sign


def _tr(text: str) -> str:
    return QCoreApplication.translate("ThreadHead", text)


class ThreadHead(QWidget):
    """Names the conversation; leads through the matches; in a narrow window, back to the list and on to the reasons."""

    next_requested = Signal()
    previous_requested = Signal()
    only_changed = Signal()
    back_requested = Signal()
    why_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.back_button = Button(appearance, _tr("Conversatio&ns"), "", "back")
        self.title = ElidedText("", "section")
        self.about = ElidedText("", "muted")
        self.why_button = Button(appearance, _tr("Wh&y?"), "", "info")
        self.why_button.setAccessibleName(_tr("Why? The reasons for the verdict on the chosen message"))
        self.place = Text("", "muted", wraps=False)
        self.previous_button = self._step(appearance, "up", _tr("The match before (Shift+F3)"))
        self.next_button = self._step(appearance, "down", _tr("The next match (F3)"))
        self.only_button = Button(appearance, _tr("&Only matches"), "choice")
        self.matches = QWidget()
        self._lay()
        self.back_button.clicked.connect(self.back_requested)
        self.why_button.clicked.connect(self.why_requested)
        self.previous_button.clicked.connect(self.previous_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.only_button.toggled.connect(lambda _on: self.only_changed.emit())
        self.show_nothing()

    def _step(self, appearance: Appearance, icon: str, name: str) -> Button:
        made = Button(appearance, "", "", icon)
        made.setAccessibleName(name)
        set_tip(made, name)
        return made

    def _lay(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 0, 4, 0)
        lines.setSpacing(3)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.back_button)
        first.addWidget(self.title, 1)
        first.addWidget(self.why_button)
        lines.addLayout(first)
        lines.addWidget(self.about)
        second = FlowLayout(self.matches, across=6, down=4)
        for widget in (self.place, self.previous_button, self.next_button, self.only_button):
            second.addWidget(widget)
        lines.addWidget(self.matches)

    @property
    def only(self) -> bool:
        """Whether the matches alone are to be read."""
        return self.only_button.isChecked()

    def show_nothing(self) -> None:
        """No conversation is chosen."""
        self.title.show_text("")
        self.about.show_text("")
        self.matches.hide()

    def show_conversation(self, row: ConversationRow) -> None:
        """Name a conversation."""
        self.title.show_text(title_of(row))
        people = people_of(row, len(row.people)) if row.title else ""
        platform = platform_of(row)
        parts = ("" if platform == people else platform, people, counted(row, 0), kinds_of(row), _inmail(row))
        self.about.show_text(" · ".join(part for part in parts if part))

    def show_matches(self, number: int, count: int, *, some: bool) -> None:
        """Say which match is read.

        Args:
            number: which of them the chosen message is, from 1; 0 where it is none.
            count: how many there are.
            some: whether anything is asked for that not all messages need to match.
        """
        self.matches.setVisible(some)
        of = _tr("Match %1 of %2") if number else _tr("1 match") if count == 1 else _tr("%2 matches")
        if not count:
            of = _tr("No message here matches")
        self.place.setText(of.replace("%1", words.number(number)).replace("%2", words.number(count)))
        # In one line with the buttons.
        self.place.setMinimumHeight(self.only_button.sizeHint().height())
        for button in (self.previous_button, self.next_button):
            button.setEnabled(count > 0)

    def show_columns(self, *, list_hidden: bool, why_hidden: bool) -> None:
        """Offer the way to what is hidden for want of room."""
        self.back_button.setVisible(list_hidden)
        self.why_button.setVisible(why_hidden)


def _inmail(row: ConversationRow) -> str:
    """What the person says of a conversation, or else its signs."""
    if row.settled:
        return _tr("You say that it is InMail") if row.settled == "yes" else _tr("You say that it is not InMail")
    return words.sign(Sign.INMAIL, row.inmail) if row.inmail else ""
