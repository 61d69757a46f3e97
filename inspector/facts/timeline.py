"""What was true when: the facts of one kind laid out along time (contract, section 4)."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from inspector.facts.fact import Basis, Fact
from inspector.records.instants import BEGINNING, FOREVER, Instant


@dataclass(frozen=True, slots=True)
class State:
    """What is known of one thing during `[start, end)`.

    `value` is None and `basis` UNKNOWN where nothing is known. `facts` holds the fact that decided, or
    nothing; of a setting that a sighting left unknown, the sighting.
    """

    start: Instant
    end: Instant
    value: str | None
    basis: Basis
    facts: tuple[Fact, ...] = ()


def facts_for(facts: Iterable[Fact], platform: str) -> tuple[Fact, ...]:
    """The facts that count for one platform's archives: its own, and those of the person."""
    return tuple(fact for fact in facts if fact.platform in {"", platform})


def begins(fact: Fact) -> Instant:
    """Where a fact begins; of a sighting, where it was seen."""
    if fact.at is not None:
        return fact.at
    return BEGINNING if fact.start is None else fact.start


def extents(facts: Sequence[Fact]) -> tuple[tuple[Instant, Instant, Fact], ...]:
    """Where each fact holds among those of its own basis: from weak to strong, then by beginning.

    One with an end holds until then, one without until the next of its basis begins. Of two that begin
    at one instant, the later in the given order counts as the next.

    Args:
        facts: facts of one `what`; a sighting among them counts as a fact that begins at its instant.
    """
    found: list[tuple[Instant, Instant, Fact]] = []
    for basis in sorted(Basis, reverse=True):
        ordered = sorted((fact for fact in facts if fact.basis is basis), key=begins)
        for place, fact in enumerate(ordered):
            following = begins(ordered[place + 1]) if place + 1 < len(ordered) else FOREVER
            found.append((begins(fact), following if fact.end is None else fact.end, fact))
    return tuple(found)


def laid_out(facts: Sequence[Fact]) -> tuple[State, ...]:
    """The states of one `what` from BEGINNING to FOREVER, without a gap, one for each stretch of one fact.

    The stronger basis wins wherever it holds; among facts of one basis, the later begun.
    """
    claims = extents(facts)
    edges = sorted({BEGINNING, FOREVER, *(start for start, _, _ in claims), *(end for _, end, _ in claims)})
    place = {edge: index for index, edge in enumerate(edges)}
    winner: list[Fact | None] = [None] * (len(edges) - 1)
    for start, end, fact in claims:
        # Each claim goes over those before it: from weak to strong, and from early to late begun.
        if start < end:
            winner[place[start] : place[end]] = [fact] * (place[end] - place[start])
    runs = groupby(zip(winner, pairwise(edges), strict=True), key=lambda pair: pair[0])
    return tuple(_state(fact, [stretch for _, stretch in run]) for fact, run in runs)


def _state(fact: Fact | None, run: list[tuple[Instant, Instant]]) -> State:
    start, end = run[0][0], run[-1][1]
    if fact is None:
        return State(start, end, None, Basis.UNKNOWN)
    return State(start, end, fact.value, fact.basis, (fact,))


def states(facts: Iterable[Fact], what: str) -> tuple[State, ...]:
    """What the dated facts say of `what`, from BEGINNING to FOREVER.

    Args:
        facts: those of one platform (`facts_for`), of any `what`; sightings are passed over
            (`inspector.facts.settings` takes them in).
        what: such as `residence`.
    """
    return laid_out([fact for fact in facts if fact.what == what and fact.at is None])


def state_at(history: Sequence[State], at: Instant) -> State:
    """The state that holds at an instant, of states as `states` gives them."""
    return history[max(bisect_right(history, at, key=lambda state: state.start) - 1, 0)]


def edges(history: Iterable[State]) -> tuple[Instant, ...]:
    """The instants at which a new state begins."""
    return tuple(state.start for state in history)
