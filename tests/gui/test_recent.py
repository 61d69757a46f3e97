"""The cases that were opened last: remembered if wanted, said when gone, cleared without a trace."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from inspector.gui import preferences
from inspector.gui.preferences import Preferences
from inspector.gui.recent import KEPT, RecentCase, read, with_opened, written
from inspector.gui.recent_cases import RecentCases


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def recent(qtbot: QtBot, file: Path) -> Iterator[RecentCases]:  # noqa: ARG001  (brings the application)
    parent = QObject()
    yield another(parent, file)
    parent.deleteLater()


def another(parent: QObject, file: Path) -> RecentCases:
    ticks = count(1_000_000, 1_000_000)
    return RecentCases(parent, QSettings(str(file), QSettings.Format.IniFormat), lambda: next(ticks))


def test_the_last_eight_are_kept_the_last_one_first_and_each_once() -> None:
    cases: tuple[RecentCase, ...] = ()
    for at in range(12):
        cases = with_opened(cases, Path(f"/c/{at}.inspection"), at)
    assert [each.path.name for each in cases] == [f"{at}.inspection" for at in range(11, 3, -1)]
    cases = with_opened(cases, Path("/c/7.inspection"), 99)
    assert (len(cases), cases[0], len({each.path for each in cases})) == (
        KEPT,
        RecentCase(Path("/c/7.inspection"), 99),
        KEPT,
    )


@pytest.mark.parametrize("name", ["/c/a b.inspection", "/c/Käse – “x”.inspection", "/c/\udc80\n;=\\.inspection"])
def test_any_name_comes_back_as_it_was(name: str, file: Path) -> None:
    wishes = Preferences(recent=(RecentCase(Path(name), 1_700_000_000_000_000),), remember_recent=True)
    preferences.store(QSettings(str(file), QSettings.Format.IniFormat), wishes)
    assert preferences.load(QSettings(str(file), QSettings.Format.IniFormat)) == wishes


@pytest.mark.parametrize(
    "text", ["", "{", "7", "{}", '[["", 1]]', '[["/a"]]', '[[1, "/a"]]', '["/a"]', '[["\\u0000", 1]]']
)
def test_what_cannot_be_read_is_no_case(text: str) -> None:
    assert read(text) == ()


def test_an_empty_list_is_no_text() -> None:
    assert written(()) == ""


def test_opened_cases_are_in_the_file_at_once_with_path_and_time_alone(recent: RecentCases, file: Path) -> None:
    recent.opened(Path("/c/mine.inspection"))
    stored = file.read_text(encoding="utf-8")
    assert "/c/mine.inspection" in stored
    assert "1000000" in stored
    assert len(stored.splitlines()) == 2, "the heading of the file and one line"


def test_clearing_leaves_no_trace(recent: RecentCases, file: Path) -> None:
    for number in range(3):
        recent.opened(Path(f"/secret/place/{number}.inspection"))
    assert b"secret" in file.read_bytes()
    recent.clear()
    assert recent.cases == ()
    left = b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"secret" not in left
    assert b"recent" not in left


def test_off_means_that_nothing_is_stored_and_what_was_is_removed(recent: RecentCases, file: Path) -> None:
    recent.opened(Path("/secret/1.inspection"))
    recent.remember(wanted=False)
    recent.opened(Path("/secret/2.inspection"))
    assert not recent.remembers
    assert not recent.cases
    assert b"secret" not in file.read_bytes()
    recent.remember(wanted=True)
    assert not recent.cases
    recent.opened(Path("/c/3.inspection"))
    assert [each.path.name for each in recent.cases] == ["3.inspection"]


def test_what_one_window_cleared_does_not_come_back_from_another(recent: RecentCases, file: Path) -> None:
    other = another(recent, file)
    recent.opened(Path("/secret/1.inspection"))
    other.look()
    assert len(other.cases) == 1
    other.clear()
    recent.opened(Path("/c/2.inspection"))
    assert [each.path.name for each in recent.cases] == ["2.inspection"]
    assert b"secret" not in file.read_bytes()


def test_a_file_that_is_gone_is_said_and_not_dropped(qtbot: QtBot, recent: RecentCases, tmp_path: Path) -> None:
    here = tmp_path / "here.inspection"
    here.touch()
    recent.opened(here)
    recent.opened(tmp_path / "gone.inspection")
    recent.look()
    qtbot.waitUntil(lambda: not recent.busy)
    assert [recent.is_missing(each.path) for each in recent.cases] == [True, False]
    recent.forget(tmp_path / "gone.inspection")
    assert [each.path for each in recent.cases] == [here]
    assert here.exists()
