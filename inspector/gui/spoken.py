"""What a screen reader is told of widgets that paint themselves: what they are, and what a person sees chosen on them.

Qt knows no role for such a widget: to a screen reader it would be a pane of nothing.
"""

from typing import Final, Protocol, runtime_checkable
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken


@runtime_checkable
class Painted(Protocol):
    """A widget that paints what is on it."""

    spoken_role: QAccessible.Role

    def spoken_value(self) -> str:
        """What is chosen on it, in words; empty for nothing."""


class _Spoken(QAccessibleWidget):
    def __init__(self, widget: QWidget, painted: Painted) -> None:
        super().__init__(widget, painted.spoken_role)
        # Held by nobody here: the widget lives as long as its window does.
        self._painted = ref(painted)

    def text(self, kind: QAccessible.Text, /) -> str:
        painted = self._painted()
        if kind == QAccessible.Text.Value and painted is not None:
            return painted.spoken_value()
        return super().text(kind)


_kept: Final[list[_Spoken]] = []
"""Qt deletes these with their widgets, and Python must not do so before: it would be told of one that is gone."""
_installed: Final[list[bool]] = []


def install() -> None:
    """From now on, every `Painted` widget of the application is told of; more than once changes nothing."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def tell_chosen(widget: QWidget, value: str) -> None:
    """Tell a screen reader that something else is chosen on a widget, if one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def _made(_name: str, told: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(told, QWidget) or not isinstance(told, Painted):
        return None
    _kept[:] = [each for each in _kept if Shiboken.isValid(each)]
    made = _Spoken(told, told)
    _kept.append(made)
    return made
