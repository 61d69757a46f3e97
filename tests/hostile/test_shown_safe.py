"""Names that hide or turn round, at every place where one reaches a person or a log; nothing of an archive in a log."""

import sqlite3
from pathlib import Path

from inspector.operations.inspection import InspectRequest, inspect
from inspector.records.visible import visible_line
from tests.hostile.export import SOUND
from tests.hostile.watching import CANARIES, inspect_watched
from tests.support.program import run_inspector
from tests.support.zips import Piece, archive

RAW = ("\x1b", "\x07", "\u202e", "\u2066", "\u200f", "\u0085", "\ufeff", "\u2028")
HIDDEN = "".join(RAW)
OUTER = "Complete\u202e\x1b[2J\u2066.zip"
HOSTILE = archive(
    *SOUND,
    Piece(f"Zebrafish{HIDDEN}.csv".encode(), b"quokka\n"),
    Piece(f"{HIDDEN}Shares.csv".encode(), b"quokka\n", flags=1),
    Piece(f"../{HIDDEN}messages.csv".encode(), b"quokka\n", crc=1),
    Piece(f"{HIDDEN}Skills.csv".encode(), f"Name\nquokka{HIDDEN}\n".encode()),
)


def bare(text: str) -> list[str]:
    """The characters of a text that may move or hide what stands around them."""
    return [letter for letter in RAW if letter in text]


def test_on_the_terminal(tmp_path: Path) -> None:
    (tmp_path / OUTER).write_bytes(HOSTILE)
    ran = inspect_watched(tmp_path, tmp_path / OUTER)
    assert ran.status == 0
    assert bare(ran.out) == []
    assert "Complete⟦RLO⟧⟦ESC⟧[2J⟦LRI⟧.zip" in ran.out


def test_in_the_one_line_of_a_refusal(tmp_path: Path) -> None:
    for content in (b"", b"<html>", b"anything", archive(), HOSTILE[:-5] + b"PK\x05\x06", archive(*SOUND, disk=2)):
        (tmp_path / OUTER).write_bytes(content)
        ran = inspect_watched(tmp_path, tmp_path / OUTER)
        assert bare(ran.err) == []
        if ran.status:
            assert "Complete⟦RLO⟧⟦ESC⟧[2J⟦LRI⟧.zip" in ran.err
    done = run_inspector("search", f"gone{HIDDEN}.inspection", "x", cwd=tmp_path)
    assert bare(done.stderr.decode()) == []


def test_in_what_progress_says_and_in_the_log_of_the_case(tmp_path: Path) -> None:
    path, case = tmp_path / OUTER, tmp_path / "c.inspection"
    path.write_bytes(HOSTILE)
    said: set[str] = set()
    inspect(InspectRequest((path,), case), lambda what, _done, _total: said.add(what))
    assert any(f"Zebrafish{visible_line(HIDDEN)}" in what for what in said)
    assert [what for what in said if bare(what)] == []
    with sqlite3.connect(case) as connection:
        lines = " ".join(map(str, connection.execute("SELECT * FROM log").fetchall()))
    connection.close()
    assert "archive_added" in lines
    assert not any(canary in lines for canary in CANARIES)
    assert bare(lines) == []


def test_in_warnings_and_notes(tmp_path: Path) -> None:
    (tmp_path / OUTER).write_bytes(HOSTILE)
    ran = inspect_watched(tmp_path, tmp_path / OUTER)
    assert {"odd_name", "skipped_encrypted", "unsafe_name"} <= ran.codes
    for warning in ran.result["warnings"]:
        assert bare(warning["message"]) == []
        assert not any(canary in warning["message"] for canary in CANARIES)
