"""A full disk and one that cannot be written: one clear line each, nothing lost, nothing half-made."""

import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.hostile.export import NAME, SOUND
from tests.support.program import ROOT
from tests.support.small_disk import Step, available, on_small_disk
from tests.support.zips import archive

needs_disk = pytest.mark.skipif(not available(), reason="no disk of our own can be mounted here")
CASE = "c.inspection"
SIZE = 8 * 1024**2
INSPECT = ("inspect", NAME, "--case", CASE, "--json", "r.json", "--records", "r.jsonl")
EXPORT = ("export", CASE, "--date", "2026-03-05", "--formats", "csv,jsonl,rsmf,html,xlsx")


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive, a case of it, and what an undisturbed run writes."""
    folder = tmp_path_factory.mktemp("given")
    (folder / NAME).write_bytes(archive(*SOUND))
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *INSPECT],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


def one_line(step: Step, *words: str, status: int = 2) -> None:
    assert step.status == status, step.err
    assert step.out == ""
    assert step.err.startswith("inspector: ")
    assert step.err.count("\n") == 1, step.err
    for word in words:
        assert word in step.err, step.err


def sound(case: Path) -> None:
    with open_case(case) as opened:
        assert opened.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert verify_log(opened.connection) is None


def left(top: Path) -> list[Path]:
    return [path for path in (top / "home").rglob("*") if path.name not in {".local", "state"}]


@needs_disk
@pytest.mark.parametrize("free", [0, 60_000, 150_000, 250_000, 300_000])
def test_inspect_on_a_full_disk(given: Path, tmp_path: Path, free: int) -> None:
    full, again = on_small_disk(
        tmp_path, SIZE, ("copy", given / NAME, NAME), ("fill", free), ("run", *INSPECT), ("free",), ("run", *INSPECT)
    )
    one_line(full)
    assert "the disk is full" in full.err or "No space left on device" in full.err
    assert set(full.files) <= {NAME, CASE}
    assert again.status == 0, again.err
    for name in ("r.json", "r.jsonl"):
        assert (tmp_path / "after" / name).read_bytes() == (given / name).read_bytes()
    sound(tmp_path / "after" / CASE)
    assert set(again.files) == {NAME, CASE, "r.json", "r.jsonl"}
    assert left(tmp_path) == []


@needs_disk
@pytest.mark.parametrize("name", ["pack", "pack.zip"])
@pytest.mark.parametrize("free", [0, 60_000, 200_000, 400_000])
def test_export_on_a_full_disk(given: Path, tmp_path: Path, name: str, free: int) -> None:
    begin = (("copy", given / NAME, NAME), ("copy", given / CASE, CASE), ("fill", free))
    full, again, checked = on_small_disk(
        tmp_path,
        SIZE,
        *begin,
        ("run", *EXPORT, "--to", name, "--archive", NAME),
        ("free",),
        ("run", *EXPORT, "--to", name, "--archive", NAME),
        ("run", "verify", name),
    )
    one_line(full)
    assert set(full.files) == {NAME, CASE}
    assert again.status == 0, again.err
    assert checked.status == 0, checked.out
    sound(tmp_path / "after" / CASE)
    assert left(tmp_path) == []


SAVE = "from pathlib import Path; from inspector.operations.keeping import save_case; import sys\ntry: save_case(Path('c.inspection'), Path('kept.inspection'))\nexcept Exception as error: print('inspector:', error, file=sys.stderr); sys.exit(2)"


@needs_disk
@pytest.mark.parametrize("free", [0, 60_000, 150_000])
def test_save_and_letter_on_a_full_disk(given: Path, tmp_path: Path, free: int) -> None:
    letter = ("run", "letter", CASE, "--kind", "access", "--to", "kept.inspection.docx")
    begin = (("copy", given / CASE, CASE), ("copy", given / CASE, "kept.inspection"))
    save, wrote, again = on_small_disk(
        tmp_path, SIZE, *begin, ("fill", free), ("python", SAVE), ("fill", 0), letter, ("free",), ("python", SAVE)
    )
    for step in (save, wrote):
        one_line(step)
        assert set(step.files) == {CASE, "kept.inspection"}
    assert again.status == 0, again.err
    for name in (CASE, "kept.inspection"):
        sound(tmp_path / "after" / name)
    assert left(tmp_path) == []


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from inspector.gui.session import Session
session = Session()
session.show(Path("c.inspection"))
print(session.access)
session.leave()
"""


@needs_disk
def test_a_read_only_disk(given: Path, tmp_path: Path) -> None:
    begin = (("copy", given / NAME, NAME), ("copy", given / CASE, CASE), ("read-only",))
    elsewhere = str(tmp_path / "home" / "letter.txt")
    inspects, fresh, json, exports, there, save, letter, found, window = on_small_disk(
        tmp_path, SIZE, *begin,
        ("run", "inspect", NAME, "--case", CASE),
        ("run", "inspect", NAME, "--case", "new.inspection"),
        ("run", "inspect", NAME, "--json", "r.json"),
        ("run", *EXPORT, "--to", str(tmp_path / "home" / "pack"), "--archive", NAME),
        ("run", *EXPORT, "--to", "pack", "--archive", NAME),
        ("python", SAVE),
        ("run", "letter", CASE, "--kind", "access", "--to", elsewhere),
        ("run", "search", CASE, "quokka"),
        ("python", WINDOW),
    )  # fmt: skip
    one_line(inspects, CASE, "read-only")
    one_line(fresh, "new.inspection", "read-only")
    one_line(json, "r.json", "Read-only file system")
    one_line(exports, CASE, "read-only")
    one_line(there, "pack", "Read-only file system")
    one_line(save, "kept.inspection", "read-only")
    assert (letter.status, found.status) == (0, 0)
    assert found.out.endswith("2 records found\n")
    assert (window.out, window.err) == ("read_only\n", "")
    assert set(window.files) == {NAME, CASE}
    assert (tmp_path / "after" / CASE).read_bytes() == (given / CASE).read_bytes()
    Path(elsewhere).unlink()
    assert left(tmp_path) == []


def limited(most: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def run_limited(folder: Path, most: int, *arguments: str) -> Step:
    """With files of at most so many bytes: a disk, or a quota, that gives out; needs no rights."""
    (folder / "home").mkdir(exist_ok=True)
    # Python itself would leave its own compiled files cut short, for everybody.
    environment = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"HOME": str(folder / "home"), "TMPDIR": str(folder / "home")}
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False,
        preexec_fn=lambda: limited(most),
    )  # fmt: skip
    files = {path.relative_to(folder).as_posix(): 0 for path in folder.rglob("*") if "home" not in path.parts}
    return Step(done.returncode, done.stdout, done.stderr, files)


@pytest.mark.parametrize("most", [0, 100, 30_000, 100_000, 200_000])
@pytest.mark.parametrize("command", ["inspect", "json", "pack", "pack.zip", "letter"])
def test_files_that_may_not_grow(given: Path, tmp_path: Path, command: str, most: int) -> None:
    commands: dict[str, Sequence[str]] = {
        "inspect": INSPECT,
        "json": ("inspect", NAME, "--json", "r.json"),
        "pack": (*EXPORT, "--to", "pack"),
        "pack.zip": (*EXPORT, "--to", "pack.zip"),
        "letter": ("letter", CASE, "--kind", "access", "--to", "letter.docx"),
    }
    shutil.copyfile(given / NAME, tmp_path / NAME)
    if command not in {"inspect", "json"}:
        inspect(InspectRequest((tmp_path / NAME,), tmp_path / CASE), silent)
    step = run_limited(tmp_path, most, *commands[command])
    if step.status != 0:
        one_line(step)
        # What is to be taken back may have to wait for a disk that can be written.
        assert set(step.files) <= {NAME, CASE, f"{CASE}-journal"}
    if (tmp_path / CASE).exists():
        sound(tmp_path / CASE)
    assert not (tmp_path / f"{CASE}-journal").exists()
    assert left(tmp_path) == []
    assert step.status != 0 or most > 30_000 or command == "letter"
