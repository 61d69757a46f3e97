"""While the words of a case are not all prepared for searching, the window says so and what to do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.case.word_index import leave_for_later
from tests.gui.test_window import Stage

pytestmark = pytest.mark.usefixtures("english")

BEGINNING = "Search is not complete yet"


def shown(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("complete", [False, True])
def test_the_window_says_what_a_search_may_miss(qtbot: QtBot, case: Path, complete: bool) -> None:  # noqa: FBT001
    if not complete:
        with open_case(case, write=True) as opened, opened.transaction() as connection:
            leave_for_later(connection, 5)
    stage = Stage(qtbot, "light")
    stage.desk.open_paths((case,))
    stage.shows("overview")
    found = []
    for page in ("overview", "records", "messages"):
        stage.window.show_page(page)
        qtbot.waitUntil(lambda: not stage.window.messages.busy)
        found.append(BEGINNING in shown(stage.window.pages[page]))
    assert found == [not complete] * 3
    if not complete:
        assert "about 5 of " in shown(stage.window.messages)
        assert "add the same archive to this case again" in shown(stage.window.messages)
    stage.desk.put_away()
