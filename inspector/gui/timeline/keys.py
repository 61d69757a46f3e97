"""What each key does in the picture of the timeline; one table for the widget and for the list of keys."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from inspector.gui.timeline.names import tr

_A_BIT: Final = 0.1
_ZOOM: Final = 1.5


class Walked(Protocol):
    """What the keys act on."""

    def pan(self, share: float) -> None: ...
    def zoom(self, factor: float) -> None: ...
    def look_at_all(self) -> None: ...
    def look_at_end(self, *, last: bool) -> None: ...
    def go_back(self) -> bool: ...
    def step_across(self, step: int) -> bool: ...
    def step_down(self, step: int) -> bool: ...
    def leave_spot(self) -> None: ...
    def choose(self) -> None: ...
    def ask_for_words(self) -> None: ...


Key = Qt.Key

_ALONE: Final[dict[int, Callable[[Walked], object]]] = {
    Key.Key_Left: lambda on: on.step_across(-1),
    Key.Key_Right: lambda on: on.step_across(1),
    Key.Key_Up: lambda on: on.step_down(-1),
    Key.Key_Down: lambda on: on.step_down(1),
    Key.Key_PageUp: lambda on: on.pan(-0.9),
    Key.Key_PageDown: lambda on: on.pan(0.9),
    Key.Key_Home: lambda on: on.look_at_end(last=False),
    Key.Key_End: lambda on: on.look_at_end(last=True),
    Key.Key_Plus: lambda on: on.zoom(_ZOOM),
    Key.Key_Equal: lambda on: on.zoom(_ZOOM),
    Key.Key_Minus: lambda on: on.zoom(1 / _ZOOM),
    Key.Key_0: lambda on: on.look_at_all(),
    Key.Key_Return: lambda on: on.choose(),
    Key.Key_Enter: lambda on: on.choose(),
    Key.Key_Space: lambda on: on.choose(),
    Key.Key_F6: lambda on: on.ask_for_words(),
}
_HELD: Final[dict[int, Callable[[Walked], object]]] = {
    Key.Key_Left: lambda on: on.pan(-_A_BIT),
    Key.Key_Right: lambda on: on.pan(_A_BIT),
    Key.Key_Up: lambda on: on.zoom(_ZOOM),
    Key.Key_Down: lambda on: on.zoom(1 / _ZOOM),
}
"""With Shift or Ctrl."""


def act_on_key(walked: Walked, event: QKeyEvent, *, at_spot: bool) -> bool:
    """Do what a key says; False where it says nothing here.

    Args:
        walked: what to act on.
        event: the key.
        at_spot: whether a spot was gone to.
    """
    held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    key = event.key()
    if key == Key.Key_Escape:
        if at_spot:
            walked.leave_spot()
            return True
        return walked.go_back()
    act = (
        _HELD.get(key, _ALONE.get(key) if key in {Key.Key_Plus, Key.Key_Minus, Key.Key_Equal} else None)
        if held
        else _ALONE.get(key)
    )
    if act is None:
        return False
    act(walked)
    return True


def keys_told() -> tuple[tuple[str, str], ...]:
    """Each key and what it does, for the list of keys."""
    return (
        (tr("Tab, Up, Down"), tr("go from lane to lane")),
        (tr("Left, Right"), tr("go along a lane")),
        (tr("Enter"), tr("list the records")),
        (tr("F6"), tr("go to what is said of it")),
        (tr("Shift+Left, Shift+Right"), tr("move in time by a little")),
        (tr("Page Up, Page Down"), tr("move in time by what is in sight")),
        (tr("Home, End"), tr("to the beginning, to the end")),
        (tr("+, −, wheel"), tr("nearer, farther")),
        (tr("0"), tr("all time")),
        (tr("Esc"), tr("let go, so that Tab leads on; again: back to the last stretch of time")),
    )
