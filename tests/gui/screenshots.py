"""Pictures of every page on the demo, light and dark, large and small: to be looked at by people.

    python -m tests.gui.screenshots FOLDER

`overview.png` of the README is FOLDER/light-large-overview.png, made smaller.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow
from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent

CASE_PAGES = [name for name in PAGES if name not in {"start", "overview", "records"}]
SIZES = {"large": QSize(1280, 860), "small": QSize(860, 600)}


def settle(application: QApplication, seconds: float = 0.6) -> None:
    """Let the window read, lay out and paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def main(folder: Path) -> None:
    application = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        case = inspect_demo(Path(scratch), silent)
        appearance = Appearance(application, "light")
        window = MainWindow(appearance, Preferences(appearance="light"))
        desk = Desk(window, Asking(window, scratch))
        window.show()
        for theme in ("light", "dark"):
            appearance.choose(theme)
            for name, size in SIZES.items():
                window.resize(size)
                desk.close_case()
                settle(application, 0.2)
                take(window, folder / f"{theme}-{name}-start.png")
                window.reading.begin("Reading your archive")
                window.reading.show_progress("Reading messages.csv", 5_400_000, 12_000_000)
                window.show_page("reading")
                settle(application, 0.1)
                take(window, folder / f"{theme}-{name}-reading.png")
                desk.open_paths((case,))
                settle(application)
                take(window, folder / f"{theme}-{name}-overview.png")
                bar = window.overview.verticalScrollBar()
                for part, share in (("middle", 0.5), ("end", 1.0)):
                    bar.setValue(int(bar.maximum() * share))
                    settle(application, 0.1)
                    take(window, folder / f"{theme}-{name}-overview-{part}.png")
                window.overview.records_requested.emit("private_message", "alleged")
                settle(application)
                take(window, folder / f"{theme}-{name}-records.png")
                window.records.detail.verticalScrollBar().setValue(500)
                settle(application, 0.1)
                take(window, folder / f"{theme}-{name}-why.png")
                for page in CASE_PAGES:
                    window.show_page(page)
                    settle(application, 1.2)
                    take(window, folder / f"{theme}-{name}-{page}.png")
        desk.close_case()
        window.close()


def take(window: MainWindow, path: Path) -> None:
    picture = window.grab()
    if "overview.png" in path.name and path.name.startswith("light-large"):
        small = picture.scaledToWidth(1100, Qt.TransformationMode.SmoothTransformation)
        small.save(str(path.with_name("overview.png")))
    picture.save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
