"""The whole table of goals in one run, side by side, ratios first; run by hand.

    python tests/benchmarks/bench_all.py [--sizes 0.1,1] [--folder DIR] [--window]

Sizes are millions of messages of about 300 bytes. Each line is measured in a process of its own (without its imports), in turn with those
that it is compared with, so that a machine whose speed drifts gives honest ratios. `pandas` reads the same member from the ZIP;
the floor is what no program can do without: to inflate and hash the member, and to hash the archive.
"""

import argparse
import os
import platform
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.archives import make_archive  # noqa: E402
from tests.benchmarks.measured import Run, run  # noqa: E402

PANDAS = """
import sys, time, zipfile, pandas
start = time.perf_counter()
with zipfile.ZipFile(sys.argv[1]) as archive, archive.open("messages.csv") as member:
    table = pandas.read_csv(member, dtype=str, keep_default_na=False)
print(time.perf_counter() - start)
"""
FLOOR = """
import sys, time, zipfile, hashlib
from struct import unpack
try:
    from isal import isal_zlib as inflating
except ImportError:
    import zlib as inflating
start = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    whole = file.read()
with zipfile.ZipFile(sys.argv[1]) as archive:
    info = archive.getinfo("messages.csv")
at = info.header_offset + 30 + sum(unpack("<2H", whole[info.header_offset + 26 : info.header_offset + 30]))
engine, member = inflating.decompressobj(-15), hashlib.sha256()
for place in range(at, at + info.compress_size, 1 << 18):
    member.update(engine.decompress(whole[place : min(place + (1 << 18), at + info.compress_size)]))
hashlib.sha256(whole).digest(), member.digest()
print(time.perf_counter() - start)
"""
INSPECT = """
import sys, time
from pathlib import Path
from inspector.operations.inspection import InspectRequest, inspect
start, usable = time.perf_counter(), []
def told(what, done, total):
    if what.startswith("Preparing the search") and not usable:
        usable.append(time.perf_counter() - start)
if __name__ == "__main__":
    inspect(InspectRequest((Path(sys.argv[1]),), Path(sys.argv[2])), told)
    whole = time.perf_counter() - start
    print(usable[0] if usable else whole, whole)
"""
FIRST_SCREEN = """
import sys, time
from pathlib import Path
start = time.perf_counter()
from inspector.operations.long_work import inspect
from inspector.progress import STAYS, Cancelled
def told(what, done, total):
    if total == STAYS:
        print(time.perf_counter() - start)
        raise Cancelled
try:
    inspect((Path(sys.argv[1]),), Path(sys.argv[1]).with_name("never.inspection"), told)
except Cancelled:
    pass
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="0.1,1")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--window", action="store_true", help="time the window too; it needs a display")
    chosen = parser.parse_args()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GB, Python {platform.python_version()}"
    )
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch)
        before: dict[str, float] = {}
        for text in chosen.sizes.split(","):
            before = _size(folder, float(text), before)
        _starts(folder, window=chosen.window)


def _size(folder: Path, millions: float, before: dict[str, float]) -> dict[str, float]:
    """Measure one size; `before` is what the size before took."""
    count = round(millions * 1_000_000)
    archive = folder / f"Complete_LinkedInDataExport_03-02-2026-{count}.zip"
    make_archive(archive, count)
    case = folder / f"bench-{count}.inspection"
    case.unlink(missing_ok=True)
    floor = float(_python(FLOOR, archive).said)
    theirs = _python(PANDAS, archive)
    pandas = float(theirs.said)
    script = folder / "inspect_archive.py"
    script.write_text(INSPECT, encoding="utf-8")
    ours = run([sys.executable, str(script), str(archive), str(case)])
    usable, whole = map(float, ours.said.split())
    with zipfile.ZipFile(archive) as opened:
        text = sum(info.file_size for info in opened.infolist())
    print(f"\n{count:,} messages, {text / 1e6:,.0f} MB of text")
    _line("usable without search / pandas.read_csv", usable / pandas, 1.0, usable)
    _line("usable without search / floor", usable / floor, 6.0, usable)
    _line("with search complete / pandas.read_csv", whole / pandas, 2.0, whole)
    _line("processor seconds, all processes / pandas'", ours.processor / theirs.processor, None, ours.processor)
    if before:
        _line(
            f"growth for {count / before['count']:.0f} times as many",
            whole / before["whole"],
            1.1 * count / before["count"],
            whole,
        )
    _line("memory of all processes, MB", ours.megabytes, 400, None)
    _line("case / text", case.stat().st_size / text, 1.3, None)
    print(f"  pandas {pandas:.2f} s, floor {floor:.2f} s")
    _line("first screen, s", float(_python(FIRST_SCREEN, archive).said), 1.0, None)
    queries = run([sys.executable, str(Path(__file__).with_name("bench_queries.py")), str(case)])
    print(queries.said, end="", flush=True)
    return {"count": count, "whole": whole}


def _starts(folder: Path, *, window: bool) -> None:
    print("\nstarts, best of three")
    version = min(run([sys.executable, "-m", "inspector", "--version"]).seconds for _ in range(3))
    _line("inspector --version, s", version, 0.15, None)
    if window:
        script = folder / "window.py"
        script.write_text(WINDOW, encoding="utf-8")
        shown = min(run([sys.executable, str(script)]).seconds for _ in range(3))
        _line("window on screen with no case, s", shown, 1.0, None)


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.gui.app import run
application = QApplication(sys.argv[:1])
QTimer.singleShot(0, lambda: QTimer.singleShot(0, application.quit))
run(())
"""


def _python(script: str, archive: Path) -> Run:
    return run([sys.executable, "-c", script, str(archive)])


def _line(what: str, found: float, goal: float | None, seconds: float | None) -> None:
    met = "" if goal is None else f"goal {goal:6.2f}  {'met' if found <= goal else 'NOT MET'}"
    took = "" if seconds is None else f"  ({seconds:.2f} s)"
    print(f"  {what:<48} {found:8.2f}  {met}{took}", flush=True)


if __name__ == "__main__":
    main()
