"""Undo and redo: what the person does to the case, one step at a time, each with its way back.

A step is done on a worker thread, in the order asked for; a long one is handed to whoever runs jobs. Nothing here knows
what a step does: notes and tags today, facts tomorrow.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal

from inspector.gui.reads import Reads

Act = Callable[[Path], object]
"""Changes the case at a path. Where it returns an act, that one takes it back."""

_KEPT = 200
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the person does to the case.

    Args:
        name: what it is, in the person's language and fit for a menu: “the tag “salary””.
        do: does it.
        undo: takes it back; may be left out where `do` returns the act that does.
        about: the case's numbers of the records that it is about.
        key: steps of one key that follow one another are taken back as one; empty for never.
        long: whether it takes so long that it is a job, with progress.
    """

    name: str
    do: Act
    undo: Act | None = None
    about: tuple[int, ...] = ()
    key: str = ""
    long: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    """A change that was done or taken back, and the act that leads to the other."""

    change: Change
    other: Act


_DO, _UNDO, _REDO = "do", "undo", "redo"


class UndoStack(QObject):
    """Does changes to one case, and takes them back."""

    changed = Signal()  # what can be undone or redone, or whether something is being done
    done = Signal(object)  # Change
    undone = Signal(object)  # Change
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content
    work_requested = Signal(object, object)  # Change, Act: long; whoever runs it calls `take_result` or `give_up`

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reads = Reads(self._pool, self)
        self._reads.answered.connect(self.take_result)
        self._reads.failed.connect(self.give_up)
        self._reads.broke.connect(self._break)
        self._case: Path | None = None
        self._done: list[_Entry] = []
        self._undone: list[_Entry] = []
        self._waiting: deque[tuple[str, Change | None]] = deque()
        self._running: tuple[str, Change] | None = None

    def show_case(self, case: Path) -> None:
        """Changes are of this case from now on; those of another are forgotten."""
        if case != self._case:
            self.leave_case()
            self._case = case
            self.changed.emit()

    def follow(self, case: Path) -> None:
        """The case is kept in another file from now on; what was done to it can still be taken back."""
        self._case = case

    def leave_case(self) -> None:
        """Let go of the case; what is being done is finished first."""
        self.finish()
        self._case = None
        self._done.clear()
        self._undone.clear()
        self._waiting.clear()
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether something is being done, or waits for its turn."""
        return self._running is not None or bool(self._waiting)

    @property
    def undo_name(self) -> str:
        """What would be taken back; empty where there is nothing."""
        return self._done[-1].change.name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What would be done again; empty where there is nothing."""
        return self._undone[-1].change.name if self._undone else ""

    def apply(self, change: Change) -> None:
        """Do this."""
        self._ask(_DO, change)

    def undo(self) -> None:
        """Take the last change back; nothing where there is none."""
        self._ask(_UNDO, None)

    def redo(self) -> None:
        """Do again what was taken back last; nothing where there is none."""
        self._ask(_REDO, None)

    def finish(self) -> bool:
        """Wait until everything asked for is done: before the case is copied, closed or changed by others.

        No other event is handled meanwhile.

        Returns:
            whether nothing is left to do: what is a job is not waited for.
        """
        while self._reads.busy:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self._reads, QEvent.Type.MetaCall.value)
        return not self.busy

    def take_result(self, result: object) -> None:
        """The step that was running is done; `result` is what its act returned."""
        if self._running is None:
            return
        kind, change = self._running
        self._running = None
        if kind == _DO:
            self._keep(change, result)
        elif kind == _UNDO:
            entry = self._done.pop()
            self._undone.append(replace(entry, other=result if callable(result) else change.do))
        else:
            entry = self._undone.pop()
            self._done.append(replace(entry, other=result if callable(result) else change.undo or entry.other))
        self._next()
        (self.undone if kind == _UNDO else self.done).emit(change)

    def give_up(self, line: str) -> None:
        """The step that was running could not be done, for this reason; the case is as it was."""
        self._running = None
        self._next()
        self.failed.emit(line)

    def _break(self, kind: str, trace: str) -> None:
        self._running = None
        self._next()
        self.broke.emit(kind, trace)

    def _keep(self, change: Change, result: object) -> None:
        back = result if callable(result) else change.undo
        if back is None:
            raise TypeError(f"{change.name}: there is no way back")
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and change.key and last.change.key == change.key:
            # The way back from the first of them leads to where they began.
            self._done[-1] = _Entry(change, last.other)
        else:
            self._done.append(_Entry(change, back))
            del self._done[:-_KEPT]

    def _ask(self, kind: str, change: Change | None) -> None:
        if self._case is not None:
            self._waiting.append((kind, change))
            if self._running is None:
                self._next()

    def _next(self) -> None:
        while self._waiting and self._running is None:
            kind, change = self._waiting.popleft()
            entries = {_UNDO: self._done, _REDO: self._undone}.get(kind, [])
            if change is not None:
                self._run(kind, change, change.do)
            elif entries:
                self._run(kind, entries[-1].change, entries[-1].other)
        self.changed.emit()

    def _run(self, kind: str, change: Change, act: Act) -> None:
        self._running = (kind, change)
        case = self._case
        if case is None:
            raise RuntimeError("there is no case to change")
        if change.long:
            self.work_requested.emit(change, act)
        else:
            self._reads.ask(lambda: act(case))
