"""The research on X and xAI is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import FOREVER, utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Standing, Statement
from tests.statements.x_rules import CONTEXT_ONLY, DISPUTES, EVENTS, NOT_VERIFIED, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
EVERYWHERE = {each.id for group in (KNOWLEDGE.statements, KNOWLEDGE.events, KNOWLEDGE.disputes) for each in group}


def of_x() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "x" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in EVERYWHERE] == []


def test_there_are_21_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 21
    named = {name for names in RULES.values() for name in names}
    assert {statement.id for statement in of_x()} == named


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("TW-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith(("x.", "xai."))} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("tw-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("TW-")} == set(SOURCES)


def test_what_is_not_verified_stands_among_the_sources_and_carries_nothing() -> None:
    groups = (KNOWLEDGE.statements, KNOWLEDGE.settings, KNOWLEDGE.events, KNOWLEDGE.disputes)
    assert not [each.id for group in groups for each in group if NOT_VERIFIED in each.sources]
    assert "unverified" in next(each.note for each in KNOWLEDGE.sources if each.id == NOT_VERIFIED)


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {each.id for each in of_x() if each.context_only} == CONTEXT_ONLY


def test_the_sentence_that_reaches_messages_is_context_and_its_denial_is_not() -> None:
    swept, denied = STATEMENTS["tw-2023-policy-other-data"], STATEMENTS["tw-musk-2023-no-dm"]
    assert swept.context_only
    assert "private_message" in swept.categories
    assert (denied.asserts, denied.context_only) == (Asserts.NOT_USED, False)
    assert denied.id in swept.disputes
    assert not [
        each.id
        for each in of_x()
        if each.asserts is Asserts.USED and "private_message" in each.categories and not each.context_only
    ]


def test_statements_on_posts_reach_public_ones_alone() -> None:
    loaded = [each for each in of_x() if each.asserts is Asserts.USED and not each.context_only]
    assert {each.audience for each in loaded if "post" in each.categories} == {("public",)}
    assert {each.audience for each in loaded if "ai_chat" in each.categories} == {()}


def test_europe_stands_apart_and_what_was_seen_there_after_summer_2024_is_not_known() -> None:
    for name in ("tw-xai-2024-11-public-posts-eu", "tw-xai-2025-public-posts-eu"):
        assert (STATEMENTS[name].regions, STATEMENTS[name].setting_default) == (("EU", "EEA"), "unknown")
    for each in of_x():
        assert not (each.setting == "x.grok" and each.regions == ("*",) and each.regions_except != ("EU", "EEA"))


def test_the_summer_of_2024_in_europe_to_the_day() -> None:
    settled, own = STATEMENTS["tw-2024-grok-eu"], STATEMENTS["tw-2024-grok-eu-stated"]
    assert (settled.standing, own.standing) == (Standing.SETTLED, Standing.PLATFORM_STATED)
    assert (settled.start, settled.start_latest) == (utc(2024, 5, 7), utc(2024, 5, 7))
    assert (own.start, own.start_latest) == (utc(2024, 5, 7), utc(2024, 7, 26))
    for each in (settled, own):
        assert (each.until_earliest, each.until) == (utc(2024, 8, 1), utc(2024, 8, 10))
    undertaking = STATEMENTS["tw-eu-undertaking"]
    assert (undertaking.start, undertaking.until or FOREVER) == (utc(2024, 8, 9), FOREVER)


def test_of_chats_in_europe_since_then_nothing_is_known() -> None:
    chats = STATEMENTS["tw-2024-grok-eu-stated-chats"]
    assert (chats.until_earliest, chats.until) == (utc(2024, 8), None)


def test_what_keeps_posts_of_private_accounts_out_is_a_setting_that_is_on() -> None:
    said = STATEMENTS["tw-private-accounts"]
    assert (said.asserts, said.setting, said.setting_default) == (Asserts.NOT_USED, "x.protected", "off")
    assert said.audience == ("limited",)


def test_only_people_over_18_since_july_2025() -> None:
    assert {each.minimum_age for each in of_x() if each.id.startswith("tw-xai-2025")} == {18}


def test_what_was_handed_to_others_stays_out_of_reach() -> None:
    assert STATEMENTS["tw-2024-collaborators"].off_protects == "newer"
