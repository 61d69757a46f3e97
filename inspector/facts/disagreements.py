"""Where facts on a setting say something else than the state that counts: side by side, none settled in silence."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.facts.fact import Fact
from inspector.facts.settings import setting_states, take_sightings
from inspector.facts.timeline import begins, extents
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class Disagreement:
    """On `[start, end)` one fact counts, and others say something else. Where `end` equals `start`, it is about
    what was seen at that instant alone.
    """

    start: Instant
    end: Instant
    counts: Fact
    against: tuple[Fact, ...]


def setting_disagreements(facts: Sequence[Fact], setting: str, default: str) -> tuple[Disagreement, ...]:
    """Every stretch on which facts on a setting differ, in order; then what was seen against a stronger fact.

    Args:
        facts: those of one platform, of any `what`.
        setting: the setting's id.
        default: its state where nobody recorded one: `on`, `off`, or anything else for unknown.
    """
    sighted = take_sightings(facts, setting, default)
    claims = extents(sighted.held)
    found: list[Disagreement] = []
    for state in setting_states(facts, setting, default).states:
        against = tuple(
            fact
            for start, end, fact in claims
            if fact.value != state.value
            and state.facts
            and state.value is not None
            and (max(start, state.start) < min(end, state.end) or (start == end and state.start <= start < state.end))
        )
        if against:
            found.append(Disagreement(state.start, state.end, state.facts[0], against))
    for sighting, fact in sighted.refused:
        found.append(Disagreement(begins(sighting), begins(sighting), fact, (sighting,)))
    return tuple(found)
