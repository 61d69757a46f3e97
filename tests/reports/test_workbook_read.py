"""A workbook read back joins what was split, and a damaged or hostile one ends in the one exception for it."""

import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.reports.pack.tables import Column, Kind, Table
from inspector.reports.workbook.read import Shown, WorkbookDamaged, sheet_rows
from inspector.reports.workbook.write import Workbook

TABLE = Table(
    "records",
    "Records",
    "One row a record.",
    (Column("id", "No."), Column("at", "At", Kind.INSTANT), Column("n", "Number", Kind.NUMBER), Column("t", "Text")),
)
ROWS = [(f"R-{n}", "2024-08-01T12:30:00Z", n, None if n % 3 else f"_x0041_ {n}") for n in range(25)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target = tmp_path_factory.mktemp("workbook") / "b.xlsx"
    with Workbook(target, "2026-03-02T00:00:00Z", most_rows=10) as workbook:
        workbook.begin(TABLE)
        for row in ROWS:
            workbook.row(TABLE, row)
        workbook.end()
    return target.read_bytes()


def read(data: bytes) -> list[tuple[str, list[tuple[Shown, ...]]]]:
    return [(title, list(rows)) for title, rows in sheet_rows(io.BytesIO(data))]


def changed(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The ZIP with each part as `change` gives it; None leaves it out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def test_sheets_that_go_on_come_as_one_table(whole: bytes, tmp_path: Path) -> None:
    expected = [("Records", [("No.", "At (UTC)", "Number", "Text"), *ROWS])]
    assert read(whole) == expected
    (tmp_path / "b.xlsx").write_bytes(whole)
    assert [(title, list(rows)) for title, rows in sheet_rows(tmp_path / "b.xlsx")] == expected


def test_a_row_with_no_cell_is_still_a_row(tmp_path: Path) -> None:
    with Workbook(tmp_path / "b.xlsx", "2026-03-02T00:00:00Z") as workbook:
        workbook.begin(TABLE)
        for row in ((None,) * 4, ROWS[0], ("",) * 4):
            workbook.row(TABLE, row)
        workbook.end()
    assert read((tmp_path / "b.xlsx").read_bytes())[0][1][1:] == [(None,) * 4, ROWS[0], (None,) * 4]


def test_a_file_that_is_not_there_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(sheet_rows(tmp_path / "none.xlsx"))


def test_a_file_cut_short_is_damaged(whole: bytes) -> None:
    for length in range(0, len(whole), 97):
        with pytest.raises(WorkbookDamaged):
            read(whole[:length])


def test_any_changed_byte_gives_the_same_tables_or_damage(whole: bytes) -> None:
    chance = random.Random(7)
    ends = {"read": 0, "damaged": 0}
    for _ in range(400):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            read(bytes(data))
            ends["read"] += 1
        except WorkbookDamaged:
            ends["damaged"] += 1
    assert min(ends.values()) > 20


def test_any_changed_part_ends_in_tables_or_damage(whole: bytes) -> None:
    """The ZIP is whole, so that the change reaches the readers of XML, of looks, of cells."""
    chance = random.Random(11)
    damaged = 0

    def spoilt(_: str, part: bytes) -> bytes:
        data = bytearray(part)
        place = chance.randrange(len(data))
        data[place : place + chance.randrange(4)] = chance.choice([b"", b"9", b'"', b"<", b"&", b"\x00", b"-1e99"])
        return bytes(data) if chance.random() < 0.2 else part

    for _ in range(150):
        try:
            read(changed(whole, spoilt))
        except WorkbookDamaged:
            damaged += 1
    assert damaged > 20


@pytest.mark.parametrize(
    ("pattern", "put"),
    [
        (rb'<row r="3">', b'<row r="9999999">'),
        (rb"</row></sheetData>", b'<c r="F9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
        (rb"<t>Number</t>", b"<t>Other</t>"),
        (rb"<sheetData>.*</sheetData>", b"<sheetData></sheetData>"),
        (rb"<v>\d+</v>", b"<v>many</v>"),
        (rb"<worksheet", b'<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]><worksheet><sheetPr>&a;</sheetPr'),
    ],
)
def test_a_sheet_made_to_deceive_is_damaged(whole: bytes, pattern: bytes, put: bytes) -> None:
    def change(name: str, part: bytes) -> bytes:
        if not name.endswith("sheet2.xml"):
            return part
        done, count = re.subn(pattern, put, part, count=1, flags=re.DOTALL)
        assert count == 1
        return done

    with pytest.raises(WorkbookDamaged):
        read(changed(whole, change))


def test_a_size_that_a_sheet_states_hides_no_row(whole: bytes) -> None:
    def change(name: str, part: bytes) -> bytes:
        return part.replace(b"<sheetViews>", b'<dimension ref="A1:B2"/><sheetViews>') if "sheet1" in name else part

    assert read(changed(whole, change)) == read(whole)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"])  # fmt: skip
def test_a_part_that_is_missing_is_damage(whole: bytes, part: str) -> None:
    with pytest.raises(WorkbookDamaged):
        read(changed(whole, lambda name, content: None if name == part else content))


def test_a_part_larger_than_any_of_ours_is_not_read(whole: bytes) -> None:
    large = changed(whole, lambda name, part: b" " * (70 << 20) if name == "xl/styles.xml" else part)
    assert len(large) < 200_000
    with pytest.raises(WorkbookDamaged, match="more than a workbook of a pack"):
        read(large)
