"""One answer: its fields, what is wrong with them, and where what stands in them comes from."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.facts.fact import Basis, Fact, FactSource
from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.moment_field import MomentField
from inspector.gui.widgets.texts import Text, set_tip
from inspector.operations.own_facts import ANSWERS


def tr(text: str) -> str:
    """A text of the questions in the person's language."""
    return QCoreApplication.translate("Questions", text)


class Standing(Enum):
    """What stands in a row."""

    SAID = "said"
    """What the person said: it counts."""
    SUGGESTED = "suggested"
    """What an archive shows on one day: it counts as the person's word once they say that it is right."""
    NEW = "new"
    """A row that was added."""


@dataclass(frozen=True, slots=True)
class Prefill:
    """What a row begins with, and where that comes from, in short and in full. `place` is where it stands among the
    person's facts; new ones come after all.
    """

    what: str
    standing: Standing
    fact: Fact | None = None
    origin: str = ""
    place_of_origin: str = ""
    place: int = 1 << 30


class AnswerRow(QWidget):
    """The frame of a row; each kind puts its fields into `fields` and tells when they change.

    `fact` is what the row says: None while it says nothing, or nothing that can be read.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, appearance: Appearance, prefill: Prefill) -> None:
        super().__init__()
        self.prefill = prefill
        self.confirmed = prefill.standing is not Standing.SUGGESTED
        self._touched = False
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        holder = QWidget()
        self.fields = FlowLayout(holder, across=6, down=5)
        lines.addWidget(holder)
        self.problem_text = Text("", "warning")
        self.problem_text.hide()
        lines.addWidget(self.problem_text)
        self.confirm_button = Button(appearance, tr("Yes, that is right"), "link", "read")
        if self.confirmed:
            self.confirm_button.hide()
        self.confirm_button.clicked.connect(self._confirm)
        self.origin = Text(prefill.origin, "small")
        set_tip(self.origin, prefill.place_of_origin)
        self.remove_button = Button(appearance, tr("Remove"), "link")
        self.remove_button.clicked.connect(self.removed)
        self.below = QHBoxLayout()
        self.below.setSpacing(10)
        self.below.addWidget(self.origin, 1)
        for button in (self.confirm_button, self.remove_button):
            self.below.addWidget(button)
        lines.addLayout(self.below)
        self.lines = lines

    def name_it(self, about: str) -> None:
        """Say what the row is about, for screen readers and for the button that takes it away."""
        self.setAccessibleName(about)
        self.remove_button.setAccessibleName(tr("Remove this answer: %1").replace("%1", about))
        self.confirm_button.setAccessibleName(tr("%1: yes, that is right").replace("%1", about))

    def read(self) -> Fact | None:
        """What the fields say, whoever put it there; None where they say nothing or cannot be read."""
        raise NotImplementedError

    def trouble(self) -> str:
        """What is wrong with the fields, in a sentence; empty where nothing is."""
        raise NotImplementedError

    @property
    def fact(self) -> Fact | None:
        """What the row says; the very fact that it began with where nothing was changed."""
        if not self._touched:
            return self.prefill.fact if self.prefill.standing is Standing.SAID else None
        return None if self.problem else self.read()

    @property
    def problem(self) -> str:
        """What is wrong with the row; empty where nothing is."""
        return self.trouble() if self._touched else ""

    def touch(self) -> None:
        """Something was changed by the person: it is their word from now on."""
        self._touched = True
        self._show_confirmed()
        problem = self.problem
        self.problem_text.setText(problem)
        self.problem_text.setVisible(bool(problem))
        self.changed.emit()

    def source(self, note: str = "", attachment: str = "") -> FactSource:
        """Where what the row says comes from."""
        return FactSource(file=ANSWERS, note=note, attachment=attachment)

    def _confirm(self) -> None:
        self.touch()
        self.fields_focus()

    def fields_focus(self) -> None:
        """Put the focus on the first field."""
        entry = self.fields.itemAt(0)
        widget = None if entry is None else entry.widget()
        if widget is not None:
            widget.setFocus()

    def _show_confirmed(self) -> None:
        self.confirmed = True
        self.confirm_button.hide()
        unchanged = self.prefill.standing is Standing.SAID and self._same()
        self.origin.setText(self.prefill.origin if unchanged else tr("your answer, not kept yet"))

    def _same(self) -> bool:
        found = self.read() if not self.trouble() else None
        first = self.prefill.fact
        if found is None or first is None:
            return False
        if _said(found) == _said(first):
            # Typed there and back: it is what it was, with where it came from.
            self._touched = False
            return True
        return False


def _said(fact: Fact) -> tuple[object, ...]:
    return (
        *(fact.what, fact.value, fact.start, fact.end, fact.at, fact.platform),
        *(fact.source.note, fact.source.attachment),
    )


class PeriodFields:
    """From when and to when: two fields, and whether they fit each other."""

    def __init__(self, about: str, *, timed: bool = False) -> None:
        self.start = MomentField(tr("%1: from").replace("%1", about), tr("from"), timed=timed)
        self.end = MomentField(tr("%1: to, the last day").replace("%1", about), tr("to"), end=True, timed=timed)

    def show(self, fact: Fact | None) -> None:
        """Show the period of a fact."""
        self.start.show_instant(None if fact is None else fact.start)
        self.end.show_instant(None if fact is None else fact.end)

    def trouble(self) -> str:
        """What is wrong with them; empty where nothing is."""
        for field in (self.start, self.end):
            if field.problem:
                return field.problem
        if self.start.instant is not None and self.end.instant is not None and self.end.instant <= self.start.instant:
            return tr("This ends before it begins.")
        return ""


def declared(
    what: str,
    value: str,
    source: FactSource,
    period: PeriodFields | None = None,
    at: int | None = None,
    platform: str = "",
) -> Fact:
    """A fact that the person says."""
    start = None if period is None or at is not None else period.start.instant
    end = None if period is None or at is not None else period.end.instant
    return Fact(what, value, Basis.DECLARED, source, start, end, at, platform)
