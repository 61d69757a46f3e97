"""One real window that opens hostile files one after another, and what each cost, showed and left behind."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel

from inspector.case.file import open_case
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.plain import plain
from inspector.gui.preferences import Preferences
from inspector.gui.window import MainWindow
from inspector.operations.summary import summarise
from tests.hostile.watching import CANARIES, tree
from tests.hostile.watching_process import ChildrenWatched
from tests.support.pulse import Pulse
from tests.support.window_walk import bare, shown_texts

WAIT = 60.0
"""What no run may take whatever else the machine does: it would hang."""


_ANSWERS = ("overview", "questions")
"""Where a window goes that has read an archive: the first time, to what only the person knows."""


class _Discard(Asking):
    """Nothing is kept."""

    def about_unkept(self) -> str:
        return "discard"


@dataclass(frozen=True)
class Seen:
    """What a person saw of one file, and what it cost.

    Args:
        page: the page that was shown in the end: `overview`, or where one was before.
        line: the notice's line, empty where none was shown.
        overview: every text of the overview, one a line.
        codes: of the warnings in the case.
        warnings: what they say, one of each code, as the window shows it.
        members: (path, status, records) of the case.
        rows: the list of members as it is shown: the texts of its cells.
        stall: the longest time in which the event loop did not answer, in seconds.
        peak: the most bytes that the processes which the window started held at one time.
        grown: bytes by which the window's own process grew.
    """

    page: str
    line: str
    overview: str
    codes: frozenset[str]
    warnings: tuple[str, ...]
    members: tuple[tuple[str, str, int], ...]
    rows: tuple[str, ...]
    stall: float
    peak: int
    grown: int


class WatchedWindow:
    """A window with its desk, whose home and temporary files lie below `top` as the files that it opens do."""

    def __init__(self, application: QApplication, top: Path, children: ChildrenWatched) -> None:
        self.top = top
        self._children = children
        self.scratch = top / "scratch"
        appearance = Appearance(application, "light")
        self.window = MainWindow(appearance, Preferences(appearance="light"))
        self.desk = Desk(self.window, _Discard(self.window, ""))
        self.window.resize(1100, 720)
        self.window.show()
        self._until(self.window.isVisible)

    def open(self, path: Path) -> Seen:
        """Open a file as if it were dropped on the window, look at it, and close it again.

        Holds every file to this: the archive is as it was, while it is open only a private folder was written, after
        it is closed nothing is left, and nothing that hides or steers is shown as it is.
        """
        before, held = tree(self.top), psutil.Process().memory_info().rss
        self.window.notice.hide()
        self._children.peak()
        with Pulse() as pulse:
            self.window.paths_dropped.emit((path,))
            self._until(self._over)
            self._settle()
            page, line = self.window.shown, self._line()
            if page in _ANSWERS:
                page = "overview"
                self._look_at("members")
                self._until(lambda: self.window.members.model.rowCount() > 0)
                self._settle()
        rows = tuple(text for kind, text in shown_texts(self.window) if kind.endswith("cell DisplayRole"))
        if page == "overview":
            self._look_at("overview")
        overview = self._labels() if page == "overview" else ""
        peak = self._children.peak()
        assert bare(self.window) == []
        codes, warnings, members = self._case() if page == "overview" else (frozenset(), (), ())
        self._private(before)
        grown = psutil.Process().memory_info().rss - held
        self.desk.close_case()
        self._settle()
        assert self.window.shown == "start"
        assert tree(self.top) == before, "something else was written"
        return Seen(page, line, overview, codes, warnings, members, rows, pulse.longest, peak, grown)

    def put_away(self) -> None:
        """The window goes."""
        self.desk.put_away()
        self.window.deleteLater()
        self._wait(0.05)

    def _over(self) -> bool:
        ended = self.window.notice.isVisible() or self.window.shown in _ANSWERS
        return ended and not self.desk.work.busy

    def _line(self) -> str:
        notice = self.window.notice
        return notice.text.text() if notice.isVisible() else ""

    def _labels(self) -> str:
        return "\n".join(label.text() for label in self.window.overview.findChildren(QLabel))

    def _look_at(self, page: str) -> None:
        self.window.show_page(page)
        self._settle()

    def _case(self) -> tuple[frozenset[str], tuple[str, ...], tuple[tuple[str, str, int], ...]]:
        assert self.desk.session.case is not None
        warnings = tuple(plain(group.message) for group in summarise(self.desk.session.case).warnings)
        with open_case(self.desk.session.case) as case:
            codes = frozenset(code for (code,) in case.connection.execute("SELECT DISTINCT code FROM warning"))
            rows = case.connection.execute("SELECT path, status, records FROM member ORDER BY id").fetchall()
        return codes, warnings, tuple(rows)

    def _private(self, before: dict[str, str]) -> None:
        """While a file is open, what is written lies in a folder that nobody else can look into."""
        written = set(tree(self.top)) - set(before)
        folders = [path for path in self.scratch.iterdir() if f"scratch/{path.name}" in written]
        assert all(folder.name.startswith("inspector-") and folder.stat().st_mode & 0o077 == 0 for folder in folders)
        assert {name for name in written if not name.startswith(("scratch/inspector-", "home/.local"))} == set()
        assert not any(canary in name for name in written for canary in CANARIES)

    def _settle(self) -> None:
        """Reads end in threads; what they found is shown from events, and may ask for more."""
        for _ in range(2):
            self._wait(0.02)
            self._until(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)

    def _until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT
        while not holds():
            assert time.monotonic() < end, "it hangs"
            self._wait(0.01)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.001)


@contextmanager
def watched_window(application: QApplication, top: Path) -> Iterator[WatchedWindow]:
    """A window whose process, and those that it starts, have a home and a folder for temporary files below `top`."""
    folders = {name: top / name for name in ("work", "home", "scratch")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TMPDIR", "TMP", "TEMP"):
            patch.setenv(name, str(folders["scratch"]))
        for name in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
            patch.setenv(name, str(folders["home"]))
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, "")
        patch.setattr(tempfile, "tempdir", None)
        with ChildrenWatched() as children:
            made = WatchedWindow(application, top, children)
            yield made
            made.put_away()
