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

_LEAVE = 2.0
"""Seconds that a process has to leave after it has told its outcome; then it is ended."""


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
        self._gone_by = 0.0
        self._done = False
        self._over = False
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

    @property
    def over(self) -> bool:
        """Whether the process is gone, too."""
        return self._over

    def wait(self) -> None:
        """Cancel, and return when the process is gone: for closing the window."""
        self.cancel()
        if self.running:
            self._process.join(_GRACE)
            self._look()
        if self.running:
            self._kill()
            self._end(self.cancelled.emit)
        if not self._over:
            self._process.join(_LEAVE)
            self._bury()

    def _look(self) -> None:
        if self._done:
            self._see_off()
            return
        try:
            while self.running and self._pipe.poll():
                self._take(self._pipe.recv())
        except (EOFError, OSError):
            self._gone()
            return
        if self.running and self._stop.is_set() and time.monotonic() >= self._killed_at:
            # Before it is told: whoever hears it takes away the folder that the process writes in.
            self._kill()
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
        """Tell the outcome at once. The process is seen off later: the window does not stand still for its leaving."""
        self._done = True
        self._pipe.close()
        self._gone_by = time.monotonic() + _LEAVE
        tell()

    def _kill(self) -> None:
        self._process.kill()
        self._process.join()

    def _see_off(self) -> None:
        if not self._process.is_alive() or time.monotonic() >= self._gone_by:
            self._bury()

    def _bury(self) -> None:
        self._over = True
        self._timer.stop()
        self._kill()
        self._process.close()
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
        """The jobs whose process is not gone yet."""
        return tuple(self._running)

    def stop_all(self) -> None:
        """Cancel everything and wait until it is gone."""
        for job in self.running:
            job.cancel()
        for job in self.running:
            job.wait()

    def _forget(self) -> None:
        over = [job for job in self._running if job.over]
        self._running = [job for job in self._running if not job.over]
        for job in over:
            job.deleteLater()
