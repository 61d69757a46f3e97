"""Hostile sizes: nothing is swallowed, held or read over and over."""

import csv
import hashlib
import tracemalloc

import pytest

from inspector.platforms.tabular import records, resync
from inspector.platforms.tabular.machine import Dialect, Scan, scan
from inspector.platforms.tabular.row import Row
from inspector.platforms.tabular.table import TablePlan, read_table
from tests.support.member_stream import BytesStream

AB = (frozenset({"A", "B"}),)


def rows(content: bytes, *, record_limit: int = 100, cell_limit: int = 60, backslash: bool = False) -> list[Row]:
    plan = TablePlan(AB, block=32, record_limit=record_limit, cell_limit=cell_limit, backslash_escapes=backslash)
    return list(read_table(BytesStream(content), plan))


def test_a_line_over_the_limit_is_hashed_whole_and_not_read() -> None:
    line = b"1," + b"x" * 500
    first, second = rows(b"A,B\n" + line + b"\r\n3,4\n")
    assert (first.cells, first.fault, first.length, first.sha256) == (
        [],
        "too_large",
        len(line),
        hashlib.sha256(line).digest(),
    )
    assert (second.cells, second.number, second.fault) == (["3", "4"], 2, "")


def test_a_quote_open_past_the_limit_ends_before_the_next_sound_row() -> None:
    sound = b"".join(b"%d,b\n" % number for number in range(100))
    found = rows(b'A,B\n1,"open\n' + sound)
    assert [(row.cells, row.fault) for row in found[:2]] == [(["1", "open"], "unclosed_quote"), (["0", "b"], "")]
    assert len(found) == 101


def test_a_quoted_text_over_the_limit_is_one_large_row() -> None:
    large = b'1,"' + b"no sound row\n" * 50 + b'"'
    first, second = rows(b"A,B\n" + large + b"\n3,4\n")
    assert (first.cells, first.notes, first.length) == ([], ("too_large", "unclosed_quote"), len(large))
    assert first.sha256 == hashlib.sha256(large).digest()
    assert second.cells == ["3", "4"]


def test_a_record_at_the_limit_is_read() -> None:
    line = b'1,"' + b"x" * 48 + b'","' + b"y" * 45 + b'"'
    assert len(line) == 100
    assert [row.fault for row in rows(b"A,B\n" + line + b"\n")] == ["long"]
    assert [row.fault for row in rows(b"A,B\n" + line + b"z\n")] == ["too_large"]


@pytest.mark.parametrize(("size", "fault"), [(60, ""), (61, "too_large")])
def test_a_cell_over_its_limit_is_read_and_marked(size: int, fault: str) -> None:
    (row,) = rows(b"A,B\n1," + b"x" * size + b"\n")
    assert (row.cells, row.fault) == (["1", "x" * size], fault)


def test_cells_longer_than_the_csv_module_expects_are_read() -> None:
    before = csv.field_size_limit(131_072)
    try:
        plan = TablePlan(AB)
        content = b"A,B\n1," + b"x" * 200_000 + b"\n"
        assert [len(row.cells[1]) for row in read_table(BytesStream(content), plan)] == [200_000]
    finally:
        csv.field_size_limit(before)


HOSTILE = {
    "every line opens a quote": b'x,"y\n' * 4000,
    "one quote opens, rows follow": b'x,"y\n' + b"1,2,3\n" * 4000,
    "rows of three cells inside a forgotten quote": b'x,"y\n' + b"1,2,3\n" * 3000 + b'"z,1\n',
    "quotes that close late, one after the other": b'x,"y\n' + b'"q,"\n' * 4000,
    "escapes that never close": b'x,"C:\\"\n' * 4000,
    "closing lines that open again": b'x,"' + b'a\nb"c,"' * 4000,
    "no line ends": b'x,"y' * 5000,
    "quotes alone": b'"' * 20_001,
    "carriage returns and quotes": b'"\r' * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("backslash", [False, True])
def test_work_grows_with_the_size_alone(name: str, backslash: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    work = 0

    def counted(units: bytes, start: int, dialect: Dialect, limit: int, *, ended: bool) -> Scan:
        nonlocal work
        found = scan(units, start, dialect, limit, ended=ended)
        work += limit if found.over else found.after - start
        return found

    monkeypatch.setattr(records, "scan", counted)
    monkeypatch.setattr(resync, "scan", counted)
    content = b"A,B\n" + HOSTILE[name]
    for limit in (2000, 1 << 24):
        work = 0
        found = rows(content, record_limit=limit, cell_limit=limit, backslash=backslash)
        # Four times the size and the limit in vain, and each unit a few times besides.
        assert work < 12 * len(content) + 12 * min(limit, len(content)) + 100
        assert sum(row.length for row in found) <= len(content)
        assert found[-1].offset + found[-1].length >= len(content) - 2


def test_memory_does_not_grow_with_the_member() -> None:
    peaks = []
    row = b'"first","a second cell of some length, with a ""word"" in quotes"\n'
    for size in (2_000_000, 8_000_000):
        stream = BytesStream(b"A,B\n" + row * (size // len(row)))
        tracemalloc.start()
        count = sum(1 for _ in read_table(stream, TablePlan(AB, block=200_000)))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert count > size // 100
    assert peaks[1] < 1.2 * peaks[0]
