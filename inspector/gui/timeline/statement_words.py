"""A statement on the timeline in words: the time that it speaks of, with its brackets, and when it could hold here."""

from typing import Final

from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.timeline.dates import day_words
from inspector.gui.timeline.names import tr
from inspector.operations.timeline.values import StatementLane
from inspector.records.instants import Instant
from inspector.statements.statement import Statement

_HELD: Final = 4
"""Stretches of time that are named."""


def statement_when(statement: Statement, as_of: Instant) -> str:
    """The time that a statement speaks of; what is not sure is said as the bracket that it is."""
    start = day_words(statement.start)
    if statement.start_latest != statement.start:
        text = tr("some time between %1 and %2")
        start = text.replace("%1", start).replace("%2", day_words(statement.start_latest))
    return tr("From %1 %2 (UTC)").replace("%1", start).replace("%2", _end(statement, as_of))


def _end(statement: Statement, as_of: Instant) -> str:
    until, earliest = statement.until, statement.until_earliest
    if until is None and earliest is None:
        return tr("on, still open on %1").replace("%1", day_words(as_of))
    if until is None and earliest is not None:
        return tr("on; from %1 on it is not known whether it still holds").replace("%1", day_words(earliest))
    if until is not None and earliest is not None and earliest < until:
        text = tr("to some time between %1 and %2")
        return text.replace("%1", day_words(earliest)).replace("%2", day_words(until))
    return tr("to %1").replace("%1", day_words(as_of if until is None else until))


def statement_lines(lane: StatementLane, as_of: Instant) -> tuple[str, ...]:
    """What there is to say of a statement in this case."""
    bears = tr("It has a window for %1 of this case.").replace("%1", words.records(lane.records))
    return (plain(core(lane.text.says)), bears, *_held_lines(lane, as_of))


def _held_lines(lane: StatementLane, as_of: Instant) -> tuple[str, ...]:
    lines = []
    for certain, text in (
        (True, tr("By what is known of you, its conditions are met: %1.")),
        (False, tr("Something is not known that decides whether its conditions are met: %1.")),
    ):
        found = [
            _stretch(held.start, held.end, as_of) + (f" ({plain(held.platform)})" if held.platform else "")
            for held in lane.held
            if held.certain is certain
        ]
        if found:
            more = tr("… and %1 more").replace("%1", words.number(len(found) - _HELD))
            named = [*found[:_HELD], more] if len(found) > _HELD else found
            lines.append(text.replace("%1", "; ".join(named)))
    return tuple(lines)


def _stretch(start: Instant, end: Instant, as_of: Instant) -> str:
    if end >= as_of:
        return tr("from %1 on").replace("%1", day_words(start))
    return tr("%1 to %2").replace("%1", day_words(start)).replace("%2", day_words(end))
