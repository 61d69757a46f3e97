"""All that one painting of the timeline is made of, as one value: the window's and that of a file are the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF

from inspector.gui.theme import Theme
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.shown import Shown
from inspector.gui.timeline.sizes import Sizes
from inspector.gui.timeline.spots import Spot, mark_size
from inspector.operations.timeline.values import EventsLane, RecordsLane, StatementLane, TimelineView


@dataclass(frozen=True, slots=True)
class Scene:
    """A view at a scale.

    Places are in points: across from the left end of the axis on (the column of titles lies left of it), down
    from the top of the first row.
    """

    view: TimelineView
    scale: Scale
    rows: tuple[Row, ...]
    shown: Shown
    sizes: Sizes
    theme: Theme
    locale: QLocale

    @property
    def height(self) -> float:
        """The height of all rows."""
        return self.rows[-1].bottom if self.rows else 0.0

    def row_of(self, lane: int) -> Row:
        """The row of a lane."""
        return next(row for row in self.rows if row.lane == lane)


LEAST_BAR = 5.0
"""Points that even the shortest stretch is wide, so that it can be seen and pressed."""


BEYOND = 60.0
"""Points beyond both ends of the picture at which long shapes are cut: what lies farther is not seen."""


def visible_rows(scene: Scene, top: float, bottom: float) -> Iterator[Row]:
    """The rows that lie between two heights in part."""
    return (row for row in scene.rows if row.bottom > top and row.top < bottom)


def within(scene: Scene, left: float, right: float) -> tuple[float, float]:
    """Two places across, brought to where a shape between them is cut."""
    return max(left, -BEYOND), min(right, scene.scale.width + BEYOND)


def bar_area(scene: Scene, row: Row, left: float, right: float) -> QRectF:
    """Where a stretch is drawn in its lane, from one place on the axis to another."""
    sizes = scene.sizes
    lane = scene.view.lanes[row.lane]
    wide = max(right - left, LEAST_BAR)
    if isinstance(lane, StatementLane):
        return QRectF(left, row.top + sizes.line + sizes.scaled(7), wide, sizes.scaled(12))
    high = sizes.line + sizes.scaled(7)
    return QRectF(left, row.top + (row.height - high) / 2, wide, high)


def base_line(scene: Scene, row: Row) -> float:
    """Where the columns of a lane of records stand."""
    return row.bottom - scene.sizes.scaled(9)


def events_line(scene: Scene, row: Row) -> float:
    """Where the middle of the marks of events lies."""
    return row.bottom - scene.sizes.scaled(9) - mark_size(scene.sizes) / 2


def spot_area(scene: Scene, row: Row, spot: Spot) -> QRectF:
    """What a spot covers: what the pointer has to be on, and what the focus is drawn around."""
    lane = scene.view.lanes[row.lane]
    left, right = scene.scale.at(spot.start), scene.scale.at(spot.end)
    match lane:
        case EventsLane():
            size = mark_size(scene.sizes)
            middle = events_line(scene, row)
            return QRectF(left - size / 2, middle - size / 2, max(size, right - left + size), size)
        case RecordsLane():
            top = row.top + scene.sizes.scaled(4)
            return QRectF(left, top, max(right - left, 2.0), base_line(scene, row) - top)
        case _:
            return bar_area(scene, row, left, right)
