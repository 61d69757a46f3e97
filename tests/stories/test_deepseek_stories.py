"""Two people's DeepSeek: one who switched it off on a day of March, and one who asked before any text named questions; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

USED = "ds-2025-inputs-used"
MEMBER = Member((), as_of="2026-06-06", platform="deepseek")
OFF = fact("setting:deepseek.improve", "off", "2026-03-15T01:30:05")
EARLY = replace(record(DataCategory.AI_CHAT, "2025-04-29T03:59:11", platform="deepseek"), audience=Audience.PRIVATE)
LATER = replace(record(DataCategory.AI_CHAT, "2026-03-15T01:30:00", platform="deepseek"), audience=Audience.PRIVATE)


def test_1_a_question_of_march_2026_is_reached_from_its_own_second_on() -> None:
    outcome = MEMBER.outcome(LATER)
    assert exposures(outcome) == {USED: ["2026-03-15T01:30:00Z/open known default"]}
    assert outcome.verdict == "stated"


def test_1_five_seconds_later_is_too_late_to_take_it_back_and_in_time_for_the_answer() -> None:
    off = replace(MEMBER, facts=(OFF,))
    assert exposures(off.outcome(LATER)) == {
        USED: ["2026-03-15T01:30:00Z/2026-03-15T01:30:05Z known default", "2026-03-15T01:30:05Z/open known default"]
    }
    answer = replace(LATER, earliest=LATER.earliest + 8_000_000, latest=LATER.latest + 8_000_000)
    assert (exposures(off.outcome(answer)), off.outcome(answer).verdict) == ({}, "excluded")


def test_2_a_question_of_april_2025_is_reached_since_the_terms_named_it_and_surely_since_the_policy_did() -> None:
    assert exposures(MEMBER.outcome(EARLY)) == {
        USED: ["2025-07-01T00:00:00Z/2026-02-10T00:00:00Z unknown default", "2026-02-10T00:00:00Z/open known default"]
    }


def test_2_before_the_terms_of_july_only_a_sentence_on_everything_spoke_and_that_is_context() -> None:
    outcome = replace(MEMBER, as_of="2025-06-30").outcome(EARLY)
    assert (exposures(outcome), outcome.verdict) == ({}, "not_addressed")


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "setting:deepseek.improve"\nvalue = "off"\nfrom = 2026-03-15T01:30:05Z\n', encoding="utf-8"
    )
    request = InspectRequest((tmp_path / demo_name("deepseek"),), tmp_path / "c.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        found = {each["record"]: each for each in record_lines(view)}
    assert found["/1/mapping/1"]["created_at"] == "2026-03-15T01:30:00.25Z"
    assert [(each["from"], each["to"]) for each in found["/1/mapping/1"]["windows"]] == [
        ("2026-03-15T01:30:00.25Z", "2026-03-15T01:30:05Z"),
        ("2026-03-15T01:30:05Z", None),
    ]
    assert (found["/1/mapping/2"]["verdict"], found["/1/mapping/2"]["windows"]) == ("excluded", [])
    assert found["/0/mapping/1"]["verdict"] == "stated"
    assert found["/email"]["verdict"] == "not_addressed"
