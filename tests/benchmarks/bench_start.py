"""How long the program takes to be there: its version, and the window on the screen with no case; run by hand.

    python tests/benchmarks/bench_start.py [--rounds 5] [--display]

Each line is the best of the rounds, which take turns. The window counts from the start of its process until its first
picture is painted, off-screen, or where `--display` is given on the display that there is: with none,
`xvfb-run python tests/benchmarks/bench_start.py --display`.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.measured import Run, run  # noqa: E402

WINDOW = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from inspector.gui import app
from inspector.gui.window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

application = QApplication(sys.argv[:1])
watch = Watch()
application.installEventFilter(watch)
app.run(())
sys.exit("the window closed before it was painted")
"""

COMMANDS = {
    "inspector --version": ([sys.executable, "-m", "inspector", "--version"], 0.15),
    "window on screen with no case": ([sys.executable, "-c", WINDOW], 1.0),
}
"""What is started, and the goal in wall seconds."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--display", action="store_true", help="on the display that there is, in place of off-screen")
    chosen = parser.parse_args()
    if not chosen.display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    runs: dict[str, list[Run]] = {what: [] for what in COMMANDS}
    with tempfile.TemporaryDirectory() as folder:
        # No wishes of whoever measures: a window that was made larger paints longer.
        os.environ["XDG_CONFIG_HOME"] = folder
        for _ in range(chosen.rounds):
            for what, (command, _goal) in COMMANDS.items():
                runs[what].append(run(command))
    print(f"best of {chosen.rounds}                          seconds   processor s")
    for what, (_command, goal) in COMMANDS.items():
        seconds = min(each.seconds for each in runs[what])
        processor = min(each.processor for each in runs[what])
        met = "met" if seconds <= goal else "NOT MET"
        print(f"  {what:<32} {seconds:8.2f}   {processor:11.2f}   goal {goal:.2f} s  {met}")


if __name__ == "__main__":
    main()
