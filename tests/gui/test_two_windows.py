"""Two windows, or a window and a command, on one case: the first changes it, the second looks at it and says so."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.gui.session import Access
from tests.gui.test_window import Stage, choose
from tests.support.program import ROOT, run_inspector

OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow

if __name__ == "__main__":
    application = QApplication([])
    appearance = Appearance(application, "light")
    window = MainWindow(appearance, Preferences(appearance="light"))
    desk = Desk(window, Asking(window, ""))
    desk.open_paths((Path(sys.argv[1]),))
    def look():
        if window.shown == "overview":
            timer.stop()
            print(desk.session.access, flush=True)
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    application.exec()
"""


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot, "light")
    yield made
    made.desk.put_away()


@pytest.fixture
def other(case: Path) -> Iterator[subprocess.Popen[str]]:
    """Another window, in a process of its own, that has the case open."""
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(case)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "change\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def access(stage: Stage) -> Access:
    return stage.desk.session.access


def enabled(stage: Stage) -> set[str]:
    return {name for name, action in stage.window.menus.actions.items() if action.isEnabled()}


def test_the_second_window_looks_and_says_so(stage: Stage, case: Path, other: subprocess.Popen[str]) -> None:
    before = case.read_bytes()
    stage.desk.open_paths((case,))
    stage.shows("overview")
    banner = stage.window.access_banner
    assert access(stage) is Access.ELSEWHERE
    assert banner.isVisible()
    assert banner.text.text().startswith("Open elsewhere: read-only.")
    assert "recompute" not in enabled(stage)
    assert {"save", "letter_access", "records", "find", "close"} <= enabled(stage)
    choose(stage, "private_message", "alleged")
    stage.until(stage.window.records.detail.settle.isVisible)
    assert not stage.window.records.detail.settle.yes_button.isEnabled()
    assert not stage.window.statements.question.isEnabled()
    for change in (
        stage.desk.changing.recompute,
        lambda: stage.desk.changing.settle(1, None),
        lambda: stage.desk.changing.ask_anew(frozenset(), frozenset()),
    ):
        stage.window.notice.hide()
        change()
        assert "read-only" in stage.window.notice.text.text()
        assert stage.window.shown == "records"
    assert case.read_bytes() == before
    assert other.poll() is None


def test_when_the_first_is_gone_the_second_may_change_it(
    stage: Stage, case: Path, other: subprocess.Popen[str]
) -> None:
    stage.desk.open_paths((case,))
    stage.shows("overview")
    banner = stage.window.access_banner
    stage.press(banner.again_button)
    stage.until(banner.isVisible)
    assert access(stage) is Access.ELSEWHERE
    other.kill()
    other.wait()
    stage.press(banner.again_button)
    stage.until(lambda: not banner.isVisible())
    stage.until(lambda: "recompute" in enabled(stage))
    stage.window.menus.actions["recompute"].trigger()
    stage.shows("reading")
    stage.shows("overview")
    assert access(stage) is Access.CHANGE
    with open_case(case) as opened:
        assert opened.connection.execute("SELECT count(*) FROM log WHERE action = 'knowledge_changed'").fetchone() == (
            1,
        )


def test_a_copy_saved_from_the_second_can_be_changed(
    stage: Stage, case: Path, other: subprocess.Popen[str], tmp_path: Path
) -> None:
    stage.desk.open_paths((case,))
    stage.shows("overview")
    stage.answers.target = tmp_path / "copy.inspection"
    stage.window.menus.actions["save"].trigger()
    stage.until(lambda: stage.desk.session.case == tmp_path / "copy.inspection")
    assert access(stage) is Access.CHANGE
    assert not stage.window.access_banner.isVisible()
    assert other.poll() is None
    stage.answers.target = case
    stage.until(stage.window.menus.actions["save"].isEnabled)
    stage.window.menus.actions["save"].trigger()
    stage.until(stage.window.notice.isVisible)
    assert "open in another window" in stage.window.notice.text.text()


def test_a_command_is_told_and_reading_goes_on(stage: Stage, case: Path, demo: Path, tmp_path: Path) -> None:
    stage.desk.open_paths((case,))
    stage.shows("overview")
    before = case.read_bytes()
    archive = str(next(demo.parent.glob("*LinkedIn*.zip")))
    for arguments in (("inspect", archive, "--case", str(case)), ("export", str(case), "--to", str(tmp_path / "pack"))):
        done = run_inspector(*arguments, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr == (
            b"inspector: mine.inspection is open in another window or program that may change it; close it there first\n"
        )
    assert run_inspector("search", str(case), "reefer", cwd=tmp_path).returncode == 0
    assert case.read_bytes() == before
    stage.desk.close_case()
    assert run_inspector("inspect", archive, "--case", str(case), cwd=tmp_path).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"mine.inspection"}


def test_two_commands_on_one_case(demo: Path, tmp_path: Path) -> None:
    """Both begin at once; one does the work, the other says in one line that it cannot, or comes after it."""
    archive = str(next(demo.parent.glob("*LinkedIn*.zip")))
    command = [sys.executable, "-m", "inspector", "inspect", archive, "--case", "c.inspection"]
    racers = [
        subprocess.Popen(
            command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(3)
    ]  # fmt: skip
    ended = [(racer.communicate(), racer.returncode) for racer in racers]
    assert 0 in {status for _, status in ended}
    for (_, err), status in ended:
        if status:
            assert status == 2
            assert err.startswith(b"inspector: c.inspection is open in another window or program")
            assert err.count(b"\n") == 1
    with open_case(tmp_path / "c.inspection") as opened:
        assert opened.connection.execute("SELECT count(*) FROM record").fetchone() == (172,)
        assert opened.connection.execute("SELECT count(*) FROM archive").fetchone() == (1,)
    assert {path.name for path in tmp_path.iterdir()} == {"c.inspection"}
