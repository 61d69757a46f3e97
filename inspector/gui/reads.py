"""Short reads: one question to the case, asked on a thread of the pool, answered in the GUI thread.

The worker is handed a signal's `emit` and nothing else of Qt; the signal's owner lives in the GUI thread
and outlives the work. SQLite and file reads let go of the interpreter, so the window keeps answering.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from inspector.errors import InspectorError
from inspector.gui.core_words import core
from inspector.operations.fault_report import places


class _Runnable(QRunnable):
    def __init__(self, number: int, ask: Callable[[], Any], emit: Callable[[int, str, object], None]) -> None:
        super().__init__()
        self._number = number
        self._ask = ask
        self._emit = emit

    def run(self) -> None:
        try:
            outcome: tuple[str, object] = ("answered", self._ask())
        except InspectorError as error:
            outcome = ("failed", core(" ".join(str(error).split())))
        except Exception as fault:  # noqa: BLE001  (a fault of ours is shown by the window)
            outcome = ("broke", (type(fault).__name__, places(fault.__traceback__)))
        self._emit(self._number, *outcome)


class Reads(QObject):
    """Questions of one kind, of which only the newest counts: an answer that a newer question overtook is dropped."""

    answered = Signal(object)  # what the question returned
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content
    busy_changed = Signal()
    _delivered = Signal(int, str, object)

    def __init__(self, pool: QThreadPool, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = pool
        self._newest = 0
        self._waiting = 0
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer that still counts is to come."""
        return self._waiting != 0

    def ask(self, question: Callable[[], Any]) -> None:
        """Ask on a worker thread; `question` touches no widget and opens what it reads itself."""
        self._newest += 1
        was_busy = self.busy
        self._waiting = self._newest
        if not was_busy:
            self.busy_changed.emit()
        self._pool.start(_Runnable(self._newest, question, self._delivered.emit))

    def forget(self) -> None:
        """No answer that is under way counts any more."""
        self._newest += 1
        if self.busy:
            self._waiting = 0
            self.busy_changed.emit()

    @Slot(int, str, object)
    def _deliver(self, number: int, kind: str, value: Any) -> None:  # noqa: ANN401  (what the question returned)
        if number != self._newest:
            return
        self._waiting = 0
        self.busy_changed.emit()
        if kind == "answered":
            self.answered.emit(value)
        elif kind == "failed":
            self.failed.emit(value)
        else:
            self.broke.emit(*value)
