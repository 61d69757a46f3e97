"""The records page: filters, a table over the case, and the record that is chosen."""

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.case.counts import participants
from inspector.case.file import open_case
from inspector.case.queries import ids_to_show
from inspector.case.rows import Order, ParticipantRow, RecordFilter, RecordRow
from inspector.case.search import first_to_show
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.paged import PAGE
from inspector.gui.models.records import COLUMNS, VERDICT, Fetch, RecordsModel
from inspector.gui.pages.filters import Filters
from inspector.gui.pages.record_detail import RecordDetail
from inspector.gui.pages.records_kept_out import KeptOut
from inspector.gui.pages.records_within import both
from inspector.gui.reads import Reads
from inspector.gui.undo import UndoStack
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.calm_table import CalmTable
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.search_notice import SearchNotice
from inspector.gui.widgets.texts import Text, set_tip
from inspector.gui.widgets.verdict_delegate import VerdictDelegate
from inspector.operations.answers import Summary
from inspector.operations.explain import explain
from inspector.operations.source import raw_record

_OFFERED = 30
"""People offered while a name is typed."""

_NARROW = 88
"""Characters of width below which a record does not stand beside the table."""

_USUAL = (Order.PLACE, False)
"""The order in which records stand unless another is asked for, and whether it is followed from last to first."""


class RecordsPage(QWidget):
    """Asks the case for what the filters say, and shows it.

    Args:
        appearance: how the program looks.
        pool: where the case is asked.
        changes: what the person does to the case, to be taken back.
        split: how the page is divided, as Qt writes it.
    """

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False or None
    broke = Signal(str, str)  # type of the fault, trace without content
    failed = Signal(str)  # one line for the person

    def __init__(self, appearance: Appearance, pool: QThreadPool, changes: UndoStack, split: bytes = b"") -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Records"))
        self._case: Path | None = None
        self._fetch: Fetch | None = None
        self._order = _USUAL
        self._shown_first = array("q")
        self._only = RecordFilter()
        self._why_narrow = ""
        self._wanted: int | None = None
        self.filters = Filters(appearance)
        self.search_notice = SearchNotice()
        self.count = Text("", "muted", wraps=False)
        self.all_button = Button(appearance, self.tr("Show &all records"), "link", "clear")
        self.all_button.hide()
        self.model = RecordsModel(self)
        self.table = CalmTable(self.model, COLUMNS, self.tr("Records"))
        self.table.setItemDelegateForColumn(VERDICT, VerdictDelegate(appearance, self.table))
        self.detail = RecordDetail(appearance)
        self.keeping = self.detail.keeping
        self.empty = EmptyState(appearance, "records")
        self.stack = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay(split)
        self._first, self._ids, self._people, self._why, self._raw = (Reads(pool, self) for _ in range(5))
        self._kept_out = KeptOut(self.keeping, pool, changes, self)
        self._connect()
        self.leave_case()

    def _lay(self, split: bytes) -> None:
        full = QWidget()
        lines = QVBoxLayout(full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.search_notice)
        lines.addWidget(self.filters)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.all_button)
        lines.addLayout(line)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.table.setMinimumWidth(300)
        self.detail.setMinimumWidth(300)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([600, 400])
        lines.addWidget(self.splitter, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.ask)
        self.all_button.clicked.connect(lambda: self.show_filtered("", ""))
        self.filters.people_requested.connect(self._ask_people)
        self.model.sort_requested.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.detail.settle_requested.connect(self.settle_requested)
        self.detail.raw_requested.connect(self._ask_raw)
        self._first.answered.connect(self._show_first)
        self._ids.answered.connect(self._show_ids)
        self._ids.busy_changed.connect(self._show_busy)
        self._people.answered.connect(self.filters.offer_people)
        self._why.answered.connect(self.detail.show_explanation)
        self._why.failed.connect(self.detail.show_failure)
        self._raw.answered.connect(self.detail.show_raw)
        self._raw.failed.connect(self.detail.raw.show_failure)
        self._ids.failed.connect(self.failed)
        self._kept_out.changed.connect(self._follow_kept_out)
        for reads in (self._first, self._ids, self._people, self._why, self._raw, self._kept_out):
            reads.broke.connect(self.broke)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Beside each other or, where letters are large for the window, below."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _NARROW
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def show_case(self, case: Path, fetch: Fetch, summary: Summary) -> None:
        """Show the records of a case; `fetch` reads rows of it in the GUI thread."""
        self.leave_case()
        self._case = case
        self._fetch = fetch
        self.stack.setCurrentIndex(0)
        self.filters.show_counts(summary.categories, summary.verdicts)
        self.search_notice.show_prepared(*summary.searchable)

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether the person's own word can be given here: on what a message is, and on what is kept out of packs."""
        self.detail.settle.setEnabled(allowed)
        self.keeping.setEnabled(allowed)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        for reads in (self._first, self._ids, self._people, self._why, self._raw):
            reads.forget()
        self._shown_first = array("q")
        self._case = None
        self._fetch = None
        self._narrow(RecordFilter(), "")
        self.model.show_ids(array("q"), None)
        self._show_none()
        self.count.setText("")
        self.empty.say(
            self.tr("No archive is open"),
            self.tr("Open an archive or a case: every record in it is then listed here, with its verdict and why."),
        )
        self.stack.setCurrentWidget(self.empty)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come, or a change to be made."""
        return any(reads.busy for reads in (self._first, self._ids, self._people, self._why, self._raw, self._kept_out))

    def show_filtered(self, category: str, verdict: str) -> None:
        """Show the records of a kind of data and a verdict; empty is any."""
        self._narrow(RecordFilter(), "")
        self.filters.show_filter(category, verdict)
        self.table.setFocus()

    def show_only(self, only: RecordFilter, why: str) -> None:
        """Show what a filter asks for that the fields above cannot say: a member, a stretch of time.

        The fields narrow it further; `why` says so in a sentence until all records are asked for again.
        """
        self._narrow(only, why)
        self.filters.show_filter("", "")
        self.table.setFocus()

    def show_one(self, record: int) -> None:
        """Show one record among all."""
        self._wanted = record
        self.show_filtered("", "")

    def _narrow(self, only: RecordFilter, why: str) -> None:
        self._only = only
        self.all_button.setVisible(bool(why))
        set_tip(self.all_button, why)
        self.all_button.setAccessibleDescription(why)
        self._why_narrow = why

    def ask(self) -> None:
        """Ask the case for the records that the filters say."""
        if self._case is None:
            return
        order, descending = self._order
        chosen = both(self.filters.chosen(), self._only)
        self._shown_first = array("q")
        self._first.forget()
        if chosen == RecordFilter(words=chosen.words) and chosen.words.strip() and self._order == _USUAL:
            # Of many hits the first are found long before all are counted.
            self._first.ask(_first_question(self._case, chosen.words))
        self._ids.ask(_ids_question(self._case, chosen, order, descending=descending))

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self._order = (Order(order), descending)
        self.ask()

    def _show_busy(self) -> None:
        if self._ids.busy:
            self.count.setText(self.tr("Looking …"))

    def _show_first(self, ids: "array[int]") -> None:
        """Show the first records while all are still looked for."""
        if ids and self._ids.busy and self._wanted is None:
            self.model.show_ids(ids, self._fetch)
            self.table.scrollToTop()
            self.table.setCurrentIndex(self.model.index(0, 0))
            self._shown_first = ids

    def _show_ids(self, ids: Sequence[int]) -> None:
        self._first.forget()
        first, self._shown_first = self._shown_first, array("q")
        if first and list(ids[: len(first)]) == list(first):
            self.model.show_more(ids)
            self._say_how_many(len(ids))
            return
        self.model.show_ids(ids, self._fetch)
        self._say_how_many(len(ids))
        self.table.scrollToTop()
        wanted, self._wanted = self._wanted, None
        if ids:
            row = max(0, -1 if wanted is None else self.model.row_of(wanted))
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.scrollTo(self.model.index(row, 0))
        else:
            self._show_none()

    def _say_how_many(self, count: int) -> None:
        text = words.records(count) if count else self.tr("No record is like that. Change or clear the filters.")
        self.count.setText(f"{text} · {self._why_narrow}" if self._why_narrow else text)

    def _show_none(self) -> None:
        self.detail.show_nothing()
        self._kept_out.show_record(None, None)

    def _follow_kept_out(self) -> None:
        """A list of what is kept out changes with it."""
        if self._only.withheld:
            self.ask()

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.model.row_at(current.row()) if current.isValid() else None
        if record is None or self._case is None:
            self._why.forget()
            self._show_none()
            return
        self.detail.show_record(record)
        self._kept_out.show_record(self._case, record.id)
        self._why.ask(_why_question(self._case, record))

    def _ask_raw(self, label: str) -> None:
        if self._case is not None:
            case = self._case
            self._raw.ask(lambda: raw_record(case, label))

    def _ask_people(self, like: str) -> None:
        if self._case is not None:
            self._people.ask(_people_question(self._case, like))


def _ids_question(case: Path, chosen: RecordFilter, order: Order, *, descending: bool) -> Callable[[], Sequence[int]]:
    def ask() -> Sequence[int]:
        with open_case(case) as opened:
            return ids_to_show(opened.connection, chosen, order, descending=descending)

    return ask


def _first_question(case: Path, typed: str) -> Callable[[], "array[int]"]:
    def ask() -> "array[int]":
        with open_case(case) as opened:
            return first_to_show(opened.connection, typed, PAGE)

    return ask


def _people_question(case: Path, like: str) -> Callable[[], tuple[ParticipantRow, ...]]:
    def ask() -> tuple[ParticipantRow, ...]:
        with open_case(case) as opened:
            return participants(opened.connection, like, _OFFERED)

    return ask


def _why_question(case: Path, record: RecordRow) -> Callable[[], object]:
    return lambda: explain(case, record.id)
