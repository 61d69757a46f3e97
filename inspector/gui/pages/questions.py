"""*A few questions*: what no archive can know, prefilled from what is known, with what each answer would change."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.pages.questions_asked import AskedQuestions
from inspector.gui.pages.questions_effect import EffectPanel
from inspector.gui.pages.questions_first import FirstTime
from inspector.gui.pages.questions_proof import ProofField
from inspector.gui.pages.questions_row import tr
from inspector.gui.reads import Reads
from inspector.gui.undo import Change
from inspector.gui.widgets.beside import Beside
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.texts import Text
from inspector.operations.own_facts import FactsChange, change_to, take_proof
from inspector.operations.own_facts_kept import Proof
from inspector.operations.questions_view import QuestionsView, questions_view
from inspector.operations.what_if import WhatIf, what_if

_PAUSE = 150
"""Milliseconds without a change after which its effect is worked out."""

ChooseFile = Callable[[QWidget], Path | None]
"""Asks for a file in front of a widget; None where none was chosen."""


def choose_proof(parent: QWidget) -> Path | None:
    """Ask for a file that shows how something is known."""
    kinds = ";;".join(
        (
            tr("Pictures, mails and documents (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)"),
            tr("All files (*)"),
        )
    )
    name, _ = QFileDialog.getOpenFileName(parent, tr("Attach a file"), "", kinds)
    return Path(name) if name else None


class QuestionsPage(QWidget):
    """Asks the case what is known when it is first seen; writes nothing: `change_requested` asks for that.

    Args:
        appearance: how the program looks.
        pool: where the case is asked.
        choose: asks for a file that is a proof.
    """

    change_requested = Signal(object)  # Change: the person's facts, to be done by the undo stack
    left = Signal()  # the person wants to see the result
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, appearance: Appearance, pool: QThreadPool, choose: ChooseFile = choose_proof) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("A few questions"))
        self._choose = choose
        self._case: Path | None = None
        self._due = False
        self._view: QuestionsView | None = None
        self._sent: FactsChange | None = None
        self._kept: FactsChange | None = None
        self._field: ProofField | None = None
        self.asked = AskedQuestions(appearance)
        self.effect = EffectPanel(appearance)
        self.first = FirstTime(appearance)
        self.empty = EmptyState(appearance, "questions")
        self.stack = QStackedWidget()
        self._lay()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._views, self._tries, self._changes, self._proofs = (Reads(pool, self) for _ in range(4))
        self._connect()
        self.leave_case()

    def _lay(self) -> None:
        self.scrolled = ScrolledPage(tr("Questions"), 1100, margin=2)
        self.scrolled.column.setSpacing(8)
        self.scrolled.column.addWidget(Text(tr("A few questions"), "headline"))
        intro = tr("No archive knows these. Leave out what you like: it stays unclear.")
        self.scrolled.column.addWidget(Text(intro, "muted"))
        self.scrolled.column.addWidget(self.asked)
        self.beside = Beside(self.scrolled, self.effect)
        self.stack.addWidget(self.beside)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 12, 22, 8)
        outer.setSpacing(10)
        outer.addWidget(self.first)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self._skip = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._skip.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._skip.activated.connect(self.left)
        self.first.skipped.connect(self.left)
        self.left.connect(self._end_first)
        self.asked.changed.connect(self._changed)
        self.asked.file_requested.connect(self._ask_file)
        self._timer.timeout.connect(self._try)
        self.effect.keep_requested.connect(self._keep)
        self.effect.undo_requested.connect(self._undo)
        self.effect.left.connect(self.left)
        self._views.answered.connect(self._show_view)
        self._tries.answered.connect(self._show_effect)
        self._changes.answered.connect(self._send)
        self._proofs.answered.connect(self._attach)
        for reads in self._all_reads():
            reads.failed.connect(self.failed)
            reads.broke.connect(self.broke)

    def show_case(self, case: Path) -> None:
        """Ask about a case. Shown anew, after something was done with it, it keeps what was typed and not kept."""
        if case != self._case:
            self.leave_case()
        self._case = case
        self._due = True
        self._begin()

    def follow(self, case: Path) -> None:
        """The case is kept in another file from now on; what was typed stays."""
        if self._case is not None:
            self._case = case

    def rest(self) -> None:
        """Ask the case nothing until it is shown again: another process will write it. What was typed stays."""
        self._timer.stop()
        for reads in self._all_reads():
            reads.forget()

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        self.rest()
        self._case = None
        self._due = False
        self._view = self._sent = self._kept = self._field = None
        self.asked.show_nothing()
        self._end_first()
        self.effect.show_clean(kept=False)
        self.empty.say(
            tr("No archive is open"),
            tr("Open an archive or a case: what it cannot know, such as where you lived, is then asked here."),
        )
        self.stack.setCurrentWidget(self.empty)

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether answers can be kept here; trying them out changes nothing."""
        self.effect.allow_changes(allowed=allowed)

    def ask_first(self) -> None:
        """Ask as after the first reading: one key skips all, and keeping the answers leads on to the result."""
        self.first.show()
        self._skip.setEnabled(True)
        self.first.skip_button.setFocus()

    @property
    def asks_first(self) -> bool:
        """Whether it is asked for the first time."""
        return not self.first.isHidden()

    def _end_first(self) -> None:
        self.first.hide()
        self._skip.setEnabled(False)

    @property
    def unsaved(self) -> bool:
        """Whether there are answers that were not kept."""
        return self._view is not None and self.asked.own().said != self._view.own.said

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or any(reads.busy for reads in self._all_reads())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is asked before somebody looks."""
        super().showEvent(event)
        self._begin()

    def _all_reads(self) -> tuple[Reads, ...]:
        return (self._views, self._tries, self._changes, self._proofs)

    def _begin(self) -> None:
        if self._due and self._case is not None and (self.isVisible() or self._sent is not None):
            self._due = False
            self._views.ask(partial(questions_view, self._case))

    def _show_view(self, view: QuestionsView) -> None:
        before, sent = self._view, self._sent
        self._view, self._sent = view, None
        if sent is not None and view.own.said == sent.after.said:
            self._kept = sent
        elif before is None or view.own.said != before.own.said:
            self._kept = None
        if before is None or view.own.said != before.own.said:
            self.asked.show_view(view)
        self.stack.setCurrentIndex(0)
        self._changed()

    def _changed(self) -> None:
        self._tries.forget()
        self._timer.stop()
        self.beside.show_little(little=not self.unsaved and not self.asked.problem and self._kept is None)
        if not self.unsaved and not self.asked.problem:
            self.effect.show_clean(kept=self._kept is not None)
        elif self.asked.problem:
            self.effect.show_problem()
        else:
            self.effect.show_working()
            self._timer.start()

    def _try(self) -> None:
        if self._case is not None:
            self._tries.ask(partial(what_if, self._case, self.asked.own().facts))

    def _show_effect(self, found: WhatIf) -> None:
        if self.unsaved and not self.asked.problem:
            self.effect.show_effect(found)

    def _keep(self) -> None:
        if self._case is not None and self.unsaved and not self.asked.problem:
            self._changes.ask(partial(change_to, self._case, self.asked.own()))

    def _send(self, change: FactsChange) -> None:
        self._sent = change
        if self.asks_first:
            # Gone on before the work begins: it returns to the page that was shown then.
            self.left.emit()
        self.change_requested.emit(Change(tr("your answers"), change.do, change.undo, long=True))

    def _undo(self) -> None:
        if self._view is not None and (self.unsaved or self.asked.problem):
            self.asked.show_view(self._view)
            self._changed()
        elif self._kept is not None:
            self._send(self._kept.reversed())

    def _ask_file(self, field: ProofField) -> None:
        path = self._choose(self)
        if path is not None:
            self._field = field
            self._proofs.ask(partial(take_proof, path))

    def _attach(self, proof: Proof) -> None:
        if self._field is not None:
            self._field.take_proof(proof)
            self._field = None
