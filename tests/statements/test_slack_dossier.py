"""The research on Slack and on Zoom is carried over whole, with its decisions."""

import pytest

from inspector.platforms import PLATFORMS
from inspector.records.instants import utc
from inspector.statements.guides import load_platform_guides
from inspector.statements.load import check_statements, load_knowledge
from inspector.statements.statement import Asserts, Purpose, Statement
from tests.statements.slack_rules import (
    DISPUTES,
    EVENTS,
    LEFT_OUT,
    RULES,
    SETTINGS,
    SOURCES,
    ZOOM_CONTEXT_ONLY,
    ZOOM_RULES,
)

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of(platform: str) -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if platform in statement.platforms]


@pytest.mark.parametrize(("platform", "rules"), [("slack", RULES), ("zoom", ZOOM_RULES)])
def test_each_rule_went_somewhere_and_no_statement_is_without_one(
    platform: str, rules: dict[str, tuple[str, ...]]
) -> None:
    assert [name for names in rules.values() for name in names if name not in STATEMENTS] == []
    assert {statement.id for statement in of(platform)} == {name for names in rules.values() for name in names}


def test_there_are_3_rules_and_4() -> None:
    assert (len(RULES), len(ZOOM_RULES)) == (3, 4)


def test_every_setting_dispute_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith(("slack.", "zoom."))} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith(("SL-", "ZM-"))} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith(("sl-", "zm-"))} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith(("SL-", "ZM-"))} == set(SOURCES)


def test_group_conversations_are_covered_though_they_are_not_named_apart() -> None:
    assert "group_chat" in LEFT_OUT
    for statement in of("slack"):
        assert statement.categories == ("private_message", "community_message", "document")


def test_slack_speaks_of_what_all_members_write() -> None:
    assert {each.author for each in of("slack")} == {"any"}


def test_purposes_of_slack_are_apart() -> None:
    said = {each.id: (each.asserts, each.purpose) for each in of("slack")}
    assert said == {
        "sl-global-models": (Asserts.USED, Purpose.OTHER_AI),
        "sl-no-generative": (Asserts.NOT_USED, Purpose.GENERATIVE_AI),
        "sl-2024-05-broad": (Asserts.USED, Purpose.ANY_AI),
    }


def test_no_bracket_is_narrower_than_what_is_known() -> None:
    used, never, broad = (STATEMENTS[name] for name in ("sl-global-models", "sl-no-generative", "sl-2024-05-broad"))
    assert (used.start, used.start_latest, used.until) == (utc(2023), utc(2024, 5, 18), None)
    assert (never.start, never.start_latest, never.until) == (utc(2024, 5, 17), utc(2024, 5, 18), None)
    assert (broad.start, broad.until_earliest, broad.until) == (utc(2023), utc(2024, 5, 17), utc(2024, 5, 21))
    assert all("lower bound of our own" in each.note for each in (used, broad))


def test_zoom_dates_its_clauses_by_the_terms_and_not_by_the_press() -> None:
    assert {each.start for each in of("zoom") if each.asserts is Asserts.USED} == {utc(2023, 3, 31)}
    assert {each.id for each in of("zoom") if each.context_only} == ZOOM_CONTEXT_ONLY
    assert STATEMENTS["zm-2023-08-not-used"].until is None


def test_zoom_has_statements_and_no_reader_and_nobody_is_sent_for_an_archive() -> None:
    assert "zoom" not in {platform.id for platform in PLATFORMS}
    assert "zoom" not in {guide.id for guide in load_platform_guides()}
    assert "slack" in {guide.id for guide in load_platform_guides()}


def test_both_files_pass_the_check() -> None:
    found = [each for each in check_statements() if each.file in {"slack.toml", "zoom.toml"}]
    assert [each for each in found if each.level.value == "error"] == []
