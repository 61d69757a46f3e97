"""In letters of twice the size, what stands beside them is larger too, and no table of texts cuts a word."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QStyleOptionViewItem, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.facts.fact import Basis
from inspector.gui.models.records import VERDICT_ROLE
from inspector.gui.pages.reading import ReadingPage
from inspector.gui.timeline.legend import Legend, SampleMark
from inspector.gui.widgets.folding_grid import FoldingGrid
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.state_paint import StateSwatch
from inspector.gui.widgets.texts import Text, least_width
from inspector.gui.widgets.traits import Traits
from inspector.gui.widgets.verdict_delegate import VerdictDelegate
from inspector.gui.widgets.verdict_paint import Swatch
from tests.support.pages import made_appearance, shown
from tests.support.usable import cut_texts

USUAL, DOUBLE = 10.0, 20.0


@pytest.fixture(params=[USUAL, DOUBLE], ids=["usual", "double"])
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """Letters of a size, for as long as a test runs."""
    usual = qapp.font()
    wanted = QFont(usual)
    wanted.setPointSizeF(request.param)
    qapp.setFont(wanted)
    yield request.param
    qapp.setFont(usual)
    qapp.setStyleSheet("")


def held(qtbot: QtBot, *widgets: QWidget, width: int = 900) -> QMainWindow:
    """A window that holds these and is shown."""
    page = QWidget()
    lines = QVBoxLayout(page)
    for each in widgets:
        lines.addWidget(each)
    lines.addStretch(1)
    window = shown(qtbot, page, width)
    QTest.qWait(30)
    return window


def test_samples_and_signs_are_as_large_as_the_letters_ask(qtbot: QtBot, points: float) -> None:
    look = made_appearance()
    swatch, state, sign = Swatch(look, "stated"), StateSwatch(look, Basis.ARCHIVE), Sign(look, 40, "drop", "accent")
    legend = Legend(look)
    window = held(qtbot, swatch, state, sign, legend)
    times = points / USUAL
    marks = legend.findChildren(SampleMark)
    assert len(marks) > 10
    for side, usual in ((swatch.height(), 14), (state.height(), 16), (state.width(), 30), (sign.height(), 40)):
        assert side == pytest.approx(usual * times, rel=0.12)
    assert all(mark.height() == pytest.approx(13 * times, rel=0.12) for mark in marks)
    assert sign.pixmap().width() >= sign.width()
    assert cut_texts(window) == []


def test_the_swatch_in_a_table_is_as_large_as_the_letters_ask(qtbot: QtBot, points: float) -> None:
    table = QTableView()
    model = QStandardItemModel(1, 1, table)
    cell = QStandardItem("Stated by name")
    cell.setData("stated", VERDICT_ROLE)
    model.setItem(0, 0, cell)
    table.setModel(model)
    delegate = VerdictDelegate(made_appearance(), table)
    window = held(qtbot, table)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    index = model.index(0, 0, QModelIndex())
    beside = delegate.sizeHint(option, index).width() - option.fontMetrics.horizontalAdvance(cell.text())
    assert beside >= 12 * points / USUAL + 8
    window.close()


@pytest.mark.usefixtures("points")
@pytest.mark.parametrize("width", [960, 420])
def test_a_table_of_facts_cuts_no_word(qtbot: QtBot, width: int) -> None:
    made_appearance()
    grid = FoldingGrid((3, 3, 3, 4), 18, 10, [Text(each, "small") for each in ("Fact", "Value", "When", "Known")])
    for row in (
        ("Setting “Data for Generative AI Improvement”", "on", "from 2024-09-18, until 2025-03-01", "said by you"),
        ("Where you lived", "California, United States", "from 2009-01-01", "read from the archive"),
    ):
        grid.add_row([Text(cell) for cell in row])
    window = held(qtbot, grid, width=width)
    labels = [each for each in grid.findChildren(Text) if each.isVisible()]
    assert [each.text() for each in labels if each.width() < least_width(each)] == []
    assert cut_texts(window) == []
    assert grid.folded == (width == 420)
    window.resize(1400, 700)
    QTest.qWait(30)
    assert not grid.folded
    assert all(each.isVisible() for each in grid.findChildren(Text))


def test_traits_in_a_narrow_pane_cut_no_word(qtbot: QtBot, points: float) -> None:
    made_appearance()
    traits = Traits()
    traits.show_lines([("Datenart", "Nachrichtenentwürfe"), ("Wann", "2026-02-20 21:47:00 UTC")])
    window = held(qtbot, traits, width=340 if points == DOUBLE else 180)
    assert cut_texts(window) == []
    traits.show_lines([("Datenart", "Profil")])
    QTest.qWait(30)
    assert [each.text() for each in traits.findChildren(Text) if each.isVisible()] == ["Datenart", "Profil"]


@pytest.mark.usefixtures("points")
def test_the_progress_page_cuts_nothing(qtbot: QtBot) -> None:
    page = ReadingPage(made_appearance())
    page.begin("Reading your archive")
    page.show_progress("Reading messages.csv", 1, 2)
    window = shown(qtbot, page, 970, 820)
    QTest.qWait(30)
    assert cut_texts(window) == []
    window.close()
