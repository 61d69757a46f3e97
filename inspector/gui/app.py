"""Starts the desktop app: one application, one window, and what catches a fault."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from inspector.gui import language, preferences
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.recent_cases import RecentCases
from inspector.gui.turns import Turns
from inspector.gui.window import TITLE, MainWindow
from inspector.operations.fault_report import places

_MOMENT = 300
"""Milliseconds after which the pages of a case are made, one by one: by then the window is on the screen."""


@runtime_checkable
class Divided(Protocol):
    """A page in two or three parts whose widths can be changed."""

    splitter: QSplitter


def run(paths: Sequence[Path]) -> int:
    """Open the window, with archives or a case if any are named; returns when it is closed.

    Returns:
        the exit status: 0.
    """
    qInstallMessageHandler(_told_by_qt)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("another kind of Qt application runs in this process")
    application.setApplicationName("data-inspector")
    application.setApplicationDisplayName(TITLE)
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "data-inspector", "window")
    wishes = preferences.load(settings)
    language.speak(application, wishes.language)
    appearance = Appearance(application, wishes.appearance)
    window = MainWindow(appearance, wishes, RecentCases(application, settings))
    desk = Desk(window, Asking(window, wishes.folder))
    _connect_looks(window, appearance)
    window.menus.languages.show_choice(wishes.language)
    window.menus.languages.told.connect(window.notice.show_line)
    previous = sys.excepthook
    sys.excepthook = _shown_in(window)
    window.show()
    turns = Turns(window)
    QTimer.singleShot(_MOMENT, lambda: turns.begin(window.in_steps()))
    if paths:
        QTimer.singleShot(0, lambda: desk.open_paths(tuple(paths)))
    try:
        status = application.exec()
    finally:
        sys.excepthook = previous
    # Read anew: what was opened last, and whether that is remembered, may have changed meanwhile.
    settings.sync()
    preferences.store(settings, _wishes(window, desk, preferences.load(settings)))
    return status


def _connect_looks(window: MainWindow, appearance: Appearance) -> None:
    for choice in ("desktop", "light", "dark"):
        window.menus.connect(f"look_{choice}", partial(appearance.choose, choice))


def _wishes(window: MainWindow, desk: Desk, before: preferences.Preferences) -> preferences.Preferences:
    return replace(
        before,
        appearance=window.appearance.choice,
        language=window.menus.languages.choice,
        folder=desk.folder,
        window=bytes(window.saveGeometry().data()),
        records_split=_state(window.pages.get("records"), before.records_split),
        members_split=_state(window.pages.get("members"), before.members_split),
        statements_split=_state(window.pages.get("statements"), before.statements_split),
        timeline_split=_state(window.pages.get("timeline"), before.timeline_split),
        messages_split=_state(window.pages.get("messages"), before.messages_split),
        overview_as=window.overview.shown_as if "overview" in window.pages else before.overview_as,
    )


def _state(page: QWidget | None, before: bytes) -> bytes:
    """How a page is divided; as it was before, where the page was never made, or never shown and has no sizes yet."""
    if isinstance(page, Divided) and any(page.splitter.sizes()):
        return bytes(page.splitter.saveState().data())
    return before


def _told_by_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt warns of may name files: standard error gets the kind of a warning and the part of Qt that gave it.

    What ends the program, such as a display that cannot be opened, is told in full.
    """
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"inspector: {message}\n")
    elif kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        sys.stderr.write(f"inspector: {kind.name} in {context.category}\n")


class _shown_in:  # noqa: N801  (a hook, used as a function)
    """Shows a fault of ours in the window, without its message: that may quote content of an archive."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], _fault: BaseException, trace: TracebackType | None) -> None:
        self._window.notice.show_fault(kind.__name__, places(trace))
