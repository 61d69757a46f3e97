"""The lanes of a timeline as the window needs them: what a report draws of each, and what there is to say of it."""

from dataclasses import dataclass

from inspector.operations.timeline.counting import Columns
from inspector.operations.timeline.histories import History, Named
from inspector.operations.timeline.steps import Step
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Lane
from inspector.statements.describe import StatementText
from inspector.statements.statement import Event, Statement


@dataclass(frozen=True, slots=True)
class EventNote:
    """An event, the instant at which its first possible day begins, and the publishers of its sources.

    `platforms` are the names of the platforms that it is on where several are shown.
    """

    at: Instant
    event: Event
    publishers: tuple[str, ...]
    platforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventsLane:
    """The events on the axis, in order of time."""

    drawn: Lane
    notes: tuple[EventNote, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A stretch on which no condition of a statement is known not to be met, by what is known of the person.

    `certain` says whether all of them are known to be met; `platform` is a platform's name where the case has several.
    """

    start: Instant
    end: Instant
    certain: bool
    platform: str


@dataclass(frozen=True, slots=True)
class StatementLane:
    """A statement that bears on the case: on how many records, and when its conditions are met.

    `text` is what there is to read of it, who disputes it among that; `categories` are the case's kinds of data
    that it speaks of, `platforms` the names of the platforms that it is about where several are shown.
    """

    drawn: Lane
    statement: Statement
    text: StatementText
    records: int
    categories: tuple[str, ...]
    held: tuple[Held, ...]
    platforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A state that is drawn, with where it comes from in plain words; that is empty where no fact decided."""

    named: Named
    source: str


@dataclass(frozen=True, slots=True)
class HistoryLane:
    """The states of one thing: one for each stretch that is drawn. `setting` is a setting's name."""

    drawn: Lane
    history: History
    known: tuple[Known, ...]
    setting: str


@dataclass(frozen=True, slots=True)
class RecordsLane:
    """The records of one category: those on the axis, by month, and how many of them are not."""

    drawn: Lane
    category: str
    records: int
    undated: int
    outside: int


TimelineLane = EventsLane | StatementLane | HistoryLane | RecordsLane


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All lanes of a case on the axis `[start, end)`, which ends at *as of*; counts by step of whole months.

    `listed` is how many statements the knowledge base has; `undated` and `outside` count the records of all
    categories that no lane shows: without a date, or dated before or after the axis. `platform` is the id of the one
    platform that is shown, empty for all; `platforms` are the ids and names of all where the case has several.
    """

    start: Instant
    end: Instant
    lanes: tuple[TimelineLane, ...]
    counts: dict[Step, Columns]
    listed: int
    undated: int
    outside: int
    platform: str = ""
    platforms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FineCounts:
    """Records counted by a step shorter than a month, for a part of the axis: whole stretches from `start` to `end`."""

    step: Step
    start: Instant
    end: Instant
    columns: Columns
