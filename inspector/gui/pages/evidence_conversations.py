"""Which conversations go into a pack: a list to search and to tick, read from the case a page at a time."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.case.conversation_pages import ConversationList, ConversationOrder
from inspector.case.message_filter import ALONE, MessageFilter
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader
from inspector.gui.models.ticked_conversations import TickedConversationsModel
from inspector.gui.pages import messages_questions as questions
from inspector.gui.pages.evidence_conversation_list import TickList
from inspector.gui.pages.evidence_words import tr
from inspector.gui.pages.messages_feed import Feed
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.fields import SearchField
from inspector.gui.widgets.filter_row import flowing, name_search
from inspector.gui.widgets.texts import Text


class ConversationTicks(QWidget):
    """All conversations go in until some are ticked; then those alone. The list is out of the way until it is asked for."""

    chosen_changed = Signal()
    failed = Signal(str)
    broke = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._case: Path | None = None
        self._found = ConversationList()
        self._reader = CaseReader(self)
        self.state = Text("", "muted")
        self.choose_button = Button(appearance, tr("Choose"), "choice")
        self.choose_button.setAccessibleName(tr("Conversations: choose"))
        self.search = SearchField(appearance)
        name_search(self.search, tr("Search conversations"), tr("Search names and messages"))
        self.count = Text("", "small")
        self.model = TickedConversationsModel(self)
        self.list = TickList(self.model, appearance)
        self.found_button = Button(appearance, tr("Tick all that are found"), "link")
        self.none_button = Button(appearance, tr("Take every tick away"), "link")
        self._inside = QWidget()
        self._lay()
        self._lists = self._reader.reads()
        self._feed = Feed(self._reader, self.model, self)
        self._connect()
        self._tell()

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(tr("Conversations"), "strong"))
        told.addWidget(self.state)
        top.addLayout(told, 1)
        top.addWidget(self.choose_button)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.setSpacing(6)
        for widget in (self.search, self.count, self.list, flowing(self.found_button, self.none_button)):
            inside.addWidget(widget)
        self._inside.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self._inside)

    def _connect(self) -> None:
        self.choose_button.toggled.connect(self._open)
        self.search.search_requested.connect(lambda _text: self._ask())
        self.found_button.clicked.connect(lambda: self.model.tick(self._found.ids, ticked=True))
        self.none_button.clicked.connect(lambda: self.model.tick(self.model.ticked, ticked=False))
        self.model.ticks_changed.connect(self._tell)
        self.model.ticks_changed.connect(self.chosen_changed)
        self._lists.answered.connect(self._show)
        for source in (self._lists, self._feed):
            source.failed.connect(self.failed)
            source.broke.connect(self.broke)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The conversations that are ticked, as a pack numbers them; none where all go in."""
        return tuple(f"C{each:06d}" for each in self.model.ticked)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._lists.busy or self._feed.busy

    def show_case(self, case: Path) -> None:
        """Offer the conversations of a case; of the same one, what is ticked stays."""
        self._case = case
        self._reader.take_up(case)
        if self.choose_button.isChecked():
            self._ask()

    def rest(self) -> None:
        """Let go of the file, so that others can write it; what is ticked stays."""
        self._feed.begin(None)
        self._reader.let_go()

    def forget(self) -> None:
        """Offer none, and forget what was ticked."""
        self.rest()
        self._case = None
        self.choose_button.setChecked(False)
        self.search.forget()
        self._found = ConversationList()
        self.model.show_list(self._found)
        self.model.tick(self.model.ticked, ticked=False)

    def _open(self, shown: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self._inside.setVisible(shown)
        if shown and not self._found.ids:
            self._ask()

    def _ask(self) -> None:
        if self._case is not None:
            self.count.setText(tr("Looking …"))
            chosen = MessageFilter(words=self.search.text().strip())
            self._reader.ask(self._lists, questions.conversations(chosen, ConversationOrder.NEWEST))

    def _show(self, found: ConversationList) -> None:
        # What names no conversation cannot be chosen as one.
        places = [place for place, each in enumerate(found.ids) if each != ALONE]
        if len(places) != len(found.ids):
            found = ConversationList(
                found.ids[: len(places)], found.matches[: len(places)], found.shown[: len(places)], whole=found.whole
            )
        self._found = found
        self._feed.begin(questions.conversation_pages(found, self.search.text().strip()))
        self.model.show_list(found)
        text = tr("%1 conversation") if len(found.ids) == 1 else tr("%1 conversations")
        none = tr("No conversation holds that. Search for something else.")
        self.count.setText(text.replace("%1", words.number(len(found.ids))) if found.ids else none)
        self.found_button.setEnabled(bool(found.ids))

    def _tell(self) -> None:
        ticked = len(self.model.ticked)
        some = tr("%1 ticked; records outside of conversations stay out")
        self.state.setText(
            some.replace("%1", words.number(ticked)) if ticked else tr("Every conversation, and all else")
        )
        self.none_button.setEnabled(ticked > 0)
