"""The window always answers: while 200,000 messages are read, and while their table is sorted, filtered and searched,
its event loop never stands still for longer than 100 ms.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.models.records import KIND, PLACE, WHEN, WHO
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow
from tests.support.many_messages import make_messages
from tests.support.pulse import MOST, longest_pause

pytestmark = pytest.mark.alone

SIZES = (400,) * 200 + (200,) * 300 + (60,) * 1_000
MESSAGES = sum(SIZES)
PATIENCE = 60.0
STILL = 250
"""Milliseconds after an answer in which what it put on the page is laid out and painted."""


class Discards(Asking):
    """A person who keeps nothing."""

    def about_unkept(self) -> str:
        return "discard"

    def about_open_case(self, names: str) -> str:
        assert names
        return "new"


class Held:
    """The window, and the archive that it reads."""

    def __init__(self, window: MainWindow, desk: Desk, archive: Path) -> None:
        self.window = window
        self.desk = desk
        self.archive = archive

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, "waited too long"
            QTest.qWait(10)
        QTest.qWait(STILL)

    def read(self) -> None:
        self.desk.open_paths((self.archive,))
        assert self.window.shown == "reading"
        self.until(lambda: self.window.shown == "questions" and not self.desk.work.busy)

    def go(self, page: str) -> None:
        """Go to a page as its shortcut does; the last one has none, there are ten keys with numbers."""
        number = PAGES.index(page) + 1
        if number <= 10:
            key = Qt.Key(Qt.Key.Key_0.value + number % 10)
            QTest.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)
        else:
            self.window.menus.actions[page].trigger()
        self.until(lambda: self.window.shown == page)

    def records_are_there(self) -> None:
        self.until(lambda: not self.window.records._ids.busy)


@pytest.fixture(scope="module")
def held(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    archive = make_messages(tmp_path_factory.mktemp("many") / "many.zip", SIZES)
    window = MainWindow(Appearance(qapp, "light"), Preferences(appearance="light"))
    desk = Desk(window, Discards(window, ""))
    window.show()
    QTest.qWaitForWindowActive(window)
    yield Held(window, desk, archive)
    desk.put_away()
    window.close()
    window.deleteLater()


@pytest.fixture
def opened(held: Held) -> Held:
    if held.desk.session.case is None:
        held.read()
    return held


def assert_answers(act: Callable[[], object], what: str) -> None:
    pause = longest_pause(act)
    assert pause <= MOST, f"{what}: stood still for {pause * 1_000:.0f} ms"


@pytest.mark.usefixtures("qapp")
def test_a_window_that_stands_still_is_noticed() -> None:
    def act() -> None:
        QTest.qWait(20)
        time.sleep(0.12)  # what a slow handler does
        QTest.qWait(20)

    assert longest_pause(act) >= 0.12
    assert longest_pause(lambda: QTest.qWait(60)) < MOST


def test_while_an_archive_is_read(held: Held) -> None:
    assert_answers(held.read, "reading")
    held.go("records")
    held.until(lambda: held.window.records.model.rowCount() >= MESSAGES)


def test_while_pages_are_gone_to(opened: Held) -> None:
    for page in PAGES:
        assert_answers(lambda page=page: opened.go(page), page)  # type: ignore[misc]


@pytest.mark.parametrize("column", [WHEN, WHO, KIND, PLACE])
def test_while_the_table_is_sorted(opened: Held, column: int) -> None:
    opened.go("records")
    header = opened.window.records.table.horizontalHeader()

    def sort() -> None:
        place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        opened.records_are_there()

    opened.window.records.table.scrollTo(opened.window.records.model.index(0, column))
    shown = header.sortIndicatorOrder(), header.sortIndicatorSection()
    assert_answers(sort, f"sorting by column {column}")
    assert (header.sortIndicatorOrder(), header.sortIndicatorSection()) != shown


def test_while_the_table_is_filtered(opened: Held) -> None:
    opened.go("records")
    fields = [each for each in opened.window.records.filters.findChildren(QComboBox) if each.isVisible()]
    assert len(fields) >= 3
    for field in fields:

        def choose(field: QComboBox = field) -> None:
            opened.window.records.filters.clear_button.click()
            opened.records_are_there()
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Down)
            opened.records_are_there()

        assert_answers(choose, f"filtering by {field.accessibleName()}")
    opened.window.records.filters.clear_button.click()
    opened.records_are_there()


def typed(field: QWidget | None, text: str) -> None:
    """Type as a person types: a letter every so often."""
    assert isinstance(field, QLineEdit)
    field.clear()
    for letter in text:
        QTest.keyClicks(field, letter)
        QTest.qWait(60)


@pytest.mark.parametrize("page", ["records", "messages"])
def test_while_it_is_searched(opened: Held, page: str) -> None:
    opened.go(page)

    def search() -> None:
        QTest.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        typed(QApplication.focusWidget(), "salary offer")
        QTest.qWait(400)
        opened.records_are_there()

    assert_answers(search, f"searching on {page}")
    if page == "records":
        assert 0 < opened.window.records.model.rowCount() < MESSAGES
        opened.window.records.filters.clear_button.click()
        opened.records_are_there()


def test_while_a_record_is_looked_at(opened: Held) -> None:
    opened.go("records")
    table = opened.window.records.table
    table.setFocus()

    def step() -> None:
        for _ in range(4):
            QTest.keyClick(table, Qt.Key.Key_Down)
            opened.until(opened.window.records.detail.raw.isVisible)

    assert_answers(step, "choosing a record")
