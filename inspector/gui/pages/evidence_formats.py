"""Which files a pack holds, each with what it is for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_words import formats, tr
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.labelled import labelled
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.tick import Tick


class FormatsCard(Card):
    """Which files the pack holds, each with what it is for."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("What the pack holds"))
        self.boxes: dict[str, Tick] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (word, name, purpose) in enumerate(formats()):
            box = Tick(appearance, name)
            box.setChecked(True)
            box.setAccessibleDescription(purpose)
            box.toggled.connect(self._changed)
            self.boxes[word] = box
            grid.addWidget(box, row, 0)
            grid.addWidget(Text(purpose, "muted"), row, 1)
        self.body.addLayout(grid)
        self.slicing = ChoiceField(tr("One review file for each"), 24)
        self.slicing.offer(
            ((tr("day (the custom)"), "day"), (tr("month"), "month"), (tr("conversation"), "conversation"))
        )
        self.slicing.currentIndexChanged.connect(self.changed)
        self._slicing = labelled(tr("One review file for each"), self.slicing)
        self.add(self._slicing)
        self.problem_text = Text("", "warning")
        self.problem_text.hide()
        self.add(self.problem_text)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The formats that are ticked."""
        return tuple(word for word, box in self.boxes.items() if box.isChecked())

    @property
    def problem(self) -> str:
        """What is wrong; empty where nothing is."""
        return "" if self.chosen else tr("Tick at least one form.")

    def _changed(self) -> None:
        self._slicing.setVisible(self.boxes["rsmf"].isChecked())
        self.problem_text.setText(self.problem)
        self.problem_text.setVisible(bool(self.problem))
        self.changed.emit()
