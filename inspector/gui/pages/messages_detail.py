"""*Why?* beside the conversation: the chosen message's verdict with its reasons, what the person says of it, its raw record."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.case.annotations import Marks, Note
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.pages.messages_marks import MarksCard
from inspector.gui.pages.messages_questions import Looked
from inspector.gui.pages.messages_text import WholeText
from inspector.gui.pages.messages_why import WhyFolds
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.raw import RawCard
from inspector.gui.pages.record_detail import traits
from inspector.gui.pages.settle import SettleCard
from inspector.gui.plain import plain
from inspector.gui.widgets.bubble_text import Said
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.tab_order import tab_in_order
from inspector.gui.widgets.texts import Text, set_tip
from inspector.gui.widgets.traits import Traits
from inspector.gui.widgets.verdict_paint import Swatch
from inspector.operations.answers import RawRecord


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageDetail", text)


class MessageDetail(ScrolledPage):
    """The pane at the right."""

    settle_requested = Signal(object, object)  # conversation: int; answer: True, False or None
    raw_requested = Signal(str)  # the record's public id
    address_activated = Signal(str)
    left = Signal()  # back to the conversation

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("Why? The reasons for the verdict on the chosen message"), 900, margin=4)
        self._appearance = appearance
        self._said: Said | None = None
        self._marked: tuple[int, ...] = ()
        self._known: tuple[tuple[str, int], ...] = ()
        self.back_button = Button(appearance, _tr("Back to the &messages"), "", "back")
        self.back_button.clicked.connect(self.left)
        self.empty = Text(_tr("Choose a message to see why it has its verdict."), "muted")
        self.content = QWidget()
        self.column.addLayout(row(self.back_button))
        self.column.addWidget(self.empty)
        self.column.addWidget(self.content)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        self.marks = MarksCard(appearance)
        self.addresses = Card(_tr("Addresses in this message"))
        self.settle = SettleCard(appearance)
        self.settle.settle_requested.connect(self.settle_requested)
        layout.addWidget(self.marks)
        layout.addWidget(self.settle)
        self.why = WhyFolds(appearance)
        self.why.changed.connect(lambda: tab_in_order(self.content))
        layout.addWidget(self.why)
        layout.addWidget(self.addresses)
        self.about = self._about()
        layout.addWidget(self.about)
        self.raw = RawCard(appearance)
        self.raw.raw_requested.connect(self.raw_requested)
        layout.addWidget(self.raw)
        self.back_button.hide()
        for card in (self.settle, self.about, self.raw):
            card.hide()
        self.show_nothing()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._swatch = Swatch(self._appearance, "not_addressed", 16)
        self.verdict = Text("", "section")
        line.addWidget(self._swatch)
        line.addWidget(self.verdict, 1)
        head.addLayout(line)
        self.sentence = Text("", copies=True)
        head.addWidget(self.sentence)
        return head

    def _about(self) -> Card:
        card = Card(_tr("This message"))
        self.traits = Traits()
        card.add(self.traits)
        self.text = WholeText(self._appearance)
        card.add(self.text)
        return card

    @property
    def record(self) -> int:
        """The case's number of the message that is shown; 0 for none."""
        return 0 if self._said is None else self._said.id

    @property
    def marked(self) -> tuple[int, ...]:
        """The case's numbers of the messages that the tags and the note are of."""
        return self._marked

    def show_nothing(self) -> None:
        """No message is chosen."""
        self.marks.note.save()
        self._said = None
        self._marked = ()
        self.content.hide()
        self.empty.show()

    def show_message(self, said: Said) -> None:
        """Show what the conversation knows already; the reasons follow."""
        self.marks.note.save()
        self._said = said
        self.empty.hide()
        self.content.show()
        self._show_verdict(said.row.record.verdict)
        self.sentence.setText("…")
        self.why.clear()
        self._show_addresses(said)
        self.show_marks(_marks_of(said), (said.id,), self._known)
        self.verticalScrollBar().setValue(0)

    def show_looked(self, looked: Looked, chosen: tuple[int, ...]) -> None:
        """Show why, and what is said of the chosen messages; the answer on another message is passed over."""
        if self._said is None or looked.record.id != self._said.id:
            return
        self._show_verdict(looked.explanation.verdict)
        self.sentence.setText(plain(core(looked.explanation.sentence)))
        self.show_marks(looked.marks, chosen, looked.tags)
        self.settle.show_record(looked.record, looked.explanation)
        self.why.show_explanation(looked.explanation)
        self.traits.show_lines(traits(looked.record))
        self.text.show_text(looked.record.text)
        self.raw.show_explanation(looked.explanation)
        self.about.show()
        self.raw.show()
        tab_in_order(self.content)

    def show_marks(self, marks: Marks, chosen: tuple[int, ...], known: tuple[tuple[str, int], ...]) -> None:
        """Show what the person has said of the chosen messages."""
        anew = chosen != self._marked
        self._marked = chosen
        self._known = known
        self.marks.show_marks(marks, len(chosen), known, anew=anew)

    def show_raw(self, raw: RawRecord) -> None:
        """Show the raw record."""
        self.raw.show_raw(raw)

    def show_failure(self, line: str) -> None:
        """Say why there is no explanation."""
        for card in (self.settle, self.about, self.raw):
            card.hide()
        self.sentence.setText(line)

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer changes or do not; what is shown stays."""
        self.marks.allow_changes(allowed=allowed)
        self.settle.setEnabled(allowed)

    def show_columns(self, *, thread_hidden: bool) -> None:
        """Offer the way back where the conversation is hidden for want of room."""
        self.back_button.setVisible(thread_hidden)

    def _show_verdict(self, verdict: str) -> None:
        self._swatch.setVisible(bool(verdict))
        self.verdict.setText(words.verdict(verdict) if verdict else _tr("No verdict yet"))
        if verdict:
            self._swatch.show_verdict(verdict)

    def _show_addresses(self, said: Said) -> None:
        self.addresses.clear()
        shown = [part.address(each) for part in (said.title, said.text) for each in part.addresses]
        for address in dict.fromkeys(shown):
            button = Button(self._appearance, _short(address), "link")
            button.setAccessibleName(_tr("Show the address in full: %1").replace("%1", plain(address, 200)))
            set_tip(button, plain(address, 600))
            button.clicked.connect(lambda _=False, address=address: self.address_activated.emit(address))
            self.addresses.add(button)
        self.addresses.setVisible(bool(shown))


def _marks_of(said: Said) -> Marks:
    """What the conversation knows already of a message's tags and notes."""
    row = said.row
    return Marks(
        tags=tuple((name, 1) for name in row.tags),
        notes=(Note(row.note, 0),) if row.note else (),
        withheld=(row.withheld,) if row.withheld else (),
        kept_back=int(bool(row.withheld)),
    )


def _short(address: str) -> str:
    """The beginning of an address, fit for a button."""
    return plain(address, 34).replace("&", "&&")
