"""Each condition of a window in one plain sentence, and what would settle one that is not known.

Printed from the condition itself, with the fact that decided: nothing is worked out a second time.
"""

from collections.abc import Callable

from inspector.exposure.outcome import Condition, Met
from inspector.facts.fact import Basis, Fact
from inspector.records.instants import to_iso
from inspector.statements.statement import KnowledgeBase, Statement

_BASIS = {
    Basis.ARCHIVE: "read from the archive",
    Basis.DECLARED: "said by you",
    Basis.ASSUMED: "assumed from what the archive shows on one day",
    Basis.DEFAULT: "taken for granted, nobody recorded it",
    Basis.UNKNOWN: "not known",
}


def basis_words(basis: Basis) -> str:
    """How a fact is known, in plain words."""
    return _BASIS[basis]


def reason(condition: Condition, statement: Statement, knowledge: KnowledgeBase) -> str:
    """One plain sentence on a condition that bears on a window; empty where there is nothing to say."""
    words = condition_words(condition, statement, knowledge)
    if not words:
        return ""
    proof = condition_proof(condition)
    return f"{words} ({proof})." if proof else f"{words}."


def condition_words(condition: Condition, statement: Statement, knowledge: KnowledgeBase) -> str:
    """What there is to say of a condition, without its full stop and without the facts that decided; may be empty."""
    return _SENTENCES[condition.name](condition, statement, knowledge)


def condition_proof(condition: Condition) -> str:
    """How the facts that decided a condition are known, and from where; empty where none decided."""
    return "; ".join(dict.fromkeys(_proof(fact) for fact in condition.facts))


def what_would_settle(condition: Condition, statement: Statement, knowledge: KnowledgeBase) -> str:
    """What a person could bring to settle a condition that is not known; empty where it is known."""
    if condition.outcome is not Met.UNKNOWN:
        return ""
    return _SETTLED_BY[condition.name](statement, knowledge)


def source_words(fact: Fact) -> str:
    """Where a fact comes from, in plain words: the member and record, or the person's own file."""
    source = fact.source
    if source.member:
        place = f"file {source.member}" if source.record is None else f"file {source.member}, record {source.record}"
        return f"{place}{_note(source.note)}"
    if source.file:
        place = source.file if source.line is None else f"{source.file}, line {source.line}"
        proof = ", with an attachment" if source.attachment else ""
        return f"{place}{proof}{_note(source.note)}"
    return source.note


def plan_name(tier: str, knowledge: KnowledgeBase) -> str:
    """What a plan is called; an id that no platform lists stands for itself."""
    return next((each.name for _, tiers in knowledge.tiers for each in tiers if each.id == tier), tier)


def _note(text: str) -> str:
    return f": {text}" if text else ""


def _proof(fact: Fact) -> str:
    where = source_words(fact)
    known = basis_words(fact.basis)
    return f"{known}, {where}" if where else known


def _period(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if condition.outcome is Met.UNKNOWN:
        return "The sources leave open on which day exactly this began or ended; this stretch is in between"
    until = "" if statement.until is None else f" until {_day(statement.until)}"
    return f"The statement speaks of the time from {_day(statement.start)}{until}"


def _region(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if statement.regions == ("*",) and not statement.regions_except:
        return ""
    if condition.outcome is Met.UNKNOWN:
        return "Where you lived at that time is not known, and the statement holds in some places only"
    return f"Your region at that time was {condition.value}, where the statement holds"


def _subscription(condition: Condition, statement: Statement, knowledge: KnowledgeBase) -> str:
    if statement.subscriptions == ("*",):
        return ""
    if condition.outcome is Met.UNKNOWN:
        return "Whether you were a paying member at that time is not known, and the statement holds for some plans only"
    return f"Your plan at that time was {plan_name(condition.value, knowledge)}, for which the statement holds"


def _setting(condition: Condition, statement: Statement, knowledge: KnowledgeBase) -> str:
    if not statement.setting:
        return ""
    name = _setting_name(statement, knowledge)
    if condition.outcome is Met.UNKNOWN:
        return f"Whether the setting “{name}” was on at that time is not known"
    if condition.basis is Basis.DEFAULT:
        return f"Nobody recorded the setting “{name}”; by default it was on"
    if condition.value == "off":
        return f"The setting “{name}” was off, which by this statement keeps out newer data only"
    return f"The setting “{name}” was on"


def _account(condition: Condition, _statement: Statement, _knowledge: KnowledgeBase) -> str:
    if condition.basis is Basis.DEFAULT:
        return "When the account was opened or closed is not recorded; it is taken as open"
    return "The account was open"


def _age(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if statement.minimum_age is None and statement.maximum_age is None:
        return ""
    if condition.basis is Basis.DEFAULT:
        return "No date of birth is known; an adult is taken for granted"
    return "Your age at that time is within what the statement asks"


def _existence(condition: Condition, _statement: Statement, _knowledge: KnowledgeBase) -> str:
    if condition.basis is Basis.ASSUMED:
        return "The record may have existed already: the archive gives its time only roughly, or not at all"
    return "The record existed"


def _reach(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if condition.outcome is Met.UNKNOWN:
        return "Whether the statement reaches back to data as old as this record is not known"
    if statement.reach == "existing" and statement.reach_since is None:
        return "The statement reaches data that were there before, too"
    return "The record is of the time that the statement reaches"


def _audience(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if not statement.audience:
        return ""
    if condition.outcome is Met.UNKNOWN:
        return "Who could see this record is not known"
    return f"The record's audience was {condition.value or 'one that the statement names'}"


def _sign(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if not statement.sign:
        return ""
    if condition.outcome is Met.UNKNOWN:
        return f"The statement holds only for records marked “{statement.sign}”, which this archive does not show for certain"
    return f"The record is marked “{statement.sign}”"


def _only_if(condition: Condition, statement: Statement, _knowledge: KnowledgeBase) -> str:
    if not statement.only_if:
        return ""
    if condition.outcome is Met.UNKNOWN:
        return (
            f"The statement holds only under a condition that no archive shows: {statement.only_if.removesuffix('.')}"
        )
    return f"You said that this holds: {statement.only_if.removesuffix('.')}"


_SENTENCES = {
    "period": _period,
    "region": _region,
    "subscription": _subscription,
    "setting": _setting,
    "account": _account,
    "age": _age,
    "existence": _existence,
    "reach": _reach,
    "audience": _audience,
    "sign": _sign,
    "only_if": _only_if,
}


def _setting_name(statement: Statement, knowledge: KnowledgeBase) -> str:
    return next((setting.name for setting in knowledge.settings if setting.id == statement.setting), statement.setting)


_SETTLED_BY: dict[str, Callable[[Statement, KnowledgeBase], str]] = {
    "period": lambda _s, _k: "A dated text of the platform that names the day would settle it.",
    "region": lambda _s, _k: "Say where you lived, and from when until when.",
    "subscription": lambda _s, _k: "Say when you were a paying member; receipts or bank statements show it.",
    "setting": lambda s, k: (
        f"Say when “{_setting_name(s, k)}” was on or off; a dated screenshot or the platform's "
        "own history of the setting shows it."
    ),
    "account": lambda _s, _k: "Say when the account was opened or closed.",
    "age": lambda _s, _k: "Give your date of birth.",
    "existence": lambda _s, _k: "A dated copy of the record would settle it.",
    "reach": lambda _s, _k: "The record's exact day, or the platform's word on how far back it went, would settle it.",
    "audience": lambda _s, _k: "Say who could see it when it was made.",
    "sign": lambda s, _k: f"Say whether this record is marked “{s.sign}”.",
    "only_if": lambda s, _k: f"Say whether this holds: {s.only_if}",
}


def _day(instant: int) -> str:
    return to_iso(instant).removesuffix("T00:00:00Z")
