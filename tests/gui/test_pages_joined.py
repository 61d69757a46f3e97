"""From page to page in the real window: a statement's records, a record that is kept out, what if, and no options of a command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow
from inspector.operations.evidence.request import ExportRequest
from tests.support.pages import click, made_appearance, press, settled, texts, typed, until


@pytest.fixture
def desk(qtbot: QtBot, demo: Path, tmp_path: Path) -> Iterator[Desk]:
    window = MainWindow(made_appearance(), Preferences())
    made = Desk(window, Asking(window, str(tmp_path)))
    qtbot.addWidget(window)
    window.show()
    made.open_paths((demo,))
    until(qtbot, lambda: window.shown == "overview")
    yield made
    made.put_away()
    QThreadPool.globalInstance().waitForDone(5_000)


def test_a_statement_leads_to_its_records_and_one_of_them_is_kept_out_of_packs(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.show_page("statements")
    settled(qtbot, lambda: not window.statements.busy)
    window.statements.show_statement("us-de-la-torre-inmail")
    settled(qtbot, lambda: not window.statements.busy)
    press(
        next(each for each in window.statements.pane.findChildren(QPushButton) if "&records" in each.text()),
        Qt.Key.Key_Space,
    )
    settled(qtbot, lambda: not window.records.busy)
    assert window.shown == "records"
    assert "77 records" in window.records.count.text()
    press(window.records.keeping.keep_button, Qt.Key.Key_Space)
    typed(window.records.keeping.reason, "Written to a lawyer")
    press(window.records.keeping.reason, Qt.Key.Key_Return)
    settled(qtbot, lambda: not window.records.busy)
    window.show_page("evidence")
    settled(qtbot, lambda: not window.evidence.busy)
    assert "1 record. The pack lists" in texts(window.evidence.withheld)
    window.evidence.scrolled.ensureWidgetVisible(window.evidence.withheld.show_button)
    QApplication.processEvents()
    click(window.evidence.withheld.show_button)
    settled(qtbot, lambda: not window.records.busy)
    assert window.shown == "records"
    assert "Kept out of every pack. Reason: Written to a lawyer" in texts(window.records)
    desk.changes.undo()
    settled(qtbot, lambda: not window.records.busy)
    assert "Kept out of every pack" not in texts(window.records)


def test_what_if_is_reached_from_overview_timeline_and_settings(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    press(
        next(each for each in window.overview.findChildren(QPushButton) if each.text() == "&What if …"),
        Qt.Key.Key_Space,
    )
    assert window.shown == "questions"
    window.show_page("timeline")
    settled(qtbot, lambda: not window.timeline.busy)
    press(window.timeline.what_if_button, Qt.Key.Key_Space)
    assert window.shown == "questions"
    window.show_page("settings")
    settled(qtbot, lambda: not window.settings.busy)
    press(window.settings.content.say_button, Qt.Key.Key_Space)
    assert window.shown == "questions"


def test_a_pack_that_cannot_be_written_is_told_in_words_of_the_window(desk: Desk, qtbot: QtBot, demo: Path) -> None:
    window = desk.window
    taken = demo.parent / "Pack of mine"
    taken.mkdir()
    window.evidence.export_requested.emit(ExportRequest(case=demo, to=taken, made_on="2026-03-05", formats=("csv",)))
    until(qtbot, lambda: not desk.work.busy)
    said = window.notice.text.text()
    assert "Pack of mine is there already" in said
    assert "--" not in said
