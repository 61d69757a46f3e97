"""A page by itself in a window, whatever page it is: shown, waited for, and put away."""

from typing import Protocol

from PySide6.QtCore import QThreadPool, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.collecting import Collector
from tests.support.pages import settled, shown


class CasePage(Protocol):
    """What every page has that asks a case."""

    failed: SignalInstance
    broke: SignalInstance

    @property
    def busy(self) -> bool: ...

    def leave_case(self) -> None: ...


class CaseStage:
    """A page in a window. `put_away` lets go of the case and waits for what is still being read."""

    def __init__(self, qtbot: QtBot, page: QWidget, held: CasePage, width: int = 1000, height: int = 700) -> None:
        self.qtbot = qtbot
        self.held = held
        self.broken: list[str] = []
        self.lines: list[str] = []
        self.window = shown(qtbot, page, width, height)
        # As the desk has one: circles of objects are searched in this thread alone.
        self._collector = Collector(self.window)
        held.broke.connect(lambda kind, trace: self.broken.append(kind + trace))
        held.failed.connect(self.lines.append)

    def settle(self) -> None:
        """Wait until the page has its answers and shows them."""
        settled(self.qtbot, lambda: not self.held.busy)
        assert self.broken == []

    def put_away(self) -> None:
        """The page goes."""
        self.held.leave_case()
        QThreadPool.globalInstance().waitForDone(5_000)
        self._collector.stop()


class PageStage(CaseStage):
    """As `CaseStage`, of a page that has nothing to fail at: what it cannot do is a fault."""

    def __init__(self, qtbot: QtBot, page: QWidget, held: CasePage, width: int = 1000, height: int = 700) -> None:
        super().__init__(qtbot, page, held, width, height)
        held.failed.connect(self.broken.append)
