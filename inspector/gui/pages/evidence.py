"""*Evidence*: choose what goes into a pack, see what will be in it, write it, see where it is; verify any pack."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.evidence_asking import PackAsking, pack_goes
from inspector.gui.pages.evidence_cards import PackCards
from inspector.gui.pages.evidence_counting import PackCounting
from inspector.gui.pages.evidence_panel import PackPanel
from inspector.gui.pages.evidence_verify import VerifyPane
from inspector.gui.pages.evidence_words import tr
from inspector.gui.pages.evidence_written import WrittenCard
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.reads import Reads
from inspector.gui.undo import Change, UndoStack
from inspector.gui.widgets.beside import Beside
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.texts import Text
from inspector.operations.evidence.offers import PackOffers, pack_offers
from inspector.operations.evidence.request import Exported, ExportRequest
from inspector.operations.evidence.verified import Verified


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
        self.write_button = Button(appearance, tr("Write a &pack"), "choice", "save")
        self.verify_button = Button(appearance, tr("Verify &a pack"), "choice", "evidence")
        cards = self._cards = PackCards(appearance, changes, self)
        self.formats, self.records, self.withheld = cards.formats, cards.records, cards.withheld
        self.redaction, self.form = cards.redaction, cards.form
        self.written = WrittenCard(appearance, self._asking)
        self.panel = PackPanel(appearance)
        self.verify = VerifyPane(appearance, self._asking)
        self.empty = EmptyState(appearance, "evidence")
        self.stack = QStackedWidget()
        self._lay()
        self._counting = PackCounting(pool, self.panel, self)
        self._offers = Reads(pool, self)
        self._connect()
        self.leave_case()

    def _lay(self) -> None:
        self.scrolled = ScrolledPage(tr("The pack"), 1100, margin=2)
        self.scrolled.column.setSpacing(10)
        for card in (self.written, *self._cards.in_order):
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
        self._cards.changed.connect(self._changed)
        for signal in (self._changes.done, self._changes.undone):
            signal.connect(self._outdate)
        self.withheld.record_requested.connect(self.record_requested)
        self._counting.due.connect(self._count)
        self.write_button.clicked.connect(self.show_write)
        self.verify_button.clicked.connect(self.show_verify)
        self.panel.write_requested.connect(self._write)
        for signal in (self.panel.archive_requested, self.form.archive_requested):
            signal.connect(self._say_where)
        self.written.failed.connect(self.failed)
        self.written.verify_requested.connect(self._verify_written)
        self.verify.verify_requested.connect(self.verify_requested)
        self._offers.answered.connect(self._show_offers)
        for asked in (self._offers, self._cards):
            asked.failed.connect(self.failed)
        for part in (self._offers, self._cards, self._counting):
            part.broke.connect(self.broke)

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
        self._offers.forget()
        self._counting.forget()
        self._cards.rest()

    def leave_case(self) -> None:
        """Let go of the case; a pack can be verified without one."""
        self.rest()
        self._let_go()
        self._cards.leave_case()
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
        return None if self._case is None else self._cards.request(self._case, to, reference_list)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return any(part.busy for part in (self._offers, self._counting, self._cards))

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
        self._cards.show_case(case)
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
        self._counting.forget()
        self.form.show_redacted(redacted=self.redaction.redacted)
        if self._case is None or self._offers.busy:
            return
        if self._cards.problem:
            self.panel.show_problem(self._cards.problem)
        else:
            self._counting.begin()

    def _count(self) -> None:
        request = self.request(Path("pack.zip" if self.form.zipped else "pack"))
        if request is not None and not self._cards.problem:
            self._counting.count(request, redacted=self.redaction.redacted)

    def _write(self) -> None:
        if self._case is None or self._cards.problem:
            return
        with_list = self.redaction.redacted and self.redaction.reference.isChecked()
        goes = pack_goes(self._asking, self, zipped=self.form.zipped, with_list=with_list)
        if isinstance(goes, str):
            self.failed.emit(goes)
        elif goes is not None:
            self.export_requested.emit(self.request(*goes))

    def _say_where(self) -> None:
        found = self._asking.archives(self)
        if found:
            self._cards.add_archives(found)
            self._changed()

    def _verify_written(self, exported: Exported) -> None:
        self.verify.choose_exported(exported)
        self.show_verify()
        if self.verify.request is not None:
            self.verify_requested.emit(self.verify.request)
