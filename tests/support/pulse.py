"""How long a window stood still: a timer that should fire every few milliseconds, and the longest time that it did not."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import Qt, QTimer

MOST: Final = 0.1
"""Seconds that the window may stand still."""

ROUNDS: Final = 3
"""A machine that is busy with something else makes any window wait: the best of so many rounds counts."""

_BEAT = 5
"""Milliseconds between two beats."""


class Pulse:
    """Beats while the event loop runs, and remembers the longest pause; from `start` to `stop`, or within a block.

    What this thread stood in line for a processor that others held is taken off, where the system counts it: that is
    no fault of the window's. What it waited for locks, disks and other processes stays.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        """Seconds of the longest pause so far."""
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._in_line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._counted = self._in_line.exists()
        self._last = 0.0

    def start(self) -> None:
        """Begin to watch."""
        self.longest = 0.0
        self._last = self._now()
        self._timer.start()

    def stop(self) -> float:
        """End; gives the longest pause in seconds, the one that is not over included."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _now(self) -> float:
        """Seconds by a clock that stands still while this thread waits for its turn."""
        waited = int(self._in_line.read_text(encoding="ascii").split()[1]) / 1e9 if self._counted else 0.0
        return time.perf_counter() - waited

    def _beat(self) -> None:
        now = self._now()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()


def longest_pause(act: Callable[[], object]) -> float:
    """Do something that waits in the event loop for its end; gives the longest pause in the best of three rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        with Pulse() as pulse:
            act()
        best = min(best, pulse.longest)
        if best <= MOST:
            break
    return best
