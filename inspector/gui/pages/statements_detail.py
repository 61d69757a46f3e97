"""One statement in full: what it says, of which data, where, when and on what condition; who disputes it; its sources."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.models.statements import asserts_name, part_words
from inspector.gui.pages.own_language import untranslated_note
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.statements_rows import SIGNS
from inspector.gui.pages.statements_sources import sources_card
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout, row
from inspector.gui.widgets.scroll_focus import reach_by_key
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text, rule
from inspector.gui.widgets.tick import Tick
from inspector.operations.statements_view import Part, StatementEntry, could_be_switched_in
from inspector.statements.describe import DisputedBy
from inspector.statements.sections import statement_sections

_APART: Final = frozenset({"Statement", "Standing", "Disputed", "Open questions", "Sources"})
"""Headings of a statement's text that have a place of their own here."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatementPane", text)


class StatementPane(ScrolledPage):
    """The pane beside the list of statements."""

    statement_requested = Signal(str)  # id of another statement, to be read
    switch_requested = Signal(str, bool)  # id of this statement, whether it is to count
    records_requested = Signal(str)  # id of this statement: its records are wanted
    question_requested = Signal()  # what decides the verdict is to be looked at

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("Statement"), 900, margin=4)
        reach_by_key(self, appearance)
        self._appearance = appearance
        self._entry: StatementEntry | None = None
        self.switch: Tick | None = None
        # What is below the window's edge is made a moment later: whoever steps through the list need not wait for it.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_rest)
        self.empty = Text(_tr("Choose a statement to read it in full."), "muted")
        self.content = QWidget()
        self.column.addWidget(self.empty)
        self.column.addWidget(self.content)
        self._cards = QVBoxLayout(self.content)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(14)
        self.show_nothing()

    @property
    def entry(self) -> StatementEntry | None:
        """The statement that is shown."""
        return self._entry

    @property
    def whole(self) -> bool:
        """Whether all of the statement is on the pane."""
        return not self._rest.isActive()

    def show_nothing(self) -> None:
        """No statement is chosen."""
        self._rest.stop()
        self._entry = None
        self.switch = None
        self.content.hide()
        self.empty.show()

    def show_statement(self, entry: StatementEntry, *, wanted: bool) -> None:
        """Show a statement from its top; `wanted` says whether it is switched in as things are wanted now."""
        self._entry = entry
        self.switch = None
        clear_layout(self._cards)
        self._cards.addLayout(self._head(entry))
        self._cards.addWidget(self._part(entry, wanted=wanted))
        self._cards.addWidget(_said(entry))
        self.empty.hide()
        self.content.show()
        self.verticalScrollBar().setValue(0)
        self._rest.start()

    def _show_rest(self) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.text.disputes:
            self._cards.addWidget(self._disputes(entry.text.disputes))
        if entry.text.questions:
            self._cards.addWidget(_questions(entry))
        self._cards.addWidget(sources_card(entry.text.sources, self._appearance))

    def show_wanted(self, *, wanted: bool) -> None:
        """Show whether the statement is switched in as things are wanted now."""
        if self.switch is not None:
            with QSignalBlocker(self.switch):
                self.switch.setChecked(wanted)

    def _head(self, entry: StatementEntry) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(Text(plain(known_text(entry.text.headline)), "section", copies=True))
        head.addWidget(Text(f"{plain(known_text(entry.text.by))}; {core(entry.text.standing)}", "muted", copies=True))
        foreign = untranslated_note(entry.text.headline)
        if foreign:
            head.addWidget(Text(foreign, "small"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Sign(self._appearance, 16, SIGNS[entry.statement.asserts]), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(asserts_name(entry.statement.asserts), "strong"), 1)
        head.addLayout(line)
        return head

    def _part(self, entry: StatementEntry, *, wanted: bool) -> Card:
        card = Card(look="quiet")
        bears = _tr("It has a window for %1 of this case.").replace("%1", words.records(entry.records))
        if not entry.records:
            bears = _tr("It has a window for no record of this case.")
        card.add(Text(f"{part_words(entry.part)} {bears}", copies=True))
        if entry.records:
            records = Button(self._appearance, _tr("Show the &records"), "link", "records")
            records.setAccessibleName(
                _tr("Show the %1 that it has a window for").replace("%1", words.records(entry.records))
            )
            records.clicked.connect(lambda: self.records_requested.emit(entry.id))
            card.body.addLayout(row(records))
        if could_be_switched_in(entry.statement):
            self.switch = Tick(self._appearance, _tr("Let it count towards verdicts"))
            self.switch.setChecked(wanted)
            self.switch.toggled.connect(lambda on: self.switch_requested.emit(entry.id, on))
            card.add(self.switch)
        if entry.part is Part.OTHER_PURPOSE or could_be_switched_in(entry.statement):
            ask = Button(self._appearance, _tr("What decides the verdict …"), "link", "switched")
            ask.clicked.connect(self.question_requested)
            card.body.addLayout(row(ask))
        return card

    def _disputes(self, disputes: tuple[DisputedBy, ...]) -> Card:
        card = Card(_tr("Disputed"))
        card.add(Text(_tr("It and these contradict or deny one another. None is settled here."), "muted"))
        for place, other in enumerate(disputes):
            if place:
                card.add(rule())
            card.add(Text(plain(known_text(other.title)), "strong", copies=True))
            card.add(Text(f"{plain(known_text(other.by))}; {core(other.standing)}", "muted"))
            read = Button(self._appearance, _tr("Read it"), "link")
            read.setAccessibleName(_tr("Read the statement: %1").replace("%1", plain(known_text(other.title))))
            read.clicked.connect(lambda _=False, wanted=other.id: self.statement_requested.emit(wanted))
            card.body.addLayout(row(read))
        return card


def _said(entry: StatementEntry) -> Card:
    card = Card()
    for heading, lines in statement_sections(entry.text):
        if heading in _APART:
            continue
        card.add(Text(core(heading), "small"))
        several = heading == "Conditions" and len(lines) > 1
        # A note that is not translated stays whole as its author wrote it: no part of it is taken for another text.
        said = [plain(known_text(line) if heading == "Note" else core(line)) for line in lines]
        text = "\n".join(f"•  {line}" if several else line for line in said)
        card.add(Text(text, copies=True))
        card.body.addSpacing(2)
    card.add(Text(_tr("Its name in lists and packs"), "small"))
    card.add(Text(plain(entry.id), copies=True))
    return card


def _questions(entry: StatementEntry) -> Card:
    card = Card(_tr("Open questions"))
    for place, asked in enumerate(entry.text.questions):
        if place:
            card.add(rule())
        card.add(Text(plain(known_text(asked.question)), "strong", copies=True))
        card.add(Text(plain(known_text(asked.shown_as)), copies=True))
    return card
