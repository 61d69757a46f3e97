"""The form of a pack: numbers, raw bytes, paper, ZIP or folder, and who makes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from inspector.errors import UsageError
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_words import tr
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.fields import hinted_width
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text, set_tip
from inspector.gui.widgets.tick import Tick
from inspector.operations.evidence.numbering import Numbering, numbering


class FormCard(Card):
    """How records are numbered, whether their own bytes go in, paper, ZIP or folder, and who makes the pack."""

    changed = Signal()
    archive_requested = Signal()  # an archive was moved: where it is now is to be asked

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("Its form"))
        self.prefix = QLineEdit("R")
        self.start = QLineEdit("1")
        for field, name, longest in ((self.prefix, tr("Prefix"), 20), (self.start, tr("First number"), 10)):
            field.setAccessibleName(name)
            field.setMaxLength(longest)
            field.setMaximumWidth(140)
            field.textChanged.connect(self._changed)
        self.container = ChoiceField(tr("ZIP or folder"), 24)
        self.container.offer(((tr("One ZIP"), "zip"), (tr("A folder"), "folder")))
        self.paper = ChoiceField(tr("Paper of the PDF"), 24)
        self.paper.offer(((tr("A4"), "a4"), (tr("US Letter"), "letter")))
        self.made_by = QLineEdit()
        self.made_by.setAccessibleName(tr("Made by"))
        self.made_by.setPlaceholderText(tr("you, as the archive names you"))
        self.made_by.setMaxLength(200)
        set_tip(self.made_by, self.made_by.placeholderText())
        self.made_by.setMinimumWidth(hinted_width(self.made_by))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        both = QHBoxLayout()
        both.setSpacing(8)
        for field in (self.prefix, self.start):
            both.addWidget(field)
        both.addStretch(1)
        form.addRow(Text(tr("Numbers: prefix and first"), "muted", wraps=False), both)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Written as"), self.container),
            (tr("Paper of the PDF"), self.paper),
            (tr("Made by"), self.made_by),
        )
        for label, shown in rows:
            form.addRow(Text(label, "muted", wraps=False), shown)
        self.body.addLayout(form)
        self.problem_text = Text("", "warning")
        self.problem_text.hide()
        self.add(self.problem_text)
        self.raw = Tick(appearance, tr("With the records' own bytes, so that each can be checked against its hash"))
        self.raw.setChecked(True)
        self.add(self.raw)
        self.no_raw = Text(tr("A redacted pack never holds the records' own bytes: names stand in them."), "muted")
        self.no_raw.hide()
        self.add(self.no_raw)
        self.archive_text = Text("", "muted")
        self.archive_button = Button(appearance, tr("The archive was moved: say where it is…"), "link", "archive")
        self.archive_button.clicked.connect(self.archive_requested)
        self.add(self.archive_text)
        self.add(flowing(self.archive_button))
        self.show_archives(())
        for choice in (self.container, self.paper):
            choice.currentIndexChanged.connect(self.changed)
        self.made_by.textChanged.connect(self.changed)
        self.raw.toggled.connect(self.changed)

    def show_archives(self, archives: Sequence[Path]) -> None:
        """Name the archives that the person said are elsewhere."""
        names = "; ".join(plain(path.name, 120) for path in archives)
        self.archive_text.setText(tr("Read from: %1").replace("%1", names))
        self.archive_text.setVisible(bool(names))

    def show_redacted(self, *, redacted: bool) -> None:
        """A redacted pack never holds raw bytes."""
        self.raw.setVisible(not redacted)
        self.archive_button.setVisible(not redacted)
        self.no_raw.setVisible(redacted)

    @property
    def zipped(self) -> bool:
        """Whether the pack is a ZIP."""
        return self.container.value == "zip"

    @property
    def numbers(self) -> Numbering:
        """How records are numbered; the usual way where what is typed cannot be read."""
        try:
            return numbering(self.prefix.text().strip(), int(self.start.text()))
        except (UsageError, ValueError):
            return Numbering()

    @property
    def problem(self) -> str:
        """What is wrong; empty where nothing is."""
        try:
            numbering(self.prefix.text().strip(), 1)
        except UsageError:
            return tr("A prefix is up to 20 letters, digits, - or _, such as SMITH-.")
        text = self.start.text().strip()
        if not (text.isascii() and text.isdecimal()) or int(text) > 10**9:
            return tr("A first number lies between 0 and %1.").replace("%1", words.number(10**9))
        return ""

    def _changed(self) -> None:
        problem = self.problem
        self.problem_text.setText(problem)
        self.problem_text.setVisible(bool(problem))
        self.changed.emit()
