"""Every model of the window keeps Qt's rules: while a case is opened, looked at on every page, and closed again."""

import importlib
import inspect
import pkgutil
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

import inspector.gui
from inspector.gui.models.fetched import FetchedModel
from inspector.gui.page_list import PAGES
from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent
from tests.gui.test_window import Stage


def models() -> set[type[QAbstractItemModel]]:
    """All models of the window, but for that which others only build on."""
    found: set[type[QAbstractItemModel]] = set()
    for module in pkgutil.walk_packages(inspector.gui.__path__, "inspector.gui."):
        members = inspect.getmembers(importlib.import_module(module.name), inspect.isclass)
        found |= {
            each for _, each in members if issubclass(each, QAbstractItemModel) and each.__module__ == module.name
        }
    return found - {FetchedModel}


def test_every_model_keeps_qts_rules(qtbot: QtBot, tmp_path: Path) -> None:
    case = inspect_demo(tmp_path, silent)
    stage = Stage(qtbot, "light")
    testers: dict[QAbstractItemModel, QAbstractItemModelTester] = {}

    def hold() -> None:
        for model in stage.window.findChildren(QAbstractItemModel):
            if type(model) in models() and model not in testers:
                mode = QAbstractItemModelTester.FailureReportingMode.Fatal
                testers[model] = QAbstractItemModelTester(model, mode)

    hold()
    stage.desk.open_paths((case,))
    stage.shows("overview")
    for page in PAGES:
        stage.window.show_page(page)
        qtbot.wait(150)
        hold()
    met = {type(model) for model in testers}
    stage.desk.close_case()
    qtbot.wait(50)
    stage.desk.put_away()
    assert {each.__name__ for each in models() - met} == set()


def test_a_closed_case_leaves_nothing_on_the_overview(qtbot: QtBot, tmp_path: Path) -> None:
    case = inspect_demo(tmp_path, silent)
    stage = Stage(qtbot, "light")
    stage.desk.open_paths((case,))
    stage.shows("overview")
    assert stage.window.overview.column.count() > 0
    stage.desk.close_case()
    assert stage.window.overview.column.count() == 0
    assert stage.window.overview.kinds is None
    stage.desk.put_away()
