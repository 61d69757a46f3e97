"""A folder that may not be written, on a disk that may: one clear line, nothing lost, nothing left in it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.hostile.export import NAME, SOUND
from tests.support.program import ROOT
from tests.support.zips import archive

CASE = "c.inspection"
ABOVE: tuple[str, ...] = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
"""The system's own user is above permissions unless that is taken away."""


def run(folder: Path, home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A command in a folder, by somebody who is bound by permissions."""
    env = {"PYTHONPATH": str(ROOT), "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [*ABOVE, sys.executable, *command], cwd=folder, env=env, capture_output=True, text=True, check=False
    )


pytestmark = pytest.mark.skipif(bool(ABOVE) and shutil.which(ABOVE[0]) is None, reason="nobody is bound by permissions")


@pytest.fixture
def folders() -> Iterator[tuple[Path, Path]]:
    """A folder with an archive and its case that may be read alone, and a home that may be written."""
    top = Path(tempfile.mkdtemp(prefix="inspector-read-only-"))
    top.chmod(0o755)
    closed, home = top / "closed", top / "home"
    for each in (closed, home):
        each.mkdir()
    (closed / NAME).write_bytes(archive(*SOUND))
    inspect(InspectRequest((closed / NAME,), closed / CASE, workers=0), silent)
    home.chmod(0o777)
    closed.chmod(0o555)
    yield closed, home
    closed.chmod(0o755)
    shutil.rmtree(top)


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (("inspect", NAME, "--case", "new.inspection"), "new.inspection"),
        (("inspect", NAME, "--case", CASE), CASE),
        (("inspect", NAME, "--json", "r.json"), "r.json"),
        (("export", CASE, "--to", "pack", "--formats", "csv", "--date", "2026-03-05"), ""),
        (("letter", CASE, "--kind", "access", "--to", "letter.txt"), "letter.txt"),
    ],
    ids=["new case", "its case", "result", "pack", "letter"],
)
def test_writing_there_is_one_clear_line(folders: tuple[Path, Path], command: tuple[str, ...], named: str) -> None:
    closed, home = folders
    before = {path.name: path.read_bytes() for path in closed.iterdir()}
    ran = run(closed, home, "-m", "inspector", *command)
    lines = ran.stderr.strip().splitlines()
    assert ran.returncode in {2, 3}, (ran.returncode, ran.stderr)
    assert len(lines) == 1, ran.stderr
    assert named in lines[0]
    assert "Traceback" not in ran.stderr + ran.stdout
    assert {path.name: path.read_bytes() for path in closed.iterdir()} == before
    assert list(home.iterdir()) == [], "no private folder is left"


def test_reading_there_goes_on(folders: tuple[Path, Path]) -> None:
    closed, home = folders
    looked = run(closed, home, "-m", "inspector", "inspect", NAME)
    assert looked.returncode == 0, looked.stderr
    found = run(closed, home, "-m", "inspector", "search", CASE, "quokka")
    assert found.returncode == 0, found.stderr
