"""What is needed for a while is private, is gone at the end, and after a kill at the next start; the living lose nothing."""

import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector.errors import UsageError
from inspector.operations.workspace import PrivateFolder, private_folder, sweep
from tests.support.program import ROOT, run_inspector

HOLDS = """
import sys, time
from pathlib import Path
from inspector.operations.workspace import PrivateFolder
here, beside = PrivateFolder(), PrivateFolder(Path(sys.argv[1]))
for folder in (here, beside):
    (folder.path / "kept").mkdir()
    (folder.path / "kept" / "file").write_text("quokka")
print("made", flush=True)
time.sleep(60)
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and a folder for temporary files of its own; nothing of the real ones is touched."""
    for name in ("home", "scratch", "work"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    for name in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(tmp_path / "scratch"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "scratch"))
    return tmp_path


def everything(top: Path) -> list[str]:
    """All that is below a folder, but the folders of the system's that every program shares."""
    found = (path.relative_to(top).as_posix() for path in top.rglob("*"))
    return sorted(name for name in found if not name.endswith((".local", ".local/state")))


EMPTY = ["home", "scratch", "work"]


@contextmanager
def holder(top: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A living process with a folder among the temporary files and one beside a file in `work`."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(top / "work" / "pack")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"made\n"
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()


def test_private_while_it_lasts_and_gone_at_the_end(home: Path) -> None:
    with private_folder() as here, PrivateFolder(home / "work" / "pack") as beside:
        for path in (here, beside.path):
            (path / "file").write_text("quokka")
            if os.name == "posix":
                assert stat.S_IMODE(path.stat().st_mode) == 0o700
        assert here.parent == home / "scratch"
        assert beside.path.parent == home / "work"
        assert "pack" not in beside.path.name
    assert everything(home) == EMPTY


def test_gone_when_the_work_fails(home: Path) -> None:
    with pytest.raises(ZeroDivisionError), private_folder() as here:
        (here / "file").write_text(str(1 // 0))
    assert everything(home) == EMPTY


def test_the_dead_are_swept_away_and_the_living_are_not(home: Path) -> None:
    with holder(home) as process:
        held = everything(home)
        assert sum(name.endswith("kept/file") for name in held) == 2
        sweep()
        assert run_inspector("statements", "check", cwd=home).returncode == 0
        assert everything(home) == held
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert everything(home) == held
        assert run_inspector("statements", "check", cwd=home).returncode == 0
        assert everything(home) == EMPTY


def test_a_number_that_another_process_bears_by_now_means_nothing(home: Path) -> None:
    """The note of a dead process is swept though this process lives: nothing is judged by numbers or names."""
    with holder(home):
        pass
    assert everything(home) != EMPTY
    sweep()
    assert everything(home) == EMPTY


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{work}",
        "{work}/mine",
        "{work}/inspector-0123456789abcdef/..",
        "inspector-0123456789abcdef",
        "{work}/inspector-0123456789abcdeg",
        "{work}/link/.inspector-partial-0123456789abcdef",
        "\0",
    ],
)
def test_a_note_never_leads_to_anything_but_a_folder_of_ours(home: Path, said: str) -> None:
    work = home / "work"
    (work / "mine").mkdir()
    (work / "mine" / "file").write_text("quokka")
    (work / "link").symlink_to(work / "mine")
    (work / "mine" / ".inspector-partial-0123456789abcdef").symlink_to(work / "mine")
    before = everything(work)
    notes = home / "home" / ".local" / "state" / "data-inspector" / "unfinished"
    notes.mkdir(parents=True)
    (notes / "note").write_text(said.format(work=work))
    sweep()
    assert everything(work) == before
    assert list(notes.parent.parent.iterdir()) == []


def test_a_disk_that_is_away_is_remembered(home: Path) -> None:
    with holder(home):
        pass
    (home / "work").rename(home / "away")
    sweep()
    assert len(everything(home / "home")) == 3
    (home / "away").rename(home / "work")
    sweep()
    assert everything(home) == EMPTY


def test_without_a_home_it_works_all_the_same(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").touch()
    monkeypatch.setenv("HOME", str(home / "file"))
    with private_folder() as here:
        assert here.is_dir()
    sweep()
    assert everything(home) == ["file", *EMPTY]


def test_no_place_is_one_line(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(home / "gone"))
    with pytest.raises(UsageError, match="temporary files cannot be written"), private_folder():
        pass
    with pytest.raises(FileNotFoundError):
        PrivateFolder(home / "gone" / "pack")
    assert everything(home) == EMPTY


def test_nothing_else_makes_temporary_files() -> None:
    """Writers of a pack's files make theirs within the pack's own private folder, where they go with it; what was
    packed within an archive lies in a file without a name, which is gone with the process (tests/archive/test_nested.py).
    """
    making = re.compile(
        r"\b(?:import tempfile|from tempfile|mkstemp|mkdtemp|NamedTemporaryFile|QTemporary\w+|QSaveFile)\b"
    )
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "inspector").rglob("*.py")
        if making.search(path.read_text(encoding="utf-8"))
    }
    assert {path for path in found if not path.startswith("inspector/reports/")} == {
        "inspector/archive/unpacked.py",
        "inspector/operations/evidence/tables/workbook.py",
        "inspector/operations/workspace.py",
    }
