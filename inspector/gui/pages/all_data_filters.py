"""The filter row of *All data*: which members are asked for, and in what order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.case.member_pages import MemberFilter, MemberOrder
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.members import kind_name, status_name
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.fields import SearchField
from inspector.gui.widgets.filter_row import name_search
from inspector.gui.widgets.flow import FlowLayout
from inspector.operations.members_view import MembersOverview

_ANY = "*"
"""Stands for any in a field where the empty text has a meaning of its own."""


class MemberFilters(QWidget):
    """Search, status, kind of data, archive and order; any change is told at once.

    `clear_button` is placed by whoever shows the filters.
    """

    filter_changed = Signal()
    order_chosen = Signal(str)  # the order's word

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._kinds: tuple[str, ...] = ()
        self.search = SearchField(appearance)
        name_search(self.search, self.tr("Search files"), self.tr("Search names, notes and hashes"))
        self.status = ChoiceField(self.tr("Status"))
        self.kind = ChoiceField(self.tr("Kind of data"))
        self.archive = ChoiceField(self.tr("Archive"))
        self.order = ChoiceField(self.tr("Order"), 36)
        self.clear_button = Button(appearance, self.tr("Clear filters"), "link", "clear")
        flow = FlowLayout(self, across=8, down=8)
        for widget in (self.search, self.status, self.kind, self.archive, self.order):
            flow.addWidget(widget)
        self.order.offer(self._orders())
        self.search.search_requested.connect(self._changed)
        for field in (self.status, self.kind, self.archive):
            field.currentIndexChanged.connect(self._changed)
        self.order.currentIndexChanged.connect(lambda _place: self.order_chosen.emit(self.order.value))
        self.clear_button.clicked.connect(self.clear)
        self.show_overview(MembersOverview((), (), ()))

    def show_overview(self, overview: MembersOverview) -> None:
        """Offer what the case holds; nothing is filtered afterwards."""
        named = sorted((kind_name(each), each) for each in overview.categories)
        self._kinds = tuple(category for _, category in named)
        statuses = ((f"{status_name(name)} ({words.number(count)})", name) for name, count in overview.by_status)
        self.status.offer(((self.tr("Any status"), ""), *statuses))
        self.kind.offer(((self.tr("All kinds of data"), _ANY), *named))
        archives = ((plain(name, 120), str(number)) for number, name in overview.archives)
        self.archive.offer(((self.tr("All archives"), ""), *archives))
        self.archive.setVisible(len(overview.archives) > 1)
        self._forget()

    def clear(self) -> None:
        """Ask for all members."""
        self._forget()
        self._changed()

    def show_status(self, status: str) -> None:
        """Ask for the members that this became of, and no other filter."""
        self._forget()
        self.status.choose(status)
        self._changed()

    def show_order(self, order: str) -> None:
        """Show in which order the members are, where it is one of those offered."""
        if self.order.findData(order) >= 0:
            self.order.choose(order)

    def chosen(self) -> MemberFilter:
        """What is asked for."""
        return MemberFilter(
            words=self.search.text().strip(),
            statuses=(self.status.value,) if self.status.value else (),
            categories=() if self.kind.value == _ANY else (self.kind.value,),
            archive=int(self.archive.value) if self.archive.value else None,
        )

    @property
    def kinds(self) -> Sequence[str]:
        """The data categories in the order of their names."""
        return self._kinds

    def is_empty(self) -> bool:
        """Whether everything is asked for."""
        return self.chosen() == MemberFilter()

    def _orders(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("What asks for a look first"), MemberOrder.ATTENTION.value),
            (self.tr("As they stand in the archive"), MemberOrder.PLACE.value),
            (self.tr("By name"), MemberOrder.PATH.value),
            (self.tr("By kind of data"), MemberOrder.KIND.value),
            (self.tr("Most records first"), MemberOrder.RECORDS.value),
            (self.tr("Largest first"), MemberOrder.SIZE.value),
        )

    def _forget(self) -> None:
        self.search.forget()
        self.status.choose("")
        self.kind.choose(_ANY)
        self.archive.choose("")
        self.clear_button.setEnabled(False)

    def _changed(self, *_value: object) -> None:
        self.clear_button.setEnabled(not self.is_empty())
        self.filter_changed.emit()
