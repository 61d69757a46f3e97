"""Facts on a setting that differ stand side by side, whatever counts."""

from inspector.facts.disagreements import Disagreement, setting_disagreements
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.records.instants import Instant, utc

SETTING = "linkedin.genai"


def fact(
    value: str, basis: Basis, start: Instant | None = None, end: Instant | None = None, at: Instant | None = None
) -> Fact:
    return Fact(f"setting:{SETTING}", value, basis, FactSource(file="facts.toml", line=7), start, end, at)


def test_facts_that_agree_give_nothing() -> None:
    facts = (fact("on", Basis.ARCHIVE, utc(2024)), fact("on", Basis.DECLARED, utc(2023)))
    assert setting_disagreements(facts, SETTING, "on") == ()
    assert setting_disagreements((), SETTING, "on") == ()


def test_the_weaker_fact_stands_beside_the_one_that_counts() -> None:
    strong, weak = fact("off", Basis.ARCHIVE, utc(2024, 10), utc(2025)), fact("on", Basis.DECLARED, utc(2024, 6))
    assert setting_disagreements((strong, weak), SETTING, "on") == (
        Disagreement(utc(2024, 10), utc(2025), strong, (weak,)),
    )


def test_what_was_seen_against_a_stronger_fact_is_of_one_instant() -> None:
    strong, seen = fact("off", Basis.ARCHIVE, utc(2024, 10)), fact("on", Basis.DECLARED, at=utc(2025))
    assert setting_disagreements((strong, seen), SETTING, "on") == (
        Disagreement(utc(2025), utc(2025), strong, (seen,)),
    )


def test_of_two_that_begin_together_the_first_stands_against_the_later() -> None:
    first, second = fact("off", Basis.DECLARED, utc(2024, 10)), fact("on", Basis.DECLARED, utc(2024, 10))
    ((found),) = setting_disagreements((first, second), SETTING, "on")
    assert (found.counts, found.against) == (second, (first,))


def test_facts_on_other_settings_are_not_looked_at() -> None:
    other = Fact("setting:linkedin.other", "on", Basis.DECLARED, FactSource(), utc(2024))
    assert setting_disagreements((fact("off", Basis.DECLARED, utc(2024)), other), SETTING, "on") == ()
