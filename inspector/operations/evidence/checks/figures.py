"""The figures of a pack: the same in every file of it, counted anew with pandas from the tables for machines."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any, Final

import pandas as pd

from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.checks.reading import PackBroken
from inspector.reports.pack.bag import Fault
from inspector.reports.pack.pack_files import PackFiles

_CHUNK: Final = 50_000
_COLUMNS: Final = ["number", "id", "category", "verdict", "sha256"]
JSONL: Final = "data/jsonl/records.jsonl"
CSV: Final = "data/csv/records.csv"


def figure_faults(files: PackFiles, said: Mapping[str, Any]) -> Iterator[Fault]:
    """Tables of a pack whose records are not those that `pack.json` counts, or not the same in both forms.

    Raises:
        PackBroken: a table cannot be read.
    """
    tables = {
        path: frames(files, path) for path, frames in ((JSONL, _json_frames), (CSV, _csv_frames)) if path in files.names
    }
    counted: dict[str, Counter[tuple[str, str]]] = {path: Counter() for path in tables}
    same = True
    # Both tables are taken in pieces of as many rows: memory stays flat however many there are.
    for pieces in zip_longest(*tables.values()):
        for path, piece in zip(tables, pieces, strict=True):
            if piece is not None:
                sizes = piece.groupby(["category", "verdict"]).size().reset_index(name="records")
                for category, verdict, count in sizes.itertuples(index=False):
                    counted[path][category, verdict] += int(count)
        first, *others = (None if piece is None else piece.reset_index(drop=True) for piece in pieces)
        same = same and all(first is not None and other is not None and first.equals(other) for other in others)
    expected = expected_counts(said)
    for path, counts in counted.items():
        if dict(counts) != expected:
            yield Fault(path, "does not hold as many records of each kind and verdict as pack.json says")
    if not same:
        yield Fault(CSV, f"does not list the same records as {JSONL}, in the same order and with the same verdicts")


def expected_counts(said: Mapping[str, Any]) -> dict[tuple[str, str], int]:
    """Records by category and verdict, as `pack.json` has them.

    Raises:
        PackBroken: its totals do not add up.
    """
    figures = said["figures"]
    counts = {
        (str(category), verdict.value): int(row[verdict.value])
        for category, row in figures["by_category"].items()
        for verdict in Verdict
        if row[verdict.value]
    }
    by_verdict = {
        verdict.value: sum(count for (_, each), count in counts.items() if each == verdict.value) for verdict in Verdict
    }
    rows = {category: sum(count for (each, _), count in counts.items() if each == category) for category, _ in counts}
    said_rows = {category: int(row["records"]) for category, row in figures["by_category"].items() if row["records"]}
    if by_verdict != dict(figures["by_verdict"]) or sum(counts.values()) != figures["records"] or rows != said_rows:
        raise PackBroken("data/pack.json", "gives figures that do not add up")
    return counts


def _json_frames(files: PackFiles, path: str) -> Iterator[pd.DataFrame]:
    with files.open(path) as file:
        # Texts as they stand: none is taken for a number or for nothing.
        reader = pd.read_json(file, lines=True, chunksize=_CHUNK, dtype=False)
        for frame in reader:
            yield frame[_COLUMNS]


def _csv_frames(files: PackFiles, path: str) -> Iterator[pd.DataFrame]:
    with files.open(path) as file:
        reader = pd.read_csv(
            file, encoding="utf-8-sig", dtype=str, keep_default_na=False, usecols=_COLUMNS, chunksize=_CHUNK
        )
        for frame in reader:
            yield frame[_COLUMNS]
