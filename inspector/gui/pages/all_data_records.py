"""The first records of a member, and the exact bytes of one of them."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from inspector.case.rows import RecordRow
from inspector.gui.appearance import Appearance
from inspector.gui.models.columns import TableColumn
from inspector.gui.models.records import COLUMNS, VERDICT, WHAT, WHEN, RecordsModel
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.calm_table import CalmTable
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_delegate import VerdictDelegate
from inspector.operations.answers import RawRecord

_LINES = 8
"""Rows that are seen at once."""

_WIDTHS = {WHEN: 23, VERDICT: 18, WHAT: 40}
_NARROW = 66
"""Characters beside each other below which the verdict is left out."""


class FirstRecords(Card):
    """A small table of records; the one chosen can be shown as it stands in its member, or asked *why?*."""

    raw_requested = Signal(object)  # record: int
    record_requested = Signal(object)  # record: int

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("FirstRecords", "Its first records"))
        self._rows: dict[int, RecordRow] = {}
        self._raw = ""
        self.model = RecordsModel(self)
        self.table = self._made_table(appearance)
        self.raw_button = Button(appearance, self.tr("Show the &raw record"), "", "raw")
        self.why_button = Button(appearance, self.tr("&Why this verdict?"), "", "info")
        self.copy_button = Button(appearance, self.tr("Copy"), "", "copy")
        self.copy_button.setAccessibleName(self.tr("Copy the raw record"))
        self.view = TextView(self.tr("Raw record"), 320, exact=True)
        self.state = Text("", "small")
        buttons = flowing(self.raw_button, self.why_button, self.copy_button)
        for widget in (self.table, buttons, self.view, self.state):
            self.add(widget)
        self.raw_button.clicked.connect(lambda: self._ask(self.raw_requested))
        self.why_button.clicked.connect(lambda: self._ask(self.record_requested))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._raw))
        self.table.activated.connect(lambda _index: self._ask(self.raw_requested))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self._hide_raw()

    @property
    def record(self) -> RecordRow | None:
        """The record chosen."""
        return self.model.row_at(self.table.currentIndex().row())

    def show_records(self, records: Sequence[RecordRow]) -> None:
        """Show these records; the first is chosen."""
        self._rows = {record.id: record for record in records}
        self.model.show_ids(array("q", self._rows), lambda ids: [self._rows[each] for each in ids])
        rows = min(len(records), _LINES)
        self.table.setFixedHeight(rows * self.table.row_height + self.table.horizontalHeader().sizeHint().height() + 6)
        self._hide_raw()
        if records:
            self.table.setCurrentIndex(self.model.index(0, WHEN))
        self.setVisible(bool(records))

    def show_raw(self, raw: RawRecord) -> None:
        """Show the bytes of the chosen record, read as text; those of another are passed over."""
        if self.record is None or raw.label != self.record.label:
            return
        self._raw = raw.text
        self.view.show_foreign(raw.text)
        agrees = self.tr("Read as %1. The bytes agree with the hash taken when the archive was inspected.")
        self.state.setText(agrees.replace("%1", raw.encoding))
        for widget in (self.copy_button, self.view, self.state):
            widget.show()

    def show_failure(self, line: str) -> None:
        """Say why the bytes cannot be shown."""
        self._hide_raw()
        self.state.setText(line)
        self.state.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Where there is little room, what a record says is worth more than its verdict."""
        super().resizeEvent(event)
        self.table.setColumnHidden(VERDICT, self.width() < self.table.fontMetrics().averageCharWidth() * _NARROW)

    def _made_table(self, appearance: Appearance) -> CalmTable:
        columns = [TableColumn(each.name, _WIDTHS.get(place, 10)) for place, each in enumerate(COLUMNS)]
        table = CalmTable(self.model, columns, self.tr("First records of this file"), sorts=False)
        table.setItemDelegateForColumn(VERDICT, VerdictDelegate(appearance, table))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        for place in range(len(COLUMNS)):
            table.setColumnHidden(place, place not in _WIDTHS)
        table.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        return table

    def _chosen(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._hide_raw()

    def _ask(self, signal: SignalInstance) -> None:
        if self.record is not None:
            signal.emit(self.record.id)

    def _hide_raw(self) -> None:
        self._raw = ""
        for widget in (self.copy_button, self.view, self.state):
            widget.hide()
