"""What the person does with the window: open, read, look, settle, save, write. Long work is jobs, short work reads.

The desk is put together here; its parts are the modules `desk_…`.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtGui import QCloseEvent

from inspector.gui.asking import Asking
from inspector.gui.collecting import Collector
from inspector.gui.desk_case import DeskCase
from inspector.gui.desk_changes import Changing
from inspector.gui.desk_keeping import Keeping
from inspector.gui.desk_opening import Opener
from inspector.gui.desk_running import Running
from inspector.gui.page_list import PAGES
from inspector.gui.session import Session
from inspector.gui.window import MainWindow
from inspector.gui.work import Work

_PATIENCE = 5_000
"""Milliseconds that reads under way have to end."""


class Desk(QObject):
    """Joins one window to the operations. `asking` asks for files and answers; tests bring their own."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        super().__init__(window)
        self.window = window
        self.session = Session()
        self.work = Work(window.reading, self)
        self.changes = window.changes
        self._asking = asking
        self._collector = Collector(self)
        self._shown = DeskCase(window, self.session, self.work, self)
        running = self._running = Running(self._shown)
        self._keeping = Keeping(running, asking)
        self._opener = Opener(running, self._keeping, asking)
        self.changing = Changing(running)
        self._connect()

    def _connect(self) -> None:
        window, menus = self.window, self.window.menus
        menus.connect("again", self._shown.show_again)
        menus.connect("save", self.save)
        menus.connect("close", self.close_case)
        menus.connect("quit", window.close)
        for kind in ("access", "objection", "ccpa"):
            menus.connect(f"letter_{kind}", partial(self._keeping.write_letter, kind))
        window.when_made("overview", lambda page: page.letter_requested.connect(self._keeping.write_letter))
        window.access_banner.again_requested.connect(self._shown.show_again)
        window.where_to_draw = self._asking.where_to_draw
        window.when_made("timeline", lambda page: page.told.connect(window.notice.show_line))
        for name in PAGES:
            if name not in {"start", "overview"}:
                window.when_made(name, lambda page: page.failed.connect(window.notice.show_line))
                window.when_made(name, lambda page: page.broke.connect(window.notice.show_fault))
        window.closing.connect(self._closing)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped or named: archives of one person, which become one case, or one case file."""
        self._opener.open_paths(paths)

    def open_demo(self) -> None:
        """Make the demo and show it."""
        self._opener.open_demo()

    def save(self) -> None:
        """Keep the case where the person says."""
        self._keeping.save()

    def close_case(self) -> None:
        """Close the case; one that is not kept is asked about."""
        if self._keeping.may_leave(self.close_case):
            self._shown.leave()
            self.window.show_page("start")
            self._shown.show_state()

    def put_away(self) -> None:
        """Stop all work, wait for what is being read, and let go of the case: the window is going."""
        self.work.stop()
        self._shown.leave()
        QThreadPool.globalInstance().waitForDone(_PATIENCE)
        self._collector.stop()

    @property
    def folder(self) -> str:
        """The folder that was last opened from."""
        return self._asking.folder

    def _closing(self, event: QCloseEvent) -> None:
        if self.work.busy and not self._asking.about_running(self._running.title):
            event.ignore()
            return
        if self.work.busy:
            self.work.stop()
        if not self._keeping.may_leave(self.window.close):
            event.ignore()
            return
        self.put_away()
        event.accept()
