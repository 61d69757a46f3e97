"""Times an archive of very many pictures: the first screen, the reading, and what the page of all data asks; run by hand.

    python tests/benchmarks/bench_media.py [--members 200000] [--gigabytes 5] [--folder DIR]

The pictures are stored, not packed, as platforms do. The floor is what no program can do without: to find the members,
read each of them and hash it. Memory is the largest sum of the proportional set sizes of all processes.
"""

import argparse
import json
import random
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.bench_all import FIRST_SCREEN  # noqa: E402
from tests.benchmarks.measured import run  # noqa: E402

_PROFILE = {"profile_v2": {"name": {"full_name": "Marisol Vantreeve"}, "registration_timestamp": 1_262_304_000}}
_PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
FLOOR = """
import hashlib, sys, time, zipfile
start = time.perf_counter()
with zipfile.ZipFile(sys.argv[1]) as archive:
    for info in archive.infolist():
        with archive.open(info) as member:
            digest = hashlib.sha256()
            while block := member.read(1 << 20):
                digest.update(block)
with open(sys.argv[1], "rb") as file:
    hashlib.file_digest(file, "sha256")
print(time.perf_counter() - start)
"""
INSPECT = """
import sys, time
from pathlib import Path
from inspector.operations.inspection import InspectRequest, inspect
if __name__ == "__main__":
    start = time.perf_counter()
    inspect(InspectRequest((Path(sys.argv[1]),), Path(sys.argv[2])), lambda what, done, total: None)
    print(time.perf_counter() - start)
"""
PAGE = """
import sys, time
from pathlib import Path
from inspector.case.file import open_case
from inspector.case.member_pages import MemberFilter, MemberOrder, member_rows
from inspector.operations.members_view import chosen_members, member_beginning, member_detail, members_overview
case, said = Path(sys.argv[1]), []
def best(asked):
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        asked()
        taken.append(time.perf_counter() - start)
    said.append(min(taken))
def rows():
    with open_case(case) as opened:
        member_rows(opened.connection, found[len(found) // 2 :][:100])
best(lambda: members_overview(case))
for order in MemberOrder:
    best(lambda: chosen_members(case, MemberFilter(), order, (), descending=False))
found = chosen_members(case, MemberFilter(), MemberOrder.PLACE, (), descending=False)
best(rows)
best(lambda: member_detail(case, found[len(found) // 2]))
best(lambda: member_beginning(case, found[len(found) // 2]))
names = ["overview", *(f"by {order.value}" for order in MemberOrder), "100 rows in the middle", "one", "its beginning"]
print(" · ".join(f"{name} {seconds:.3f}" for name, seconds in zip(names, said, strict=True)))
"""


def make_pictures(path: Path, members: int, size: int) -> None:
    """Write an archive of Facebook's with so many pictures of so many bytes; an existing one is kept."""
    if path.exists():
        return
    noise = random.Random(1).randbytes(size)
    beside = path.with_suffix(".part")
    with zipfile.ZipFile(beside, "w") as out:
        profile = "personal_information/profile_information/profile_information.json"
        out.writestr(zipfile.ZipInfo(profile, (2026, 3, 1, 12, 0, 0)), json.dumps(_PROFILE))
        for number in range(members):
            name = f"your_facebook_activity/posts/media/photos_{number // 1000:04d}/{number:012d}.jpg"
            picture = _PICTURE + number.to_bytes(8, "big") + noise
            out.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 12, 0, 0)), picture[:size])
    beside.replace(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--members", type=int, default=200_000)
    parser.add_argument("--gigabytes", type=float, default=5)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch)
        archive, case = folder / f"facebook-{chosen.members}-2026-03-01-Inv3nted.zip", folder / "bench.inspection"
        case.unlink(missing_ok=True)
        make_pictures(archive, chosen.members, round(chosen.gigabytes * 1e9 / chosen.members))
        print(f"{chosen.members:,} pictures, {archive.stat().st_size / 1e6:,.0f} MB", flush=True)
        first = min(float(run([sys.executable, "-c", FIRST_SCREEN, str(archive)]).said) for _ in range(2))
        print(f"first screen {first:.2f} s (goal 1.0)", flush=True)
        floor = run([sys.executable, "-c", FLOOR, str(archive)])
        script = folder / "inspect_archive.py"
        script.write_text(INSPECT, encoding="utf-8")
        ours = run([sys.executable, str(script), str(archive), str(case)])
        print(
            f"reading {float(ours.said):.1f} s and {ours.processor:.1f} of the processors; floor {float(floor.said):.1f} and "
            f"{floor.processor:.1f}; ratio {float(ours.said) / float(floor.said):.1f} and {ours.processor / floor.processor:.1f}"
        )
        print(
            f"memory {ours.megabytes:.0f} MB (goal 400); case {case.stat().st_size / 1e6:.0f} MB, "
            f"{case.stat().st_size / chosen.members:.0f} bytes a picture",
            flush=True,
        )
        print(f"page of all data, s: {run([sys.executable, '-c', PAGE, str(case)]).said}", end="")


if __name__ == "__main__":
    main()
