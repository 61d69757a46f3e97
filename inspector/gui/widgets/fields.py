"""Fields of the filter row: a search field, a day, a person."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QLineEdit

from inspector.case.rows import ParticipantRow
from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.widgets.validity import show_valid
from inspector.records.instants import DAY, Instant, utc

_DEBOUNCE = 220
"""Milliseconds without a key after which a search begins."""

_EDGES = 30
"""Points in a field beside its text."""

_SIGNS = 6
"""Characters of room for the signs in a search field."""

_NAME = 24
"""Characters of room for the name of a person."""

_DATE = re.compile(r"\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\s*")


def hinted_width(field: QLineEdit) -> int:
    """The width at which a field shows all of what stands in it while it is empty."""
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + _EDGES


class SearchField(QLineEdit):
    """Searches as one types, a moment after the last key."""

    search_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setPlaceholderText(self.tr("Search the text of all records"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(1_000)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(self._timer.start)
        self.returnPressed.connect(self._search)
        appearance.theme_changed.connect(self._tint)
        self._tint()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for what stands in it while it is empty, and for its signs."""
        wide = hinted_width(self) + self.fontMetrics().averageCharWidth() * _SIGNS
        return QSize(max(300, wide), super().sizeHint().height())

    def forget(self) -> None:
        """Empty the field without a search."""
        self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.clear()
        self.blockSignals(False)  # noqa: FBT003
        self._timer.stop()

    def _search(self) -> None:
        self._timer.stop()
        self.search_requested.emit(self.text())

    def _tint(self) -> None:
        self._glass.setIcon(self._appearance.icon("search", "muted"))


def read_day(text: str, *, end: bool) -> Instant | None:
    """The UTC instant that a day, month or year begins with, or, with `end`, that it ends before.

    Raises:
        ValueError: the text is no day, month or year. An empty one gives None.
    """
    if not text.strip():
        return None
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("no date")
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if end:
        month = month or 12
        day = day or monthrange(year, month)[1]
    chosen = date(year, month or 1, day or 1)
    instant = utc(chosen.year, chosen.month, chosen.day)
    return instant + DAY if end else instant


class DayField(QLineEdit):
    """Takes a day, a month or a year as `2024-09-18`, `2024-09` or `2024`; says when it is none."""

    day_changed = Signal()

    def __init__(self, name: str, *, end: bool) -> None:
        super().__init__()
        self._end = end
        self._last: Instant | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(12)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._read)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for a day and the button that clears it."""
        return QSize(self.fontMetrics().horizontalAdvance("0000-00-00") + 62, super().sizeHint().height())

    @property
    def instant(self) -> Instant | None:
        """The instant typed, or None where there is none or none that can be read."""
        return self._last

    def forget(self) -> None:
        """Empty the field without saying so."""
        self._last = None
        self.clear()

    def _read(self, text: str) -> None:
        try:
            found = read_day(text, end=self._end)
            valid = True
        except (ValueError, OverflowError):
            found, valid = None, False
        said = "" if valid else self.tr("Not a date: write 2024-09-18, 2024-09 or 2024")
        show_valid(self, said, valid=valid)
        if found != self._last:
            self._last = found
            self.day_changed.emit()


class PersonField(QLineEdit):
    """Offers people of the case as one types their name; whoever asks fills the offers."""

    people_requested = Signal(str)  # part of a name
    person_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Person"))
        self.setAccessibleName(self.tr("Person"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._people: dict[str, int] = {}
        self._chosen: int | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._choose)
        self.setCompleter(completer)
        self.textEdited.connect(self.people_requested)
        self.textChanged.connect(self._drop_choice)
        self.returnPressed.connect(lambda: self._choose(self.text()))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for a name."""
        return QSize(self.fontMetrics().averageCharWidth() * _NAME, super().sizeHint().height())

    @property
    def person(self) -> int | None:
        """The person chosen, as the case numbers them."""
        return self._chosen

    def offer(self, people: Sequence[ParticipantRow]) -> None:
        """Offer these people."""
        self._people = {}
        for each in people:
            name = plain(each.name or each.identifier, 120)
            named = name if name not in self._people else f"{name} ({plain(each.identifier, 80)})"
            self._people[named] = each.id
        self._names.setStringList(list(self._people))
        if self.hasFocus() and self._people and self.text():
            self.completer().complete()

    def forget(self) -> None:
        """Empty the field and choose nobody, without saying so."""
        self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.clear()
        self.blockSignals(False)  # noqa: FBT003
        self._chosen = None

    def _choose(self, name: str) -> None:
        found = self._people.get(name)
        if found is not None and found != self._chosen:
            self._chosen = found
            self.person_changed.emit()

    def _drop_choice(self, text: str) -> None:
        if self._chosen is not None and self._people.get(text) != self._chosen:
            self._chosen = None
            self.person_changed.emit()
