"""*Messages*: conversations at the left, one of them to be read in the middle, *why?* at the right."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.case.conversation_pages import ConversationList
from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader
from inspector.gui.pages import messages_questions as questions
from inspector.gui.pages.messages_columns import Columns, Stage
from inspector.gui.pages.messages_filters import MessageFilters
from inspector.gui.pages.messages_list import ConversationsColumn
from inspector.gui.pages.messages_reading import ReadingColumn
from inspector.gui.pages.messages_reasons import Reasons
from inspector.gui.undo import Change, UndoStack
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.search_notice import SearchNotice
from inspector.gui.widgets.texts import ElidedText


class MessagesPage(QWidget):
    """Asks the case for its conversations when it is first seen, and for one of them when it is chosen.

    Args:
        appearance: how the program looks.
        changes: what the person does to the case, to be taken back.
        split: how the columns were divided, as Qt writes it.
    """

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False or None
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, appearance: Appearance, changes: UndoStack, split: bytes = b"") -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Messages"))
        self._changes = changes
        self._case: Path | None = None
        self._due = False
        self._return_to = 0
        # Lists and searches in one thread, reading in another: who reads does not wait for a search.
        self._lists, self._reader = CaseReader(self), CaseReader(self)
        self.filters = MessageFilters(appearance)
        self.filtered = ElidedText("", "small")
        self.search_notice = SearchNotice()
        self.conversations = ConversationsColumn(appearance, self._lists)
        self.reading = ReadingColumn(appearance, self._reader)
        self.reasons = Reasons(appearance, self._reader, changes, self)
        self.detail = self.reasons.pane
        self.empty = EmptyState(appearance, "messages")
        self.columns = Columns(self.conversations, self.reading, self.detail, split)
        self.splitter = self.columns.splitter
        self.stack = QStackedWidget()
        self._held, self._people = self._lists.reads(), self._lists.reads()
        self._lay()
        self._connect()
        self._add_keys()
        self.leave_case()

    def _lay(self) -> None:
        full = QWidget()
        lines = QVBoxLayout(full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.filters.search, 1)
        line.addWidget(self.filters.fold_button)
        line.addWidget(self.filters.clear_button)
        lines.addWidget(self.search_notice)
        lines.addLayout(line)
        lines.addWidget(self.filters)
        lines.addWidget(self.filtered)
        lines.addWidget(self.columns, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 16, 14)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._ask)
        self.filters.people_requested.connect(lambda like: self._lists.ask(self._people, questions.people(like)))
        self.filters.fold_button.toggled.connect(lambda _open: self._show_filtered())
        self._held.answered.connect(self._show_held)
        self._people.answered.connect(self.filters.offer_people)
        self.conversations.conversation_chosen.connect(self._read)
        self.conversations.conversation_known.connect(self.reading.show_conversation)
        self.conversations.listed.connect(self._show_listed)
        self.reading.message_chosen.connect(self._show_reasons)
        self.reasons.tags_known.connect(self.filters.show_tags)
        self.reasons.changed.connect(self._refresh)
        self.detail.settle_requested.connect(self.settle_requested)
        self.detail.address_activated.connect(self._show_address)
        self._changes.undone.connect(lambda change: self._tell_change(change, self.tr("Taken back: %1")))
        self._changes.done.connect(lambda _change: self.reading.say(""))
        for failing in (self._held, self._people, self.conversations, self.reading):
            failing.failed.connect(self.failed)
        for breaking in (self._held, self._people, self.conversations, self.reading, self.reasons):
            breaking.broke.connect(self.broke)
        self.columns.changed.connect(self._show_ways)
        self.conversations.entered.connect(lambda: self._go(Stage.READING, self.reading.view))
        self.conversations.list.clicked.connect(lambda _index: self._open_alone())
        self.reading.entered.connect(lambda: self._go(Stage.REASONS, self.detail.marks.tag_field))
        self.reading.head.why_requested.connect(lambda: self._go(Stage.REASONS, self.detail.marks.tag_field))
        self.reading.head.back_requested.connect(lambda: self._go(Stage.LIST, self.conversations.list))
        self.reading.view.left.connect(lambda: self._go(Stage.LIST, self.conversations.list))
        self.reading.tags_requested.connect(lambda: self._go(Stage.REASONS, self.detail.marks.tag_field))
        self.reading.note_requested.connect(lambda: self._go(Stage.REASONS, self.detail.marks.note))
        self.detail.left.connect(lambda: self._go(Stage.READING, self.reading.view))

    def _add_keys(self) -> None:
        for place, keys, do in (
            (self, "F3", self.reading.next_match),
            (self, "Shift+F3", self.reading.previous_match),
            (self.detail, "Escape", self.detail.left.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # The case

    def show_case(self, case: Path) -> None:
        """Show the messages of a case; of the same case, what was read last."""
        if self._case != case:
            self.leave_case()
        self._case = case
        self.reasons.take_up(case)
        self._due = True
        self._begin()

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer tags and notes to be written or not: a case that is open elsewhere is only looked at."""
        self.detail.allow_changes(allowed=allowed)

    def rest(self) -> None:
        """Let go of the file, so that others can write it; `show_case` goes on where the person was."""
        self._return_to = self.reading.model.record_at(self.reading.row) or self._return_to
        self.save()
        self._lists.let_go()
        self._reader.let_go()

    def follow(self, case: Path) -> None:
        """The case is kept in another file from now on, to be shown next; what is read stays. `save` comes before the copy."""
        self._lists.let_go()
        self._reader.let_go()
        self._case = case

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more. What was being written is saved first."""
        self.save()
        self._case = None
        self._due = False
        self._return_to = 0
        self.reasons.forget()
        self.reading.forget()
        self.conversations.forget()
        self._lists.let_go()
        self._reader.let_go()
        self.filters.forget()
        self.filters.show_held(questions.Held())
        self._show_filtered()
        self.columns.show_stage(Stage.LIST)
        self.empty.say(
            self.tr("No archive is open"),
            self.tr(
                "Open an archive or a case: the conversations in it can then be read here, each message with its verdict."
            ),
        )
        self.stack.setCurrentWidget(self.empty)

    def save(self) -> None:
        """Save what is being written, and wait until it is in the case: before the case is copied, closed or changed."""
        self.reasons.save()
        self._changes.finish()

    def search_messages(self) -> None:
        """Go to the search."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        parts = (self._held, self._people, self.conversations, self.reading, self.reasons)
        return self._due_now or any(part.busy for part in parts)

    @property
    def _due_now(self) -> bool:
        return self._due and self._case is not None and self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is asked before somebody looks."""
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self._due_now and self._case is not None:
            self._due = False
            self._lists.take_up(self._case)
            self._reader.take_up(self._case)
            self._lists.ask(self._held, questions.held)

    def _show_held(self, held: questions.Held) -> None:
        self.filters.show_held(held)
        self.search_notice.show_prepared(*held.searchable)
        self._ask()

    # From the filters to the reasons

    def _ask(self) -> None:
        self._show_filtered()
        if self._case is not None and not self._due:
            self.conversations.ask(self.filters.chosen(), self.filters.chosen_order)

    def _show_filtered(self) -> None:
        said = self.filters.said()
        self.filtered.show_text(said)
        self.filtered.setVisible(bool(said) and not self.filters.fold_button.isChecked())

    def _show_listed(self, found: ConversationList) -> None:
        if found.ids or not found.whole:
            self.stack.setCurrentIndex(0)
            return
        self.empty.say(
            self.tr("This archive holds no messages"),
            self.tr("Ask the platform for it anew, and tick all that it offers. The start page has the steps."),
        )
        self.stack.setCurrentWidget(self.empty)

    def _read(self, conversation: int) -> None:
        record = self._return_to or self.reading.model.record_at(self.reading.row)
        self._return_to = 0
        self.reading.read(conversation, self.filters.chosen(), record)
        self._show_reasons()

    def _show_reasons(self) -> None:
        self.reasons.show(self.reading.model.said_at(self.reading.row), self.reading.chosen)

    def _refresh(self) -> None:
        self.reading.model.refresh()
        self.conversations.refresh()

    def _tell_change(self, change: Change, said: str) -> None:
        if change.about:
            self.reading.show_record(change.about[0])
            self.reading.say(said.replace("%1", change.name))

    def _show_address(self, address: str) -> None:
        self.columns.show_stage(Stage.READING)
        self.reading.show_address(address)

    def _open_alone(self) -> None:
        """Where the list stands alone, a click leads on; beside the messages it would only take the keys away."""
        if not self.columns.seen[Stage.READING]:
            self._go(Stage.READING, self.reading.view)

    def _go(self, stage: Stage, to: QWidget) -> None:
        self.columns.show_stage(stage)
        to.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_ways(self) -> None:
        list_seen, thread_seen, why_seen = self.columns.seen
        self.reading.head.show_columns(list_hidden=not list_seen, why_hidden=not why_seen)
        self.detail.show_columns(thread_hidden=not thread_seen)
