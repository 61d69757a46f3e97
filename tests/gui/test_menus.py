"""The menus: every action is there, its key is its own, and it is possible only where it can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from inspector.gui.dialogs.about import AboutDialog
from inspector.gui.dialogs.shortcuts import ShortcutsDialog
from inspector.gui.session import Access
from inspector.operations.demo_case import inspect_demo
from inspector.progress import silent
from tests.gui.test_window import Stage

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support")
"""A dialog asks the screen for things that there are none of without one."""

CHANGE = {"add", "recompute", "pack"}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


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


def menus(stage: Stage) -> list[list[QAction]]:
    """The actions of each menu, the bar's first."""
    bar = stage.window.menuBar()
    found = [[action for action in menu.actions() if not action.isSeparator()] for menu in bar.findChildren(QMenu)]
    found += [stage.window.menus.recent.actions()]
    return [list(bar.actions()), *found]


def letter(text: str) -> str:
    parts = text.replace("&&", "").split("&")
    return parts[1][0].casefold() if len(parts) > 1 else ""


def possible(stage: Stage) -> set[str]:
    return {name for name, action in stage.window.menus.actions.items() if action.isEnabled()}


def test_no_two_entries_of_a_menu_have_the_same_letter(opened: Stage) -> None:
    opened.window.recent.opened(Path("/somewhere/a & b.inspection"))
    found = menus(opened)
    assert len(found) >= 9
    for actions in found:
        letters = [letter(action.text()) for action in actions if letter(action.text())]
        assert len(letters) == len(set(letters)), [action.text() for action in actions]
    assert [letter(action.text()) for action in found[0]] == ["c", "e", "v", "d", "h"]


def test_no_two_actions_have_the_same_keys(opened: Stage) -> None:
    keys = [key.toString() for action in opened.window.menus.actions.values() for key in action.shortcuts()]
    assert len(keys) > 25
    assert len(keys) == len(set(keys))


def test_every_action_stands_in_a_menu(opened: Stage) -> None:
    shown = {id(action) for actions in menus(opened) for action in actions}
    assert all(id(action) in shown for action in opened.window.menus.actions.values())


def test_packs_have_entries_with_keys(opened: Stage) -> None:
    window = opened.window
    actions = window.menus.actions
    assert (actions["pack"].shortcut().toString(), actions["verify"].shortcut().toString()) == (
        "Ctrl+E",
        "Ctrl+Shift+E",
    )
    actions["verify"].trigger()
    assert (window.shown, window.evidence.stack.currentWidget() is window.evidence.verify) == ("evidence", True)
    actions["pack"].trigger()
    assert window.evidence.stack.currentIndex() == 0


def test_a_pack_is_verified_with_no_case_open(stage: Stage, tmp_path: Path) -> None:
    window = stage.window
    assert "verify" in possible(stage)
    assert "pack" not in possible(stage)
    window.menus.actions["verify"].trigger()
    assert window.shown == "evidence"
    (tmp_path / "pack").mkdir()
    window.evidence.verify.choose(tmp_path / "pack")
    window.evidence.verify.verify_button.click()
    stage.shows("reading")
    stage.until(lambda: not stage.desk.work.busy)
    assert window.shown == "evidence"
    assert window.menus.actions["archive"].isEnabled()


def test_the_timeline_is_zoomed_from_the_menu_while_it_is_shown(opened: Stage) -> None:
    window = opened.window
    names = {"zoom_in", "zoom_out", "zoom_all", "timeline_png", "timeline_svg"}
    assert not names & possible(opened)
    window.show_page("timeline")
    assert names <= possible(opened)
    opened.until(lambda: window.timeline.canvas.scene is not None and not window.timeline.busy)
    scale = window.timeline.canvas.scale
    first = scale.end - scale.start
    window.menus.actions["zoom_in"].trigger()
    opened.until(lambda: window.timeline.canvas.scale.end - window.timeline.canvas.scale.start < first)
    window.menus.actions["zoom_all"].trigger()
    # The first look begins where statements on training do; all time is longer.
    opened.until(lambda: window.timeline.canvas.scale.end - window.timeline.canvas.scale.start > first)


def test_a_case_that_is_only_looked_at_offers_nothing_that_writes(opened: Stage) -> None:
    window = opened.window
    assert possible(opened) >= CHANGE
    assert window.evidence.panel.write_button.isEnabled()
    window.show_access(Access.ELSEWHERE)
    assert not (CHANGE | {"undo", "redo", "standard"}) & possible(opened)
    assert possible(opened) >= {"again", "save", "letter_access", "verify", "find", "close"}
    assert not window.evidence.panel.write_button.isEnabled()
    assert not window.questions.effect.keep_button.isEnabled()
    assert not window.records.detail.settle.isEnabled()
    assert not window.statements.question.isEnabled()
    window.show_access(Access.CHANGE)
    assert possible(opened) >= CHANGE
    assert window.questions.effect.keep_button.isEnabled()


def test_the_list_of_keys_is_made_from_the_actions_and_can_be_searched(opened: Stage) -> None:
    opened.window.menus.actions["shortcuts"].trigger()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    for name, action in opened.window.menus.actions.items():
        for key in action.shortcuts():
            assert any(key.toString() in line for line in dialog.shown), name
    whole = len(dialog.shown)
    dialog.search.setText("write evidence")
    assert dialog.shown == ("Ctrl+E: Write an evidence pack",)
    dialog.search.setText("no such thing")
    assert not dialog.shown
    assert dialog.none.isVisibleTo(dialog)
    dialog.search.clear()
    assert len(dialog.shown) == whole
    dialog.close()


def test_about_names_versions_licence_and_privacy(stage: Stage) -> None:
    stage.window.menus.actions["about"].trigger()
    (dialog,) = stage.window.findChildren(AboutDialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for expected in (
        "Data Inspector 0.",
        "Statements: version",
        "Apache License 2.0",
        "never connects to a network",
        "LGPL",
    ):
        assert expected in said
    assert all(button.text() or button.accessibleName() for button in dialog.findChildren(QPushButton))
    dialog.close()


def test_undo_and_redo_name_what_they_would_do(stage: Stage) -> None:
    actions = stage.window.menus.actions
    stage.window.menus.enable_for(case=True, busy=False)
    stage.window.menus.show_undo("the tag “a & b”", "", busy=False)
    assert actions["undo"].text() == "&Undo: the tag “a && b”".replace("the", "\u2068the").replace("”", "”\u2069")
    assert (actions["undo"].isEnabled(), actions["redo"].isEnabled(), actions["redo"].text()) == (True, False, "&Redo")
