"""JSON Lines keep every character; CSV runs as no formula and says where it was altered."""

import csv
import json
from pathlib import Path

from inspector.reports.pack.machine_files import CsvFiles, JsonLines
from inspector.reports.pack.tables import Column, Kind, Table

TABLE = Table(
    "records", "Records", "One row a record.", (Column("control", "No."), Column("text", "Text", Kind.FOREIGN))
)
TEXTS = [
    "=1+1",
    "+49 30",
    "-x",
    "@name",
    "\tcell",
    "\r",
    "\n=2",
    'a "quoted", text',
    "NA",
    "\u202eabc\x00",
    "",
    "plain",
]


def test_every_text_comes_back_and_only_risky_cells_are_altered(tmp_path: Path) -> None:
    lines, sheets = JsonLines(tmp_path / "jsonl"), CsvFiles(tmp_path / "csv")
    for writer in (lines, sheets):
        writer.begin(TABLE)
        for number, text in enumerate(TEXTS, start=1):
            writer.row(TABLE, [f"C-{number:06d}", text])
        writer.end()
    objects = [json.loads(line) for line in (tmp_path / "jsonl" / "records.jsonl").read_bytes().splitlines()]
    assert [each["text"] for each in objects] == TEXTS
    raw = (tmp_path / "csv" / "records.csv").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"control","text","altered"\r\n')
    with (tmp_path / "csv" / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["altered"] for row in rows] == ["text"] * 7 + [""] * 5
    assert [row["text"].removeprefix("'") if row["altered"] else row["text"] for row in rows] == TEXTS
    assert not any(row["text"].startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in rows)
