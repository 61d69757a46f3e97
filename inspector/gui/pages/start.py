"""The first page: open an archive, try the demo, learn how to get one's archive."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QThreadPool, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from inspector.case.glance import platforms_at
from inspector.gui.appearance import Appearance
from inspector.gui.pages.guide import GuideCard
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.recent import RecentCard
from inspector.gui.reads import Reads
from inspector.gui.recent_cases import RecentCases
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.drop_zone import DropZone
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text
from inspector.statements.guides import PlatformGuide

_FIRST: Final = "linkedin"
"""The platform whose guide is shown before anything is known of the person."""


class StartPage(ScrolledPage):
    """Says what the program does, what stays private, and how to begin."""

    paths_dropped = Signal(tuple)  # tuple[Path, ...]
    archive_requested = Signal()
    folder_requested = Signal()
    case_requested = Signal()
    demo_requested = Signal()

    def __init__(self, appearance: Appearance, guides: Sequence[PlatformGuide], recent: RecentCases) -> None:
        super().__init__(QCoreApplication.translate("StartPage", "Start"), 880)
        self._appearance = appearance
        self.column.addWidget(Text(self.tr("Which of your data could have been shared for AI training?"), "display"))
        self.column.addWidget(
            Text(
                self.tr(
                    "Open the archive that you downloaded from a platform. You will see which of your data could have been "
                    "shared, when, according to whom, and who disputes it."
                ),
                "muted",
            )
        )
        self.column.addSpacing(4)
        self.column.addWidget(self._zone())
        self.column.addLayout(self._privacy())
        self.column.addSpacing(8)
        self.recent = RecentCard(appearance, recent)
        self.column.addWidget(self.recent)
        self.column.addWidget(self._demo())
        self.guide = GuideCard(appearance, guides) if guides else None
        if self.guide is not None:
            self.column.addWidget(self.guide)
            self.guide.prefer(_FIRST)
        self._recent = recent
        self._looked: Path | None = None
        self._platforms = Reads(QThreadPool.globalInstance(), self)
        self._platforms.answered.connect(self._prefer)
        recent.changed.connect(self._look_up)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is looked up before somebody looks."""
        super().showEvent(event)
        self._look_up()

    def _look_up(self) -> None:
        """Look of which platform the last case is: most people ask for the next archive where they asked before."""
        last = next((each.path for each in self._recent.cases if not self._recent.is_missing(each.path)), None)
        if self.isVisible() and last is not None and last != self._looked:
            self._looked = last
            self._platforms.ask(lambda: platforms_at(last))

    def _prefer(self, platforms: tuple[str, ...]) -> None:
        if self.guide is not None and platforms:
            self.guide.prefer(platforms[0])

    def show_guide(self) -> None:
        """Show *How do I get my archive?* from its top."""
        if self.guide is not None:
            self.verticalScrollBar().setValue(self.guide.y())
            self.guide.platforms.setFocus()

    def _zone(self) -> DropZone:
        zone = DropZone(self._appearance)
        zone.paths_dropped.connect(self.paths_dropped)
        self.open_button = Button(self._appearance, self.tr("Open &archive…"), "primary", "archive")
        self.open_button.clicked.connect(self.archive_requested)
        folder = Button(self._appearance, self.tr("Open &folder…"), "", "folder")
        folder.clicked.connect(self.folder_requested)
        case = Button(self._appearance, self.tr("&Open case…"), "", "case")
        case.clicked.connect(self.case_requested)
        buttons = row(self.open_button, folder, case)
        buttons.insertStretch(0, 1)
        zone.below.addLayout(buttons)
        return zone

    def _privacy(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Sign(self._appearance, 22, "shield", "accent"))
        line.addWidget(
            Text(
                self.tr(
                    "Your archive is read on this computer, and this window never connects to a network. "
                    "A case file is kept where you put it; of its contents nothing is kept elsewhere."
                )
            ),
            1,
        )
        return line

    def _demo(self) -> Card:
        card = Card(self.tr("No archive at hand?"))
        self.demo_button = Button(self._appearance, self.tr("Try the de&mo"), "", "demo")
        self.demo_button.clicked.connect(self.demo_requested)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(
            Text(self.tr("The demo is a small archive of invented people. It shows every kind of answer."), "muted"), 1
        )
        line.addWidget(self.demo_button)
        card.body.addLayout(line)
        return card
