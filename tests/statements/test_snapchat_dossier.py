"""The research on Snapchat is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Purpose, Standing, Statement
from tests.statements.snapchat_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_snapchat() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "snapchat" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_4_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 4
    assert {statement.id for statement in of_snapchat()} == {name for names in RULES.values() for name in names}


def test_every_setting_dispute_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("snapchat.")} == set(SETTINGS.values())
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("SN-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("sn-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("SN-")} == set(SOURCES)


def test_what_reaches_everything_or_rests_on_one_post_is_context() -> None:
    assert {each.id for each in of_snapchat() if each.context_only} == CONTEXT_ONLY
    assert STATEMENTS["sn-public-content"].standing is Standing.ALLEGED


def test_chats_with_friends_are_reached_by_nothing_that_makes_a_window() -> None:
    named = {category for each in of_snapchat() if not each.context_only for category in each.categories}
    assert named == {"ai_chat", "ai_feedback", "photo_video"}


def test_my_ai_and_my_selfie_stand_as_the_research_says() -> None:
    chats, faces = STATEMENTS["sn-2024-my-ai"], STATEMENTS["sn-2024-my-selfie"]
    assert (chats.start, chats.purpose, chats.setting) == (utc(2024, 2, 26), Purpose.GENERATIVE_AI, "")
    assert (faces.start, faces.start_latest) == (utc(2024, 9), utc(2025, 9, 13))
    assert (faces.setting, faces.purpose) == ("snapchat.my_selfie", Purpose.ANY_AI)
    assert "gave to My Selfie" in faces.only_if
