"""The research on Microsoft is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import check_statements, load_knowledge
from inspector.statements.statement import Asserts, Purpose, Standing, Statement
from tests.statements.microsoft_rules import (
    CONTEXT_ONLY,
    DISPUTES,
    EVENTS,
    LEFT_OUT,
    RULES,
    SETTINGS,
    SOURCES,
)

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_microsoft() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "microsoft" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_10_rules_and_no_statement_without_one() -> None:
    assert len(RULES) + len([each for each in LEFT_OUT if each.startswith("ms-")]) == 10
    assert {statement.id for statement in of_microsoft()} == {name for names in RULES.values() for name in names}


def test_every_setting_dispute_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith("microsoft.")} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("MSFT-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("msft-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("MSFT-")} == set(SOURCES)


def test_words_that_name_no_kind_of_data_make_no_window() -> None:
    assert {each.id for each in of_microsoft() if each.context_only} == CONTEXT_ONLY


def test_no_statement_that_makes_a_window_names_messages_of_skype() -> None:
    """No text that was read speaks of them: the denial names Outlook, Teams and Office."""
    speaks = [
        each
        for each in of_microsoft()
        if not each.context_only
        and {"private_message", "group_chat"} & set(each.categories)
        and (not each.services or "skype" in each.services)
    ]
    assert [each.id for each in speaks] == ["msft-no-ads-from-messages"]
    denial = STATEMENTS["msft-m365-not-used"]
    assert (denial.asserts, denial.standing) == (Asserts.NOT_USED, Standing.PLATFORM_STATED)
    assert (denial.start, denial.start_latest) == (utc(2024, 11, 25), utc(2024, 11, 26))


def test_countries_that_are_not_named_stay_open() -> None:
    """The United States are named and the EEA was left out; elsewhere a person settles it."""
    here, elsewhere = (STATEMENTS[f"msft-2024-consumer-training{each}"] for each in ("", "-elsewhere"))
    assert (here.regions, here.only_if) == (("US",), "")
    assert (elsewhere.regions, elsewhere.regions_except) == (("*",), ("EEA", "US"))
    assert elsewhere.only_if
    assert here.services == elsewhere.services == ("bing", "msn", "ads")


def test_looking_by_people_and_advertising_are_apart_from_the_verdict() -> None:
    assert STATEMENTS["msft-manual-review"].purpose is Purpose.OTHER_AI
    assert STATEMENTS["msft-no-ads-from-messages"].purpose is Purpose.ADVERTISING


def test_the_check_finds_no_fault() -> None:
    found = [each for each in check_statements() if each.file == "microsoft.toml"]
    assert [each for each in found if each.level.value == "error"] == []
