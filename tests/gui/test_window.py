"""The window as a person uses it: open, read, look, ask why, settle, save, close. Real cases, real processes."""

import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.case.rows import RecordFilter
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.models.records import VERDICT, WHAT
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.recent_cases import RecentCases
from inspector.gui.undo import Change
from inspector.gui.window import MainWindow
from inspector.operations.annotate import TagStep, annotate
from inspector.operations.demo import make_demo
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.own_facts import change_to, own_facts
from inspector.operations.summary import summarise
from inspector.records.instants import utc
from inspector.statements.statement import Purpose

WAIT = 20_000


class Answers(Asking):
    """Answers that a test gives in place of dialogs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.target: Path | None = None
        self.about = "discard"
        self.asked = 0
        self.with_open_case = "new"
        self.may = True
        self.told: list[str] = []

    def where_to_keep(self) -> Path | None:
        return self.target

    def where_to_write(self) -> Path | None:
        return self.target

    def about_unkept(self) -> str:
        self.asked += 1
        return self.about

    def about_open_case(self, names: str) -> str:
        self.told.append(names)
        return self.with_open_case

    def about_answers(self) -> bool:
        self.told.append("answers")
        return self.may

    def about_running(self, what: str) -> bool:
        self.told.append(what)
        return self.may


class Stage:
    """A window with its desk."""

    def __init__(self, qtbot: QtBot, theme: str, recent: RecentCases | None = None) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot = qtbot
        self.appearance = Appearance(application, theme)
        self.window = MainWindow(self.appearance, Preferences(appearance=theme), recent)
        qtbot.addWidget(self.window)
        self.answers = Answers(self.window)
        self.desk = Desk(self.window, self.answers)
        self.window.show()
        qtbot.waitExposed(self.window)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=WAIT)

    def shows(self, page: str) -> None:
        self.until(lambda: self.window.shown == page)

    def texts(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisibleTo(self.window))

    def press(self, button: QPushButton) -> None:
        button.click()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot, "light")
    yield made
    made.desk.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.desk.open_paths((case,))
    stage.shows("overview")
    return stage


def choose(stage: Stage, category: str, verdict: str) -> None:
    stage.window.overview.records_requested.emit(category, verdict)
    stage.shows("records")
    stage.until(lambda: not stage.window.records._ids.busy)


def test_the_start_page_leads_on(stage: Stage) -> None:
    assert stage.window.shown == "start"
    said = stage.texts()
    assert "How do I get my archive?" in said
    assert "this window never connects to a network" in said
    enabled = {name for name, action in stage.window.menus.actions.items() if action.isEnabled()}
    assert {"archive", "folder", "case", "demo"} <= enabled
    assert enabled.isdisjoint({"save", "overview", "records", "letter_access"})


def test_the_demo_is_read_in_a_process_of_its_own_and_shown(stage: Stage) -> None:
    stage.press(stage.window.start.demo_button)
    assert stage.window.shown == "reading"
    stage.shows("overview")
    assert "could have been shared" in stage.texts()
    assert "35 files: 34 read, 1 not recognised; 172 records." in stage.texts()
    assert "Yard_Bookings.csv" in stage.texts()
    assert not stage.desk.session.kept


def test_archives_can_be_dropped_on_the_window(stage: Stage, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_demo(tmp_path).archive))])
    stage.window.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    stage.shows("questions")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".inspection"] == []


def test_what_is_no_archive_is_one_calm_line(stage: Stage, tmp_path: Path) -> None:
    page = tmp_path / "page.zip"
    page.write_text("<!doctype html>sign in")
    stage.desk.open_paths((page,))
    stage.until(stage.window.notice.isVisible)
    assert "web page" in stage.window.notice.text.text()
    assert stage.window.shown == "start"
    assert stage.desk.session.case is None


def test_a_file_that_is_no_case_is_one_calm_line(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "x.inspection").write_text("dear diary")
    stage.desk.open_paths((tmp_path / "x.inspection",))
    assert "no case file" in stage.window.notice.text.text()
    assert stage.window.shown == "start"


def test_reading_can_be_stopped(stage: Stage, tmp_path: Path) -> None:
    stage.desk.open_paths((make_demo(tmp_path).archive,))
    assert stage.window.shown == "reading"
    stage.press(stage.window.reading.cancel_button)
    stage.shows("start")
    assert "Stopped" in stage.window.notice.text.text()
    assert stage.desk.session.case is None


def test_the_overview_leads_to_the_records_of_a_kind(opened: Stage, case: Path) -> None:
    expected = {row.category: dict(row.by_verdict) for row in summarise(case).categories}
    choose(opened, "private_message", "alleged")
    model = opened.window.records.model
    assert model.rowCount() == expected["private_message"]["alleged"]
    assert {model.index(row, VERDICT).data() for row in range(model.rowCount())} == {"Alleged"}


def test_every_filter_narrows_and_clearing_brings_all_back(opened: Stage) -> None:
    choose(opened, "", "")
    records = opened.window.records
    whole = records.model.rowCount()
    assert whole == 172
    records.filters.search.setText("salary")
    opened.until(lambda: 0 < records.model.rowCount() < whole)
    found = records.model.rowCount()
    opened.press(records.filters.clear_button)
    opened.until(lambda: records.model.rowCount() == whole)
    assert found < whole
    records.filters.search.setText("no such word anywhere")
    opened.until(lambda: records.model.rowCount() == 0)
    assert "Change or clear the filters" in records.count.text()


def test_why_names_reasons_sources_and_who_disputes(opened: Stage) -> None:
    choose(opened, "private_message", "alleged")
    detail = opened.window.records.detail
    opened.until(lambda: detail.raw.isVisible() and "Because" in opened.texts())
    said = opened.texts()
    for expected in (
        "Alleged",
        "De La Torre",
        "Because",
        "Disputed by",
        "Your region at that time was US-CA",
        "SHA-256",
    ):
        assert expected in said, expected


def test_the_raw_record_is_shown_and_checked(opened: Stage, demo: Path) -> None:
    choose(opened, "private_message", "alleged")
    detail = opened.window.records.detail
    opened.until(detail.raw.isVisible)
    opened.press(detail.raw.ask_button)
    opened.until(detail.raw.view.isVisible)
    assert "Please keep this between us" in detail.raw.view.toPlainText()
    assert "agree with the hash" in detail.raw.state.text()
    assert (demo.parent / "Complete_LinkedInDataExport_03-02-2026.zip").exists()


def test_the_persons_word_on_an_inmail_changes_the_case_and_the_view(opened: Stage, case: Path) -> None:
    choose(opened, "private_message", "alleged")
    records = opened.window.records
    opened.until(records.detail.settle.isVisible)
    opened.press(records.detail.settle.yes_button)
    opened.shows("reading")
    opened.shows("records")
    with open_case(case) as read:
        assert read.connection.execute("SELECT count(*) FROM conversation WHERE settled = 'yes'").fetchone() == (1,)
    assert any(row.category == "inmail" for row in summarise(case).categories)


def test_a_case_is_saved_where_the_person_says(stage: Stage, tmp_path: Path) -> None:
    stage.desk.open_demo()
    stage.shows("overview")
    stage.answers.target = tmp_path / "kept.inspection"
    stage.window.menus.actions["save"].trigger()
    stage.until(lambda: stage.desk.session.case == stage.answers.target)
    assert stage.desk.session.kept
    assert summarise(stage.answers.target).records == 172
    stage.answers.target = tmp_path / "no" / "folder.inspection"
    stage.until(stage.window.menus.actions["save"].isEnabled)
    stage.window.menus.actions["save"].trigger()
    stage.until(stage.window.notice.isVisible)
    assert "cannot be written" in stage.window.notice.text.text()
    stage.until(lambda: not stage.desk.work.busy)
    assert {path.name for path in tmp_path.iterdir()} == {"kept.inspection", ".kept.inspection.lock"}
    stage.desk.close_case()
    assert [path.name for path in tmp_path.iterdir()] == ["kept.inspection"]


def test_a_case_that_is_not_kept_is_asked_about(stage: Stage, tmp_path: Path) -> None:
    stage.desk.open_paths((make_demo(tmp_path).archive,))
    stage.shows("questions")
    stage.window.questions.left.emit()
    stage.answers.about = "stay"
    stage.window.close()
    assert stage.window.isVisible()
    stage.desk.close_case()
    assert (stage.window.shown, stage.answers.asked) == ("overview", 2)
    folder = stage.desk.session.case
    assert folder is not None
    stage.answers.about = "discard"
    stage.desk.close_case()
    assert stage.window.shown == "start"
    assert not folder.parent.exists(), "the private folder is gone with the case"


def test_a_letter_is_written(opened: Stage, tmp_path: Path) -> None:
    opened.answers.target = tmp_path / "letter.txt"
    opened.window.menus.actions["letter_access"].trigger()
    opened.until((tmp_path / "letter.txt").exists)
    assert "Article 15" in (tmp_path / "letter.txt").read_text(encoding="utf-8")


def test_markup_in_a_message_is_shown_as_it_stands(stage: Stage, case: Path) -> None:
    hostile = '<img src="file:///etc/hostname"><b>x</b> \u202eevil'
    with open_case(case, write=True) as written, written.transaction() as connection:
        connection.execute(
            "UPDATE content SET text = ? WHERE record IN (SELECT id FROM record WHERE canonical IS NULL)", (hostile,)
        )
    stage.desk.open_paths((case,))
    stage.shows("overview")
    choose(stage, "private_message", "alleged")
    shown = stage.window.records.model.index(0, WHAT).data()
    assert '<img src="file:///etc/hostname">' in shown
    assert "\u202e" not in shown
    stage.until(stage.window.records.detail.text.isVisible)
    assert "<b>x</b>" in stage.window.records.detail.text.toPlainText()


def test_no_label_guesses_whether_its_text_is_markup(opened: Stage) -> None:
    choose(opened, "private_message", "alleged")
    opened.until(opened.window.records.detail.raw.isVisible)
    labels = [label for label in opened.window.findChildren(QLabel) if label.text()]
    assert len(labels) > 60
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any(label.openExternalLinks() for label in labels)


def test_everything_that_can_be_pressed_is_named_and_reached_by_key(opened: Stage) -> None:
    choose(opened, "private_message", "alleged")
    opened.until(opened.window.records.detail.raw.isVisible)
    buttons = [button for button in opened.window.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) > 6
    assert all(button.text() or button.accessibleName() for button in buttons)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_keys_lead_to_every_page(opened: Stage) -> None:
    actions = opened.window.menus.actions
    for place, name in enumerate(PAGES, 1):
        # There are ten keys with numbers.
        assert actions[name].shortcut().toString() == (f"Ctrl+{place % 10}" if place <= 10 else "")
        actions[name].trigger()
        assert opened.window.shown == name
    actions["find"].trigger()
    assert opened.window.focusWidget() is opened.window.records.filters.search


def test_a_theme_can_be_chosen_and_every_page_follows(opened: Stage) -> None:
    light = opened.window.grab().toImage().pixelColor(600, 400).lightness()
    opened.appearance.choose("dark")
    QApplication.processEvents()
    assert opened.window.grab().toImage().pixelColor(600, 400).lightness() < light - 60


def test_a_fault_of_ours_is_told_without_its_message(stage: Stage) -> None:
    stage.window.notice.show_fault("ValueError", 'File "x.py", line 3\n')
    assert "ValueError" in stage.window.notice.text.text()
    stage.press(stage.window.notice.copy_button)
    assert QApplication.clipboard().text().startswith("ValueError")


def test_circles_of_objects_are_searched_in_the_windows_thread_alone(stage: Stage) -> None:
    assert not gc.isenabled()
    found: list[int] = []
    gc.callbacks.append(lambda _phase, _info: found.append(threading.get_ident()))
    try:
        stage.desk.open_demo()
        stage.shows("overview")
        stage.desk._collector.look()
        gc.collect()
    finally:
        gc.callbacks.pop()
    assert set(found) == {threading.get_ident()}


def test_a_member_leads_to_its_records_and_a_record_to_its_reasons(opened: Stage, case: Path) -> None:
    window = opened.window
    with open_case(case) as read:
        member, count = read.connection.execute("SELECT id, records FROM member WHERE path = 'messages.csv'").fetchone()
        (record,) = read.connection.execute(
            "SELECT id FROM record WHERE member = ? LIMIT 1 OFFSET 3", (member,)
        ).fetchone()
    window.members.records_requested.emit(member)
    opened.shows("records")
    opened.until(lambda: window.records.model.rowCount() == count)
    assert "Only the records of one file" in window.records.count.text()
    opened.press(window.records.all_button)
    opened.until(lambda: window.records.model.rowCount() > count)
    assert not window.records.all_button.isVisibleTo(window)
    window.members.record_requested.emit(record)
    opened.until(lambda: window.records.table.currentIndex().row() == window.records.model.row_of(record) > 0)


def test_another_question_is_said_above_every_page_and_taken_back(opened: Stage) -> None:
    window = opened.window
    assert not window.banner.isVisibleTo(window)
    window.show_page("statements")
    window.statements.question_changed.emit(frozenset({Purpose.ADVERTISING}), frozenset())
    opened.until(lambda: window.banner.isVisibleTo(window) and window.shown == "statements")
    assert "not the standard view" in window.banner.text.text()
    opened.press(window.banner.back_button)
    opened.until(lambda: not window.banner.isVisibleTo(window) and window.shown == "statements")


def test_work_that_was_stopped_leaves_the_case_shown(opened: Stage) -> None:
    window = opened.window
    window.show_page("records")
    rows = window.records.model.rowCount()
    opened.desk.changing.recompute()
    opened.desk.work._cancel()
    opened.until(lambda: not opened.desk.work.busy and window.shown == "records")
    opened.until(lambda: window.records.model.rowCount() == rows)


def test_a_pack_is_written_and_verified_from_the_window(opened: Stage, tmp_path: Path) -> None:
    window = opened.window
    window.show_page("evidence")
    request = window.evidence.request(tmp_path / "pack.zip")
    assert request is not None
    window.evidence.export_requested.emit(replace(request, formats=("jsonl", "html")))
    opened.until(lambda: (tmp_path / "pack.zip").exists() and not opened.desk.work.busy and window.shown == "evidence")
    opened.until(lambda: window.evidence.written.isVisibleTo(window))
    assert "172 records in it" in opened.texts()
    window.evidence.verify_requested.emit(VerifyRequest(tmp_path / "pack.zip"))
    opened.until(lambda: not opened.desk.work.busy and window.shown == "evidence")
    opened.until(lambda: window.evidence.verify.result.isVisibleTo(window))
    assert "Custody log" in opened.texts()


def test_a_stretch_of_the_timeline_leads_to_its_records(opened: Stage) -> None:
    window = opened.window
    window.show_page("timeline")
    window.timeline.records_requested.emit(RecordFilter(categories=("private_message",), until=utc(2020)))
    opened.shows("records")
    opened.until(lambda: 0 < window.records.model.rowCount() < 85)
    assert "Only what was chosen on the timeline." in window.records.count.text()


def test_an_answer_changes_the_case_and_undo_brings_it_back(opened: Stage, case: Path) -> None:
    window = opened.window
    before = own_facts(case)
    after = replace(before, facts=tuple(each for each in before.facts if each.what != "residence"))
    change = change_to(case, after)
    window.show_page("questions")
    window.questions.change_requested.emit(Change("the answers", change.do, change.undo, long=True))
    opened.until(lambda: not opened.desk.work.busy and window.shown == "questions")
    opened.until(lambda: len(own_facts(case).facts) == len(before.facts) - 1)
    window.menus.actions["undo"].trigger()
    opened.until(lambda: not opened.desk.work.busy and own_facts(case).facts == before.facts)
    assert opened.desk.changes.redo_name == "the answers"


def test_a_tag_on_a_message_is_kept_in_the_case_and_undone_from_the_menu(opened: Stage, case: Path) -> None:
    window = opened.window
    window.show_page("messages")
    with open_case(case) as read:
        (record,) = read.connection.execute("SELECT id FROM record WHERE conversation IS NOT NULL LIMIT 1").fetchone()

    def tags() -> list[str]:
        with open_case(case) as read:
            return [name for (name,) in read.connection.execute("SELECT name FROM tag")]

    step = TagStep((record,), "salary", present=True)

    def take(path: Path) -> Callable[[Path], object]:
        back = annotate(path, step)
        return lambda again: annotate(again, back)

    opened.desk.changes.apply(Change("the tag", take))
    opened.until(lambda: tags() == ["salary"] and not opened.desk.changes.busy)
    assert window.menus.actions["undo"].text() == "&Undo: the tag"
    window.menus.actions["undo"].trigger()
    opened.until(lambda: tags() == [])
    assert window.shown == "messages"
