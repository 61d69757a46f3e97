"""The research on Reddit is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Purpose, Standing, Statement
from tests.statements.reddit_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_reddit() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "reddit" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_10_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 10
    assert {statement.id for statement in of_reddit()} == {name for names in RULES.values() for name in names}


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("RD-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("reddit.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("rd-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("RD-")} == set(SOURCES)


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {each.id for each in of_reddit() if each.context_only} == CONTEXT_ONLY
    silent = {each.id for each in of_reddit() if each.asserts is Asserts.SILENT}
    assert silent == {"rd-policy-silent", "rd-own-models"}


def test_no_setting_rules_anything() -> None:
    assert {each.setting for each in of_reddit()} == {""}


def test_public_content_alone_is_licensed_and_nobody_takes_a_community_for_public() -> None:
    used = [each for each in of_reddit() if each.asserts is Asserts.USED and not each.context_only]
    assert {each.audience for each in used} == {("public",)}
    defaults = dict(dict(KNOWLEDGE.audience)["reddit"])
    assert not {"post", "comment", "community_message", "profile"} & defaults.keys()


def test_the_licences_run_from_some_day_of_january_2024() -> None:
    said = STATEMENTS["rd-2024-licences"]
    assert (said.purpose, said.start, said.start_latest) == (Purpose.PARTNER_AI, utc(2024, 1), utc(2024, 2))


def test_a_month_and_two_accounts_stay_brackets() -> None:
    openai, complaint = STATEMENTS["rd-openai-2024"], STATEMENTS["rd-v-anthropic"]
    assert (openai.specificity, openai.start, openai.start_latest) == ("general", utc(2024, 5), utc(2024, 6))
    assert (complaint.standing, complaint.start, complaint.start_latest) == (
        Standing.ALLEGED,
        utc(2021, 12),
        utc(2024, 7),
    )


def test_private_messages_stay_out_by_reddits_own_word() -> None:
    said = STATEMENTS["rd-private-not-licensed"]
    assert (said.asserts, said.standing) == (Asserts.NOT_USED, Standing.PLATFORM_STATED)
    assert {"private_message", "group_chat", "login_security"} <= set(said.categories)
