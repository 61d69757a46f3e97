"""Invented Facebook archives of every layout: recognised, held to the laws, every member read or listed."""

from pathlib import Path

import pytest

from inspector.platforms.facebook.adapter import Facebook
from inspector.platforms.instagram.adapter import Instagram
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.meta import sample

TOP = Path(__file__).parent / "facebook_samples"
RECORDS = {
    "era-2010-2017-html": 2,
    "era-2018-05-json": 2,
    "era-2018-2022-json": 10,
    "era-2023-your_activity_across_facebook": 3,
    "era-2024-your_facebook_activity": 23,
    "html-2020s": 2,
    "meta-ai-2026": 4,
    "secure-storage-2024": 3,
}
LISTED = {"part-2/your_facebook_activity/messages/e2ee_cutover/karelvzorek_100000000000002/photos/README.txt"}
BROKEN = "part-1/your_facebook_activity/stories/archived_stories.json"


def records(archive: MemoryArchive) -> list[Record]:
    survey = Facebook().survey(archive)
    return [
        each
        for member in archive.members
        for each in Facebook().read(archive, member, survey)
        if isinstance(each, Record)
    ]


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_layout_is_read_or_listed(era: str) -> None:
    archive = sample(TOP / era)
    assert Facebook().recognise(archive).score > 0
    assert Instagram().recognise(archive).score == 0
    obeys(Facebook(), archive, lambda member: archive.contents[member.path])
    survey = Facebook().survey(archive)
    for member in archive.members:
        outcome = list(Facebook().read(archive, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        wanted = MemberStatus.UNRECOGNISED if member.path in LISTED else MemberStatus.READ
        assert outcome.status is wanted, member.path
        assert outcome.records or outcome.note, member.path
    found = records(archive)
    assert len(found) == RECORDS[era]
    assert all(each.service for each in found)


def test_every_record_in_json_has_its_pointer() -> None:
    found = records(sample(TOP / "era-2024-your_facebook_activity"))
    assert {each.locator.pointer.count("/") for each in found} <= {0, 1, 2, 4}
    assert [each.locator.pointer for each in found if each.category is DataCategory.GROUP_CHAT][:2] == [
        "/messages/1",
        "/messages/2",
    ]


def test_the_text_is_as_it_was_meant_and_that_is_said() -> None:
    found = records(sample(TOP / "era-2018-05-json"))
    assert [each.text for each in found] == ["Schöne Grüße ☕", "Ahoj, jak se máš?"]
    archive = sample(TOP / "era-2018-05-json")
    told = list(Facebook().read(archive, archive.members[0], Facebook().survey(archive)))
    assert "text_mended" in {getattr(each, "code", "") for each in told}


@pytest.mark.parametrize(
    "era", ["era-2010-2017-html", "era-2018-05-json", "era-2023-your_activity_across_facebook", "secure-storage-2024"]
)
def test_the_owner_is_found_without_a_profile(era: str) -> None:
    assert Facebook().survey(sample(TOP / era)).owner.name == "Zoë Sample"
    assert {each.author for each in records(sample(TOP / era))} >= {Author.OWNER, Author.OTHER}


def test_parts_and_boxes_of_one_thread_are_one_conversation() -> None:
    found = records(sample(TOP / "era-2024-your_facebook_activity"))
    trip = [each for each in found if each.conversation == "trip_100000000000010"]
    assert len({each.locator.member for each in trip}) == 2
    assert [each.text for each in trip][-1] == "älterer Teil im anderen ZIP"


def test_the_assistant_in_a_group_and_what_was_given_to_it() -> None:
    found = records(sample(TOP / "era-2024-your_facebook_activity"))
    answer, asked, before, unsent = [each for each in found if each.conversation == "trip_100000000000010"][:4]
    assert (answer.category, answer.author, answer.service) == (DataCategory.AI_CHAT, Author.PLATFORM, "meta_ai")
    assert (asked.category, asked.signs) == (DataCategory.GROUP_CHAT, ((Sign.TO_AI, Grade.CERTAIN),))
    assert before.signs == ()
    assert (unsent.text, unsent.signs) == ("[unsent]", ((Sign.DELETED, Grade.CERTAIN),))


def test_turns_of_a_chat_with_the_assistant_have_their_own_bytes() -> None:
    archive = sample(TOP / "meta-ai-2026")
    found = records(archive)
    assert [each.author for each in found] == [Author.OWNER, Author.PLATFORM, Author.OWNER, Author.PLATFORM]
    assert [each.text for each in found][2:] == ["Thanks: and then?", "State the request."]
    content = archive.contents["meta_ai_profile/your_ai_conversations.json"]
    place = found[2].locator
    assert content[place.offset : place.offset + place.length] == b"You: Thanks: and then?"
    # The number in the name counts, in UTC; the date beside it is another day.
    assert {each.created.earliest for each in found if each.created} == {1_776_479_869_000_000}


def test_what_the_platform_broke_itself_is_told() -> None:
    archive = sample(TOP / "era-2024-your_facebook_activity")
    told = list(Facebook().read(archive, archive.member(BROKEN), Facebook().survey(archive)))
    assert "broken_by_platform" in {getattr(each, "code", "") for each in told}


def test_a_first_look() -> None:
    survey = Facebook().survey(sample(TOP / "era-2024-your_facebook_activity"))
    facts = {fact.what: fact.value for fact in survey.facts}
    assert facts == {"born": "1990-02-28", "account": "open"}
    assert (survey.exported_at, survey.exported_at_basis) == (1_738_000_000_000_000, "member_time")
    seen = {(each.what, each.value) for each in survey.observations}
    assert ("residence", "DE") in seen
    # A mail on an objection is no more than a hint.
    assert ("setting:meta.ai_objection", "off") in seen
    missing = " ".join(each.what for each in survey.missing)
    assert "encrypted" in missing
    assert "objected" in missing


def test_local_times_of_pages_have_no_zone_and_those_of_the_oldest_have() -> None:
    new, old = records(sample(TOP / "html-2020s")), records(sample(TOP / "era-2010-2017-html"))
    assert [each.created and (each.created.precision, each.created.zone) for each in new] == [("minute", "unknown")] * 2
    assert [each.created and (each.created.earliest, each.created.zone) for each in old] == [
        (1_426_342_140_000_000, "stated"),
        (1_426_342_080_000_000, "stated"),
    ]
