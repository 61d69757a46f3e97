"""*Settings history*: every state on a line of time, walked with the keys; what differs and what changes did in words."""

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QThreadPool
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector.case.facts import add_facts
from inspector.case.file import open_case
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.gui.models.setting_states import BASIS, FROM, SOURCE, STATE, UNTIL, SettingStatesModel
from inspector.gui.pages.setting_line import SettingTimeline
from inspector.gui.pages.settings import SettingsPage
from inspector.gui.setting_words import move_words
from inspector.gui.widgets.state_paint import paint_state
from inspector.operations.assessment import assess_case
from inspector.operations.setting_effects import Counted, Move, Reached
from inspector.operations.viewing import view_of
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Instant, utc
from tests.support.filled_case import new_case, said, take
from tests.support.pages import click, made_appearance, press, texts
from tests.support.reports import assessed
from tests.support.stages import PageStage
from tests.support.usable import assert_usable_by_all

SETTING = "linkedin.genai"


def fact(
    value: str, basis: Basis, start: Instant | None = None, end: Instant | None = None, at: Instant | None = None
) -> Fact:
    own = FactSource(file="facts.toml", line=7)
    source = own if basis is Basis.DECLARED else FactSource(member=f"{basis.word}.csv", record=1)
    return Fact(f"setting:{SETTING}", value, basis, source, start, end, at)


EVERY_KIND = (
    fact("on", Basis.ASSUMED, utc(2022, 6), utc(2023, 9)),
    fact("on", Basis.DECLARED, utc(2024, 6)),
    fact("off", Basis.ARCHIVE, utc(2024, 10), utc(2025)),
    fact("on", Basis.DECLARED, at=utc(2024, 11, 2)),
    fact("off", Basis.DECLARED, at=utc(2025, 10, 5)),
)


@pytest.fixture
def told(demo: Path, tmp_path: Path) -> Callable[..., Path]:
    """Cases of the demo with other facts on the setting."""

    def make(*facts: Fact) -> Path:
        case = Path(shutil.copy(demo, tmp_path / "told.inspection"))
        with open_case(case, write=True) as opened:
            with opened.transaction() as connection:
                connection.execute("DELETE FROM fact WHERE what LIKE 'setting:%'")
                add_facts(connection, None, facts)
            assess_case(opened, view_of(opened).question, silent)
        return case

    return make


class Stage(PageStage):
    """The page by itself."""

    def __init__(self, qtbot: QtBot, width: int = 1000, theme: str = "light") -> None:
        self.page = SettingsPage(made_appearance(theme), QThreadPool.globalInstance())
        super().__init__(qtbot, self.page, self.page, width)

    def open(self, case: Path) -> None:
        self.page.show_case(case)
        self.settle()

    @property
    def line(self) -> SettingTimeline:
        return self.page.content.timeline

    def rows(self, *columns: int) -> list[tuple[str, ...]]:
        model = self.page.content.model
        return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, demo: Path) -> Stage:
    stage.open(demo)
    return stage


def test_without_a_case_the_page_says_what_to_do(stage: Stage) -> None:
    assert "Open an archive or a case" in texts(stage.page)
    assert not stage.page.empty.button.isVisible()


def test_every_state_stands_in_order_with_its_source(opened: Stage) -> None:
    assert "Data for Generative AI Improvement" in texts(opened.page)
    assert opened.rows(FROM, UNTIL, STATE, BASIS) == [
        ("no known beginning", "2024-09-18", "on", "by default, nobody recorded it"),
        ("2024-09-18", "2025-03-01", "on", "said by you"),
        ("2025-03-01", "2025-10-05 09:00:00", "not known", "not known"),
        ("2025-10-05 09:00:00", "still so on 2026-03-03", "off", "said by you"),
    ]
    assert "facts.toml, line 16" in opened.rows(SOURCE)[3][0]
    assert not opened.page.chooser.isVisible()
    assert not opened.page.content.unsaid.isVisible()


def test_the_model_keeps_qts_rules(opened: Stage, told: Callable[..., Path]) -> None:
    QAbstractItemModelTester(opened.page.content.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened.open(told(*EVERY_KIND))
    assert opened.page.content.model.rowCount() == 7
    QAbstractItemModelTester(SettingStatesModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_keys_step_from_stretch_to_stretch_and_the_text_follows(opened: Stage) -> None:
    line, stretch = opened.line, opened.page.content.stretch
    assert "Stretch 4 of 4" in texts(opened.page)
    press(line, Qt.Key.Key_Left)
    QApplication.processEvents()
    assert "Stretch 3 of 4" in texts(stretch)
    assert "changed at an unknown time in this stretch" in texts(stretch)
    assert "From here on it is not known whether 18 records are still covered." in texts(stretch)
    press(line, Qt.Key.Key_Home)
    QApplication.processEvents()
    assert "Until 2024-09-18; no beginning is known" in texts(stretch)
    assert opened.page.content.table.currentIndex().row() == 0, "the table follows"
    press(line, Qt.Key.Key_Right)
    assert line.value() == 1
    press(line, Qt.Key.Key_End)
    press(line, Qt.Key.Key_Right)
    assert line.value() == 3
    press(opened.page.content.table, Qt.Key.Key_Up)
    assert line.value() == 2, "the line follows the table"


def test_screen_readers_are_told_of_the_line_as_of_a_slider(opened: Stage) -> None:
    press(opened.line, Qt.Key.Key_Home)
    interface = QAccessible.queryAccessibleInterface(opened.line)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Data for Generative AI Improvement, on a line of time"
    spoken = interface.text(QAccessible.Text.Description)
    assert spoken == opened.line.spoken
    assert spoken.startswith("Until 2024-09-18; no beginning is known: on. Nobody recorded it.")


def test_a_click_chooses_a_stretch(opened: Stage) -> None:
    areas = opened.line.areas()
    QTest.mouseClick(opened.line, Qt.MouseButton.LeftButton, pos=areas[1].center().toPoint())
    assert opened.line.value() == 1
    QTest.mouseClick(opened.line, Qt.MouseButton.LeftButton, pos=QPoint(5, opened.line.height() - 2))
    assert opened.line.value() == 1, "below the line there is nothing to choose"


def test_the_stretches_stand_in_order_on_before_off_and_all_can_be_seen(
    stage: Stage, told: Callable[..., Path]
) -> None:
    stage.open(told(*EVERY_KIND, fact("on", Basis.DECLARED, utc(2025, 11, 1), utc(2025, 11, 2))))
    areas = stage.line.areas()
    assert all(area.width() >= 5 for area in areas)
    assert all(before.left() <= after.left() for before, after in pairwise(areas))
    tops = {value: area.top() for (value,), area in zip(stage.rows(STATE), areas, strict=True)}
    assert tops["on"] < tops["off"]
    unknown = [area for (value,), area in zip(stage.rows(STATE), areas, strict=True) if value == "not known"]
    assert unknown[0].height() == 2 * areas[0].height()
    assert areas[-1].right() <= stage.line.width()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_way_of_knowing_looks_different_without_colours(theme: str) -> None:
    appearance = made_appearance(theme)
    pictures = []
    for basis in Basis:
        picture = QImage(120, 30, QImage.Format.Format_RGB32)
        picture.fill(QColor(appearance.theme.colours.surface))
        painter = QPainter(picture)
        paint_state(painter, QRectF(2, 2, 116, 26), basis, appearance.theme)
        painter.end()
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append([grey.pixelColor(x, y).lightness() for y in range(30) for x in range(120)])
    for place, one in enumerate(pictures):
        for other in pictures[place + 1 :]:
            assert sum(abs(a - b) > 20 for a, b in zip(one, other, strict=True)) > 150


@pytest.mark.usefixtures("qtbot")
def test_a_beginning_that_is_not_known_fades_and_an_end_that_goes_on_has_a_tip() -> None:
    appearance = made_appearance()
    picture = QImage(120, 30, QImage.Format.Format_RGB32)
    ground = QColor(appearance.theme.colours.surface)
    picture.fill(ground)
    painter = QPainter(picture)
    paint_state(painter, QRectF(0, 0, 120, 30), Basis.ARCHIVE, appearance.theme, fades=True, goes_on=True)
    painter.end()
    across = [picture.pixelColor(x, 15).lightness() for x in (1, 8, 16, 60)]
    assert across == sorted(across, reverse=True)
    assert across[0] > across[-1] + 60
    assert picture.pixelColor(118, 2) == ground
    assert picture.pixelColor(115, 15) != ground


def test_what_differs_stands_side_by_side(stage: Stage, told: Callable[..., Path]) -> None:
    stage.open(told(*EVERY_KIND))
    said_there = texts(stage.page)
    for expected in (
        "Where what is said differs",
        "From 2024-10-01 to 2025-01-01",
        "off, from 2024-10-01 to 2025-01-01 (recorded in the archive: file archive.csv, record 1)",
        "on, since 2024-06-01 (said by you: facts.toml, line 7)",
        "on, seen on 2024-11-02 (said by you: facts.toml, line 7)",
    ):
        assert expected in said_there, expected
    stage.line.setValue(4)
    QApplication.processEvents()
    assert "Seen, but a stronger fact says otherwise" in texts(stage.page.content.stretch)
    assert "Against this stands: on, since 2024-06-01" in texts(stage.page.content.stretch)


def test_what_each_change_did_is_told_in_numbers(stage: Stage, told: Callable[..., Path]) -> None:
    stage.open(told(fact("off", Basis.DECLARED, utc(2025, 1)), fact("on", Basis.DECLARED, utc(2025, 2))))
    said_there = texts(stage.page)
    assert "2025-01-01: Changed from on to off" in said_there
    assert "From here on 18 records are no longer covered." in said_there
    assert "Profile 10; Posts 3; Comments 2; Photos 2; others 1" in said_there
    assert "From here on 18 records are covered." in said_there


def test_every_move_of_records_has_its_sentence() -> None:
    ways = [(before, after) for before in Reached for after in Reached if (before, after) != (Reached.NOT, Reached.NOT)]
    sentences = [move_words(Move(*way, Counted(count, (("post", count),)))) for way in ways for count in (1, 1_130)]
    assert len(set(sentences)) == len(sentences)
    assert all("1130 records" in text or "1,130 records" in text or "1 record" in text for text in sentences)
    assert "From here on 1 record is no longer covered." in sentences


def test_where_nobody_recorded_it_the_page_says_how_to(stage: Stage, told: Callable[..., Path]) -> None:
    stage.open(told())
    assert "Nobody recorded this setting" in texts(stage.page)
    assert "keep a screenshot" in texts(stage.page)
    wanted: list[str] = []
    stage.page.facts_requested.connect(wanted.append)
    press(stage.page.content.say_button, Qt.Key.Key_Space)
    assert wanted == [f"setting:{SETTING}"]
    assert "No change is known." in texts(stage.page)


def test_without_a_setting_that_matters_the_page_leads_on(stage: Stage, tmp_path: Path) -> None:
    login = said(1, "a log-in", utc(2023), category=DataCategory.LOGIN_SECURITY, author=Author.OWNER, conversation="")
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"Logins.csv": [login]})
        assessed(case)
    stage.open(tmp_path / "a.inspection")
    assert "No setting bears on this case" in texts(stage.page)
    wanted: list[str] = []
    stage.page.facts_requested.connect(wanted.append)
    click(stage.page.empty.button)
    assert wanted == [""]


def test_several_settings_can_be_chosen(stage: Stage, told: Callable[..., Path]) -> None:
    other = Fact("setting:<b>odd</b>", "off", Basis.DECLARED, FactSource(file="f.toml", line=1), utc(2025))
    stage.open(told(*EVERY_KIND, other))
    assert stage.page.chooser.isVisible()
    assert stage.page.chooser.count() == 2
    stage.page.show_setting("<b>odd</b>")
    QApplication.processEvents()
    assert "<b>odd</b>" in texts(stage.page)
    assert "does not list it" in texts(stage.page)
    assert stage.rows(STATE) == [("not known",), ("off",)]


def test_an_address_is_copied_and_never_opened(opened: Stage) -> None:
    copy = next(
        each
        for each in opened.page.findChildren(QPushButton)
        if each.accessibleName() == "Copy the address of this setting"
    )
    opened.page.scrolled.ensureWidgetVisible(copy)
    click(copy)
    assert (
        QApplication.clipboard().text() == "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
    )


@pytest.mark.parametrize(("width", "theme"), [(790, "dark"), (1300, "light")])
def test_everybody_can_use_it(qtbot: QtBot, told: Callable[..., Path], width: int, theme: str) -> None:
    stage = Stage(qtbot, width, theme)
    stage.open(told(*EVERY_KIND))
    assert_usable_by_all(stage.page)
    inside = stage.page.scrolled.widget()
    assert inside is not None
    assert inside.width() <= stage.page.scrolled.viewport().width()
    stage.put_away()
