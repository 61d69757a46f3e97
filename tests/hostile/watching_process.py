"""Watches from a process of its own what another process's children hold: a thread would take the interpreter from a window.

    python -m tests.hostile.watching_process PID

For every line on standard input it prints the most bytes that the children of that process, and theirs, held at one
time since the last line; itself it leaves out.
"""

import os
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import Self

import psutil

from tests.support.program import ROOT

_EVERY = 0.02


class ChildrenWatched:
    """The most bytes that processes which this one started held at one time, from one question to the next."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.watching_process", str(os.getpid())],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.peak()

    def peak(self) -> int:
        """Bytes, since the last question."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()


def main() -> None:
    """Until standard input ends."""
    watched = psutil.Process(int(sys.argv[1]))
    ours = watched.cmdline()
    peak = 0

    def look() -> None:
        nonlocal peak
        while True:
            held = 0
            for process in watched.children(recursive=True):
                try:
                    # For a moment a new process is the image of the one that starts it.
                    if process.pid != os.getpid() and process.cmdline() != ours:
                        held += process.memory_info().rss
                except psutil.Error:
                    continue
            peak = max(peak, held)
            time.sleep(_EVERY)

    threading.Thread(target=look, daemon=True).start()
    for _ in sys.stdin:
        print(peak, flush=True)
        peak = 0


if __name__ == "__main__":
    main()
