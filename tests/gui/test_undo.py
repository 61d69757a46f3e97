"""Undo and redo: steps done in their order, taken back in the other, on a real file."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.errors import UsageError
from inspector.gui.undo import Act, Change, UndoStack


def write(text: str, file: Path) -> Act:
    """Write a text; gives the act that writes what stood there before."""
    before = file.read_text()
    if text == "refused":
        raise UsageError("that cannot be written")
    if text == "fault":
        raise ZeroDivisionError
    file.write_text(text)
    return partial(write, before)


def writing(text: str, key: str = "") -> Change:
    return Change(f"the text {text}", partial(write, text), key=key)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "text"
    made.write_text("0")
    return made


@pytest.fixture
def stack(qtbot: QtBot, file: Path) -> Iterator[UndoStack]:  # noqa: ARG001  (brings the application)
    made = UndoStack()
    made.show_case(file)
    yield made
    made.leave_case()
    made.deleteLater()


def finished(stack: UndoStack, *does: Callable[[], None]) -> None:
    for do in does:
        do()
    assert stack.finish()


def test_steps_are_taken_back_and_done_again(stack: UndoStack, file: Path) -> None:
    told: list[str] = []
    stack.done.connect(lambda change: told.append(f"done: {change.name}"))
    stack.undone.connect(lambda change: told.append(f"undone: {change.name}"))
    assert (stack.undo_name, stack.redo_name) == ("", "")
    finished(stack, lambda: stack.apply(writing("1")), lambda: stack.apply(writing("2")))
    assert (file.read_text(), stack.undo_name, stack.redo_name) == ("2", "the text 2", "")
    finished(stack, stack.undo)
    assert (file.read_text(), stack.undo_name, stack.redo_name) == ("1", "the text 1", "the text 2")
    finished(stack, stack.undo, stack.undo, stack.undo)
    assert (file.read_text(), stack.undo_name) == ("0", "")
    finished(stack, stack.redo, stack.redo, stack.redo)
    assert (file.read_text(), stack.redo_name) == ("2", "")
    finished(stack, stack.undo, stack.undo, stack.redo)
    assert file.read_text() == "1"
    assert told[:3] == ["done: the text 1", "done: the text 2", "undone: the text 2"]


def test_a_new_step_ends_what_could_be_done_again(stack: UndoStack, file: Path) -> None:
    finished(stack, lambda: stack.apply(writing("1")), stack.undo, lambda: stack.apply(writing("2")))
    assert (stack.undo_name, stack.redo_name) == ("the text 2", "")
    finished(stack, stack.undo)
    assert file.read_text() == "0"


def test_steps_of_one_key_in_a_row_are_one(stack: UndoStack, file: Path) -> None:
    finished(stack, *(partial(stack.apply, writing(text, "note:1")) for text in "abc"))
    finished(stack, lambda: stack.apply(writing("d", "note:2")))
    finished(stack, stack.undo)
    assert file.read_text() == "c"
    finished(stack, stack.undo)
    assert (file.read_text(), stack.undo_name) == ("0", "")
    finished(stack, stack.redo)
    assert file.read_text() == "c"


def test_a_step_that_cannot_be_done_leaves_the_rest(stack: UndoStack, file: Path) -> None:
    lines: list[str] = []
    faults: list[str] = []
    stack.failed.connect(lines.append)
    stack.broke.connect(lambda kind, trace: faults.append(kind + str("test_undo" in trace)))
    finished(stack, *(partial(stack.apply, writing(text)) for text in ("1", "refused", "fault", "2")))
    assert (lines, faults) == (["that cannot be written"], ["ZeroDivisionErrorTrue"])
    finished(stack, stack.undo, stack.undo)
    assert (file.read_text(), stack.undo_name) == ("0", "")


def test_long_work_is_handed_on(stack: UndoStack, file: Path) -> None:
    handed: list[Act] = []
    stack.work_requested.connect(lambda _change, act: handed.append(act))
    stack.apply(Change("a fact", partial(write, "1"), undo=partial(write, "0"), long=True))
    stack.apply(writing("2"))
    assert (stack.busy, file.read_text()) == (True, "0")
    handed.pop()(file)
    stack.take_result(None)
    assert stack.finish()
    assert file.read_text() == "2"
    finished(stack, stack.undo)
    stack.undo()
    handed.pop()(file)
    stack.take_result(None)
    assert (file.read_text(), stack.redo_name) == ("0", "a fact")
    stack.redo()
    stack.give_up("stopped")
    assert stack.redo_name == "a fact"


def test_another_case_has_its_own_steps(stack: UndoStack, file: Path, tmp_path: Path) -> None:
    finished(stack, lambda: stack.apply(writing("1")))
    kept = tmp_path / "kept"
    kept.write_text("1")
    stack.follow(kept)
    finished(stack, stack.undo)
    assert (file.read_text(), kept.read_text()) == ("1", "0")
    other = tmp_path / "other"
    other.write_text("x")
    stack.apply(writing("2"))
    stack.show_case(other)
    assert kept.read_text() == "2", "what was asked for is done before the case is left"
    assert (stack.undo_name, stack.redo_name) == ("", "")
    stack.leave_case()
    stack.apply(writing("3"))
    assert not stack.busy


def test_only_so_many_steps_are_kept(stack: UndoStack, file: Path) -> None:
    finished(stack, *(partial(stack.apply, writing(str(number))) for number in range(230)))
    finished(stack, *(stack.undo for _ in range(230)))
    assert file.read_text() == "29"


def test_a_change_needs_a_way_back(stack: UndoStack) -> None:
    with pytest.raises(TypeError):
        stack._keep(Change("x", lambda _case: None), None)
