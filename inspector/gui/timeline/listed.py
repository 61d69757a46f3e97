"""The timeline as a list: every stretch, event and month as a row, for those who read rather than look."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.gui import words
from inspector.gui.marked import Marked
from inspector.gui.models.columns import RIGHT, TableColumn
from inspector.gui.plain import tip
from inspector.gui.timeline.explain import Explanation, explained
from inspector.gui.timeline.names import lane_title
from inspector.gui.timeline.spots import Spot
from inspector.operations.timeline.counting import Column
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import EventsLane, RecordsLane, TimelineLane, TimelineView
from inspector.records.instants import Instant

Index = QModelIndex | QPersistentModelIndex

LANE, WHAT, WHEN, RECORDS, MORE = range(5)
"""The columns by their place."""

COLUMNS: Final = (
    TableColumn(Marked("Timeline", "Lane"), 24),
    TableColumn(Marked("Timeline", "What"), 44),
    TableColumn(Marked("Timeline", "When"), 40),
    TableColumn(Marked("Timeline", "Records"), 10, number=True),
    TableColumn(Marked("Timeline", "More"), 80),
)

_LONGEST: Final = 400
_ROLES: Final = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.TextAlignmentRole})


class TimelineModel(QAbstractTableModel):
    """What lies in a stretch of time in part, lane by lane; its words are made when a row is painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: TimelineView | None = None
        self._rows: tuple[tuple[Spot, Column | None], ...] = ()

    def show_view(self, view: TimelineView | None, start: Instant, end: Instant) -> None:
        """Show what lies in `[start, end)`; None: nothing."""
        rows = () if view is None else tuple(_within(view, start, end))
        if view is self._view and rows == self._rows:
            return
        self.beginResetModel()
        self._view = view
        self._rows = rows
        self.endResetModel()

    def spot_at(self, row: int) -> Spot | None:
        """The spot in a row, or None where there is no such row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def row_of(self, lane: int, at: Instant) -> int:
        """The row of the spot of a lane that begins at an instant, or in which it lies; -1 where there is none."""
        return next(
            (
                row
                for row, (spot, _) in enumerate(self._rows)
                if spot.lane == lane and (spot.start <= at < spot.end or spot.start == at)
            ),
            -1,
        )

    def explanation_at(self, row: int) -> Explanation | None:
        """The spot in a row in words."""
        if self._view is None or not 0 <= row < len(self._rows):
            return None
        spot, column = self._rows[row]
        return explained(self._view, spot, Step.MONTH, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """One for each spot."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Those of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and the whole of it as its tooltip."""
        if not index.isValid() or role not in _ROLES:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if COLUMNS[index.column()].number else None
        explanation = self.explanation_at(index.row())
        if explanation is None or self._view is None:
            return None
        text = self._cell(explanation, self._view.lanes[self._rows[index.row()][0].lane], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text) if text else None
        return text[:_LONGEST]

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column is called."""
        if orientation != Qt.Orientation.Horizontal or role not in _ROLES:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if COLUMNS[section].number else None
        name = COLUMNS[section].name.shown
        return tip(name) if role == Qt.ItemDataRole.ToolTipRole else name

    def _cell(self, explanation: Explanation, lane: TimelineLane, column: int) -> str:
        if column == RECORDS:
            return "" if explanation.records is None else words.number(explanation.records)
        if column == MORE:
            counts = tuple(
                f"{words.verdict(verdict.value)}: {words.number(count)}" for verdict, count in explanation.counts
            )
            return " ".join((*counts, *explanation.lines, explanation.warning)).strip()
        return {LANE: lane_title(lane), WHAT: explanation.heading, WHEN: explanation.when}[column]


def _within(view: TimelineView, start: Instant, end: Instant) -> Iterator[tuple[Spot, Column | None]]:
    for number, lane in enumerate(view.lanes):
        for spot, column in _all_of(number, lane, view):
            if spot.start < end and spot.end > start:
                yield spot, column


def _all_of(number: int, lane: TimelineLane, view: TimelineView) -> Iterator[tuple[Spot, Column | None]]:
    if isinstance(lane, EventsLane):
        for place, note in enumerate(lane.notes):
            yield Spot(number, note.at, note.at + 1, (place,)), None
    elif isinstance(lane, RecordsLane):
        for place, column in enumerate(view.counts[Step.MONTH].get(lane.category, ())):
            yield Spot(number, column.start, column.end, (place,)), column
    else:
        for place, bar in enumerate(lane.drawn.bars):
            yield Spot(number, bar.start, bar.end, (place,)), None
