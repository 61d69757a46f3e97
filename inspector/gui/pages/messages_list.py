"""The left column: the conversations that hold a message that is asked for, and how many there are."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.case.conversation_pages import ConversationList, ConversationOrder
from inspector.case.conversation_rows import ConversationRow
from inspector.case.message_filter import MessageFilter
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader
from inspector.gui.models.conversations import ConversationsModel
from inspector.gui.pages import messages_questions as questions
from inspector.gui.pages.messages_feed import Feed
from inspector.gui.pages.messages_rows import conversation_list
from inspector.gui.widgets.rest import Rest
from inspector.gui.widgets.texts import Text

_REST = 60


class ConversationsColumn(QWidget):
    """Asks for conversations, and tells which one is chosen."""

    conversation_chosen = Signal(object)  # int; -1 where there is none
    conversation_known = Signal(object)  # ConversationRow: what is known of the one chosen
    entered = Signal()  # Enter, or a second click
    listed = Signal(object)  # ConversationList
    failed = Signal(str)
    broke = Signal(str, str)

    def __init__(self, appearance: Appearance, reader: CaseReader) -> None:
        super().__init__()
        self._reader = reader
        self._asked = MessageFilter()
        self._chosen = -1
        self._told = -1
        self.count = Text("", "muted")
        self.model = ConversationsModel(self)
        self.list = conversation_list(self.model, appearance, self.tr("Conversations"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.count)
        lines.addWidget(self.list, 1)
        self._lists = reader.reads()
        self._feed = Feed(reader, self.model, self)
        self._rest = Rest(self._tell, _REST, self)
        self._lists.answered.connect(self._show)
        self._lists.busy_changed.connect(self._show_busy)
        for source in (self._lists, self._feed):
            source.failed.connect(self.failed)
            source.broke.connect(self.broke)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(lambda _index: self._enter())
        self.list.clicked.connect(lambda _index: self._tell_now())
        self.model.dataChanged.connect(self._tell_known)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._lists.busy or self._feed.busy or self._rest.isActive()

    @property
    def chosen(self) -> int:
        """The conversation that is chosen; -1 for none."""
        return self._chosen

    def ask(self, chosen: MessageFilter, order: ConversationOrder) -> None:
        """Ask for the conversations that hold such messages."""
        self._asked = chosen
        self._reader.ask(self._lists, questions.conversations(chosen, order))

    def choose(self, conversation: int) -> None:
        """This one is to be chosen, now or when it is listed."""
        self._chosen = conversation
        row = self.model.row_of(conversation)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def refresh(self) -> None:
        """What is shown may have changed."""
        self.model.refresh()

    def forget(self) -> None:
        """Nothing is listed any more."""
        self._reader.forget(self._lists)
        self._feed.begin(None)
        self._rest.stop()
        self._chosen = self._told = -1
        self.model.show_list(ConversationList())
        self.count.setText("")

    def _show(self, found: ConversationList) -> None:
        self._feed.begin(questions.conversation_pages(found, self._asked.words))
        wanted = self._chosen
        self.model.show_list(found)
        self.count.setText(self._counted(found))
        self._told = -1
        row = max(0, self.model.row_of(wanted))
        if found.ids:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
        else:
            self._chosen = -1
        self.listed.emit(found)
        self._tell_now()

    def _counted(self, found: ConversationList) -> str:
        if not found.ids:
            return self.tr("No message is like that. Change or clear the search and the filters.")
        count = words.number(len(found.ids))
        conversations = self.tr("1 conversation") if len(found.ids) == 1 else self.tr("%1 conversations")
        messages = self.tr("1 message") if found.messages == 1 else self.tr("%1 messages")
        matches = self.tr("1 match") if found.messages == 1 else self.tr("%1 matches")
        rest = messages if found.whole else matches
        return f"{conversations.replace('%1', count)}, {rest.replace('%1', words.number(found.messages))}"

    def _show_busy(self) -> None:
        if self._lists.busy:
            self.count.setText(self.tr("Looking …"))

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._chosen = self.model.conversation_at(current.row()) if current.isValid() else -1
        self._rest.start()

    def _tell_now(self) -> None:
        self._rest.stop()
        self._tell()

    def _tell(self) -> None:
        if self._chosen != self._told or self._chosen < 0:
            self._told = self._chosen
            self.conversation_chosen.emit(self._chosen)
        self._tell_known()

    def _tell_known(self) -> None:
        row = self.model.row_of(self._told) if self._told >= 0 else -1
        known: ConversationRow | None = None if row < 0 else self.model.row_at(row)
        if known is not None:
            self.conversation_known.emit(known)

    def _enter(self) -> None:
        self._tell_now()
        self.entered.emit()
