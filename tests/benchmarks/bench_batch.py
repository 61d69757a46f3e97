"""Times `inspector batch` with one worker and with two, on archives of equal size; run by hand.

    python tests/benchmarks/bench_batch.py [--archives 40] [--messages 20000] [--rounds 2] [--folder DIR]

The goal is that two workers take at most 0.6 of one worker's time. Beside them, two programs that know nothing of
each other do half of the archives each: nothing on that machine at that hour can be faster than those, so that a
second processor that is busy elsewhere shows. A round runs all three in turn; the best of each counts. The results
must be the same bytes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.archives import make_archive  # noqa: E402


def timed(folders: Sequence[Path], to: Path, workers: int) -> tuple[float, float, float]:
    """Seconds, processor seconds of all processes, and the most that all processes together held at one time, in MB; a program for each folder."""
    shutil.rmtree(to, ignore_errors=True)
    most = 0
    start, worked = time.perf_counter(), processor_seconds()
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    [
                        *(sys.executable, "-m", "inspector", "batch", str(each)),
                        *("--to", str(to / each.name), "--workers", str(workers)),
                    ],
                    env={**os.environ, "PYTHONPATH": str(ROOT)},
                    stdout=subprocess.DEVNULL,
                )
            )
            for each in folders
        ]
        while any(process.poll() is None for process in processes):
            most = max(most, sum(held(process.pid) for process in processes))
            time.sleep(0.25)
    if any(process.returncode for process in processes):
        raise SystemExit("a batch could not do its work")
    return time.perf_counter() - start, processor_seconds() - worked, most / 1e6


def processor_seconds() -> float:
    """What all processes that were started and have ended took of the processors."""
    spent = os.times()
    return spent.children_user + spent.children_system


def held(pid: int) -> int:
    """Bytes of memory that a process and those below it have for themselves."""
    total = 0
    with suppress(psutil.Error):
        for each in (psutil.Process(pid), *psutil.Process(pid).children(recursive=True)):
            with suppress(psutil.Error):
                total += each.memory_full_info().uss
    return total


def written(to: Path) -> list[bytes]:
    """All that must be the same whoever worked."""
    return [path.read_bytes() for path in sorted(to.glob("*.*")) + sorted((to / "results").iterdir())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archives", type=int, default=40)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as scratch:
        whole, *halves = (Path(scratch) / name for name in ("in", "half-1", "half-2"))
        for folder in (whole, *halves):
            folder.mkdir()
        for number in range(chosen.archives):
            archive = whole / f"person-{number:03d}.zip"
            make_archive(archive, chosen.messages + number)
            (halves[number % 2] / archive.name).hardlink_to(archive)
        ways = {"one worker": ([whole], 1), "two workers": ([whole], 2), "two programs": (halves, 1)}
        print(f"{chosen.archives} archives of {chosen.messages} messages, {os.cpu_count()} processors")
        print(f"{'':>14} {'seconds':>8} {'processor':>10} {'MB':>6}")
        best: dict[str, float] = {}
        for _ in range(chosen.rounds):
            for name, (folders, workers) in ways.items():
                seconds, worked, most = timed(folders, Path(scratch) / name, workers)
                best[name] = min(seconds, best.get(name, seconds))
                print(f"{name:>14} {seconds:>8.1f} {worked:>10.1f} {most:>6.0f}", flush=True)
        same = written(Path(scratch) / "one worker" / "in") == written(Path(scratch) / "two workers" / "in")
        for name in ("two workers", "two programs"):
            print(f"{name} take {best[name] / best['one worker']:.2f} of one worker's time")
        print("goal for two workers: at most 0.60, where two programs are well below that")
        print(f"the same bytes: {'yes' if same else 'NO'}")


if __name__ == "__main__":
    main()
