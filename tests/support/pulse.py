"""How long a window stood still: a timer that should fire every few milliseconds, and the longest time that it did not."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer

MOST: Final = 0.1
"""Seconds that the window may stand still."""

ROUNDS: Final = 3
"""A machine that is busy with something else makes any window wait: the best of so many rounds counts."""

_BEAT = 5
"""Milliseconds between two beats."""


class Pulse:
    """Beats while the event loop runs, and remembers the longest pause."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self._longest = 0.0

    def start(self) -> None:
        """Begin to watch."""
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer.start()

    def stop(self) -> float:
        """End; gives the longest pause in seconds, the one that is not over included."""
        self._beat()
        self._timer.stop()
        return self._longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def longest_pause(act: Callable[[], object]) -> float:
    """Do something that waits in the event loop for its end; gives the longest pause in the best of three rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        pulse = Pulse()
        pulse.start()
        act()
        best = min(best, pulse.stop())
        if best <= MOST:
            break
    return best
