"""The statements of a case for the window: each in full, with what it does to this case; chosen and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from inspector.case.archives import archives
from inspector.case.assessment import reached
from inspector.operations.ask_anew import asked_in
from inspector.operations.asked import Asked
from inspector.operations.viewing import View, viewed
from inspector.statements.describe import StatementText, describe_statement
from inspector.statements.sections import statement_sections
from inspector.statements.statement import Asserts, KnowledgeBase, Standing, Statement


class Part(StrEnum):
    """The part that a statement plays in the verdicts of a view."""

    COUNTS = "counts"
    """It decides verdicts, alone or with others."""
    SWITCHED_IN = "switched_in"
    """So does this one, which is shown for context alone in the standard view."""
    OTHER_PURPOSE = "other_purpose"
    """Its purpose is not among those that decide."""
    CONTEXT = "context"
    """It is shown for context alone."""
    SILENT = "silent"
    """It says that the texts of its time are silent: that decides nothing."""


class StatementOrder(StrEnum):
    """What statements can be sorted by; equal ones stay in the order of the knowledge base."""

    BEARING = "bearing"
    LISTED = "listed"
    START = "start"
    BY = "by"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One statement in full, the part that it plays, and how many records of the case it has a window for.

    `sought` is all of its text in one, in lower case, for searching; `own` says whether it speaks of a platform that
    the case has an archive of.
    """

    statement: Statement
    text: StatementText
    part: Part
    records: int
    sought: str
    own: bool

    @property
    def id(self) -> str:
        """The statement's own name."""
        return self.statement.id


@dataclass(frozen=True, slots=True)
class StatementsView:
    """All statements of the case's knowledge base, and what decides the verdict."""

    entries: tuple[StatementEntry, ...]
    asked: Asked
    version: str
    date: str


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """Which statements are asked for; an empty field asks for any. Each word of `words` must stand in the text.

    `bearing` asks for those that have a window for a record of the case (True) or for none (False), `own` for those
    alone that speak of a platform that the case has an archive of.
    """

    words: str = ""
    asserts: str = ""
    by: str = ""
    standing: str = ""
    purpose: str = ""
    bearing: bool | None = None
    own: bool = False


def statements_view(case: Path) -> StatementsView:
    """The statements of a case.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return statements_in(view)


def statements_in(view: View) -> StatementsView:
    """As `statements_view`, for an open case."""
    knowledge, asked = view.knowledge, asked_in(view)
    counted = reached(view.case.connection)
    own = frozenset(archive.platform for archive in archives(view.case.connection))
    entries = tuple(
        _entry(each, knowledge, asked, counted.get(each.id, 0), own=not own.isdisjoint(each.platforms))
        for each in knowledge.statements
    )
    return StatementsView(entries, asked, knowledge.version, knowledge.date)


def chosen_statements(entries: Sequence[StatementEntry], wanted: StatementFilter) -> tuple[StatementEntry, ...]:
    """The statements that are asked for, in the given order."""
    sought = wanted.words.casefold().split()
    return tuple(
        each
        for each in entries
        if (not wanted.asserts or each.statement.asserts == wanted.asserts)
        and (not wanted.by or each.statement.by == wanted.by)
        and (not wanted.standing or each.statement.standing == wanted.standing)
        and (not wanted.purpose or each.statement.purpose == wanted.purpose)
        and (wanted.bearing is None or wanted.bearing == bool(each.records))
        and (each.own or not wanted.own)
        and all(word in each.sought for word in sought)
    )


def sorted_statements(entries: Sequence[StatementEntry], order: StatementOrder) -> tuple[StatementEntry, ...]:
    """The statements in an order; what bears on the case comes first in `BEARING`, "used" before the others."""
    asserts = list(Asserts)
    standings = list(Standing)
    keys: dict[StatementOrder, Callable[[StatementEntry], tuple[object, ...]]] = {
        StatementOrder.BEARING: lambda each: (not each.records, asserts.index(each.statement.asserts)),
        StatementOrder.LISTED: lambda _each: (),
        StatementOrder.START: lambda each: (each.statement.start,),
        StatementOrder.BY: lambda each: (each.statement.by.casefold(),),
        StatementOrder.STANDING: lambda each: (standings.index(each.statement.standing),),
    }
    return tuple(sorted(entries, key=keys[order]))


def part_of(statement: Statement, asked: Asked) -> Part:
    """The part that a statement plays in the verdicts of a view."""
    if statement.context_only and statement.id not in asked.ids:
        return Part.CONTEXT
    if statement.asserts is Asserts.SILENT:
        return Part.SILENT
    if statement.purpose not in asked.purposes:
        return Part.OTHER_PURPOSE
    return Part.SWITCHED_IN if statement.context_only else Part.COUNTS


def could_be_switched_in(statement: Statement) -> bool:
    """Whether a person can let a statement decide that is shown for context alone."""
    return statement.context_only and statement.asserts is not Asserts.SILENT


def _entry(statement: Statement, knowledge: KnowledgeBase, asked: Asked, records: int, *, own: bool) -> StatementEntry:
    text = describe_statement(statement, knowledge)
    lines = (line for _, found in statement_sections(text) for line in found)
    sought = " ".join((statement.by, *statement.platforms, *lines)).casefold()
    return StatementEntry(statement, text, part_of(statement, asked), records, sought, own)
