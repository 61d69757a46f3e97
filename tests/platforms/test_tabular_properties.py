import csv
import hashlib
import io

from hypothesis import example, given, settings
from hypothesis import strategies as st

from inspector.platforms.tabular.row import Row
from inspector.platforms.tabular.table import TablePlan, read_table
from tests.support.delimited import records
from tests.support.member_stream import BytesStream

HEADERS = (frozenset({"a", "b"}),)
HOSTILE = st.text(alphabet='"",,\\\r\nab é\x00\U0001f600', max_size=40)
"""Mostly what decides: quotes, delimiters, line ends, backslashes."""
DIALECTS = st.sampled_from(["doubled", "backslash"])
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])


def member(body: str, codec: str) -> tuple[bytes, str]:
    text = "a,b\n" + body
    if codec == "utf-16":
        text = text.replace(",", "\t")
    return text.encode(codec), text


def rows(
    content: bytes, block: int, *, step: int = 1 << 30, backslash: bool = False, limit: int = 1 << 24
) -> list[Row]:
    plan = TablePlan(HEADERS, backslash_escapes=backslash, block=block, record_limit=limit)
    table = read_table(BytesStream(content, step), plan)
    assert table.header == ("a", "b")
    return list(table)


def width_and_mark(codec: str) -> tuple[str, int]:
    return {"utf-8": ("utf-8", 0), "utf-8-sig": ("utf-8", 3), "utf-16": ("utf-16-le", 2)}[codec]


@settings(max_examples=600, deadline=None)
@given(HOSTILE, CODECS, DIALECTS, st.integers(1, 50))
@example('x,"open\n"a","b"\n', "utf-8", "doubled", 3)
@example('x,"C:\\"\nc,"d"\n', "utf-8", "backslash", 3)
@example('"\\"",b\n"\\"" c",d', "utf-16", "backslash", 3)
@example('"\n\r\r\n', "utf-8", "doubled", 3)
def test_rows_are_those_of_the_plain_rules_whatever_the_block(body: str, codec: str, dialect: str, block: int) -> None:
    content, text = member(body, codec)
    delimiter = "\t" if codec == "utf-16" else ","
    expected = records(text, 4, delimiter, 2, backslash=dialect == "backslash")
    raw_codec, mark = width_and_mark(codec)
    found = rows(content, block, backslash=dialect == "backslash")
    assert [row.cells for row in found] == [cells for cells, _, _ in expected]
    for row, (_, start, end) in zip(found, expected, strict=True):
        assert row.offset == mark + len(text[:start].encode(raw_codec))
        assert row.length == len(text[start:end].encode(raw_codec))


@settings(max_examples=400, deadline=None)
@given(HOSTILE, CODECS, DIALECTS, st.integers(1, 50), st.integers(1, 9), st.sampled_from([8, 12, 30, 1 << 24]))
def test_no_byte_is_lost_and_no_block_size_matters(
    body: str,
    codec: str,
    dialect: str,
    block: int,
    step: int,
    limit: int,
) -> None:
    content, _ = member(body, codec)
    if codec != "utf-16":
        content = content.replace("é".encode(), b"\xe9")
    found = rows(content, block, step=step, backslash=dialect == "backslash", limit=limit)
    assert found == rows(content, 1 << 20, backslash=dialect == "backslash", limit=limit)
    raw_codec, mark = width_and_mark(codec)
    at = mark + len(("a\tb\n" if codec == "utf-16" else "a,b\n").encode(raw_codec))
    for number, row in enumerate(found, 1):
        assert row.number == number
        assert set(content[at : row.offset].decode(raw_codec)) <= set("\r\n")
        at = row.offset + row.length
        assert row.sha256 == hashlib.sha256(content[row.offset : at]).digest()
        assert row.length > 0
    assert set(content[at:].decode(raw_codec)) <= set("\r\n")


CELLS = st.text(alphabet=st.one_of(st.sampled_from('",\r\n;5'), st.characters(exclude_categories=["Cs"])), max_size=12)


def as_written(cell: str, quoted: str) -> str:
    needed = quoted == "all cells" or any(character in cell for character in '",\r\n')
    return '"' + cell.replace('"', '""') + '"' if needed else cell


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(CELLS, CELLS), max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["all cells", "where needed"]),
    st.integers(1, 50),
)
def test_well_formed_tables_read_as_the_csv_module_reads_them(
    table: list[tuple[str, str]],
    line_end: str,
    quoted: str,
    block: int,
) -> None:
    written = "".join(",".join(as_written(cell, quoted) for cell in cells) + line_end for cells in [("a", "b"), *table])
    found = rows(written.encode(), block)
    assert [row.cells for row in found] == list(csv.reader(io.StringIO(written, newline="")))[1:]
    assert [row.cells for row in found] == [list(cells) for cells in table]
    assert not any(row.notes for row in found)


LINES = st.text(alphabet='"",ab5 ', min_size=1, max_size=15)


@settings(max_examples=300, deadline=None)
@given(LINES, st.integers(1, 50))
def test_stray_quotes_in_a_closed_record_read_as_the_csv_module_reads_them(line: str, block: int) -> None:
    quote_closes = list(csv.reader([line, "next,row"]))[-1] == ["next", "row"]
    if quote_closes:
        expected = list(csv.reader([line]))
        assert [row.cells for row in rows(f"a,b\n{line}\nnext,row\n".encode(), block)] == [*expected, ["next", "row"]]
    else:
        assert rows(f"a,b\n{line}\nnext,row\n".encode(), block)[-1].cells[-2:] == ["next", "row"]
