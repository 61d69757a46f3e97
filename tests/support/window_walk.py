"""A walk through the window: the app as it starts, every page of it, what can be looked at on each, then closed.

    python -m tests.support.window_walk ARCHIVE-OR-CASE FOLDER

Prints one JSON object: the pages that were shown, the lines of notices, what widgets would fetch or guess. The
folder gets a saved case and a letter.
"""

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from inspector.gui import app
from inspector.gui.asking import Asking
from inspector.gui.window import MainWindow
from inspector.operations.fault_report import fault_lines
from tests.hostile.marked import RAW

PATIENCE = 60.0
ROWS = 200
"""Rows of a list that are looked at."""
LOOKED_AT = 0.35
"""Seconds on each page: short reads come in."""


class Answers(Asking):
    """Answers in place of dialogs: files in a folder."""

    folder_of_files = Path()

    def where_to_keep(self) -> Path | None:
        return self.folder_of_files / "kept.inspection"

    def where_to_write(self) -> Path | None:
        return self.folder_of_files / "letter.docx"

    def about_unkept(self) -> str:
        return "discard"

    def about_running(self, what: str) -> bool:
        # Nobody is there to answer: what the walk begins, it waits for.
        raise AssertionError(f"the window is closed while it works: {what}")


def wait(seconds: float) -> None:
    """Let the window read, lay out and paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.005)


def until(window: MainWindow, *pages: str) -> None:
    """Wait until one of these pages is shown."""
    end = time.monotonic() + PATIENCE
    while window.shown not in pages and time.monotonic() < end:
        wait(0.05)


def until_idle(window: MainWindow) -> None:
    """Wait until nothing is being done, so that something else can begin."""
    end = time.monotonic() + PATIENCE
    wait(0.2)
    while not window.menus.actions["archive"].isEnabled() and time.monotonic() < end:
        wait(0.05)


def look(page: QWidget) -> None:
    """Choose the first row of every list of a page, and ask for raw bytes where that is offered."""
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(model, QAbstractItemModel) and model.rowCount() and view.isVisible():
            view.setCurrentIndex(model.index(0, 0))
            wait(0.1)
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and "bytes" in button.text().lower():
            button.click()
    wait(LOOKED_AT)


def odd_widgets(window: MainWindow) -> list[str]:
    """Widgets that would fetch, follow or guess at what foreign text holds."""
    found = [
        f"{type(label).__name__} guesses: {label.objectName()}"
        for label in window.findChildren(QLabel)
        if label.text() and (label.textFormat() != Qt.TextFormat.PlainText or label.openExternalLinks())
    ]
    browsers = window.findChildren(QTextBrowser)
    found += [
        f"{type(each).__name__} follows links" for each in browsers if each.openExternalLinks() or each.openLinks()
    ]
    # What takes markup would read the files that it names: no such widget takes text of ours or of others.
    found += [type(each).__name__ for each in window.findChildren(QTextEdit)]
    return found


def shown_texts(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Every text that a person sees, hears or may open in the window: the kind of widget, and the text."""
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        kind = type(widget).__name__
        yield f"{kind} tip", widget.toolTip()
        yield f"{kind} name", widget.accessibleName()
        yield f"{kind} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield kind, widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield kind, widget.toPlainText()
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            for row in range(min(model.rowCount(), ROWS)) if model is not None else ():
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                    for role in (
                        Qt.ItemDataRole.DisplayRole,
                        Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole,
                    ):
                        yield f"{kind} cell {role.name}", str(model.index(row, column).data(role) or "")


def bare(window: MainWindow) -> list[str]:
    """Where a character that hides or steers is shown as it is."""
    return sorted(
        {f"{kind}: {text!a:.200}" for kind, text in shown_texts(window) if any(letter in text for letter in RAW)}
    )


def walk(window: MainWindow, report: dict[str, Any]) -> None:
    """All of it; the report tells what was seen."""
    until(window, "overview", "questions")
    report["opened"] = window.shown
    actions = window.menus.actions
    for theme in ("look_dark", "look_light"):
        actions[theme].trigger()
        for name, page in window.pages.items():
            if name != "reading":
                window.show_page(name)
                wait(LOOKED_AT)
                look(page)
                report["pages"].append(name)
                report["odd"] += odd_widgets(window)
                report["bare"] += bare(window)
    window.overview.records_requested.emit("", "")
    wait(LOOKED_AT)
    look(window.records)
    actions["letter_access"].trigger()
    until_idle(window)
    wait(0.3)
    report["notices"].append(window.notice.text.text())
    if actions["recompute"].isEnabled():
        actions["recompute"].trigger()
        until_idle(window)
        until(window, "overview", "records", "questions")
    actions["save"].trigger()
    until_idle(window)
    actions["close"].trigger()
    wait(0.2)
    report["closed"] = window.shown
    window.close()


def main() -> int:
    path, Answers.folder_of_files = Path(sys.argv[1]), Path(sys.argv[2])
    setattr(app, "Asking", Answers)  # noqa: B010  (the app's own dialogs would wait for a person)
    application = QApplication([])
    report: dict[str, Any] = {"opened": "", "pages": [], "notices": [], "odd": [], "bare": [], "closed": ""}

    def begin() -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        try:
            walk(windows[0], report)
        except BaseException as fault:  # noqa: BLE001  (the app would show it, and wait for a person)
            report["fault"] = fault_lines(fault)
            os._exit(_said(report, 9))

    QTimer.singleShot(300, begin)
    status = app.run([path])
    del application
    return _said(report, status)


def _said(report: dict[str, Any], status: int) -> int:
    print(json.dumps(report), flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
