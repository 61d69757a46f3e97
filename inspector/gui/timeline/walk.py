"""From spot to spot: the one at an instant, the one beside another, the one under the pointer."""

from bisect import bisect_right

from PySide6.QtCore import QPointF

from inspector.gui.timeline.scene import Scene, spot_area, visible_rows
from inspector.gui.timeline.shown import Shown
from inspector.gui.timeline.spots import Spot, nearest, spots_on
from inspector.operations.timeline.values import RecordsLane
from inspector.records.instants import Instant


def spot_in(scene: Scene, lane: int, start: Instant, end: Instant) -> Spot | None:
    """The spot of a lane in which `start` lies, else the first that begins in `[start, end)`, else the nearest.

    None where the lane has none; of columns, those at hand are looked at.
    """
    held = scene.view.lanes[lane]
    if isinstance(held, RecordsLane):
        columns = scene.shown.columns.get(held.category, ())
        after = bisect_right(scene.shown.starts.get(held.category, ()), start)
        around = range(max(after - 1, 0), min(after + 1, len(columns)))
        spots = tuple(Spot(lane, columns[place].start, columns[place].end, (place,)) for place in around)
    else:
        spots = spots_on(lane, held, scene.scale, scene.shown, scene.sizes)
    within = next((spot for spot in spots if spot.start <= start < spot.end), None)
    within = within or next((spot for spot in spots if start <= spot.start < end), None)
    return within or nearest(spots, start)


def spot_at(scene: Scene, lane: int, at: Instant) -> Spot | None:
    """The spot of a lane in which an instant lies, else the one next to it; None where the lane has none."""
    return spot_in(scene, lane, at, at)


def spot_beside(scene: Scene, spot: Spot, step: int, months: Shown) -> Spot | None:
    """The next spot of the same lane to the right (`step` 1) or left (-1); None where there is none.

    Args:
        scene: what is shown.
        spot: where to go from.
        step: 1 or -1.
        months: the counts by month, by which one goes on where the finer ones at hand end.
    """
    held = scene.view.lanes[spot.lane]
    if not isinstance(held, RecordsLane):
        spots = spots_on(spot.lane, held, scene.scale, scene.shown, scene.sizes)
        ahead = [each for each in spots if (each.start > spot.start if step > 0 else each.start < spot.start)]
        return min(ahead, key=lambda each: abs(each.start - spot.start), default=None)
    for shown in (scene.shown, months):
        columns = shown.columns.get(held.category, ())
        starts = shown.starts.get(held.category, ())
        place = bisect_right(starts, spot.start) - (0 if step > 0 else 2)
        while 0 <= place < len(columns):
            column = columns[place]
            if column.start >= spot.end if step > 0 else column.end <= spot.start:
                return Spot(spot.lane, column.start, column.end, (place,))
            place += step
    return None


def lane_beside(scene: Scene, lane: int, step: int) -> int | None:
    """The next lane below (`step` 1) or above (-1) that has a spot; None where there is none."""
    lane += step
    while 0 <= lane < len(scene.view.lanes):
        if spot_at(scene, lane, scene.scale.start) is not None:
            return lane
        lane += step
    return None


def spot_under(scene: Scene, at: QPointF) -> Spot | None:
    """The spot under a place in the picture; None where there is none.

    Args:
        scene: what is shown.
        at: across from the left end of the axis, down from the top of the first row.
    """
    if not 0 <= at.x() <= scene.scale.width:
        return None
    row = next((row for row in visible_rows(scene, at.y(), at.y() + 0.1) if row.lane >= 0), None)
    if row is None:
        return None
    spot = spot_at(scene, row.lane, scene.scale.instant(at.x()))
    if spot is None:
        return None
    area = spot_area(scene, row, spot).adjusted(-2, -3, 2, 3)
    return spot if area.contains(at) else None
