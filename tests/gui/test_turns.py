"""Steps in turns of their own: in order, with room between them; forgotten or broken off, the rest is not done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from inspector.gui.turns import Turns


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    assert qtbot is not None
    return QObject()


def test_in_order_with_room_for_what_came_meanwhile(qtbot: QtBot, owner: QObject) -> None:
    done: list[str] = []

    def step(name: str) -> Callable[[], None]:
        def take() -> None:
            done.append(name)
            QTimer.singleShot(0, owner, lambda: done.append(f"after {name}"))

        return take

    turns = Turns(owner)
    turns.begin((step("first"), step("second"), lambda: done.append("last")))
    assert done == ["first"], "the first at once"
    assert turns.busy
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["first", "after first", "second", "after second", "last"]


def test_begun_anew_or_forgotten_what_was_left_is_not_done(qtbot: QtBot, owner: QObject) -> None:
    done: list[int] = []
    turns = Turns(owner)
    turns.begin((lambda: done.append(1), lambda: done.append(2)))
    turns.begin((lambda: done.append(3), lambda: done.append(4)))
    qtbot.waitUntil(lambda: not turns.busy)
    turns.begin((lambda: done.append(5), lambda: done.append(6)))
    turns.forget()
    qtbot.wait(20)
    assert done == [1, 3, 4, 5]


def test_a_step_may_forget_the_rest_or_fail(qtbot: QtBot, owner: QObject) -> None:
    done: list[int] = []
    turns = Turns(owner)
    turns.begin((turns.forget, lambda: done.append(1)))
    with pytest.raises(ZeroDivisionError):
        turns.begin((lambda: 1 / 0, lambda: done.append(2)))
    qtbot.wait(20)
    assert done == []
    assert not turns.busy
