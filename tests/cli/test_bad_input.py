"""Bad input: one clear line on standard error, the contract's exit status, no traceback, no half-written case."""

import io
import zipfile
from pathlib import Path

import pytest

from inspector.operations.demo import make_demo
from tests.support.program import run_inspector


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("demo")).archive


def one_line(cwd: Path, status: int, *arguments: str, contains: str) -> None:
    before = sorted(path.name for path in cwd.iterdir())
    done = run_inspector(*arguments, cwd=cwd)
    lines = done.stderr.decode().splitlines()
    assert done.returncode == status, lines
    assert len(lines) == 1, lines
    assert contains.casefold() in lines[0].casefold()
    assert "Traceback" not in lines[0]
    assert done.stdout == b""
    assert sorted(path.name for path in cwd.iterdir()) == before, "something was left behind"


def test_no_such_file(tmp_path: Path) -> None:
    one_line(tmp_path, 3, "inspect", "nothing.zip", "--case", "c.inspection", contains="nothing.zip")


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.zip").touch()
    one_line(tmp_path, 3, "inspect", "empty.zip", "--case", "c.inspection", contains="empty")


def test_not_an_archive(tmp_path: Path) -> None:
    (tmp_path / "page.zip").write_text("<!doctype html><html><body>Please sign in</body></html>")
    one_line(tmp_path, 3, "inspect", "page.zip", "--case", "c.inspection", contains="web page")


def test_an_archive_of_something_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as out:
        out.writestr("holiday/one.jpg", b"\xff\xd8\xff")
    one_line(
        tmp_path, 3, "inspect", "photos.zip", "--case", "c.inspection", contains="from one of these: Apple, ChatGPT"
    )


def test_an_encrypted_archive(tmp_path: Path) -> None:
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as out:
        out.writestr("messages.csv", "CONVERSATION ID,FROM\n")
    data = bytearray(plain.getvalue())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + at] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    one_line(tmp_path, 3, "inspect", "locked.zip", "--case", "c.inspection", contains="password")


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrm = 2020-01-01\n', "facts.toml:4", "frm"),
        ('[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = "soon"\n', "facts.toml:4", "from"),
        ('[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = 2020-02-31\n', "facts.toml", ""),
        ('[[fact]]\nwhat = "shoe_size"\nvalue = "44"\n', "facts.toml:2", "what"),
        ('[[fact]]\nwhat = "setting:linkedin.genai"\nvalue = "maybe"\nfrom = 2020-01-01\n', "facts.toml:3", "value"),
        (
            '[[fact]]\nwhat = "residence"\nvalue = "DE"\nfrom = 2020-01-01\nattachment = "gone.png"\n',
            "facts.toml:5",
            "attachment",
        ),
    ],
)
def test_a_facts_file_with_a_fault(tmp_path: Path, demo: Path, text: str, line: str, key: str) -> None:
    (tmp_path / "facts.toml").write_text(text)
    one_line(tmp_path, 2, "inspect", str(demo), "--case", "c.inspection", "--facts", "facts.toml", contains=line)
    one_line(tmp_path, 2, "inspect", str(demo), "--case", "c.inspection", "--facts", "facts.toml", contains=key)


def test_a_statements_file_with_a_fault(tmp_path: Path, demo: Path) -> None:
    (tmp_path / "mine.toml").write_text('[[statement]]\nid = "mine"\nasserts = "perhaps"\n')
    one_line(
        tmp_path, 2, "inspect", str(demo), "--case", "c.inspection", "--statements", "mine.toml", contains="mine.toml:"
    )
    one_line(tmp_path, 2, "statements", "check", "mine.toml", contains="mine.toml:")


def test_bad_words_on_the_command_line(tmp_path: Path, demo: Path) -> None:
    one_line(tmp_path, 2, "inspect", contains="archives")
    one_line(tmp_path, 2, "frobnicate", contains="frobnicate")
    one_line(tmp_path, 2, "inspect", str(demo), "--as-of", "yesterday", contains="yesterday")
    one_line(tmp_path, 2, "inspect", str(demo), "--purpose", "fun", contains="fun")
    one_line(tmp_path, 2, "inspect", str(demo), "--include", "nobody-said-so", contains="nobody-said-so")
    one_line(tmp_path, 2, "inspect", str(demo), "--limit", "members=many", contains="members")
    one_line(tmp_path, 2, "inspect", str(demo), "--json", "-", "--records", "-", contains="standard output")
    one_line(tmp_path, 2, "inspect", str(demo), "--json", "no/such/folder/r.json", contains="r.json")


def test_a_case_that_is_none(tmp_path: Path, demo: Path) -> None:
    (tmp_path / "notes.inspection").write_text("dear diary")
    one_line(tmp_path, 2, "inspect", str(demo), "--case", "notes.inspection", contains="notes.inspection")
    one_line(tmp_path, 2, "search", "notes.inspection", "word", contains="notes.inspection")
    one_line(tmp_path, 2, "search", "gone.inspection", "word", contains="gone.inspection")
    assert (tmp_path / "notes.inspection").read_text() == "dear diary"


def test_a_record_that_is_none(tmp_path: Path, demo: Path) -> None:
    assert run_inspector("inspect", str(demo), "--case", "c.inspection", cwd=tmp_path).returncode == 0
    one_line(tmp_path, 2, "source", "c.inspection", "abcdef01.1.1", contains="abcdef01.1.1")
