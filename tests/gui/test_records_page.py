"""*Records*: what is asked for from elsewhere, what has no date, and keeping a record out of packs, to be taken back."""

from array import array
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.case.file import Case, open_case
from inspector.case.queries import count, ids_to_show, record_ids
from inspector.case.rows import RecordFilter
from inspector.case.withheld import withheld
from inspector.gui.pages import records
from inspector.gui.pages.records import RecordsPage
from inspector.gui.pages.records_within import both
from inspector.gui.session import Session
from inspector.gui.undo import UndoStack
from inspector.operations.summary import summarise
from inspector.records.instants import utc
from tests.support.pages import click, made_appearance, press, texts, typed
from tests.support.stages import CaseStage
from tests.support.usable import assert_usable_by_all

pytestmark = pytest.mark.usefixtures("english")


class Stage(CaseStage):
    """The page by itself, with what can be taken back."""

    def __init__(self, qtbot: QtBot, width: int = 828, height: int = 670) -> None:
        self.changes = UndoStack()
        self.session = Session()
        self.page = RecordsPage(made_appearance(), QThreadPool.globalInstance(), self.changes)
        super().__init__(qtbot, self.page, self.page, width, height)

    def open(self, case: Path) -> None:
        self.session.show(case)
        self.changes.show_case(case)
        self.page.show_case(case, self.session.rows, summarise(case))
        self.settle()

    def put_away(self) -> None:
        super().put_away()
        self.changes.leave_case()
        self.session.leave()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.open(case)
    return stage


def counted(case: Path, chosen: RecordFilter) -> int:
    with open_case(case) as found:
        return count(found.connection, chosen)


def kept_out(case: Path) -> list[str]:
    found: Case
    with open_case(case) as found:
        return [each.reason for each in withheld(found.connection)]


def test_without_a_case_the_page_says_what_to_do(stage: Stage) -> None:
    assert "No archive is open" in texts(stage.page)
    assert not stage.page.table.isVisible()


def test_the_model_keeps_qts_rules(opened: Stage) -> None:
    tester = QAbstractItemModelTester(opened.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(opened.page.filters.undated, Qt.Key.Key_Space)
    opened.settle()
    opened.page.show_filtered("", "")
    opened.settle()
    opened.page.leave_case()
    assert tester.model() is opened.page.model


def test_records_without_a_date_are_listed(opened: Stage, case: Path) -> None:
    press(opened.page.filters.undated, Qt.Key.Key_Space)
    opened.settle()
    undated = counted(case, RecordFilter(undated=True))
    assert 0 < undated < counted(case, RecordFilter())
    assert opened.page.model.rowCount() == undated
    assert all(
        row is not None and row.created is None for row in (opened.page.model.row_at(each) for each in range(undated))
    )
    click(opened.page.filters.clear_button)
    opened.settle()
    assert opened.page.model.rowCount() == counted(case, RecordFilter())


def test_the_first_hits_of_a_word_stand_while_all_are_looked_for(
    opened: Stage, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tester = QAbstractItemModelTester(opened.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    counting = Event()

    def slowly(*asked: object, **how: object) -> object:
        assert counting.wait(20)
        return ids_to_show(*asked, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(records, "ids_to_show", slowly)
    monkeypatch.setattr(records, "PAGE", 5)
    whole = counted(case, RecordFilter(words="the"))
    assert whole > 8
    page = opened.page
    try:
        page.filters.search.setText("the")
        press(page.filters.search, Qt.Key.Key_Return)
        opened.qtbot.waitUntil(lambda: page.model.rowCount() == 5, timeout=10_000)
        assert page.busy
        assert "Looking …" in texts(page)
        page.table.setCurrentIndex(page.model.index(3, 0))
        chosen = page.model.row_at(3)
    finally:
        counting.set()
    opened.settle()
    assert page.model.rowCount() == whole
    assert page.table.currentIndex().row() == 3
    assert page.model.row_at(3) == chosen
    assert f"{whole} records" in texts(page)
    with open_case(case) as found:
        ids = record_ids(found.connection, RecordFilter(words="the"))
    rows = [page.model.row_at(each) for each in range(whole)]
    assert [None if row is None else row.id for row in rows] == list(ids)
    assert tester.model() is page.model


def test_first_hits_that_come_late_or_are_others_change_nothing(opened: Stage, case: Path) -> None:
    page = opened.page
    whole = counted(case, RecordFilter(words="the"))
    page.filters.search.setText("the")
    press(page.filters.search, Qt.Key.Key_Return)
    opened.settle()
    assert page.model.rowCount() == whole
    page._first.answered.emit(array("q", [1, 2]))
    assert page.model.rowCount() == whole
    page._ids.ask(lambda: array("q", [3, 4, 5]))
    page._first.answered.emit(array("q", [1, 2]))
    assert page.model.rowCount() == 2
    opened.settle()
    rows = [page.model.row_at(each) for each in range(page.model.rowCount())]
    assert [None if row is None else row.id for row in rows] == [3, 4, 5]
    assert page.table.currentIndex().row() == 0


def test_what_was_asked_for_elsewhere_is_narrowed_and_never_widened(opened: Stage, case: Path) -> None:
    statement = "li-2025-genai-open-regions"
    opened.page.show_only(RecordFilter(statement=statement), "Only records with a window under one statement.")
    opened.settle()
    whole = counted(case, RecordFilter(statement=statement))
    assert whole > 0
    assert opened.page.model.rowCount() == whole
    assert "Only records with a window under one statement." in texts(opened.page)
    box = opened.page.filters.category
    box.setCurrentIndex(box.findData("post"))
    opened.settle()
    assert opened.page.model.rowCount() == counted(case, RecordFilter(statement=statement, categories=("post",)))
    click(opened.page.all_button)
    opened.settle()
    assert opened.page.model.rowCount() == counted(case, RecordFilter())


def test_two_filters_allow_what_both_allow(demo: Path) -> None:
    early, late = utc(2020), utc(2024)
    chosen = RecordFilter(words="talk", categories=("post",), since=early, until=late)
    only = RecordFilter(categories=("post", "comment"), authors=("owner",), member=3, since=utc(2022), statement="any")
    found = both(chosen, only)
    assert found == RecordFilter(
        words="talk", categories=("post",), authors=("owner",), member=3, since=utc(2022), until=late, statement="any"
    )
    apart = both(RecordFilter(categories=("comment",)), RecordFilter(categories=("post",)))
    assert counted(demo, apart) == 0, "nothing is both"


def test_a_record_is_kept_out_of_packs_and_let_in_again(opened: Stage, case: Path) -> None:
    keeping = opened.page.keeping
    press(keeping.keep_button, Qt.Key.Key_Space)
    assert not keeping.reason_button.isEnabled(), "no reason, no step"
    typed(keeping.reason, "Written to a lawyer")
    press(keeping.reason, Qt.Key.Key_Return)
    opened.settle()
    assert kept_out(case) == ["Written to a lawyer"]
    assert "Kept out of every pack. Reason: Written to a lawyer" in texts(opened.page)
    opened.page.table.selectRow(1)
    opened.settle()
    assert "Kept out" not in texts(opened.page), "said of the record that is chosen"
    opened.page.show_only(RecordFilter(withheld=True), "Only records that are kept out of packs.")
    opened.settle()
    assert opened.page.model.rowCount() == 1
    click(keeping.release_button)
    opened.settle()
    assert kept_out(case) == []
    assert opened.page.model.rowCount() == 0, "the list follows"
    assert "No record is like that" in texts(opened.page)
    assert not keeping.isVisible()
    opened.changes.undo()
    opened.settle()
    assert kept_out(case) == ["Written to a lawyer"]
    assert opened.page.model.rowCount() == 1


def test_where_nothing_may_be_changed_nothing_is_kept_out(opened: Stage) -> None:
    opened.page.allow_changes(allowed=False)
    assert not opened.page.keeping.keep_button.isEnabled()
    opened.page.allow_changes(allowed=True)
    assert opened.page.keeping.keep_button.isEnabled()


@pytest.mark.parametrize(("width", "points"), [(828, 10.0), (1300, 10.0), (828, 20.0)])
def test_everybody_can_use_it(qtbot: QtBot, demo: Path, width: int, points: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.font()
    large = application.font()
    large.setPointSizeF(points)
    application.setFont(large)
    made = Stage(qtbot, width, 670)
    try:
        made.open(demo)
        press(made.page.keeping.keep_button, Qt.Key.Key_Space)
        assert_usable_by_all(made.page)
    finally:
        made.put_away()
        application.setFont(before)
