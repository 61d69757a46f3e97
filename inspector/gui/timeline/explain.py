"""What a spot of the timeline is, in words: a heading, when, what there is to say of it, and which records it leads to."""

from dataclasses import dataclass
from typing import Final

from inspector.case.rows import RecordFilter
from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.plain import plain
from inspector.gui.setting_words import basis_name
from inspector.gui.timeline.dates import day_words, moment_words, step_words, stretch_words
from inspector.gui.timeline.names import lane_title, state_name, statement_standing, statement_title, tr
from inspector.gui.timeline.spots import Spot
from inspector.gui.timeline.statement_words import statement_lines, statement_when
from inspector.operations.timeline.counting import Column
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import (
    EventNote,
    EventsLane,
    HistoryLane,
    RecordsLane,
    StatementLane,
    TimelineView,
)
from inspector.records.instants import BEGINNING, Instant

_NAMED: Final = 8
"""Events at one place that are named."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A spot in words. `warning` is what disputes it; `counts` are records by verdict, strongest first.

    `wanted` asks for the records that it leads to, None where it leads to none, and `records` is how many those are,
    None where they are still to be counted. `statement` is the id of a statement that can be read in full;
    `nearer` the stretch of time in which what stands at one place here stands apart.
    """

    heading: str
    when: str
    lines: tuple[str, ...]
    warning: str = ""
    counts: tuple[tuple[Verdict, int], ...] = ()
    wanted: RecordFilter | None = None
    records: int | None = None
    statement: str = ""
    nearer: tuple[Instant, Instant] | None = None

    @property
    def spoken(self) -> str:
        """All of it in one, for screen readers."""
        counts = tuple(f"{words.verdict(verdict.value)}: {words.records(count)}" for verdict, count in self.counts)
        return ". ".join(
            each.rstrip(".") for each in (self.heading, self.when, *counts, *self.lines, self.warning) if each
        )


def explained(view: TimelineView, spot: Spot, step: Step, column: Column | None) -> Explanation:
    """A spot in words.

    Args:
        view: what is shown.
        spot: what to explain.
        step: what the records are counted by.
        column: the column that the spot is; None for any other.
    """
    match view.lanes[spot.lane]:
        case EventsLane() as lane:
            notes = [lane.notes[place] for place in spot.places]
            return _event(notes[0]) if len(notes) == 1 else _events(notes)
        case StatementLane() as lane:
            return _statement(lane, view)
        case HistoryLane() as lane:
            return _state(lane, spot.places[0], view)
        case RecordsLane() as lane:
            return (
                _column(lane, step, column, view.platform)
                if column is not None
                else Explanation(lane_title(lane), "", ())
            )


def _event(note: EventNote) -> Explanation:
    lines = [plain(known_text(note.event.summary))] if note.event.summary else []
    if note.platforms:
        lines.append(tr("On: %1").replace("%1", ", ".join(note.platforms)))
    if note.publishers:
        lines.append(tr("Source: %1").replace("%1", plain("; ".join(note.publishers))))
    if note.event.precision != "day":
        lines.append(tr("The day is not known: it lies somewhere in this time."))
    return Explanation(plain(known_text(note.event.title)), _event_when(note), tuple(lines))


def _event_when(note: EventNote) -> str:
    steps = {"year": Step.YEAR, "month": Step.MONTH}
    step = steps.get(note.event.precision)
    return tr("%1 (UTC)").replace("%1", day_words(note.at)) if step is None else step_words(step, note.at, note.at + 1)


def _events(notes: list[EventNote]) -> Explanation:
    lines = [f"{day_words(note.at)}: {plain(known_text(note.event.title), 160)}" for note in notes[:_NAMED]]
    if len(notes) > _NAMED:
        lines.append(tr("… and %1 more").replace("%1", words.number(len(notes) - _NAMED)))
    first, last = notes[0].at, notes[-1].at
    when = tr("%1 to %2 (UTC)").replace("%1", day_words(first)).replace("%2", day_words(last))
    room = max((last - first) // 4, 86_400_000_000)
    heading = tr("%1 events").replace("%1", words.number(len(notes)))
    return Explanation(heading, when, tuple(lines), nearer=(first - room, last + room))


def _statement(lane: StatementLane, view: TimelineView) -> Explanation:
    disputes = "; ".join(dict.fromkeys(plain(known_text(each.by), 120) for each in lane.text.disputes))
    return Explanation(
        statement_title(lane),
        statement_when(lane.statement, view.end),
        (f"{statement_standing(lane)}.", *statement_lines(lane, view.end)),
        tr("Disputed by: %1").replace("%1", disputes) if disputes else "",
        wanted=RecordFilter(statement=lane.statement.id, platform=view.platform),
        statement=lane.statement.id,
    )


def _state(lane: HistoryLane, place: int, view: TimelineView) -> Explanation:
    known = lane.known[place]
    state = known.named.state
    basis = basis_name(state.basis)
    lines = [f"{basis[:1].upper()}{basis[1:]}."]
    if known.source:
        lines.append(tr("From: %1").replace("%1", plain(core(known.source))))
    return Explanation(
        f"{lane_title(lane)}: {state_name(known.named, lane.history.subject)}",
        stretch_words(state.start, state.end, view.end),
        tuple(lines),
        wanted=RecordFilter(
            since=None if state.start <= BEGINNING else state.start,
            until=min(state.end, view.end),
            platform=view.platform,
        ),
    )


def _column(lane: RecordsLane, step: Step, column: Column, platform: str) -> Explanation:
    lines: tuple[str, ...] = ()
    if column.rough and column.latest is not None:
        text = (
            tr("It may have been made later, up to %2 (UTC): the archive dates it no more exactly.")
            if column.records == 1
            else tr("%1 of them may have been made later, up to %2 (UTC): the archive dates them no more exactly.")
        )
        lines = (text.replace("%1", words.number(column.rough)).replace("%2", moment_words(column.latest)),)
    return Explanation(
        f"{lane_title(lane)}: {words.records(column.records)}",
        step_words(step, column.start, column.end),
        lines,
        counts=column.counts,
        wanted=RecordFilter(categories=(lane.category,), since=column.start, until=column.end, platform=platform),
        records=column.records,
    )
