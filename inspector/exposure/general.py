"""Conditions 1 to 6 of the exposure rule: those that do not look at the record (contract, section 6).

Each function gives one condition's course along time. Condition 4 under `off_protects = "newer"` is `met`
where the setting is recorded off: condition 10 takes its place there once the record is known.
"""

from datetime import date

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Condition, Met
from inspector.exposure.stretches import Course, course
from inspector.facts.fact import Basis
from inspector.facts.settings import SettingHistory, setting_states
from inspector.facts.timeline import State, edges, state_at, states
from inspector.records.instants import BEGINNING, FOREVER, Instant, utc
from inspector.statements.statement import Statement


def period(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 1."""
    start, start_latest = statement.start, statement.start_latest
    until = FOREVER if statement.until is None else statement.until
    until_earliest = until if statement.until_earliest is None else statement.until_earliest
    as_of = circumstances.as_of

    def at(t: Instant) -> Condition:
        if t < start or t >= until or t >= as_of:
            return Condition("period", Met.NOT_MET)
        if start <= t < start_latest or until_earliest <= t < until:
            return Condition("period", Met.UNKNOWN)
        return Condition("period", Met.MET)

    return course((start, start_latest, until_earliest, until, as_of), at)


def region(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 2."""
    if "*" in statement.regions and not statement.regions_except:
        return course((), lambda _: Condition("region", Met.MET))
    residence = states(circumstances.facts, "residence")
    account_region = states(circumstances.facts, "account_region")
    matches = circumstances.regions.matches

    def at(t: Instant) -> Condition:
        lived, on_file = state_at(residence, t), state_at(account_region, t)
        deciding = on_file if on_file.basis <= lived.basis else lived
        if deciding.value is None:
            return Condition("region", Met.UNKNOWN, Basis.UNKNOWN)
        within = matches(deciding.value, statement.regions, t) and not matches(
            deciding.value, statement.regions_except, t
        )
        return _settled("region", deciding, within=within)

    return course((*edges(residence), *edges(account_region), *circumstances.regions.changes()), at)


def subscription(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 3."""
    if "*" in statement.subscriptions:
        return course((), lambda _: Condition("subscription", Met.MET))
    tiers = states(circumstances.facts, "subscription")

    def at(t: Instant) -> Condition:
        tier = state_at(tiers, t)
        if tier.value is None:
            return Condition("subscription", Met.UNKNOWN, Basis.UNKNOWN)
        named = {tier.value} | ({"premium"} if tier.value in circumstances.paid_tiers else set())
        return _settled("subscription", tier, within=not named.isdisjoint(statement.subscriptions))

    return course(edges(tiers), at)


def setting_history(statement: Statement, circumstances: Circumstances) -> SettingHistory:
    """The history of the statement's setting, with the default that the statement gives."""
    return setting_states(circumstances.facts, statement.setting, statement.setting_default)


def recorded_off(state: State) -> bool:
    """Whether a setting is recorded off, not only taken to be off by default."""
    return state.value == "off" and bool(state.facts)


def setting(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 4; `met` under `off_protects = "newer"` where the setting is recorded off."""
    if not statement.setting:
        return course((), lambda _: Condition("setting", Met.MET))
    history = setting_history(statement, circumstances).states

    def at(t: Instant) -> Condition:
        state = state_at(history, t)
        if state.value is None:
            return Condition("setting", Met.UNKNOWN, Basis.UNKNOWN, facts=state.facts)
        stands_open = statement.off_protects == "newer" and recorded_off(state)
        return _settled("setting", state, within=state.value == "on" or stands_open)

    return course(edges(history), at)


def account(circumstances: Circumstances) -> Course:
    """Condition 5."""
    if not any(fact.what == "account" for fact in circumstances.facts):
        return course((), lambda _: Condition("account", Met.MET, Basis.DEFAULT))
    life = states(circumstances.facts, "account")

    def at(t: Instant) -> Condition:
        return _settled("account", state_at(life, t), within=state_at(life, t).value == "open")

    return course(edges(life), at)


def age(statement: Statement, circumstances: Circumstances) -> Course:
    """Condition 6."""
    minimum, maximum = statement.minimum_age, statement.maximum_age
    if minimum is None and maximum is None:
        return course((), lambda _: Condition("age", Met.MET))
    born = state_at(states(circumstances.facts, "born"), circumstances.as_of)
    if born.value is None:
        adult = Met.MET if maximum is None else Met.NOT_MET
        return course((), lambda _: Condition("age", adult, Basis.DEFAULT))
    birth = date.fromisoformat(born.value)
    old_enough = BEGINNING if minimum is None else _birthday(birth, minimum)
    too_old = FOREVER if maximum is None else _birthday(birth, maximum + 1)

    def at(t: Instant) -> Condition:
        return _settled("age", born, within=old_enough <= t < too_old)

    return course((old_enough, too_old), at)


def _birthday(birth: date, years: int) -> Instant:
    """The first instant of the day on which someone has lived so many years: of a 29 February, 1 March."""
    try:
        reached = birth.replace(year=birth.year + years)
    except ValueError:
        reached = date(birth.year + years, 3, 1)
    return utc(reached.year, reached.month, reached.day)


def _settled(name: str, state: State, *, within: bool) -> Condition:
    return Condition(name, Met.MET if within else Met.NOT_MET, state.basis, state.value or "", state.facts)
