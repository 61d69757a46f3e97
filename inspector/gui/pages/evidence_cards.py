"""The cards on which a pack is chosen, and the request that they add up to."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_form import FormCard
from inspector.gui.pages.evidence_formats import FormatsCard
from inspector.gui.pages.evidence_records import RecordsCard
from inspector.gui.pages.evidence_redaction import RedactionCard
from inspector.gui.pages.evidence_withheld import WithheldCard
from inspector.gui.undo import UndoStack
from inspector.gui.widgets.card import Card
from inspector.operations.evidence.request import ExportRequest, read_day


class PackCards(QObject):
    """What is chosen for a pack.

    Args:
        appearance: how the program looks.
        changes: what the person does to the case, to be taken back.
        parent: the page.
    """

    changed = Signal()
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, appearance: Appearance, changes: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.formats = FormatsCard(appearance)
        self.records = RecordsCard(appearance)
        self.withheld = WithheldCard(appearance, changes)
        self.form = FormCard(appearance)
        self.redaction = RedactionCard(appearance)
        self._archives: tuple[Path, ...] = ()
        for card in (self.formats, self.records, self.redaction, self.form):
            card.changed.connect(self.changed)
        for part in (self.records.conversations, self.withheld):
            part.failed.connect(self.failed)
            part.broke.connect(self.broke)

    @property
    def in_order(self) -> tuple[Card, ...]:
        """The cards from top to bottom."""
        return self.formats, self.records, self.withheld, self.form, self.redaction

    @property
    def problem(self) -> str:
        """What is wrong with what is chosen; empty where nothing is."""
        return self.formats.problem or self.records.problem or self.form.problem

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self.records.conversations.busy or self.withheld.busy

    def show_case(self, case: Path) -> None:
        """Offer what this case holds."""
        self.records.conversations.show_case(case)
        self.withheld.show_case(case)

    def rest(self) -> None:
        """Ask the case nothing for now; what was chosen stays."""
        self.records.conversations.rest()
        self.withheld.rest()

    def leave_case(self) -> None:
        """Let go of the case, and of what was chosen of it."""
        self.records.conversations.forget()
        self.withheld.forget()
        self._archives = ()
        self.form.show_archives(())

    def add_archives(self, found: tuple[Path, ...]) -> None:
        """Archives are here now."""
        self._archives = (*self._archives, *found)
        self.form.show_archives(self._archives)

    def request(self, case: Path, to: Path, reference_list: Path | None) -> ExportRequest:
        """The pack of this case that is chosen, written to a place."""
        redacted = self.redaction.redacted
        return ExportRequest(
            case=case,
            to=to,
            made_on=read_day("", None),
            formats=self.formats.chosen,
            choice=self.records.choice,
            redact=self.redaction.redact,
            minors=self.redaction.names_of_minors,
            numbering=self.form.numbers,
            reference_list=reference_list,
            archives=() if redacted else self._archives,
            sources=self.form.raw.isChecked() and not redacted,
            made_by=" ".join(self.form.made_by.text().split()),
            slicing=self.formats.slicing.value,
            paper=self.form.paper.value,
        )
