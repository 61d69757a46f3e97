"""Two people's TikTok: an American's message and a German's, and what the policy of January 2026 says of them, to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

NAMED = "tt-2026-us-named"
AMERICAN = Member((fact("residence", "US-CA", "2015-01-01"),), as_of="2026-06-05", platform="tiktok")
GERMAN = Member((fact("residence", "DE", "2015-01-01"),), as_of="2026-06-05", platform="tiktok")
LINE = replace(
    record(DataCategory.PRIVATE_MESSAGE, "2025-12-30T21:10:05", platform="tiktok"), audience=Audience.PRIVATE
)


def test_1_an_americans_older_message_is_reached_from_the_policys_first_day_on() -> None:
    outcome = AMERICAN.outcome(LINE)
    assert exposures(outcome) == {NAMED: ["2026-01-22T00:00:00Z/open known default"]}
    assert outcome.verdict == "stated"


def test_1_a_later_one_is_reached_from_its_own_second_on() -> None:
    later = replace(
        record(DataCategory.PRIVATE_MESSAGE, "2026-02-14T07:30:00", platform="tiktok"), audience=Audience.PRIVATE
    )
    assert exposures(AMERICAN.outcome(later)) == {NAMED: ["2026-02-14T07:30:00Z/open known default"]}


def test_1_who_moved_away_in_march_2026_is_reached_until_then() -> None:
    moved = replace(AMERICAN, facts=(*AMERICAN.facts, fact("residence", "DE", "2026-03-01")))
    assert exposures(moved.outcome(LINE)) == {NAMED: ["2026-01-22T00:00:00Z/2026-03-01T00:00:00Z known default"]}


def test_1_where_nobody_knows_the_country_that_stays_open() -> None:
    nowhere = replace(AMERICAN, facts=())
    outcome = nowhere.outcome(LINE)
    assert exposures(outcome) == {NAMED: ["2026-01-22T00:00:00Z/open unknown unknown"]}
    assert outcome.verdict == "unclear"


def test_2_a_germans_message_is_reached_by_no_sentence_that_names_messages() -> None:
    outcome = GERMAN.outcome(LINE)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    told = {}
    for country in ("US-CA", "DE"):
        facts = tmp_path / f"{country}.toml"
        facts.write_text(f'[[fact]]\nwhat = "residence"\nvalue = "{country}"\nfrom = 2015-01-01\n', encoding="utf-8")
        request = InspectRequest(
            (tmp_path / demo_name("tiktok"),), tmp_path / f"{country}.inspection", facts, workers=0
        )
        with viewed(inspect(request, silent)) as view:
            told[country] = {each["record"]: each for each in record_lines(view)}
    sent = "/Direct Message/Direct Messages/ChatHistory/Chat History with ottoline.b:/0"
    (window,) = told["US-CA"][sent]["windows"]
    assert (window["statement"], window["from"], window["to"]) == (NAMED, "2026-01-22T00:00:00Z", None)
    assert (told["DE"][sent]["windows"], told["DE"][sent]["verdict"]) == ([], "excluded")
    friends = told["US-CA"]["/Post/Posts/VideoList/1"]
    assert (friends["audience"], friends["verdict"]) == ("limited", "stated")
    gone = told["US-CA"]["/Post/Recently Deleted Posts/PostList/0"]
    (window,) = gone["windows"]
    assert (window["from"], window["to"]) == ("2026-05-01T10:00:00Z", "2026-05-02T08:15:30Z")
