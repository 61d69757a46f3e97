"""The card of the overview on what is missing, with the letter that asks for it one click away."""

from PySide6.QtCore import QCoreApplication, Signal

from inspector.facts.fact import Missing
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text, rule
from inspector.operations.answers import Summary
from inspector.operations.letter import can_ask_for
from inspector.reports.letter_template import LetterKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverviewMissing", text)


class MissingCard(Card):
    """What the archive lacks, why that matters, and how to get it."""

    letter_requested = Signal(str)  # the kind of letter

    def __init__(self, appearance: Appearance, summary: Summary) -> None:
        super().__init__(_tr("What is missing, and how to get it"))
        self._appearance = appearance
        if not summary.missing:
            self.add(Text(_tr("Nothing that this answer needs."), "muted"))
        for place, line in enumerate(summary.missing):
            if place:
                self.add(rule())
            self.add(Text(plain(core(line.what)), "strong"))
            self.add(Text(plain(core(line.why)), "muted"))
            self.add(Text(plain(core(line.how_to_get))))
            if can_ask_for(line):
                self._offer(line)
        self.add(rule())
        self.add(Text(_tr("You can also object to the use of your data from now on."), "muted"))
        self.objection_button = self._made(LetterKind.OBJECTION, _tr("Write an objection (GDPR)…"), "")
        self.add(flowing(self.objection_button))

    def _offer(self, line: Missing) -> None:
        what = plain(core(line.what))
        self.add(
            flowing(
                self._made(LetterKind.ACCESS, _tr("Write the letter (GDPR)…"), what),
                self._made(LetterKind.CCPA, _tr("Write the letter (California)…"), what),
            )
        )

    def _made(self, kind: LetterKind, text: str, about: str) -> Button:
        button = Button(self._appearance, text, "link", "note")
        button.setAccessibleName(f"{text} {about}".strip())
        button.clicked.connect(lambda: self.letter_requested.emit(kind.value))
        return button
