"""The window as a person saves in it: a case is opened, kept elsewhere, and the window closed. Offscreen."""

import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow

_PATIENCE = 60.0


class _Keeps(Asking):
    """Answers in place of dialogs: where to keep the case."""

    target = Path()

    def where_to_keep(self) -> Path | None:
        return self.target

    def about_unkept(self) -> str:
        return "discard"


def save_in_window(case: Path, target: Path) -> None:
    """Open a case in a window of this process, save it as another file, see that shown, and close."""
    application = QApplication([])
    window = MainWindow(Appearance(application, "light"), Preferences(appearance="light"))
    asking = _Keeps(window, "")
    asking.target = target
    desk = Desk(window, asking)
    window.show()
    desk.open_paths((case,))
    _until(lambda: window.shown == "overview")
    window.menus.actions["save"].trigger()
    _until(lambda: desk.session.case == target)
    desk.put_away()


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end, "it hangs"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
