"""How long a window's event loop did not answer: a timer that should ring every ten milliseconds notes when it was late."""

import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY = 10
"""Milliseconds between two rings."""


class Stalls:
    """Within the block, `longest` is the longest time in seconds between two rings.

    What this thread stood in line for a processor that others held is taken off, where the system counts it: that is
    no fault of the window's. What it waited for locks, disks and other processes stays.
    """

    def __init__(self, parent: QObject) -> None:
        self.longest = 0.0
        self._in_line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._counted = self._in_line.exists()
        self._last = (0.0, 0.0)
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._ring)

    def _now(self) -> tuple[float, float]:
        waited = int(self._in_line.read_text(encoding="ascii").split()[1]) / 1e9 if self._counted else 0.0
        return time.perf_counter(), waited

    def _ring(self) -> None:
        now = self._now()
        late = (now[0] - self._last[0]) - (now[1] - self._last[1])
        self.longest = max(self.longest, late)
        self._last = now

    def __enter__(self) -> Self:
        self._last = self._now()
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        # The loop may have stood still up to this very moment.
        self._ring()
        self._timer.stop()
        self._timer.deleteLater()
