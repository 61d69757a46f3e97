"""The segments of a statement: where it could hold for the data subject, whatever the record."""

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.general import account, age, period, region, setting, subscription
from inspector.exposure.outcome import Segment
from inspector.exposure.stretches import certainty_of, maximal, overlaid, reasons, weakest_basis
from inspector.statements.statement import Statement


def segments(statement: Statement, circumstances: Circumstances) -> tuple[Segment, ...]:
    """The segments of a statement, in order: the maximal stretches on which none of conditions 1 to 6 is
    `not_met` and the outcome and basis of each stay the same (contract, section 6).

    A segment that lasts to *as of* has no end: what comes then is more than the archive can tell.
    """
    possible = overlaid(
        period(statement, circumstances),
        region(statement, circumstances),
        subscription(statement, circumstances),
        setting(statement, circumstances),
        account(circumstances),
        age(statement, circumstances),
    )
    found: list[Segment] = []
    for parts in maximal(possible):
        start, end, conditions = parts[0].start, parts[-1].end, reasons(parts)
        found.append(
            Segment(
                statement.id,
                start,
                None if end == circumstances.as_of else end,
                conditions,
                certainty_of(conditions),
                weakest_basis(conditions),
                parts,
            )
        )
    return tuple(found)
