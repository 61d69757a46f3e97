"""The start page, and what follows from it: recent cases, several archives at once, guides, the first questions."""

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.glance import platforms_at
from inspector.gui.pages.guide import GuideCard
from inspector.gui.recent_cases import RecentCases
from inspector.gui.widgets.buttons import Button
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.summary import summarise
from inspector.platforms import PLATFORMS
from inspector.progress import silent
from inspector.statements.guides import load_platform_guides
from tests.gui.test_window import Stage

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support")
"""A list that opens below a field asks the screen for things that there are none of without one."""


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A first part, and the whole archive that came later."""
    folder = tmp_path_factory.mktemp("parts")
    whole = make_demo(folder).archive
    first = folder / "Basic_LinkedInDataExport_03-01-2026.zip"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(first, "w") as part:
        for name in ("Profile.csv", "Connections.csv"):
            part.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0)), source.read(name))
    return first, whole


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot, "light")
    yield made
    made.desk.put_away()


def texts(widget: QWidget) -> str:
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(found + [button.text() for button in widget.findChildren(Button) if button.isVisibleTo(widget)])


def entries(stage: Stage) -> Sequence[QAction]:
    return [action for action in stage.window.menus.recent.actions() if not action.isSeparator()]


def test_a_case_that_was_opened_is_listed_on_the_page_and_in_the_menu(stage: Stage, case: Path) -> None:
    card = stage.window.start.recent
    assert "None yet" in texts(card)
    stage.desk.open_paths((case,))
    stage.shows("overview")
    stage.desk.close_case()
    stage.until(lambda: "mine.inspection" in texts(card))
    assert "opened" in texts(card)
    assert "mine.inspection" in entries(stage)[0].text()
    entries(stage)[0].trigger()
    stage.shows("overview")
    assert stage.desk.session.case == case


def test_the_demo_and_a_case_that_is_not_kept_are_not_listed(stage: Stage) -> None:
    stage.desk.open_demo()
    stage.shows("overview")
    assert stage.window.recent.cases == ()


def test_a_case_that_is_gone_is_said_on_the_page_in_the_menu_and_when_it_is_chosen(stage: Stage, case: Path) -> None:
    stage.window.recent.opened(case)
    case.unlink()
    stage.window.recent.look()
    stage.until(lambda: "Not found there any more" in texts(stage.window.start.recent))
    assert "not found" in entries(stage)[0].text()
    entries(stage)[0].trigger()
    assert "not there any more" in stage.window.notice.text.text()
    card = stage.window.start.recent

    def removes() -> list[Button]:
        found = [each for each in card.findChildren(Button) if "off this list" in each.accessibleName()]
        return [each for each in found if each.isVisible()]

    # What the list held before it was filled again goes in a later turn, and what is new is shown in one.
    stage.until(lambda: len(removes()) == 1)
    removes()[0].click()
    assert stage.window.recent.cases == ()


def test_clearing_and_switching_off_from_the_page_and_the_menu(stage: Stage, case: Path) -> None:
    card, recent = stage.window.start.recent, stage.window.recent
    recent.opened(case)
    card.clear_button.click()
    assert not recent.cases
    recent.opened(case)
    entries(stage)[-2].trigger()
    assert not recent.cases
    recent.opened(case)
    card.remember.click()
    assert (recent.remembers, len(recent.cases), entries(stage)[-1].isChecked()) == (False, 0, False)
    stage.desk.open_paths((case,))
    stage.shows("overview")
    assert not recent.cases
    entries(stage)[-1].trigger()
    assert recent.remembers
    assert card.remember.isChecked()


def test_nothing_of_a_case_but_its_path_is_in_the_settings(qtbot: QtBot, case: Path, tmp_path: Path) -> None:
    settings = tmp_path / "window.ini"
    owner = QObject()
    application = QApplication.instance()
    assert application is not None
    stage = Stage(qtbot, "light", RecentCases(owner, QSettings(str(settings), QSettings.Format.IniFormat)))
    stage.desk.open_paths((case,))
    stage.shows("overview")
    lines = settings.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert str(case) in lines[1]
    stage.desk.put_away()


def test_several_archives_become_one_case_and_it_is_said(stage: Stage, archives: tuple[Path, Path]) -> None:
    stage.desk.open_paths((*archives, archives[0]))
    stage.shows("questions")
    said = stage.window.notice.text.text()
    assert said.startswith("2 archives are one case now: ")
    assert all(path.name in said for path in archives)
    assert stage.desk.session.case is not None
    summary = summarise(stage.desk.session.case)
    assert len(summary.archives) == 2
    assert summary.repeated > 0


def test_dropped_on_an_open_case_a_second_part_joins_its_first(stage: Stage, archives: tuple[Path, Path]) -> None:
    stage.desk.open_paths(archives[:1])
    stage.shows("questions")
    stage.window.questions.first.skip_button.click()
    case = stage.desk.session.case
    stage.answers.with_open_case = "stay"
    stage.desk.open_paths(archives[1:])
    assert stage.answers.told == [archives[1].name]
    assert not stage.desk.work.busy
    stage.answers.with_open_case = "add"
    stage.desk.open_paths(archives[1:])
    stage.until(lambda: not stage.desk.work.busy and stage.window.shown == "overview")
    stage.until(stage.window.notice.isVisible)
    assert f"Added to the case: {archives[1].name}" in stage.window.notice.text.text()
    assert stage.desk.session.case == case
    assert not stage.window.questions.asks_first
    stage.desk.open_paths(archives[1:])
    stage.until(lambda: "in the case already" in stage.window.notice.text.text())
    assert not stage.desk.session.kept


def test_each_platform_has_its_steps(qtbot: QtBot, stage: Stage) -> None:
    linkedin = next(each for each in load_platform_guides() if each.id == "linkedin")
    other = replace(
        linkedin,
        id="pigeonpost",
        name="Pigeon Post",
        archive="the loft's book",
        steps=("Whistle.", "Wait."),
        tick="Feathers.",
    )
    card = GuideCard(stage.appearance, (linkedin, other))
    qtbot.addWidget(card)
    card.show()
    assert card.platforms.isVisible()
    assert [card.platforms.itemText(place) for place in range(card.platforms.count())] == ["LinkedIn", "Pigeon Post"]
    assert texts(card).count(linkedin.steps[0]) == 1
    QTest.keyClick(card.platforms, Qt.Key.Key_Down)
    stage.until(lambda: "Pigeon Post: the loft's book" in texts(card))
    said = texts(card)
    for expected in ("Pigeon Post: the loft's book", "1.", "Whistle.", "2.", "Wait.", "Feathers.", other.takes):
        assert expected in said
    assert linkedin.steps[0] not in said


def test_the_help_menu_leads_to_the_guide(stage: Stage) -> None:
    stage.window.resize(900, 600)
    stage.window.menus.actions["guide"].trigger()
    bar = stage.window.start.verticalScrollBar()
    stage.until(lambda: bar.value() > 0)


def test_questions_come_once_after_the_first_reading_and_one_key_skips_them(
    stage: Stage, archives: tuple[Path, Path], tmp_path: Path
) -> None:
    window = stage.window
    stage.desk.open_paths(archives[:1])
    stage.shows("questions")
    stage.until(lambda: not window.questions.busy and bool(window.questions.asked.sections))
    assert window.questions.first.isVisible()
    QTest.keyClick(window.questions.first.skip_button, Qt.Key.Key_Escape)
    stage.shows("overview")
    window.show_page("questions")
    assert not window.questions.first.isVisible()
    stage.answers.target = tmp_path / "kept.inspection"
    stage.desk.save()
    stage.until(lambda: stage.desk.session.case == stage.answers.target)
    stage.desk.close_case()
    stage.desk.open_paths((tmp_path / "kept.inspection",))
    stage.shows("overview")
    assert not window.questions.asks_first


def test_an_answer_kept_at_the_first_time_leads_on_to_the_result(stage: Stage, archives: tuple[Path, Path]) -> None:
    page = stage.window.questions
    stage.desk.open_paths(archives[:1])
    stage.shows("questions")
    stage.until(lambda: not page.busy and bool(page.asked.sections))
    page.asked.sections["residence"].unsure.click()
    assert page.unsaved
    page.effect.keep_button.click()
    stage.shows("reading")
    stage.shows("overview")
    stage.until(lambda: not page.unsaved)


def test_the_letter_for_what_is_missing_is_one_click_away(stage: Stage, case: Path, tmp_path: Path) -> None:
    stage.desk.open_paths((case,))
    stage.shows("overview")
    card = stage.window.overview.missing
    assert card is not None
    buttons = {each.accessibleName(): each for each in card.findChildren(Button)}
    assert len(buttons) >= 5, "two for each thing that can be asked for, and the objection"
    for kind, part in (
        ("Article 15", "(GDPR)"),
        ("California", "(California)"),
        ("Article 21", "an objection (GDPR)"),
    ):
        stage.answers.target = target = tmp_path / f"{kind}.txt"
        next(each for name, each in buttons.items() if part in name).click()
        stage.until(target.exists)
        assert kind in target.read_text(encoding="utf-8")
    assert not any("Your date of birth" in name for name in buttons), "no letter asks for what the person knows"


def test_closing_asks_only_when_something_would_be_lost(stage: Stage, case: Path) -> None:
    window, answers = stage.window, stage.answers
    stage.desk.open_demo()
    stage.shows("overview")
    stage.desk.close_case()
    assert (window.shown, answers.asked, answers.told) == ("start", 0, [])
    stage.desk.open_paths((case,))
    stage.shows("overview")
    window.show_page("questions")
    stage.until(lambda: not window.questions.busy and bool(window.questions.asked.sections))
    window.questions.asked.sections["residence"].unsure.click()
    answers.may = False
    window.close()
    assert (window.isVisible(), answers.told) == (True, ["answers"])
    answers.may = True
    stage.desk.close_case()
    assert window.shown == "start"


def test_a_demo_that_was_worked_with_is_asked_about(stage: Stage) -> None:
    stage.desk.open_demo()
    stage.shows("overview")
    stage.window.menus.actions["recompute"].trigger()
    stage.shows("reading")
    stage.shows("overview")
    stage.answers.about = "stay"
    stage.desk.close_case()
    assert (stage.window.shown, stage.answers.asked) == ("overview", 1)


def test_work_under_way_is_asked_about_before_the_window_closes(stage: Stage, archives: tuple[Path, Path]) -> None:
    stage.desk.open_paths(archives[:1])
    stage.answers.may = False
    stage.window.close()
    assert (stage.window.isVisible(), stage.answers.told) == (True, ["Reading your archive"])
    stage.answers.may = True
    stage.window.close()
    assert not stage.window.isVisible()


def test_kept_first_the_window_closes_by_itself(stage: Stage, archives: tuple[Path, Path], tmp_path: Path) -> None:
    stage.desk.open_paths(archives[:1])
    stage.shows("questions")
    stage.answers.about = "keep"
    stage.answers.target = tmp_path / "kept.inspection"
    stage.window.close()
    stage.until(lambda: not stage.window.isVisible())
    assert summarise(tmp_path / "kept.inspection").records > 0


def test_the_guide_is_that_of_the_last_case_until_another_is_chosen(qtbot: QtBot, case: Path, tmp_path: Path) -> None:
    other = platform_case(tmp_path)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    recent = RecentCases(application)
    made = Stage(qtbot, "light", recent)
    start = made.window.start
    assert start.guide is not None
    assert start.guide.platforms.currentText() == "LinkedIn"
    recent.opened(case)
    recent.opened(other)
    made.until(lambda: start.guide is not None and start.guide.platforms.currentText() == "ChatGPT")
    before = other.read_bytes()
    assert platforms_at(other) == ("chatgpt",)
    assert other.read_bytes() == before
    assert platforms_at(tmp_path / "none.inspection") == ()
    start.guide.platforms.setCurrentIndex(0)
    start.guide.platforms.activated.emit(0)
    recent.opened(case)
    made.qtbot.wait(200)
    assert start.guide.platforms.currentIndex() == 0
    made.desk.put_away()


def platform_case(folder: Path) -> Path:
    """A case of ChatGPT's demo archive."""
    made = make_demo(folder / "chatgpt-demo")
    others = dict(zip((each.id for each in PLATFORMS if each.id != "linkedin"), made.others, strict=True))
    return inspect(InspectRequest((others["chatgpt"],), folder / "chat.inspection", None), silent)


def test_a_case_that_is_gone_stands_where_the_others_do(qtbot: QtBot, case: Path, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    recent = RecentCases(application)
    recent.opened(tmp_path / "gone.inspection")
    recent.opened(case)
    made = Stage(qtbot, "light", recent)
    card = made.window.start.recent
    recent.look()
    made.until(lambda: recent.is_missing(tmp_path / "gone.inspection"))
    made.qtbot.wait(50)
    picture = card.grab().toImage()
    ground = picture.pixelColor(3, picture.height() // 2)
    lefts = []
    for name in ("mine.inspection", "gone.inspection"):
        (shown,) = [
            each for each in card.findChildren(QWidget) if isinstance(each, QLabel | Button) and name in each.text()
        ]
        top = shown.mapTo(card, QPoint(0, 0)).y()
        letters = [
            x
            for x in range(10, 120)
            if any(picture.pixelColor(x, y) != ground for y in range(top + 2, top + shown.height() - 2))
        ]
        lefts.append(letters[0])
    assert abs(lefts[0] - lefts[1]) <= 1
    made.desk.put_away()
