"""Pictures of every page and dialog: to be looked at by people, one by one.

    python -m tests.gui.screenshots FOLDER [LOOK …]

A look is a theme, a size, a size of letters and a language (see `LOOKS`); without any, all are taken.
`overview.png` of the README is made by the look `light-large`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt, QThreadPool, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from inspector.gui import language
from inspector.gui.appearance import Appearance
from inspector.gui.asking import Asking
from inspector.gui.desk import Desk
from inspector.gui.desk_words import tr
from inspector.gui.page_list import PAGES
from inspector.gui.preferences import Preferences
from inspector.gui.recent_cases import RecentCases
from inspector.gui.window import MainWindow
from inspector.operations.demo import make_demo
from inspector.operations.demo_case import inspect_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import STAYS, silent
from inspector.records.instants import from_datetime

CASE_PAGES: Final = [name for name in PAGES if name not in {"start", "overview", "records"}]
OPENED: Final = from_datetime(datetime(2026, 11, 2, 9, 30, tzinfo=UTC))
PATIENCE: Final = 30.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a window is looked at; `letters` is how many times as large as usual they are."""

    theme: str
    width: int
    height: int
    letters: float = 1.0
    language: str = "en"


LOOKS: Final = {
    "light-large": Look("light", 1280, 860),
    "dark-large": Look("dark", 1280, 860),
    "light-small": Look("light", 1024, 700),
    "dark-small": Look("dark", 1024, 700),
    "light-double": Look("light", 1280, 860, 2.0),
    "light-german": Look("light", 1024, 700, 1.0, "de"),
    "dark-german": Look("dark", 1280, 860, 1.0, "de"),
}


class Session:
    """A window in one look, and where its pictures go."""

    def __init__(self, application: QApplication, look: Look, case: Path, into: str) -> None:
        self._application = application
        self._into = into
        language.speak(application, look.language)
        recent = RecentCases(application, clock=lambda: OPENED)
        for name in ("Mine.inspection", "My archives of 2025.inspection"):
            recent.opened(case.with_name(name))
        recent.opened(case)
        self.window = MainWindow(
            Appearance(application, look.theme), Preferences(appearance=look.theme, language=look.language), recent
        )
        self.asking = Asking(self.window, str(case.parent))
        self.desk = Desk(self.window, self.asking)
        self.window.resize(look.width, look.height)
        self.window.show()

    def settle(self, seconds: float = 0.3) -> None:
        """Let the window read, lay out and paint."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            QThreadPool.globalInstance().waitForDone(20)
            time.sleep(0.005)

    def open(self, case: Path) -> None:
        """Open a case and wait for its first page."""
        end = time.monotonic() + PATIENCE
        self.desk.open_paths((case,))
        while self.window.shown != "overview":
            assert time.monotonic() < end, "the case does not open"
            self.settle(0.05)
        self.settle()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """One picture, of the window or of a widget."""
        picture = (widget or self.window).grab()
        if (self._into + name).endswith("light-large-overview"):
            small = picture.scaledToWidth(1100, Qt.TransformationMode.SmoothTransformation)
            small.save(str(Path(self._into).with_name("overview.png")))
        picture.save(f"{self._into}{name}.png")

    def take_asked(self, name: str, ask: Callable[[], object]) -> None:
        """A picture of a box that asks; it is then left by Esc."""

        def look() -> None:
            box = self._application.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(50, look)
                return
            self.take(name, box)
            box.reject()

        QTimer.singleShot(50, look)
        ask()

    def put_away(self) -> None:
        """Close the case and the window."""
        self.desk.put_away()
        self.window.close()
        self.window.deleteLater()
        self.settle(0.1)


def made_of_several(folder: Path) -> Path:
    """A case of the sample archives of every platform."""
    demo = make_demo(folder)
    case = folder / "Several.inspection"
    return inspect(InspectRequest((demo.archive, *demo.others), case, demo.facts), silent)


def pictures_of(session: Session, case: Path) -> None:
    """Every page and dialog, in one look."""
    window = session.window
    # The files of the last cases are looked for meanwhile.
    session.settle(1.2)
    session.take("start")
    bar = window.start.verticalScrollBar()
    bar.setValue(bar.maximum())
    session.settle(0.1)
    session.take("start-end")
    window.reading.begin(tr("Reading your archive"))
    window.reading.show_progress("LinkedIn, the archive of Marisol Vantreeve: 31 files, 13 kB", 0, STAYS)
    window.reading.show_progress("Facebook, the archive of Marisol Vantreeve: 200,001 files, 5,042 MB", 0, STAYS)
    window.reading.show_progress("Reading messages.csv", 5_400_000, 12_000_000)
    window.show_page("reading")
    session.settle(0.1)
    session.take("reading")
    session.open(case)
    session.take("overview")
    bar = window.overview.verticalScrollBar()
    for part, share in (("middle", 0.5), ("end", 1.0)):
        bar.setValue(int(bar.maximum() * share))
        session.settle(0.1)
        session.take(f"overview-{part}")
    window.overview.records_requested.emit("private_message", "alleged")
    session.settle(0.5)
    session.take("records")
    window.records.detail.verticalScrollBar().setValue(500)
    session.settle(0.1)
    session.take("why")
    for page in CASE_PAGES:
        window.show_page(page)
        session.settle(0.8)
        session.take(page)
    pictures_of_timeline(session)
    window.statements.show_question()
    window.show_page("statements")
    session.settle(0.2)
    session.take("statements-question")
    window.show_verify()
    session.settle(0.2)
    session.take("evidence-verify")
    for name in ("shortcuts", "about"):
        window.menus.actions[name].trigger()
        session.settle(0.2)
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        session.take(name, dialog)
        dialog.close()
    asking = session.asking
    session.take_asked("ask-unkept", asking.about_unkept)
    session.take_asked("ask-open-case", lambda: asking.about_open_case("Basic_LinkedInDataExport.zip"))
    session.take_asked("ask-answers", asking.about_answers)
    session.take_asked("ask-running", lambda: asking.about_running(tr("Reading your archive")))


def pictures_of_timeline(session: Session) -> None:
    """The timeline with its legend, and as a list."""
    window = session.window
    window.timeline.legend_button.setChecked(True)
    window.show_page("timeline")
    session.settle(0.3)
    session.take("timeline-legend")
    window.timeline.show_as("list")
    session.settle(0.3)
    session.take("timeline-list")
    window.timeline.show_as("picture")
    window.timeline.legend_button.setChecked(False)


def pictures_of_others(session: Session, case: Path) -> None:
    """The pages that name platforms, over a case of several."""
    session.open(case)
    session.window.evidence.show_write()
    session.take("platforms-overview")
    for page in CASE_PAGES:
        session.window.show_page(page)
        session.settle(0.8)
        session.take(f"platforms-{page}")


def main(folder: Path, looks: Sequence[str]) -> None:
    """Take the pictures of these looks into a folder."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    usual, manner = application.font(), QLocale()
    with tempfile.TemporaryDirectory() as scratch:
        case = inspect_demo(Path(scratch), silent)
        several = made_of_several(Path(scratch) / "several")
        for name in looks:
            look = LOOKS[name]
            larger = QFont(usual)
            larger.setPointSizeF(usual.pointSizeF() * look.letters)
            application.setFont(larger)
            session = Session(application, look, case, f"{folder / name}-")
            pictures_of(session, case)
            session.asking.about_unkept = lambda: "discard"  # type: ignore[method-assign]
            pictures_of_others(session, several)
            session.put_away()
    language.speak(application, "en")
    QLocale.setDefault(manner)
    application.setFont(usual)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or list(LOOKS))
