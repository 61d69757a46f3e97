"""Which counts are shown at a scale: the finest that are legible and at hand."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inspector.gui.timeline.scale import Scale
from inspector.operations.timeline.counting import Column, Columns
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import FineCounts, TimelineView
from inspector.records.instants import Instant

_THINNEST: Final = 5.0
"""Points that a column is wide at least: thinner, its parts could not be told apart."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Counts by one step; `peaks` are the greatest of each category, `starts` where its columns begin."""

    step: Step
    columns: Columns
    peaks: Mapping[str, int]
    starts: Mapping[str, tuple[Instant, ...]]

    def within(self, category: str, start: Instant, end: Instant) -> tuple[Column, ...]:
        """The columns of a category that lie in `[start, end)` in part."""
        columns = self.columns.get(category, ())
        starts = self.starts.get(category, ())
        low = max(bisect_right(starts, start) - 1, 0)
        if low < len(columns) and columns[low].end <= start:
            low += 1
        return columns[low : bisect_left(starts, end)]


def shown_of(step: Step, columns: Columns) -> Shown:
    """Counts made ready to be shown."""
    return Shown(
        step,
        columns,
        {name: max((each.records for each in found), default=0) for name, found in columns.items()},
        {name: tuple(each.start for each in found) for name, found in columns.items()},
    )


def wanted_step(scale: Scale) -> Step:
    """The finest step whose columns are wide enough at a scale."""
    return next((step for step in Step if step.length >= _THINNEST * scale.per_point), Step.FIVE_YEARS)


class Counts:
    """The counts at hand: by steps of whole months for all of the axis, by finer ones for parts of it."""

    def __init__(self, view: TimelineView) -> None:
        self._whole = {step: shown_of(step, columns) for step, columns in view.counts.items()}
        self._fine: dict[Step, tuple[FineCounts, Shown]] = {}
        self._view = view

    @property
    def months(self) -> Shown:
        """The counts by month."""
        return self._whole[Step.MONTH]

    def take(self, fine: FineCounts) -> None:
        """Have these at hand, too; those of the same step for another part are let go."""
        self._fine[fine.step] = (fine, shown_of(fine.step, fine.columns))

    def at(self, scale: Scale) -> Shown:
        """What is shown at a scale."""
        wanted = wanted_step(scale)
        if wanted.whole_months:
            return self._whole[wanted]
        found = (
            shown for fine, shown in self._by_step() if fine.step.length >= wanted.length and self._covers(fine, scale)
        )
        return next(found, self.months)

    def missing(self, scale: Scale) -> tuple[Step, Instant, Instant] | None:
        """What to ask the case for, so that a scale and its neighbourhood can be shown; None where it is at hand."""
        step = wanted_step(scale)
        if step.whole_months or (step in self._fine and self._covers(self._fine[step][0], scale)):
            return None
        start = max(scale.start - 2 * scale.span, self._view.start)
        end = min(scale.end + 2 * scale.span, self._view.end)
        return (step, start, end) if start < end else None

    def _by_step(self) -> list[tuple[FineCounts, Shown]]:
        return sorted(self._fine.values(), key=lambda pair: pair[0].step.length)

    def _covers(self, fine: FineCounts, scale: Scale) -> bool:
        start, end = max(scale.start, self._view.start), min(scale.end, self._view.end)
        return fine.start <= start and end <= fine.end
