"""The right column at work: asks why, reads raw records, and turns what the person says of messages into changes."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from inspector.gui.appearance import Appearance
from inspector.gui.case_reader import CaseReader
from inspector.gui.pages import messages_questions as questions
from inspector.gui.pages.messages_changes import noting, releasing, tagging, withholding
from inspector.gui.pages.messages_detail import MessageDetail
from inspector.gui.reads import Reads
from inspector.gui.undo import Change, UndoStack
from inspector.gui.widgets.bubble_text import Said
from inspector.gui.widgets.rest import Rest
from inspector.operations.source import raw_record

_REST = 90
"""Milliseconds that the choice must rest on a message before its reasons are asked for."""


class Reasons(QObject):
    """Stands between the pane, the case and what can be taken back."""

    tags_known = Signal(object)  # tuple[tuple[str, int], ...]: tag and how many records bear it
    changed = Signal()  # what is said of some messages
    broke = Signal(str, str)

    def __init__(self, appearance: Appearance, reader: CaseReader, changes: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.pane = MessageDetail(appearance)
        self._reader = reader
        self._changes = changes
        self._case: Path | None = None
        self._chosen: tuple[int, ...] = ()
        self._sitting = 0
        self._looks = reader.reads()
        # Reading an archive may take its time: nobody who closes a case is to wait for it.
        self._raw = Reads(QThreadPool.globalInstance(), self)
        self._rest = Rest(self._ask, _REST, self)
        self._looks.answered.connect(self._show)
        self._looks.failed.connect(self.pane.show_failure)
        self._raw.answered.connect(self.pane.show_raw)
        self._raw.failed.connect(self.pane.raw.show_failure)
        for reads in (self._looks, self._raw):
            reads.broke.connect(self.broke)
        self.pane.raw_requested.connect(self._ask_raw)
        marks = self.pane.marks
        marks.tag_added.connect(lambda name: self._change(tagging(self.pane.marked, name, present=True)))
        marks.tag_removed.connect(lambda name: self._change(tagging(self.pane.marked, name, present=False)))
        marks.note_written.connect(self._write)
        marks.withheld.connect(lambda reason: self._change(withholding(self.pane.marked, reason)))
        marks.released.connect(lambda: self._change(releasing(self.pane.marked)))
        for signal in (changes.done, changes.undone):
            signal.connect(self._take)
        changes.failed.connect(lambda _line: self._fail())

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come, or a change to be made."""
        return self._looks.busy or self._raw.busy or self._rest.isActive() or self._changes.busy

    def take_up(self, case: Path) -> None:
        """Messages are of this case; what was known of them may have changed."""
        self._case = case
        self._chosen = ()

    def show(self, said: Said | None, chosen: tuple[int, ...]) -> None:
        """Show why, for a message, and what is said of all that are chosen; None where none is, or it is still to come."""
        if said is None:
            if not chosen:
                self.forget()
            return
        if said.id == self.pane.record and chosen == self._chosen:
            return
        if said.id != self.pane.record:
            self._sitting += 1
            self.pane.show_message(said)
        self._chosen = chosen
        self._rest.start()

    def save(self) -> None:
        """What is being written is saved."""
        self.pane.marks.note.save()

    def forget(self) -> None:
        """No message is chosen any more."""
        self.pane.show_nothing()
        self._chosen = ()
        self._rest.stop()
        self._reader.forget(self._looks)
        self._raw.forget()

    def _ask(self) -> None:
        if self.pane.record and self._chosen:
            self._reader.ask(self._looks, questions.look(self.pane.record, self._chosen))

    def _show(self, looked: questions.Looked) -> None:
        self.pane.show_looked(looked, self._chosen)
        self.tags_known.emit(looked.tags)

    def _ask_raw(self, label: str) -> None:
        case = self._case
        if case is not None:
            self._raw.ask(lambda: raw_record(case, label))

    def _write(self, text: str) -> None:
        if len(self.pane.marked) == 1:
            self._change(noting(self.pane.marked[0], text, self._sitting))

    def _change(self, change: Change) -> None:
        if change.about:
            self._changes.apply(change)

    def _fail(self) -> None:
        self.pane.marks.note.keep_writing()
        self._rest.start()

    def _take(self, change: Change) -> None:
        if change.about:
            self._rest.start()
            self.changed.emit()
