"""The research on OpenAI is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.check import Level
from inspector.statements.load import check_statements, load_knowledge, shipped_files
from inspector.statements.statement import Asserts, Reach, Standing, Statement
from tests.statements.openai_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
EVERYWHERE = {each.id for group in (KNOWLEDGE.statements, KNOWLEDGE.events, KNOWLEDGE.disputes) for each in group}


def of_chatgpt() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "chatgpt" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in EVERYWHERE] == []


def test_there_are_12_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 12
    named = {name for names in RULES.values() for name in names}
    assert {statement.id for statement in of_chatgpt()} == named & STATEMENTS.keys()


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("OA-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("openai.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("oa-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("OA-")} == set(SOURCES)


def test_several_companies_files_stand_side_by_side_without_a_fault() -> None:
    assert {("linkedin",), ("chatgpt",)} <= {file.platforms for file in shipped_files()}
    assert [each for each in check_statements() if each.level is Level.ERROR] == []


def test_a_file_rests_on_sources_of_its_own_alone() -> None:
    for file in shipped_files():
        own = {source.id for source in file.sources}
        for rested in (file.statements, file.settings, file.events, file.disputes):
            assert {source for each in rested for source in each.sources} <= own, file.toml.name


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {statement.id for statement in of_chatgpt() if statement.context_only} == CONTEXT_ONLY


def test_switching_off_protects_what_comes_after_alone() -> None:
    ruled = [each for each in of_chatgpt() if each.setting == "openai.training"]
    assert {each.off_protects for each in ruled} == {"newer"}
    assert {each.setting_default for each in ruled} == {"on"}


def test_chats_are_stated_from_the_first_terms_and_alleged_before() -> None:
    before, since = STATEMENTS["oa-2022-launch-use"], STATEMENTS["oa-2023-used-by-default"]
    assert (before.standing, before.until) == (Standing.ALLEGED, utc(2023, 3, 14))
    assert (since.standing, since.start, since.start_latest) == (
        Standing.PLATFORM_STATED,
        utc(2023, 3, 14),
        utc(2023, 3, 14),
    )
    assert "ai_chat" in since.categories


def test_no_setting_stops_feedback_and_it_reaches_the_whole_rated_chat() -> None:
    for name in RULES["oa-feedback-used"]:
        assert STATEMENTS[name].setting == ""
        assert (STATEMENTS[name].start, STATEMENTS[name].start_latest) == (utc(2023, 3, 14), utc(2026, 4))
    assert {STATEMENTS[name].sign for name in RULES["oa-feedback-used"] if "chats" in name} == {"rated"}


def test_only_european_texts_on_feedback_were_read_and_elsewhere_that_is_a_condition() -> None:
    for name in RULES["oa-feedback-used"]:
        assert bool(STATEMENTS[name].only_if) is name.endswith("elsewhere")


def test_the_italian_finding_is_dismissed_and_says_why() -> None:
    said = STATEMENTS["oa-2024-11-it-unlawful"]
    assert (said.standing, said.regions, said.until) == (Standing.DISMISSED, ("IT",), utc(2024, 2, 15))
    assert "competent" in said.note


def test_memories_count_from_their_announcement_on() -> None:
    assert STATEMENTS["oa-2024-memory"].reach is Reach.NEW


def test_workspaces_stay_out() -> None:
    said = STATEMENTS["oa-business-not-used"]
    assert said.asserts is Asserts.NOT_USED
    consumers = {"free", "go", "plus", "pro"}
    assert consumers.isdisjoint(said.subscriptions)
    assert all(consumers >= set(each.subscriptions) for each in of_chatgpt() if each.setting == "openai.training")


def test_products_with_switches_of_their_own_are_not_reached() -> None:
    reached = {
        service
        for each in of_chatgpt()
        if each.asserts is Asserts.USED and not each.context_only
        for service in each.services
    }
    assert reached == {"chatgpt"}
