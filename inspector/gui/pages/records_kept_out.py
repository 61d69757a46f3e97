"""Whether the record that is chosen is kept out of packs: asked of the case, said, and changed, to be taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from inspector.case.file import open_case
from inspector.case.withheld import KeptBack, kept_back
from inspector.gui.pages.keep_out import KeepOut
from inspector.gui.pages.messages_changes import releasing, withholding
from inspector.gui.reads import Reads
from inspector.gui.undo import Change, UndoStack


class KeptOut(QObject):
    """Stands between the question, the case and what can be taken back.

    Args:
        asking: asks for the reason.
        pool: where the case is asked.
        changes: what the person does to the case.
        parent: the page.
    """

    changed = Signal()  # what is kept out of packs
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, asking: KeepOut, pool: QThreadPool, changes: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._asking = asking
        self._changes = changes
        self._case: Path | None = None
        self._record: int | None = None
        self._held = Reads(pool, self)
        self._held.answered.connect(self._show)
        self._held.broke.connect(self.broke)
        asking.withheld.connect(self._withhold)
        asking.released.connect(self._release)
        for signal in (changes.done, changes.undone):
            signal.connect(self._take)
        asking.hide()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come, or a change to be made."""
        return self._held.busy or self._changes.busy

    def show_record(self, case: Path | None, record: int | None) -> None:
        """Ask about this record; None where none is chosen."""
        self._held.forget()
        self._case, self._record = case, record
        self._asking.setVisible(record is not None)
        self._asking.show_held(0, 1, ())
        self._ask()

    def _ask(self) -> None:
        if self._case is not None and self._record is not None:
            self._held.ask(_question(self._case, self._record))

    def _show(self, found: tuple[KeptBack, ...]) -> None:
        self._asking.show_held(len(found), 1, [each.reason for each in found])

    def _withhold(self, reason: str) -> None:
        if self._record is not None:
            self._changes.apply(withholding([self._record], reason))

    def _release(self) -> None:
        if self._record is not None:
            self._changes.apply(releasing([self._record]))

    def _take(self, change: Change) -> None:
        if change.about:
            self._ask()
            self.changed.emit()


def _question(case: Path, record: int) -> Callable[[], tuple[KeptBack, ...]]:
    def ask() -> tuple[KeptBack, ...]:
        with open_case(case) as opened:
            return kept_back(opened.connection, [record])

    return ask
