"""The lanes of a case, put together: events, statements, what was true of the person, records by month."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from inspector.case.archives import archives
from inspector.case.assessment import reached, segment_rows
from inspector.exposure.outcome import Certainty
from inspector.operations.evidence.report.ours import Ours, ours
from inspector.operations.reasons import source_words
from inspector.operations.timeline.counting import Column
from inspector.operations.timeline.events import events_lane, events_within
from inspector.operations.timeline.ground import relied_on
from inspector.operations.timeline.histories import histories, history_lane
from inspector.operations.timeline.statement_lanes import statement_lane
from inspector.operations.timeline.values import (
    EventNote,
    EventsLane,
    Held,
    HistoryLane,
    Known,
    RecordsLane,
    StatementLane,
)
from inspector.operations.viewing import View
from inspector.platforms import platform_by_id
from inspector.records.categories import DataCategory, covers
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Lane, Look
from inspector.statements.describe import describe_statement
from inspector.statements.statement import Statement
from inspector.statements.words import category_name


@dataclass(frozen=True, slots=True)
class CaseGround:
    """A whole case as a timeline is made of it; `reached` is how many records each statement has a window for."""

    view: View
    ours: Ours
    platforms: tuple[str, ...]
    relied: tuple[Statement, ...]
    reached: Mapping[str, int]

    def of_platform(self, platform: str) -> str:
        """A platform's name behind a lane or heading; empty where the case has but one."""
        return f" ({self.name_of(platform)})" if self.name_of(platform) else ""

    def name_of(self, platform: str) -> str:
        """A platform's name; empty where the case has but one."""
        return platform_by_id(platform).name if len(self.platforms) > 1 else ""

    def names_of(self, platforms: Iterable[str]) -> tuple[str, ...]:
        """The names of those of some platforms that are shown; none where one alone is."""
        named = set(platforms)
        return tuple(self.name_of(each) for each in self.platforms if each in named and self.name_of(each))

    def of_one(self, platform: str) -> "CaseGround":
        """The same of one of its platforms alone."""
        counted = reached(self.view.case.connection, platform)
        relied = tuple(each for each in self.relied if counted.get(each.id))
        return replace(self, platforms=(platform,), relied=relied, reached=counted)


def ground_of(view: View) -> CaseGround:
    """What a timeline of a whole case is made of."""
    counted = reached(view.case.connection)
    return CaseGround(
        view,
        ours(view.knowledge),
        tuple(dict.fromkeys(row.platform for row in archives(view.case.connection))),
        relied_on(view.knowledge, {name for name, records in counted.items() if records}),
        counted,
    )


def event_lanes(ground: CaseGround, start: Instant, end: Instant) -> Iterator[EventsLane]:
    """The lane of events, where one lies on the axis."""
    drawn = events_lane(ground, start, end)
    publishers = {source.id: source.publisher for source in ground.view.knowledge.sources}
    if drawn is not None:
        notes = (
            EventNote(
                at,
                event,
                tuple(dict.fromkeys(publishers[each] for each in event.sources if each in publishers)),
                ground.names_of(event.platforms),
            )
            for at, event in events_within(ground, start, end)
        )
        yield EventsLane(drawn, tuple(sorted(notes, key=lambda each: (each.at, each.event.id))))


def statement_lanes(
    ground: CaseGround, categories: tuple[str, ...], start: Instant, end: Instant
) -> Iterator[StatementLane]:
    """A lane for each statement that has a window for a record of the case and speaks of the time on the axis.

    Args:
        ground: the case.
        categories: the kinds of data that it holds.
        start: where the axis begins.
        end: where it ends.
    """
    held = _held(ground)
    for number, statement in enumerate(ground.relied, start=1):
        drawn = statement_lane(ground, number, statement, start, end)
        if drawn is not None:
            yield StatementLane(
                drawn,
                statement,
                describe_statement(statement, ground.view.knowledge),
                ground.reached[statement.id],
                tuple(
                    each
                    for each in categories
                    if any(covers(named, DataCategory(each)) for named in statement.categories)
                ),
                held.get(statement.id, ()),
                ground.names_of(statement.platforms),
            )


def history_lanes(ground: CaseGround, start: Instant, end: Instant) -> Iterator[HistoryLane]:
    """A lane for each thing that a fact may tell."""
    names = {each.id: each.name for each in ground.view.knowledge.settings}
    for history in histories(ground):
        known = tuple(
            Known(each, source_words(each.state.facts[0]) if each.state.facts else "")
            for each in history.states
            if max(each.state.start, start) < min(each.state.end, end)
        )
        yield HistoryLane(
            history_lane(history, start, end), history, known, names.get(history.setting, history.setting)
        )


def records_lanes(
    months: Mapping[str, tuple[Column, ...]], whole: Mapping[str, int], undated: Mapping[str, int]
) -> Iterator[RecordsLane]:
    """A lane for each category with records on the axis, most first.

    Args:
        months: the records on the axis by category and month.
        whole: how many records of each category the case holds.
        undated: how many of them bear no date.
    """
    ranked = sorted((-sum(each.records for each in columns), name) for name, columns in months.items())
    for negative, name in ranked:
        counts = tuple(
            (each.start, tuple((Look(verdict.value), count) for verdict, count in each.counts)) for each in months[name]
        )
        without = undated.get(name, 0)
        yield RecordsLane(
            Lane(f"Records by month: {category_name(name)}", months=counts),
            name,
            -negative,
            without,
            whole.get(name, 0) - without + negative,
        )


def _held(ground: CaseGround) -> dict[str, tuple[Held, ...]]:
    """When the conditions of each statement are met: neighbours of one certainty put together."""
    as_of = ground.view.as_of
    found: dict[str, list[Held]] = {}
    rows = segment_rows(ground.view.case.connection)
    for platform, statement, start, end, certainty, _, _ in sorted(rows, key=lambda row: (row[1], row[0], row[2])):
        if platform not in ground.platforms:
            continue
        stretch = Held(start, as_of if end is None else end, certainty == Certainty.KNOWN, ground.name_of(platform))
        told = found.setdefault(statement, [])
        if told and (told[-1].end, told[-1].certain, told[-1].platform) == (
            stretch.start,
            stretch.certain,
            stretch.platform,
        ):
            stretch = replace(stretch, start=told.pop().start)
        told.append(stretch)
    return {statement: tuple(told) for statement, told in found.items()}
