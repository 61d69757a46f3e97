"""What the pages share that show a case: nothing is asked of it before somebody looks."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class CasePage(QWidget):
    """A page that asks a case once it is seen. Whoever builds on it calls `_take_up` and `_let_go`, and says what to ask.

    Args:
        name: the page's name for screen readers.
    """

    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self._case: Path | None = None
        self._due = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is asked before somebody looks."""
        super().showEvent(event)
        self._begin()

    def _take_up(self, case: Path) -> None:
        """The page is of this case; it is asked now, or as soon as somebody looks."""
        self._case = case
        self._due = True
        self._begin()

    def _let_go(self) -> None:
        """The page is of no case."""
        self._case = None
        self._due = False

    def _begin(self) -> None:
        if self._due and self._case is not None and self.isVisible():
            self._due = False
            self._ask_case(self._case)

    def _ask_case(self, case: Path) -> None:
        """Ask the case for what the page shows first."""
        raise NotImplementedError
