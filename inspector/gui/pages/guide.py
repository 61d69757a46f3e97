"""*How do I get my archive?*, for one platform at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.widgets.bulleted import bulleted
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout, row
from inspector.gui.widgets.texts import Text
from inspector.statements.guides import PlatformGuide


class GuideCard(Card):
    """Numbered steps from the platform's settings to the ZIP on this computer."""

    def __init__(self, appearance: Appearance, guides: Sequence[PlatformGuide]) -> None:
        super().__init__(QCoreApplication.translate("GuideCard", "How do I get my archive?"))
        self._appearance = appearance
        self._guides = tuple(guides)
        self._chosen = False
        self.platforms = QComboBox()
        self.platforms.setAccessibleName(self.tr("Platform"))
        self.platforms.addItems([guide.name for guide in self._guides])
        self.platforms.currentIndexChanged.connect(self.show_guide)
        self.platforms.activated.connect(self._choose)
        if len(self._guides) > 1:
            self.add_beside_heading(self.platforms)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self.add(self._inside)
        self.show_guide(0)

    def prefer(self, platform: str) -> None:
        """Show the guide of this platform, unless the person chose one; of one that has none, the one shown stays."""
        place = next((place for place, guide in enumerate(self._guides) if guide.id == platform), -1)
        if place >= 0 and not self._chosen:
            self.platforms.setCurrentIndex(place)

    def _choose(self) -> None:
        self._chosen = True

    def show_guide(self, index: int) -> None:
        """Show the guide at this place in the list."""
        clear_layout(self._lines)
        guide = self._guides[index]
        self._lines.addWidget(Text(f"{guide.name}: {core(guide.archive)}", "muted"))
        self._lines.addLayout(self._steps(guide.steps))
        for heading, text in (
            (self.tr("What to tick"), guide.tick),
            (self.tr("How long it takes"), guide.takes),
            (self.tr("How it arrives"), guide.arrives),
            (self.tr("Before you ask"), guide.before),
        ):
            self._lines.addLayout(_named(heading, core(text)))
        missing = QVBoxLayout()
        missing.setSpacing(2)
        missing.addWidget(Text(self.tr("What no archive holds"), "strong"))
        for line in guide.not_in_it:
            missing.addLayout(bulleted(core(line), "muted"))
        self._lines.addLayout(missing)
        if guide.address:
            self._lines.addLayout(self._address(guide.address))

    def _steps(self, steps: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(steps, start=1):
            mark = Text(f"{number}.", "step", wraps=False)
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(core(step)), number, 1)
        return grid

    def _address(self, address: str) -> QVBoxLayout:
        lines = _named(self.tr("The platform's own page"), address, copies=True)
        copy = Button(self._appearance, self.tr("Copy address"), "link", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        lines.addLayout(row(copy))
        return lines


def _named(heading: str, text: str, *, copies: bool = False) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(Text(heading, "strong"))
    lines.addWidget(Text(text, "muted", copies=copies))
    return lines
