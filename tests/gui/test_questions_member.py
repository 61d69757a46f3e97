"""*A few questions* on a workspace's export: which member the person is, chosen or typed, kept, and taken back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.gui.pages.questions import QuestionsPage
from inspector.gui.pages.questions_member import MemberRow
from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.own_facts import ANSWERS, change_to
from inspector.progress import silent
from tests.support.pages import made_appearance, texts
from tests.support.stages import CaseStage
from tests.support.usable import assert_usable_by_all

pytestmark = [
    pytest.mark.usefixtures("english"),
    # A list that opens below a field asks the screen for things that there are none of without one.
    pytest.mark.qt_log_ignore(r"This plugin does not support (raise\(\)|grabbing the keyboard)"),
]


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("workspace")
    make_demo(folder)
    return inspect(InspectRequest((folder / demo_name("slack"),), folder / "s.inspection", workers=0), silent)


class Stage(CaseStage):
    def __init__(self, qtbot: QtBot) -> None:
        self.page = QuestionsPage(made_appearance(), QThreadPool.globalInstance(), lambda _parent: None)
        super().__init__(qtbot, self.page, self.page, 828, 670)

    def open(self, case: Path) -> None:
        self.page.show_case(case)
        self.settle()

    def row(self) -> MemberRow:
        (row,) = self.page.asked.sections["me"].rows
        assert isinstance(row, MemberRow)
        return row

    def type(self, text: str) -> None:
        field = self.row().member
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, read_once: Path, tmp_path: Path) -> tuple[Stage, Path]:
    case = tmp_path / "s.inspection"
    shutil.copyfile(read_once, case)
    stage.open(case)
    return stage, case


def test_it_is_asked_first_and_answered_by_a_member_of_the_list(opened: tuple[Stage, Path]) -> None:
    stage, _ = opened
    assert next(iter(stage.page.asked.sections)) == "me"
    assert "Which member of the workspace are you?" in texts(stage.page)
    assert not stage.page.unsaved
    stage.type("Marisol Vantreeve (marisol@pier.example)")
    (fact,) = stage.page.asked.own().facts
    assert (fact.what, fact.value, fact.platform) == ("me:slack", "marisol@pier.example", "slack")
    assert (fact.basis.word, fact.source.file) == ("declared", ANSWERS)
    assert stage.page.asked.problem == ""


def test_an_address_or_a_name_may_be_typed(opened: tuple[Stage, Path]) -> None:
    stage, _ = opened
    stage.type("odalys")
    (fact,) = stage.page.asked.own().facts
    assert fact.value == "odalys"
    assert stage.page.asked.problem == ""


def test_whoever_is_not_there_is_said_at_once(opened: tuple[Stage, Path]) -> None:
    stage, _ = opened
    stage.type("Nobody Known")
    assert "Nobody in the archive has this address" in stage.page.asked.problem
    assert stage.page.asked.own().facts == ()


def test_what_was_kept_stands_in_the_field_again(opened: tuple[Stage, Path]) -> None:
    stage, case = opened
    stage.type("marisol@pier.example")
    change_to(case, stage.page.asked.own()).do(case)
    stage.open(case)
    assert stage.row().member.text() == "Marisol Vantreeve (marisol@pier.example)"
    assert not stage.page.unsaved


def test_whoever_is_not_sure_says_so(opened: tuple[Stage, Path]) -> None:
    stage, _ = opened
    stage.page.asked.sections["me"].unsure.click()
    stage.settle()
    assert "me:slack" in stage.page.asked.own().unsure


def test_the_question_is_usable_by_all(opened: tuple[Stage, Path]) -> None:
    stage, _ = opened
    assert_usable_by_all(stage.page)
