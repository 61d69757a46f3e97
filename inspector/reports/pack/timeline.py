"""The timeline of a report as values: lanes on one axis of time. Instants are UTC, intervals half-open."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.records.instants import Instant


class Look(StrEnum):
    """How surely a stretch is known, or which verdict a count has: each looks different without its colour, too."""

    RECORDED = "recorded"
    DECLARED = "declared"
    ASSUMED = "assumed"
    DEFAULT = "default"
    UNKNOWN = "unknown"
    STATED = "stated"
    STATED_BROADLY = "stated_broadly"
    ALLEGED = "alleged"
    UNCLEAR = "unclear"
    EXCLUDED = "excluded"
    NOT_ADDRESSED = "not_addressed"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch on a lane. The parts before `sure_from` and after `sure_until` are uncertain and look so."""

    start: Instant
    end: Instant
    label: str
    look: Look
    sure_from: Instant | None = None
    sure_until: Instant | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something dated at one instant, such as an event."""

    at: Instant
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: bars, marks, or counts by month (the month's first instant, then how many by look)."""

    title: str
    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()
    months: tuple[tuple[Instant, tuple[tuple[Look, int], ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes over `[start, end)`; where they are those of one platform of several, its name. No foreign text is in it."""

    start: Instant
    end: Instant
    lanes: tuple[Lane, ...]
    only: str = ""
