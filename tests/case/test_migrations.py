"""An older case is brought up to date when it is opened, whole or not at all; a foreign one is refused as ever."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from inspector.case.file import APPLICATION_ID, create_case, open_case
from inspector.case.log import verify_log
from inspector.case.pseudonyms import Kind, assign
from inspector.case.shape import VERSION, expected_shape, schema, shape
from inspector.errors import CaseRefused
from tests.support.program import ROOT


def older_case(folder: Path, version: int = 1) -> Path:
    """A case as an older version made it, with something in it."""
    path = folder / "old.inspection"
    connection = sqlite3.connect(path)
    connection.executescript(f"BEGIN; {schema(version)} COMMIT;")
    connection.execute("INSERT INTO content_fts (content_fts, rank) VALUES ('hashsize', 16777216)")
    connection.execute("INSERT INTO option (key, value) VALUES ('as_of', '7')")
    connection.execute("INSERT INTO content (record, title, text) VALUES (1, '', 'what was said')")
    connection.execute("INSERT INTO content_fts (rowid, title, text) VALUES (1, '', 'what was said')")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(
        "INSERT INTO record (id, member, number, offset, length, sha256, class, created, latest, identity) VALUES (1, 1, 1, 0, 1, x'00', 1, 5, 5, -7)"
    )
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()
    return path


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return found
    finally:
        connection.close()


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_case_opens_with_all_it_held(tmp_path: Path, version: int, write: bool) -> None:  # noqa: FBT001
    path = older_case(tmp_path, version)
    with open_case(path, write=write) as case:
        assert shape(case.connection) == expected_shape(VERSION)
        assert case.connection.execute("SELECT text FROM content").fetchall() == [("what was said",)]
        assert case.connection.execute("SELECT value FROM option WHERE key = 'as_of'").fetchall() == [("7",)]
        found = case.connection.execute("SELECT rowid FROM content_fts WHERE content_fts MATCH 'said'").fetchall()
        assert found == [(1,)]
        assert case.connection.execute("SELECT id, identity FROM record").fetchall() == [(1, -7)]
        assert case.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert case.connection.execute("SELECT action FROM log").fetchall() == [("case_brought_up_to_date",)] * (
            VERSION - version
        )
        assert verify_log(case.connection) is None
    assert version_of(path) == VERSION
    assert [each.name for each in tmp_path.iterdir()] == ["old.inspection"]


def test_what_is_new_can_be_used(tmp_path: Path) -> None:
    with open_case(older_case(tmp_path), write=True) as case, case.transaction() as connection:
        assert assign(connection, Kind.EMAIL, ["a@example.org"]) == {"a@example.org": 1}


def test_a_new_case_and_a_migrated_one_have_one_shape(tmp_path: Path) -> None:
    with open_case(older_case(tmp_path)) as old, create_case(tmp_path / "new.inspection") as new:
        assert shape(old.connection) == shape(new.connection)


SHIPPED = {
    1: "62c4c5abce92400b6ab35196240833b81447cd88285f8f365698304e02a8b045",
    2: "d501e5c55e9e8b395db66b4baeb79687eabd658b7dee2410c8a2ab245e9804d2",
    3: "14dad850bdfbc013af499208cff48f6e2105037f2a973b040a72bda78a8d789f",
    4: "23070addf2311c55ab8b8f4a81403fc3f95a99b5d0c8dad59d5d61174080871d",
}


@pytest.mark.parametrize("version", range(1, VERSION))
def test_the_record_of_an_older_version_is_the_one_that_was_shipped(version: int) -> None:
    """Its declarations, hashed when the next one was made: a change to the record would refuse cases that are whole."""
    from hashlib import sha256  # noqa: PLC0415

    declared = "\n".join("\t".join(each) for each in sorted(expected_shape(version)))
    assert sha256(declared.encode()).hexdigest() == SHIPPED[version]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE pseudonym (kind TEXT)",
        "CREATE TABLE extra (a)",
        "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM record; END",
        "DROP TRIGGER log_loses_no_line",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -1",
        f"PRAGMA user_version = {VERSION}",
    ],
)
def test_an_older_case_that_was_changed_from_outside_is_refused_untouched(tmp_path: Path, change: str) -> None:
    path = older_case(tmp_path)
    other = sqlite3.connect(path)
    other.execute(change)
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(CaseRefused, match="tables differ"), open_case(path, write=True):
        pass
    assert path.read_bytes() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from inspector.case import migrations
from inspector.case.file import open_case

def killed(connection):
    connection.execute(migrations._PSEUDONYM)
    connection.execute("INSERT INTO pseudonym (kind, key, number) VALUES ('email', 'half', 1)")
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("UPDATE content SET text = 'half'")
    connection.execute("PRAGMA cache_size = 1")
    connection.executemany("INSERT INTO note (record, text, at) VALUES (1, ?, 0)", [("x" * 9000,)] * 200)
    os.kill(os.getpid(), signal.SIGKILL)

migrations.STEPS = {1: killed}
open_case(Path(sys.argv[1]), write=sys.argv[2] == "write")
"""


@pytest.mark.parametrize("how", ["read", "write"])
def test_killed_in_the_middle_it_opens_again(tmp_path: Path, how: str) -> None:
    path = older_case(tmp_path)
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), how], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / "old.inspection-journal").exists()
    with open_case(path, write=how == "write") as case:
        assert case.connection.execute("SELECT text FROM content").fetchall() == [("what was said",)]
        assert case.connection.execute("SELECT count(*) FROM pseudonym").fetchone() == (0,)
        assert case.connection.execute("SELECT count(*) FROM note").fetchone() == (0,)
        assert case.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert version_of(path) == VERSION


@contextmanager
def somebody_else() -> Iterator[None]:
    """Root may write everywhere: then the block runs as nobody."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that others may look into, and not write."""
    folder = Path(tempfile.mkdtemp(prefix="inspector-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are those of POSIX systems")
@pytest.mark.parametrize("of_the_file", [0o444, 0o666])
def test_where_nothing_can_be_written_one_line_says_so(shared_folder: Path, of_the_file: int) -> None:
    path = older_case(shared_folder)
    path.chmod(of_the_file)
    shared_folder.chmod(0o555)
    before = path.read_bytes()
    with somebody_else(), pytest.raises(CaseRefused) as caught, open_case(path):
        pass
    (line,) = str(caught.value).splitlines()
    assert "older version" in line
    assert "copy it" in line
    assert path.read_bytes() == before


def test_two_windows_at_once_take_one_step(tmp_path: Path) -> None:
    path = older_case(tmp_path)
    script = "import sys; from pathlib import Path; from inspector.case.file import open_case; open_case(Path(sys.argv[1])).close()"
    started = [subprocess.Popen([sys.executable, "-c", script, str(path)], cwd=ROOT) for _ in range(3)]
    assert [each.wait() for each in started] == [0, 0, 0]
    with open_case(path) as case:
        assert case.connection.execute("SELECT count(*) FROM log").fetchone() == (VERSION - 1,)


def test_what_a_file_is_compared_with_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between its version and its tables, nobody takes the file to the next version."""
    path = older_case(tmp_path)
    seen: list[Path] = []

    def looked(connection: sqlite3.Connection) -> object:
        if not seen:
            seen.append(path)
            with (
                pytest.raises(sqlite3.OperationalError, match="locked"),
                closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
            ):
                other.execute("PRAGMA user_version = 2")
        return shape(connection)

    monkeypatch.setattr("inspector.case.file.shape", looked)
    open_case(path).close()
    assert seen


@pytest.mark.parametrize("version", range(1, 5))
def test_kinds_of_record_keep_their_numbers(tmp_path: Path, version: int) -> None:
    """Records name their kind by number: the table is made anew, and the numbers stay."""
    path = older_case(tmp_path, version)
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO class (id, platform, category, author, audience, service, signs, unshown, precision, zone) "
            "VALUES (7, 'claude', 'ai_chat', 'owner', '', 'claude', '[]', '[]', 'second', 'stated')"
        )
    with open_case(path) as case:
        found = case.connection.execute("SELECT id, platform, zone, went_on FROM class").fetchall()
    assert found == [(7, "claude", "stated", "")]
