"""The records page: filters, a table over the case, and the record that is chosen."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSplitter, QTableView, QVBoxLayout, QWidget

from inspector.case.counts import participants
from inspector.case.file import open_case
from inspector.case.queries import Order, record_ids
from inspector.case.rows import ParticipantRow, RecordFilter, RecordRow
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.records import COLUMNS, VERDICT, Fetch, RecordsModel
from inspector.gui.pages.filters import Filters
from inspector.gui.pages.record_detail import RecordDetail
from inspector.gui.reads import Reads
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_delegate import VerdictDelegate
from inspector.operations.answers import Summary
from inspector.operations.explain import explain
from inspector.operations.source import raw_record

_OFFERED = 30
"""People offered while a name is typed."""


class RecordsPage(QWidget):
    """Asks the case for what the filters say, and shows it."""

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False or None
    broke = Signal(str, str)  # type of the fault, trace without content
    failed = Signal(str)  # one line for the person

    def __init__(self, appearance: Appearance, pool: QThreadPool, split: bytes) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Records"))
        self._case: Path | None = None
        self._fetch: Fetch | None = None
        self._order = (Order.PLACE, False)
        self._only = RecordFilter()
        self._why_narrow = ""
        self._wanted: int | None = None
        self.filters = Filters(appearance)
        self.count = Text("", "muted", wraps=False)
        self.all_button = Button(appearance, self.tr("Show &all records"), "link", "clear")
        self.all_button.hide()
        self.model = RecordsModel(self)
        self.table = _table(self.model)
        self.table.setItemDelegateForColumn(VERDICT, VerdictDelegate(appearance, self.table))
        self.detail = RecordDetail(appearance)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay(split)
        self._ids, self._people, self._why, self._raw = (Reads(pool, self) for _ in range(4))
        self._connect()

    def _lay(self, split: bytes) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(self.filters)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.all_button)
        outer.addLayout(line)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.table.setMinimumWidth(300)
        self.detail.setMinimumWidth(300)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([600, 400])
        outer.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.ask)
        self.all_button.clicked.connect(lambda: self.show_filtered("", ""))
        self.filters.people_requested.connect(self._ask_people)
        self.model.sort_requested.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.detail.settle_requested.connect(self.settle_requested)
        self.detail.raw_requested.connect(self._ask_raw)
        self._ids.answered.connect(self._show_ids)
        self._ids.busy_changed.connect(self._show_busy)
        self._people.answered.connect(self.filters.offer_people)
        self._why.answered.connect(self.detail.show_explanation)
        self._why.failed.connect(self.detail.show_failure)
        self._raw.answered.connect(self.detail.show_raw)
        self._raw.failed.connect(self.detail.raw.show_failure)
        self._ids.failed.connect(self.failed)
        for reads in (self._ids, self._people, self._why, self._raw):
            reads.broke.connect(self.broke)

    def show_case(self, case: Path, fetch: Fetch, summary: Summary) -> None:
        """Show the records of a case; `fetch` reads rows of it in the GUI thread."""
        self.leave_case()
        self._case = case
        self._fetch = fetch
        self.filters.show_counts(summary.categories, summary.verdicts)

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether the person's own word on a message can be given here."""
        self.detail.settle.setEnabled(allowed)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        for reads in (self._ids, self._people, self._why, self._raw):
            reads.forget()
        self._case = None
        self._fetch = None
        self._narrow(RecordFilter(), "")
        self.model.show_ids(array("q"), None)
        self.detail.show_nothing()
        self.count.setText("")

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
        self.all_button.setToolTip(why)
        self.all_button.setAccessibleDescription(why)
        self._why_narrow = why

    def ask(self) -> None:
        """Ask the case for the records that the filters say."""
        if self._case is None:
            return
        order, descending = self._order
        chosen = _both(self.filters.chosen(), self._only)
        self._ids.ask(_ids_question(self._case, chosen, order, descending=descending))

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self._order = (Order(order), descending)
        self.ask()

    def _show_busy(self) -> None:
        if self._ids.busy:
            self.count.setText(self.tr("Looking …"))

    def _show_ids(self, ids: "array[int]") -> None:
        self.model.show_ids(ids, self._fetch)
        text = words.records(len(ids))
        if not ids:
            text = self.tr("No record is like that. Change or clear the filters.")
        self.count.setText(f"{text} · {self._why_narrow}" if self._why_narrow else text)
        self.table.scrollToTop()
        wanted, self._wanted = self._wanted, None
        if ids:
            row = max(0, -1 if wanted is None else self.model.row_of(wanted))
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.scrollTo(self.model.index(row, 0))
        else:
            self.detail.show_nothing()

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.model.row_at(current.row()) if current.isValid() else None
        if record is None or self._case is None:
            self._why.forget()
            self.detail.show_nothing()
            return
        self.detail.show_record(record)
        self._why.ask(_why_question(self._case, record))

    def _ask_raw(self, label: str) -> None:
        if self._case is not None:
            case = self._case
            self._raw.ask(lambda: raw_record(case, label))

    def _ask_people(self, like: str) -> None:
        if self._case is not None:
            self._people.ask(_people_question(self._case, like))


def _both(chosen: RecordFilter, only: RecordFilter) -> RecordFilter:
    """What the fields ask for within what was asked for from elsewhere."""
    since = [each for each in (chosen.since, only.since) if each is not None]
    until = [each for each in (chosen.until, only.until) if each is not None]
    return replace(
        chosen,
        categories=chosen.categories or only.categories,
        verdicts=chosen.verdicts or only.verdicts,
        member=only.member,
        conversation=only.conversation,
        since=max(since, default=None),
        until=min(until, default=None),
    )


def _table(model: RecordsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(table.tr("Records"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + 16)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header.setSortIndicatorClearable(True)
    table.setSortingEnabled(True)
    for place, column in enumerate(COLUMNS):
        header.resizeSection(place, column.width)
    return table


def _ids_question(case: Path, chosen: RecordFilter, order: Order, *, descending: bool) -> Callable[[], "array[int]"]:
    def ask() -> "array[int]":
        with open_case(case) as opened:
            return record_ids(opened.connection, chosen, order, descending=descending)

    return ask


def _people_question(case: Path, like: str) -> Callable[[], tuple[ParticipantRow, ...]]:
    def ask() -> tuple[ParticipantRow, ...]:
        with open_case(case) as opened:
            return participants(opened.connection, like, _OFFERED)

    return ask


def _why_question(case: Path, record: RecordRow) -> Callable[[], object]:
    return lambda: explain(case, record.id)
