"""The range box of the timeline: from which day to which, the usual stretches of time, nearer and farther."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.timeline.names import tr
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.fields import DayField
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import set_tip
from inspector.records.instants import Instant, to_datetime

_FRAME: Final = 34
"""Points beside a day for the frame of its field."""


class RangeBox(QWidget):
    """Two days that can be typed, and buttons. What is typed counts when the field is left, or with Enter.

    Args:
        appearance: how the program looks.
        before: what stands before the days.
    """

    range_chosen = Signal(object, object)  # start, end: Instant
    all_requested = Signal()
    setting_requested = Signal()
    year_requested = Signal()
    zoom_requested = Signal(bool)  # nearer

    def __init__(self, appearance: Appearance, *before: QWidget) -> None:
        super().__init__()
        self._shown: tuple[Instant, Instant] | None = None
        self.since = DayField(tr("From day (UTC)"), end=False)
        self.until = DayField(tr("To day (UTC)"), end=True)
        self.all_button = Button(appearance, tr("&All time"))
        self.setting_button = Button(appearance, tr("Se&tting"))
        self.year_button = Button(appearance, tr("Last &year"))
        self.out_button = Button(appearance, "", "", "zoom-out")
        self.in_button = Button(appearance, "", "", "zoom-in")
        for button, name in (
            (self.all_button, tr("Show all time")),
            (self.setting_button, tr("Show the time in which a setting changed")),
            (self.year_button, tr("Show the last year that the archive speaks of")),
            (self.out_button, tr("Farther")),
            (self.in_button, tr("Nearer")),
        ):
            set_tip(button, name)
            button.setAccessibleName(name)
        self._flow = FlowLayout(self, across=8, down=8)
        self.add(
            *before, self.since, self.until, self.all_button, self.setting_button, self.year_button, self.out_button, self.in_button,
        )  # fmt: skip
        for field in (self.since, self.until):
            field.setClearButtonEnabled(False)
            field.editingFinished.connect(self._choose)
        self.all_button.clicked.connect(self.all_requested)
        self.setting_button.clicked.connect(self.setting_requested)
        self.year_button.clicked.connect(self.year_requested)
        self.out_button.clicked.connect(lambda: self.zoom_requested.emit(False))  # noqa: FBT003  (a signal's payload)
        self.in_button.clicked.connect(lambda: self.zoom_requested.emit(True))  # noqa: FBT003

    def add(self, *widgets: QWidget) -> None:
        """Put widgets after those that are there, on the same lines."""
        for widget in widgets:
            self._flow.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Fields follow the letters, which are known only now."""
        super().showEvent(event)
        for field in (self.since, self.until):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("0000-00-00") + _FRAME)

    def show_range(self, start: Instant, end: Instant) -> None:
        """Show which days are in sight; a field in which somebody types is left alone."""
        self._shown = (start, end)
        for field, at in ((self.since, start), (self.until, end - 1)):
            text = f"{to_datetime(at):%Y-%m-%d}".rjust(10, "0")
            if not field.isModified() and field.text() != text:
                field.setText(text)

    def _choose(self) -> None:
        typed = self.since.isModified() or self.until.isModified()
        start, end = self.since.instant, self.until.instant
        for field in (self.since, self.until):
            field.setModified(False)
        if not typed or self._shown is None:
            return
        if start is not None and end is not None and start < end:
            self.range_chosen.emit(start, end)
        else:
            self.show_range(*self._shown)
