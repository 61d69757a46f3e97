"""From an archive that is dropped to a pack that is verified, in the window as it starts, with keys and clicks.

    python -m tests.support.real_walk ARCHIVE FOLDER

Prints one JSON object: what the person saw on the way. The folder gets the pack. Nothing of the window is replaced: the
dialogs are those that a person gets, and are answered by typing.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from inspector.gui import app
from inspector.gui.pages.evidence_verified import VerifiedCard
from inspector.gui.pages.evidence_written import WrittenCard
from inspector.gui.widgets.drop_zone import DropZone
from inspector.gui.widgets.texts import Text
from inspector.gui.window import MainWindow
from inspector.operations.fault_report import fault_lines

PATIENCE = 60.0
Found = TypeVar("Found", bound=QWidget)


def until(holds: Callable[[], object], what: str) -> None:
    """Wait as a person waits."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QTest.qWait(20)


def seen(window: QWidget, kind: type[Found]) -> Found:
    """The one widget of a kind that can be seen."""
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def click(window: QWidget, text: str) -> None:
    """Click the button that bears a text, where it stands."""
    buttons = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled() and each.text().replace("&", "") == text
    ]
    if not buttons:
        raise LookupError(text)
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton, pos=buttons[-1].rect().center())


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    if focus is None:
        raise LookupError("nothing has the focus")
    QTest.keyClick(focus, key, with_)


def drop(zone: QWidget, path: Path) -> None:
    """What the desktop sends where a file is dragged over a widget and let go of."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    way = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(20, 20), *way))
    QApplication.sendEvent(zone, QDropEvent(QPointF(20, 20), *way))


def type_into_dialog(path: Path) -> None:
    """Answer the dialog that comes next by typing a path; to be called before it comes."""

    def answer(*, begun: bool = False) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
            field = seen(dialog, QLineEdit)
            if field.text() != str(path):
                field.selectAll()
                QTest.keyClicks(field, str(path))
            # The first time this may only close the list of names that the dialog offers.
            QTest.keyClick(field, Qt.Key.Key_Return)
            begun = True
        elif begun and dialog is None:
            return
        QTimer.singleShot(100, lambda: answer(begun=begun))

    QTimer.singleShot(50, answer)


def discard() -> None:
    """Answer the question that comes next, whether to keep the case, by a click; to be called before it comes."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            button = box.button(QMessageBox.StandardButton.Discard)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        else:
            QTimer.singleShot(50, answer)

    QTimer.singleShot(50, answer)


def walk(window: MainWindow, archive: Path, pack: Path, report: dict[str, Any]) -> None:
    """All of it."""
    report["platform"] = QApplication.platformName()
    report["first"] = window.shown
    # There is no window manager on a bare display that would do it.
    window.activateWindow()
    until(window.isActiveWindow, "the window to be active")
    drop(seen(window, DropZone), archive)
    until(lambda: window.shown == "questions", "the questions")
    press(Qt.Key.Key_Escape)
    until(lambda: window.shown == "overview", "the overview")
    report["answer"] = [each.text() for each in window.overview.findChildren(Text) if each.isVisible()]
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.shown == "evidence" and not window.evidence.busy, "the evidence page")
    type_into_dialog(pack)
    click(window.evidence.panel, "Write the pack…")
    until(lambda: window.shown == "evidence" and window.evidence.written.isVisible(), "the pack")
    report["written"] = seen(window, WrittenCard).path.text()
    click(seen(window, WrittenCard), "Verify it now")
    until(lambda: window.shown == "evidence" and window.evidence.findChildren(VerifiedCard)[0].isVisible(), "the check")
    report["verified"] = seen(window, VerifiedCard).headline.text()
    discard()
    window.close()
    report["closed"] = not window.isVisible()


def main() -> int:
    archive, pack = Path(sys.argv[1]), Path(sys.argv[2]) / "pack"
    application = QApplication([])
    report: dict[str, Any] = {}

    def begin() -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        try:
            walk(windows[0], archive, pack, report)
        except BaseException as fault:  # noqa: BLE001  (the app would show it, and wait for a person)
            report["fault"] = fault_lines(fault) + str(fault)
            print(json.dumps(report), flush=True)
            os._exit(9)

    QTimer.singleShot(300, begin)
    status = app.run([])
    del application
    print(json.dumps(report), flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
