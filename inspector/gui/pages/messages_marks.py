"""What the person says of a message: tags, a note, and whether it is kept out of packs. Saved at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from inspector.case.annotations import LONGEST_TAG, Marks
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.keep_out import KeepOut
from inspector.gui.plain import button_text, plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.note_field import NoteField
from inspector.gui.widgets.texts import Text, set_tip

_LONGEST_NAME = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksCard", text)


class MarksCard(Card):
    """Tags, a note, and whether the message is kept out of packs; tags and that also for several messages at once."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_written = Signal(str)
    withheld = Signal(str)  # the reason
    released = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Your tags and notes"))
        self._appearance = appearance
        self._count = 0
        self._known = QStringListModel(self)
        self.several = Text("", "small")
        self.tags = QWidget()
        self._flow = FlowLayout(self.tags, across=6, down=6)
        self.tag_field = QLineEdit()
        self.note = NoteField()
        self.keeping = KeepOut(appearance)
        self._lay()
        self._listen()

    def _lay(self) -> None:
        self.tag_field.setAccessibleName(_tr("Add a tag"))
        self.tag_field.setPlaceholderText(_tr("Add a tag"))
        self.tag_field.setMaxLength(LONGEST_TAG)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag_field.setCompleter(completer)
        for widget in (self.several, self.tags, self.tag_field, self.note, self.keeping):
            self.add(widget)

    def _listen(self) -> None:
        self.tag_field.returnPressed.connect(self._add_tag)
        self.note.written.connect(self.note_written)
        self.keeping.withheld.connect(self.withheld)
        self.keeping.released.connect(self.released)

    def show_marks(self, marks: Marks, count: int, known: Sequence[tuple[str, int]], *, anew: bool) -> None:
        """Show what is said of some messages.

        Args:
            marks: what is said.
            count: of how many.
            known: the tags of the case, to be offered.
            anew: whether it is of other messages than before; else what is being written stays.
        """
        self._count = count
        self._known.setStringList([name for name, _ in known])
        self.several.setVisible(count > 1)
        self.several.setText(
            _tr("%1 messages are chosen: this is said of all of them.").replace("%1", words.number(count))
        )
        self._show_tags(marks.tags)
        self.note.setVisible(count == 1)
        if count == 1:
            self.note.show_note("\n".join(note.text for note in marks.notes), anew=anew)
        self.keeping.show_held(marks.kept_back, count, marks.withheld)

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer changes or do not; what is shown stays."""
        for widget in (self.tags, self.tag_field, self.note, self.keeping):
            widget.setEnabled(allowed)

    def _show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        while (entry := self._flow.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, count in tags:
            text = plain(name, _LONGEST_NAME)
            if self._count > 1 and count < self._count:
                text = f"{text} ({words.number(count)})"
            chip = Button(self._appearance, f"{button_text(text)}  ×", "choice")
            said = _tr("Take off the tag %1").replace("%1", plain(name))
            chip.setCheckable(False)
            chip.setAccessibleName(said)
            set_tip(chip, said)
            chip.clicked.connect(lambda _=False, name=name: self.tag_removed.emit(name))
            self._flow.addWidget(chip)
        self.tags.setVisible(bool(tags))
        self.tags.updateGeometry()

    def _add_tag(self) -> None:
        name = self.tag_field.text()
        if name.strip():
            self.tag_field.clear()
            self.tag_added.emit(name)
