"""Several boxes to tick under one heading, out of the way while all of them are ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.tick import Tick


def _tr(text: str) -> str:
    return QCoreApplication.translate("TickGroup", text)


class TickGroup(QWidget):
    """Offers values, each ticked at first; a button shows the boxes.

    Args:
        appearance: how the program looks.
        name: what is ticked.
        everything: what it says while all are ticked.
        none: what is wrong while none is ticked.
    """

    chosen_changed = Signal()

    def __init__(self, appearance: Appearance, name: str, everything: str, none: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._everything = everything
        self._none = none
        self.boxes: dict[str, Tick] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(10)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(name, "strong"))
        self.state = Text("", "muted")
        told.addWidget(self.state)
        top.addLayout(told, 1)
        self.choose_button = Button(appearance, _tr("Choose"), "choice")
        self.choose_button.setAccessibleName(f"{name}: {_tr('Choose')}")
        top.addWidget(self.choose_button)
        lines.addLayout(top)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.setSpacing(4)
        self.all_button = Button(appearance, _tr("Tick all"), "link")
        self.none_button = Button(appearance, _tr("Tick none"), "link")
        for button, ticked in ((self.all_button, True), (self.none_button, False)):
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(lambda _=False, each=ticked: self._tick_all(ticked=each))
        holder = QWidget()
        self._flow = FlowLayout(holder, across=8, down=2)
        inside.addWidget(holder)
        both = QHBoxLayout()
        both.addWidget(self.all_button)
        both.addWidget(self.none_button)
        both.addStretch(1)
        inside.addLayout(both)
        lines.addWidget(self._inside)
        self._inside.hide()
        self.choose_button.toggled.connect(self._inside.setVisible)
        self._tell()

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these texts and values, without saying so; what was not ticked stays so."""
        off = {value for value, box in self.boxes.items() if not box.isChecked()}
        while (entry := self._flow.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for text, value in choices:
            box = Tick(self._appearance, text)
            box.setChecked(value not in off)
            box.toggled.connect(self._changed)
            self._flow.addWidget(box)
            self.boxes[value] = box
        self._tell()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are ticked, in the order offered; none where all are, which asks for any."""
        ticked = self._ticked()
        return () if len(ticked) == len(self.boxes) else tuple(ticked)

    @property
    def problem(self) -> str:
        """What is wrong; empty where nothing is."""
        return self._none if self.boxes and not self._ticked() else ""

    def choose(self, values: Sequence[str]) -> None:
        """Tick these alone, or all where none is named, and say so."""
        for value, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(not values or value in values)
        self._changed()

    def _ticked(self) -> list[str]:
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def _tick_all(self, *, ticked: bool) -> None:
        for box in self.boxes.values():
            with QSignalBlocker(box):
                box.setChecked(ticked)
        self._changed()

    def _changed(self) -> None:
        self._tell()
        self.chosen_changed.emit()

    def _tell(self) -> None:
        ticked = len(self._ticked())
        some = _tr("%1 of %2").replace("%1", words.number(ticked)).replace("%2", words.number(len(self.boxes)))
        self.state.setText(self.problem or (self._everything if ticked == len(self.boxes) else some))
        self.state.setProperty("role", "warning" if self.problem else "muted")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
