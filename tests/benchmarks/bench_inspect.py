"""Times `inspector inspect` with a case against `pandas.read_csv` of the same member; run by hand.

    python tests/benchmarks/bench_inspect.py [--sizes 1000000,2000000] [--folder DIR] [--runs 1]

The two take turns, so that a machine whose speed drifts gives honest ratios. Memory is the largest sum of
the resident sets of the process and its children, looked at twenty times a second.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.archives import make_archive  # noqa: E402

PANDAS = """
import sys, zipfile, pandas
with zipfile.ZipFile(sys.argv[1]) as archive, archive.open("messages.csv") as member:
    table = pandas.read_csv(member, dtype=str, keep_default_na=False)
print(len(table))
"""


def timed(command: list[str]) -> tuple[float, float]:
    """Seconds and peak resident megabytes of a command and its children."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT)
    watched = psutil.Process(process.pid)
    peak = 0
    while process.poll() is None:
        try:
            family = [watched, *watched.children(recursive=True)]
            peak = max(peak, sum(_resident(one) for one in family))
        except psutil.NoSuchProcess:
            pass
        time.sleep(0.05)
    if process.returncode != 0:
        raise SystemExit(f"{command[:4]} ended with {process.returncode}")
    return time.perf_counter() - start, peak / 1e6


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="100000,1000000,2000000")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--runs", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch)
        print(
            f"{'messages':>10} {'inspect s':>10} {'pandas s':>9} {'ratio':>6} {'peak MB':>8} {'case MB':>8} {'csv MB':>7}"
        )
        for size in (int(text) for text in chosen.sizes.split(",")):
            archive = folder / f"Complete_LinkedInDataExport_03-02-2026-{size}.zip"
            make_archive(archive, size)
            for _ in range(chosen.runs):
                case = folder / "bench.inspection"
                case.unlink(missing_ok=True)
                ours, peak = timed([sys.executable, "-m", "inspector", "inspect", str(archive), "--case", str(case)])
                theirs, _ = timed([sys.executable, "-c", PANDAS, str(archive)])
                text = _unpacked(archive)
                print(
                    f"{size:>10} {ours:>10.1f} {theirs:>9.1f} {ours / theirs:>6.2f} {peak:>8.0f} "
                    f"{case.stat().st_size / 1e6:>8.0f} {text / 1e6:>7.0f}",
                    flush=True,
                )


def _unpacked(archive: Path) -> int:
    import zipfile  # noqa: PLC0415

    with zipfile.ZipFile(archive) as opened:
        return sum(info.file_size for info in opened.infolist())


if __name__ == "__main__":
    main()
