"""The windows of one record under one statement (contract, section 6)."""

from collections.abc import Sequence

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Segment, Stretch, Traits, Window
from inspector.exposure.particular import audience, covered, existence, newer_only, only_if, reach, sign
from inspector.exposure.stretches import Course, certainty_of, course, maximal, overlaid, reasons, weakest_basis
from inspector.records.instants import Instant
from inspector.statements.statement import Statement

_GENERAL = 6
"""Conditions 1 to 6; existence is the seventh."""


def windows(
    statement: Statement,
    segments: Sequence[Segment],
    traits: Traits,
    circumstances: Circumstances,
    included: frozenset[str] = frozenset(),
) -> tuple[Window, ...]:
    """The windows of a record under a statement, in order: the maximal stretches on which none of conditions
    1 to 12 is `not_met` and outcomes and bases stay the same.

    Args:
        statement: the statement.
        segments: its segments under the same circumstances.
        traits: all of the record that the rule looks at.
        circumstances: the facts, for the record's platform.
        included: ids of `context_only` statements that the person switched in.
    """
    if not covered(statement, traits) or (statement.context_only and statement.id not in included):
        return ()
    reached = stretches_within_reach(statement, segments, traits, circumstances)
    return during_life(statement, reached, traits.earliest, traits.latest, traits.deleted_at, circumstances.as_of)


def stretches_within_reach(
    statement: Statement, segments: Sequence[Segment], traits: Traits, circumstances: Circumstances
) -> Course:
    """Where none of conditions 1 to 6 and 8 to 12 is `not_met`, for a record that the statement covers."""
    return overlaid(
        parts_of(segments, circumstances.as_of),
        reach(statement, traits),
        course((), lambda _: audience(statement, traits)),
        newer_only(statement, traits, circumstances),
        course((), lambda _: sign(statement, traits)),
        only_if(statement, circumstances),
    )


def parts_of(segments: Sequence[Segment], as_of: Instant) -> Course:
    """The stretches that segments are made of."""
    found: list[Stretch] = []
    for segment in segments:
        whole = Stretch(segment.start, as_of if segment.end is None else segment.end, segment.conditions)
        found.extend(segment.parts or (whole,))
    return tuple(found)


def during_life(
    statement: Statement,
    reached: Course,
    earliest: Instant,
    latest: Instant,
    deleted_at: Instant | None,
    as_of: Instant,
) -> tuple[Window, ...]:
    """The windows that are left of `stretches_within_reach` while the record exists (condition 7)."""
    lived = overlaid(reached, existence(earliest, latest, deleted_at))
    return tuple(_window(statement, parts, as_of) for parts in maximal(lived))


def _window(statement: Statement, parts: Sequence[Stretch], as_of: Instant) -> Window:
    joined = reasons(parts)
    # Existence was laid over last; people read the conditions in the contract's order.
    conditions = (*joined[:_GENERAL], joined[-1], *joined[_GENERAL:-1])
    return Window(
        statement.id,
        parts[0].start,
        None if parts[-1].end == as_of else parts[-1].end,
        certainty_of(conditions),
        weakest_basis(conditions),
        conditions,
    )
