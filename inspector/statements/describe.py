"""Statements and events as people read them: one place for the command line, the window and the reports."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.statements import words
from inspector.statements.conditions_text import conditions
from inspector.statements.period_words import date_words, period_short, period_words
from inspector.statements.regions_file import region_name
from inspector.statements.statement import Asserts, KnowledgeBase, Source, Statement


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source in full, in words: its date as far as it is known, and what it says or where it was read."""

    id: str
    kind: str
    publisher: str
    title: str
    date: str
    url: str
    quotes: str
    note: str


@dataclass(frozen=True, slots=True)
class DisputedBy:
    """A statement that another contradicts or denies."""

    id: str
    title: str
    by: str
    standing: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question on which the sources part, and how it is shown."""

    id: str
    question: str
    shown_as: str


@dataclass(frozen=True, slots=True)
class StatementText:
    """Everything that there is to read of one statement, in plain words.

    `says` is one sentence: who says what of which purpose. `conditions` has a line for each condition that
    must be met, `disputes` the statements that it and others contradict.
    """

    id: str
    headline: str
    by: str
    says: str
    specificity: str
    categories: tuple[str, ...]
    where: str
    when: str
    conditions: tuple[str, ...]
    standing: str
    disputes: tuple[DisputedBy, ...]
    questions: tuple[OpenQuestion, ...]
    sources: tuple[SourceText, ...]
    note: str


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One row of the table of statements."""

    id: str
    by: str
    asserts: str
    purpose: str
    categories: str
    regions: str
    period: str
    standing: str


@dataclass(frozen=True, slots=True)
class EventText:
    """One event of the chronology."""

    id: str
    date: str
    title: str
    summary: str
    sources: tuple[SourceText, ...]


def describe_statement(statement: Statement, knowledge: KnowledgeBase) -> StatementText:
    """Everything that there is to read of one statement."""
    settings = {setting.id: setting for setting in knowledge.settings}
    return StatementText(
        id=statement.id,
        headline=statement.title,
        by=statement.by,
        says=f"{statement.by[0].upper()}{statement.by[1:]}: {words.claim_words(statement.asserts, statement.purpose)}.",
        specificity=_specificity(statement),
        categories=tuple(words.category_name(category) for category in statement.categories),
        where=regions_words(statement),
        when=f"{period_words(statement)}.",
        conditions=conditions(statement, settings.get(statement.setting)),
        standing=words.standing_words(statement.standing),
        disputes=_disputes(statement, knowledge),
        questions=tuple(
            OpenQuestion(dispute.id, dispute.question, dispute.shown_as)
            for dispute in knowledge.disputes
            if statement.id in dispute.statements
        ),
        sources=_sources(statement.sources, knowledge),
        note=statement.note,
    )


def statement_table(knowledge: KnowledgeBase) -> tuple[StatementRow, ...]:
    """The table of all statements, in the order of the knowledge base."""
    return tuple(
        StatementRow(
            id=statement.id,
            by=statement.by,
            asserts=words.asserts_words(statement.asserts),
            purpose=words.purpose_words(statement.purpose),
            categories=", ".join(words.category_name(category) for category in statement.categories),
            regions=regions_words(statement),
            period=period_short(statement),
            standing=words.standing_words(statement.standing),
        )
        for statement in knowledge.statements
    )


def chronology(knowledge: KnowledgeBase) -> tuple[EventText, ...]:
    """All events in order of time, each with its sources in full."""
    return tuple(
        EventText(event.id, date_words(event.date), event.title, event.summary, _sources(event.sources, knowledge))
        for event in knowledge.events
    )


def source_text(source: Source) -> SourceText:
    """One source in full."""
    return SourceText(
        id=source.id,
        kind=words.source_kind_words(source.kind),
        publisher=source.publisher,
        title=source.title,
        date=date_words(source.published) if source.published else "date not found",
        url=source.url,
        quotes=f"hands down the words of {source.quotes}" if source.quotes else "",
        note=source.note,
    )


def regions_words(statement: Statement) -> str:
    """Where a statement holds: `everywhere, except the United Kingdom, Canada`."""
    named = ", ".join(region_name(code) for code in statement.regions)
    if not statement.regions_except:
        return named
    return f"{named}, except {', '.join(region_name(code) for code in statement.regions_except)}"


def _specificity(statement: Statement) -> str:
    if statement.asserts is Asserts.SILENT:
        return "The texts of that time do not speak of it."
    if statement.specificity == "named":
        return "The text names these kinds of data."
    return "The text covers these kinds of data in broad words, without naming them."


def _disputes(statement: Statement, knowledge: KnowledgeBase) -> tuple[DisputedBy, ...]:
    return tuple(
        DisputedBy(other.id, other.title, other.by, words.standing_words(other.standing))
        for other in knowledge.statements
        if other.id in statement.disputes or statement.id in other.disputes
    )


def _sources(names: tuple[str, ...], knowledge: KnowledgeBase) -> tuple[SourceText, ...]:
    known: Mapping[str, Source] = {source.id: source for source in knowledge.sources}
    return tuple(source_text(known[name]) for name in names)
