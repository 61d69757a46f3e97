"""A clock on reading processes: one whose member makes no progress any more is ended, and the others go on.

Progress is bytes of the member that were read, or a batch that was sent: a large member may take hours, and an
unusual one long between two batches, but something always moves. Seconds are counted one by one, so a computer that
slept meanwhile makes nobody late; and only while the writer waits, for a process whose turn has not come rests.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from threading import Event, Thread
from typing import Any

_PATIENCE = 2.0
"""Seconds that a process has to end by itself once it was asked to."""


class ReadingStuck(Exception):
    """What read a member made no progress, and was ended or left behind."""


class StuckClock:
    """Ends the process that is waited for when its count of bytes has stood still for so many seconds."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds
        self._awaited: tuple[SpawnProcess, Any] | None = None
        self._ended: set[int | None] = set()
        self._over = Event()
        Thread(target=self._tick, name="stuck-clock", daemon=True).start()

    @contextmanager
    def watching(self, process: SpawnProcess, moved: Any) -> Iterator[None]:  # noqa: ANN401  (a shared number)
        """While the caller waits for this process; `moved` is the count that a `MovingArchive` keeps."""
        self._awaited = (process, moved)
        try:
            yield
        finally:
            self._awaited = None

    def ended(self, process: SpawnProcess) -> bool:
        """Whether it was the clock that ended this process."""
        return process.pid in self._ended

    def stop(self) -> None:
        """No process is waited for any more."""
        self._over.set()

    def _tick(self) -> None:
        still, last = 0, None
        while not self._over.wait(1):
            awaited = self._awaited
            now = None if awaited is None else (awaited, awaited[1].value)
            still = still + 1 if awaited is not None and now == last else 0
            last = now
            if awaited is not None and still >= self._seconds:
                self._ended.add(awaited[0].pid)
                end_in_stages(awaited[0])
                still = 0


def end_in_stages(process: SpawnProcess) -> None:
    """Ask a process to end, wait, and end it where it did not; whoever started it still has to join it."""
    process.terminate()
    if not wait([process.sentinel], _PATIENCE):
        process.kill()
