"""One record: what it says, its verdict, why, and where it stands."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.case.rows import RecordRow
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.pages.keep_out import KeepOut
from inspector.gui.pages.messages_why import WhyFolds
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.raw import RawCard
from inspector.gui.pages.settle import SettleCard
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.tab_order import tab_in_order
from inspector.gui.widgets.text_view import TextView
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.traits import Traits
from inspector.gui.widgets.verdict_paint import Swatch
from inspector.operations.answers import Explanation, RawRecord
from inspector.records.instants import Zone


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordDetail", text)


class RecordDetail(ScrolledPage):
    """The pane beside the table."""

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False or None
    raw_requested = Signal(str)  # the record's public id

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("Record"), 900, margin=4)
        self._appearance = appearance
        self._record: RecordRow | None = None
        self.empty = Text(self.tr("Choose a record to see what it says, and why it has its verdict."), "muted")
        self.column.addWidget(self.empty)
        self.content = QWidget()
        self.column.addWidget(self.content)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addWidget(self._said())
        self.settle = SettleCard(appearance)
        self.settle.settle_requested.connect(self.settle_requested)
        layout.addWidget(self.settle)
        self.keeping = KeepOut(appearance)
        layout.addWidget(self.keeping)
        self.why = WhyFolds(appearance)
        self.why.changed.connect(lambda: tab_in_order(self.content))
        layout.addWidget(self.why)
        self.raw = RawCard(appearance)
        self.raw.raw_requested.connect(self.raw_requested)
        layout.addWidget(self.raw)
        self.show_nothing()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._swatch = Swatch(self._appearance, "not_addressed", 16)
        self.verdict = Text("", "section", wraps=False)
        line.addWidget(self._swatch)
        line.addWidget(self.verdict, 1)
        head.addLayout(line)
        self.sentence = Text("", copies=True)
        head.addWidget(self.sentence)
        return head

    def _said(self) -> Card:
        card = Card()
        self._traits = Traits()
        card.add(self._traits)
        self.text = TextView(self.tr("Text of the record"))
        card.add(self.text)
        self.all_button = Button(self._appearance, self.tr("Show all"), "link")
        self.all_button.clicked.connect(self._show_whole)
        card.add(self.all_button)
        return card

    def show_nothing(self) -> None:
        """No record is chosen."""
        self._record = None
        self.content.hide()
        self.empty.show()

    def show_record(self, record: RecordRow) -> None:
        """Show what the table knows already; the explanation follows."""
        self._record = record
        self.empty.hide()
        self.content.show()
        self._show_verdict(record.verdict)
        self.sentence.setText("…")
        self._traits.show_lines(traits(record))
        self.text.setVisible(bool(record.text))
        self.all_button.setVisible(self.text.show_foreign(record.text))
        self.settle.hide()
        self.why.clear()
        self.raw.hide()
        self.verticalScrollBar().setValue(0)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show why; an explanation of another record is passed over."""
        if self._record is None or explanation.label != self._record.label:
            return
        self._show_verdict(explanation.verdict)
        self.sentence.setText(plain(core(explanation.sentence)))
        self.settle.show_record(self._record, explanation)
        self.why.show_explanation(explanation)
        self.raw.show_explanation(explanation)
        self.raw.show()
        tab_in_order(self.content)

    def show_raw(self, raw: RawRecord) -> None:
        """Show the raw record."""
        self.raw.show_raw(raw)

    def show_failure(self, line: str) -> None:
        """Say why there is no explanation."""
        self.sentence.setText(line)

    def _show_verdict(self, verdict: str) -> None:
        self._swatch.setVisible(bool(verdict))
        self.verdict.setText(words.verdict(verdict) if verdict else self.tr("No verdict yet"))
        if verdict:
            self._swatch.show_verdict(verdict)

    def _show_whole(self) -> None:
        self.text.show_whole()
        self.all_button.hide()


def traits(record: RecordRow) -> list[tuple[str, str]]:
    """What is known of a record beside its text: name and value, those that have one."""
    who = plain(record.sender) if record.sender else words.author(record.author)
    if record.sender and record.author == "owner":
        who = f"{who} ({words.author(record.author)})"
    lines = [
        (_tr("Kind of data"), words.category(record.category)),
        (_tr("When"), _when(record)),
        (_tr("By"), who),
        (_tr("Conversation"), plain(record.conversation_title)),
        (_tr("Title"), plain(record.title)),
        (_tr("Seen by"), words.audience(record.audience) if record.audience else ""),
        (_tr("Signs"), "; ".join(words.sign(sign, grade) for sign, grade in record.signs)),
        (_tr("Damaged"), _tr("The record is cut short or damaged in the archive") if record.damaged else ""),
    ]
    return [(name, value) for name, value in lines if value]


def _when(record: RecordRow) -> str:
    if record.created is None:
        return words.instant_utc(None)
    text = f"{words.instant_utc(record.created, record.precision)} UTC"
    local = words.instant_local(record.created, record.precision)
    if local:
        text += _tr(" ({0} here)").format(local)
    notes = {
        Zone.INFERRED: _tr("zone inferred from the format"),
        Zone.UNKNOWN: _tr("zone not known, read as UTC"),
    }
    note = notes.get(Zone(record.zone)) if record.zone else None
    return f"{text}; {note}" if note else text
