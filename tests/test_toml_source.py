"""Every key's line is found, and every unusable file gives one clear line."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.errors import InputFileError
from inspector.toml_source import TomlSource, load_toml

TRICKY = '''# a comment with [[fact]] and what = "no"
as_of = 2025-02-01

[[fact]]
what = "residence"   # [[fact]]
note = """
what = "inside a string"
[[fact]]
"""
list = [
  "a", # ] = "
  "what = 1", [1, 2],
]
inline = { what = "x, ]", other = [ "}" ] }
after.dotted."quoted key" = true

[[fact]]
literal = \'\'\'
value = 'no'\'\'\'
"value" = 'off # ] " '
empty = ""
ends_in_quotes = """say "hi\\""""
odd = 1979-05-27 07:32:00Z
last = 1
[fact.source]
file = "x"

[ audience . "of posts" ]
post = "public"
'''


def written(folder: Path, content: str | bytes, name: str = "facts.toml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def loaded(folder: Path, text: str) -> TomlSource:
    return load_toml(written(folder, text))


def line_of(text: str, marker: str, nth: int = 0) -> int:
    return [number for number, line in enumerate(text.splitlines(), 1) if line.startswith(marker)][nth]


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_lines_of_keys_and_headers(tmp_path: Path, breaks: str) -> None:
    source = loaded(tmp_path, TRICKY.replace("\n", breaks))
    expected = {
        (None, 0, "as_of"): "as_of",
        ("fact", 0, "what"): 'what = "residence"',
        ("fact", 0, "note"): "note",
        ("fact", 0, "list"): "list",
        ("fact", 0, "inline"): "inline",
        ("fact", 0, "after"): "after",
        ("fact", 0, "after.dotted.quoted key"): "after",
        ("fact", 1, "literal"): "literal",
        ("fact", 1, "value"): '"value"',
        ("fact", 1, "empty"): "empty",
        ("fact", 1, "ends_in_quotes"): "ends",
        ("fact", 1, "odd"): "odd",
        ("fact", 1, "last"): "last",
        ("fact", 1, "source"): "[fact.source]",
        ("fact.source", 0, "file"): "file",
        ("audience.of posts", 0, None): "[ audience",
        ("audience.of posts", 0, "post"): "post",
    }
    for place, marker in expected.items():
        assert source.line(*place) == line_of(TRICKY, marker), place
    # The header inside the string of the first fact is none.
    assert source.line("fact", 0, None) == 4
    assert source.line("fact", 1, None) == line_of(TRICKY, "[[fact]]", 2)
    assert source.line("fact", 2, None) is None
    assert source.data == tomllib.loads(TRICKY)


def test_what_stands_nowhere_has_no_line(tmp_path: Path) -> None:
    source = loaded(tmp_path, TRICKY)
    assert source.line("fact", 0, "value") is None
    assert source.line("fact", 2, "what") is None
    assert source.line(None, 0, "what") is None
    assert source.line("other", 0, None) is None


def test_a_fault_names_file_line_and_key(tmp_path: Path) -> None:
    source = loaded(tmp_path, 'fact = [{ what = "x" }]\n[[setting]]\nid = 1\n')
    assert str(source.fault("setting", 0, "id", "is no text")) == "facts.toml:3: id: is no text"
    assert str(source.fault("setting", 0, "name", "is missing")) == "facts.toml:2: name: is missing"
    assert str(source.fault("fact", 0, "what", "is odd")) == "facts.toml:1: what: is odd"
    assert source.fault(None, 0, "nowhere", "is missing").line is None


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    source = load_toml(written(tmp_path, b"\xef\xbb\xbfas_of = 1\n"))
    assert source.line(None, 0, "as_of") == 1


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"a = 1\nb = \xff\n", 2, "UTF-8"),
        (b"a = 1\nb = \n", 2, "Invalid value"),
        (b"a = 1\n\nb = [1,\n", 3, "no valid TOML"),
        (b"a = 2025-02-30\n", 1, "Invalid date"),
        (b"a = 1\na = 2\n", 2, "no valid TOML"),
        (b"a = " + b"[" * 50_000, None, "nested too deeply"),
        (b"a = " + b"9" * 5_000, None, "no valid TOML"),
    ],
)
def test_what_is_no_toml_is_named_by_its_line(tmp_path: Path, content: bytes, line: int | None, words: str) -> None:
    with pytest.raises(InputFileError) as caught:
        load_toml(written(tmp_path, content))
    assert caught.value.line == line
    assert words in str(caught.value)
    assert str(caught.value).startswith("facts.toml")
    assert "\n" not in str(caught.value)


STEERING = "\0\x07\x08\x0b\r\x1b\x7f\x85\x9b\u2028\u2029\u202a\u202e\u2066\u2069"


@pytest.mark.parametrize("steering", STEERING, ids=lambda letter: f"U+{ord(letter):04X}")
@pytest.mark.parametrize(
    "place",
    [
        'value = "x%"',
        'value = ["#", [{ a = "x%" }]]',
        '[fact.source]\nvalue = "#"\n[other]\nfile = { "a%b" = 1 }',
        '"%" = 1',
        'value = """\nx\n\n%"""',
        "# \\u001b\nvalue = 1\n[[fact]]\nvalue = '%'",
    ],
)
def test_what_steers_a_terminal_is_refused_with_its_line(tmp_path: Path, place: str, steering: str) -> None:
    """Written out or as an escape, in a value or a key, at any depth."""
    before = '# a "comment\nwhat = "fine \\u00e9 \u05d0\u200f"\n'
    line = 3 + place.count("\n", 0, place.index("%"))
    for written_as in (f"\\u{ord(steering):04x}", f"\\U{ord(steering):08X}", steering):
        if "'" in place and written_as != steering:
            continue
        with pytest.raises(InputFileError) as caught:
            loaded(tmp_path, before + place.replace("%", written_as))
        said = str(caught.value)
        assert not any(letter in said for letter in STEERING)
        if ord(steering) > 0x7F or written_as != steering:
            begins = 3 if '"""' in place else line
            assert said.startswith(f"facts.toml:{begins}: a text holds a character")
            assert f"U+{ord(steering):04X}" in said
        else:
            assert said.startswith(f"facts.toml:{line}: the file is no valid TOML")


def test_what_belongs_into_a_text_stays(tmp_path: Path) -> None:
    """Tabs, line breaks of either kind, marks of Hebrew and Arabic, joined emoji; and a comment is nobody's text."""
    text = "a\tb\n\u05e9\u200f \u0627\u061c \U0001f469\u200d\U0001f52c \u0430"
    source = loaded(tmp_path, f'# \u202e\nvalue = """{text}"""\n'.replace("\n", "\r\n"))
    assert source.data == {"value": text}


def test_a_file_over_the_limit_is_refused_and_one_at_the_limit_is_not(tmp_path: Path) -> None:
    path = written(tmp_path, "a = 1\n")
    assert load_toml(path, limit=6).data == {"a": 1}
    with pytest.raises(InputFileError, match=r"facts\.toml: .*too large; at most 5 bytes"):
        load_toml(path, limit=5)


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match=r"^nowhere\.toml: there is no such file"):
        load_toml(tmp_path / "nowhere.toml")
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(InputFileError, match=r"^folder\.toml: this is no file"):
        load_toml(tmp_path / "folder.toml")


VALUES = st.sampled_from(
    [
        "1",
        '"a = 1"',
        "'[[t]] # '",
        '"""\nk0 = 1\n[[t]]\n"""',
        "'''\n[[t]]\nk1 = \"\"\"\n'''",
        '[ "]", # ]\n  { k0 = "}", k1 = [1] },\n]',
        '{ k0 = "x", "k 1" = { a = \'}\' } }',
        "2025-02-01 07:00:00Z",
        '"\\"# \\\\"',
        "[]",
    ]
)
TABLES = st.lists(
    st.lists(st.tuples(VALUES, st.sampled_from(["", " # [[t]]", "\n\n# k0 = 1"])), max_size=4), max_size=4
)


@settings(
    derandomize=True, deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tables=TABLES)
def test_lines_agree_with_where_the_keys_were_written(tmp_path: Path, tables: list[list[tuple[str, str]]]) -> None:
    lines: list[str] = []
    expected: dict[tuple[int, str | None], int] = {}
    for index, keys in enumerate(tables):
        expected[index, None] = len(lines) + 1
        lines.append("[[t]]")
        for number, (value, comment) in enumerate(keys):
            expected[index, f"k{number}"] = len(lines) + 1
            lines += f"k{number} = {value}{comment}".split("\n")
    source = loaded(tmp_path, "\n".join(lines))
    assert {(index, key): source.line("t", index, key) for index, key in expected} == expected
    assert source.line("t", len(tables), None) is None
