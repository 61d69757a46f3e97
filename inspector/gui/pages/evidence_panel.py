"""What the pack would hold, told while it is being chosen, and the button that writes it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_words import absent, inside, outside, tr
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.standard_banner import difference
from inspector.gui.widgets.texts import Text, rule
from inspector.gui.widgets.told_lines import ToldLines
from inspector.gui.widgets.verdict_paint import Swatch
from inspector.operations.evidence.preview import Preview


class PackPanel(QFrame):
    """Shows a preview, or why there is none."""

    write_requested = Signal()
    archive_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("card")
        self.setAccessibleName(tr("What will be in it"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 14)
        lines.setSpacing(8)
        lines.addWidget(Text(tr("What will be in it"), "section"))
        self.state = Text("", "muted")
        lines.addWidget(self.state)
        self._told = ToldLines(tr("What will be in it"), 6)
        lines.addWidget(self._told, 100)
        lines.addStretch(1)
        self.archive_button = Button(appearance, tr("Say where it is…"), "", "archive")
        self.write_button = Button(appearance, tr("&Write the pack…"), "primary", "save")
        lines.addWidget(flowing(self.archive_button, self.write_button))
        self.archive_button.clicked.connect(self.archive_requested)
        self.write_button.clicked.connect(self.write_requested)
        self.archive_button.hide()
        self.show_waiting()

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether a pack can be written here: the case's log says so of each."""
        self.write_button.setEnabled(allowed)

    def show_waiting(self) -> None:
        """It is being counted; what was told before stays until then."""
        self.state.setText(tr("Counting …"))
        self.state.show()

    def show_problem(self, text: str) -> None:
        """Something that was chosen cannot be."""
        self._clear()
        self.state.setText(text)
        self.state.show()
        self.archive_button.hide()
        self.write_button.hide()

    def show_preview(self, preview: Preview, *, redacted: bool) -> None:
        """Say what the pack would hold."""
        self._clear()
        self.state.hide()
        if not preview.asked.standard:
            self._told.tell(_not_standard(preview))
        self._told.tell(Text(words.records(preview.records), "number"))
        if preview.records:
            text = tr("Numbered %1 to %2").replace("%1", preview.first).replace("%2", preview.last)
            self._told.tell(Text(text, "small"))
        else:
            self._told.tell(Text(tr("No record is like what you chose."), "warning"))
        if preview.by_verdict:
            self._told.tell(self._verdicts(preview))
        for text in inside(preview):
            self._told.tell(Text(text))
        size = tr("About %1 in all").replace("%1", about(preview.size))
        self._told.tell(Text(size, "muted"))
        left_out = list(outside(preview, redacted=redacted))
        if left_out:
            self._told.tell(rule())
            self._told.tell(Text(tr("What will not be in it"), "strong"))
        for text in left_out:
            self._told.tell(Text(text, "muted"))
        missing = absent(preview)
        if missing:
            self._told.tell(Text(missing, "warning"))
        self.archive_button.setVisible(bool(missing))
        self.write_button.setVisible(not missing and preview.records > 0)

    def _clear(self) -> None:
        self._told.clear()

    def _verdicts(self, preview: Preview) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (verdict, records) in enumerate(preview.by_verdict):
            grid.addWidget(Swatch(self._appearance, verdict), row, 0)
            grid.addWidget(Text(words.verdict(verdict)), row, 1)
            count = Text(words.number(records), wraps=False)
            count.setAccessibleName(f"{words.verdict(verdict)}: {words.records(records)}")
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
        return holder


def about(octets: int) -> str:
    """A size to two digits: more would claim to know it."""
    unit = 1024 ** max(0, min(6, (max(octets, 1).bit_length() - 1) // 10))
    whole = octets / unit
    step = 10 ** max(0, len(str(int(whole))) - 2)
    rounded = round(whole / step) * step if whole >= 10 else round(whole, 1)
    return QLocale().formattedDataSize(round(rounded * unit), 0 if whole >= 10 else 1)


def _not_standard(preview: Preview) -> Card:
    card = Card(look="notice")
    said = (tr("This is not the standard view, and the pack records that."), *difference(preview.asked))
    card.add(Text(" ".join(said), "warning"))
    return card
