"""*Evidence*: conversations to tick, records kept out of packs, and where a pack is that was written."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.case.queries import count, record_ids
from inspector.case.rows import RecordFilter
from inspector.case.withheld import withheld
from inspector.gui.pages.evidence import EvidencePage
from inspector.gui.pages.evidence_asking import PackAsking
from inspector.gui.pages.messages_changes import tagging, withholding
from inspector.gui.undo import UndoStack
from inspector.operations.evidence.export import export
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.progress import silent
from tests.support.packs import exported
from tests.support.pages import click, made_appearance, press, texts, typed, until
from tests.support.stages import CaseStage
from tests.support.usable import assert_usable_by_all

pytestmark = pytest.mark.usefixtures("english")


class Answers(PackAsking):
    """Answers that a test gives in place of dialogs and of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.target: Path | None = None
        self.folders: list[Path] = []
        self.shows = True

    def where_to(self, parent: QWidget, *, zipped: bool) -> Path | None:  # noqa: ARG002
        return self.target

    def show_folder(self, folder: Path) -> bool:
        self.folders.append(folder)
        return self.shows


class Stage(CaseStage):
    """The page by itself; what it asks for is kept."""

    def __init__(self, qtbot: QtBot, width: int = 828, height: int = 670) -> None:
        self.answers = Answers()
        self.changes = UndoStack()
        self.page = EvidencePage(made_appearance(), QThreadPool.globalInstance(), self.changes, self.answers)
        super().__init__(qtbot, self.page, self.page, width, height)
        self.asked: list[ExportRequest] = []
        self.records: list[int] = []
        self.page.export_requested.connect(self.asked.append)
        self.page.record_requested.connect(self.records.append)

    def open(self, case: Path) -> None:
        self.changes.show_case(case)
        self.page.show_case(case)
        self.settle()

    def settle(self) -> None:
        until(self.qtbot, lambda: not self.changes.busy)
        super().settle()

    def put_away(self) -> None:
        super().put_away()
        self.changes.leave_case()

    def offer(self) -> None:
        press(self.page.records.conversations.choose_button, Qt.Key.Key_Space)
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.open(case)
    return stage


def in_conversation(case: Path, number: int) -> int:
    with open_case(case) as found:
        return count(found.connection, RecordFilter(conversation=number))


def kept_out(case: Path) -> list[tuple[int, str]]:
    with open_case(case) as found:
        return [(each.record, each.reason) for each in withheld(found.connection)]


def some_records(case: Path) -> tuple[int, ...]:
    with open_case(case) as found:
        return tuple(record_ids(found.connection, RecordFilter(categories=("private_message",)))[:3])


def test_conversations_are_found_ticked_and_written_alone(opened: Stage, case: Path, tmp_path: Path) -> None:
    ticks = opened.page.records.conversations
    assert "Every conversation, and all else" in texts(ticks)
    opened.offer()
    whole = ticks.model.rowCount()
    assert whole > 20
    typed(ticks.search, "Friday")
    until(opened.qtbot, lambda: ticks.model.rowCount() < whole)
    opened.settle()
    assert 0 < ticks.model.rowCount() < whole
    ticks.list.setFocus()
    ticks.list.setCurrentIndex(ticks.model.index(0))
    QTest.keyClick(ticks.list, Qt.Key.Key_Space)
    opened.settle()
    (chosen,) = ticks.model.ticked
    records = in_conversation(case, chosen)
    assert f"{records} record" in texts(opened.page.panel)
    ticks.search.clear()
    QTest.keyClick(ticks.search, Qt.Key.Key_Return)
    opened.settle()
    assert ticks.model.rowCount() == whole
    assert ticks.model.ticked == (chosen,), "another search takes no tick away"
    request = opened.page.request(tmp_path / "pack")
    assert request is not None
    assert request.choice.conversations == (f"C{chosen:06d}",)
    assert export(request, silent).records == records


def test_a_click_ticks_and_unticks_and_all_that_are_found_can_be(opened: Stage) -> None:
    opened.offer()
    ticks = opened.page.records.conversations
    opened.page.scrolled.ensureWidgetVisible(ticks.list)
    QApplication.processEvents()
    at = QPoint(60, ticks.list.visualRect(ticks.model.index(1)).center().y())
    QTest.mouseClick(ticks.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ticks.model.ticked == (ticks.model.conversation_at(1),)
    QTest.mouseClick(ticks.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not ticks.model.ticked
    press(ticks.found_button, Qt.Key.Key_Space)
    assert len(ticks.model.ticked) == ticks.model.rowCount()
    opened.settle()
    assert f"{ticks.model.rowCount()} conversations" in texts(opened.page.panel)
    press(ticks.none_button, Qt.Key.Key_Space)
    opened.settle()
    assert "172 records" in texts(opened.page.panel)


def test_ticks_outlive_other_work_on_the_case_and_not_another_case(opened: Stage, case: Path, tmp_path: Path) -> None:
    opened.offer()
    ticks = opened.page.records.conversations
    ticks.model.tick([3, 5], ticked=True)
    opened.page.rest()
    opened.page.show_case(case)
    opened.settle()
    assert ticks.model.ticked == (3, 5)
    opened.page.show_case(Path(shutil.copy(case, tmp_path / "other.inspection")))
    opened.settle()
    assert not ticks.model.ticked


def test_the_models_keep_qts_rules(opened: Stage, case: Path) -> None:
    ticks, held = opened.page.records.conversations.model, opened.page.withheld.model
    testers = [
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal) for each in (ticks, held)
    ]
    opened.offer()
    ticks.tick([2, 3], ticked=True)
    assert ticks.setData(ticks.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not ticks.setData(ticks.index(0), "another title")
    opened.changes.apply(withholding(some_records(case), "A reason"))
    opened.settle()
    assert held.rowCount() == 3
    opened.page.leave_case()
    assert (ticks.rowCount(), held.rowCount(), ticks.ticked) == (0, 0, ())
    assert len(testers) == 2


def test_what_is_kept_out_is_listed_let_in_again_and_that_taken_back(opened: Stage, case: Path) -> None:
    card = opened.page.withheld
    assert "keeps one out, for a reason that the pack states" in texts(card)
    assert not card.list.isVisible()
    one, two, three = some_records(case)
    opened.changes.apply(withholding([one, two], "Written to a lawyer"))
    opened.changes.apply(withholding([three], "About someone’s health"))
    opened.settle()
    assert "3 records. The pack lists" in texts(card)
    assert "3 records: kept back by you" in texts(opened.page.panel)
    opened.page.scrolled.ensureWidgetVisible(card)
    said = [card.model.index(row).data() for row in range(3)]
    opened.settle()
    said = [card.model.index(row).data() for row in range(3)]
    assert ["Written to a lawyer" in str(each) for each in said] == [True, True, False]
    card.list.setFocus()
    card.list.selectAll()
    assert "Let 3 records into packs again" in card.release_button.text()
    card.list.setCurrentIndex(card.model.index(2))
    click(card.show_button)
    assert opened.records == [three]
    click(card.release_button)
    opened.settle()
    assert [record for record, _ in kept_out(case)] == [one, two]
    opened.changes.undo()
    opened.settle()
    assert kept_out(case)[2] == (three, "About someone’s health")
    assert card.model.rowCount() == 3


def test_the_log_of_the_pack_states_the_reasons(opened: Stage, case: Path, tmp_path: Path) -> None:
    opened.changes.apply(withholding(some_records(case)[:1], "Written to a lawyer"))
    opened.settle()
    pack = exported(case, tmp_path / "pack", formats=("jsonl",)).path
    lines = (pack / "data" / "jsonl" / "withheld.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["reason"] for line in lines] == ["Written to a lawyer"]


def test_a_tag_that_is_put_on_elsewhere_can_be_chosen_at_once(opened: Stage, case: Path) -> None:
    assert not opened.page.records.tags.isVisibleTo(opened.page)
    opened.changes.apply(tagging(some_records(case), "salary", present=True))
    opened.settle()
    assert opened.page.records.tags.isVisibleTo(opened.page)
    assert set(opened.page.records.tags.boxes) == {"salary"}


def test_where_nothing_may_be_changed_nothing_is_let_in(opened: Stage, case: Path) -> None:
    opened.changes.apply(withholding(some_records(case), "A reason"))
    opened.settle()
    opened.page.allow_changes(allowed=False)
    assert not opened.page.withheld.release_button.isEnabled()
    assert not opened.page.panel.write_button.isEnabled()
    opened.answers.target = case.parent / "pack"
    opened.page.write_pack()
    assert opened.asked == []


def test_the_menu_writes_what_is_chosen_and_verifies_without_a_case(stage: Stage, case: Path, tmp_path: Path) -> None:
    stage.page.write_pack()
    assert stage.asked == []
    assert "No archive is open" in texts(stage.page)
    stage.page.verify_pack()
    assert stage.page.verify.zip_button.hasFocus()
    stage.open(case)
    stage.answers.target = tmp_path / "pack.zip"
    stage.page.write_pack()
    assert [request.to for request in stage.asked] == [tmp_path / "pack.zip"]


def test_the_folder_of_a_pack_is_shown_and_nothing_else(opened: Stage, case: Path, tmp_path: Path) -> None:
    (tmp_path / "packs.d").mkdir()
    pack: Exported = exported(case, tmp_path / "packs.d" / "pack", formats=("csv",))
    opened.page.show_exported(pack)
    click(opened.page.written.open_button)
    assert opened.answers.folders == [tmp_path / "packs.d"]
    assert opened.lines == []
    opened.answers.shows = False
    click(opened.page.written.open_button)
    assert opened.lines == ["The folder cannot be opened from here. Its path stands beside “Copy folder”."]
    click(opened.page.written.copy_id)
    assert QApplication.clipboard().text() == pack.pack_id


@pytest.mark.parametrize("what", ["gone", "a file"])
def test_only_folders_are_handed_to_the_system(tmp_path: Path, what: str) -> None:
    place = tmp_path / "place"
    if what == "a file":
        place.write_text("not a folder")
    assert not PackAsking().show_folder(place)


@pytest.mark.parametrize(("width", "points"), [(828, 10.0), (1300, 10.0), (828, 20.0)])
def test_everybody_can_use_it(qtbot: QtBot, case: Path, width: int, points: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, larger = application.font(), application.font()
    larger.setPointSizeF(points)
    application.setFont(larger)
    stage = Stage(qtbot, width)
    try:
        stage.open(case)
        stage.offer()
        stage.changes.apply(withholding(some_records(case), "A reason"))
        stage.settle()
        assert_usable_by_all(stage.page)
    finally:
        stage.put_away()
        application.setFont(font)
