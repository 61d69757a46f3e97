"""*Between exports*: figures that lead to records, settings side by side, and what to do where there is one export."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from inspector.case.rows import RecordFilter
from inspector.gui.pages.exports import ExportsPage
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.support.pages import click, made_appearance, shown, texts, until
from tests.support.two_exports import KEPT, REWORDED, REWORDED_SINCE, SEARCHES, chatgpt, export
from tests.support.usable import assert_usable_by_all


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    archives = (
        export(folder, "03-02-2025", KEPT, REWORDED, **{"SearchQueries.csv": SEARCHES}),
        export(folder, "03-02-2026", KEPT, REWORDED_SINCE),
        chatgpt(folder, "2026-04-01", training=True),
        chatgpt(folder, "2026-06-01", training=False),
    )
    return inspect(InspectRequest(archives, folder / "c.inspection"), silent)


@pytest.fixture
def page(qtbot: QtBot) -> Callable[[Path], ExportsPage]:
    """The page over a case, once it has answered."""
    windows = []

    def show(case: Path) -> ExportsPage:
        made = ExportsPage(made_appearance(), QThreadPool.globalInstance())
        windows.append(shown(qtbot, made))
        made.show_case(case)
        until(qtbot, lambda: not made.busy)
        return made

    return show


def test_a_figure_leads_to_its_records(page: Callable[[Path], ExportsPage], two: Path, qtbot: QtBot) -> None:
    made = page(two)
    linkedin = next(card for card in made.cards if "LinkedIn" in card.accessibleName())
    link = next(each for each in linkedin.links if "only in the earlier" in each.accessibleName())
    with qtbot.waitSignal(made.records_requested) as asked:
        click(link)
    (wanted,) = asked.args
    assert isinstance(wanted, RecordFilter)
    assert wanted.only_in is not None
    assert wanted.categories == ("private_message",)


def test_what_the_figures_do_not_tell_stands_beside_them(page: Callable[[Path], ExportsPage], two: Path) -> None:
    said = texts(page(two))
    assert "The archives do not say which." in said
    assert "Private messages: 1 of 1 stand in the later export at the same time" in said
    assert "the later export holds no file of their kind" in said
    assert "SearchQueries.csv" in said


def test_a_switch_is_shown_as_each_export_saw_it(page: Callable[[Path], ExportsPage], two: Path) -> None:
    said = texts(page(two))
    assert "on, on 2026-04-01 09:30:00 UTC" in said
    assert "off, on 2026-06-01 09:30:00 UTC" in said


def test_one_export_says_what_to_do_next(page: Callable[[Path], ExportsPage], demo: Path, qtbot: QtBot) -> None:
    made = page(demo)
    assert made.stack.currentWidget() is made.empty
    assert "add it to this case" in texts(made)
    with qtbot.waitSignal(made.more_requested):
        click(made.empty.button)


def test_everybody_can_use_it(page: Callable[[Path], ExportsPage], two: Path) -> None:
    assert_usable_by_all(page(two))


def test_nothing_stays_of_a_case_that_was_left(page: Callable[[Path], ExportsPage], two: Path) -> None:
    made = page(two)
    made.leave_case()
    assert "LinkedIn" not in texts(made)
    assert made.cards == []
