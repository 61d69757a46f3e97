"""What is odd about rows: every trap of tables that the format reference and the list of threats name."""

import hashlib

import pytest

from inspector.platforms.tabular.row import MEANINGS, Row
from inspector.platforms.tabular.table import Table, TablePlan, read_table
from tests.support.member_stream import BytesStream

ABC = (frozenset({"A", "B", "C"}),)


def table(content: bytes, *, backslash: bool = False, block: int = 7) -> Table:
    return read_table(BytesStream(content), TablePlan(ABC, backslash_escapes=backslash, block=block))


def rows(content: bytes, *, backslash: bool = False) -> list[Row]:
    """The rows, whose places and hashes are checked on the way."""
    found = list(table(content, backslash=backslash))
    assert found == list(table(content, backslash=backslash, block=1 << 20))
    for row in found:
        exact = content[row.offset : row.offset + row.length]
        assert row.sha256 == hashlib.sha256(exact).digest()
        assert set(row.notes) <= set(MEANINGS)
    return found


def cells(content: bytes, *, backslash: bool = False) -> list[list[str]]:
    return [row.cells for row in rows(content, backslash=backslash)]


def faults(content: bytes, *, backslash: bool = False) -> list[str]:
    return [row.fault for row in rows(content, backslash=backslash)]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_each_line_end_ends_a_record_and_is_no_part_of_it(line_end: bytes) -> None:
    content = b"A,B,C" + line_end + b"1,2,3" + line_end + b'4,"x' + line_end + b'y",6' + line_end
    found = rows(content)
    assert [row.cells for row in found] == [["1", "2", "3"], ["4", "x" + line_end.decode() + "y", "6"]]
    assert [content[row.offset :][: row.length] for row in found] == [b"1,2,3", b'4,"x' + line_end + b'y",6']
    assert table(content).line_end == line_end.decode()


def test_line_ends_may_be_mixed() -> None:
    assert cells(b"A,B,C\r\n1,2,3\n4,5,6\r7,8,9") == [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]]


def test_blank_lines_are_no_records_and_rows_of_delimiters_are() -> None:
    found = rows(b"A,B,C\n\n1,2,3\n\r\n,,\n\n\n")
    assert [(row.number, row.cells, row.fault) for row in found] == [(1, ["1", "2", "3"], ""), (2, ["", "", ""], "")]


def test_a_last_row_without_a_line_end_is_sound() -> None:
    assert faults(b"A,B,C\n1,2,3") == [""]


def test_quotes_are_doubled_and_line_breaks_quoted() -> None:
    assert cells(b'A,B,C\n"say ""hi""","one\ntwo\r\nthree",""\n') == [['say "hi"', "one\ntwo\r\nthree", ""]]


def test_a_quote_inside_an_unquoted_cell_is_text() -> None:
    content = b'A,B,C\n5" disk,it\'s 6",x\n1,2,3\n'
    assert cells(content) == [['5" disk', "it's 6\"", "x"], ["1", "2", "3"]]
    assert faults(content) == ["", ""]


def test_text_after_a_closing_quote_is_kept() -> None:
    assert cells(b'A,B,C\n"one" and "two",2,3\n') == [['one and "two"', "2", "3"]]


def test_stray_quotes_round_line_breaks_stay_in_the_text() -> None:
    assert cells(b'A,B,C\n1,"one""\n""two",3\n') == [["1", 'one"\n"two', "3"]]


def test_only_line_ends_break_rows() -> None:
    text = "one\u2028two\u0085three\x0cfour\x0bfive"
    assert cells(f"A,B,C\n1,{text},3\n".encode()) == [["1", text, "3"]]


def test_rows_cut_short_or_too_long_keep_their_cells() -> None:
    found = rows(b"A,B,C\n1,2\n1,2,3,4\n1,2,3\n")
    assert [(row.cells, row.fault) for row in found] == [
        (["1", "2"], "short"),
        (["1", "2", "3", "4"], "long"),
        (["1", "2", "3"], ""),
    ]


@pytest.mark.parametrize(
    ("ending", "last"), [(b"4,5", ["4", "5"]), (b'4,"fi', ["4", "fi"]), (b'4,5,"six', ["4", "5", "six"])]
)
def test_a_member_that_ends_inside_a_row_says_so(ending: bytes, last: list[str]) -> None:
    found = rows(b"A,B,C\n1,2,3\n" + ending)
    assert [(row.cells, row.fault) for row in found] == [(["1", "2", "3"], ""), (last, "cut")]


def test_backslashes_escape_quotes_where_the_member_has_them() -> None:
    content = b'A,B,C\n1,"he said \\"no, never\\", then left",3\n1,"the end is \\"quoted\\"",3\n1,"both ""ways\\"",3\n'
    assert cells(content, backslash=True) == [
        ["1", 'he said "no, never", then left', "3"],
        ["1", 'the end is "quoted"', "3"],
        ["1", 'both "ways"', "3"],
    ]
    assert faults(content, backslash=True) == ["", "", ""]


def test_a_backslash_before_a_doubled_quote_is_its_escape() -> None:
    assert cells(b'A,B,C\n1,"a \\""word\\"" here",3\n', backslash=True) == [["1", 'a "word" here', "3"]]


def test_other_backslashes_are_text() -> None:
    content = b'A,B,C\n1,"C:\\temp\\\\new",\\n\n'
    assert cells(content, backslash=True) == cells(content) == [["1", "C:\\temp\\\\new", "\\n"]]


def test_a_backslash_that_ends_a_cell_does_not_swallow_the_next_row() -> None:
    content = b'A,B,C\n1,2,"C:\\"\n4,5,"six"\n'
    assert cells(content, backslash=True) == [["1", "2", "C:\\"], ["4", "5", "six"]]


def test_without_the_dialect_a_backslash_does_not_escape() -> None:
    assert cells(b'A,B,C\n1,2,"C:\\"\n') == [["1", "2", "C:\\"]]


def test_a_forgotten_quote_costs_its_own_row_alone() -> None:
    content = b'A,B,C\n"1","2","3"\n"4","five,"6"\n"7","open,8\n"9","10","11"\n"12","13","14"\n'
    found = rows(content)
    assert [(row.cells, row.fault) for row in found][2:] == [
        (["7", "open,8"], "unclosed_quote"),
        (["9", "10", "11"], ""),
        (["12", "13", "14"], ""),
    ]
    assert found[2].number == 3
    assert content[found[2].offset :][: found[2].length] == b'"7","open,8'


def test_a_quote_that_never_closes_gives_the_rest_back() -> None:
    content = b'A,B,C\n1,"open,3\nno row at all\n4,5,6\n7,8,9\n'
    found = rows(content)
    assert [(row.cells, row.fault) for row in found] == [
        (["1", "open,3\nno row at all"], "unclosed_quote"),
        (["4", "5", "6"], ""),
        (["7", "8", "9"], ""),
    ]


def test_the_next_sound_row_may_have_line_breaks_of_its_own() -> None:
    content = b'A,B,C\n"1","open,3\n"4","one\ntwo","6"\n'
    assert cells(content) == [["1", "open,3"], ["4", "one\ntwo", "6"]]


def test_a_quote_left_open_in_the_last_row_takes_that_row() -> None:
    assert [(row.cells, row.fault) for row in rows(b'A,B,C\n1,2,3\n4,"open,6\n')] == [
        (["1", "2", "3"], ""),
        (["4", "open,6"], "unclosed_quote"),
    ]


def test_a_message_with_commas_is_not_torn_apart_by_a_long_row() -> None:
    content = b'A,B,C\n1,"one, two, three\nfour, five, six",3,4\n'
    assert [(row.cells, row.fault) for row in rows(content)] == [
        (["1", "one, two, three\nfour, five, six", "3", "4"], "long")
    ]


def test_nothing_is_taken_for_missing_or_for_a_number() -> None:
    assert cells(b"A,B,C\nNA,null,nan\nNone,00123,=1+1\n") == [["NA", "null", "nan"], ["None", "00123", "=1+1"]]


def test_nul_bytes_are_kept() -> None:
    assert cells(b'A,B,C\na\x00b,"\x00",3\n') == [["a\x00b", "\x00", "3"]]


def test_a_row_that_is_no_utf8_is_guessed_alone() -> None:
    content = "A,B,C\nZoë,2,3\n".encode() + b'Zo\xeb,"\x93x\x94 ""\x81""",3\n' + "Åsa,5,6\n".encode()
    found = rows(content)
    assert [(row.cells, row.fault, row.notes) for row in found] == [
        (["Zoë", "2", "3"], "", ()),
        (["Zoë", '“x” "\ufffd"', "3"], "encoding_guessed", ("encoding_guessed",)),
        (["Åsa", "5", "6"], "", ()),
    ]


def test_a_row_may_be_short_and_guessed_at_once() -> None:
    assert [(row.fault, row.notes) for row in rows(b"A,B,C\n1,2,3\n\xe9,2\n")][1] == (
        "short",
        ("short", "encoding_guessed"),
    )


def test_half_a_character_is_replaced_and_said() -> None:
    content = b"A,B,C\n\xed\xa0\xbd,\xed\xa0\xbd\xed\xb8\x80,3\n"
    (row,) = rows(content)
    assert row.cells == ["\ufffd", "\U0001f600", "3"]
    assert (row.fault, row.notes) == ("", ("lone_surrogate",))


def test_half_a_character_in_utf16_is_replaced_and_said() -> None:
    content = "A\tB\tC\n1\t2\t3\n\ud83d\t5\t6\n".encode("utf-16", "surrogatepass")
    found = rows(content)
    assert [row.cells for row in found] == [["1", "2", "3"], ["\ufffd", "5", "6"]]
    assert [row.notes for row in found] == [(), ("lone_surrogate",)]


def test_half_a_unit_at_the_end_of_utf16_belongs_to_the_row() -> None:
    content = "A\tB\tC\n1\t2\t3".encode("utf-16") + b"\x00"
    (row,) = rows(content)
    assert row.offset + row.length == len(content)
    assert row.notes == ("lone_surrogate",)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_places_in_utf16_count_bytes(codec: str) -> None:
    text = '\ufeff"A"\t"B"\t"C"\n"Zoë\U0001f600"\t"x\ny"\t"a, ""b"""\r\n"4"\t"5"\t"6"\n\n'
    content = text.encode(codec)
    first, second = rows(content)
    assert table(content).encoding == codec
    assert first.cells == ["Zoë\U0001f600", "x\ny", 'a, "b"']
    assert content[first.offset :][: first.length].decode(codec) == '"Zoë\U0001f600"\t"x\ny"\t"a, ""b"""'
    assert content[second.offset :][: second.length].decode(codec) == '"4"\t"5"\t"6"'


def test_equal_rows_are_several_rows() -> None:
    first, second = rows(b"A,B,C\n1,2,3\n1,2,3\n")
    assert (first.sha256, first.number, second.number) == (second.sha256, 1, 2)
    assert first.offset != second.offset
