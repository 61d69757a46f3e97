"""The lanes of a timeline for statements: the time that each speaks of, with the brackets of its sources."""

from typing import Final

from inspector.operations.timeline.ground import Ground
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Bar, Lane, Look
from inspector.statements.statement import Asserts, Standing, Statement
from inspector.statements.words import asserts_words

_ESTABLISHED: Final = frozenset({Standing.PLATFORM_STATED, Standing.REGULATOR_FOUND, Standing.COURT_FOUND})


def statement_lane(ground: Ground, number: int, statement: Statement, start: Instant, end: Instant) -> Lane | None:
    """The lane of one statement, with no foreign text in it; None where none of its time lies on the axis.

    Args:
        ground: the case.
        number: the number by which the statement is referred to.
        statement: the statement.
        start: where the axis begins.
        end: where it ends; a statement that is still open ends there.
    """
    until = end if statement.until is None else statement.until
    if max(statement.start, start) >= min(until, end):
        return None
    earliest = statement.until_earliest
    sure_until = None if earliest is None or earliest >= until else earliest
    sure_from = None if statement.start_latest == statement.start else min(statement.start_latest, until)
    bar = Bar(statement.start, until, ground.ours.heading(statement), statement_look(statement), sure_from, sure_until)
    by = statement.by if statement in ground.ours.entries else "another"
    return Lane(f"Statement {number}, {asserts_words(statement.asserts)}: {by}", (bar,))


def statement_look(statement: Statement) -> Look:
    """The verdict that a statement leads to where it alone bears on a record."""
    if statement.asserts is not Asserts.USED:
        return Look.EXCLUDED if statement.asserts is Asserts.NOT_USED else Look.NOT_ADDRESSED
    if statement.standing not in _ESTABLISHED:
        return Look.ALLEGED
    return Look.STATED if statement.specificity == "named" else Look.STATED_BROADLY
