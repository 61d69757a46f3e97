"""Two people's Snapchat: chats with My AI and with a friend, and a picture given to My Selfie, to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, Author, DataCategory
from tests.stories.telling import Member, exposures, fact, record

CHATS, SELFIES, CONTEXT = "sn-2024-my-ai", "sn-2024-my-selfie", "sn-2023-models"
MARISOL = Member((fact("residence", "ES", "2015-01-01"),), as_of="2026-06-05", platform="snapchat")
PIET = Member(
    (
        fact("setting:snapchat.my_selfie", "on", "2025-10-01T09:00:00"),
        fact("setting:snapchat.my_selfie", "off", "2026-02-01T12:30:00"),
        fact(f"only_if:{SELFIES}", "met", "2015-01-01"),
    ),
    as_of="2026-06-05",
    platform="snapchat",
)


def test_1_a_chat_with_my_ai_is_reached_from_its_own_second_on() -> None:
    asked = record(DataCategory.AI_CHAT, "2025-11-02T20:15:05", platform="snapchat")
    outcome = MARISOL.outcome(replace(asked, audience=Audience.PRIVATE))
    assert exposures(outcome) == {CHATS: ["2025-11-02T20:15:05Z/open known default"]}
    assert outcome.verdict == "stated"


def test_1_an_older_one_from_the_first_day_of_the_policy_that_names_it() -> None:
    asked = record(DataCategory.AI_CHAT, "2023-05-01T10:00:00", platform="snapchat")
    assert exposures(MARISOL.outcome(asked)) == {CHATS: ["2024-02-26T00:00:00Z/open known default"]}


def test_1_what_she_writes_to_a_friend_is_addressed_by_nothing() -> None:
    for category in (DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT, DataCategory.VOICE):
        line = replace(record(category, "2025-09-04T18:30:10", platform="snapchat"), audience=Audience.PRIVATE)
        outcome = MARISOL.outcome(line)
        assert (exposures(outcome), outcome.verdict) == ({}, "not_addressed")


def test_2_a_picture_of_my_selfie_is_reached_while_the_feature_was_on() -> None:
    face = replace(record(DataCategory.PHOTO, "2025-10-01T09:05:30", platform="snapchat"), audience=Audience.PRIVATE)
    outcome = PIET.outcome(face)
    assert exposures(outcome) == {SELFIES: ["2025-10-01T09:05:30Z/2026-02-01T12:30:00Z known default"]}
    assert outcome.verdict == "stated"


def test_2_where_nobody_says_that_it_was_given_to_it_that_stays_open() -> None:
    face = replace(record(DataCategory.PHOTO, "2025-10-01T09:05:30", platform="snapchat"), audience=Audience.PRIVATE)
    outcome = MARISOL.outcome(face)
    assert exposures(outcome) == {SELFIES: ["2025-10-01T09:05:30Z/open unknown unknown"]}
    assert outcome.verdict == "unclear"
    assert exposures(MARISOL.outcome(replace(face, author=Author.OTHER))) == {}


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    facts = tmp_path / "facts.toml"
    facts.write_text('[[fact]]\nwhat = "residence"\nvalue = "ES"\nfrom = 2015-01-01\n', encoding="utf-8")
    request = InspectRequest((tmp_path / demo_name("snapchat"),), tmp_path / "marisol.inspection", facts, workers=0)
    with viewed(inspect(request, silent)) as view:
        told = {(each["member"], each["record"]): each for each in record_lines(view)}
    asked = told["json/chat_history.json", "/myai/1"]
    (window,) = asked["windows"]
    assert (window["statement"], window["from"], window["to"]) == (CHATS, "2025-11-02T20:15:05.01Z", None)
    assert (asked["author"], asked["verdict"]) == ("owner", "stated")
    line = told["json/chat_history.json", "/ottoline.b/1"]
    assert (line["verdict"], line["windows"], line["created_at"]) == (
        "not_addressed",
        [],
        "2025-09-05T12:00:00.12Z",
    )
    picture = told["json/memories_history.json", "/Saved Media/0"]
    assert (picture["category"], picture["audience"], picture["verdict"]) == ("photo", "private", "unclear")
