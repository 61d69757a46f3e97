"""Times a pack's workbook against plain openpyxl (write-only) over the same rows; run by hand.

    python tests/benchmarks/bench_workbook.py [--rows 20000,100000] [--runs 1] [--profile] [--read]

Each size is that many rows of 15 columns and as many of 10. The two take turns, so that a machine whose speed
drifts gives honest ratios. Seconds are of the process's own time, on which other work on the machine tells less;
the time that making the rows takes is left out. Plain openpyxl writes less: no links, no styles, no safe texts.
"""

import argparse
import cProfile
import pstats
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inspector.reports.pack.tables import Cell, Column, Kind, Table  # noqa: E402
from inspector.reports.workbook.read import sheet_rows  # noqa: E402
from inspector.reports.workbook.write import Workbook  # noqa: E402

_WORDS = ["berth", "crane", "reefer", "yard", "shift", "audit", "pallet", "customs", "invoice", "tide", "pilot", "gate"]
CONVERSATIONS = Table(
    "conversations",
    "Conversations",
    "",
    (
        Column("id", "Conversation"),
        Column("title", "Title", Kind.FOREIGN, 40),
        *(Column(f"word{n}", f"Word {n}") for n in range(6)),
        Column("messages", "Messages", Kind.NUMBER),
        Column("first", "First", Kind.INSTANT),
    ),
)
RECORDS = Table(
    "records",
    "Records",
    "",
    (
        Column("id", "No."),
        Column("conversation", "Conversation", refers="conversations"),
        Column("at", "Made at", Kind.INSTANT),
        Column("text", "Text", Kind.FOREIGN, 60),
        Column("from", "From", Kind.FOREIGN),
        *(Column(f"word{n}", f"Word {n}") for n in range(6)),
        Column("number", "Number", Kind.NUMBER),
        Column("sha256", "SHA-256", width=66),
        Column("source", "Source", Kind.ADDRESS),
        Column("empty", "Empty"),
    ),
)


def _instant(number: int) -> str:
    return f"2024-05-{number % 28 + 1:02d}T{number % 24:02d}:{number % 60:02d}:{number % 59:02d}Z"


def conversations(count: int) -> Iterator[list[Cell]]:
    for n in range(count):
        yield [f"V-{n:06d}", "About the cold chain", *_WORDS[:6], n, _instant(n)]


def records(count: int) -> Iterator[list[Cell]]:
    chance = random.Random(1)
    lines = [" ".join(chance.choices(_WORDS, k=chance.randrange(3, 90))) for _ in range(997)]
    for n in range(count):
        text = f"Hello,\n{lines[n % 997]}" if n % 4 == 0 else lines[n % 997]
        words = _WORDS[:6]
        yield [f"C-{n:06d}", f"V-{n // 3:06d}", _instant(n), text, "Marisol Vantreeve", *words, n, f"{n:064x}", "https://www.example.org/", None]  # fmt: skip


def ours(target: Path, rows: int) -> None:
    with Workbook(target, "2026-03-02T00:00:00Z") as workbook:
        for table, filled in ((CONVERSATIONS, conversations(rows)), (RECORDS, records(rows))):
            workbook.begin(table)
            for row in filled:
                workbook.row(table, row)
        workbook.end()


def plain(target: Path, rows: int) -> None:
    book = openpyxl.Workbook(write_only=True)
    for title, filled in (("Conversations", conversations(rows)), ("Records", records(rows))):
        sheet = book.create_sheet(title)
        for row in filled:
            sheet.append(row)
    book.save(target)


def bare(_: Path, rows: int) -> None:
    for filled in (conversations(rows), records(rows)):
        for _row in filled:
            pass


WAYS = {"ours": ours, "plain": plain, "bare": bare}


def measured(way: str, target: Path, rows: int) -> tuple[float, float]:
    """Seconds of processor time, and megabytes by which a process of its own had grown at its end."""
    command = [sys.executable, __file__, "--one", way, "--rows", str(rows), "--folder", str(target)]
    seconds, megabytes = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(megabytes)


def one(way: str, target: Path, rows: int) -> None:
    process = psutil.Process()
    before = process.memory_info().rss
    start = time.process_time()
    WAYS[way](target, rows)
    print(time.process_time() - start, (process.memory_info().rss - before) / 1e6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default="20000,100000")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--one", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--profile", action="store_true", help="where the time of the largest size goes")
    parser.add_argument("--read", action="store_true", help="time reading back, too")
    chosen = parser.parse_args()
    sizes = [int(text) for text in chosen.rows.split(",")]
    if chosen.one:
        one(chosen.one, chosen.folder, sizes[0])
        return
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "bench.xlsx"
        print(
            f"{'rows':>9} {'cells':>10} {'ours s':>7} {'plain s':>8} {'ratio':>6} {'cells/s':>9} {'MB more':>8} {'MB':>6}"
        )
        for rows in sizes:
            for _ in range(chosen.runs):
                making, _ = measured("bare", target, rows)
                theirs, _ = measured("plain", target, rows)
                seconds, grown = measured("ours", target, rows)
                cells = rows * (len(CONVERSATIONS.columns) + len(RECORDS.columns))
                mine, other = seconds - making, theirs - making
                size = target.stat().st_size / 1e6
                print(f"{2 * rows:>9} {cells:>10} {mine:>7.1f} {other:>8.1f} {mine / other:>6.2f} {cells / mine:>9.0f} {grown:>8.0f} {size:>6.1f}", flush=True)  # fmt: skip
        if chosen.read:
            start = time.process_time()
            rows_read = sum(1 for _, rows in sheet_rows(target) for _ in rows)
            print(f"read back: {rows_read} rows in {time.process_time() - start:.1f} s")
        if chosen.profile:
            profile = cProfile.Profile()
            profile.runcall(ours, target, sizes[-1])
            pstats.Stats(profile).sort_stats("tottime").print_stats(14)


if __name__ == "__main__":
    main()
