"""*Statements*: who says what, how well it stands, who disputes it; and what of it decides the verdict."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.case.rows import RecordFilter
from inspector.gui import language, words
from inspector.gui.appearance import Appearance
from inspector.gui.models.statements import StatementsModel, sought_as_shown
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.statements_detail import StatementPane
from inspector.gui.pages.statements_filters import StatementFilters
from inspector.gui.pages.statements_question import PendingBar, QuestionPane
from inspector.gui.pages.statements_rows import StatementDelegate
from inspector.gui.reads import Reads
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import row
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.texts import Text
from inspector.operations.asked import STANDARD
from inspector.operations.statements_view import (
    StatementEntry,
    StatementsView,
    chosen_statements,
    sorted_statements,
    statements_view,
)

_NARROW = 88
"""Characters of width below which the buttons do not stand beside the count."""


class StatementsPage(CasePage):
    """Asks the case for its statements when it is first seen; filters and order are worked out in the window."""

    records_requested = Signal(object)  # RecordFilter: the records of one statement
    question_changed = Signal(object, object)  # purposes: frozenset[Purpose], included: frozenset[str]

    def __init__(self, appearance: Appearance, pool: QThreadPool, split: bytes = b"") -> None:
        super().__init__(QCoreApplication.translate("StatementsPage", "Statements"))
        self._appearance = appearance
        self._view: StatementsView | None = None
        self.filters = StatementFilters(appearance)
        self.count = Text("", "muted")
        self.question_button = Button(appearance, self.tr("Wha&t decides the verdict …"), "choice", "switched")
        self.question = QuestionPane(appearance)
        self.pending = PendingBar(appearance)
        self.model = StatementsModel(self)
        self.list = self._made_list()
        self.pane = StatementPane(appearance)
        self.side = QStackedWidget()
        self.empty = EmptyState(appearance, "statements")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.stack = QStackedWidget()
        self._lay(split)
        self._views = Reads(pool, self)
        self._connect()
        self.leave_case()

    def _made_list(self) -> QListView:
        made = QListView()
        made.setObjectName("card")
        made.setModel(self.model)
        made.setItemDelegate(StatementDelegate(self._appearance, made))
        made.setAccessibleName(self.tr("Statements"))
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setTabKeyNavigation(False)
        return made

    def _lay(self, split: bytes) -> None:
        full = QWidget()
        lines = QVBoxLayout(full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.filters)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(12)
        self._line.addWidget(self.count, 1)
        buttons = row(self.filters.clear_button, self.question_button)
        self._line.addLayout(buttons)
        lines.addLayout(self._line)
        lines.addWidget(self.pending)
        if language.spoken() != "en":
            lines.addWidget(
                Text(
                    self.tr(
                        "Statements are told in your language where they are translated; titles of sources are quoted as they are."
                    ),
                    "small",
                )
            )
        self.side.addWidget(self.pane)
        self.side.addWidget(self.question)
        for widget in (self.list, self.side):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), 1)
            widget.setMinimumWidth(280)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([480, 520])
        lines.addWidget(self.splitter, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """What is counted beside the buttons or, where letters are large for the window, above them."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._show_chosen)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(lambda _index: self.pane.setFocus())
        self.question_button.toggled.connect(self._show_side)
        self.question.closed.connect(self._close_question)
        self.question.wanted_changed.connect(self._show_wanted)
        self.pending.asked.connect(lambda: self.question_changed.emit(*self.question.wanted))
        self.pending.undone.connect(self.question.undo)
        self.pane.statement_requested.connect(self.show_statement)
        self.pane.records_requested.connect(lambda wanted: self.records_requested.emit(RecordFilter(statement=wanted)))
        self.pane.switch_requested.connect(self._switch)
        self.pane.question_requested.connect(self.show_question)
        self._views.answered.connect(self._show_view)
        self._views.failed.connect(self.failed)
        self._views.broke.connect(self.broke)

    def show_case(self, case: Path) -> None:
        """Show the statements of a case, and what decides its verdicts; the filters stay as they are."""
        self._views.forget()
        self._take_up(case)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        self._views.forget()
        self._let_go()
        self._view = None
        self.model.show_entries(())
        self.filters.show_entries(())
        self.filters.clear()
        self.pane.show_nothing()
        self.question.show_asked(STANDARD)
        self.question_button.setChecked(False)
        self.empty.say(
            self.tr("No archive is open"),
            self.tr(
                "Open an archive or a case: what platforms, authorities and others say of its data is then listed here."
            ),
        )
        self.stack.setCurrentWidget(self.empty)

    def show_statement(self, statement: str) -> None:
        """Show this statement in full, by its id; filters that hide it are cleared, or every platform's are shown."""
        if self._view is None or all(each.id != statement for each in self._view.entries):
            return
        if self.model.row_of(statement) < 0:
            self.filters.clear()
        if self.model.row_of(statement) < 0:
            self.filters.show_every_platform()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(statement)))
        self.list.scrollTo(self.list.currentIndex())

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether another question can be asked of the case here."""
        self.question.setEnabled(allowed)

    def show_question(self) -> None:
        """Show what decides the verdict, ready to be changed."""
        self.question_button.setChecked(True)
        next(iter(self.question.purposes.values())).setFocus()

    @property
    def busy(self) -> bool:
        """Whether an answer, or a part of the statement shown, is still to come."""
        return self._views.busy or not self.pane.whole

    def _ask_case(self, case: Path) -> None:
        self._views.ask(lambda: statements_view(case))

    def _show_view(self, view: StatementsView) -> None:
        self._view = replace(view, entries=tuple(map(sought_as_shown, view.entries)))
        self.filters.show_entries(view.entries)
        self.question.show_asked(view.asked)
        self.question_button.setChecked(False)
        self.stack.setCurrentIndex(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._view is None:
            return
        before = self.pane.entry
        found = chosen_statements(self._view.entries, self.filters.chosen())
        entries = sorted_statements(found, self.filters.chosen_order)
        self.model.show_entries(entries)
        self.count.setText(self._counted(entries))
        row = -1 if before is None else self.model.row_of(before.id)
        if entries:
            self.list.setCurrentIndex(self.model.index(max(0, row)))
            self.list.scrollTo(self.list.currentIndex())
        else:
            self.pane.show_nothing()

    def _counted(self, entries: tuple[StatementEntry, ...]) -> str:
        if not entries:
            return self.tr("No statement is like that. Change or clear the filters.")
        bearing = sum(1 for each in entries if each.records)
        text = (
            self.tr("%1 statement, of which %2 bears on this case")
            if len(entries) == 1
            else self.tr("%1 statements, of which %2 bear on records of this case")
        )
        return text.replace("%1", words.number(len(entries))).replace("%2", words.number(bearing))

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.model.entry_at(current.row()) if current.isValid() else None
        if entry is None:
            self.pane.show_nothing()
        else:
            self.pane.show_statement(entry, wanted=self._is_wanted(entry))
            self.question_button.setChecked(False)

    def _is_wanted(self, entry: StatementEntry) -> bool:
        return entry.id in self.question.wanted[1]

    def _switch(self, statement: str, included: bool) -> None:  # noqa: FBT001  (a signal's payload)
        entry = self.pane.entry
        if entry is not None and entry.id == statement:
            self.question.switch(statement, entry.statement.title, included=included)

    def _show_side(self, question: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self.side.setCurrentWidget(self.question if question else self.pane)

    def _close_question(self) -> None:
        self.question_button.setChecked(False)
        self.list.setFocus()

    def _show_wanted(self) -> None:
        self.pending.show_pane(self.question)
        entry = self.pane.entry
        if entry is not None:
            self.pane.show_wanted(wanted=self._is_wanted(entry))
