"""Imports point down, and the command line never loads Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

BLOCK_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6" or name.startswith(("PySide6.", "shiboken6")):
            raise ImportError("Qt is not to be imported here")
sys.meta_path.insert(0, Refuse())
from inspector.cli.run import run
sys.exit(run(sys.argv[1:]))
"""


def test_layers_and_qt_rule_hold() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "2 kept, 0 broken" in done.stdout


def run_without_qt(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BLOCK_QT, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env=_no_display(),
    )


def _no_display() -> dict[str, str]:
    import os  # noqa: PLC0415

    return {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    done = run_without_qt("demo", "--to", str(folder / "d"), cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "d"


def test_every_command_runs_where_qt_cannot_be_imported(demo: Path) -> None:
    archive = next(demo.glob("*LinkedIn*.zip"))
    for arguments in (
        ("inspect", str(archive), "--case", str(demo / "c.inspection"), "--json", "-"),
        ("search", str(demo / "c.inspection"), "reefer"),
        ("statements", "list"),
        ("statements", "show", "li-2024-genai-open-regions"),
        ("statements", "check"),
        ("statements", "events"),
        ("platforms",),
        ("letter", str(demo / "c.inspection"), "--kind", "access", "--to", str(demo / "letter.txt")),
        ("export", str(demo / "c.inspection"), "--to", str(demo / "pack")),
        ("verify", str(demo / "pack"), "--archive", str(archive)),
        ("batch", str(demo), "--to", str(demo / "people"), "--workers", "1"),
        ("--version",),
        ("--help",),
    ):
        done = run_without_qt(*arguments, cwd=demo)
        assert done.returncode == 0, (arguments, done.stderr)
        assert done.stdout, arguments


def test_the_check_can_fail(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BLOCK_QT.replace("from inspector.cli.run import run", "import PySide6")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
