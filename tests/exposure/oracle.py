"""The exposure rule read word by word, instant by instant: what the engine is held against.

Written from the contract's sections 4 and 6 alone, and slow on purpose. It imports values (statements, facts,
traits) and nothing that works anything out. Time is cut at every instant that anything names; between two
neighbours nothing can change, so each condition is asked once in each of these elementary stretches, and
equal neighbours are joined to windows.

Where the contract leaves a choice, these readings are fixed for engine and oracle alike:

- among facts of one basis, one with an end holds until its end, one without until the next of the same basis
  begins; where several hold, the one that began last counts (begun together: the one listed last); of several
  bases the strongest counts wherever it holds;
- a sighting is set against the state at its instant as it was before the sighting was taken in; p is where
  the fact in force there has been in force from without a break, or since when none has been;
- stretches of off that follow one another without a break are one, whether recorded or by default;
- who is born on 29 February has their birthday on 1 March of other years;
- what ends at `as of` is still open there.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

from inspector.exposure.outcome import Traits
from inspector.facts.fact import Basis, Fact
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.regions import Regions
from inspector.statements.statement import Statement

MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"


class Said(NamedTuple):
    """What one condition comes to at an instant: its outcome, and its basis where it has one."""

    outcome: str
    basis: Basis | None = None


class Stretch(NamedTuple):
    """A segment or a window: `end` is None where it is still open at `as of`."""

    start: Instant
    end: Instant | None
    certainty: str
    basis: Basis
    conditions: dict[str, Said]


class World(NamedTuple):
    """The facts that the conditions look at."""

    facts: tuple[Fact, ...]
    regions: Regions
    paid: frozenset[str]
    as_of: Instant


class Told(NamedTuple):
    """What all statements together say of one record."""

    verdict: str
    windows: list[tuple[str, Stretch]]
    contradicted_by: list[str]
    silent_in: list[str]
    ruled_out_by: list[str]


# --- section 4: facts along time -------------------------------------------------------------------------


def begin(fact: Fact) -> Instant:
    # A sighting holds from its instant on, like a fact that begins there.
    if fact.at is not None:
        return fact.at
    return BEGINNING if fact.start is None else fact.start


def finish(facts: Sequence[Fact], place: int) -> Instant:
    """A fact with an end holds until then; one without until the next of its basis begins."""
    own = facts[place]
    if own.end is not None:
        return own.end
    later = [
        begin(fact)
        for other, fact in enumerate(facts)
        if fact.basis == own.basis and (begin(fact), other) > (begin(own), place)
    ]
    return min(later, default=FOREVER)


def in_force(facts: Sequence[Fact], t: Instant) -> int | None:
    """Which of the facts of one `what` counts at t: strongest basis first, then the one that began last."""
    holding = [place for place, fact in enumerate(facts) if begin(fact) <= t < finish(facts, place)]
    return min(holding, key=lambda place: (facts[place].basis, -begin(facts[place]), -place), default=None)


def cuts_of(facts: Sequence[Fact]) -> list[Instant]:
    return sorted({BEGINNING, *(begin(f) for f in facts), *(finish(facts, place) for place in range(len(facts)))})


def since(cuts: Sequence[Instant], t: Instant, same: Callable[[Instant], bool]) -> Instant:
    """How far back from t, cut by cut, something has been the same as it is at t."""
    reached = t
    for cut in sorted((cut for cut in cuts if cut <= t), reverse=True):
        if not same(cut):
            break
        reached = cut
    return reached


def dated(world: World, what: str) -> list[Fact]:
    return [fact for fact in world.facts if fact.what == what and fact.at is None]


def known(world: World, what: str, t: Instant) -> Fact | None:
    facts = dated(world, what)
    place = in_force(facts, t)
    return None if place is None else facts[place]


class SettingState(NamedTuple):
    """A setting at an instant: `on`, `off` or `unknown`, how that is known, and whether it is recorded."""

    value: str
    basis: Basis
    recorded: bool


class SettingLife:
    """A setting's course: its dated facts, then its sightings in order of time."""

    def __init__(self, world: World, setting: str, default: str) -> None:
        own = [fact for fact in world.facts if fact.what == f"setting:{setting}"]
        self.default = default
        self.facts = [fact for fact in own if fact.at is None]
        self.unseen: list[tuple[Instant, Instant]] = []
        for sighting in sorted((fact for fact in own if fact.at is not None), key=begin):
            self.take(sighting)

    def take(self, sighting: Fact) -> None:
        at = begin(sighting)
        place = in_force(self.facts, at)
        standing = None if place is None else self.facts[place]
        # A stronger fact that gives another state at that instant: the sighting changes nothing.
        if standing is not None and standing.basis < sighting.basis and standing.value != sighting.value:
            return
        # The state before was another one: it changed nobody knows when, between p and the sighting.
        if sighting.value != (standing.value if standing is not None else self.default):
            p = since(cuts_of(self.facts), at, lambda t: in_force(self.facts, t) == place)
            self.unseen.append((p, at))
        # From its instant on it holds like a fact that begins there.
        self.facts.append(sighting)

    def cuts(self) -> list[Instant]:
        return sorted({*cuts_of(self.facts), *(edge for stretch in self.unseen for edge in stretch)})

    def at(self, t: Instant) -> SettingState:
        if any(p <= t < seen for p, seen in self.unseen):
            return SettingState("unknown", Basis.UNKNOWN, recorded=True)
        place = in_force(self.facts, t)
        if place is not None:
            return SettingState(self.facts[place].value, self.facts[place].basis, recorded=True)
        if self.default in {"on", "off"}:
            return SettingState(self.default, Basis.DEFAULT, recorded=False)
        return SettingState("unknown", Basis.UNKNOWN, recorded=False)

    def off_since(self, t: Instant) -> tuple[Instant, Instant]:
        """p and o of the stretch of off around t: it began at o, or anywhere from p to o if nobody saw it."""
        o = since(self.cuts(), t, lambda before: self.at(before).value == "off")
        p = min((start for start, end in self.unseen if end == o), default=o)
        return p, o


# --- section 6, conditions 1 to 6 ------------------------------------------------------------------------


def period(s: Statement, world: World, t: Instant) -> Said:
    # Not before `from`, not from `until` on, not from as_of on; unknown inside the brackets.
    if t < s.start or (s.until is not None and t >= s.until) or t >= world.as_of:
        return Said(NOT_MET)
    if t < s.start_latest:
        return Said(UNKNOWN)
    return Said(UNKNOWN if s.until_earliest is not None and t >= s.until_earliest else MET)


def falls_under(code: str, named: Iterable[str], regions: Regions, t: Instant) -> bool:
    # A code matches itself, its country, each group that holds the country at t, and `*`.
    country = code.split("-", maxsplit=1)[0]
    for name in named:
        if name in ("*", code, country):
            return True
        for membership in regions.memberships:
            if membership.group == name and membership.country == country and membership.start <= t < membership.end:
                return True
    return False


def region(s: Statement, world: World, t: Instant) -> Said:
    # Everywhere and no exceptions: met whatever the region.
    if "*" in s.regions and len(s.regions_except) == 0:
        return Said(MET)
    residence, on_file = known(world, "residence", t), known(world, "account_region", t)
    if residence is None and on_file is None:
        return Said(UNKNOWN, Basis.UNKNOWN)
    # Both known: the stronger basis, and the account's region where they are equal.
    if residence is not None and (on_file is None or residence.basis < on_file.basis):
        fact = residence
    else:
        assert on_file is not None
        fact = on_file
    inside = falls_under(fact.value, s.regions, world.regions, t)
    excepted = falls_under(fact.value, s.regions_except, world.regions, t)
    return Said(MET if inside and not excepted else NOT_MET, fact.basis)


def subscription(s: Statement, world: World, t: Instant) -> Said:
    if "*" in s.subscriptions:
        return Said(MET)
    fact = known(world, "subscription", t)
    if fact is None:
        return Said(UNKNOWN, Basis.UNKNOWN)
    # A tier matches itself, and `premium` if it is paid.
    matches = fact.value in s.subscriptions or (fact.value in world.paid and "premium" in s.subscriptions)
    return Said(MET if matches else NOT_MET, fact.basis)


def setting(s: Statement, life: SettingLife, t: Instant) -> Said:
    if not s.setting:
        return Said(MET)
    state = life.at(t)
    if state.value == "unknown":
        return Said(UNKNOWN, Basis.UNKNOWN)
    return Said(MET if state.value == "on" else NOT_MET, state.basis)


def account(world: World, t: Instant) -> Said:
    # Not known: met by default. Known: not met outside the account's life.
    if not dated(world, "account"):
        return Said(MET, Basis.DEFAULT)
    fact = known(world, "account", t)
    return Said(NOT_MET) if fact is None else Said(MET, fact.basis)


def birthday(born: str, age: int) -> Instant:
    year, month, day = (int(part) for part in born.split("-"))
    year += age
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (month, day) == (2, 29) and not leap:
        month, day = 3, 1
    return int(datetime(year, month, day, tzinfo=UTC).timestamp()) * 1_000_000


def age(s: Statement, world: World, t: Instant) -> Said:
    if s.minimum_age is None and s.maximum_age is None:
        return Said(MET)
    # The date of birth holds at all times.
    fact = known(world, "born", t)
    if fact is None:
        # An adult is taken for granted: a minimum is met, a maximum is not.
        return Said(MET if s.maximum_age is None else NOT_MET, Basis.DEFAULT)
    too_young = s.minimum_age is not None and t < birthday(fact.value, s.minimum_age)
    too_old = s.maximum_age is not None and t >= birthday(fact.value, s.maximum_age + 1)
    return Said(NOT_MET if too_young or too_old else MET, fact.basis)


# --- section 6, conditions 7 to 12 -----------------------------------------------------------------------


def existence(r: Traits, t: Instant) -> Said:
    if t < r.earliest or (r.deleted_at is not None and t >= r.deleted_at):
        return Said(NOT_MET)
    return Said(MET, Basis.ASSUMED if t < r.latest else Basis.ARCHIVE)


def reach(s: Statement, r: Traits, t: Instant) -> Said:
    if s.reach == "existing":
        if s.reach_since is None:
            return Said(MET)
        latest = s.reach_since if s.reach_since_latest is None else s.reach_since_latest
        return Said(made_from(r, s.reach_since, latest))
    as_new = made_from(r, s.start, s.start_latest)
    if s.reach == "new" or as_new == MET:
        return Said(as_new)
    # Resumed: the owner certainly made a record between from_latest and t, or possibly one between from and t.
    if any(s.start_latest <= earliest and latest <= t for earliest, latest in r.owner_activity):
        return Said(MET)
    if any(max(earliest, s.start) <= min(latest, t) for earliest, latest in r.owner_activity):
        return Said(UNKNOWN)
    return Said(as_new)


def made_from(r: Traits, earliest: Instant, latest: Instant) -> str:
    # Certainly made from then on; certainly before; else nobody can tell.
    if r.earliest >= latest:
        return MET
    return NOT_MET if r.latest < earliest else UNKNOWN


def audience(s: Statement, r: Traits) -> Said:
    if not s.audience:
        return Said(MET)
    if r.audience.value in s.audience:
        return Said(MET, r.audience_basis)
    return Said(UNKNOWN, Basis.UNKNOWN) if r.audience.value == "unknown" else Said(NOT_MET, r.audience_basis)


def newer_only(s: Statement, r: Traits, life: SettingLife, t: Instant) -> Said:
    """Condition 10 in place of 4, where the setting is recorded off."""
    basis = life.at(t).basis
    p, o = life.off_since(t)
    # Off since before the statement's start: nothing was ever let in.
    if o <= s.start:
        return Said(NOT_MET, basis)
    # Made after the switching off: kept out. Certainly made before it, while the statement ran: it stays in.
    if r.earliest >= o:
        return Said(NOT_MET, basis)
    if r.latest < p and p > s.start:
        return Said(MET, basis)
    return Said(UNKNOWN, basis)


def sign(s: Statement, r: Traits) -> Said:
    if not s.sign:
        return Said(MET)
    grades = [grade.value for borne, grade in r.signs if borne.value == s.sign]
    if "certain" in grades:
        return Said(MET)
    cannot_show = any(each.value == s.sign for each in r.unshown)
    return Said(UNKNOWN if grades or cannot_show else NOT_MET)


def only_if(s: Statement, world: World, t: Instant) -> Said:
    if not s.only_if:
        return Said(MET)
    fact = known(world, f"only_if:{s.id}", t)
    return Said(UNKNOWN, Basis.UNKNOWN) if fact is None else Said(fact.value, fact.basis)


# --- segments, windows, verdict --------------------------------------------------------------------------


def all_instants(s: Statement, world: World, life: SettingLife, r: Traits | None) -> list[Instant]:
    """Every instant that anything names: what is too many does no harm."""
    found: set[Instant | None] = {BEGINNING, FOREVER, world.as_of}
    found |= {s.start, s.start_latest, s.until, s.until_earliest}
    found |= {edge for fact in world.facts for edge in (fact.start, fact.end, fact.at)}
    found |= {edge for membership in world.regions.memberships for edge in (membership.start, membership.end)}
    found |= set(life.cuts())
    for fact in dated(world, "born"):
        found |= {birthday(fact.value, years) for years in (s.minimum_age, (s.maximum_age or 0) + 1) if years}
    if r is not None:
        found |= {r.earliest, r.latest, r.deleted_at}
        found |= {edge for stretch in r.owner_activity for edge in stretch}
    return sorted(instant for instant in found if instant is not None)


def general(s: Statement, world: World, life: SettingLife, t: Instant) -> dict[str, Said]:
    said = {
        "period": period(s, world, t),
        "region": region(s, world, t),
        "subscription": subscription(s, world, t),
        "setting": setting(s, life, t),
        "account": account(world, t),
        "age": age(s, world, t),
    }
    if is_newer_here(s, life, t):
        # In the segments of such a statement the setting counts as met there.
        said["setting"] = Said(MET, life.at(t).basis)
    return said


def is_newer_here(s: Statement, life: SettingLife, t: Instant) -> bool:
    return bool(s.setting) and s.off_protects == "newer" and life.at(t).value == "off" and life.at(t).recorded


def particular(s: Statement, world: World, life: SettingLife, r: Traits, t: Instant) -> dict[str, Said]:
    said = general(s, world, life, t)
    if is_newer_here(s, life, t):
        said["setting"] = newer_only(s, r, life, t)
    said["existence"] = existence(r, t)
    said["reach"] = reach(s, r, t)
    said["audience"] = audience(s, r)
    said["sign"] = sign(s, r)
    said["only_if"] = only_if(s, world, t)
    return said


def scan(instants: Sequence[Instant], at: Callable[[Instant], dict[str, Said]], as_of: Instant) -> list[Stretch]:
    """Asks in each elementary stretch, at its first and its last instant, and joins equal neighbours."""
    found: list[Stretch] = []
    for start, end in pairwise(instants):
        said = at(start)
        assert at(end - 1) == said, "an instant that matters is not among those that cut time"
        if any(each.outcome == NOT_MET for each in said.values()):
            continue
        before = found[-1] if found else None
        if before is not None and before.end == start and before.conditions == said:
            found[-1] = before._replace(end=end)
        else:
            # Unknown if any condition is; the basis is the weakest of those that have one.
            certainty = "unknown" if any(each.outcome == UNKNOWN for each in said.values()) else "known"
            bases = [each.basis for each in said.values() if each.basis is not None]
            found.append(Stretch(start, end, certainty, max(bases, default=Basis.ARCHIVE), said))
    return [each._replace(end=None) if each.end == as_of else each for each in found]


def life_of(s: Statement, world: World) -> SettingLife:
    return SettingLife(world, s.setting, s.setting_default)


def segments(s: Statement, world: World) -> list[Stretch]:
    life = life_of(s, world)
    return scan(all_instants(s, world, life, None), lambda t: general(s, world, life, t), world.as_of)


_ABOVE = {
    "inmail": "private_message",
    "group_chat": "private_message",
    "message_draft": "private_message",
    "photo": "photo_video",
    "video": "photo_video",
}


def covers(s: Statement, r: Traits) -> bool:
    """Category (its own, the one above it, or all), author, service, and the platform it is about."""
    category = r.category.value
    named = {category, _ABOVE.get(category, category), "*"}
    return (
        r.platform in s.platforms
        and any(each in named for each in s.categories)
        and s.author in {"any", r.author.value}
        and (not s.services or r.service in s.services)
    )


def windows(s: Statement, world: World, r: Traits, *, switched_in: bool = False) -> list[Stretch]:
    if not covers(s, r) or (s.context_only and not switched_in):
        return []
    life = life_of(s, world)
    return scan(all_instants(s, world, life, r), lambda t: particular(s, world, life, r, t), world.as_of)


def existed_in_period(s: Statement, world: World, r: Traits) -> bool:
    """There is an instant at which none of period, account and existence is not met."""
    return any(
        NOT_MET not in {period(s, world, t).outcome, account(world, t).outcome, existence(r, t).outcome}
        for t in all_instants(s, world, life_of(s, world), r)
    )


def tell(
    statements: Sequence[Statement], world: World, r: Traits, purposes: frozenset[str], included: frozenset[str]
) -> Told:
    counting = [s for s in statements if not s.context_only or s.id in included]
    found = {s.id: windows(s, world, r, switched_in=True) for s in counting}
    asked = [s for s in counting if s.purpose.value in purposes]
    used = [s for s in asked if s.asserts == "used"]
    certain = [s for s in used if any(window.certainty == "known" for window in found[s.id])]
    strong = [s for s in certain if s.standing in ("platform_stated", "regulator_found", "court_found")]
    ruled_out: list[str] = []
    if any(s.specificity == "named" for s in strong):
        verdict = "stated"
    elif any(s.specificity == "general" for s in strong):
        verdict = "stated_broadly"
    elif certain:
        verdict = "alleged"
    elif any(found[s.id] for s in used):
        verdict = "unclear"
    else:
        for s in asked:
            denied = s.asserts == "not_used" and found[s.id]
            shut_out = s.asserts == "used" and covers(s, r) and existed_in_period(s, world, r)
            if denied or shut_out:
                ruled_out.append(s.id)
        verdict = "excluded" if ruled_out else "not_addressed"
    return Told(
        verdict,
        [(s.id, window) for s in counting if s.asserts == "used" for window in found[s.id]],
        [s.id for s in counting if s.asserts == "not_used" and found[s.id]],
        [s.id for s in counting if s.asserts == "silent" and found[s.id]],
        ruled_out,
    )
