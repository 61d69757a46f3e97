"""*A few questions*: prefilled, told what each answer would change, and nothing written before it is kept."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.facts.fact import Fact
from inspector.gui import words
from inspector.gui.jobs import Jobs
from inspector.gui.pages.questions import QuestionsPage
from inspector.gui.pages.questions_effect import move_words
from inspector.gui.pages.questions_row import AnswerRow
from inspector.gui.pages.questions_rows import BirthRow, PlaceRow, PlanRow
from inspector.gui.pages.questions_setting import SettingRow
from inspector.gui.undo import Change, UndoStack
from inspector.gui.widgets.moment_field import MomentField, moment_text, read_moment
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.own_facts import ANSWERS, own_facts, replace_own
from inspector.operations.own_facts_kept import OwnFacts
from inspector.operations.summary import summarise
from inspector.operations.what_if import WhatIf
from inspector.progress import silent
from inspector.records.instants import DAY, utc
from tests.support.packs import exported, files_of
from tests.support.pages import click, made_appearance, press, texts, typed, until
from tests.support.stages import CaseStage
from tests.support.usable import assert_usable_by_all

SETTING = "setting:linkedin.genai"

pytestmark = [
    pytest.mark.usefixtures("english"),
    # A list that opens below a field asks the screen for things that there are none of without one.
    pytest.mark.qt_log_ignore(r"This plugin does not support (raise\(\)|grabbing the keyboard)"),
]


@pytest.fixture(scope="module")
def unsaid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's archive, and nothing that the person said."""
    folder = tmp_path_factory.mktemp("unsaid")
    request = InspectRequest((make_demo(folder).archive,), folder / "unsaid.inspection", workers=0)
    return inspect(request, silent)


class Stage(CaseStage):
    """The page by itself, with an undo stack and jobs as the desk joins them."""

    def __init__(self, qtbot: QtBot, width: int = 828, height: int = 670) -> None:
        self.file: Path | None = None
        self.page = QuestionsPage(made_appearance(), QThreadPool.globalInstance(), lambda _parent: self.file)
        super().__init__(qtbot, self.page, self.page, width, height)
        self.found: list[WhatIf] = []
        self.page._tries.answered.connect(self.found.append)
        self.stack = UndoStack(self.page)
        self.jobs = Jobs(self.page)
        self.case = Path()
        self.page.change_requested.connect(self.stack.apply)
        self.stack.work_requested.connect(self._work)

    def open(self, case: Path) -> None:
        self.case = case
        self.stack.show_case(case)
        self.page.show_case(case)
        self.settle()

    def _work(self, change: Change, act: Callable[..., object]) -> None:
        """As the desk will do it: in a process of its own, and then the pages are shown the case again."""
        assert change.long
        self.page.rest()
        job = self.jobs.run(act, self.case)
        with self.qtbot.waitSignal(job.succeeded, timeout=20_000) as done:
            pass
        assert done.args is not None
        self.stack.take_result(done.args[0])
        self.page.show_case(self.case)
        self.settle()

    def rows(self, kind: str) -> list[AnswerRow]:
        return self.page.asked.sections[kind].rows

    def place(self, number: int = 0) -> PlaceRow:
        row = self.rows("residence")[number]
        assert isinstance(row, PlaceRow)
        return row

    def setting(self, number: int = 0) -> SettingRow:
        row = self.rows("setting")[number]
        assert isinstance(row, SettingRow)
        return row

    def plan(self, number: int = 0) -> PlanRow:
        row = self.rows("subscription")[number]
        assert isinstance(row, PlanRow)
        return row

    def add(self, kind: str) -> None:
        click(self.page.asked.sections[kind].add_button)
        QApplication.processEvents()

    def keep(self) -> None:
        click(self.page.effect.keep_button)
        until(self.qtbot, lambda: not self.page.unsaved and not self.page.busy)
        self.settle()

    def put_away(self) -> None:
        self.stack.leave_case()
        super().put_away()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.open(case)
    return stage


def type_in(field: QWidget, text: str) -> None:
    """Type in place of what stands in a field, and leave it."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def test_without_a_case_the_page_says_what_to_do(stage: Stage) -> None:
    assert "Open an archive or a case" in texts(stage.page)
    assert not stage.page.unsaved


def test_what_was_said_stands_in_the_fields_with_where_it_comes_from(opened: Stage) -> None:
    assert opened.place().place.text() == "California, United States"
    assert (opened.place().period.start.text(), opened.place().period.end.text()) == ("2009-01-01", "")
    assert opened.place().origin.text() == "from your facts file (line 3)"
    first, second = opened.setting(0), opened.setting(1)
    assert (first.state.value, first.period.start.text(), first.period.end.text()) == ("on", "2024-09-18", "2025-02-28")
    assert (second.state.value, second.at.instant) == ("off", utc(2025, 10, 5, 9))
    assert "from your facts file (line 16)" in texts(opened.page)
    assert not opened.page.unsaved
    assert "Nothing is changed yet" in texts(opened.page)


def test_what_the_archive_states_and_points_to_is_told_with_its_place(opened: Stage) -> None:
    said = texts(opened.page)
    assert "From the archive: Premium Career, 2022-07-03 to 2025-01-03 (Receipts_v2.csv)" in said
    assert "From the archive: 1984-04-09 (Profile.csv)" in said
    assert "The archive also points to: United States (30 times), Portugal (once)" in said
    tips = [label.toolTip() for label in opened.page.asked.findChildren(QWidget) if label.toolTip()]
    assert any("30 charges, the last in record 30" in tip for tip in tips)
    assert any("Security Challenges.csv" in tip for tip in tips)


def test_what_the_archive_shows_on_one_day_counts_only_once_it_is_confirmed(stage: Stage, unsaid: Path) -> None:
    before = unsaid.read_bytes()
    stage.open(unsaid)
    row = stage.place()
    assert row.place.text() == "California, United States"
    assert row.origin.text() == "From the archive (Profile.csv)"
    assert "place on the day of the export" in row.origin.toolTip()
    assert stage.page.asked.own() == OwnFacts(), "a suggestion is nobody's word"
    press(row.confirm_button, Qt.Key.Key_Space)
    stage.settle()
    (fact,) = stage.page.asked.own().facts
    assert (fact.what, fact.value, fact.start, fact.end) == ("residence", "US-CA", None, None)
    assert (fact.basis.word, fact.source.file) == ("declared", ANSWERS)
    assert not row.confirm_button.isVisible()
    assert unsaid.read_bytes() == before


def test_typing_into_a_suggestion_makes_it_an_answer(stage: Stage, unsaid: Path) -> None:
    stage.open(unsaid)
    typed(stage.place().period.start, "2012-05")
    (fact,) = stage.page.asked.own().facts
    assert (fact.value, fact.start) == ("US-CA", utc(2012, 5))


def moved_to_germany(stage: Stage) -> None:
    type_in(stage.place().place, "germany")


def left_in_2020(stage: Stage) -> None:
    typed(stage.place().period.end, "2019-12-31")
    stage.add("residence")
    typed(stage.place(1).place, "United Kingdom")
    typed(stage.place(1).period.start, "2020-01-01")


def switched_off_at_once(stage: Stage) -> None:
    stage.setting().state.setCurrentIndex(stage.setting().state.findData("off"))


def seen_on_again(stage: Stage) -> None:
    stage.add("setting")
    row = stage.setting(2)
    row.state.setCurrentIndex(row.state.findData("on"))
    row.how.setCurrentIndex(row.how.findData("seen"))
    typed(row.at, "2025-12-01 08:30Z")


def paid_later_too(stage: Stage) -> None:
    stage.add("subscription")
    row = stage.plan()
    row.plan.setCurrentIndex(row.plan.findData(" premium"))
    typed(row.period.start, "2010")
    typed(row.period.end, "2022-07-02")


def another_setting_was_off(stage: Stage) -> None:
    section = stage.page.asked.sections["setting"]
    assert section.more_button is not None
    assert not stage.setting(0).setting.isVisible(), "one that decides alone is named by the question"
    click(section.more_button)
    QApplication.processEvents()
    row = stage.setting(2)
    assert row.setting.isVisible()
    row.setting.setCurrentIndex(row.setting.findData("linkedin.microsoft_ads"))
    typed(row.period.start, "2024")


def not_sure_of_the_setting(stage: Stage) -> None:
    press(stage.page.asked.sections["setting"].unsure, Qt.Key.Key_Space)


def took_the_setting_back(stage: Stage) -> None:
    press(stage.setting(0).remove_button, Qt.Key.Key_Space)


ANSWERS_GIVEN: dict[str, Callable[[Stage], None]] = {
    each.__name__: each
    for each in (
        *(moved_to_germany, left_in_2020, switched_off_at_once, seen_on_again, paid_later_too),
        *(another_setting_was_off, not_sure_of_the_setting, took_the_setting_back),
    )
}


@pytest.mark.parametrize("name", ANSWERS_GIVEN)
def test_each_answer_tells_what_a_real_recompute_gives(opened: Stage, case: Path, tmp_path: Path, name: str) -> None:
    before = case.read_bytes()
    ANSWERS_GIVEN[name](opened)
    opened.settle()
    assert case.read_bytes() == before, "nothing is written before it is kept"
    own = opened.page.asked.own()
    copied = Path(shutil.copy(case, tmp_path / "copied.inspection"))
    replace_own(copied, own, silent)
    found = opened.found[-1]
    assert (found.before, found.after) == (summarise(case), summarise(copied))
    said = texts(opened.page.effect)
    for was, would_be, records in found.by_verdict()[:4]:
        assert move_words(was, would_be, records) in said
    if not found.moved:
        assert "No record would get another verdict." in said
    opened.keep()
    assert summarise(case) == found.after
    assert own_facts(case).said == own.said


def test_the_words_of_the_effect_name_counts_and_verdicts(opened: Stage) -> None:
    moved_to_germany(opened)
    opened.settle()
    said = texts(opened.page.effect)
    assert "77 records would be “Ruled out” instead of “Alleged”." in said
    assert "There would be no window of known certainty any more" in said
    assert "The archive points to PT" in said, "what speaks against the answer is told"
    assert words.records(1) == "1 record"


def test_undo_before_keeping_brings_the_fields_back(opened: Stage, case: Path) -> None:
    before = case.read_bytes()
    for change in (moved_to_germany, seen_on_again, not_sure_of_the_setting):
        change(opened)
    assert opened.page.unsaved
    click(opened.page.effect.undo_button)
    opened.settle()
    assert not opened.page.unsaved
    assert opened.place().place.text() == "California, United States"
    assert len(opened.rows("setting")) == 2
    assert case.read_bytes() == before


def test_what_is_typed_there_and_back_is_no_change(opened: Stage) -> None:
    moved_to_germany(opened)
    assert opened.place().origin.text() == "your answer, not kept yet"
    type_in(opened.place().place, "California, United States")
    opened.settle()
    assert opened.place().origin.text() == "from your facts file (line 3)"
    assert not opened.page.unsaved
    assert "Nothing is changed yet" in texts(opened.page)


def test_keep_writes_and_undo_takes_it_back(opened: Stage, case: Path, demo: Path) -> None:
    moved_to_germany(opened)
    opened.settle()
    opened.keep()
    assert [fact.value for fact in own_facts(case).facts if fact.what == "residence"] == ["DE"]
    assert "Your answers are kept in the case." in texts(opened.page)
    assert opened.place().origin.text() == "your answer"
    assert opened.stack.undo_name == "your answers"
    click(opened.page.effect.undo_button)
    until(opened.qtbot, lambda: summarise(case).verdicts == summarise(demo).verdicts)
    opened.settle()
    assert own_facts(case) == own_facts(demo)
    assert opened.place().place.text() == "California, United States"


def test_the_undo_of_the_whole_window_takes_answers_back_and_does_them_again(opened: Stage, case: Path) -> None:
    moved_to_germany(opened)
    opened.settle()
    opened.keep()
    opened.stack.undo()
    opened.settle()
    assert opened.place().place.value == "US-CA"
    opened.stack.redo()
    opened.settle()
    assert opened.place().place.value == "DE"
    assert [fact.value for fact in own_facts(case).facts if fact.what == "residence"] == ["DE"]


def test_not_sure_is_an_answer_that_is_remembered(opened: Stage, case: Path) -> None:
    not_sure_of_the_setting(opened)
    press(opened.page.asked.sections["subscription"].unsure, Qt.Key.Key_Space)
    opened.settle()
    assert not any(row.isVisible() for row in opened.rows("setting"))
    opened.keep()
    known = own_facts(case)
    assert known.unsure == frozenset({SETTING, "subscription"})
    assert [fact.what for fact in known.facts] == ["residence"]
    assert opened.page.asked.sections["subscription"].unsure.isChecked()


def test_facts_that_are_not_asked_about_stay_as_they_are(stage: Stage, case: Path) -> None:
    own = own_facts(case)
    other = Fact("only_if:us-de-la-torre-inmail", "met", own.facts[0].basis, own.facts[0].source)
    replace_own(case, OwnFacts((other, *own.facts), frozenset({"account"})), silent)
    stage.open(case)
    moved_to_germany(stage)
    stage.settle()
    stage.keep()
    after = own_facts(case)
    assert after.facts[0] == other
    assert [fact.what for fact in after.facts] == [other.what, "residence", SETTING, SETTING]
    assert after.facts[2:] == own.facts[1:], "what was not touched keeps its source"
    assert after.unsure == {"account"}


def test_a_proof_lands_in_the_case_and_in_the_pack(opened: Stage, case: Path, tmp_path: Path) -> None:
    opened.file = tmp_path / "Screen shot <b>1.png"
    opened.file.write_bytes(b"\x89PNG invented")
    row = opened.setting(1)
    click(row.known_button)
    typed(row.note, "the settings page on that day")
    click(row.proof.button)
    until(opened.qtbot, lambda: row.proof.proof is not None)
    opened.file.write_bytes(b"changed meanwhile")
    opened.settle()
    assert "Attached: Screen shot <b>1.png" in row.proof.button.accessibleName()
    opened.keep()
    (proof,) = own_facts(case).proofs
    with open_case(case) as read:
        kept = read.connection.execute("SELECT bytes FROM attachment").fetchall()
    assert kept == [(b"\x89PNG invented",)]
    assert opened.setting(1).proof.sha256 == proof.sha256
    assert opened.setting(1).note.text() == "the settings page on that day"
    exported(case, tmp_path / "pack", formats=("jsonl",), sources=False)
    files = files_of(tmp_path / "pack")
    assert files[f"data/attachments/{proof.sha256}.png"] == b"\x89PNG invented"
    assert b"with an attachment: the settings page on that day" in files["data/jsonl/facts.jsonl"]
    click(opened.setting(1).proof.drop_button)
    opened.settle()
    opened.keep()
    assert own_facts(case).proofs == ()


def test_a_file_that_cannot_be_taken_is_one_calm_line(opened: Stage, tmp_path: Path) -> None:
    opened.file = tmp_path / "gone.png"
    click(opened.setting().known_button)
    click(opened.setting().proof.button)
    until(opened.qtbot, lambda: bool(opened.lines))
    assert opened.lines == ["gone.png is no file that can be read"]
    opened.file = None
    click(opened.setting().proof.button)
    opened.settle()
    assert not opened.page.unsaved


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yesterday", "Not a date"),
        ("2024-13-01", "Not a date"),
        ("2023-02-29", "Not a date"),
        ("2024-09-18 25:00", "Not a date"),
        ("0024-09-18", "Not a date"),
        ("9999-01-01", "Not a date"),
        ("2030-01-01", "This ends before it begins."),
    ],
)
def test_a_wrong_date_is_told_beside_the_field_at_once(opened: Stage, text: str, said: str) -> None:
    row = opened.setting(0)
    type_in(row.period.start, text)
    assert row.problem_text.isVisible()
    assert said in row.problem_text.text()
    assert "cannot be read yet" in texts(opened.page.effect)
    assert not opened.page.effect.keep_button.isVisible()
    assert opened.page.unsaved or opened.page.asked.problem
    type_in(row.period.start, "2024-09-18")
    opened.settle()
    assert not row.problem_text.isVisible()
    assert not opened.page.unsaved


def test_what_is_missing_in_an_answer_is_told(opened: Stage) -> None:
    opened.add("residence")
    assert opened.place(1).problem == "", "an empty row is no mistake"
    typed(opened.place(1).period.start, "2020")
    assert opened.place(1).problem_text.text() == "Choose the place."
    typed(opened.place(1).place, "Atlantis")
    assert "No place of that name" in opened.place(1).problem_text.text()
    press(opened.place(1).remove_button, Qt.Key.Key_Space)
    opened.add("subscription")
    typed(opened.plan().period.start, "2020")
    assert opened.plan().problem_text.text() == "Choose the plan."
    press(opened.plan().remove_button, Qt.Key.Key_Space)
    row = opened.setting(1)
    type_in(row.at, "")
    assert row.problem_text.text() == "Say on which day you saw it so."
    row.how.setCurrentIndex(row.how.findData("since"))
    assert "Say since when" in row.problem_text.text()


def test_a_date_of_birth_is_asked_where_the_archive_has_none(stage: Stage, demo: Path, tmp_path: Path) -> None:
    case = Path(shutil.copy(demo, tmp_path / "mine.inspection"))
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        connection.execute("DELETE FROM fact WHERE what = 'born'")
    stage.open(case)
    (row,) = stage.rows("born")
    assert isinstance(row, BirthRow)
    typed(row.day, "1990")
    assert row.problem_text.text() == "Write year, month and day: 1990-05-17."
    type_in(row.day, "2026-05-17")
    assert row.problem_text.text() == "This day lies after the archive's last."
    type_in(row.day, "2012-05-17")
    stage.settle()
    assert [fact.value for fact in stage.page.asked.own().facts if fact.what == "born"] == ["2012-05-17"]
    assert stage.found[-1].moved, "a minor's data are another matter"


def test_no_age_is_asked_for_where_no_statement_asks_for_one(stage: Stage, case: Path) -> None:
    assert "born" not in stage.page.asked.sections
    stage.open(case)
    assert "born" in stage.page.asked.sections


def test_places_are_found_by_any_piece_of_their_name(opened: Stage) -> None:
    field = opened.place().place
    type_in(field, "cali")
    assert field.value == ""
    completer = field.completer()
    completer.setCompletionPrefix("carolina")
    found = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert found == ["North Carolina, United States", "South Carolina, United States"]
    for name, code in (("deutschland", "DE"), ("new york, united states", "US-NY"), ("  France ", "FR")):
        type_in(field, name)
        assert field.value == code


def test_the_keys_alone_do(opened: Stage, case: Path) -> None:
    field = opened.place().place
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "Portugal")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert opened.window.focusWidget() is opened.place().period.start
    opened.settle()
    walked: list[QWidget | None] = []
    while opened.window.focusWidget() is not opened.page.effect.keep_button:
        walked.append(opened.window.focusWidget())
        QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Tab)
        assert len(walked) < 60
    order = [walked.index(each) for each in (opened.place().period.end, opened.setting(0).state, opened.setting(1).at)]
    assert order == sorted(order), "Tab goes from top to bottom"
    QTest.keyClick(opened.page.effect.keep_button, Qt.Key.Key_Space)
    until(opened.qtbot, lambda: not opened.page.unsaved and not opened.page.busy)
    assert [fact.value for fact in own_facts(case).facts if fact.what == "residence"] == ["PT"]


def test_what_was_typed_outlives_other_work_on_the_case(opened: Stage, case: Path) -> None:
    moved_to_germany(opened)
    opened.page.rest()
    opened.page.show_case(case)
    opened.settle()
    assert opened.place().place.value == "DE"
    assert opened.page.unsaved
    elsewhere = Path(shutil.copy(case, case.with_name("kept elsewhere.inspection")))
    opened.page.follow(elsewhere)
    opened.page.show_case(elsewhere)
    opened.settle()
    assert opened.place().place.value == "DE"
    opened.page.leave_case()
    assert not opened.page.unsaved
    assert opened.page.asked.sections == {}


def test_answers_changed_elsewhere_are_shown_anew(opened: Stage, case: Path) -> None:
    replace_own(case, OwnFacts(own_facts(case).facts[:1]), silent)
    opened.page.rest()
    opened.page.show_case(case)
    opened.settle()
    assert opened.rows("setting") == []
    assert not opened.page.unsaved


def test_foreign_texts_are_shown_as_they_stand(stage: Stage, case: Path) -> None:
    hostile = "<img src='file:///etc/hostname'>\u202egnp.csv"
    with open_case(case, write=True) as written, written.transaction() as connection:
        connection.execute(
            "UPDATE fact SET source = json_set(source, '$.member', ?) WHERE archive IS NOT NULL", (hostile,)
        )
        connection.execute("UPDATE fact SET source = json_set(source, '$.file', ?) WHERE archive IS NULL", (hostile,))
        connection.execute("UPDATE observation SET source = json_set(source, '$.member', ?)", (hostile,))
    stage.open(case)
    said = texts(stage.page)
    assert "<img src='file:///etc/hostname'>" in said
    assert "\u202e" not in said
    assert not any("\u202e" in each.toolTip() or "<img" in each.toolTip() for each in stage.page.findChildren(QWidget))


def test_the_case_is_asked_on_other_threads_and_answers_late_ones_are_dropped(opened: Stage) -> None:
    for text in ("Germany", "France", "Portugal"):
        type_in(opened.place().place, text)
        opened.page._try()
    opened.settle()
    assert opened.found[-1].after.facts[-3].value.startswith("Portugal")
    assert len(opened.found) < 8


def test_all_of_it_stands_on_one_screen(qtbot: QtBot, demo: Path) -> None:
    """A window of 1024×700 leaves the page 822×662 beside the list of pages and below the menus."""
    stage = Stage(qtbot, 822, 662)
    stage.open(demo)
    assert stage.page.scrolled.verticalScrollBar().maximum() == 0
    stage.put_away()


@pytest.mark.parametrize(("width", "points"), [(828, 10.0), (1300, 10.0), (828, 20.0)])
def test_everybody_can_use_it(qtbot: QtBot, demo: Path, width: int, points: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = application.font()
    larger = application.font()
    larger.setPointSizeF(points)
    application.setFont(larger)
    stage = Stage(qtbot, width)
    try:
        stage.open(demo)
        assert_usable_by_all(stage.page)
        stage.add("residence")
        stage.add("subscription")
        stage.add("setting")
        stage.setting(2)._show_known()
        moved_to_germany(stage)
        stage.settle()
        assert_usable_by_all(stage.page)
        type_in(stage.place().period.start, "nonsense")
        stage.settle()
        assert_usable_by_all(stage.page)
    finally:
        stage.put_away()
        application.setFont(font)


@pytest.mark.parametrize(
    ("text", "end", "instant"),
    [
        ("2024-09-18", False, utc(2024, 9, 18)),
        ("2024-09-18", True, utc(2024, 9, 19)),
        ("2024-02", True, utc(2024, 3)),
        ("2024", False, utc(2024)),
        ("2024-09-20 17:05Z", False, utc(2024, 9, 20, 17, 5)),
        ("2024-9-20T17:05:30 utc", False, utc(2024, 9, 20, 17, 5, 30)),
        ("2024-09-20 17:05 +02:00", False, utc(2024, 9, 20, 15, 5)),
        ("2024-09-20 17:05-0730", True, utc(2024, 9, 21, 0, 35)),
        ("", False, None),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, end: bool, instant: int | None) -> None:  # noqa: FBT001
    assert read_moment(text, end=end) == instant


@pytest.mark.parametrize("end", [False, True])
@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu"])
def test_what_is_shown_is_read_back_the_same(monkeypatch: pytest.MonkeyPatch, zone: str, end: bool) -> None:  # noqa: FBT001
    import time  # noqa: PLC0415

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for instant in (
            utc(2024, 9, 18),
            utc(2025, 10, 26, 0, 30),
            utc(2025, 10, 26, 1, 30),
            utc(2025, 3, 30, 1, 15, 9),
        ):
            assert read_moment(moment_text(instant, end=end), end=end) == instant
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_instant_that_no_text_holds_stays_exact_until_it_is_changed(qtbot: QtBot) -> None:
    field = MomentField("Day")
    qtbot.addWidget(field)
    exact = utc(2024, 9, 18, 17) + 123_456
    field.show_instant(exact)
    assert field.instant == exact
    type_in(field, "2024-09-18")
    assert field.instant == utc(2024, 9, 18)
    assert exact % DAY


def test_a_setting_that_an_archive_shows_is_named_with_its_day(stage: Stage, tmp_path: Path) -> None:
    """Seen on one day is not at all times, and two settings are told apart."""
    demo = make_demo(tmp_path)
    request = InspectRequest((demo.archive, *demo.others), tmp_path / "s.inspection", demo.facts, workers=0)
    stage.page.show_case(inspect(request, silent))
    stage.settle()
    said = texts(stage.page)
    assert (
        "From the archive: “ChatGPT: Improve the model for everyone”: off, seen on 2026-06-03 (user_settings.json)"
        in said
    )
    assert "off, at all times" not in said
