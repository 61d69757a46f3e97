"""Every widget of every page can be used by everybody: it has a name and a role, Tab leads to it and shows where it is,
no text is cut without a tooltip, and letters and marks stand out from their ground.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QRectF, Qt, QThreadPool, QTimer
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.exposure.outcome import Verdict
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.theme import SHAPE_PAIRS, TEXT_PAIRS, load_theme
from inspector.gui.widgets.verdict_paint import paint_verdict
from inspector.gui.window import MainWindow
from tests.support.contrast import contrast, pixels
from tests.support.usable import Walk, cut_texts, faint_texts, letters_given_twice, nameless, unreached

PATIENCE = 30.0
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Look:
    """How a window is looked at."""

    theme: str
    width: int
    height: int
    letters: float
    """How many times as large as usual the letters are."""


LOOKS = (
    Look("light", 1280, 860, 1.0),
    Look("light", 1024, 700, 1.0),
    Look("dark", 1024, 700, 1.0),
    Look("light", 1280, 860, 2.0),
    Look("light", 1024, 700, 2.0),
)


class Discards(Asking):
    """A person who keeps nothing."""

    def about_unkept(self) -> str:
        return "discard"


class Opened:
    """A window in one look, over the demo or over nothing."""

    def __init__(self, application: QApplication, look: Look, case: Path) -> None:
        self.look = look
        self.case = case
        self.window = MainWindow(Appearance(application, look.theme), Preferences(appearance=look.theme))
        self.desk = Desk(self.window, Discards(self.window, ""))
        self.window.resize(look.width, look.height)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)

    def go(self, page: str, *, case: bool = True) -> QWidget:
        """Show a page, with what is chosen first on it."""
        if case and self.desk.session.case is None:
            self.desk.open_paths((self.case,))
            self._until_shown("overview")
        elif not case and self.desk.session.case is not None:
            self.desk.close_case()
        self.window.show_page(page)
        self._settle()
        for view in self.window.pages[page].findChildren(QAbstractItemView):
            if case and view.isVisible() and view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
                self._settle()
        return self.window.pages[page]

    def put_away(self) -> None:
        self.desk.put_away()
        self.window.close()
        self.window.deleteLater()

    def _until_shown(self, page: str) -> None:
        end = monotonic() + PATIENCE
        while self.window.shown != page:
            assert monotonic() < end, "waited too long"
            QTest.qWait(20)

    def _settle(self) -> None:
        for _ in range(3):
            QTest.qWait(60)
            QThreadPool.globalInstance().waitForDone(5_000)
        QTest.qWait(120)


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look.theme}-{look.width}-{look.letters:g}")
def opened(request: pytest.FixtureRequest, qapp: QApplication, demo: Path) -> Iterator[Opened]:
    look: Look = request.param
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * look.letters)
    qapp.setFont(larger)
    made = Opened(qapp, look, demo)
    yield made
    made.put_away()
    qapp.setFont(usual)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("page", PAGES)
def test_every_page(opened: Opened, page: str) -> None:
    opened.go(page)
    faults = faults_of(opened.window)
    banners = (opened.window.banner, opened.window.access_banner)
    for banner in banners:
        banner.show()
    faults += letters_given_twice(opened.window)
    for banner in banners:
        banner.hide()
    assert not faults, "\n".join(["", *faults])


@pytest.mark.parametrize("page", PAGES)
def test_every_page_without_a_case(opened: Opened, page: str) -> None:
    if opened.look not in LOOKS[1:3]:
        pytest.skip("one size and both themes are enough")
    shown = opened.go(page, case=False)
    faults = faults_of(opened.window) if page == "start" else [*nameless(shown), *cut_texts(shown), *faint_texts(shown)]
    assert not faults, "\n".join(["", *faults])


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", ["about", "shortcuts"])
def test_every_dialog(opened: Opened, name: str) -> None:
    opened.go("start", case=False)
    opened.window.menus.actions[name].trigger()
    (dialog,) = (each for each in opened.window.findChildren(QDialog) if each.isVisible())
    faults = faults_of_dialog(dialog)
    dialog.close()
    QTest.qWait(0)
    assert not faults, "\n".join(["", *faults])


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("question", ["about_unkept", "about_answers", "about_running", "about_open_case"])
def test_every_question(opened: Opened, question: str) -> None:
    asking = Asking(opened.window, "")
    faults: list[str] = ["nothing was asked"]

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        faults[:] = faults_of_dialog(box)
        box.reject()

    QTimer.singleShot(50, look)
    ask = getattr(asking, question)
    _ = ask("Reading your archive") if question in {"about_running", "about_open_case"} else ask()
    assert not faults, "\n".join(["", *faults])


def faults_of_dialog(dialog: QDialog) -> list[str]:
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.qWait(50)
    walk = Walk(dialog)
    faults = [*walk.faults, *unreached(dialog, walk), *nameless(dialog), *cut_texts(dialog), *faint_texts(dialog)]
    return faults if dialog.windowTitle() or isinstance(dialog, QMessageBox) else [*faults, "the dialog has no title"]


def faults_of(window: MainWindow) -> list[str]:
    walk = Walk(window)
    return [
        *walk.faults,
        *unreached(window, walk),
        *nameless(window),
        *cut_texts(window),
        *faint_texts(window),
        *letters_given_twice(window),
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_the_pairs_of_a_theme_stand_out(theme: str) -> None:
    colours = load_theme(theme).colours
    faint = [
        (front, ground)
        for pairs, least in ((TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0))
        for front, ground in pairs
        if contrast(getattr(colours, front), getattr(colours, ground)) < least
    ]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_marks_of_verdicts_stand_out(theme: str) -> None:
    loaded = load_theme(theme)
    grounds = (loaded.colours.surface, loaded.colours.background)
    assert min(contrast(colour, ground) for _, colour in loaded.verdicts for ground in grounds) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_verdicts_differ_without_their_colours(theme: str, qapp: QApplication) -> None:
    """Each has a pattern of its own: painted in one and the same colour, no two look alike."""
    assert qapp is not None
    loaded = load_theme(theme)
    one = replace(loaded, verdicts=tuple((verdict.value, loaded.colours.accent) for verdict in Verdict))
    pictures = []
    for verdict in Verdict:
        drawn = QImage(40, 20, QImage.Format.Format_RGB32)
        drawn.fill(loaded.colours.surface)
        painter = QPainter(drawn)
        paint_verdict(painter, QRectF(2, 2, 36, 16), verdict.value, one)
        painter.end()
        pictures.append(pixels(drawn))
    assert all((first != second).any(axis=2).sum() > 20 for first, second in combinations(pictures, 2))


class Planted(QWidget):
    """A page with one fault of each kind."""

    def __init__(self) -> None:
        super().__init__()
        # Without one, every change of the page would be told to the screen.
        self.setMinimumSize(300, 200)
        self.setStyleSheet("QPushButton, QLineEdit { border: 1px solid black; background: white; outline: 0; }")
        lines = QVBoxLayout(self)
        self.first = QPushButton("Well")
        self.nameless = QLineEdit()
        self.unreached = QPushButton("Unreached")
        self.unreached.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.cut = QLabel("A text that is far too long for the room that it was given")
        self.cut.setFixedWidth(60)
        self.faint = QLabel("Faint letters")
        self.faint.setStyleSheet("color: #bbbbbb; background: #ffffff")
        for each in (self.first, self.nameless, self.unreached, self.cut, self.faint):
            lines.addWidget(each)


def test_planted_faults_are_found(qtbot: QtBot) -> None:
    page = Planted()
    qtbot.addWidget(page)
    page.show()
    QTest.qWaitForWindowActive(page)
    walk = Walk(page)
    assert "the focus cannot be seen on QPushButton “Well”" in walk.faults
    assert [line[:20] for line in nameless(page)] == ["no name: QLineEdit “"]
    assert [line[:40] for line in unreached(page, walk)] == ["not reached by Tab: QPushButton “Unreach"]
    assert [line[:20] for line in cut_texts(page)] == ["cut: QLabel “A text "]
    assert [line[:30] for line in faint_texts(page)] == ["faint: QLabel “Faint letters” "]
    page.cut.setToolTip(page.cut.text())
    page.faint.setStyleSheet("color: black")
    page.unreached.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.nameless.setAccessibleName("Named")
    assert [*nameless(page), *cut_texts(page), *faint_texts(page), *unreached(page, Walk(page))] == []
