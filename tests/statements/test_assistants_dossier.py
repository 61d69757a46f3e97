"""The research on assistants is carried over whole, with its decisions, and nothing is firmer than there."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Purpose, Statement
from tests.statements.assistants_rules import (
    CONTEXT_ONLY,
    DISPUTES,
    EVENTS,
    LEFT_OUT,
    PLATFORMS,
    RULES,
    SETTINGS,
    SOURCES,
)

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of(platform: str) -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if platform in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_14_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 14
    named = {name for names in RULES.values() for name in names}
    assert {each.id for platform in PLATFORMS for each in of(platform)} == {
        name for name in named if not name.startswith(("go-", "mt-"))
    }


def test_every_setting_event_dispute_and_source_is_there_or_left_out_with_a_reason() -> None:
    assert set(SETTINGS.values()) <= {each.id for each in KNOWLEDGE.settings}
    assert set(EVENTS.values()) <= {each.id for each in KNOWLEDGE.events}
    assert set(DISPUTES.values()) <= {each.id for each in KNOWLEDGE.disputes}
    assert set(SOURCES.values()) <= {each.id for each in KNOWLEDGE.sources}
    assert (len(SETTINGS), len(EVENTS), len(DISPUTES)) == (8, 7, 3)
    assert len(SOURCES) + len(LEFT_OUT) == 38
    assert all(LEFT_OUT.values())


@pytest.mark.parametrize("platform", PLATFORMS)
def test_nothing_bears_a_prefix_that_the_research_does_not_know(platform: str) -> None:
    own, other = PLATFORMS[platform]
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith(own)} <= set(EVENTS.values())
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith(other)} <= set(DISPUTES.values())
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith(other)} <= set(SOURCES.values())
    assert all(each.id.startswith(own) for each in of(platform))


def test_sentences_that_reach_everything_are_context() -> None:
    assert {each.id for platform in PLATFORMS for each in of(platform) if each.context_only} == CONTEXT_ONLY


def test_defaults_that_rest_on_others_say_so() -> None:
    assert "guides" in STATEMENTS["gk-2024-used-by-default"].note
    assert "read through others" in STATEMENTS["px-2025-used-by-default"].note
    assert "list was not found" in STATEMENTS["cp-2024-consumer-used"].note


def test_where_microsoft_trains_is_open_outside_the_eea() -> None:
    assert STATEMENTS["cp-2024-consumer-used"].regions_except == ("EEA", "CH", "GB")
    doubtful = STATEMENTS["cp-2024-consumer-used-doubtful"]
    assert (doubtful.regions, bool(doubtful.only_if)) == (("CH", "GB"), True)
    assert STATEMENTS["cp-2024-consumer-used"].start_latest == utc(2025, 2, 6)


def test_only_mistral_reaches_what_was_rated_and_no_setting_stops_it() -> None:
    rated = {each.id for platform in PLATFORMS for each in of(platform) if each.sign}
    assert rated == {"mi-feedback-used-chats"}
    assert not any(STATEMENTS[each].setting for each in RULES["mistral-feedback-used"])
    assert STATEMENTS["mi-2025-consumer-used"].off_protects == "all"
    assert STATEMENTS["mi-2025-consumer-used"].disputes == ("mi-pro-not-used",)


def test_what_is_named_and_what_is_broad() -> None:
    used = [each for platform in PLATFORMS for each in of(platform) if each.asserts is Asserts.USED]
    assert {each.id for each in used if each.specificity == "general"} == {
        "px-2025-any-information",
        "px-2025-used-by-default",
        "ds-2024-technology",
    }
    assert {each.purpose for each in used} == {Purpose.GENERATIVE_AI, Purpose.ANY_AI}
