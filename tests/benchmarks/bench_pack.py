"""Times `inspector export` of all formats, and `inspector verify`, against writing the same bytes and hashing them; run by hand.

    python tests/benchmarks/bench_pack.py [--sizes 10000,100000] [--redact none] [--folder DIR]

The floor is what no program can do without: to write the pack's files once more and to hash them twice. Memory is the
largest sum of the proportional set sizes of the process and its children.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.archives import make_archive  # noqa: E402
from tests.benchmarks.measured import run  # noqa: E402

FLOOR = """
import hashlib, sys
from pathlib import Path
source, target = Path(sys.argv[1]), Path(sys.argv[2])
for path in sorted(source.rglob("*")):
    beside = target / path.relative_to(source)
    if path.is_dir():
        beside.mkdir(parents=True)
        continue
    beside.parent.mkdir(parents=True, exist_ok=True)
    data = path.read_bytes()
    beside.write_bytes(data)
    hashlib.sha256(data).digest(), hashlib.sha512(data).digest()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--redact", default="none")
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch)
        print(
            f"{'messages':>9} {'export s':>9} {'processor':>10} {'floor s':>8} {'ratio':>6} {'peak MB':>8} {'verify s':>9} {'pack MB':>8} {'files':>7}"
        )
        for size in (int(text) for text in chosen.sizes.split(",")):
            archive = folder / f"Complete_LinkedInDataExport_03-02-2026-{size}.zip"
            make_archive(archive, size)
            case, pack, copy = (folder / name for name in ("bench.inspection", "pack", "copy"))
            case.unlink(missing_ok=True)
            inspector = [sys.executable, "-m", "inspector"]
            subprocess.run(
                [*inspector, "inspect", str(archive), "--case", str(case)],
                check=True,
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
            )
            ours = run([*inspector, "export", str(case), "--to", str(pack), "--redact", chosen.redact])
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", FLOOR, str(pack), str(copy)], check=True)
            floor = time.perf_counter() - start
            checked = run([*inspector, "verify", str(pack)])
            files = [path for path in pack.rglob("*") if path.is_file()]
            weight = sum(path.stat().st_size for path in files) / 1e6
            print(
                f"{size:>9} {ours.seconds:>9.1f} {ours.processor:>10.1f} {floor:>8.1f} {ours.seconds / floor:>6.1f} {ours.megabytes:>8.0f} {checked.seconds:>9.1f} {weight:>8.0f} {len(files):>7}",
                flush=True,
            )
            for each in (pack, copy):
                shutil.rmtree(each)


if __name__ == "__main__":
    main()
