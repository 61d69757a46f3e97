"""One line of a claim worksheet, looked up in a case: counted, named, and never answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from inspector.operations.evidence.claims.facts import facts_found
from inspector.operations.evidence.claims.records import Find, Found
from inspector.operations.summary import fact_name
from inspector.operations.viewing import View
from inspector.reports.claims.matter import (
    EventsAsked,
    FactsAsked,
    Line,
    Noted,
    ReachedAsked,
    RecordQuery,
    Side,
    StatementsAsked,
)
from inspector.reports.pack.document import Text
from inspector.statements.period_words import date_words, period_words
from inspector.statements.statement import Asserts, Statement
from inspector.statements.words import standing_words


@dataclass(frozen=True, slots=True)
class WorksheetLine:
    """One thing that was looked up. `records` is None where nothing was counted; `labels` names the first of them."""

    side: Side
    sentence: Text
    records: int | None = None
    labels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Looking:
    """All that is needed to look a line up: the case, how its records are found, and the platforms that count."""

    view: View
    find: Find
    platforms: frozenset[str]


def looked_up(line: Line, looking: Looking) -> Iterator[WorksheetLine]:
    """What a case holds for one line of a claims file; nothing where the line is about a platform that is not in it."""
    if line.platform and line.platform not in looking.platforms:
        return
    match line.asked:
        case RecordQuery() as query:
            found = _found(query, looking)
            yield WorksheetLine(line.side, f"{line.text}.", found.records, found.labels, line.sources)
        case FactsAsked(what):
            yield from _facts(line, what, looking)
        case StatementsAsked(ids):
            yield from (_statement(line.side, each, looking) for each in ids)
        case ReachedAsked(asserts):
            yield from _reached(line, asserts, looking)
        case EventsAsked(ids):
            yield from (_event(line.side, each, looking) for each in ids)
        case Noted():
            yield WorksheetLine(line.side, f"{line.text}.", sources=line.sources)


def _found(query: RecordQuery, looking: Looking) -> Found:
    return looking.find(replace(query, platforms=tuple(sorted(looking.platforms))))


def _facts(line: Line, what: Sequence[str], looking: Looking) -> Iterator[WorksheetLine]:
    found = tuple(facts_found(looking.view, what, looking.platforms))
    for each in found:
        yield WorksheetLine(line.side, each.sentence, None, each.labels, line.sources)
    if not found:
        names = ", ".join(fact_name(kind, looking.view.knowledge) for kind in what)
        yield WorksheetLine(line.side, f"Nothing is recorded of: {names}.", sources=line.sources)


def _reached(line: Line, asserts: Asserts, looking: Looking) -> Iterator[WorksheetLine]:
    lines = [
        _worded(line.side, each, looking)
        for each in looking.view.knowledge.statements
        if each.asserts is asserts and looking.platforms.intersection(each.platforms)
    ]
    reaching = [each for each in lines if each.records]
    yield from reaching
    if not reaching:
        yield WorksheetLine(line.side, f"{line.text}: none.", sources=line.sources)


def _statement(side: Side, wanted: str, looking: Looking) -> WorksheetLine:
    statement = next((each for each in looking.view.knowledge.statements if each.id == wanted), None)
    if statement is None:
        # A case keeps the knowledge that it was assessed with, which may be older than the claims file.
        return WorksheetLine(side, f"The knowledge base of this case does not hold the statement {wanted}.")
    return _worded(side, statement, looking)


def _worded(side: Side, statement: Statement, looking: Looking) -> WorksheetLine:
    found = _found(RecordQuery(reached_by=statement.id), looking)
    silent = statement.asserts is Asserts.SILENT
    standing = "nothing was said" if silent else standing_words(statement.standing)
    # Its note stands with the statement itself, in the report and in the table of statements.
    said = f"{statement.title} ({statement.by}; {standing}). {period_words(statement)}. [{statement.id}]"
    return WorksheetLine(
        side, f"{said} The records are those for which it has a window.", found.records, found.labels, statement.sources
    )


def _event(side: Side, wanted: str, looking: Looking) -> WorksheetLine:
    event = next((each for each in looking.view.knowledge.events if each.id == wanted), None)
    if event is None:
        return WorksheetLine(side, f"The knowledge base of this case does not hold the event {wanted}.")
    return WorksheetLine(side, f"{date_words(event.date)}: {event.title}. {event.summary}", None, (), event.sources)
