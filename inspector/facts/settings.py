"""The history of a setting: dated facts, then what was seen of it at single instants (contract, section 4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from inspector.facts.fact import Basis, Fact
from inspector.facts.timeline import State, laid_out, state_at
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class Off:
    """A stretch `[began, end)` on which a setting is off without a break, whatever facts say so.

    `earliest` is where it may have begun: before `began` only where a sighting left the state unknown from
    `earliest` to `began`. They are p and o of the contract's rule 10.
    """

    earliest: Instant
    began: Instant
    end: Instant


@dataclass(frozen=True, slots=True)
class SettingHistory:
    """The states of a setting from BEGINNING to FOREVER (`on`, `off`, or None where it is unknown), and its
    stretches of off.
    """

    states: tuple[State, ...]
    off: tuple[Off, ...]


@dataclass(frozen=True, slots=True)
class Unseen:
    """A change that nobody saw: before `sighting` the state was `before`, and it changed at or after `since`."""

    sighting: Fact
    before: State
    since: Instant


@dataclass(frozen=True, slots=True)
class Sighted:
    """What becomes of a setting's sightings.

    `held` are the facts that hold, sightings that count among them; `refused` the sightings that change
    nothing, each with the stronger fact that says otherwise; `unseen` the changes that nobody saw.
    """

    held: tuple[Fact, ...]
    refused: tuple[tuple[Fact, Fact], ...]
    unseen: tuple[Unseen, ...]


def take_sightings(facts: Iterable[Fact], setting: str, default: str) -> Sighted:
    """Takes a setting's sightings in order of time, after its dated facts.

    Args:
        facts: those of one platform, of any `what`.
        setting: the setting's id.
        default: its state where nobody recorded one: `on`, `off`, or anything else for unknown.
    """
    own = [fact for fact in facts if fact.what == f"setting:{setting}"]
    held = [fact for fact in own if fact.at is None]
    refused: list[tuple[Fact, Fact]] = []
    unseen: list[Unseen] = []
    for at, sighting in sorted(((fact.at, fact) for fact in own if fact.at is not None), key=lambda pair: pair[0]):
        history = laid_out(held)
        found = state_at(history, at)
        before = found if found.facts else _by_default(found, default)
        if found.facts and before.basis < sighting.basis and before.value != sighting.value:
            refused.append((sighting, found.facts[0]))
            continue
        if before.value != sighting.value:
            # Where a fact holds, `found` begins where it came into force; where none does, where the last ended.
            unseen.append(Unseen(sighting, before, found.start))
        held.append(sighting)
    return Sighted(tuple(held), tuple(refused), tuple(unseen))


def setting_states(facts: Iterable[Fact], setting: str, default: str = "unknown") -> SettingHistory:
    """The history of a setting, sightings and default taken in.

    Args:
        facts: those of one platform, of any `what`.
        setting: the setting's id.
        default: its state where nobody recorded one: `on`, `off`, or anything else for unknown.
    """
    sighted = take_sightings(facts, setting, default)
    unknown = {gap.sighting.at: gap for gap in sighted.unseen if gap.sighting.at != gap.since}
    found: list[State] = []
    for state in laid_out(sighted.held):
        gap = unknown.get(state.end)
        if gap is not None:
            # Nothing else begins or ends between `since` and the sighting: the whole state is the gap.
            found.append(State(state.start, state.end, None, Basis.UNKNOWN, (gap.sighting,)))
        else:
            found.append(state if state.facts else _by_default(state, default))
    return SettingHistory(tuple(found), tuple(_stretches_of_off(found)))


def _by_default(state: State, default: str) -> State:
    if default in {"on", "off"}:
        return State(state.start, state.end, default, Basis.DEFAULT)
    return state


def _stretches_of_off(states: list[State]) -> Iterable[Off]:
    """The stretches of off; one that the default begins and a fact carries on is one stretch."""
    before: State | None = None
    current: Off | None = None
    for state in states:
        if state.value != "off":
            if current is not None:
                yield current
            current = None
        elif current is not None:
            current = Off(current.earliest, current.began, state.end)
        else:
            by_sighting = before is not None and before.value is None and bool(before.facts)
            earliest = before.start if before is not None and by_sighting else state.start
            current = Off(earliest, state.start, state.end)
        before = state
    if current is not None:
        yield current
