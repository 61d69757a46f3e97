"""The app as it starts for a person: a process of its own, on a real (virtual) display."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.operations.demo import make_demo
from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent
from tests.support.program import ROOT

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.gui.app import run
from inspector.gui.window import MainWindow

def look():
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    if windows and windows[0].shown == "overview":
        timer.stop()
        picture = windows[0].grab()
        print(QApplication.platformName(), windows[0].windowTitle(), picture.width() > 700)
        windows[0].close()

application = QApplication([])
timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
QTimer.singleShot(40_000, lambda: QApplication.exit(9))
print(run([Path(sys.argv[1])]))
"""


needs_display = pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run")


def on_a_display(tmp_path: Path, *arguments: str, patience: int) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments on a virtual display, with wishes of its own."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
    environment |= {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "config"), "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )


@needs_display
def test_the_window_opens_shows_a_case_and_closes(tmp_path: Path) -> None:
    case = inspect_demo(tmp_path, silent)
    done = on_a_display(tmp_path, "-c", SCRIPT, str(case), patience=120)
    assert done.stdout.splitlines() == ["xcb demo.inspection – Data Inspector True", "0"], done.stderr[-2_000:]
    stored = (tmp_path / "config" / "data-inspector" / "window.ini").read_text(encoding="utf-8")
    named = [line for line in stored.splitlines() if "demo" in line]
    assert len(named) == 1, "of a case only its path is remembered"
    assert str(case) in named[0]


@needs_display
def test_from_an_archive_that_is_dropped_to_a_pack_that_holds(tmp_path: Path) -> None:
    """With the keys, clicks and dialogs that a person has: questions left out, a pack of all formats, and its check."""
    archive = make_demo(tmp_path).archive
    done = on_a_display(tmp_path, "-m", "tests.support.real_walk", str(archive), str(tmp_path), patience=300)
    assert done.returncode == 0, (done.stdout[-2_000:], done.stderr[-2_000:])
    seen = json.loads(done.stdout.splitlines()[-1])
    assert (seen["platform"], seen["first"]) == ("xcb", "start")
    assert any("could have been shared for AI training" in text for text in seen["answer"])
    assert seen["written"].replace("\u200b", "") == str(tmp_path / "pack.zip")
    assert seen["verified"] == "Everything that was checked holds."
    assert (tmp_path / "pack.zip").is_file()
    assert seen["closed"]
