"""Check: what statements and events rest on. Who speaks, since when, and at what kind of address."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from inspector.records.instants import Instant, from_datetime
from inspector.statements.file import StatementsFile
from inspector.statements.finding import Finding, Level, reporter
from inspector.statements.published import latest_day
from inspector.statements.statement import Event, KnowledgeBase, Source, Standing, Statement


def proof(knowledge: KnowledgeBase, files: Sequence[StatementsFile]) -> Iterator[Finding]:
    """Findings on sources: too weak for the standing, older than what they are said to show, not https."""
    sources = {source.id: source for source in knowledge.sources}
    for file in files:
        for index, statement in enumerate(file.statements):
            own = [sources[name] for name in statement.sources if name in sources]
            yield from _standing(file, index, statement, own)
            yield from _age(file, index, statement, own)
        for index, event in enumerate(file.events):
            yield from _event_age(file, index, event, [sources[name] for name in event.sources if name in sources])
        yield from _addresses(file)


def speaks_for(source: Source, by: str) -> bool:
    """Whether a source hands down the words of the one who makes a statement (`quotes`)."""
    return bool(source.quotes) and by.casefold().startswith(source.quotes.casefold())


def _standing(file: StatementsFile, index: int, statement: Statement, sources: list[Source]) -> Iterator[Finding]:
    kinds = {source.kind for source in sources}
    quoted = any(speaks_for(source, statement.by) for source in sources)
    if statement.standing is Standing.PLATFORM_STATED and not (kinds & {"primary", "regulator"} or quoted):
        report = reporter(file, "statement", index, statement)
        yield report("sources", "is platform_stated, but no source is primary, a regulator's or quotes the platform")
    wanted = {
        Standing.REGULATOR_FOUND: "regulator",
        Standing.REGULATOR_STATED: "regulator",
        Standing.COURT_FOUND: "court",
    }.get(statement.standing)
    if wanted is not None and wanted not in kinds and not quoted:
        report = reporter(file, "statement", index, statement, Level.NOTICE)
        yield report("sources", f"is {statement.standing}, but no source is of kind {wanted} or quotes the speaker")


def _age(file: StatementsFile, index: int, statement: Statement, sources: list[Source]) -> Iterator[Finding]:
    older = [source for source in sources if _before(source, statement.start)]
    if older and len(older) == len(sources):
        report = reporter(file, "statement", index, statement)
        yield report("sources", "every source is older than the day from which the statement is said to hold")
    elif older:
        report = reporter(file, "statement", index, statement, Level.NOTICE)
        names = ", ".join(source.id for source in older)
        yield report("sources", f"older than its start, so announcing it or speaking of another time: {names}")


def _event_age(file: StatementsFile, index: int, event: Event, sources: list[Source]) -> Iterator[Finding]:
    first = event.date + "-01-01"[3 * event.date.count("-") :]
    instant = from_datetime(datetime.fromisoformat(first).replace(tzinfo=UTC))
    if sources and all(_before(source, instant) for source in sources):
        yield reporter(file, "event", index, event)("sources", "every source is older than the event")


def _before(source: Source, instant: Instant) -> bool:
    """Whether the source was out of the press before an instant, whatever its date leaves open."""
    day = latest_day(source.published) if source.published else None
    if day is None:
        return False
    end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    return from_datetime(end) <= instant


def _addresses(file: StatementsFile) -> Iterator[Finding]:
    for index, source in enumerate(file.sources):
        report = reporter(file, "source", index, source)
        if not source.url:
            yield reporter(file, "source", index, source, Level.NOTICE)("url", "has no address")
        elif source.url.startswith("http://") and "plain http" in source.note:
            # Changing it to https would name an address at which nobody read the text.
            yield reporter(file, "source", index, source, Level.NOTICE)("url", "is not https; its note says so")
        elif not source.url.startswith("https://"):
            yield report("url", "is not https; where the text has no other address, the note must say 'plain http'")
    for index, setting in enumerate(file.settings):
        if setting.address and not setting.address.startswith("https://"):
            yield reporter(file, "setting", index, setting)("address", "is not https")
