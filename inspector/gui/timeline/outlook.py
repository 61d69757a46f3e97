"""From where one looks at a timeline: which stretch of time, which spot was gone to, and how one came there. No widget."""

from inspector.gui.timeline.ranges import first_look
from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.scene import Scene
from inspector.gui.timeline.shown import Counts, Shown
from inspector.gui.timeline.spots import Spot
from inspector.gui.timeline.walk import lane_beside, spot_at, spot_beside, spot_in
from inspector.operations.timeline.values import TimelineView
from inspector.records.instants import Instant


class Outlook:
    """The state behind one picture of a view; `width` is that of the axis, in points."""

    def __init__(self, view: TimelineView, width: float) -> None:
        self.view = view
        self.counts = Counts(view)
        self.scale = _first(view, width)
        self._before: list[tuple[Instant, Instant]] = []
        self._focus: tuple[int, Instant, Instant] | None = None

    def renew(self, view: TimelineView) -> None:
        """Another view of the same case: where its axis is the same, one stays where one is."""
        self.view, known = view, self.view
        self.counts = Counts(view)
        if (known.start, known.end) != (view.start, view.end):
            self.scale = _first(view, self.scale.width)
            self._before.clear()
            self._focus = None
        elif known.platform != view.platform or (self._focus is not None and self._focus[0] >= len(view.lanes)):
            self._focus = None

    @property
    def shown(self) -> Shown:
        """The counts that are shown."""
        return self.counts.at(self.scale)

    # Which stretch of time

    def remember(self) -> None:
        """Let `go_back` lead back to the stretch of time that is looked at."""
        self._before.append((self.scale.start, self.scale.end))

    def go_back(self) -> bool:
        """Look at what was remembered last; False where nothing is."""
        if self._before:
            self.scale = self.scale.between(*self._before.pop())
            return True
        return False

    def look_at_all(self) -> None:
        """Look at all of the axis."""
        self.scale = Scale.whole(self.view.start, self.view.end, self.scale.width)

    def look_at_end(self, *, last: bool) -> None:
        """Look at the beginning of the axis, or at its end, as near as now."""
        low, high = self.scale.bounds
        way = high - self.scale.end if last else low - self.scale.start
        self.scale = self.scale.panned(way / self.scale.per_point)

    def zoom(self, factor: float, at: float | None, spot: Spot | None) -> None:
        """So many times nearer, about a place across; None: about a spot that is in sight, else the middle."""
        if at is None:
            middle = None if spot is None else self.scale.at((spot.start + spot.end) // 2)
            at = middle if middle is not None and 0 <= middle <= self.scale.width else self.scale.width / 2
        self.scale = self.scale.zoomed(factor, at)

    # Which spot

    @property
    def has_focus(self) -> bool:
        """Whether a spot was gone to, be it in sight or not."""
        return self._focus is not None

    def focused(self, scene: Scene) -> Spot | None:
        """The spot that was gone to, where it is in sight along time; None for none."""
        spot = None if self._focus is None else spot_in(scene, *self._focus)
        if spot is None or spot.end <= self.scale.start or spot.start >= self.scale.end:
            return None
        return spot

    def focus_on(self, spot: Spot | None) -> None:
        """This spot was gone to; None: no spot is any more."""
        self._focus = None if spot is None else (spot.lane, spot.start, spot.end)

    def bring_in_sight(self, spot: Spot) -> None:
        """Move in time as little as needed for a spot to be in sight."""
        self.scale = self.scale.showing(max(spot.start, self.view.start), min(spot.end, self.view.end))

    def across(self, scene: Scene, step: int) -> Spot | None:
        """The next spot of the lane to the right (1) or left (-1); where none was gone to, the first in sight."""
        spot = self.focused(scene)
        if spot is None:
            return self.first(scene, 0)
        return spot_beside(scene, spot, step, self.counts.months)

    def down(self, scene: Scene, step: int) -> Spot | None:
        """What is nearest in time on the next lane below (1) or above (-1); None where there is no such lane."""
        spot = self.focused(scene)
        lane = None if spot is None else lane_beside(scene, spot.lane, step)
        if spot is None or lane is None:
            return None
        return spot_at(scene, lane, min(max((spot.start + spot.end) // 2, self.scale.start), self.scale.end))

    def first(self, scene: Scene, top: float) -> Spot | None:
        """A spot in the middle of the first lane that begins below a height; None where there is none."""
        lane = next((row.lane for row in scene.rows if row.lane >= 0 and row.top >= top), 0)
        return self._middle(scene, lane_beside(scene, lane - 1, 1))

    def last(self, scene: Scene) -> Spot | None:
        """A spot in the middle of the last lane; None where there is none."""
        return self._middle(scene, lane_beside(scene, len(scene.view.lanes), -1))

    def _middle(self, scene: Scene, lane: int | None) -> Spot | None:
        return None if lane is None else spot_at(scene, lane, self.scale.start + self.scale.span // 2)


def _first(view: TimelineView, width: float) -> Scale:
    """The stretch of time that is looked at before anybody chose one."""
    whole = Scale.whole(view.start, view.end, width)
    look = first_look(view)
    # Room at the right end, so that what is still open is seen to reach it.
    return whole if look is None else whole.between(look[0], look[1] + (look[1] - look[0]) // 50)
