"""Remembers the cases that were opened last, if the person wants that; writes at once, so that clearing is clearing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QThreadPool, Signal

from inspector.gui import preferences
from inspector.gui.preferences import Preferences
from inspector.gui.reads import Reads
from inspector.gui.recent import RecentCase, with_opened, without
from inspector.records.instants import Instant, from_datetime


def now() -> Instant:
    """This instant."""
    return from_datetime(datetime.now(UTC))


class RecentCases(QObject):
    """The list, for the start page and the menu.

    Every change reads the settings file anew before it writes: another window of this program may have cleared or
    switched off the list meanwhile, and what was cleared must not come back.

    Args:
        parent: what it lives with.
        settings: where wishes are kept; None keeps the list in memory alone.
        clock: tells the instant at which a case is opened.
    """

    changed = Signal()

    def __init__(self, parent: QObject, settings: QSettings | None = None, clock: Callable[[], Instant] = now) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._wishes = Preferences()
        self._missing: frozenset[Path] = frozenset()
        self._looks = Reads(QThreadPool.globalInstance(), self)
        self._looks.answered.connect(self._take_missing)
        self._reload()

    @property
    def remembers(self) -> bool:
        """Whether cases that are opened are remembered."""
        return self._wishes.remember_recent

    @property
    def cases(self) -> tuple[RecentCase, ...]:
        """The last one first; none where they are not remembered."""
        return self._wishes.recent

    def is_missing(self, path: Path) -> bool:
        """Whether no file was there when it was last looked."""
        return path in self._missing

    @property
    def busy(self) -> bool:
        """Whether it is being looked which files are still there."""
        return self._looks.busy

    def look(self) -> None:
        """Look which files are still there; on a worker thread: a drive of the network may take long to answer."""
        self._reload()
        paths = tuple(each.path for each in self.cases)
        if paths:
            self._looks.ask(lambda: frozenset(path for path in paths if not path.is_file()))
        self.changed.emit()

    def opened(self, path: Path) -> None:
        """This case was opened; nothing is kept of it where cases are not remembered."""
        self._reload()
        if self.remembers:
            self._store(replace(self._wishes, recent=with_opened(self.cases, path.absolute(), self._clock())))
            self._missing -= {path.absolute()}
        self.changed.emit()

    def forget(self, path: Path) -> None:
        """Take one case off the list; its file stays."""
        self._reload()
        self._store(replace(self._wishes, recent=without(self.cases, path)))
        self.changed.emit()

    def clear(self) -> None:
        """Take all off the list; the files stay."""
        self._reload()
        self._store(replace(self._wishes, recent=()))
        self.changed.emit()

    def remember(self, *, wanted: bool) -> None:
        """Remember cases from now on, or do not; switched off, what was remembered is removed."""
        self._reload()
        kept = self.cases if wanted else ()
        self._store(replace(self._wishes, remember_recent=wanted, recent=kept))
        self.changed.emit()

    def _reload(self) -> None:
        if self._settings is not None:
            self._settings.sync()
            self._wishes = preferences.load(self._settings)

    def _store(self, wishes: Preferences) -> None:
        self._wishes = wishes
        if self._settings is not None:
            preferences.store(self._settings, wishes)

    def _take_missing(self, missing: frozenset[Path]) -> None:
        if missing != self._missing:
            self._missing = missing
            self.changed.emit()
