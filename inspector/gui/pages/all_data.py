"""*All data*: every member of every archive of the case, with nothing passed over."""

from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QModelIndex, QSignalBlocker, Qt, QThreadPool, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.case.member_pages import MemberFilter, MemberOrder
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.members import ARCHIVE, COLUMNS, PATH, STATUS, FetchMembers, MembersModel
from inspector.gui.pages.all_data_detail import MemberPane
from inspector.gui.pages.all_data_filters import MemberFilters
from inspector.gui.pages.case_page import CasePage
from inspector.gui.reads import Reads
from inspector.gui.widgets.calm_table import CalmTable, CutInMiddle
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.status_delegate import StatusDelegate
from inspector.gui.widgets.texts import Text
from inspector.operations.members_view import (
    MembersOverview,
    chosen_members,
    member_beginning,
    member_detail,
    members_overview,
)
from inspector.operations.source import raw_record
from inspector.records.record import MemberStatus

_NARROW = 88
"""Characters of width below which a file does not stand beside the table."""


class AllDataPage(CasePage):
    """Asks the case for its members when it is first seen, and for one of them when it is chosen."""

    records_requested = Signal(object)  # member: int; all its records are wanted
    record_requested = Signal(object)  # record: int; it is wanted with its reasons
    raw_requested = Signal(object)  # record: int; the page shows its bytes itself

    def __init__(self, appearance: Appearance, pool: QThreadPool, split: bytes = b"") -> None:
        super().__init__(QCoreApplication.translate("AllDataPage", "All data"))
        self._fetch: FetchMembers | None = None
        self._order = (MemberOrder.ATTENTION, False)
        self._overview = MembersOverview((), (), ())
        self.filters = MemberFilters(appearance)
        self.count = Text("", "muted")
        self.count.setAccessibleName(self.tr("Number of files"))
        self.model = MembersModel(self)
        self.table = CalmTable(self.model, COLUMNS, self.tr("Files"))
        self.table.setItemDelegateForColumn(STATUS, StatusDelegate(appearance, self.table))
        self.table.setItemDelegateForColumn(PATH, CutInMiddle(self.table))
        self.pane = MemberPane(appearance)
        self.empty = EmptyState(appearance, "members")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.stack = QStackedWidget()
        self._lay(split)
        self._overviews, self._ids, self._details, self._raw, self._beginnings = (Reads(pool, self) for _ in range(5))
        self._connect()
        self.leave_case()

    def _lay(self, split: bytes) -> None:
        full = QWidget()
        lines = QVBoxLayout(full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.filters)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.filters.clear_button)
        lines.addLayout(line)
        sides: tuple[tuple[QWidget, int, int], ...] = ((self.table, 1, 280), (self.pane, 1, 280))
        for widget, share, least in sides:
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), share)
            widget.setMinimumWidth(least)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([540, 460])
        lines.addWidget(self.splitter, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Beside each other or, where letters are large for the window, below."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _NARROW
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self._ask)
        self.filters.order_chosen.connect(self._order_chosen)
        self.model.sort_requested.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(lambda _index: self.pane.all_button.setFocus())
        self.pane.records_requested.connect(self.records_requested)
        self.pane.record_requested.connect(self.record_requested)
        self.pane.raw_requested.connect(self.raw_requested)
        self.raw_requested.connect(self._ask_raw)
        self.pane.beginning_requested.connect(self._ask_beginning)
        self._overviews.answered.connect(self._show_overview)
        self._ids.answered.connect(self._show_ids)
        self._ids.busy_changed.connect(self._show_busy)
        self._details.answered.connect(self.pane.show_detail)
        self._raw.answered.connect(self.pane.records.show_raw)
        self._raw.failed.connect(self.pane.records.show_failure)
        self._beginnings.answered.connect(self.pane.beginning.show_beginning)
        self._beginnings.failed.connect(self.pane.beginning.show_failure)
        for reads in (self._overviews, self._ids, self._details):
            reads.failed.connect(self.failed)
        for reads in self._all_reads():
            reads.broke.connect(self.broke)

    def show_case(self, case: Path, fetch: FetchMembers) -> None:
        """Show the members of a case; `fetch` reads rows of it in the GUI thread, a page at a time."""
        self.leave_case()
        self._fetch = fetch
        self._take_up(case)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        for reads in self._all_reads():
            reads.forget()
        self._let_go()
        self._fetch = None
        self._order = (MemberOrder.ATTENTION, False)
        self.model.show_ids(array("q"), None)
        self.pane.show_nothing()
        self.filters.show_overview(MembersOverview((), (), ()))
        self.empty.say(
            self.tr("No archive is open"),
            self.tr("Open an archive or a case: every file in it is then listed here, with what became of it."),
        )
        self.stack.setCurrentWidget(self.empty)

    def show_status(self, status: str) -> None:
        """Show the members that this became of, such as `unrecognised`."""
        self.filters.show_status(status)
        self.table.setFocus()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return any(reads.busy for reads in self._all_reads())

    def _all_reads(self) -> tuple[Reads, ...]:
        return (self._overviews, self._ids, self._details, self._raw, self._beginnings)

    def _ask_case(self, case: Path) -> None:
        self._overviews.ask(lambda: members_overview(case))

    def _show_overview(self, overview: MembersOverview) -> None:
        self._overview = overview
        self.model.name_archives(overview.archives)
        self.table.setColumnHidden(ARCHIVE, len(overview.archives) < 2)
        self.filters.show_overview(overview)
        if overview.members:
            self.stack.setCurrentIndex(0)
            self._ask()
        else:
            self.empty.say(
                self.tr("The archive holds no files"),
                self.tr("Ask the platform for it anew, and tick all that it offers. The start page has the steps."),
            )

    def _ask(self) -> None:
        if self._case is not None and not self._due:
            order, descending = self._order
            kinds = tuple(self.filters.kinds)
            self._ids.ask(_ids_question(self._case, self.filters.chosen(), order, kinds, descending=descending))

    def _order_chosen(self, order: str) -> None:
        self._order = (MemberOrder(order), order in {MemberOrder.RECORDS, MemberOrder.SIZE})
        with QSignalBlocker(self.table.horizontalHeader()):
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._ask()

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self._order = (MemberOrder(order), descending)
        self.filters.show_order(order)
        self._ask()

    def _show_busy(self) -> None:
        if self._ids.busy:
            self.count.setText(self.tr("Looking …"))

    def _show_ids(self, ids: "array[int]") -> None:
        self.model.show_ids(ids, self._fetch)
        self.count.setText(self._counted(len(ids)))
        self.table.scrollToTop()
        if ids:
            self.table.setCurrentIndex(self.model.index(0, PATH))
        else:
            self.pane.show_nothing()

    def _counted(self, shown: int) -> str:
        if not shown:
            return self.tr("No file is like that. Change or clear the filters.")
        whole = self._overview.members
        if not self.filters.is_empty():
            text = self.tr("%1 of %2 files")
            return text.replace("%1", words.number(shown)).replace("%2", words.number(whole))
        statuses = ", ".join(
            f"{words.number(count)} {words.member_status(status)}" for status, count in self._overview.by_status
        )
        text = self.tr("%1 files: %2.").replace("%1", words.number(whole)).replace("%2", statuses)
        unread = whole - dict(self._overview.by_status).get(MemberStatus.READ, 0)
        more = self.tr("Those that could not be read stand first.") if unread else self.tr("None was passed over.")
        return f"{text} {more}"

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        member = self.model.member_at(current.row()) if current.isValid() else None
        for reads in (self._details, self._raw, self._beginnings):
            reads.forget()
        if member is None or self._case is None:
            self.pane.show_nothing()
            return
        self.pane.show_member(member)
        case = self._case
        self._details.ask(lambda: member_detail(case, member.id))

    def _ask_raw(self, record: int) -> None:
        if self._case is not None:
            case = self._case
            self._raw.ask(lambda: raw_record(case, record))

    def _ask_beginning(self, member: int) -> None:
        if self._case is not None:
            case = self._case
            self._beginnings.ask(lambda: member_beginning(case, member))


def _ids_question(
    case: Path, chosen: MemberFilter, order: MemberOrder, kinds: tuple[str, ...], *, descending: bool
) -> Callable[[], "array[int]"]:
    return lambda: chosen_members(case, chosen, order, kinds, descending=descending)
