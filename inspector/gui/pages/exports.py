"""*Between exports*: what went and what came between two exports of one account, and how each shows the settings."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThreadPool, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from inspector.gui.appearance import Appearance
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.exports_card import PairCard
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.reads import Reads
from inspector.gui.widgets.card import clear_layout
from inspector.gui.widgets.empty_state import EmptyState
from inspector.operations.export_changes import ExportChanges, export_changes


class ExportsPage(CasePage):
    """Asks the case to compare its exports when it is first seen: in a large case that takes a while."""

    records_requested = Signal(object)  # RecordFilter: what one export holds and the other does not
    more_requested = Signal()  # another archive is to join the case

    def __init__(self, appearance: Appearance, pool: QThreadPool) -> None:
        super().__init__(QCoreApplication.translate("ExportsPage", "Between exports"))
        self._appearance = appearance
        self.cards: list[PairCard] = []
        self.scrolled = ScrolledPage(self.tr("Between exports"), 1100)
        self.empty = EmptyState(appearance, "exports", self.tr("&Add an archive to this case …"))
        self.empty.button.clicked.connect(self.more_requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.scrolled)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._reads = Reads(pool, self)
        self._reads.answered.connect(self._show_changes)
        self._reads.failed.connect(self.failed)
        self._reads.broke.connect(self.broke)
        self.leave_case()

    def show_case(self, case: Path) -> None:
        """Show what changed between the exports of a case."""
        self.leave_case()
        self._take_up(case)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        self._reads.forget()
        self._let_go()
        self.cards = []
        clear_layout(self.scrolled.column)
        self.empty.say(
            self.tr("No archive is open"),
            self.tr("Open an archive or a case. What changed between two exports of one account is then shown here."),
        )
        self.empty.button.hide()
        self.stack.setCurrentWidget(self.empty)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._reads.busy

    def _ask_case(self, case: Path) -> None:
        self.empty.say(self.tr("Comparing the exports …"), "")
        self._reads.ask(lambda: export_changes(case))

    def _show_changes(self, found: tuple[ExportChanges, ...]) -> None:
        if not found:
            self.empty.say(
                self.tr("There is one export of each account"),
                self.tr(
                    "If you have an older one, or ask the platform for a new one, add it to this case: what is no longer in "
                    "the later export, what came, and how each shows the settings is then compared here."
                ),
            )
            self.empty.button.show()
            self.stack.setCurrentWidget(self.empty)
            return
        for changes in found:
            card = PairCard(self._appearance, changes)
            card.records_requested.connect(self.records_requested)
            self.cards.append(card)
            self.scrolled.column.addWidget(card)
        self.scrolled.verticalScrollBar().setValue(0)
        self.stack.setCurrentWidget(self.scrolled)
