"""Two people's Copilot: an American who said no one evening, and a German and a Briton who asked the same; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

USED, DOUBTFUL, WORK = "cp-2024-consumer-used", "cp-2024-consumer-used-doubtful", "cp-2024-work-not-used"
CONSUMER = fact("subscription", "consumer", "2023-03-01")
AMERICAN = Member((fact("residence", "US-CA", "2015-01-01"), CONSUMER), as_of="2026-06-06", platform="copilot")
OFF = fact("setting:copilot.training", "off", "2026-03-02T21:39:00")
POEM = replace(record(DataCategory.AI_CHAT, "2026-03-02T21:38:02", platform="copilot"), audience=Audience.PRIVATE)
ONE_LINE = replace(record(DataCategory.AI_CHAT, "2026-03-02T21:40:10", platform="copilot"), audience=Audience.PRIVATE)


def test_1_an_americans_question_is_reached_from_its_own_second_on() -> None:
    outcome = AMERICAN.outcome(POEM)
    assert exposures(outcome) == {USED: ["2026-03-02T21:38:02Z/open known default"]}
    assert outcome.verdict == "stated"


def test_1_what_she_asked_after_saying_no_is_reached_by_nothing() -> None:
    outcome = replace(AMERICAN, facts=(*AMERICAN.facts, OFF)).outcome(ONE_LINE)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_1_a_chat_older_than_the_rule_depends_on_when_it_began() -> None:
    older = replace(record(DataCategory.AI_CHAT, "2024-07-09T18:05:00", platform="copilot"), audience=Audience.PRIVATE)
    assert exposures(AMERICAN.outcome(older)) == {
        USED: ["2024-10-01T00:00:00Z/2025-02-06T00:00:00Z unknown default", "2025-02-06T00:00:00Z/open known default"]
    }


def test_2_a_germans_is_ruled_out_and_a_britons_stays_open() -> None:
    german = replace(AMERICAN, facts=(fact("residence", "DE", "2015-01-01"), CONSUMER)).outcome(POEM)
    assert (exposures(german), german.verdict) == ({}, "excluded")
    briton = replace(AMERICAN, facts=(fact("residence", "GB", "2015-01-01"), CONSUMER)).outcome(POEM)
    assert exposures(briton) == {DOUBTFUL: ["2026-03-02T21:38:02Z/open unknown unknown"]}
    assert briton.verdict == "unclear"


def test_2_at_work_the_same_question_is_said_to_stay_out() -> None:
    work = replace(AMERICAN, facts=(AMERICAN.facts[0], fact("subscription", "work", "2023-03-01"))).outcome(POEM)
    assert (work.verdict, work.contradicted_by) == ("excluded", (WORK,))


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "residence"\nvalue = "US-CA"\nfrom = 2015-01-01\n\n'
        '[[fact]]\nwhat = "subscription"\nvalue = "consumer"\nfrom = 2023-03-01\n\n'
        '[[fact]]\nwhat = "setting:copilot.training"\nvalue = "off"\nfrom = 2026-03-02T21:39:00Z\n',
        encoding="utf-8",
    )
    request = InspectRequest((tmp_path / demo_name("copilot"),), tmp_path / "c.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        found = [each for each in record_lines(view) if each["author"] == "owner"]
    assert [(each["created_at"], each["verdict"]) for each in found] == [
        ("2026-05-30T09:12:44Z", "excluded"),
        ("2026-03-02T21:40:10Z", "excluded"),
        ("2026-03-02T21:38:02Z", "stated"),
        ("2025-11-26T07:43:24Z", "stated"),
        ("2024-07-09T18:05:00Z", "stated"),
    ]
    assert next((each["from"], each["to"]) for each in found[2]["windows"]) == (
        "2026-03-02T21:38:02Z",
        "2026-03-02T21:39:00Z",
    )
