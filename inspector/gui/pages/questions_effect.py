"""What the answers would change, told beside them before anything is kept; and the buttons that keep or undo."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.told_lines import ToldLines
from inspector.gui.widgets.verdict_paint import Swatch
from inspector.operations.answers import Summary
from inspector.operations.what_if import WhatIf

_MOVES: Final = 4
_CONFLICTS: Final = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionsEffect", text)


class EffectPanel(QFrame):
    """Shows one of: nothing is changed, something cannot be read, it is being worked out, what would change."""

    keep_requested = Signal()
    undo_requested = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._allowed = True
        self._of_case = False
        self.setObjectName("card")
        self.setAccessibleName(_tr("What this would change"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 14)
        lines.setSpacing(8)
        lines.addWidget(Text(_tr("What this would change"), "section"))
        self.state = Text("", "muted")
        lines.addWidget(self.state)
        self._told = ToldLines(_tr("What would change"), 8)
        lines.addWidget(self._told, 100)
        lines.addStretch(1)
        self.keep_button = Button(appearance, _tr("&Keep these answers"), "primary", "save")
        self.undo_button = Button(appearance, _tr("&Undo"), "", "back")
        self.leave_button = Button(appearance, _tr("Go to the result"), "link")
        lines.addWidget(flowing(self.keep_button, self.undo_button, self.leave_button))
        self.keep_button.clicked.connect(self.keep_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.leave_button.clicked.connect(self.left)
        self.show_clean(kept=False)

    def allow_changes(self, *, allowed: bool) -> None:
        """Whether answers can be kept here, and what was kept taken back."""
        self.keep_button.setEnabled(allowed)
        self._allowed = allowed
        self._fit_undo()

    def show_clean(self, *, kept: bool) -> None:
        """Nothing is changed; `kept` says that a change was just kept, and can be taken back."""
        self._say(
            _tr("Your answers are kept in the case.")
            if kept
            else _tr("Nothing is changed yet. Change an answer, and see here what it would do before you keep it.")
        )
        self.keep_button.hide()
        self._of_case = kept
        self._fit_undo()
        self.undo_button.setVisible(kept)
        self.undo_button.setText(_tr("&Undo what was kept") if kept else _tr("&Undo"))

    def show_problem(self) -> None:
        """Some answers cannot be read."""
        self._say(_tr("Something in the answers cannot be read yet. It is said beside the field."))
        self._show_changed(can_keep=False)

    def show_working(self) -> None:
        """It is being worked out; what was told before is out of date."""
        self._say(_tr("Working it out …"))
        self._show_changed(can_keep=True)

    def show_effect(self, found: WhatIf) -> None:
        """Say what would be otherwise."""
        moves = found.by_verdict()
        self._say(_tr("If you keep these answers:") if moves else _tr("No record would get another verdict."))
        for before, after, records in moves[:_MOVES]:
            self._told.tell(self._move(before, after, records))
        if len(moves) > _MOVES:
            rest = sum(records for _, _, records in moves[_MOVES:])
            self._tell(_tr("… and %1 more would get another verdict.").replace("%1", words.records(rest)), "muted")
        for text in (*times(found.before, found.after), *statements(found.before, found.after)):
            self._tell(text)
        for text in conflicts(found.before, found.after)[:_CONFLICTS]:
            self._tell(text, "warning")
        self._show_changed(can_keep=True)

    def _say(self, text: str) -> None:
        self._told.clear()
        self.state.setText(text)

    def _show_changed(self, *, can_keep: bool) -> None:
        self.keep_button.setVisible(can_keep)
        self._of_case = False
        self._fit_undo()
        self.undo_button.show()
        self.undo_button.setText(_tr("&Undo"))

    def _fit_undo(self) -> None:
        """Fields can be put back at all times; what was kept is taken back in the case."""
        self.undo_button.setEnabled(self._allowed or not self._of_case)

    def _tell(self, text: str, role: str = "") -> None:
        self._told.tell(Text(text, role))

    def _move(self, before: str, after: str, records: int) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Swatch(self._appearance, after), 0, 0)
        grid.addWidget(Text(move_words(before, after, records)), 0, 1)
        return line


def move_words(before: str, after: str, records: int) -> str:
    """One sentence on records that would get another verdict."""
    text = _tr("%1 would be “%2” instead of “%3”.")
    return (
        text.replace("%1", words.records(records))
        .replace("%2", words.verdict(after))
        .replace("%3", words.verdict(before))
    )


def times(before: Summary, after: Summary) -> list[str]:
    """How the first start and the last end of the windows of known certainty would change."""
    if before.earliest is not None and after.earliest is None:
        text = _tr("There would be no window of known certainty any more; now there are some from %1 to %2 (UTC).")
        return [text.replace("%1", words.day_utc(before.earliest)).replace("%2", _end(before))]
    if before.earliest is None and after.earliest is not None:
        text = _tr("There would be windows of known certainty, from %1 to %2 (UTC); now there are none.")
        return [text.replace("%1", words.day_utc(after.earliest)).replace("%2", _end(after))]
    found = []
    if before.earliest != after.earliest:
        text = _tr("The earliest start would be %1 instead of %2 (UTC).")
        found.append(text.replace("%1", words.day_utc(after.earliest)).replace("%2", words.day_utc(before.earliest)))
    if (before.latest, before.open_ended) != (after.latest, after.open_ended):
        text = _tr("The latest end would be %1 instead of %2 (UTC).")
        found.append(text.replace("%1", _end(after)).replace("%2", _end(before)))
    return found


def statements(before: Summary, after: Summary) -> list[str]:
    """How many statements would bear on other numbers of records."""
    was = {each.id: each.records for each in before.statements}
    will_be = {each.id: each.records for each in after.statements}
    changed = sum(was.get(each, 0) != will_be.get(each, 0) for each in was.keys() | will_be.keys())
    if not changed:
        return []
    text = _tr("%1 statement would bear on another number of records.")
    if changed > 1:
        text = _tr("%1 statements would bear on other numbers of records.")
    return [text.replace("%1", words.number(changed))]


def conflicts(before: Summary, after: Summary) -> list[str]:
    """Where facts would disagree that do not disagree now."""
    known = {group.message for group in before.warnings}
    return [plain(core(group.message)) for group in after.warnings if group.message not in known]


def _end(summary: Summary) -> str:
    return _tr("still open") if summary.open_ended or summary.latest is None else words.day_utc(summary.latest)
