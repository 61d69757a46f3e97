"""What is pointed at or gone to, in words, with what it leads to."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.timeline.explain import Explanation
from inspector.gui.timeline.keys import keys_told
from inspector.gui.timeline.legend import Legend
from inspector.gui.timeline.names import tr
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_paint import Swatch

_ROOM: Final = 80
"""Characters of width from which on the words leave room beside them."""


class ExplanationPanel(ScrolledPage):
    """Shows one explanation at a time; its parts are made once, so that it keeps up with the pointer."""

    records_requested = Signal(object)  # RecordFilter
    statement_requested = Signal(str)
    nearer_requested = Signal(object)  # tuple[Instant, Instant]

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("Explanation"), 1600, margin=6)
        self._appearance = appearance
        self._shown: Explanation | None = None
        self._legend_elsewhere = False
        self.heading = Text("", "section")
        self.when = Text("", "strong")
        self.text = Text("")
        self.warning = Text("", "warning")
        self.list_button = Button(appearance, "", "", "records")
        self.read_button = Button(appearance, tr("&Read the statement"), "", "statements")
        self.nearer_button = Button(appearance, tr("Loo&k nearer"), "", "zoom-in")
        self.legend = Legend(appearance)
        self.keys = Text("  ·  ".join(f"{key}: {does}" for key, does in keys_told()), "small")
        self.counts = QWidget()
        self._verdicts: dict[Verdict, tuple[Swatch, Button]] = {}
        self.head, self.body, self.side = QWidget(), QWidget(), QWidget()
        self._grid = QGridLayout()
        self._beside: bool | None = None
        self._lay()
        self.list_button.clicked.connect(self._list)
        self.read_button.clicked.connect(self._read)
        self.nearer_button.clicked.connect(self._nearer)
        self.show_nothing()

    def _lay(self) -> None:
        for holder, labels in (
            (self.head, (self.heading, self.when)),
            (self.body, (self.text, self.warning, self.legend, self.keys)),
        ):
            lines = QVBoxLayout(holder)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(4)
            for label in labels:
                lines.addWidget(label)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        for button in (self.list_button, self.read_button, self.nearer_button):
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self._made_counts())
        beside.addStretch(1)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.column.addLayout(self._grid)
        self._arrange(beside=True)

    def _arrange(self, *, beside: bool) -> None:
        """What it leads to stands beside the words, or, where there is little room, between heading and words."""
        if beside is self._beside:
            return
        self._beside = beside
        for widget in (self.head, self.side, self.body):
            self._grid.removeWidget(widget)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.head, 0, 0, top)
        if beside:
            self._grid.addWidget(self.body, 1, 0, top)
            self._grid.addWidget(self.side, 0, 1, 2, 1, top)
        else:
            self._grid.addWidget(self.side, 1, 0, top)
            self._grid.addWidget(self.body, 2, 0, top)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Beside each other or below."""
        super().resizeEvent(event)
        self._arrange(beside=event.size().width() >= self.fontMetrics().averageCharWidth() * _ROOM)

    def _made_counts(self) -> QWidget:
        grid = QGridLayout(self.counts)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, verdict in enumerate(Verdict):
            button = Button(self._appearance, "", "link")
            button.clicked.connect(lambda _=False, chosen=verdict: self._list_verdict(chosen))
            swatch = Swatch(self._appearance, verdict.value)
            grid.addWidget(swatch, place, 0, middle)
            grid.addWidget(button, place, 1, middle | Qt.AlignmentFlag.AlignLeft)
            self._verdicts[verdict] = (swatch, button)
        return self.counts

    @property
    def shown(self) -> Explanation | None:
        """What is explained now."""
        return self._shown

    def take_focus(self) -> None:
        """Give the keys to the first thing that can be pressed here."""
        for button in (self.list_button, self.read_button, self.nearer_button):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def leave_legend(self, *, elsewhere: bool) -> None:
        """Whether the legend stands elsewhere; it is then not told here once more."""
        self._legend_elsewhere = elsewhere
        if self._shown is None:
            self.legend.setVisible(not elsewhere)

    def show_nothing(self) -> None:
        """Nothing is pointed at or gone to: say how to."""
        self._shown = None
        self.heading.setText(tr("Point at something, or go to it with the keys, to see what it is."))
        self.when.hide()
        self.warning.hide()
        self.text.hide()
        self.side.hide()
        self.legend.setVisible(not self._legend_elsewhere)
        self.keys.show()

    def show_explanation(self, explanation: Explanation) -> None:
        """Explain this."""
        if explanation == self._shown:
            return
        self._shown = explanation
        self.heading.setText(explanation.heading)
        for label, text in (
            (self.when, explanation.when),
            (self.warning, explanation.warning),
            (self.text, "\n".join(explanation.lines)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.legend.hide()
        self.keys.hide()
        self.side.show()
        counted = dict(explanation.counts)
        self.counts.setVisible(bool(counted))
        for verdict, (swatch, button) in self._verdicts.items():
            count = counted.get(verdict, 0)
            swatch.setVisible(count > 0)
            button.setVisible(count > 0)
            if count:
                button.setText(f"{words.verdict(verdict.value)}: {words.number(count)}")
                button.setAccessibleName(f"{words.verdict(verdict.value)}: {words.records(count)}")
        self.list_button.setVisible(explanation.wanted is not None)
        self.show_count(explanation.records)
        self.read_button.setVisible(bool(explanation.statement))
        self.nearer_button.setVisible(explanation.nearer is not None)
        self.verticalScrollBar().setValue(0)

    def show_count(self, records: int | None) -> None:
        """Say how many records the explanation leads to; None: not counted yet."""
        of_statement = self._shown is not None and bool(self._shown.statement)
        unknown, none, some = (
            (
                tr("&List the records that it has a window for"),
                tr("It has a window for no record"),
                tr("&List %1 that it has a window for"),
            )
            if of_statement
            else (tr("&List the records made then"), tr("No record was made then"), tr("&List %1 made then"))
        )
        text = unknown if records is None else some if records else none
        self.list_button.setEnabled(records != 0)
        self.list_button.setText(text.replace("%1", words.records(records or 0)))

    def _list(self) -> None:
        if self._shown is not None and self._shown.wanted is not None:
            self.records_requested.emit(self._shown.wanted)

    def _list_verdict(self, verdict: Verdict) -> None:
        if self._shown is not None and self._shown.wanted is not None:
            wanted = self._shown.wanted
            self.records_requested.emit(replace(wanted, verdicts=(verdict.value,)))

    def _read(self) -> None:
        if self._shown is not None:
            self.statement_requested.emit(self._shown.statement)

    def _nearer(self) -> None:
        if self._shown is not None and self._shown.nearer is not None:
            self.nearer_requested.emit(self._shown.nearer)
