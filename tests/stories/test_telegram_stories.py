"""Two people's Telegram: a private line and a voice message, and what one sentence of 2026 says of them, to the second."""

from dataclasses import replace
from pathlib import Path

from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import viewed
from inspector.progress import silent
from inspector.records.categories import Audience, DataCategory
from tests.stories.telling import Member, exposures, fact, record

NEVER = "tg-2026-cocoon"
MEMBER = Member((fact("residence", "US-CA", "2015-01-01"),), as_of="2026-06-06", platform="telegram")


def test_1_a_private_line_of_2023_is_said_to_go_to_no_third_party_from_april_2026_on() -> None:
    line = replace(
        record(DataCategory.PRIVATE_MESSAGE, "2023-09-14T18:20:05", platform="telegram"), audience=Audience.PRIVATE
    )
    outcome = MEMBER.outcome(line)
    assert (exposures(outcome), outcome.verdict) == ({}, "excluded")
    assert outcome.contradicted_by == (NEVER,)
    # The sentence was first seen on 2026-04-07; within its month nobody knows since when it stood.
    assert MEMBER.windows_of(NEVER, line) == [
        "2026-04-01T00:00:00Z/2026-04-08T00:00:00Z unknown default",
        "2026-04-08T00:00:00Z/open known default",
    ]


def test_1_before_that_no_text_that_was_read_speaks_of_it() -> None:
    line = replace(
        record(DataCategory.PRIVATE_MESSAGE, "2023-09-14T18:20:05", platform="telegram"), audience=Audience.PRIVATE
    )
    outcome = replace(MEMBER, as_of="2026-03-31").outcome(line)
    assert (exposures(outcome), outcome.verdict, outcome.contradicted_by) == ({}, "not_addressed", ())


def test_2_a_message_written_after_the_sentence_lies_in_its_window_from_its_first_second() -> None:
    line = replace(
        record(DataCategory.GROUP_CHAT, "2026-05-11T20:01:30", platform="telegram"), audience=Audience.PRIVATE
    )
    assert MEMBER.windows_of(NEVER, line) == ["2026-05-11T20:01:30Z/open known default"]


def test_2_profile_and_contacts_are_named_by_nobody() -> None:
    for category in (DataCategory.PROFILE, DataCategory.CONTACT):
        outcome = MEMBER.outcome(record(category, "2024-01-01", platform="telegram"))
        assert (exposures(outcome), outcome.verdict) == ({}, "not_addressed")


def test_3_both_through_an_archive(tmp_path: Path) -> None:
    make_demo(tmp_path)
    archive = tmp_path / demo_name("telegram")
    case = inspect(InspectRequest((archive,), tmp_path / "c.inspection", workers=0), silent)
    with viewed(case) as view:
        found = {each["record"]: each for each in record_lines(view)}
    old, new = found["/chats/list/0/messages/0"], found["/chats/list/0/messages/3"]
    assert (old["created_at"], old["verdict"], old["contradicted_by"]) == ("2023-09-14T18:20:05Z", "excluded", [NEVER])
    assert (new["created_at"], new["verdict"], new["windows"]) == ("2026-05-11T20:01:30Z", "excluded", [])
    assert found["/personal_information"]["verdict"] == "not_addressed"
    assert all(each["windows"] == [] and each["silent_in"] == [] for each in found.values())
