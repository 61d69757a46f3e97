"""Where facts speak against one another: nothing is settled in silence (contract, section 4)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from inspector.facts.fact import Fact, Observation
from inspector.facts.settings import Sighted, Unseen, take_sightings
from inspector.facts.timeline import begins, extents, state_at, states
from inspector.facts.who import ME
from inspector.facts.wording import day_of, held_from, subject_of, told_by
from inspector.records.instants import Instant
from inspector.records.record import ExtractionWarning

_REGIONS = ("residence", "account_region")
_SETTING = "setting:"


def conflict_warnings(
    facts: Sequence[Fact], observations: Iterable[Observation], settings_defaults: Mapping[str, str]
) -> tuple[ExtractionWarning, ...]:
    """Everything in which facts, sightings and observations disagree, each once.

    Codes: `conflict` (two facts that hold at one time say different things; a sighting says other than a
    stronger fact; an observation speaks against a fact), `changed_unseen` (a setting changed at an unknown
    instant before it was seen), `region_differs` (residence and the region on file differ).

    Args:
        facts: those of one platform (`inspector.facts.timeline.facts_for`).
        observations: those of the same platform.
        settings_defaults: the default of each setting that statements name; a setting that is not among
            them has an unknown default.

    Returns:
        in order of what the facts speak of, then of time.
    """
    found: list[ExtractionWarning] = []
    for what in dict.fromkeys(fact.what for fact in facts):
        if what.startswith(ME):
            # Somebody may be several members of one workspace.
            continue
        own = [fact for fact in facts if fact.what == what]
        if what.startswith(_SETTING):
            setting = what.removeprefix(_SETTING)
            sighted = take_sightings(own, setting, settings_defaults.get(setting, "unknown"))
            found.extend(_of_sightings(sighted))
            own = list(sighted.held)
            known = {frozenset((gap.sighting, *gap.before.facts)) for gap in _gaps(sighted)}
            found.extend(_of_facts(own, known))
        else:
            found.extend(_of_facts([fact for fact in own if fact.at is None], set()))
    found.extend(_of_regions(facts))
    found.extend(_of_observations(facts, observations))
    return tuple(dict.fromkeys(found))


def _of_facts(facts: Sequence[Fact], known: set[frozenset[Fact]]) -> Iterator[ExtractionWarning]:
    """Facts of one `what` that hold at one time with different values, but for pairs that are told already."""
    claims = sorted(extents(facts), key=lambda claim: (claim[0], claim[2].basis))
    for (start, end, one), (later_start, later_end, other) in combinations(claims, 2):
        # Two of one basis that begin together: the first holds for no time, yet they do disagree.
        together = max(start, later_start) < min(end, later_end) or (start == later_start and one.basis is other.basis)
        if one.value != other.value and together and frozenset((one, other)) not in known:
            counting = min(one, other, key=lambda fact: fact.basis) if one.basis is not other.basis else None
            yield ExtractionWarning("conflict", _disagreement(one, other, counting))


def _disagreement(one: Fact, other: Fact, counting: Fact | None) -> str:
    first = f"{one.value} ({told_by(one)}, {held_from(one)})"
    second = f"{other.value} ({told_by(other)}, {held_from(other)})"
    which = "the one that begins later" if counting is None else counting.value
    return f"Two facts about {subject_of(one.what)} disagree: {first} and {second}. Where both hold, {which} counts."


def _of_sightings(sighted: Sighted) -> Iterator[ExtractionWarning]:
    for sighting, fact in sighted.refused:
        yield ExtractionWarning(
            "conflict",
            f"On {day_of(begins(sighting))}, {subject_of(sighting.what)} was seen {sighting.value} "
            f"({told_by(sighting)}), but a stronger fact says {fact.value} ({told_by(fact)}, {held_from(fact)}). "
            f"The stronger fact counts.",
        )
    for gap in _gaps(sighted):
        sighting = gap.sighting
        if gap.before.facts:
            fact = gap.before.facts[0]
            before = f"before that it was {fact.value} ({told_by(fact)}, {held_from(fact)})"
        elif gap.before.value is not None:
            before = f"before that nothing is recorded, and it is {gap.before.value} by default"
        else:
            before = "before that nothing is recorded"
        since = day_of(gap.since)
        yield ExtractionWarning(
            "changed_unseen",
            f"On {day_of(begins(sighting))}, {subject_of(sighting.what)} was seen {sighting.value} "
            f"({told_by(sighting)}); {before}. Since when it has been so is not known: its state is unknown "
            f"{f'from {since} ' if since else ''}until then.",
        )


def _gaps(sighted: Sighted) -> list[Unseen]:
    """The changes that leave a stretch unknown; one that is seen where the fact begins leaves none."""
    return [gap for gap in sighted.unseen if gap.since < begins(gap.sighting)]


def _of_regions(facts: Sequence[Fact]) -> Iterator[ExtractionWarning]:
    lived, on_file = (states(facts, what) for what in _REGIONS)
    for residence in lived:
        for region in on_file:
            overlap = max(residence.start, region.start) < min(residence.end, region.end)
            if not overlap or not residence.facts or not region.facts or residence.value == region.value:
                continue
            counting = region if region.basis <= residence.basis else residence
            home, file = residence.facts[0], region.facts[0]
            yield ExtractionWarning(
                "region_differs",
                f"The place of residence is {home.value} ({told_by(home)}, {held_from(home)}), but the region on file "
                f"with the platform is {file.value} ({told_by(file)}, {held_from(file)}). "
                f"Where both hold, {counting.value} counts.",
            )


def _of_observations(facts: Sequence[Fact], observations: Iterable[Observation]) -> Iterator[ExtractionWarning]:
    """Observations against the fact that holds at their instant; many of one value against one fact are told at once."""
    seen: dict[tuple[str, Fact], list[Instant]] = {}
    history = {what: states(facts, what) for what in dict.fromkeys((*_REGIONS, *(fact.what for fact in facts)))}
    for observation in observations:
        bears_on = _REGIONS if observation.what in _REGIONS else (observation.what,)
        for what in bears_on:
            if observation.at is None or what not in history:
                continue
            state = state_at(history[what], observation.at)
            if state.value is not None and not _agree(observation.value, state.value):
                seen.setdefault((observation.value, state.facts[0]), []).append(observation.at)
    for (value, fact), instants in seen.items():
        first, last = day_of(min(instants)), day_of(max(instants))
        when = f"on {first}" if first == last else f"{len(instants)} times from {first} to {last}"
        yield ExtractionWarning(
            "conflict",
            f"The archive points to {value} {when}, but {subject_of(fact.what)} is {fact.value} "
            f"({told_by(fact)}, {held_from(fact)}). The fact counts; please check it.",
        )


def _agree(observed: str, value: str) -> bool:
    """Whether an observation leaves a fact standing: `US` does not speak against `US-CA`, nor the reverse."""
    return observed == value or observed.startswith(f"{value}-") or value.startswith(f"{observed}-")
