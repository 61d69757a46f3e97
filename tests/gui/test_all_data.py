"""*All data*: every member in sight, whatever became of it; its records and bytes a key away."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.case.file import Case, open_case
from inspector.case.member_pages import member_rows
from inspector.case.rows import MemberRow
from inspector.gui.models.members import ARCHIVE, HASH, KIND, NOTE, PATH, RECORDS, SIZE, STATUS, MembersModel
from inspector.gui.models.paged import PAGE
from inspector.gui.pages.all_data import AllDataPage
from tests.support.filled_case import new_case, take
from tests.support.pages import click, made_appearance, press, texts, typed, until
from tests.support.stages import PageStage
from tests.support.usable import assert_usable_by_all

MANY = 50_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    with new_case(folder) as case:
        take(case, "a.zip", {"first.csv": []})
        with case.transaction() as connection:
            connection.executemany(
                "INSERT INTO member (archive, ordinal, path, size, records, status, note) VALUES (1, ?, ?, ?, 0, 'read', '')",
                ((number, f"photos/{number:06}.jpg", number) for number in range(1, MANY)),
            )
            connection.execute("UPDATE member SET status = 'damaged' WHERE ordinal = 40000")
        return case.path


class Asked:
    """Fetches rows of an open case, and remembers how many it was asked for."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.times = 0
        self.rows = 0

    def __call__(self, ids: Sequence[int]) -> Sequence[MemberRow]:
        self.times += 1
        self.rows += len(ids)
        return member_rows(self.case.connection, ids)


class Stage(PageStage):
    """The page by itself."""

    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        self.page = AllDataPage(made_appearance(), QThreadPool.globalInstance())
        self.model = self.page.model
        super().__init__(qtbot, self.page, self.page, width)

    def open(self, case: Case) -> Asked:
        asked = Asked(case)
        self.page.show_case(case.path, asked)
        self.settle()
        return asked

    def column(self, column: int) -> list[str]:
        return [self.model.index(row, column).data() for row in range(self.model.rowCount())]

    def choose(self, path: str) -> None:
        self.page.table.setCurrentIndex(self.model.index(self.column(PATH).index(path), PATH))
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, demo: Path) -> Iterator[Stage]:
    with open_case(demo) as case:
        stage.open(case)
        yield stage


def test_without_a_case_the_page_says_what_to_do(stage: Stage) -> None:
    assert "Open an archive or a case" in texts(stage.page)
    assert stage.page.table.isHidden() or not stage.page.table.isVisible()


def test_every_member_is_listed_and_what_was_not_read_stands_first(opened: Stage) -> None:
    assert opened.model.rowCount() == 35
    first = [opened.model.index(0, column).data() for column in (PATH, STATUS, RECORDS, KIND, NOTE)]
    assert first == ["Yard_Bookings.csv", "Not recognised", "0", "Not known", "It begins with: Slot, Truck, Released"]
    assert "35 files: 1 not recognised, 34 read." in texts(opened.page)
    assert set(opened.column(STATUS)[1:]) == {"Read"}
    assert all(len(each) == 64 for each in opened.column(HASH))
    assert opened.page.table.isColumnHidden(ARCHIVE), "one archive needs no naming"


def test_the_model_keeps_qts_rules(opened: Stage) -> None:
    tester = QAbstractItemModelTester(opened.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened.page.filters.show_status("read")
    opened.settle()
    assert tester.model() is opened.model
    assert opened.model.rowCount() == 34
    QAbstractItemModelTester(MembersModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_filters_narrow_and_clearing_brings_all_back(opened: Stage) -> None:
    filters = opened.page.filters
    filters.status.setCurrentIndex(filters.status.findData("unrecognised"))
    opened.settle()
    assert opened.column(PATH) == ["Yard_Bookings.csv"]
    assert "1 of 35 files" in texts(opened.page)
    click(filters.clear_button)
    opened.settle()
    assert opened.model.rowCount() == 35
    filters.kind.setCurrentIndex(filters.kind.findData("ai_chat"))
    opened.settle()
    assert set(opened.column(KIND)) == {"Chats with AI features"}
    filters.clear()
    opened.settle()
    typed(filters.search, "messages.csv")
    until(opened.qtbot, lambda: 0 < opened.model.rowCount() < 35)
    assert "messages.csv" in opened.column(PATH)
    filters.search.setText("no such file")
    press(filters.search, Qt.Key.Key_Return)
    opened.settle()
    assert "Change or clear the filters" in texts(opened.page)
    assert "Choose a file" in texts(opened.page)


def test_headings_and_the_field_sort_alike(opened: Stage) -> None:
    header = opened.page.table.horizontalHeader()
    header.setSortIndicator(RECORDS, Qt.SortOrder.DescendingOrder)
    opened.settle()
    assert opened.column(PATH)[0] == "messages.csv"
    assert opened.page.filters.order.value == "records"
    header.setSortIndicator(PATH, Qt.SortOrder.AscendingOrder)
    opened.settle()
    assert opened.column(PATH)[0] == "Account Status History.csv"
    order = opened.page.filters.order
    order.setFocus()
    order.setCurrentIndex(order.findData("size"))
    opened.settle()
    assert opened.column(PATH)[0] == "messages.csv"
    assert header.sortIndicatorSection() == -1 or not header.isSortIndicatorShown()
    header.setSortIndicator(SIZE, Qt.SortOrder.AscendingOrder)
    opened.settle()
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    opened.settle()
    assert opened.column(PATH)[0] == "Yard_Bookings.csv"


def test_a_member_shows_its_records_and_their_exact_bytes(opened: Stage) -> None:
    opened.choose("messages.csv")
    pane = opened.page.pane
    said = texts(opened.page)
    assert "91 records" in said
    assert "It was read from its first byte to its last." in said
    assert pane.records.model.rowCount() == 12
    asked: list[object] = []
    opened.page.raw_requested.connect(asked.append)
    pane.records.table.setFocus()
    press(pane.records.table, Qt.Key.Key_Down)
    press(pane.records.raw_button, Qt.Key.Key_Space)
    opened.settle()
    record = pane.records.record
    assert record is not None
    assert asked == [record.id]
    assert "The range is 128,000" in pane.records.view.toPlainText()
    assert "agree with the hash" in texts(opened.page)
    click(pane.records.copy_button)
    assert "The range is 128,000" in QApplication.clipboard().text()
    press(pane.records.table, Qt.Key.Key_Down)
    assert pane.records.view.isHidden(), "the bytes of another record are not left standing"


def test_a_member_leads_on_to_its_records_and_their_reasons(opened: Stage) -> None:
    opened.choose("Comments_40217763.csv")
    pane = opened.page.pane
    told: list[tuple[str, object]] = []
    opened.page.records_requested.connect(lambda member: told.append(("member", member)))
    opened.page.record_requested.connect(lambda record: told.append(("record", record)))
    press(pane.all_button, Qt.Key.Key_Space)
    press(pane.records.why_button, Qt.Key.Key_Space)
    first = pane.records.record
    assert first is not None
    assert told == [("member", 5), ("record", first.id)]
    click(pane.copy_button)
    assert len(QApplication.clipboard().text()) == 64


def test_an_unknown_member_can_be_looked_at(opened: Stage) -> None:
    pane = opened.page.pane
    assert "none of it is in any count" in texts(opened.page)
    assert not pane.all_button.isEnabled()
    press(pane.beginning.ask_button, Qt.Key.Key_Space)
    opened.settle()
    assert pane.beginning.view.toPlainText().startswith("Slot,Truck,Released")
    assert "This is all of it." in texts(opened.page)


def test_an_archive_that_is_gone_is_one_calm_line(stage: Stage, tmp_path: Path, demo: Path) -> None:
    moved = tmp_path / "copy.inspection"
    moved.write_bytes(demo.read_bytes())
    with open_case(moved, write=True) as written, written.transaction() as connection:
        connection.execute("UPDATE archive SET path = '/gone/archive.zip'")
    with open_case(moved) as case:
        stage.open(case)
        stage.page.pane.beginning.ask_button.click()
        stage.settle()
        assert "not where it was" in texts(stage.page)
        stage.choose("messages.csv")
        stage.page.pane.records.raw_button.click()
        stage.settle()
        assert "not where it was" in texts(stage.page)


def test_fifty_thousand_members_are_fetched_by_page(stage: Stage, large: Path) -> None:
    with open_case(large) as case:
        asked = stage.open(case)
        assert stage.model.rowCount() == MANY
        assert stage.model.index(0, STATUS).data() == "Damaged"
        assert asked.rows <= 2 * PAGE, "only what is seen is read"
        bar = stage.page.table.verticalScrollBar()
        for part in range(0, 101, 5):
            bar.setValue(bar.maximum() * part // 100)
            stage.page.table.viewport().repaint()
        assert asked.times <= 44
        assert asked.rows <= 44 * PAGE
        stage.page.table.scrollToBottom()
        assert stage.model.index(MANY - 1, PATH).data() == "photos/049999.jpg"
        stage.page.filters.search.setText("/04999")
        press(stage.page.filters.search, Qt.Key.Key_Return)
        stage.settle()
        assert stage.model.rowCount() == 10


def test_names_from_an_archive_are_shown_as_they_stand(stage: Stage, tmp_path: Path) -> None:
    hostile = '<img src="file:///etc/hostname"> \u202egnp.exe'
    with new_case(tmp_path) as case:
        take(case, "<b>a.zip</b>", {hostile: []})
        stage.open(case)
        cell = stage.model.index(0, PATH)
        assert '<img src="file:///etc/hostname">' in cell.data()
        assert "\u202e" not in cell.data()
        assert "<img" not in cell.data(Qt.ItemDataRole.ToolTipRole)
        assert "\u202e" not in texts(stage.page)
        assert "<b>a.zip</b>" in texts(stage.page)


def test_several_archives_are_named_and_told_apart(stage: Stage, tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"one.csv": []})
        take(case, "b.zip", {"one.csv": [], "two.csv": []})
        stage.open(case)
        assert not stage.page.table.isColumnHidden(ARCHIVE)
        assert stage.column(ARCHIVE) == ["a.zip", "b.zip", "b.zip"]
        archive = stage.page.filters.archive
        assert archive.isVisible()
        archive.setCurrentIndex(archive.findData("2"))
        stage.settle()
        assert stage.column(PATH) == ["one.csv", "two.csv"]


@pytest.mark.parametrize("width", [790, 1300])
def test_everybody_can_use_it(qtbot: QtBot, demo: Path, width: int) -> None:
    stage = Stage(qtbot, width)
    with open_case(demo) as case:
        stage.open(case)
        assert_usable_by_all(stage.page)
        stage.choose("messages.csv")
        stage.page.pane.records.raw_button.click()
        stage.settle()
        assert_usable_by_all(stage.page)
        stage.put_away()


def test_leaving_a_case_lets_go_of_it(opened: Stage) -> None:
    opened.page.leave_case()
    assert opened.model.rowCount() == 0
    assert "Open an archive or a case" in texts(opened.page)
