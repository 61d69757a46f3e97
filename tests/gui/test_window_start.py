"""What the window loads and makes when it starts: the start page, and of the others nothing before it is needed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from inspector.gui import app
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.session import Access
from inspector.gui.turns import Turns
from inspector.gui.window import MainWindow
from inspector.operations.demo import make_demo
from tests.support.pages import made_appearance, until
from tests.support.program import ROOT

FIRST = {"start", "reading"}
LATE = set(PAGES) - FIRST
SPLIT = b"as it was divided"

STARTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.gui import app

def leave():
    print(*sorted(sys.modules))
    application.closeAllWindows()

application = QApplication(sys.argv[:1])
QTimer.singleShot(0, leave)
assert app.run(()) == 0
print(*sorted(sys.modules))
"""
"""Names what is loaded once the window is there, and once it was closed."""

HEAVY = (
    *("numpy", "pandas", "openpyxl", "orjson", "typst", "docx", "fontTools", "pypdf", "rich", "typer"),
    *("inspector.reports", "inspector.platforms.readers", "inspector.platforms.linkedin", "inspector.archive.opening"),
    *(
        "inspector.gui.pages.records",
        "inspector.gui.timeline",
        "inspector.operations.summary",
        "inspector.statements.load",
    ),
)
"""What no window needs before there is a case."""


class Discards(Asking):
    """A person who keeps nothing."""

    def about_unkept(self) -> str:
        return "discard"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    window = MainWindow(made_appearance(), Preferences(records_split=SPLIT, overview_as="table"))
    made = Desk(window, Discards(window, str(tmp_path)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    made.put_away()
    QThreadPool.globalInstance().waitForDone(5_000)


def test_a_window_without_a_case_loads_no_reader_and_nothing_of_reports(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED],
        cwd=ROOT,
        env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    for loaded in map(str.split, done.stdout.splitlines()):
        assert "inspector.gui.pages.start" in loaded
        assert [name for name in HEAVY if name in loaded] == []
        assert [name for name in loaded if name.endswith(".adapter")] == []
    assert len(done.stdout.splitlines()) == 2


def test_pages_that_nobody_saw_are_not_made(desk: Desk) -> None:
    window = desk.window
    assert set(window.pages) == FIRST
    window.menus.actions["verify"].trigger()
    assert window.shown == "evidence"
    assert set(window.pages) == FIRST | {"evidence"}
    desk.close_case()
    desk.window.closing.emit(QCloseEvent())
    assert set(window.pages) == FIRST | {"evidence"}


def test_every_page_of_the_list_can_be_made_in_steps(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    asked = window.statements
    steps = list(window.in_steps())
    assert set(window.pages) == FIRST | {"statements"}
    turns = Turns(window)
    turns.begin(steps)
    until(qtbot, lambda: not turns.busy)
    until(qtbot, lambda: set(window.pages) == FIRST | LATE)
    assert window.statements is asked
    assert window.shown == "start"
    assert list(window.in_steps()) == []
    assert {window.stack.widget(place) for place in range(window.stack.count())} == set(window.pages.values())
    assert window.stack.count() == len(window.pages)


def test_what_is_to_be_done_with_a_page_is_done_once(desk: Desk) -> None:
    window = desk.window
    told: list[object] = []
    window.when_made("exports", told.append)
    assert told == []
    made = window.exports
    assert told == [made]
    window.when_made("exports", told.append)
    assert told == [made, made]


def test_a_page_that_is_made_late_is_joined_to_the_others(desk: Desk) -> None:
    window = desk.window
    window.exports.failed.emit("It could not be read.")
    assert window.notice.text.text() == "It could not be read."
    window.settings.facts_requested.emit("")
    assert window.shown == "questions"
    window.questions.left.emit()
    assert window.shown == "overview"


@pytest.mark.parametrize("access", [Access.READ_ONLY, Access.CHANGE])
def test_a_page_that_is_made_late_offers_what_the_others_offer(desk: Desk, access: Access) -> None:
    desk.window.show_access(access)
    assert desk.window.statements.question.isEnabled() == (access is Access.CHANGE)


def test_a_case_that_cannot_be_read_is_told_without_its_pages(desk: Desk, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.inspection"
    damaged.write_bytes(b"no case")
    desk.open_paths((damaged,))
    assert desk.window.notice.isVisible()
    assert desk.window.shown == "start"
    assert set(desk.window.pages) == FIRST


def test_wishes_about_pages_that_were_not_made_stay(desk: Desk) -> None:
    before = Preferences(records_split=SPLIT, overview_as="table")
    wishes = app._wishes(desk.window, desk, before)
    assert (wishes.records_split, wishes.overview_as) == (SPLIT, "table")
    assert set(desk.window.pages) == FIRST
    assert desk.window.overview.shown_as == "table"


def test_an_archive_that_is_read_before_any_page_was_made_is_on_all(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = desk.window
    desk.open_paths((make_demo(tmp_path).archive,))
    assert set(window.pages) == FIRST
    until(qtbot, lambda: window.shown == "questions")
    assert set(window.pages) == FIRST | LATE
    window.show_page("records")
    until(qtbot, lambda: not window.records.busy)
    assert window.records.model.rowCount() == 172
