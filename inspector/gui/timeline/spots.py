"""What can be pointed at and gone to on a lane: stretches, events (neighbours put together), columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.shown import Shown
from inspector.gui.timeline.sizes import Sizes
from inspector.operations.timeline.values import EventsLane, RecordsLane, TimelineLane
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch, some events or a column: the stretch of time that it takes, and which of its lane's it is.

    Of events, `places` are those that stand at one place at this scale; else there is one.
    """

    lane: int
    start: Instant
    end: Instant
    places: tuple[int, ...] = (0,)


def spots_on(number: int, lane: TimelineLane, scale: Scale, shown: Shown, sizes: Sizes) -> tuple[Spot, ...]:
    """The spots of a lane in order of time, within sight or not; of columns, those that are at hand.

    Args:
        number: the lane's place in the view.
        lane: the lane.
        scale: the stretch of time, which says what stands at one place.
        shown: the counts that are shown.
        sizes: how large marks are.
    """
    match lane:
        case EventsLane():
            return tuple(_events(number, lane, scale, mark_size(sizes) + 2))
        case RecordsLane():
            columns = shown.columns.get(lane.category, ())
            return tuple(Spot(number, each.start, each.end, (place,)) for place, each in enumerate(columns))
        case _:
            return tuple(Spot(number, bar.start, bar.end, (place,)) for place, bar in enumerate(lane.drawn.bars))


def mark_size(sizes: Sizes) -> float:
    """How large the mark of an event is."""
    return round(sizes.line * 0.75)


def nearest(spots: tuple[Spot, ...], at: Instant) -> Spot | None:
    """The spot in which an instant lies, else the one next to it; None where there is none."""
    return min(spots, key=lambda spot: (_distance(spot, at), abs(spot.start - at)), default=None)


def _distance(spot: Spot, at: Instant) -> int:
    if spot.start <= at < spot.end:
        return 0
    return spot.start - at if at < spot.start else at - spot.end + 1


def _events(number: int, lane: EventsLane, scale: Scale, apart: float) -> Iterator[Spot]:
    """Events that stand nearer to each other than their marks are wide, in one spot."""
    gathered: list[int] = []
    for place, note in enumerate(lane.notes):
        if gathered and scale.at(note.at) - scale.at(lane.notes[gathered[-1]].at) >= apart:
            yield _event_spot(number, lane, gathered)
            gathered = []
        gathered.append(place)
    if gathered:
        yield _event_spot(number, lane, gathered)


def _event_spot(number: int, lane: EventsLane, places: list[int]) -> Spot:
    return Spot(number, lane.notes[places[0]].at, lane.notes[places[-1]].at + 1, tuple(places))
