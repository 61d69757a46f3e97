"""Which records are kept out of every pack, and why; each can be let in again, and that be taken back."""

from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from inspector.case.withheld import KeptBack, kept_back, withheld_ids
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader, OpenedCase
from inspector.gui.models.fetched import places_of
from inspector.gui.models.withheld import WithheldModel
from inspector.gui.pages.evidence_withheld_list import WithheldList
from inspector.gui.pages.evidence_words import tr
from inspector.gui.pages.messages_changes import releasing
from inspector.gui.pages.messages_feed import Feed, Fetch
from inspector.gui.undo import UndoStack
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text


class WithheldCard(Card):
    """The records that are kept out, and buttons for those that are chosen of them."""

    record_requested = Signal(object)  # record: int; it is to be seen with its reasons
    failed = Signal(str)
    broke = Signal(str, str)

    def __init__(self, appearance: Appearance, changes: UndoStack) -> None:
        super().__init__(tr("Kept out of every pack"))
        self._changes = changes
        self._reader = CaseReader(self)
        self.state = Text("", "muted")
        self.model = WithheldModel(self)
        self.list = WithheldList(self.model, appearance)
        self.release_button = Button(appearance, tr("Let into packs again"), "", "evidence")
        self.show_button = Button(appearance, tr("Show the record"), "link", "records")
        self._buttons = flowing(self.release_button, self.show_button)
        for widget in (self.state, self.list, self._buttons):
            self.add(widget)
        self._lists = self._reader.reads()
        self._feed = Feed(self._reader, self.model, self)
        self._lists.answered.connect(self._show)
        for source in (self._lists, self._feed):
            source.failed.connect(self.failed)
            source.broke.connect(self.broke)
        self.release_button.clicked.connect(self._release)
        self.show_button.clicked.connect(self._show_record)
        self.list.activated.connect(lambda _index: self._show_record())
        self.list.selectionModel().selectionChanged.connect(self._follow)
        self._show(array("q"))

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come, or a change to be made."""
        return self._lists.busy or self._feed.busy or self._changes.busy

    def show_case(self, case: Path) -> None:
        """Show what is kept out of the packs of a case."""
        self._reader.take_up(case)
        self._reader.ask(self._lists, _ids)

    def rest(self) -> None:
        """Let go of the file, so that others can write it."""
        self._feed.begin(None)
        self._reader.let_go()

    def forget(self) -> None:
        """Show nothing of the case any more."""
        self.rest()
        self._show(array("q"))

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether records can be let in here."""
        self.release_button.setEnabled(allowed)

    def _show(self, ids: "array[int]") -> None:
        self._feed.begin(_pages(ids))
        self.model.show_ids(ids)
        none = tr(
            "No record is. In Messages and in Records, “Keep out of packs …” keeps one out, for a reason that the pack states."
        )
        some = tr("%1. The pack lists number, kind, day and reason of each.")
        self.state.setText(some.replace("%1", words.records(len(ids))) if ids else none)
        self.list.setVisible(bool(ids))
        self._buttons.setVisible(bool(ids))
        if ids:
            self.list.setCurrentIndex(self.model.index(0))
        self._follow()

    def _chosen(self) -> list[int]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        found = (self.model.record_at(row) for row in rows)
        return [record for record in found if record is not None]

    def _follow(self) -> None:
        count = len(self._chosen())
        text = tr("Let into packs again") if count < 2 else tr("Let %1 into packs again")
        self.release_button.setText(text.replace("%1", words.records(count)))
        self.show_button.setVisible(count == 1)

    def _release(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._changes.apply(releasing(chosen))

    def _show_record(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.record_requested.emit(chosen[0])


def _ids(opened: OpenedCase) -> "array[int]":
    return withheld_ids(opened.connection)


def _pages(ids: "array[int]") -> Fetch:
    def fetch(opened: OpenedCase, number: int) -> Sequence[KeptBack | None]:
        places = places_of(number, len(ids))
        wanted = ids[places.start : places.stop]
        rows = {row.record.id: row for row in kept_back(opened.connection, wanted)}
        return [rows.get(each) for each in wanted]

    return fetch
