"""The research on Meta is carried over whole, with its decisions."""

import pytest

from inspector.records.instants import utc
from inspector.statements.check import Level
from inspector.statements.load import check_statements, load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Standing, Statement
from tests.statements.meta_rules import CONTEXT_ONLY, DISPUTES, EVENTS, RULES, SETTINGS, SOURCES

KNOWLEDGE = load_knowledge()
STATEMENTS = {statement.id: statement for statement in KNOWLEDGE.statements}
OBJECTION = "meta.ai_objection"
EUROPE = {"EU", "EEA", "CH"}


def of_meta() -> list[Statement]:
    return [statement for statement in KNOWLEDGE.statements if statement.id.startswith("mt-")]


def making_windows() -> list[Statement]:
    return [each for each in of_meta() if not each.context_only]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_went_somewhere(rule: str) -> None:
    assert [name for name in RULES[rule] if name not in STATEMENTS] == []


def test_there_are_33_rules_and_no_statement_without_one() -> None:
    assert len(RULES) == 33
    assert {statement.id for statement in of_meta()} == {name for names in RULES.values() for name in names}


def test_every_dispute_setting_event_and_source_is_there() -> None:
    assert {each.id for each in KNOWLEDGE.disputes if each.id.startswith("MT-")} == set(DISPUTES)
    own = {each.split(".")[0] for each in SETTINGS}
    assert {each.id for each in KNOWLEDGE.settings if each.id.split(".")[0] in own} == set(SETTINGS)
    assert {each.id for each in KNOWLEDGE.events if each.id.startswith("mt-")} == set(EVENTS)
    assert {each.id for each in KNOWLEDGE.sources if each.id.startswith("MT-")} == set(SOURCES)


def test_the_file_passes_its_own_check() -> None:
    assert [each for each in check_statements() if each.level is Level.ERROR and each.file == "meta.toml"] == []


def test_what_the_research_does_not_load_makes_no_window() -> None:
    assert {statement.id for statement in of_meta() if statement.context_only} == CONTEXT_ONLY


def test_sweeping_sentences_are_context_alone() -> None:
    assert [each.id for each in making_windows() if "*" in each.categories] == []


def test_public_content_is_public_content_of_adults() -> None:
    public = [each for each in making_windows() if each.asserts is Asserts.USED and "post" in each.categories]
    assert len(public) == 6
    assert {each.audience for each in public} == {("public",)}
    # The Brazilian one of before the order speaks of no age.
    assert {each.id for each in public if each.minimum_age != 18} == {"mt-br-2023-genai-public"}


def test_europe_the_united_kingdom_and_brazil_have_rules_of_their_own() -> None:
    for name in ("mt-2023-genai-public-open", "mt-2023-genai-public-open-general", "mt-2023-genai-ai-chat-open"):
        assert set(STATEMENTS[name].regions_except) == EUROPE | {"GB", "BR"}


def test_training_in_europe_begins_when_the_pause_ends() -> None:
    paused, since = STATEMENTS["mt-eu-2024-paused"], STATEMENTS["mt-eu-2025-genai-public"]
    assert (paused.start, paused.until) == (utc(2024, 6, 14), utc(2025, 5, 27))
    assert (since.start, since.start_latest) == (utc(2025, 5, 27), utc(2025, 5, 27))
    assert set(since.regions) == EUROPE


def test_nothing_is_said_of_europe_before_the_pause() -> None:
    said = [each for each in making_windows() if EUROPE & set(each.regions) and each.start < utc(2024, 6, 14)]
    assert said == []


def test_the_days_in_the_united_kingdom_and_brazil_are_brackets() -> None:
    gb, br = STATEMENTS["mt-gb-2024-genai-public"], STATEMENTS["mt-br-2024-genai-public"]
    assert (gb.start, gb.start_latest) == (utc(2024, 9, 13), utc(2025, 4, 14))
    assert (br.start, br.start_latest) == (utc(2024, 10, 3), utc(2024, 10, 9))


def test_2007_is_the_age_of_the_content_and_opens_no_window() -> None:
    said = STATEMENTS["mt-au-2024-genai-since-2007"]
    assert (said.reach_since, said.start) == (utc(2007), utc(2023, 9, 27))


def test_the_objection_rules_where_there_is_one_and_stops_all_that_follows() -> None:
    ruled = {each.id for each in of_meta() if each.setting == OBJECTION}
    assert {each.off_protects for each in of_meta() if each.id in ruled} == {"all"}
    assert {each.setting_default for each in of_meta() if each.id in ruled} == {"on"}
    assert all(set(STATEMENTS[each].regions) <= EUROPE | {"GB", "BR"} for each in ruled)


def test_private_messages_are_ruled_out_but_for_those_with_a_sign_that_the_ai_got_them() -> None:
    out, shared = STATEMENTS["mt-private-messages-not-used"], STATEMENTS["mt-shared-with-ai"]
    assert (out.asserts, out.start) == (Asserts.NOT_USED, utc(2023, 9, 28))
    assert (shared.sign, shared.start_latest) == ("to_ai", utc(2025, 9, 27))
    used = [each for each in making_windows() if each.asserts is Asserts.USED and "private_message" in each.categories]
    assert used == [shared]


def test_chats_with_the_ai_in_europe_name_no_age_and_reach_back() -> None:
    said = STATEMENTS["mt-eu-2025-genai-ai-chat"]
    assert (said.minimum_age, said.reach_since, said.reach.value) == (None, None, "existing")


def test_ads_are_no_training() -> None:
    assert STATEMENTS["mt-2025-12-ads"].purpose not in STANDARD_PURPOSES


def test_minors_stay_out_by_the_announcements_and_the_other_text_stands_beside() -> None:
    said = STATEMENTS["mt-eu-2025-genai-minors-not-used"]
    assert said.maximum_age == 17
    assert said.disputes == ("mt-eu-2025-12-minors-row",)


def test_a_viral_claim_is_no_allegation() -> None:
    said = STATEMENTS["mt-2025-viral-dms"]
    assert (said.standing, said.context_only) == (Standing.DENIED, True)
