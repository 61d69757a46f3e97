"""Long work: one operation, one job, in a process of its own, with progress and cancel.

    job = jobs.run(inspect_archives, request)
    job.succeeded.connect(self.show_case)

A caller says what to run and what to do with what comes of it, and nothing about processes.
"""

import time
from collections.abc import Callable
from multiprocessing import get_context
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.case.right import lent_words
from inspector.gui.child import Operation, work

_POLL = 40
"""Milliseconds between two looks at a job's pipe."""

_GRACE = 2.0
"""Seconds that a cancelled job has to stop by itself; then its process is ended."""


class Job(QObject):
    """One operation at work. Lives in the GUI thread, owned by `Jobs`, until its process is gone.

    Exactly one of `succeeded`, `failed`, `broke` and `cancelled` is emitted, then `finished`.
    """

    progressed = Signal(str, object, object)  # what: str, done: int, total: int (0 where not known; may exceed 32 bits)
    succeeded = Signal(object)  # what the operation returned
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content
    cancelled = Signal()
    finished = Signal()

    def __init__(self, parent: QObject, operation: Operation, arguments: tuple[Any, ...]) -> None:
        super().__init__(parent)
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        self._stop = context.Event()
        # Not a daemon: the operation may start reading processes of its own.
        self._process = context.Process(
            target=work,
            args=(operation, arguments, lent_words(), theirs, self._stop),
            daemon=False,
            name="inspector-job",
        )
        self._process.start()
        theirs.close()
        self._killed_at = 0.0
        self._done = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether the outcome is still to come."""
        return not self._done

    def cancel(self) -> None:
        """Ask the work to stop; its process is ended if it does not within two seconds."""
        if self.running and not self._stop.is_set():
            self._stop.set()
            self._killed_at = time.monotonic() + _GRACE

    def wait(self) -> None:
        """Cancel, and return when the process is gone: for closing the window."""
        self.cancel()
        if self.running:
            self._process.join(_GRACE)
            self._look()
        if self.running:
            self._end(self.cancelled.emit)

    def _look(self) -> None:
        try:
            while self.running and self._pipe.poll():
                self._take(self._pipe.recv())
        except (EOFError, OSError):
            self._gone()
            return
        if self.running and self._stop.is_set() and time.monotonic() >= self._killed_at:
            self._end(self.cancelled.emit)

    def _take(self, message: tuple[Any, ...]) -> None:
        kind, *rest = message
        if kind == "progress":
            if not self._stop.is_set():
                self.progressed.emit(*rest)
            return
        signal = {
            "succeeded": self.succeeded,
            "failed": self.failed,
            "broke": self.broke,
            "cancelled": self.cancelled,
        }[kind]
        self._end(lambda: signal.emit(*rest))

    def _gone(self) -> None:
        """The process ended with no outcome: the system ended it, or a fault did before Python could speak."""
        if self._stop.is_set():
            self._end(self.cancelled.emit)
            return
        self._process.join(_GRACE)
        self._end(
            lambda: self.broke.emit("ProcessEnded", f"the work's process ended with code {self._process.exitcode}")
        )

    def _end(self, tell: Callable[[], None]) -> None:
        self._done = True
        self._timer.stop()
        self._process.join(0.2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._pipe.close()
        self._process.close()
        tell()
        self.finished.emit()


class Jobs(QObject):
    """Starts jobs and owns them until they are over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    def run(self, operation: Operation, *arguments: object) -> Job:
        """Start `operation(*arguments, progress)` in a process of its own."""
        job = Job(self, operation, arguments)
        self._running.append(job)
        job.finished.connect(self._forget)
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs whose outcome is still to come."""
        return tuple(self._running)

    def stop_all(self) -> None:
        """Cancel everything and wait until it is gone."""
        for job in self.running:
            job.cancel()
        for job in self.running:
            job.wait()

    def _forget(self) -> None:
        over = [job for job in self._running if not job.running]
        self._running = [job for job in self._running if job.running]
        for job in over:
            job.deleteLater()
