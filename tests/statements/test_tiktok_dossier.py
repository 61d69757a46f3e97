"""The research on TikTok is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Purpose, Statement
from tests.statements.tiktok_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_tiktok() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "tiktok" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_4_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 4
    assert {statement.id for statement in of_tiktok()} == {name for names in RULES.values() for name in names}


def test_every_dispute_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("TT-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("tt-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("TT-")} == set(SOURCES)
    assert not [each.id for each in KNOWLEDGE.settings if each.id.startswith("tiktok.")], "none is known"


def test_sentences_that_reach_everything_are_context() -> None:
    assert {each.id for each in of_tiktok() if each.context_only} == CONTEXT_ONLY


def test_the_american_sentence_names_messages_and_no_ai_that_generates() -> None:
    said = STATEMENTS["tt-2026-us-named"]
    assert (said.regions, said.start, said.until, said.purpose) == (("US",), utc(2026, 1, 22), None, Purpose.ANY_AI)
    assert "private_message" in said.categories
    assert "AI that generates content is not named" in said.note
