"""The app as it starts for a person: a process of its own, on a real (virtual) display."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run")
def test_the_window_opens_shows_a_case_and_closes(tmp_path: Path) -> None:
    case = inspect_demo(tmp_path, silent)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
    environment |= {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "config"), "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", sys.executable, "-c", SCRIPT, str(case)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines() == ["xcb demo.inspection – Data Inspector True", "0"], done.stderr[-2_000:]
    stored = (tmp_path / "config" / "data-inspector" / "window.ini").read_text(encoding="utf-8")
    named = [line for line in stored.splitlines() if "demo" in line]
    assert len(named) == 1, "of a case only its path is remembered"
    assert str(case) in named[0]
