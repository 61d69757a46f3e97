"""The research on Discord is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Purpose, Statement
from tests.statements.discord_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_discord() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "discord" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_4_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 4
    assert {statement.id for statement in of_discord()} == {name for names in RULES.values() for name in names}


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("DC-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("discord.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("dc-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("DC-")} == set(SOURCES)


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {each.id for each in of_discord() if each.context_only} == CONTEXT_ONLY


def test_nothing_that_is_loaded_says_that_ai_that_generates_was_fed() -> None:
    used = [each for each in of_discord() if each.asserts is Asserts.USED and not each.context_only]
    assert {each.purpose for each in used} == {Purpose.OTHER_AI}
    assert Purpose.OTHER_AI not in STANDARD_PURPOSES


def test_safety_models_reach_a_message_only_under_a_condition_and_no_direct_one() -> None:
    said = STATEMENTS["dc-2022-safety-models"]
    assert (bool(said.only_if), said.categories) == (True, ("community_message",))


def test_the_denial_of_march_2023_keeps_its_bracket_and_names_the_claim() -> None:
    said = STATEMENTS["dc-2023-not-general-models"]
    assert (said.asserts, said.start, said.start_latest) == (Asserts.NOT_USED, utc(2023, 3, 9), utc(2023, 4))
    assert said.disputes == ("dc-2023-claim",)


def test_the_two_settings_rule_no_window() -> None:
    assert {each.setting for each in of_discord() if not each.context_only} == {""}
