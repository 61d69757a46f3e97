"""What is known of Apple and AI is carried over whole, and nothing is firmer than there."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Purpose, Statement
from tests.statements.apple_rules import CONTEXT_ONLY, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
EVERYWHERE = {*STATEMENTS, *(each.id for each in KNOWLEDGE.events)}


def of_apple() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "apple" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in EVERYWHERE] == []


def test_there_is_no_statement_without_one_and_nothing_else_is_there() -> None:
    named = {name for names in RULES.values() for name in names}
    assert {each.id for each in of_apple()} == named & STATEMENTS.keys()
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("apple.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("ap-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("AP-")} == set(SOURCES)
    assert {each.id for each in of_apple() if each.context_only} == CONTEXT_ONLY


def test_what_stays_out_is_said_in_broad_words_since_the_first_copy() -> None:
    said = STATEMENTS["ap-2025-private-not-used"]
    assert (said.asserts, said.specificity) == (Asserts.NOT_USED, "general")
    assert (said.start, said.start_latest) == (utc(2025, 2, 1), utc(2025, 2, 2))
    assert set(said.categories) == {"private_message", "photo_video", "document"}


def test_siri_is_no_ai_that_generates_and_off_unless_switched_on() -> None:
    said = STATEMENTS["ap-2019-siri"]
    assert (said.purpose, said.setting, said.setting_default) == (Purpose.OTHER_AI, "apple.siri", "off")
    assert "general knowledge" in said.note
