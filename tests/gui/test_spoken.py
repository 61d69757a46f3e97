"""Widgets that paint themselves are told of by what they are, with what is chosen on them; and go without a crash."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.pages.messages import MessagesPage
from inspector.gui.pages.timeline import TimelinePage
from inspector.gui.timeline.canvas import TimelineCanvas
from inspector.gui.undo import UndoStack
from tests.support.pages import made_appearance, settled, shown

pytestmark = pytest.mark.usefixtures("english")


def told(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    """What a screen reader is told: role, name and value."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.role(), spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Value)


def test_the_timeline_is_a_chart_that_says_what_was_gone_to(qtbot: QtBot, demo: Path) -> None:
    page = TimelinePage(made_appearance(), QThreadPool.globalInstance(), lambda _kind: None)
    window = shown(qtbot, page)
    assert told(page.canvas) == (QAccessible.Role.Chart, "Timeline", "")
    page.show_case(demo)
    settled(qtbot, lambda: page.canvas.scene is not None and not page.busy)
    scene = page.canvas.scene
    assert scene is not None
    assert told(page.canvas)[2].startswith(f"{len(scene.view.lanes)} lanes")
    page.canvas.enter(last=True)
    settled(qtbot, lambda: not page.busy)
    assert page.panel.shown is not None
    assert told(page.canvas)[2] == page.panel.shown.spoken
    page.leave_case()
    window.close()


def test_a_list_of_tall_rows_is_a_list_that_says_which_row_is_chosen(qtbot: QtBot, demo: Path) -> None:
    page = MessagesPage(made_appearance(), UndoStack())
    window = shown(qtbot, page)
    page.show_case(demo)
    settled(qtbot, lambda: page.conversations.list.model().rowCount() > 1 and not page.busy)
    page.conversations.list.setCurrentIndex(page.conversations.list.model().index(0, 0))
    lists = (page.conversations.list, page.reading.view)
    settled(qtbot, lambda: all(each.model().rowCount() for each in lists) and not page.busy)
    for each in lists:
        for row in range(min(2, each.model().rowCount())):
            each.setCurrentIndex(each.model().index(row, 0))
            role, name, value = told(each)
            assert (role, bool(name)) == (QAccessible.Role.List, True)
            assert value.endswith(f" {row + 1} of {each.model().rowCount()}")
            assert len(value) > 15
    page.leave_case()
    window.close()


def test_they_come_and_go_by_the_hundred(qtbot: QtBot) -> None:
    assert qtbot is not None
    appearance = made_appearance()
    # What other tests left is not looked through two hundred times.
    gc.freeze()
    for _ in range(200):
        canvas = TimelineCanvas(appearance)
        assert told(canvas)[0] == QAccessible.Role.Chart
        canvas.deleteLater()
        del canvas
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    gc.unfreeze()
    QApplication.processEvents()


LEFT_OPEN = """
import sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from inspector.gui.appearance import Appearance
from inspector.gui.timeline.canvas import TimelineCanvas
application = QApplication(sys.argv)
QAccessible.setActive(True)
canvas = TimelineCanvas(Appearance(application, "light"))
canvas.show()
print(QAccessible.queryAccessibleInterface(canvas).role().name, flush=True)
"""


def test_a_program_that_ends_with_one_open_ends_well() -> None:
    done = subprocess.run([sys.executable, "-c", LEFT_OPEN], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "Chart\n"), done.stderr
