"""Seconds, processor seconds and memory of a command with all its children, for the benchmarks."""

import resource
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took: wall and processor seconds, the most megabytes of all its processes at one time, what it said."""

    seconds: float
    processor: float
    megabytes: float
    said: str


def run(command: Sequence[str]) -> Run:
    """Run a command to its end. Memory is the sum of proportional set sizes, looked at ten times a second.

    Raises:
        SystemExit: it failed.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    peak = [0]
    watch = threading.Thread(target=_watch, args=(psutil.Process(process.pid), peak), daemon=True)
    watch.start()
    said, _ = process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        raise SystemExit(f"{command[:4]} ended with {process.returncode}")
    watch.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, processor, peak[0] / 1e6, said)


def _watch(process: psutil.Process, peak: list[int]) -> None:
    try:
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
            family = [process, *process.children(recursive=True)]
            peak[0] = max(peak[0], sum(map(_proportional, family)))
            time.sleep(0.1)
    except psutil.NoSuchProcess:
        pass


def _proportional(process: psutil.Process) -> int:
    """Pages shared with others count by their share; where the system cannot tell, whole."""
    try:
        found = process.memory_full_info()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0
    return int(getattr(found, "pss", found.rss))
