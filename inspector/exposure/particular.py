"""Conditions 7 to 12 of the exposure rule: those that look at the record (contract, section 6).

Each function gives one condition's course along time, for one record. In their words, c and c_latest are
the record's earliest and latest creation instant.
"""

from collections.abc import Iterable

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.general import recorded_off, setting_history
from inspector.exposure.outcome import Condition, Met, Traits
from inspector.exposure.stretches import Course, course
from inspector.facts.fact import Basis
from inspector.facts.settings import Off
from inspector.facts.timeline import edges, state_at, states
from inspector.records.categories import Audience, Author, Grade, covers
from inspector.records.instants import FOREVER, Instant
from inspector.statements.statement import Reach, Statement


def covered(statement: Statement, traits: Traits) -> bool:
    """Whether the statement speaks of such a record: its platform, category, author and service."""
    return (
        traits.platform in statement.platforms
        and any(covers(named, traits.category) for named in statement.categories)
        and (statement.author == "any" or traits.author is Author.OWNER)
        and (not statement.services or traits.service in statement.services)
    )


def existence(earliest: Instant, latest: Instant, deleted_at: Instant | None = None) -> Course:
    """Condition 7."""
    gone = FOREVER if deleted_at is None else deleted_at

    def at(t: Instant) -> Condition:
        if t < earliest or t >= gone:
            return Condition("existence", Met.NOT_MET)
        return Condition("existence", Met.MET, Basis.ASSUMED if t < latest else Basis.ARCHIVE)

    return course((earliest, latest, gone), at)


def reach(statement: Statement, traits: Traits) -> Course:
    """Condition 8."""
    if statement.reach is Reach.EXISTING:
        outcome = reach_of_existing(statement, traits)
    else:
        outcome = reach_of_new(statement, traits)
    if statement.reach is not Reach.RESUMED or outcome is Met.MET:
        return course((), lambda _: Condition("reach", outcome))
    certain, possible = resumption(statement, traits.owner_activity)

    def at(t: Instant) -> Condition:
        if t >= certain:
            return Condition("reach", Met.MET)
        return Condition("reach", Met.UNKNOWN if t >= possible else outcome)

    return course((certain, possible), at)


def reach_of_existing(statement: Statement, traits: Traits) -> Met:
    """Condition 8 under `existing`, whatever the instant."""
    if statement.reach_since is None:
        return Met.MET
    latest_value = statement.reach_since if statement.reach_since_latest is None else statement.reach_since_latest
    if traits.earliest >= latest_value:
        return Met.MET
    return Met.NOT_MET if traits.latest < statement.reach_since else Met.UNKNOWN


def reach_of_new(statement: Statement, traits: Traits) -> Met:
    """Condition 8 under `new`, whatever the instant."""
    if traits.earliest >= statement.start_latest:
        return Met.MET
    return Met.NOT_MET if traits.latest < statement.start else Met.UNKNOWN


def resumption(statement: Statement, activity: tuple[tuple[Instant, Instant], ...]) -> tuple[Instant, Instant]:
    """From when on the owner has certainly, and from when on possibly, gone on with the conversation while
    the statement ran; FOREVER for never.

    Certainly: a record that cannot be older than `from_latest`, from the latest instant of its making on.
    Possibly: one that may not be older than `from`, from the earliest instant on that it may then have.
    """
    certain = (latest for earliest, latest in activity if earliest >= statement.start_latest)
    possible = (max(earliest, statement.start) for earliest, latest in activity if latest >= statement.start)
    return min(certain, default=FOREVER), min(possible, default=FOREVER)


def decisive(
    statements: Iterable[Statement], activity: tuple[tuple[Instant, Instant], ...]
) -> tuple[tuple[Instant, Instant], ...]:
    """As few of the owner's records as give every one of these statements the same `resumption` as all of them do."""
    kept: set[tuple[Instant, Instant]] = set()
    for each in statements:
        certain, possible = resumption(each, activity)
        kept.update(pair for pair in activity if pair[0] >= each.start_latest and pair[1] == certain)
        kept.update(pair for pair in activity if pair[1] >= each.start and max(pair[0], each.start) == possible)
    return tuple(sorted(kept))


def audience(statement: Statement, traits: Traits) -> Condition:
    """Condition 9, whatever the instant."""
    if not statement.audience:
        return Condition("audience", Met.MET)
    value = traits.audience.value
    if traits.audience in statement.audience:
        return Condition("audience", Met.MET, traits.audience_basis, value)
    if traits.audience is Audience.UNKNOWN:
        return Condition("audience", Met.UNKNOWN, Basis.UNKNOWN, value)
    return Condition("audience", Met.NOT_MET, traits.audience_basis, value)


def newer_only(statement: Statement, traits: Traits, circumstances: Circumstances) -> Course:
    """Condition 10: what stands in for condition 4 where the setting is recorded off, and nothing elsewhere."""
    if statement.off_protects != "newer" or not statement.setting:
        return course((), lambda _: None)
    history = setting_history(statement, circumstances)

    def at(t: Instant) -> Condition | None:
        state = state_at(history.states, t)
        if not recorded_off(state):
            return None
        stretch = next(off for off in history.off if off.began <= t < off.end)
        return Condition("setting", left_unprotected(statement, traits, stretch), state.basis, "off", state.facts)

    return course(edges(history.states), at)


def left_unprotected(statement: Statement, traits: Traits, off: Off) -> Met:
    """Condition 10 in one stretch of off: whether a record older than the switching off may still be used."""
    p, o = off.earliest, off.began
    if o <= statement.start or traits.earliest >= o:
        return Met.NOT_MET
    return Met.MET if traits.latest < p and p > statement.start else Met.UNKNOWN


def sign(statement: Statement, traits: Traits) -> Condition:
    """Condition 11, whatever the instant."""
    if not statement.sign:
        return Condition("sign", Met.MET)
    grade = next((grade for borne, grade in traits.signs if borne == statement.sign), None)
    if grade is Grade.CERTAIN:
        return Condition("sign", Met.MET, value=grade.value)
    if grade is not None or statement.sign in traits.unshown:
        return Condition("sign", Met.UNKNOWN, value="" if grade is None else grade.value)
    return Condition("sign", Met.NOT_MET)


def only_if(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 12."""
    if not statement.only_if:
        return course((), lambda _: Condition("only_if", Met.MET))
    settled = states(circumstances.facts, f"only_if:{statement.id}")

    def at(t: Instant) -> Condition:
        state = state_at(settled, t)
        if state.value is None:
            return Condition("only_if", Met.UNKNOWN, Basis.UNKNOWN)
        return Condition("only_if", Met(state.value), state.basis, state.value, state.facts)

    return course(edges(settled), at)
