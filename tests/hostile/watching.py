"""Runs the command line on hostile input as a person would, and watches what it costs and what it leaves behind."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from tests.support.program import run_inspector

CASE, RESULT = "c.inspection", "r.json"
CANARIES = ("Zebrafish", "quokka")
"""Words that stand in names inside hostile archives, and in what they hold: none may come out where it does not belong."""


@dataclass
class Cost:
    """What the started processes took: seconds of processor time, and the most bytes they held at one time."""

    seconds: float = 0.0
    peak: int = 0


@contextmanager
def watched() -> Iterator[Cost]:
    """Watches all processes that are started meanwhile. A process is looked at a hundred times a second."""
    cost = Cost()
    spent: dict[int, float] = {}
    over = threading.Event()

    def look() -> None:
        own = psutil.Process()
        ours = own.cmdline()
        while not over.is_set():
            held = 0
            for process in own.children(recursive=True):
                try:
                    if process.cmdline() == ours:
                        # Not yet the started program: for a moment a new process is the image of the tests' own.
                        continue
                    times = process.cpu_times()
                    held += process.memory_info().rss
                except psutil.Error:
                    continue
                spent[process.pid] = max(spent.get(process.pid, 0.0), times.user + times.system)
            cost.peak = max(cost.peak, held)
            cost.seconds = sum(spent.values())
            time.sleep(0.01)

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield cost
    finally:
        over.set()
        watcher.join()


@dataclass(frozen=True)
class Ran:
    """How a run ended. `result` is the result file, empty where the archive was refused."""

    status: int
    out: str
    err: str
    cost: Cost
    wall: float
    result: Mapping[str, Any] = field(default_factory=dict)

    @property
    def codes(self) -> set[str]:
        return {warning["code"] for warning in self.result["warnings"]}

    @property
    def members(self) -> list[tuple[str, str, int]]:
        return [(member["path"], member["status"], member["records"]) for member in self.result["members"]]


def tree(top: Path) -> dict[str, str]:
    """Everything below a folder: of files the hash, of all the size and time of the last change."""
    found = {}
    for path in sorted(top.rglob("*")):
        status = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() and not path.is_symlink() else ""
        found[path.relative_to(top).as_posix()] = (
            f"{status.st_size if content else ''} {status.st_mtime_ns if content else ''} {content}"
        )
    return found


def inspect_watched(top: Path, archive: Path | str, *options: str) -> Ran:
    """`inspector inspect ARCHIVE --case … --json …` in a folder of its own, with a home and a temporary folder of its own.

    Holds every run to this: nothing was written but the case and the result, those only where the run ended well,
    the archive is as it was, and standard error holds neither names nor contents from inside the archive.
    """
    work, home, scratch = (top / name for name in ("work", "home", "scratch"))
    for folder in (work, home, scratch):
        folder.mkdir(exist_ok=True, mode=0o700)
    environment = {name: str(scratch) for name in ("TMPDIR", "TMP", "TEMP")}
    environment |= {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CONFIG_HOME": "",
        "XDG_CACHE_HOME": "",
        "XDG_DATA_HOME": "",
    }
    before = tree(top)
    begun = time.monotonic()
    with watched() as cost:
        done = run_inspector(
            "inspect", str(archive), "--case", CASE, "--json", RESULT, *options, cwd=work, environment=environment
        )
    wall = time.monotonic() - begun
    out, err = done.stdout.decode(), done.stderr.decode()
    allowed = {f"work/{CASE}", f"work/{RESULT}"} if done.returncode == 0 else set()
    after = tree(top)
    assert {name: what for name, what in after.items() if name not in allowed} == before, "something else was written"
    assert not any(canary in err for canary in CANARIES), err
    assert str(top) not in err, err
    if done.returncode != 0:
        assert out == ""
        assert err.startswith("inspector: ")
        assert err.endswith("\n")
        assert err.count("\n") == 1, err
        return Ran(done.returncode, out, err, cost, wall)
    assert err == ""
    assert allowed <= after.keys()
    if os.name == "posix":
        assert (work / CASE).stat().st_mode & 0o077 == 0
    result = json.loads((work / RESULT).read_text(encoding="utf-8"))
    for name in (CASE, RESULT):
        (work / name).unlink()
    return Ran(0, out, err, cost, wall, result)
