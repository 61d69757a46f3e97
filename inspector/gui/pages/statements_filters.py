"""The filter row of the statements page: what it shows is one `StatementFilter` and an order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.models.statements import asserts_name, standing_name
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.fields import SearchField
from inspector.gui.widgets.filter_row import name_search
from inspector.gui.widgets.flow import FlowLayout
from inspector.operations.statements_view import StatementEntry, StatementFilter, StatementOrder
from inspector.statements.statement import Asserts, Purpose, Standing

_WIDTH = 15
"""Characters of a field, so that two lines hold all of them in a small window."""

_BEARING = {"yes": True, "no": False}
_EVERY = "every"
"""Asks for the statements on platforms too that the case has no archive of."""


class StatementFilters(QWidget):
    """Search, what is said, by whom, standing, purpose, what it bears on, and the order; any change is told at once.

    `clear_button` is placed by whoever shows the filters.
    """

    filter_changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.search = SearchField(appearance)
        name_search(self.search, self.tr("Search statements"), self.tr("Search statements and sources"))
        self.bearing = ChoiceField(self.tr("What it bears on"), _WIDTH)
        self.asserts = ChoiceField(self.tr("What is said"), _WIDTH)
        self.by = ChoiceField(self.tr("By whom"), _WIDTH)
        self.standing = ChoiceField(self.tr("How it stands"), _WIDTH)
        self.purpose = ChoiceField(self.tr("What for"), _WIDTH)
        self.order = ChoiceField(self.tr("Order"), 32)
        self.clear_button = Button(appearance, self.tr("Clear filters"), "link", "clear")
        flow = FlowLayout(self, across=8, down=8)
        flow.addWidget(self.search)
        for field in self._fields():
            flow.addWidget(field)
        flow.addWidget(self.order)
        self._entries: tuple[StatementEntry, ...] = ()
        self.order.offer(self._orders())
        self.search.search_requested.connect(self._changed)
        for field in (*self._fields(), self.order):
            field.currentIndexChanged.connect(self._changed)
        self.clear_button.clicked.connect(self.clear)
        self.show_entries(())

    def show_entries(self, entries: Sequence[StatementEntry]) -> None:
        """Offer what occurs among these statements; what was chosen stays chosen where it is still offered.

        Those on platforms that the case has no archive of are asked for only by the choice of every platform.
        """
        self._entries = tuple(entries)
        apart = not all(each.own for each in entries)
        self.bearing.offer(
            (
                (self.tr("Your platforms") if apart else self.tr("All statements"), ""),
                (self.tr("Bears on this case"), "yes"),
                (self.tr("Bears on no record"), "no"),
                *(((self.tr("Every platform"), _EVERY),) if apart else ()),
            )
        )
        self._offer_occurring()

    def show_every_platform(self) -> None:
        """Ask for all statements, on whatever platform."""
        self.search.forget()
        for field in self._fields():
            field.choose("")
        self.bearing.choose(_EVERY)
        self._changed()

    def _offer_occurring(self) -> None:
        statements = [each.statement for each in self._entries if each.own or self.bearing.value == _EVERY]
        occurring = {each.asserts for each in statements}, {each.standing for each in statements}
        purposes = {each.purpose for each in statements}
        self.asserts.offer(
            (
                (self.tr("Any claim"), ""),
                *((asserts_name(each), each.value) for each in Asserts if each in occurring[0]),
            )
        )
        self.standing.offer(
            (
                (self.tr("Any standing"), ""),
                *((standing_name(each), each.value) for each in Standing if each in occurring[1]),
            )
        )
        self.purpose.offer(
            (
                (self.tr("Any purpose"), ""),
                *((words.purpose_name(each), each.value) for each in Purpose if each in purposes),
            )
        )
        tellers = sorted({each.by for each in statements}, key=str.casefold)
        self.by.offer(((self.tr("By anybody"), ""), *((plain(known_text(each), 200), each) for each in tellers)))
        self.clear_button.setEnabled(not self.is_empty())

    def clear(self) -> None:
        """Ask for all statements on the platforms of the case."""
        self.search.forget()
        for field in self._fields():
            field.choose("")
        self._changed()

    def chosen(self) -> StatementFilter:
        """What is asked for."""
        return StatementFilter(
            words=self.search.text().strip(),
            asserts=self.asserts.value,
            by=self.by.value,
            standing=self.standing.value,
            purpose=self.purpose.value,
            bearing=_BEARING.get(self.bearing.value),
            own=self.bearing.value != _EVERY,
        )

    @property
    def chosen_order(self) -> StatementOrder:
        """The order asked for."""
        return StatementOrder(self.order.value)

    def is_empty(self) -> bool:
        """Whether everything on the platforms of the case is asked for."""
        return self.chosen() == StatementFilter(own=True)

    def _fields(self) -> tuple[ChoiceField, ...]:
        return (self.bearing, self.asserts, self.by, self.standing, self.purpose)

    def _orders(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("What bears on the case first"), StatementOrder.BEARING.value),
            (self.tr("By the day it begins"), StatementOrder.START.value),
            (self.tr("By who says it"), StatementOrder.BY.value),
            (self.tr("By how it stands"), StatementOrder.STANDING.value),
            (self.tr("As in the knowledge base"), StatementOrder.LISTED.value),
        )

    def _changed(self, *_value: object) -> None:
        self._offer_occurring()
        self.clear_button.setEnabled(not self.is_empty())
        self.filter_changed.emit()
