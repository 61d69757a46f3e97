"""The case file: ours or refused, whole or not there, and never changed by being looked at."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inspector.case.archives import archives, waiting
from inspector.case.counts import records
from inspector.case.file import APPLICATION_ID, create_case, open_case, spare_memory
from inspector.case.log import log, verify_log
from inspector.case.shape import VERSION, schema
from inspector.errors import CaseRefused
from tests.support.filled_case import new_case, said, take
from tests.support.program import ROOT


def refused(path: Path, *, write: bool = False) -> str:
    with pytest.raises(CaseRefused) as caught, open_case(path, write=write):
        pass
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_case_is_one_private_file_marked_as_ours(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(1, "hello")]})
    assert [each.name for each in tmp_path.iterdir()] == ["a.inspection"]
    assert stat.S_IMODE((tmp_path / "a.inspection").stat().st_mode) == 0o600
    plain = sqlite3.connect(tmp_path / "a.inspection")
    try:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert plain.execute("SELECT text FROM content").fetchall() == [("hello",)]
    finally:
        plain.close()


def test_few_pages_are_held_where_that_is_asked_for(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        roomy = case.connection.execute("PRAGMA cache_size").fetchone()[0]
    with open_case(tmp_path / "a.inspection") as case:
        assert case.connection.execute("PRAGMA cache_size").fetchone()[0] == roomy
        spare_memory(case)
        # Below nothing: kilobytes.
        assert roomy < case.connection.execute("PRAGMA cache_size").fetchone()[0] < 0


def test_a_case_is_never_made_over_another_file(tmp_path: Path) -> None:
    (tmp_path / "a.inspection").write_text("mine")
    with pytest.raises(CaseRefused, match="there already"):
        create_case(tmp_path / "a.inspection")
    assert (tmp_path / "a.inspection").read_text() == "mine"
    with pytest.raises(CaseRefused, match="cannot be written"):
        create_case(tmp_path / "no" / "a.inspection")


def test_what_is_no_case_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("dear diary")
    foreign = sqlite3.connect(tmp_path / "foreign")
    foreign.execute("CREATE TABLE t (a)")
    foreign.commit()
    foreign.close()
    assert "no case file" in refused(tmp_path / "text")
    assert "no case file" in refused(tmp_path / "foreign")
    assert "cannot be opened" in refused(tmp_path / "gone")
    assert "cannot be opened" in refused(tmp_path)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (f"PRAGMA user_version = {VERSION + 1}", "newer version"),
        ("CREATE TABLE extra (a)", "tables differ"),
        ("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM record; END", "tables differ"),
        ("CREATE VIEW v AS SELECT 1", "tables differ"),
        ("DROP TRIGGER log_loses_no_line", "tables differ"),
    ],
)
def test_a_case_that_was_changed_from_outside_is_refused(tmp_path: Path, change: str, word: str) -> None:
    new_case(tmp_path).close()
    other = sqlite3.connect(tmp_path / "a.inspection")
    other.execute(change)
    other.commit()
    other.close()
    assert word in refused(tmp_path / "a.inspection")


def test_a_damaged_case_is_refused(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(number, "x" * 500) for number in range(1, 200)]})
    path = tmp_path / "a.inspection"
    data = bytearray(path.read_bytes())
    for at in range(20_000, len(data), 8192):
        data[at : at + 3_000] = b"\xff" * len(data[at : at + 3_000])
    path.write_bytes(data)
    assert "damaged" in refused(path)
    path.write_bytes(bytes(data[:30_000]))
    assert "damaged" in refused(path)


def test_looking_changes_nothing(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(1, "hello")]})
    path = tmp_path / "a.inspection"
    before = path.read_bytes()
    with open_case(path) as case:
        assert records(case.connection) == (1, 0)
        with pytest.raises(CaseRefused, match="read-only"), case.transaction() as connection:
            connection.execute("DELETE FROM record")
    assert path.read_bytes() == before


def test_a_block_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:

        def stop() -> None:
            with case.transaction() as connection:
                log(connection, "started", {})
                _ = 1 // 0

        with pytest.raises(ZeroDivisionError):
            stop()
        assert case.connection.execute("SELECT count(*) FROM log").fetchone() == (0,)


def test_a_second_writer_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.inspection"
    with new_case(tmp_path):
        assert "open in another window or program" in refused(path, write=True)
        with open_case(path) as looked_at:
            assert not looked_at.writable
    with open_case(path, write=True) as other:
        assert other.writable
    assert [each.name for each in tmp_path.iterdir()] == ["a.inspection"]


KILLED = """
import sys
from pathlib import Path
from tests.support.filled_case import new_case, said, take
case = new_case(Path(sys.argv[1]))
print("begun", flush=True)
for number in range(10_000):
    take(case, f"{number}.zip", {"a.csv": [said(n, f"{number} {n}", conversation="") for n in range(1, 30)]})
"""


@pytest.mark.parametrize("after", [0.05, 0.2, 0.45])
def test_killed_at_any_instant_it_opens_with_whole_members(tmp_path: Path, after: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with open_case(tmp_path / "a.inspection") as looked_at:
        seen = looked_at.connection.execute("SELECT count(*) FROM record").fetchone()
    with open_case(tmp_path / "a.inspection", write=True) as case:
        connection = case.connection
        assert connection.execute("SELECT count(*) FROM record").fetchone() == seen
        for archive in archives(connection):
            held = connection.execute(
                "SELECT count(*) FROM record JOIN member ON member.id = record.member WHERE member.archive = ?",
                (archive.id,),
            ).fetchone()[0]
            assert held == (0 if waiting(connection, archive.id) else 29)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        take(case, "afterwards.zip", {"a.csv": [said(1, "it goes on")]})


def test_every_table_and_column_of_the_schema_is_explained() -> None:
    tables = [line.split()[2] for line in schema().splitlines() if line.startswith("CREATE TABLE")]
    assert {
        "archive",
        "member",
        "record",
        "conversation",
        "participant",
        "fact",
        "segment",
        "stretch",
        "note",
        "tag",
        "pseudonym",
        "withheld",
        "log",
    } <= set(tables)
    assert "half-open" in schema()


def test_a_log_line_cannot_be_changed_and_a_forged_one_is_found(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        for action in ("one", "two", "three"):
            with case.transaction() as connection:
                log(connection, action, {"n": 1})
        assert verify_log(case.connection) is None
        with pytest.raises(sqlite3.DatabaseError, match="append-only"):
            case.connection.execute("UPDATE log SET action = 'never'")
        with pytest.raises(sqlite3.DatabaseError, match="append-only"):
            case.connection.execute("DELETE FROM log")
        case.connection.execute("DROP TRIGGER log_keeps_its_lines")
        case.connection.execute("UPDATE log SET action = 'never' WHERE id = 2")
        assert verify_log(case.connection) == 2
