"""Two people's Grok: one who switched training off in time for a chat, and one who asked before the rule changed; to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

USED, VOLUNTEERED = "gk-2024-used-by-default", "gk-2023-volunteered"
FREE = fact("subscription", "free", "2024-01-07")
MEMBER = Member((FREE,), as_of="2026-06-06", platform="grok")
EARLY = replace(record(DataCategory.AI_CHAT, "2024-03-18T19:05:10", platform="grok"), audience=Audience.PRIVATE)
LATER = replace(record(DataCategory.AI_CHAT, "2025-06-11T20:14:30", platform="grok"), audience=Audience.PRIVATE)


def test_1_a_chat_of_2025_is_reached_from_its_own_second_on_while_the_switch_is_on_by_default() -> None:
    outcome = MEMBER.outcome(LATER)
    assert exposures(outcome) == {USED: ["2025-06-11T20:14:30Z/open known default"]}
    assert outcome.verdict == "stated"


def test_1_who_had_switched_it_off_before_is_reached_by_nothing() -> None:
    off = replace(MEMBER, facts=(FREE, fact("setting:xai.training", "off", "2025-06-11T20:14:00")))
    outcome = off.outcome(LATER)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_1_switching_off_a_minute_later_does_not_take_that_chat_back() -> None:
    late = replace(MEMBER, facts=(FREE, fact("setting:xai.training", "off", "2025-06-11T20:15:30")))
    assert exposures(late.outcome(LATER)) == {
        USED: ["2025-06-11T20:14:30Z/2025-06-11T20:15:30Z known default", "2025-06-11T20:15:30Z/open known default"]
    }


def test_2_a_chat_of_march_2024_depends_on_volunteering_until_the_policy_of_september() -> None:
    outcome = MEMBER.outcome(EARLY)
    assert exposures(outcome) == {
        VOLUNTEERED: ["2024-03-18T19:05:10Z/2024-09-05T00:00:00Z unknown unknown"],
        USED: ["2024-09-05T00:00:00Z/open known default"],
    }


def test_2_on_an_organisations_account_the_policy_of_september_does_not_reach_it() -> None:
    work = replace(MEMBER, facts=(fact("subscription", "enterprise", "2024-01-07"),))
    assert list(exposures(work.outcome(EARLY))) == [VOLUNTEERED]
    assert work.outcome(LATER).verdict == "excluded"


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text(
        '[[fact]]\nwhat = "subscription"\nvalue = "free"\nfrom = 2024-01-07\n\n'
        '[[fact]]\nwhat = "setting:xai.training"\nvalue = "off"\nfrom = 2026-01-01\n',
        encoding="utf-8",
    )
    request = InspectRequest((tmp_path / demo_name("grok"),), tmp_path / "c.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        found = {each["record"]: each for each in record_lines(view) if each["category"] == "ai_chat"}
    asked, last = found["/conversations/1/responses/0"], found["/conversations/2/responses/0"]
    assert [(each["from"], each["to"]) for each in asked["windows"]] == [
        ("2025-06-11T20:14:30Z", "2026-01-01T00:00:00Z"),
        ("2026-01-01T00:00:00Z", None),
    ]
    assert (last["created_at"], last["windows"], last["verdict"]) == ("2026-02-02T08:00:05.9Z", [], "excluded")
