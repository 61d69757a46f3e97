"""`inspector batch`: one clear line and the contract's exit status where nothing can be done."""

from pathlib import Path

import pytest

from tests.support.program import run_inspector


def refused(cwd: Path, *arguments: str) -> tuple[int, list[str]]:
    done = run_inspector("batch", *arguments, cwd=cwd)
    assert done.stdout == b"" or done.returncode == 3
    return done.returncode, done.stderr.decode().splitlines()


def test_no_archive_there(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("x")
    assert refused(tmp_path, "in", "--to", "to") == (
        2,
        ["inspector: in holds no archive: put each person's ZIP or folder into it"],
    )
    assert not (tmp_path / "to").exists()


def test_no_such_folder(tmp_path: Path) -> None:
    status, lines = refused(tmp_path, "nothing", "--to", "to")
    assert (status, len(lines)) == (2, 1)
    assert "nothing cannot be read" in lines[0]


def test_cases_among_the_archives(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Ana.zip").write_bytes(b"x")
    status, lines = refused(tmp_path, "in", "--to", "in")
    assert (status, len(lines)) == (2, 1)
    assert "a folder of their own" in lines[0]


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Ana.zip").write_bytes(b"x")
    (tmp_path / "to").write_text("")
    status, lines = refused(tmp_path, "in", "--to", "to")
    assert (status, len(lines)) == (2, 1)
    assert "to cannot be written" in lines[0]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--include", "no-such"), "there is no statement no-such"),
        (("--workers", "2", "--scheduler", "tcp://127.0.0.1:9"), "a cluster has workers of its own"),
        (("--purpose", "fun"), "no such purpose"),
    ],
)
def test_what_is_asked_makes_no_sense(tmp_path: Path, more: tuple[str, ...], says: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Ana.zip").write_bytes(b"x")
    status, lines = refused(tmp_path, "in", "--to", "to", *more)
    assert (status, len(lines)) == (2, 1)
    assert says in lines[0]
    assert not (tmp_path / "to").exists()


def test_nobody_could_be_finished(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Ana.zip").write_bytes(b"x")
    (tmp_path / "in" / "Ben.7z").write_bytes(b"x")
    status, lines = refused(tmp_path, "in", "--to", "to", "--workers", "1")
    assert (status, len(lines)) == (3, 2)
    assert (tmp_path / "to" / "summary.xlsx").is_file()


def test_the_folder_of_cases_may_lie_among_the_archives(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Ana.zip").write_bytes(b"x")
    for _ in range(2):
        status, lines = refused(tmp_path / "in", ".", "--to", "out", "--workers", "1")
        assert (status, len(lines)) == (3, 1), "the cases of the first run were taken for an archive"
