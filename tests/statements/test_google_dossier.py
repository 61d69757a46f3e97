"""The research on Google is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.check import Level
from inspector.statements.load import check_statements, load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Reach, Standing, Statement
from tests.statements.google_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
EVERYWHERE = {each.id for group in (KNOWLEDGE.statements, KNOWLEDGE.events, KNOWLEDGE.disputes) for each in group}
ELSEWHERE = ("EEA", "CH", "GB", "JP")


def of_google() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "google" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in EVERYWHERE] == []


def test_there_are_20_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 20
    named = {name for names in RULES.values() for name in names}
    assert {statement.id for statement in of_google()} == named & STATEMENTS.keys()


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("GO-")} == set(DISPUTES)
    assert {each.id for each in KNOWLEDGE.settings if each.id.startswith(("google.", "youtube."))} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("go-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("GO-")} == set(SOURCES)


def test_the_check_finds_no_fault() -> None:
    assert [each for each in check_statements() if each.level is Level.ERROR and each.file == "google.toml"] == []


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {statement.id for statement in of_google() if statement.context_only} == CONTEXT_ONLY


def test_what_is_public_alone_is_reached_by_the_sentences_on_public_information() -> None:
    before, since = STATEMENTS["go-public-language-models"], STATEMENTS["go-public-ai-models"]
    assert (before.start, before.until, since.start, since.until) == (
        utc(2020, 3, 31),
        utc(2023, 7),
        utc(2023, 7),
        None,
    )
    for said in (before, since):
        assert (said.audience, said.specificity, said.services) == (("public",), "general", ())
        assert "private_message" not in said.categories


def test_every_other_statement_that_makes_windows_names_its_products_or_its_plan_or_searches() -> None:
    loose = {each.id for each in of_google() if not each.services and not each.context_only}
    assert loose == {
        "go-public-language-models",
        "go-public-ai-models",
        "go-activity-ml-europe",
        "go-workspace-domain",
    }


def test_mail_is_reached_by_the_models_behind_smart_features_alone() -> None:
    elsewhere, europe = STATEMENTS["go-smart-features-models"], STATEMENTS["go-smart-features-models-europe-japan"]
    assert (elsewhere.regions_except, europe.regions) == (ELSEWHERE, ELSEWHERE)
    assert (elsewhere.setting_default, europe.setting_default) == ("on", "off")
    for said in (elsewhere, europe):
        assert (said.start, said.start_latest) == (utc(2022, 1, 25), utc(2025, 2))
        assert (said.setting, said.off_protects, said.services) == (
            "google.smart_features",
            "all",
            ("gmail", "chat", "meet"),
        )
    deciding = {
        each.id
        for each in of_google()
        if each.asserts is Asserts.USED
        and not each.context_only
        and "private_message" in each.categories
        and each.purpose in STANDARD_PURPOSES
    }
    assert deciding == {elsewhere.id, europe.id}


def test_the_denial_is_googles_own_and_of_the_gemini_model() -> None:
    said = STATEMENTS["go-gmail-gemini-denial"]
    assert (said.asserts, said.standing, said.start) == (Asserts.NOT_USED, Standing.PLATFORM_STATED, utc(2025, 11, 21))
    assert STATEMENTS["go-malwarebytes"].standing is Standing.WITHDRAWN
    assert STATEMENTS["go-us-jl-everything"].standing is Standing.DISMISSED


def test_the_suit_on_the_switch_decides_no_verdict_unless_other_ai_is_asked_for() -> None:
    said = STATEMENTS["go-us-thele"]
    assert (said.standing, said.regions) == (Standing.ALLEGED, ("US",))
    assert said.purpose not in STANDARD_PURPOSES


def test_saved_media_count_from_an_unknown_day_on() -> None:
    said = STATEMENTS["go-search-saved-media"]
    assert (said.start, said.start_latest, said.reach) == (utc(2026, 5, 26), utc(2026, 11, 23), Reach.NEW)
    assert (said.setting_default, said.off_protects) == ("unknown", "newer")
    assert {"youtube", "photos", "drive", "gmail"}.isdisjoint(said.services)


def test_comments_and_live_chats_are_not_among_what_is_said_of_videos() -> None:
    for name in ("go-youtube-own-models", "go-youtube-third-party"):
        assert STATEMENTS[name].categories == ("photo_video",)


def test_private_videos_are_not_reached_by_what_is_said_of_uploads() -> None:
    assert STATEMENTS["go-youtube-own-models"].audience == ("public", "limited")
