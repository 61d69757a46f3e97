"""The middle column: one conversation to be read, from its first message to its last, with the way from match to match."""

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.case.conversation_rows import ConversationRow
from inspector.case.message_filter import MessageFilter
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader
from inspector.gui.models.thread import ThreadModel
from inspector.gui.pages import messages_questions as questions
from inspector.gui.pages.messages_address import AddressPanel
from inspector.gui.pages.messages_feed import Feed
from inspector.gui.pages.messages_head import ThreadHead
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.thread_view import ThreadView

_LEAST_LINES = 9
"""Lines that are worth being seen beside an address."""


class ReadingColumn(QWidget):
    """Asks for the messages of a conversation, and tells which of them are chosen."""

    message_chosen = Signal()
    entered = Signal()  # Enter: on to the reasons
    tags_requested = Signal()
    note_requested = Signal()
    failed = Signal(str)
    broke = Signal(str, str)

    def __init__(self, appearance: Appearance, reader: CaseReader) -> None:
        super().__init__()
        self._reader = reader
        self._asked = MessageFilter()
        self._conversation = -1
        self._return_to = 0
        self.head = ThreadHead(appearance)
        self.address = AddressPanel(appearance)
        self.model = ThreadModel(self)
        self.view = ThreadView(self.model, appearance)
        self.said = Text("", "small")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.head)
        lines.addWidget(self.address)
        lines.addWidget(self.view, 1)
        lines.addWidget(self.said)
        self._threads, self._copies = reader.reads(), reader.reads()
        self._feed = Feed(reader, self.model, self)
        self._connect()
        self.forget()

    def _connect(self) -> None:
        self._threads.answered.connect(self._show)
        self._copies.answered.connect(self._copy)
        for source in (self._threads, self._copies, self._feed):
            source.failed.connect(self.failed)
            source.broke.connect(self.broke)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self.view.activated.connect(lambda _index: self.entered.emit())
        self.view.copy_requested.connect(self._ask_copy)
        self.view.tags_requested.connect(self.tags_requested)
        self.view.note_requested.connect(self.note_requested)
        self.view.address_activated.connect(self.show_address)
        self.address.closed.connect(self._leave_address)
        for signal in (self.head.next_requested, self.view.next_requested):
            signal.connect(self.next_match)
        for signal in (self.head.previous_requested, self.view.previous_requested):
            signal.connect(self.previous_match)
        self.head.only_changed.connect(self._read_anew)
        self.model.dataChanged.connect(lambda *_what: self.message_chosen.emit())

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._threads.busy or self._copies.busy or self._feed.busy

    @property
    def chosen(self) -> tuple[int, ...]:
        """The case's numbers of the messages that are chosen, in order; the one that the keys stand on where none is."""
        rows = self.view.chosen_rows() or [self.view.currentIndex().row()]
        return tuple(record for row in rows if (record := self.model.record_at(row)))

    @property
    def row(self) -> int:
        """The row of the message that the keys stand on; -1 for none."""
        return self.view.currentIndex().row()

    def read(self, conversation: int, chosen: MessageFilter, record: int = 0) -> None:
        """Read a conversation.

        Args:
            conversation: the case's number; -1 for none.
            chosen: which of its messages are asked for.
            record: the message to begin with, where it is one of them; else the newest that is asked for.
        """
        if conversation < 0:
            self.forget()
            return
        if conversation != self._conversation:
            self.address.hide()
            self._fit()
            self.say("")
        self._conversation = conversation
        self._asked = chosen
        self._return_to = record
        self._reader.ask(self._threads, questions.thread(conversation, chosen, only_matches=self.head.only))

    def forget(self) -> None:
        """Nothing is read any more."""
        self._reader.forget(self._threads)
        self._reader.forget(self._copies)
        self._feed.begin(None)
        self._conversation = -1
        self.model.show_thread(questions.nobody(), None)
        self.head.show_nothing()
        self.address.hide()
        self.say("")
        self._fit()

    def show_conversation(self, row: ConversationRow) -> None:
        """Name the conversation that is read."""
        if row.id == self._conversation:
            self.head.show_conversation(row)

    def say(self, text: str) -> None:
        """Say something below the messages; an empty text takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def show_record(self, record: int) -> bool:
        """Go to a message of the conversation that is read; whether there is such a one."""
        row = self.model.row_of(record)
        if row >= 0:
            self.view.open_at(row)
        return row >= 0

    def show_address(self, address: str) -> None:
        """Show an address in full; where there is little room, in place of the messages."""
        self.address.show_address(address)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """More or less room beside an address."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = not self.address.isHidden()
        left = self.height() - self.head.height() - self.address.heightForWidth(self.width())
        self.view.setVisible(not shown or left > self.fontMetrics().height() * _LEAST_LINES)

    def _leave_address(self) -> None:
        self._fit()
        self.view.setFocus()

    def next_match(self) -> None:
        """Go to the next match."""
        self._go(self.model.match_after(self.row), self.tr("This is the last match in this conversation."))

    def previous_match(self) -> None:
        """Go to the match before."""
        self._go(self.model.match_before(self.row), self.tr("This is the first match in this conversation."))

    def _go(self, row: int, otherwise: str) -> None:
        if row >= 0:
            self.say("")
            self.view.open_at(row)
        elif self.model.matches:
            self.say(otherwise)

    def _read_anew(self) -> None:
        if self._conversation >= 0:
            self.read(self._conversation, self._asked, self.model.record_at(self.row))

    def _show(self, thread: questions.Thread) -> None:
        self._feed.begin(questions.message_pages(thread.ids, self._asked.words))
        self.model.show_thread(thread.ids, thread.matches)
        row = self.model.row_of(self._return_to) if self._return_to else -1
        newest = -1 if thread.matches is None else self.model.match_before(len(thread.ids))
        if row >= 0 and (thread.matches is None or self.model.is_match(row)):
            self.view.open_at(row)
        elif newest >= 0:
            self.view.open_at(newest)
        else:
            self.view.open_end()
        self._show_matches()
        self.message_chosen.emit()

    def _choose(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_matches()
        self.message_chosen.emit()

    def _tell(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self.message_chosen.emit()

    def _show_matches(self) -> None:
        some = self._asked != MessageFilter() and (self.model.matches > 0 or self.head.only)
        self.head.show_matches(self.model.match_number(self.row), self.model.matches, some=some)

    def _ask_copy(self) -> None:
        records = self.chosen
        if records:
            self._reader.ask(self._copies, questions.copied(records))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        count = min(len(self.chosen), questions.COPIED)
        said = self.tr("The message is copied.") if count == 1 else self.tr("%1 messages are copied.")
        if len(self.chosen) > count:
            said = self.tr("The first %1 of the messages are copied.")
        self.say(said.replace("%1", words.number(count)))
