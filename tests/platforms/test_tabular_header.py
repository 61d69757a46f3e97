"""Where the header is, and what stands there when there is none."""

import codecs

import pytest

from inspector.platforms.tabular.table import Table, TablePlan, read_table
from tests.support.member_stream import BytesStream

CONNECTIONS = frozenset({"First Name", "Connected On"})


def table(content: bytes, *headers: frozenset[str]) -> Table:
    return read_table(BytesStream(content, step=5), TablePlan(headers or (CONNECTIONS,), block=16))


def test_a_preamble_before_the_header_is_kept_apart() -> None:
    content = b'Notes:\n"Some ""addresses"" are\nmissing, see https://example.org"\n\nFirst Name,Last Name,Connected On\nAnn,Berg,05 Apr 2023\n'
    found = table(content)
    assert found.kind == "table"
    assert found.header == ("First Name", "Last Name", "Connected On")
    assert found.preamble == (("Notes:",), ('Some "addresses" are\nmissing, see https://example.org',))
    assert [(row.number, row.cells) for row in found] == [(1, ["Ann", "Berg", "05 Apr 2023"])]


def test_the_header_is_known_by_its_names_whatever_case_space_mark_or_quotes() -> None:
    content = codecs.BOM_UTF8 + b'" first name ",extra,"CONNECTED ON"\n1,2,3\n'
    found = table(content)
    assert found.header == ("first name", "extra", "CONNECTED ON")
    assert found.marked
    assert [row.offset for row in found] == [len(content) - 6]


def test_any_of_several_column_sets_will_do() -> None:
    assert table(b"Time,Event\n1,2\n", CONNECTIONS, frozenset({"Event", "Time"})).header == ("Time", "Event")


def test_the_tenth_record_may_be_the_header_and_the_eleventh_not() -> None:
    header = b"First Name,Connected On\n"
    assert table(b"note\n\n" * 9 + header).header is not None
    late = table(b"note\n\n" * 10 + header)
    assert late.header is None
    assert late.kind == "unrecognised"
    assert list(late) == []


def test_a_quote_left_open_in_the_preamble_does_not_hide_the_header() -> None:
    found = table(b'Notes:\n"open\nFirst Name,Connected On\n1,2\n')
    assert found.header == ("First Name", "Connected On")
    assert [warning.code for warning in found.warnings] == ["unclosed_quote"]
    assert [row.cells for row in found] == [["1", "2"]]


@pytest.mark.parametrize(
    "content", [b"", b"\n\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE + b"\0\n"]
)
def test_an_empty_member_is_empty(content: bytes) -> None:
    found = table(content)
    assert (found.kind, found.header, found.first_row, list(found)) == ("empty", None, (), [])


@pytest.mark.parametrize(
    "content", [b"No conversations found", b"No conversations found\n", '"Nothing"\n'.encode("utf-16")]
)
def test_one_sentence_in_place_of_data_is_told_apart(content: bytes) -> None:
    found = table(content)
    assert found.kind == "sentence"
    assert found.header is None
    assert len(found.first_row) == 1


def test_an_unknown_header_is_shown() -> None:
    found = table(b"Vorname,Nachname\nAnn,Berg\n")
    assert (found.kind, found.first_row) == ("unrecognised", ("Vorname", "Nachname"))


def test_a_header_alone_is_a_table_without_rows() -> None:
    found = table(b"First Name,Connected On")
    assert (found.kind, list(found)) == ("table", [])


def test_doubled_and_unnamed_columns_are_numbered() -> None:
    names = frozenset({"Job Titles"})
    found = table(b"Job Titles,Age,Job Titles,Job Titles 2,Job Titles,,\n", names)
    assert found.columns == ("Job Titles", "Age", "Job Titles 3", "Job Titles 2", "Job Titles 4", "", "2")
    assert found.header == ("Job Titles", "Age", "Job Titles", "Job Titles 2", "Job Titles", "", "")


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"First Name,Connected On\tx\n", ","),
        (b"First Name\tConnected On\n", "\t"),
        ("First Name\tConnected On\n".encode("utf-16-le"), "\t"),
    ],
)
def test_tabs_divide_utf16_and_tables_without_commas(content: bytes, delimiter: str) -> None:
    if b"\0" in content:
        content = codecs.BOM_UTF16_LE + content
    found = table(content, frozenset({"First Name"}))
    assert found.delimiter == delimiter
    assert found.header is not None


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"First Name,Connected On\n", "utf-8"),
        ("First Name,Connected On\nZoë".encode(), "utf-8"),
        ("First Name,Connected On\nZoë".encode()[:-1], "utf-8"),
        ("First Name,Connected On\nZoë,".encode("cp1252"), "windows-1252"),
        ("\ufeffFirst Name\tConnected On\n".encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_the_encoding_is_named(content: bytes, encoding: str) -> None:
    found = table(content)
    assert found.encoding == encoding
    assert found.header is not None


def test_rows_are_given_once() -> None:
    found = table(b"First Name,Connected On\n1,2\n")
    assert len(list(found)) == 1
    assert list(found) == []
