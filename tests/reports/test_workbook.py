"""A pack's workbook, read back by openpyxl, by calamine, by LibreOffice where there is one, and by our own reader."""

import csv
import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from inspector.operations.evidence.tables import case, knowledge, pack, record
from inspector.operations.evidence.tables import settings as settings_table
from inspector.progress import Cancelled
from inspector.reports.pack.tables import Cell, Column, Kind, Row, Table
from inspector.reports.workbook.read import sheet_rows
from inspector.reports.workbook.sheet import MOST_LINKS
from inspector.reports.workbook.text import MOST_UNITS, Change, as_cell
from inspector.reports.workbook.write import Altered, Workbook

ROOT = Path(__file__).resolve().parents[2]
MADE = "2026-03-02T01:02:03Z"
CONVERSATIONS = Table(
    "conversations",
    "Conversations",
    "One row a conversation.",
    (
        Column("id", "Conversation"),
        Column("title", "Title", Kind.FOREIGN, 40),
        Column("count", "Messages", Kind.NUMBER),
    ),
)
RECORDS = Table(
    "records",
    "Records",
    "One row a record.",
    (
        Column("id", "No."),
        Column("conversation", "Conversation", refers="conversations"),
        Column("at", "Made at", Kind.INSTANT, 20),
        Column("key", "For machines", sheet=False),
        Column("text", "Text", Kind.FOREIGN, 60),
        Column("source", "Source", Kind.ADDRESS, 30),
    ),
)
TEXTS = Table("texts", "Texts", "One row a text.", (Column("id", "No."), Column("text", "Text", Kind.FOREIGN)))
RISKY = ["=1+1", "=", '=HYPERLINK("https://x.example")', "+49 30", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "#N/A", "#REF!", "{=1}", "'=1"]  # fmt: skip
HARD = [
    *RISKY,
    " lead and trail ",
    "two\r\nlines\rthree\nfour",
    "a\tb",
    "NUL\x00 BEL\x07 ESC\x1b",
    "\u202eturned",
    "zero\u200bwidth, family 👩\u200d👧",
    "half \ud800 and \udc00",
    "no character \ufffe \uffff",
    "_x0041_ _x000D_ _xD800_ __x0041_",
    "<b>&amp;</b> ]]>",
    "TRUE",
    "0012",
    "1e5",
    "2024-08-01",
    "日本語",
    "\xa0",
    " ",
    "\n",
]


def write(target: Path, *tables: tuple[Table, Iterable[Row]], most_rows: int = 1_048_576) -> tuple[Altered, ...]:
    with Workbook(target, MADE, most_rows=most_rows) as workbook:
        for table, rows in tables:
            workbook.begin(table)
            for row in rows:
                workbook.row(table, row)
        workbook.end()
        return workbook.altered


def texts(values: Iterable[Cell]) -> tuple[Table, Iterator[Row]]:
    return TEXTS, ((f"T-{number}", value) for number, value in enumerate(values))


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def sheets_xml(path: Path) -> list[ET.Element]:
    return [
        ET.fromstring(part)  # noqa: S314 - written a moment ago
        for name, part in parts(path).items()
        if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)
    ]


def two_tables(records: int) -> tuple[tuple[Table, Iterable[Row]], ...]:
    return (
        (CONVERSATIONS, [(f"K-{n}", f"Talk {n}", n) for n in range(25)]),
        (
            RECORDS,
            [
                (f"R-{n}", f"K-{n}", f"2024-08-01T00:{n:02d}:59Z", "m", "Hello", "https://www.example.org/a?b=1&c=2#d")
                for n in range(records)
            ],
        ),
    )


def test_columns_come_in_order_with_a_heading_that_stays_in_sight(tmp_path: Path) -> None:
    hidden = Table("windows", "Windows", "For machines.", (Column("id", "No."),), sheet=False)
    write(tmp_path / "b.xlsx", two_tables(3)[0], (hidden, [("W-1",)]), two_tables(3)[1])
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    assert book.sheetnames == ["Conversations", "Records"]
    sheet = book["Records"]
    assert [cell.value for cell in sheet[1]] == ["No.", "Conversation", "Made at (UTC)", "Text", "Source"]
    assert all(cell.font.b and cell.font.name == "Calibri" and cell.fill.fill_type == "solid" for cell in sheet[1])
    assert sheet.row_dimensions[1].height == 20
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E4"
    assert [sheet.column_dimensions[letter].width for letter in "ABCDE"] == [16, 16, 20, 60, 30]


def test_a_heading_longer_than_its_column_gets_more_lines(tmp_path: Path) -> None:
    table = Table("t", "T", "", (Column("a", "Messages in this pack", width=10), Column("b", "x" * 500, width=1)))
    write(tmp_path / "b.xlsx", (Table("s", "S", "", table.columns[:1]), []), (table, []))
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    assert [sheet.row_dimensions[1].height for sheet in book.worksheets] == [50, 50]
    assert book["T"]["A1"].alignment.wrap_text


def test_numbers_are_numbers_and_instants_are_dates(tmp_path: Path) -> None:
    instants = {
        "2024-08-01T00:00:00Z": datetime(2024, 8, 1),  # noqa: DTZ001 - as sheets have them
        "1900-03-01T00:00:00Z": datetime(1900, 3, 1),  # noqa: DTZ001
        "9999-12-31T23:59:59Z": datetime(9999, 12, 31, 23, 59, 59),  # noqa: DTZ001
        "2016-02-29T23:59:59Z": datetime(2016, 2, 29, 23, 59, 59),  # noqa: DTZ001
    }
    kept = [
        "1900-02-28T23:59:59Z", "0001-01-01T00:00:00Z", "2024-08-01T00:00:00.5Z", "2016-12-31T23:59:60Z", "2024-08-01",
        "2024-W31-4T00:00:00Z", "2024-08-01T00:00:00+02:00", "2024-13-01T00:00:00Z", "soon",
    ]  # fmt: skip
    numbers = [0, -7, 10**15 - 1, 10**15, -(10**30)]
    table = Table("t", "T", "", (Column("at", "At", Kind.INSTANT), Column("n", "N", Kind.NUMBER)))
    cells: list[str] = [*instants, *kept]
    altered = write(tmp_path / "b.xlsx", (table, [(at, numbers[n % 5]) for n, at in enumerate(cells)]))
    rows = list(openpyxl.load_workbook(tmp_path / "b.xlsx")["T"].iter_rows(min_row=2))
    for (at, number), text, n in zip(rows, cells, range(99), strict=False):
        assert (at.value, at.data_type == "d") == ((instants[text], True) if text in instants else (text, False))
        assert at.number_format == ("yyyy-mm-dd hh:mm:ss" if text in instants else "General")
        whole = numbers[n % 5]
        assert (number.value, number.data_type) == ((whole, "n") if abs(whole) < 10**15 else (str(whole), "s"))
    assert {(each.column, each.what): each.cells for each in altered} == {
        ("at", Change.NO_DATE.value): len(kept),
        ("n", Change.NO_NUMBER.value): sum(abs(numbers[n % 5]) >= 10**15 for n in range(len(cells))),
    }
    assert [row[0] for row in _lists(tmp_path / "b.xlsx")[0][1]] == ["At (UTC)", *cells]
    read = CalamineWorkbook.from_path(tmp_path / "b.xlsx").get_sheet_by_index(0).to_python()[1:]
    assert all(isinstance(row[0], date) for row in read[: len(instants)])
    assert read[1][1] == -7


def test_no_text_is_a_formula_an_error_or_a_link(tmp_path: Path) -> None:
    table = Table("t", "T", "", tuple(Column(kind.value, kind.value, kind) for kind in Kind))
    write(tmp_path / "b.xlsx", (table, [(text,) * len(Kind) for text in HARD]))
    (sheet,) = sheets_xml(tmp_path / "b.xlsx")
    tags = {element.tag.rpartition("}")[2] for element in sheet.iter()}
    assert {"c", "is", "t"} <= tags
    assert not tags & {"f", "hyperlink"}
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "b.xlsx")["T"].iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    # What begins like a formula stays text when its cell is edited, and has no apostrophe before it.
    for cell in cells:
        assert (cell.number_format == "@") == str(cell.value).startswith(("=", "+", "-", "@", "\t", "\n"))
    assert [row[0] for row in CalamineWorkbook.from_path(tmp_path / "b.xlsx").get_sheet_by_index(0).to_python()[1:10]] == [
        *RISKY[:7], "\n=1", "\n=1",
    ]  # fmt: skip


def test_changes_of_texts_are_counted_where_they_happen(tmp_path: Path) -> None:
    altered = write(tmp_path / "b.xlsx", two_tables(1)[0], texts(HARD))
    assert {each.table for each in altered} == {"texts"}
    assert {each.column for each in altered} == {"text"}
    assert {each.what: each.cells for each in altered} == {
        Change.WRITTEN_OUT.value: 4,
        Change.MENDED.value: 1,
        Change.LINE_ENDS.value: 2,
    }
    shown = dict(zip(HARD, (row[1] for row in list(dict(_lists(tmp_path / "b.xlsx"))["Texts"])[1:]), strict=True))
    assert shown["NUL\x00 BEL\x07 ESC\x1b"] == "NUL⟦NUL⟧ BEL⟦U+0007⟧ ESC⟦ESC⟧"
    assert shown["half \ud800 and \udc00"] == "half � and �"
    assert shown["no character \ufffe \uffff"] == "no character ⟦U+FFFE⟧ ⟦U+FFFF⟧"
    assert shown["\u202eturned"] == "⟦RLO⟧turned"
    assert shown["two\r\nlines\rthree\nfour"] == "two\nlines\nthree\nfour"


@pytest.mark.parametrize(("text", "whole"), [("a" * MOST_UNITS, True), ("a" * 40_000, False), ("😀" * 16_383, True), ("😀" * 16_384, False), ("a" + "😀" * 20_000, False)])  # fmt: skip
def test_a_text_longer_than_a_cell_says_where_all_of_it_is(tmp_path: Path, text: str, whole: bool) -> None:  # noqa: FBT001
    altered = write(tmp_path / "b.xlsx", texts([text]))
    shown = CalamineWorkbook.from_path(tmp_path / "b.xlsx").get_sheet_by_index(0).to_python()[1][1]
    assert isinstance(shown, str)
    assert len(shown.encode("utf-16-le")) // 2 <= MOST_UNITS
    assert (shown == text) == whole
    if not whole:
        assert altered == (Altered("texts", "text", Change.CUT.value, 1),)
        mark = f"… ⟦cut here: all {len(text):,} characters are in texts.jsonl⟧"
        assert shown.endswith(mark)
        assert text.startswith(shown.removesuffix(mark))
        assert len(shown.encode("utf-16-le")) // 2 >= MOST_UNITS - 1


def test_what_was_altered_can_stand_on_a_sheet_of_the_same_workbook(tmp_path: Path) -> None:
    limits = Table("limits", "Limits", "", tuple(Column(key, key) for key in Altered._fields))
    with Workbook(tmp_path / "b.xlsx", MADE) as workbook:
        table, rows = texts(HARD)
        workbook.begin(table)
        for row in rows:
            workbook.row(table, row)
        altered = workbook.altered
        workbook.begin(limits)
        for each in altered:
            workbook.row(limits, each)
        workbook.end()
    assert dict(_lists(tmp_path / "b.xlsx"))["Limits"][1:] == list(altered)
    assert altered


def test_links_lead_to_the_row_of_the_key(tmp_path: Path) -> None:
    conversations, records = two_tables(30)
    write(tmp_path / "b.xlsx", conversations, records, most_rows=10)
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    inside = outside = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.hyperlink is None:
                    continue
                if cell.hyperlink.location:
                    title, _, place = cell.hyperlink.location.rpartition("!")
                    assert book[title.strip("'")][place].value == cell.value
                    inside += 1
                else:
                    assert cell.hyperlink.target == cell.value
                    outside += 1
    # Five of thirty name a conversation that is not there: they stand as plain text.
    assert (inside, outside) == (25, 30)
    assert book["Records (4)"]["B3"].value == "K-28"
    assert book["Records (4)"]["B3"].hyperlink is None


def test_links_lead_to_tables_before_alone_and_to_the_first_of_equal_keys(tmp_path: Path) -> None:
    twice = Table("twice", "Twice", "", (Column("k", "K", refers="twice"),))
    late = Table("late", "Late", "", (Column("k", "K", refers="later"), Column("n", "N", refers="twice")))
    later = Table("later", "Later", "", (Column("k", "K"),))
    keys = [(f"K-{n % 5_500}",) for n in range(6_000)]
    write(tmp_path / "b.xlsx", (twice, keys), (late, [("K-1", "K-7"), ("K-1", None)]), (later, [("K-1",)]))
    links = re.compile(rb"<hyperlink [^>]*>").findall(b"".join(parts(tmp_path / "b.xlsx").values()))
    assert links == [b'<hyperlink ref="B2" location="\'Twice\'!A9"/>']


def test_rows_of_a_table_that_nothing_leads_to_are_not_noted(tmp_path: Path) -> None:
    table = Table("one", "One", "", (Column("k", "K"),))
    with Workbook(tmp_path / "b.xlsx", MADE) as book:
        for name, linked in (("one", False), ("two", True)):
            book.begin(replace(table, name=name, title=name), linked=linked)
            book.row(replace(table, name=name), ("K-1",))
        refers = Table("late", "Late", "", (Column("a", "A", refers="one"), Column("b", "B", refers="two")))
        book.begin(refers)
        book.row(refers, ("K-1", "K-1"))
        book.end()
    links = re.compile(rb"<hyperlink [^>]*>").findall(b"".join(parts(tmp_path / "b.xlsx").values()))
    assert links == [b'<hyperlink ref="B2" location="\'two\'!A2"/>']


def test_nothing_leads_to_the_tables_whose_rows_a_pack_does_not_note() -> None:
    tables = [table for module in (case, knowledge, pack, record, settings_table) for table in vars(module).values()]
    led_to = {column.refers for table in tables if isinstance(table, Table) for column in table.columns}
    assert {"conversations", "statements"} <= led_to
    assert not led_to & {record.RECORDS.name, record.MESSAGES_TABLE.name}


def test_only_web_addresses_of_ours_are_links(tmp_path: Path) -> None:
    addresses = ["https://www.example.org/", "HTTP://example.org", "javascript:alert(1)", "file:///etc/passwd", "https://a b", "https://", "https://x\n", "https://é.example", "mailto:a@example.org", "https://e.example/" + "x" * 3000]  # fmt: skip
    table = Table("t", "T", "", (Column("a", "A", Kind.ADDRESS), Column("f", "F", Kind.FOREIGN)))
    write(tmp_path / "b.xlsx", (table, [(each, each) for each in addresses]))
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["T"]
    assert [cell.row for row in sheet.iter_rows() for cell in row if cell.hyperlink] == [2, 3]


def test_a_sheet_gets_no_more_links_than_it_holds(tmp_path: Path) -> None:
    refers = Table("r", "R", "", (Column("k", "K", refers="conversations"),))
    more = 7
    altered = write(tmp_path / "b.xlsx", two_tables(0)[0], (refers, (("K-3",) for _ in range(MOST_LINKS + more))))
    xml = parts(tmp_path / "b.xlsx")["xl/worksheets/sheet2.xml"]
    assert xml.count(b"<hyperlink ") == MOST_LINKS
    assert xml.count(b">K-3<") == MOST_LINKS + more
    assert altered == (Altered("r", "k", Change.NO_LINK.value, more),)


def test_a_long_table_goes_on_on_further_sheets(tmp_path: Path) -> None:
    write(tmp_path / "b.xlsx", texts(str(n) for n in range(18)), texts([]), most_rows=10)
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    assert book.sheetnames == ["Texts", "Texts (2)", "Texts 2"]
    assert [sheet.max_row for sheet in book.worksheets] == [10, 10, 1]
    assert [sheet["A1"].value for sheet in book.worksheets] == ["No."] * 3
    tables = _lists(tmp_path / "b.xlsx")
    assert [(title, len(rows)) for title, rows in tables] == [("Texts", 19), ("Texts 2", 1)]
    assert [row[1] for row in tables[0][1][1:]] == [str(n) for n in range(18)]


def test_a_sheet_ends_before_it_is_too_large_for_its_zip(tmp_path: Path) -> None:
    table, rows = texts("x" * 30_000 for _ in range(60))
    with Workbook(tmp_path / "b.xlsx", MADE, most_bytes=600_000) as workbook:
        workbook.begin(table)
        for row in rows:
            workbook.row(table, row)
        workbook.end()
    sizes = [len(part) for name, part in parts(tmp_path / "b.xlsx").items() if "worksheets" in name]
    assert len(sizes) > 2
    assert max(sizes) < 1_000_000
    assert len(_lists(tmp_path / "b.xlsx")[0][1]) == 61


def test_sheets_stand_in_the_order_asked_for(tmp_path: Path) -> None:
    conversations, records = two_tables(25)
    table, rows = texts("ab")
    with Workbook(tmp_path / "b.xlsx", MADE, ("none", "records", "conversations"), most_rows=20) as workbook:
        for begun, filled in ((table, rows), conversations, records):
            workbook.begin(begun)
            for row in filled:
                workbook.row(begun, row)
        workbook.end()
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    assert book.sheetnames == ["Records", "Records (2)", "Conversations", "Conversations (2)", "Texts"]
    assert [sheet["A2"].value for sheet in book.worksheets] == ["R-0", "R-19", "K-0", "K-19", "T-0"]
    assert book["Records (2)"]["B3"].hyperlink.location == "'Conversations (2)'!A3"
    assert book["Records (2)"]["E3"].hyperlink.target == book["Records (2)"]["E3"].value
    assert [sheet.auto_filter.ref for sheet in book.worksheets] == ["A1:E20", "A1:E7", "A1:C20", "A1:C7", "A1:B3"]
    assert book.active is not None
    assert book.active.title == "Records"
    assert CalamineWorkbook.from_path(tmp_path / "b.xlsx").get_sheet_by_name("Records").to_python()[1][0] == "R-0"


def test_titles_keep_the_rules_of_sheets(tmp_path: Path) -> None:
    asked = [
        "A/B: [c]*?\\",
        "a b c",
        "Records (2)",
        "x" * 40,
        "x" * 40,
        "History",
        "'quoted'",
        "",
        "😀" * 20,
        "x" * 29 + "(2)y",
    ]
    tables = [Table(f"t{n}", title, "", TEXTS.columns) for n, title in enumerate(asked)]
    write(tmp_path / "b.xlsx", *((table, [("k", "v")] * 12) for table in tables), most_rows=10)
    names = CalamineWorkbook.from_path(tmp_path / "b.xlsx").sheet_names
    assert len({name.casefold() for name in names}) == len(names) == 2 * len(asked)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\\/?*\[\]:]|^'|'$", name)
        assert name.casefold() != "history"
    assert [len(rows) for _, rows in _lists(tmp_path / "b.xlsx")] == [13] * len(asked)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(codec=None, exclude_categories=())) | st.sampled_from(HARD), max_size=30))
def test_every_text_comes_back_as_it_is_shown(tmp_path: Path, values: list[str]) -> None:
    write(tmp_path / "b.xlsx", texts(values))
    shown = [as_cell(value, "texts")[0] or None for value in values]
    assert [row[1] for row in _lists(tmp_path / "b.xlsx")[0][1][1:]] == shown
    read = CalamineWorkbook.from_path(tmp_path / "b.xlsx").get_sheet_by_index(0).to_python()[1:]
    assert [row[1] if len(row) > 1 and row[1] != "" else None for row in read] == shown


SCRIPT = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from tests.reports.test_workbook import HARD, texts, two_tables, write
write(Path(sys.argv[1]), *two_tables(30), texts(HARD), most_rows=20)
"""


def test_the_same_tables_give_the_same_bytes_anywhere(tmp_path: Path) -> None:
    digests = set()
    for number, (zone, language, seed) in enumerate([("UTC", "C", "1"), ("Pacific/Apia", "tr_TR.UTF-8", "2")]):
        target = tmp_path / f"{number}.xlsx"
        environment = {**os.environ, "TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONHASHSEED": seed}
        script = SCRIPT.format(root=str(ROOT))
        subprocess.run([sys.executable, "-c", script, str(target)], env=environment, cwd=tmp_path, check=True)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    write(tmp_path / "again.xlsx", *two_tables(30), texts(HARD), most_rows=20)
    digests.add(hashlib.sha256((tmp_path / "again.xlsx").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_file_says_when_the_pack_was_made_and_nothing_of_who_made_it(tmp_path: Path) -> None:
    write(tmp_path / "b.xlsx", texts(["x"]))
    properties = openpyxl.load_workbook(tmp_path / "b.xlsx").properties
    moment = datetime(2026, 3, 2, 1, 2, 3)  # noqa: DTZ001 - as openpyxl gives it
    assert (properties.created, properties.modified) == (moment, moment)
    assert parts(tmp_path / "b.xlsx")["docProps/core.xml"].count(b"</") == 3
    with zipfile.ZipFile(tmp_path / "b.xlsx") as archive:
        assert {(i.date_time, i.create_system, i.external_attr, i.extra) for i in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 3, 0o644 << 16, b"")
        }


def test_nothing_is_left_of_what_did_not_end(tmp_path: Path) -> None:
    table, rows = texts("x" * 1000 for _ in range(2000))
    workbook = Workbook(tmp_path / "b.xlsx", MADE)
    workbook.begin(table)
    for row in rows:
        workbook.row(table, row)
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700 or os.name == "nt"
    workbook.abandon()
    workbook.abandon()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Cancelled):
        write(tmp_path / "b.xlsx", (TEXTS, _stopped()))
    assert list(tmp_path.iterdir()) == []


def _stopped() -> Iterator[Row]:
    yield ("T-1", "x")
    raise Cancelled


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "b.xlsx"
    target.write_bytes(b"old")
    with Workbook(target, MADE) as workbook:
        workbook.begin(TEXTS)
        workbook.row(TEXTS, ("T-1", "x"))
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"old"
    write(target, texts(["x"]))
    assert [path.name for path in tmp_path.iterdir()] == ["b.xlsx"]
    assert zipfile.is_zipfile(target)


FULL_DISK = """
import resource, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from inspector.reports.workbook.write import Workbook
from tests.reports.test_workbook import MADE, TEXTS, write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
target = Path(sys.argv[1])
for most in (0, 10, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 9_000, 13_000, 17_000, 50_000, 100_000, 150_000, 400_000):
    for rows in (1, 6_000, 40_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
        try:
            write(target, (TEXTS, ((f"T-{{n}}", str(n ** 30)) for n in range(rows))))
            print("whole")
        except OSError as error:
            print("OSError", error.errno)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        left = [path.name for path in target.parent.iterdir()]
        assert left in ([], [target.name]), left
        target.unlink(missing_ok=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """The disk is full at the start, among the rows, in what follows them, or in the list of keys."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FULL_DISK.format(root=str(ROOT)), str(tmp_path / "b.xlsx")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    ends = done.stdout.split("\n")
    assert ends.count("whole") > 5
    assert len(ends) - ends.count("whole") > 20


MEMORY = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
import psutil
from tests.reports.test_workbook import CONVERSATIONS, RECORDS, write
process, seen = psutil.Process(), []
def looked(rows):
    for number, row in enumerate(rows):
        if number % 10_000 == 0:
            seen.append(process.memory_info().rss)
        yield row
write(Path(sys.argv[1]),
    (CONVERSATIONS, looked((f"K-{{n:06d}}", "Talk " * 20, n) for n in range(200_000))),
    (RECORDS, looked((f"R-{{n:06d}}", f"K-{{n:06d}}", "2024-08-01T00:00:00Z", "m", f"Hello {{n}}" * 20, "https://e.example")
        for n in range(200_000))))
seen.append(process.memory_info().rss)
print((max(seen) - seen[0]) // 1_000_000)
"""


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEMORY.format(root=str(ROOT)), str(tmp_path / "b.xlsx")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 60


@pytest.mark.parametrize("row", [("T-1",), ("T-1", "x", "y")])
def test_a_row_that_is_none_of_the_table_is_a_fault(tmp_path: Path, row: tuple[str, ...]) -> None:
    with Workbook(tmp_path / "b.xlsx", MADE) as workbook:
        workbook.begin(TEXTS)
        with pytest.raises(ValueError, match="cell for each"):
            workbook.row(TEXTS, row)
        with pytest.raises(ValueError, match="begun last"):
            workbook.row(RECORDS, ("R-1", *(None,) * 5))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_the_same(tmp_path: Path) -> None:
    write(tmp_path / "b.xlsx", *two_tables(30), texts(HARD), most_rows=20)
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
            "--outdir", str(tmp_path / "csv"), str(tmp_path / "b.xlsx"),
        ],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    read: list[tuple[str, list[list[str]]]] = []
    for title in openpyxl.load_workbook(tmp_path / "b.xlsx", read_only=True).sheetnames:
        with (tmp_path / "csv" / f"b-{title}.csv").open(encoding="utf-8", newline="") as file:
            read.append((title, list(csv.reader(file))))
    assert [title for title, _ in read] == [
        "Conversations",
        "Conversations (2)",
        "Records",
        "Records (2)",
        "Texts",
        "Texts (2)",
    ]
    records = read[2][1]
    assert records[0] == ["No.", "Conversation", "Made at (UTC)", "Text", "Source"]
    assert records[1] == ["R-0", "K-0", "2024-08-01 00:00:59", "Hello", "https://www.example.org/a?b=1&c=2#d"]
    shown = [row[1] for _, rows in read[4:] for row in rows[1:]]
    assert shown == [as_cell(text, "texts")[0] for text in HARD]


def _lists(path: Path) -> list[tuple[str, list[tuple[Any, ...]]]]:
    return [(title, list(rows)) for title, rows in sheet_rows(path)]
