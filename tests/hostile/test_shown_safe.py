"""Names that hide or turn round, at every place where one reaches a person or a log; nothing of an archive in a log."""

import json
import os
import pty
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.operations.inspection import InspectRequest, inspect
from inspector.records.visible import visible_block, visible_line
from tests.hostile.export import NAME, SOUND
from tests.hostile.marked import HIDDEN, MARKED, OUTSIDE
from tests.hostile.marked import RAW as STEERING
from tests.hostile.watching import CANARIES, inspect_watched
from tests.support.program import ROOT, run_inspector
from tests.support.zips import Piece, archive

RAW = ("\x1b", "\x07", "\u202e", "\u2066", "\u200f", "\u0085", "\ufeff", "\u2028")
TURNED = "".join(RAW)
OUTER = "Complete\u202e\x1b[2J\u2066.zip"
HOSTILE = archive(
    *SOUND,
    Piece(f"Zebrafish{TURNED}.csv".encode(), b"quokka\n"),
    Piece(f"{TURNED}Shares.csv".encode(), b"quokka\n", flags=1),
    Piece(f"../{TURNED}messages.csv".encode(), b"quokka\n", crc=1),
    Piece(f"{TURNED}Skills.csv".encode(), f"Name\nquokka{TURNED}\n".encode()),
)


def bare(text: str) -> list[str]:
    """The characters of a text that may move or hide what stands around them."""
    return [letter for letter in RAW if letter in text]


def steering(text: str) -> list[str]:
    """The characters of a text that steer a terminal or turn what stands around them."""
    return [letter for letter in STEERING if letter in text]


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
    done = run_inspector("search", f"gone{TURNED}.inspection", "x", cwd=tmp_path)
    assert bare(done.stderr.decode()) == []


def test_in_what_progress_says_and_in_the_log_of_the_case(tmp_path: Path) -> None:
    path, case = tmp_path / OUTER, tmp_path / "c.inspection"
    path.write_bytes(HOSTILE)
    said: set[str] = set()
    inspect(InspectRequest((path,), case), lambda what, _done, _total: said.add(what))
    assert any(f"Zebrafish{visible_line(TURNED)}" in what for what in said)
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


def test_of_every_text_that_an_archive_holds(tmp_path: Path) -> None:
    """The owner, senders, titles, headlines, places, dates that are none: every command shows them safe."""
    (tmp_path / OUTSIDE).write_bytes(MARKED)
    for arguments in (
        ("inspect", OUTSIDE, "--case", "c.inspection"),
        ("search", "c.inspection", "quokka"),
        ("search", "c.inspection", f"quokka{HIDDEN}"),
        ("search", "c.inspection", f'"{HIDDEN}'),
        ("source", "c.inspection", f"{HIDDEN}.1.1"),
        ("letter", "c.inspection", "--kind", "access", "--to", "letter.txt"),
        ("export", "c.inspection", "--to", "pack"),
        ("export", "c.inspection", "--to", "redacted", "--redact", "frcp-5.2"),
        ("verify", "pack", "--archive", OUTSIDE),
        ("verify", "redacted"),
    ):
        done = run_inspector(*arguments, cwd=tmp_path)
        assert steering(done.stdout.decode() + done.stderr.decode()) == [], arguments
    assert steering((tmp_path / "letter.txt").read_text(encoding="utf-8")) == []


def test_a_file_with_texts_of_a_strangers_is_refused_by_its_line(tmp_path: Path) -> None:
    """Facts, statements, records to keep out: a text that steers is a fault in the file, and is not repeated."""
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    assert run_inspector("inspect", NAME, "--case", "c.inspection", cwd=tmp_path).returncode == 0
    (tmp_path / "given.toml").write_text(
        '# fine\n[[withheld]]\nrecord = "x.1.1"\nreason = "for\u202e \\u001b[2J advice"\n'
    )
    for arguments in (
        ("inspect", NAME, "--facts", "given.toml"),
        ("inspect", NAME, "--statements", "given.toml"),
        ("statements", "check", "given.toml"),
        ("export", "c.inspection", "--to", "pack", "--withhold", "given.toml"),
    ):
        done = run_inspector(*arguments, cwd=tmp_path)
        assert done.returncode == 2, (arguments, done)
        assert steering(done.stdout.decode() + done.stderr.decode()) == []
        assert b"given.toml:4: a text holds a character that is not seen" in done.stderr, arguments
    assert not (tmp_path / "pack").exists()


TEXTS = (
    ("archive", "name"),
    ("archive", "owner_name"),
    ("member", "path"),
    ("member", "note"),
    ("fact", "value"),
    ("fact", "source"),
    ("warning", "message"),
    ("missing", "what"),
    ("missing", "why"),
    ("missing", "how_to_get"),
    ("conversation", "title"),
    ("participant", "name"),
    ("content", "title"),
    ("content", "text"),
)


def test_of_a_case_that_a_stranger_sent(tmp_path: Path) -> None:
    """Every text in the case, the statements in it included, holds what steers a terminal."""
    (tmp_path / "a.zip").write_bytes(archive(*SOUND))
    case = inspect(InspectRequest((tmp_path / "a.zip",), tmp_path / "c.inspection"), lambda *_: None)
    connection = sqlite3.connect(case)
    for table, column in TEXTS:
        connection.execute(f'UPDATE "{table}" SET "{column}" = "{column}" || ?', (HIDDEN,))
    (text,) = connection.execute("SELECT value FROM option WHERE key = 'knowledge'").fetchone()
    knowledge = json.loads(text)
    for statement in knowledge["statements"]:
        for key in ("title", "by", "note"):
            if isinstance(statement.get(key), str):
                statement[key] += HIDDEN
    connection.execute("UPDATE option SET value = ? WHERE key = 'knowledge'", (json.dumps(knowledge),))
    connection.commit()
    connection.close()
    for arguments in (
        ("search", "c.inspection", "quokka"),
        ("letter", "c.inspection", "--kind", "access", "--to", "letter.txt"),
        ("export", "c.inspection", "--to", "pack", "--no-sources"),
        ("verify", "pack"),
        ("inspect", "a.zip", "--case", "c.inspection"),
    ):
        done = run_inspector(*arguments, cwd=tmp_path)
        assert done.returncode in {0, 2, 4}, (arguments, done.stderr)
        assert steering(done.stdout.decode() + done.stderr.decode()) == [], arguments


ALIKE = {
    "p\u0430ypal.csv": "p\u0430⟦Cyrillic⟧ypal.csv",
    "me\u0455\u0455\u0430ges.csv": "me\u0455\u0455\u0430⟦Cyrillic⟧ges.csv",
    "\u0391pple p\u043er\u0442.csv": "\u0391⟦Greek⟧pple p\u043e⟦Cyrillic⟧r\u0442.csv",
    "e\uff58e": "e\uff58⟦Fullwidth⟧e",
    "\U0001d41finance.csv": "\U0001d41f⟦Mathematical⟧inance.csv",
    "invoice.\u0435\u0445\u0435": "invoice.\u0435\u0445\u0435⟦Cyrillic⟧",
}
AS_THEY_ARE = (
    "\u041e\u0442\u0447\u0451\u0442 \u0437\u0430 \u043c\u0430\u0439.csv",
    "\u0418\u0432\u0430\u043d Marrowby, IP-\u0430\u0434\u0440\u0435\u0441.csv",
    "\u039f \u03a4\u03cc\u03c0\u03bf\u03c2 5 \u03bcm k\u03a9 \u0394t.csv",
    "\u65e5\u672c\u8a9e ABC \uff21\uff22.csv",
    "stra\u00dfe \u0131\u015f\u0131k caf\u00e9.csv",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627.csv",
)


def test_letters_that_only_look_alike_are_marked_and_other_scripts_are_not() -> None:
    for raw, shown in ALIKE.items():
        assert visible_line(raw) == shown
        assert visible_line(f"{shown} \u0430\u0435") == f"{shown} \u0430\u0435", "twice changes nothing"
    for name in AS_THEY_ARE:
        assert visible_line(name) == name


EVADING = {
    # What stands for a mark and is none, or is another script's.
    "p\u0430ypal\u27e6.csv": "p\u0430⟦Cyrillic⟧ypal\u27e6.csv",
    "p\u0430\u27e6ypal": "p\u0430⟦Cyrillic⟧\u27e6ypal",
    "p\u0430⟦Greek⟧ypal": "p\u0430⟦Cyrillic⟧⟦Greek⟧ypal",
    "p⟦Cyrillic⟧\u0430y": "p⟦Cyrillic⟧\u0430⟦Cyrillic⟧y",
    # What parts the letters of a word and is not seen.
    "p\u2060\u0430\u2060ypal": "p⟦WJ⟧\u0430⟦Cyrillic⟧⟦WJ⟧ypal",
    "p\u00ad\u0430ypal": "p⟦U+00AD⟧\u0430⟦Cyrillic⟧ypal",
    "p\u200b\u0430ypal": "p⟦ZWSP⟧\u0430⟦Cyrillic⟧ypal",
    "p\u200c\u0430\u200dypal": "p\u200c\u0430\u200d⟦Cyrillic⟧ypal",
    "p\u034f\u0430\ufe00ypal": "p⟦U+034F⟧\u0430\ufe00⟦Cyrillic⟧ypal",
    "p\u0301\u0430\u0301ypal": "p\u0301\u0430\u0301⟦Cyrillic⟧ypal",
    "p\u3164\u0430ypal": "p⟦U+3164⟧\u0430⟦Cyrillic⟧ypal",
    "x.\U0001d455\U0001d455": "x.\U0001d455\U0001d455⟦Mathematical⟧",  # no letters at all
    # Spaces before, after and within.
    "invoice.\u0435\u0445\u0435  ": "invoice.\u0435\u0445\u0435⟦Cyrillic⟧  ",
    "invoice.\u2060\u0435\u0445\u0435": "invoice.⟦WJ⟧\u0435\u0445\u0435⟦Cyrillic⟧",
    f"invoice.pdf{' ' * 60}.exe": "invoice.pdf ⟦SP×60⟧ .exe",
    f"invoice.pdf{chr(0xA0) * 9}.\u0435\u0445\u0435": "invoice.pdf ⟦SP×9⟧ .\u0435\u0445\u0435⟦Cyrillic⟧",
    f"invoice{chr(0x2800) * 70}.exe": "invoice ⟦SP×70⟧ .exe",
}


@pytest.mark.parametrize("raw", EVADING)
def test_marks_are_not_evaded(raw: str) -> None:
    assert visible_line(raw) == EVADING[raw]
    assert visible_line(EVADING[raw]) == EVADING[raw], "twice changes nothing"


def test_what_has_a_use_stays_in_texts() -> None:
    """A place where a word may be broken, joiners of emoji and of other scripts, an indent."""
    assert visible_block("Donau\u00addampf \u180e     five") == "Donau\u00addampf \u180e     five"
    assert visible_block("a\u2060b") == "a⟦WJ⟧b"
    for text in (
        "     indented",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u0646\u0645\u06cc\u200c\u062f\u0627\u0646\u0645",
    ):
        assert visible_line(text) == text


PARTS = (
    "a",
    "Z",
    "1",
    ".",
    " ",
    "\u0430",
    "\u0435\u0445",
    "\u0391",
    "\uff41",
    "⟦",
    "⟧",
    "⟦Cyrillic⟧",
    "⟦Greek⟧",
    "⟦WJ⟧",
    "⟦SP×9⟧",
    "       ",
)
HIDING = ("\u2060", "\u00ad", "\u200b", "\u200d", "\u0301", "\ufe0f", "\u202e", "\x1b", "\n", "\u3164")


@given(st.lists(st.sampled_from(PARTS + HIDING)).map("".join) | st.text())
def test_whatever_a_name_holds_it_is_one_safe_line_and_twice_changes_nothing(name: str) -> None:
    shown = visible_line(name)
    assert visible_line(shown) == shown
    assert steering(shown) == []
    assert not set(shown) & set("\u2060\u00ad\u200b\n")


def test_names_with_letters_that_only_look_alike(tmp_path: Path) -> None:
    """In the summary, in a refusal and of a sender: marked each time; the case keeps the name as it is."""
    (tmp_path / NAME).write_bytes(
        archive(*SOUND, *(Piece(name.encode(), b"x", flags=0x800) for name in (*ALIKE, *AS_THEY_ARE)))
    )
    ran = inspect_watched(tmp_path, tmp_path / NAME)
    assert set(ALIKE) | set(AS_THEY_ARE) <= {path for path, _, _ in ran.members}
    for shown in (*ALIKE.values(), *AS_THEY_ARE):
        assert shown in ran.out
    (tmp_path / "p\u0430ypal.zip").write_bytes(b"")
    refused = inspect_watched(tmp_path, tmp_path / "p\u0430ypal.zip")
    assert "p\u0430⟦Cyrillic⟧ypal.zip" in refused.err


def on_terminal(folder: Path, *arguments: str) -> str:
    """What a command writes to a terminal: standard output and standard error are one."""
    ours, theirs = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "inspector", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "200"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        )
        os.close(theirs)
        written = bytearray()
        with suppress(OSError):
            while block := os.read(ours, 65536):
                written += block
        process.wait()
    finally:
        os.close(ours)
    return written.decode()


def test_on_a_real_terminal(tmp_path: Path) -> None:
    """Colours and the bar need sequences of our own; none of the archive's is among them."""
    (tmp_path / NAME).write_bytes(MARKED)
    seen = on_terminal(tmp_path, "inspect", NAME, "--case", "c.inspection", "--records", "r.jsonl")
    assert "⟦RLO⟧" in seen
    assert not any(letter in seen for letter in HIDDEN.replace("\x1b", ""))
    record = json.loads((tmp_path / "r.jsonl").read_text().splitlines()[0])["id"]
    shown = on_terminal(tmp_path, "source", "c.inspection", record)
    assert "quokka" in shown
    assert steering(shown) == []
    assert "⟦ESC⟧" in shown
    exact = run_inspector("source", "c.inspection", record, cwd=tmp_path).stdout.decode()
    assert HIDDEN in exact, "away from a terminal the bytes are exact"
