"""The research on Telegram is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Statement
from tests.statements.telegram_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_telegram() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "telegram" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_2_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 2
    assert {statement.id for statement in of_telegram()} == {name for names in RULES.values() for name in names}


def test_every_dispute_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("TG-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("tg-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("TG-")} == set(SOURCES)
    assert not [each.id for each in KNOWLEDGE.settings if each.id.startswith("telegram.")], "none is known"


def test_silence_makes_no_window_and_nobody_is_said_to_use_anything() -> None:
    assert {each.id for each in of_telegram() if each.context_only} == CONTEXT_ONLY
    assert {each.asserts for each in of_telegram()} == {Asserts.SILENT, Asserts.NOT_USED}


def test_the_sentence_on_third_parties_is_dated_by_the_copy_that_first_has_it() -> None:
    said = STATEMENTS["tg-2026-cocoon"]
    assert (said.start, said.start_latest, said.until) == (utc(2026, 4), utc(2026, 4, 8), None)
    assert "training by Telegram itself" in said.note
