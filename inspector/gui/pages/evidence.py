"""*Evidence*: choose what goes into a pack, see what will be in it, write it, see where it is; verify any pack."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.evidence_asking import PackAsking
from inspector.gui.pages.evidence_form import FormCard
from inspector.gui.pages.evidence_formats import FormatsCard
from inspector.gui.pages.evidence_panel import PackPanel
from inspector.gui.pages.evidence_records import RecordsCard
from inspector.gui.pages.evidence_redaction import RedactionCard
from inspector.gui.pages.evidence_verify import VerifyPane
from inspector.gui.pages.evidence_withheld import WithheldCard
from inspector.gui.pages.evidence_words import tr, without_options
from inspector.gui.pages.evidence_written import WrittenCard
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.plain import plain
from inspector.gui.reads import Reads
from inspector.gui.undo import Change, UndoStack
from inspector.gui.widgets.beside import Beside
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.texts import Text
from inspector.operations.evidence.offers import PackOffers, pack_offers
from inspector.operations.evidence.preview import Preview, preview
from inspector.operations.evidence.request import Exported, ExportRequest, read_day
from inspector.operations.evidence.verified import Verified

_PAUSE = 150
"""Milliseconds without a change after which it is counted what the pack would hold."""


@dataclass(frozen=True, slots=True)
class _Previewed:
    """A preview, and whether its request masks anything."""

    preview: Preview
    redacted: bool


class EvidencePage(CasePage):
    """Asks for packs and for verifying; the work is done elsewhere.

    Args:
        appearance: how the program looks.
        pool: where the case is asked.
        changes: what the person does to the case, to be taken back.
        asking: asks for files.
    """

    export_requested = Signal(object)  # ExportRequest
    verify_requested = Signal(object)  # VerifyRequest
    record_requested = Signal(object)  # record: int; it is to be seen with its reasons

    def __init__(
        self, appearance: Appearance, pool: QThreadPool, changes: UndoStack, asking: PackAsking | None = None
    ) -> None:
        super().__init__(tr("Evidence"))
        self._asking = asking or PackAsking()
        self._changes = changes
        self._archives: tuple[Path, ...] = ()
        self.write_button = Button(appearance, tr("Write a &pack"), "choice", "save")
        self.verify_button = Button(appearance, tr("V&erify a pack"), "choice", "evidence")
        self.formats = FormatsCard(appearance)
        self.records = RecordsCard(appearance)
        self.withheld = WithheldCard(appearance, changes)
        self.redaction = RedactionCard(appearance)
        self.form = FormCard(appearance)
        self.written = WrittenCard(appearance, self._asking)
        self.panel = PackPanel(appearance)
        self.verify = VerifyPane(appearance, self._asking)
        self.empty = EmptyState(appearance, "evidence")
        self.stack = QStackedWidget()
        self._lay()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._offers, self._previews = (Reads(pool, self) for _ in range(2))
        self._connect()
        self.leave_case()

    def _lay(self) -> None:
        self.scrolled = ScrolledPage(tr("The pack"), 1100, margin=2)
        self.scrolled.column.setSpacing(10)
        for card in (self.written, self.formats, self.records, self.withheld, self.form, self.redaction):
            self.scrolled.column.addWidget(card)
        for page in (Beside(self.scrolled, self.panel), self.empty, self.verify):
            self.stack.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Text(tr("Evidence"), "headline"), 1)
        for button in (self.write_button, self.verify_button):
            top.addWidget(button)
        self.write_button.setChecked(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 16, 22, 16)
        outer.setSpacing(10)
        outer.addLayout(top)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        for card in (self.formats, self.records, self.redaction, self.form):
            card.changed.connect(self._changed)
        for signal in (self._changes.done, self._changes.undone):
            signal.connect(self._outdate)
        self.withheld.record_requested.connect(self.record_requested)
        for part in (self.records.conversations, self.withheld):
            part.failed.connect(self.failed)
            part.broke.connect(self.broke)
        self._timer.timeout.connect(self._preview)
        self.write_button.clicked.connect(self.show_write)
        self.verify_button.clicked.connect(self.show_verify)
        self.panel.write_requested.connect(self._write)
        for signal in (self.panel.archive_requested, self.form.archive_requested):
            signal.connect(self._say_where)
        self.written.failed.connect(self.failed)
        self.written.verify_requested.connect(self._verify_written)
        self.verify.verify_requested.connect(self.verify_requested)
        self._offers.answered.connect(self._show_offers)
        self._previews.answered.connect(self._show_preview)
        self._previews.failed.connect(lambda line: self.panel.show_problem(plain(without_options(line))))
        self._offers.failed.connect(self.failed)
        for reads in (self._offers, self._previews):
            reads.broke.connect(self.broke)

    def show_case(self, case: Path) -> None:
        """Choose from this case; shown anew, after something was done with it, what was chosen stays."""
        if case != self._case:
            self.leave_case()
        self._take_up(case)
        self._fit()

    def follow(self, case: Path) -> None:
        """The case is kept in another file from now on; what was chosen stays."""
        if self._case is not None:
            self._case = case

    def rest(self) -> None:
        """Ask the case nothing until it is shown again: another process will write it. What was chosen stays."""
        self._timer.stop()
        self._offers.forget()
        self._previews.forget()
        self.records.conversations.rest()
        self.withheld.rest()

    def leave_case(self) -> None:
        """Let go of the case; a pack can be verified without one."""
        self.rest()
        self._let_go()
        self.records.conversations.forget()
        self.withheld.forget()
        self._archives = ()
        self.form.show_archives(())
        self.written.forget()
        self.verify.compare_with((), None)
        self.empty.say(
            tr("No archive is open"),
            tr("Open an archive or a case to write a pack of it. A pack of anybody's can be verified without."),
        )
        self._fit()

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether a pack can be written and a record let in here; verifying changes nothing."""
        self.withheld.allow_changes(allowed=allowed)
        self.panel.allow_changes(allowed=allowed)

    def show_write(self) -> None:
        """Show what goes into a pack."""
        self._turn(verify=False)

    def show_verify(self) -> None:
        """Show what is to be verified."""
        self._turn(verify=True)

    def write_pack(self) -> None:
        """Ask where the pack that is chosen goes, and have it written; where none can be yet, show what is chosen."""
        self.show_write()
        if self.panel.write_button.isVisibleTo(self) and self.panel.write_button.isEnabled():
            self._write()

    def verify_pack(self) -> None:
        """Ask which pack is to be verified; a case is not needed."""
        self.show_verify()
        self.verify.zip_button.setFocus()

    def show_exported(self, exported: Exported) -> None:
        """Say where the pack is that was asked for."""
        self.show_write()
        self.written.show_exported(exported)
        self.scrolled.verticalScrollBar().setValue(0)

    def show_verified(self, verified: Verified) -> None:
        """Show what verifying found."""
        self.show_verify()
        self.verify.show_verified(verified)

    def request(self, to: Path, reference_list: Path | None = None) -> ExportRequest | None:
        """The pack that is chosen, written to a place; None without a case."""
        if self._case is None:
            return None
        redacted = self.redaction.redacted
        return ExportRequest(
            case=self._case,
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

    @property
    def problem(self) -> str:
        """What is wrong with what is chosen; empty where nothing is."""
        return self.formats.problem or self.records.problem or self.form.problem

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        parts = (self._offers, self._previews, self.records.conversations, self.withheld)
        return self._timer.isActive() or any(part.busy for part in parts)

    def _turn(self, *, verify: bool) -> None:
        # Not a group of Qt's: of such a one, Tab reaches the chosen button alone.
        self.write_button.setChecked(not verify)
        self.verify_button.setChecked(verify)
        self._fit()

    def _fit(self) -> None:
        if self.verify_button.isChecked():
            self.stack.setCurrentWidget(self.verify)
        else:
            self.stack.setCurrentIndex(0 if self._case is not None else 1)

    def _ask_case(self, case: Path) -> None:
        self.records.conversations.show_case(case)
        self.withheld.show_case(case)
        self._offers.ask(partial(pack_offers, case))

    def _outdate(self, change: Change) -> None:
        """Tags, and what is kept out, may be others now."""
        if change.about and self._case is not None:
            self._due = True
            self._begin()

    def _show_offers(self, offers: PackOffers) -> None:
        self.records.show_offers(offers)
        self.verify.compare_with(offers.archives, self._case)
        self._changed()

    def _changed(self) -> None:
        self._previews.forget()
        self._timer.stop()
        self.form.show_redacted(redacted=self.redaction.redacted)
        if self._case is None or self._offers.busy:
            return
        if self.problem:
            self.panel.show_problem(self.problem)
        else:
            self.panel.show_waiting()
            self._timer.start()

    def _preview(self) -> None:
        request = self.request(Path("pack.zip" if self.form.zipped else "pack"))
        if request is not None and not self.problem:
            self._previews.ask(partial(_previewed, request, redacted=self.redaction.redacted))

    def _show_preview(self, found: _Previewed) -> None:
        self.panel.show_preview(found.preview, redacted=found.redacted)

    def _write(self) -> None:
        if self._case is None or self.problem:
            return
        target = self._asking.where_to(self, zipped=self.form.zipped)
        if target is None:
            return
        if target.exists() or target.is_symlink():
            text = tr("%1 is there already. A pack never overwrites anything: choose another name.")
            self.failed.emit(text.replace("%1", plain(target.name)))
            return
        reference = None
        if self.redaction.redacted and self.redaction.reference.isChecked():
            reference = self._asking.reference_list(self)
            if reference is None:
                return
        self.export_requested.emit(self.request(target, reference))

    def _say_where(self) -> None:
        found = self._asking.archives(self)
        if found:
            self._archives = (*self._archives, *found)
            self.form.show_archives(self._archives)
            self._changed()

    def _verify_written(self, exported: Exported) -> None:
        self.verify.choose_exported(exported)
        self.show_verify()
        if self.verify.request is not None:
            self.verify_requested.emit(self.verify.request)


def _previewed(request: ExportRequest, *, redacted: bool) -> _Previewed:
    return _Previewed(preview(request), redacted)
