"""What the desk opens: archives, which become a case or join one, cases, and the demo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from inspector.errors import InspectorError
from inspector.gui.asking import Asking
from inspector.gui.desk_keeping import Keeping
from inspector.gui.desk_running import Running
from inspector.gui.desk_words import tr
from inspector.gui.joined import Opening, named
from inspector.gui.session import Access
from inspector.operations.long_work import inspect, inspect_demo, join_archives

CASE_ENDING = ".inspection"


class Opener(QObject):
    """Opens what the person drops, chooses or names. `asking` asks for it."""

    def __init__(self, running: Running, keeping: Keeping, asking: Asking) -> None:
        super().__init__(running)
        self._running = running
        self._keeping = keeping
        self._shown = running.shown
        self._window = self._shown.window
        self._session = self._shown.session
        self._work = self._shown.work
        self._asking = asking
        self._connect()

    def _connect(self) -> None:
        window = self._window
        start, menus = window.start, window.menus
        for signal in (start.paths_dropped, window.paths_dropped):
            signal.connect(self.open_paths)
        for signal, name, do in (
            (start.archive_requested, "archive", self._open_archives),
            (start.folder_requested, "folder", self._open_folder),
            (start.case_requested, "case", self._open_case),
            (start.demo_requested, "demo", self.open_demo),
        ):
            signal.connect(do)
            menus.connect(name, do)
        for signal in (start.recent.case_requested, menus.recent.case_requested):
            signal.connect(self._open_recent)
        menus.connect("add", self._add_archives)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped or named: archives of one person, which become one case, or one case file."""
        if self._work.busy or not paths:
            return
        paths = tuple(dict.fromkeys(paths))
        cases = [path for path in paths if path.suffix == CASE_ENDING]
        if cases and len(paths) > 1:
            self._window.notice.show_line(tr("Open one case alone, or archives alone."))
        elif cases:
            if self._keeping.may_leave(lambda: self.open_paths(paths)):
                self._window.notice.hide()
                self._shown.show(cases[0])
        elif self._session.case is None or self._session.access is not Access.CHANGE:
            self._open_anew(paths)
        else:
            answer = self._asking.about_open_case(named(paths))
            if answer == "add":
                self._join(paths)
            elif answer == "new":
                self._open_anew(paths)

    def open_demo(self) -> None:
        """Make the demo and show it."""
        if not self._work.busy and self._keeping.may_leave(self.open_demo) and (folder := self._new_folder()):
            self._shown.demo = True
            self._running.run(tr("Preparing the demo"), inspect_demo, folder)

    def _open_recent(self, path: Path) -> None:
        """Open a case that was opened before; a line says so where it is gone."""
        if path.is_file():
            self.open_paths((path,))
        else:
            self._window.recent.look()
            gone = tr("%1 is not there any more. It may have been moved; open it with “Open case…”.")
            self._window.notice.show_line(gone.replace("%1", str(path)))

    def _open_anew(self, paths: tuple[Path, ...]) -> None:
        if self._keeping.may_leave(lambda: self._open_anew(paths)) and (folder := self._new_folder()):
            self._shown.opening = Opening(len(paths), None)
            self._shown.demo = False
            self._running.run(tr("Reading your archive"), inspect, paths, folder / f"case{CASE_ENDING}")

    def _join(self, paths: tuple[Path, ...]) -> None:
        case = self._session.case
        if case is not None and self._shown.may_change():
            before = self._shown.summary
            self._shown.pause()
            self._shown.opening = Opening(len(paths), before)
            self._shown.after = "overview"
            self._running.run(tr("Adding to your case"), join_archives, case, paths)

    def _add_archives(self) -> None:
        if self._shown.may_change():
            paths = self._asking.archives()
            if paths:
                self._join(tuple(dict.fromkeys(paths)))

    def _new_folder(self) -> Path | None:
        """A private folder for a case that is not kept yet; a line says why where there can be none."""
        try:
            return self._session.new_folder()
        except InspectorError as error:
            self._running.go_back()
            self._window.notice.show_line(str(error))
            return None

    def _open_archives(self) -> None:
        self.open_paths(self._asking.archives())

    def _open_folder(self) -> None:
        self.open_paths(self._asking.folder_of_archive())

    def _open_case(self) -> None:
        self.open_paths(self._asking.case())
