"""The research on Anthropic is carried over whole, with its decisions, and nothing is firmer than there."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Purpose, Reach, Standing, Statement
from tests.statements.anthropic_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
EVERYWHERE = {each.id for group in (KNOWLEDGE.statements, KNOWLEDGE.events, KNOWLEDGE.disputes) for each in group}
ANNOUNCED, FOR_ALL = utc(2025, 8, 28), utc(2025, 10, 8)
DOCUMENTED = utc(2025, 1, 1)
"""The end of the year that the oldest source bears."""
CONSUMERS = ("free", "pro", "max")


def of_claude() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "claude" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in EVERYWHERE] == []


def test_there_are_7_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 7
    named = {name for names in RULES.values() for name in names}
    assert {statement.id for statement in of_claude()} == named & STATEMENTS.keys()


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("AN-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("anthropic.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("an-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("AN-")} == set(SOURCES)


def test_incognito_chats_and_safety_reviews_make_no_window() -> None:
    assert {statement.id for statement in of_claude() if statement.context_only} == CONTEXT_ONLY
    assert STATEMENTS["an-safety-flagged"].purpose is Purpose.OTHER_AI


def test_new_chats_are_stated_and_the_weeks_of_choosing_are_left_open() -> None:
    said = STATEMENTS["an-2025-used-unless-off"]
    assert (said.reach, said.specificity, said.only_if) == (Reach.NEW, "named", "")
    assert (said.start, said.start_latest, said.minimum_age) == (ANNOUNCED, FOR_ALL, 18)
    before = STATEMENTS["an-not-used-before"]
    assert (before.until_earliest, before.until) == (ANNOUNCED, FOR_ALL)
    assert (before.start, before.start_latest) == (utc(2023, 7), DOCUMENTED)


def test_whether_the_older_part_of_a_resumed_chat_is_meant_is_a_condition() -> None:
    said = STATEMENTS["an-2025-resumed-chats"]
    assert (said.reach, said.specificity) == (Reach.RESUMED, "general")
    assert "older messages" in said.only_if
    assert (said.start, said.start_latest) == (ANNOUNCED, FOR_ALL)


def test_switching_off_takes_stored_chats_out_too() -> None:
    ruled = [each for each in of_claude() if each.setting]
    assert {each.setting for each in ruled} == {"anthropic.training"}
    assert {each.off_protects for each in ruled} == {"all"}
    assert {each.setting_default for each in ruled} == {"on"}
    assert len(ruled) == 3


def test_no_setting_stops_feedback_and_only_the_person_knows_of_it() -> None:
    for name in RULES["an-feedback-used"]:
        said = STATEMENTS[name]
        assert (said.setting, said.start, said.start_latest) == ("", utc(2023, 7), DOCUMENTED)
    assert STATEMENTS["an-feedback-used-chats"].sign == "rated"
    assert "feedback" in STATEMENTS["an-feedback-used-chats"].only_if


def test_stored_files_of_a_project_are_reached_on_a_condition_alone() -> None:
    assert STATEMENTS["an-2025-project-files"].services == ("projects",)
    assert STATEMENTS["an-2025-project-files"].only_if
    reaching = [each for each in of_claude() if each.asserts is Asserts.USED and "document" in each.categories]
    assert all("projects" not in each.services or each.only_if for each in reaching)
    assert all(each.services for each in reaching)


def test_organisations_stay_out_and_no_rule_for_consumers_reaches_them() -> None:
    said = STATEMENTS["an-commercial-not-used"]
    assert (said.asserts, said.start) == (Asserts.NOT_USED, utc(2025, 6, 17))
    assert set(said.subscriptions).isdisjoint(CONSUMERS)
    others = [each for each in of_claude() if each.id != said.id]
    assert {each.subscriptions for each in others} == {CONSUMERS}


def test_one_rule_holds_in_every_country() -> None:
    assert {(each.regions, each.regions_except) for each in of_claude()} == {(("*",), ())}


def test_memories_and_summaries_are_not_addressed() -> None:
    assert not [each.id for each in of_claude() if "inference" in each.categories or "*" in each.categories]


def test_everything_rests_on_what_anthropic_says_itself() -> None:
    assert {each.standing for each in of_claude()} == {Standing.PLATFORM_STATED}


def test_what_is_general_knowledge_says_so() -> None:
    for name in ("an-not-used-before", "an-commercial-not-used", "an-incognito-not-used"):
        assert "general knowledge" in STATEMENTS[name].note, name
    (launch,) = (each for each in KNOWLEDGE.events if each.id == "an-2023-07-launch")
    assert "general knowledge" in launch.summary
