"""The filter row of the records page: what it shows is one `RecordFilter`."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from inspector.case.rows import CategoryCount, ParticipantRow, RecordFilter
from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.fields import DayField, PersonField, SearchField
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import set_tip
from inspector.records.categories import Author


class Filters(QWidget):
    """Search, kind of data, verdict, author, person, days, and whether a date is known; any change is told at once."""

    filter_changed = Signal()
    people_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.search = SearchField(appearance)
        self.category = _choice(self.tr("Kind of data"))
        self.verdict = _choice(self.tr("Verdict"))
        self.author = _choice(self.tr("Author"))
        self.person = PersonField()
        self.since = DayField(self.tr("From day"), end=False)
        self.until = DayField(self.tr("To day"), end=True)
        self.undated = Button(appearance, self.tr("&Undated only"), "choice")
        set_tip(self.undated, self.tr("Only records of which the archive gives no date"))
        self.clear_button = Button(appearance, self.tr("Clear filters"), "link", "clear")
        flow = FlowLayout(self, across=8, down=8)
        for widget in (
            self.search, self.category, self.verdict, self.author, self.person, self.since, self.until, self.undated, self.clear_button,
        ):  # fmt: skip
            flow.addWidget(widget)
        self._fill()
        self._listen()

    def _listen(self) -> None:
        self.search.search_requested.connect(self._changed)
        for box in (self.category, self.verdict, self.author):
            box.currentIndexChanged.connect(self._changed)
        self.person.person_changed.connect(self._changed)
        self.person.people_requested.connect(self.people_requested)
        self.since.day_changed.connect(self._changed)
        self.until.day_changed.connect(self._changed)
        self.undated.toggled.connect(self._changed)
        self.clear_button.clicked.connect(lambda: self.show_filter("", ""))
        self._changed(tell=False)

    def _fill(self) -> None:
        self.author.addItem(self.tr("By anybody"), "")
        for author in Author:
            self.author.addItem(words.author(author.value), author.value)

    def show_counts(self, categories: Sequence[CategoryCount], verdicts: Sequence[tuple[str, int]]) -> None:
        """Offer the kinds of data and the verdicts that the case holds; nothing is filtered afterwards."""
        self._silence(silent=True)
        self.category.clear()
        self.category.addItem(self.tr("All kinds of data"), "")
        for name, value in sorted((words.category(row.category), row.category) for row in categories):
            self.category.addItem(name, value)
        self.verdict.clear()
        self.verdict.addItem(self.tr("All verdicts"), "")
        occurring = {name for name, count in verdicts if count}
        for verdict in Verdict:
            if verdict.value in occurring:
                self.verdict.addItem(words.verdict(verdict.value), verdict.value)
        self._silence(silent=False)
        self.show_filter("", "")

    def show_filter(self, category: str, verdict: str) -> None:
        """Filter by this kind of data and verdict alone; empty is any."""
        self._silence(silent=True)
        self.search.forget()
        self.person.forget()
        self.since.forget()
        self.until.forget()
        self.undated.setChecked(False)
        self.author.setCurrentIndex(0)
        self.category.setCurrentIndex(max(0, self.category.findData(category)))
        self.verdict.setCurrentIndex(max(0, self.verdict.findData(verdict)))
        self._silence(silent=False)
        self._changed()

    def offer_people(self, people: Sequence[ParticipantRow]) -> None:
        """Offer these people in the person's field."""
        self.person.offer(people)

    def chosen(self) -> RecordFilter:
        """What is asked for."""
        return RecordFilter(
            words=self.search.text().strip(),
            categories=_values(self.category),
            verdicts=_values(self.verdict),
            authors=_values(self.author),
            participant=self.person.person,
            since=self.since.instant,
            until=self.until.instant,
            undated=self.undated.isChecked(),
        )

    def is_empty(self) -> bool:
        """Whether everything is asked for."""
        return self.chosen() == RecordFilter()

    def _changed(self, *_value: object, tell: bool = True) -> None:
        self.clear_button.setEnabled(not self.is_empty())
        if tell:
            self.filter_changed.emit()

    def _silence(self, *, silent: bool) -> None:
        for widget in (self.search, self.category, self.verdict, self.author, self.person, self.undated):
            widget.blockSignals(silent)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _values(box: QComboBox) -> tuple[str, ...]:
    value = box.currentData()
    return (value,) if value else ()
