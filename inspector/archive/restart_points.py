"""Where unpacking a gzip file can begin again, so that a member deep inside is not reached from the front each time.

A packed tar has no directory, and no way in but its beginning. What an engine held at some places is therefore kept, in
the memory of this process alone: nothing is written. Members that are read in order go on from where the last one ended.
"""

import threading
import zlib
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

Key = tuple[Path, tuple[int, int]]
"""A file, with the size and the time of its last change that it had when it was opened."""

_SPACING: Final = 1024 * 1024
"""Unpacked bytes between two points at first; it doubles where a file would take too many."""
_MOST: Final = 1024
"""Points that are kept, over all files; each takes some 40 KB, most of it what was unpacked last."""
_RESTING: Final = 8
"""Places where a member was left, that are kept."""


@dataclass(frozen=True, slots=True)
class RestartPoint:
    """What it takes to go on from one place.

    Args:
        position: offset, among the unpacked bytes, of the next that nobody was given yet; `ready` begins there.
        fed: offset in the file of the next packed byte.
        began: offset in the file at which the gzip member under way began.
        out: offset, among the unpacked bytes, at which it began.
        crc: the check sum of what it gave so far.
        engine: what unpacks it.
        ready: bytes that are unpacked already.
    """

    position: int
    fed: int
    began: int
    out: int
    crc: int
    engine: "zlib._Decompress"
    ready: bytes = b""


@dataclass(slots=True)
class _Kept:
    spacing: int = _SPACING
    points: list[RestartPoint] = field(default_factory=list)


class RestartPoints:
    """The points of all files that this process reads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[Key, _Kept] = {}
        self._resting: list[tuple[Key, RestartPoint]] = []

    def wants(self, key: Key, position: int) -> bool:
        """Whether a point at a place would shorten ways: it lies well beyond all that there are."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is None:
                return position >= _SPACING
            return position >= (kept.points[-1].position if kept.points else 0) + kept.spacing

    def keep(self, key: Key, point: RestartPoint) -> None:
        """Keep a point that is wanted; where there are too many, every second one of the file with most goes."""
        with self._lock:
            self._kept.setdefault(key, _Kept()).points.append(point)
            if sum(len(each.points) for each in self._kept.values()) > _MOST:
                fullest = max(self._kept.values(), key=lambda each: len(each.points))
                fullest.points = fullest.points[1::2]
                fullest.spacing *= 2

    def rest(self, key: Key, point: RestartPoint) -> None:
        """Keep the place where a member was left: the next one is often read from there."""
        with self._lock:
            self._resting.append((key, point))
            del self._resting[:-_RESTING]

    def forget(self) -> None:
        """Forget all: the next way to any place is from the front."""
        with self._lock:
            self._kept.clear()
            self._resting.clear()

    def nearest(self, key: Key, position: int) -> RestartPoint | None:
        """The point from which a place is reached soonest, for one reader; None where that is the file's beginning."""
        with self._lock:
            points = self._kept.get(key, _Kept()).points
            before = bisect_right(points, position, key=lambda each: each.position)
            best = points[before - 1] if before else None
            left = [each for each in self._resting if each[0] == key and each[1].position <= position]
            if left:
                last = max(left, key=lambda each: each[1].position)
                if best is None or last[1].position >= best.position:
                    self._resting.remove(last)
                    return last[1]
            if best is None:
                return None
            return RestartPoint(best.position, best.fed, best.began, best.out, best.crc, best.engine.copy())


POINTS: Final = RestartPoints()
"""Those of this process."""
