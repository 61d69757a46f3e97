"""One statement made ready to be asked about many records."""

from dataclasses import dataclass, field

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.general import account, period, setting_history
from inspector.exposure.outcome import Certainty, Met, Segment, Traits
from inspector.exposure.particular import (
    covered,
    left_unprotected,
    only_if,
    reach_of_existing,
    reach_of_new,
    resumption,
    sign,
)
from inspector.exposure.segments import segments
from inspector.exposure.stretches import Course, certainty_of, overlaid
from inspector.exposure.windows import parts_of, stretches_within_reach
from inspector.facts.settings import Off
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.statement import Reach, Statement


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a statement reaches a record while it exists: none of conditions 1 to 6 and 8 to 12 is `not_met`.

    A record made before `known_until` has a window of known certainty, one made before `possible_until` a
    window; both are BEGINNING where there is none.
    """

    stretches: Course
    known_until: Instant
    possible_until: Instant


@dataclass(frozen=True, slots=True)
class Heard:
    """A statement with all that can be told before a record is seen.

    `life_until` is where the last stretch ends on which neither period nor account is `not_met`, BEGINNING
    where there is none. What was worked out for a record is remembered by what the statement asks of it.
    """

    statement: Statement
    circumstances: Circumstances
    segments: tuple[Segment, ...]
    off: tuple[Off, ...]
    life_until: Instant
    remembered: dict[tuple[object, ...], Reached] = field(default_factory=dict, compare=False, repr=False)

    def covers(self, traits: Traits) -> bool:
        """Whether the statement speaks of such a record."""
        return covered(self.statement, traits)

    def reached(self, traits: Traits) -> Reached:
        """Where the statement reaches a record that it covers."""
        key, lasting = self._asked(traits)
        found = self.remembered.get(key) if lasting else None
        if found is None:
            found = _reached(stretches_within_reach(self.statement, self.segments, traits, self.circumstances))
            if lasting:
                self.remembered[key] = found
        return found

    def _asked(self, traits: Traits) -> tuple[tuple[object, ...], bool]:
        """Everything that the statement's conditions 8 to 12 see of a record, and whether many share it."""
        statement = self.statement
        existing = statement.reach is Reach.EXISTING
        outcome = reach_of_existing(statement, traits) if existing else reach_of_new(statement, traits)
        lasting = True
        if statement.reach is Reach.RESUMED and outcome is not Met.MET and traits.owner_activity:
            lasting = resumption(statement, traits.owner_activity) == (FOREVER, FOREVER)
        mark = sign(statement, traits)
        return (
            outcome,
            (traits.audience, traits.audience_basis) if statement.audience else None,
            (mark.outcome, mark.value),
            tuple(left_unprotected(statement, traits, off) for off in self.off),
        ), lasting

    def edges(self) -> set[Instant]:
        """Every instant with which c or c_latest is compared, or at which a window may begin or end."""
        statement = self.statement
        found = {statement.start, statement.start_latest, self.life_until, self.circumstances.as_of}
        found.update(edge for edge in (statement.reach_since, statement.reach_since_latest) if edge is not None)
        found.update(edge for off in self.off for edge in (off.earliest, off.began))
        parts = parts_of(self.segments, self.circumstances.as_of)
        found.update(edge for part in parts for edge in (part.start, part.end))
        found.update(part.start for part in only_if(statement, self.circumstances))
        return found


def hear(statement: Statement, circumstances: Circumstances) -> Heard:
    """Makes a statement ready for many records."""
    newer = bool(statement.setting) and statement.off_protects == "newer"
    life = overlaid(period(statement, circumstances), account(circumstances))
    return Heard(
        statement,
        circumstances,
        segments(statement, circumstances),
        setting_history(statement, circumstances).off if newer else (),
        max((part.end for part in life), default=BEGINNING),
    )


def _reached(stretches: Course) -> Reached:
    known = [part.end for part in stretches if certainty_of(part.conditions) is Certainty.KNOWN]
    return Reached(stretches, max(known, default=BEGINNING), max((part.end for part in stretches), default=BEGINNING))
