"""The research on LinkedIn is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import Asserts, Purpose, Statement
from tests.statements.dossier_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}


def of_linkedin() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if "linkedin" in statement.platforms]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_35_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 35
    assert {name for names in RULES.values() for name in names} == {statement.id for statement in of_linkedin()}


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert set(DISPUTES) <= {dispute.id for dispute in KNOWLEDGE.disputes}
    assert set(SETTINGS) <= {setting.id for setting in KNOWLEDGE.settings}
    assert set(EVENTS) <= {event.id for event in KNOWLEDGE.events}
    assert set(SOURCES) <= {source.id for source in KNOWLEDGE.sources}
    assert (len(DISPUTES), len(SETTINGS), len(EVENTS), len(SOURCES)) == (10, 5, 52, 132)


def test_what_the_research_keeps_as_context_makes_no_window() -> None:
    assert {statement.id for statement in of_linkedin() if statement.context_only} == CONTEXT_ONLY


def test_the_date_conflict_stands_as_statements_that_name_each_other() -> None:
    complaint = STATEMENTS["us-de-la-torre-inmail"]
    of_2022 = STATEMENTS["li-alleged-start-2022-08"]
    assert (of_2022.start, of_2022.start_latest) == (utc(2022, 8), utc(2022, 9))
    assert (complaint.start, complaint.start_latest) == (utc(2024, 8), utc(2024, 9))
    assert complaint.id in of_2022.disputes
    assert of_2022.id in complaint.disputes
    assert {complaint.standing, of_2022.standing} == {"withdrawn", "alleged"}
    first_documented = STATEMENTS["li-2024-genai-open-regions"]
    assert first_documented.start == first_documented.start_latest == utc(2024, 9, 18)


def test_the_denial_is_the_platforms_own_word_and_disputes_every_allegation() -> None:
    denial = STATEMENTS["li-denial-messages"]
    assert (denial.standing, denial.asserts) == ("platform_stated", Asserts.NOT_USED)
    assert set(denial.disputes) == {
        "us-de-la-torre-inmail",
        "li-alleged-start-2022-08",
        "li-alleged-start-2023-08",
    }


def test_the_two_readings_of_opting_out_stand_side_by_side() -> None:
    linkedin, garante = STATEMENTS["eu-2025-11-genai"], STATEMENTS["eu-2025-11-genai-garante"]
    assert (linkedin.off_protects, garante.off_protects) == ("all", "newer")
    assert garante.id in linkedin.disputes
    assert linkedin.id in garante.disputes


@pytest.mark.parametrize(
    ("used", "paused", "earliest", "latest"),
    [
        ("gb-2024-genai-two-days", "gb-not-trained-2024", utc(2024, 9, 19), utc(2024, 9, 21)),
        ("hk-2024-genai", "hk-not-trained-2024", utc(2024, 10, 11), utc(2024, 10, 12)),
        ("ca-2024-genai", "ca-not-trained-2024", utc(2024, 10, 15), utc(2024, 12, 11)),
    ],
)
def test_a_pause_begins_where_the_use_ends_and_both_keep_the_bracket(
    used: str, paused: str, earliest: int, latest: int
) -> None:
    before, after = STATEMENTS[used], STATEMENTS[paused]
    assert (before.until_earliest, before.until) == (earliest, latest)
    assert (after.start, after.start_latest) == (earliest, latest)
    assert after.until == utc(2025, 11, 3)


def test_group_messages_are_no_private_messages() -> None:
    reached = {s.id for s in of_linkedin() if s.asserts is Asserts.USED and "community_message" in s.categories}
    assert "eu-2025-11-genai-own" in reached
    assert not any({"private_message", "community_message"} <= set(s.categories) for s in of_linkedin())


def test_the_united_kingdoms_own_rule_is_a_purpose_of_its_own() -> None:
    handed_over = [s for s in of_linkedin() if s.purpose is Purpose.PARTNER_AI]
    assert {region for s in handed_over for region in s.regions} == {"GB"}
    assert {category for s in handed_over for category in s.categories} == {"post", "comment", "article", "video"}


def test_every_used_statement_since_the_faq_that_generates_content_leaves_minors_out() -> None:
    since = [
        s
        for s in of_linkedin()
        if s.asserts is Asserts.USED and s.purpose is Purpose.GENERATIVE_AI and s.start >= utc(2025, 9, 17)
    ]
    assert since
    assert {s.minimum_age for s in since} == {18}
    assert STATEMENTS["li-minors-not-used"].maximum_age == 17


@pytest.mark.parametrize("silent", ["li-2024-messages-silent", "li-2025-messages-silent"])
def test_silence_on_messages_leaves_out_the_regions_whose_texts_speak(silent: str) -> None:
    assert {"EU", "EEA", "CH"} <= set(STATEMENTS[silent].regions_except)


def test_public_content_is_public() -> None:
    for name in ("li-2024-affiliates-public-content", "li-2025-affiliates-public-content"):
        assert STATEMENTS[name].audience == ("public",)


def test_accounts_of_others_do_not_pass_for_court_papers() -> None:
    courts = {source.id for source in KNOWLEDGE.sources if source.kind == "court"}
    assert courts.isdisjoint({"CT01", "CT15", "CT16", "CT23", "CT24"})


def test_the_platform_lists_its_tiers() -> None:
    tiers = {tier.id: tier.paid for tier in dict(KNOWLEDGE.tiers)["linkedin"]}
    assert tiers["free"] is False
    assert all(paid for name, paid in tiers.items() if name != "free")
    assert {"premium", "premium_career", "premium_business", "sales_navigator", "recruiter_lite"} < set(tiers)
