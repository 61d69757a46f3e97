"""The bars of the picture: the lower one is the stretch of time that is looked at, the right one how far lanes are moved."""

from typing import Final

from PySide6.QtWidgets import QScrollBar

from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.scene import Scene

_MOST: Final = 1_000_000_000
"""The greatest value that the lower bar is given."""


class Bars:
    """Keeps both bars at what is shown; `held` is true meanwhile: what they tell then is no wish of anybody's."""

    def __init__(self, across: QScrollBar, down: QScrollBar) -> None:
        self._across = across
        self._down = down
        self.held = False

    @property
    def scrolled(self) -> int:
        """How far the lanes are moved up, in points."""
        return self._down.value()

    def scroll_to(self, points: int) -> None:
        """Move the lanes."""
        self._down.setValue(points)

    def follow(self, scene: Scene | None, room: float) -> None:
        """Show where a scene is, of whose lanes so many points are in sight; None: nothing is shown."""
        self.held = True
        if scene is None:
            self._across.setRange(0, 0)
            self._down.setRange(0, 0)
        else:
            self._down.setRange(0, max(0, int(scene.height - room)))
            self._down.setPageStep(max(1, int(room)))
            self._down.setSingleStep(max(1, int(scene.sizes.line * 2)))
            scale, unit = scene.scale, _unit(scene.scale)
            low, high = scale.bounds
            self._across.setRange(0, max(0, int((high - low - scale.span) / unit)))
            self._across.setPageStep(max(1, int(scale.span / unit)))
            self._across.setSingleStep(max(1, int(scale.span / unit / 20)))
            self._across.setValue(int((scale.start - low) / unit))
        self.held = False

    def wanted(self, scale: Scale) -> Scale:
        """The stretch of time that the lower bar says; the same one where that is within one step of it."""
        low, _ = scale.bounds
        unit = _unit(scale)
        start = low + round(self._across.value() * unit)
        return scale if abs(start - scale.start) <= unit else scale.panned((start - scale.start) / scale.per_point)

    def bring_in_sight(self, scene: Scene, lane: int, room: float) -> None:
        """Move the lanes as little as needed for one to be in sight; with the first comes the heading above it."""
        row = scene.row_of(lane)
        above = scene.rows[0].height if row.top <= scene.rows[0].height + 1 else 0.0
        if row.top - above < self.scrolled:
            self.scroll_to(int(row.top - above))
        elif row.bottom > self.scrolled + room:
            self.scroll_to(int(row.bottom - room) + 1)


def _unit(scale: Scale) -> float:
    """Microseconds in one step of the lower bar."""
    low, high = scale.bounds
    return max(scale.per_point, (high - low) / _MOST)
