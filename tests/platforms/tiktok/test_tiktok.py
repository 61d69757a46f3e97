"""TikTok's downloads of both eras: every section, whose messages, who could see a post, what stands for nothing."""

import json
from typing import Any

import pytest

from inspector.platforms.platform import Survey
from inspector.platforms.tiktok.adapter import TikTok
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

PROFILE = {"Profile Info": {"ProfileMap": {"userName": "lena_fictional", "birthDate": "04-May-1983"}}}
OLD = {"Profile Information": {"ProfileMap": {"userName": "lena_fictional"}}}
LIKES = {"Like List": {"ItemFavoriteList": [{"date": "2026-02-01 10:00:00", "link": "https://example.org/1"}]}}


def download(**sections: Any) -> dict[str, Any]:
    return {
        "Your Activity": LIKES,
        **{name.replace("_", " "): each for name, each in sections.items()},
        "Profile": PROFILE,
    }


def archive(content: Any, name: str = "user_data_tiktok.json", **others: bytes) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    return MemoryArchive("TikTok_Data.zip", {name: data, **{f"{key}.txt": each for key, each in others.items()}})


def read(content: Any, name: str = "user_data_tiktok.json") -> Read:
    held, platform = archive(content, name), TikTok()
    readings = list(platform.read(held, held.member(name), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def surveyed(content: Any) -> Survey:
    return TikTok().survey(archive(content))


def chats(*messages: tuple[str, str, str], other: str = "otter") -> dict[str, Any]:
    held = [{"Date": date, "From": sender, "Content": text} for date, sender, text in messages]
    return {"Direct Messages": {"ChatHistory": {f"Chat History with {other}:": held}}}


@pytest.mark.parametrize("era", ["2023", "2026"])
def test_both_eras_name_their_sections_in_their_own_way(era: str) -> None:
    message = [{"Date": "2023-06-02 08:00:00", "From": "lena_fictional", "Content": "hello"}]
    chat = {"ChatHistory": {"Chat History with otter:": message}}
    video = {"VideoList": [{"Date": "2023-07-01 09:00:00", "Link": "https://example.org/v"}]}
    watched = {"VideoList": [{"Date": "2023-05-03 10:00:00", "Link": "https://example.org/w"}]}
    search = {"SearchList": [{"Date": "2023-05-02 10:00:00", "SearchTerm": "lighthouse"}]}
    old = {
        "Activity": {"Video Browsing History": watched, "Search History": search},
        "Direct Messages": {"Chat History": chat}, "Video": {"Videos": video}, "Profile": OLD,
    }  # fmt: skip
    new = {
        "Your Activity": {"Watch History": watched, "Searches": search},
        "Direct Message": {"Direct Messages": chat}, "Post": {"Posts": video}, "Profile": PROFILE,
    }  # fmt: skip
    found = read(old if era == "2023" else new, "user_data.json" if era == "2023" else "user_data_tiktok.json")
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.OTHER, Author.OWNER),
        (DataCategory.SEARCH_QUERY, Author.OWNER),
        (DataCategory.PRIVATE_MESSAGE, Author.OWNER),
        (DataCategory.POST, Author.OWNER),
        (DataCategory.PROFILE, Author.OWNER),
    ]
    assert [each.text for each in found.records[1:3]] == ["lighthouse", "hello"]
    assert found.warnings == []


def test_times_are_utc_by_what_is_established() -> None:
    (record,) = (each for each in read(download()).records if each.category is DataCategory.REACTION)
    assert record.created is not None
    assert (record.created.earliest, record.created.zone) == (utc(2026, 2, 1, 10), Zone.INFERRED)
    assert record.locator.pointer == "/Your Activity/Like List/ItemFavoriteList/0"


def test_both_sides_of_a_chat_are_told_apart_by_the_owners_name() -> None:
    found = read(
        download(
            Direct_Message=chats(("2026-01-23 00:00:00", "lena_fictional", "a"), ("2026-01-23 00:01:00", "otter", "b"))
        )
    )
    messages = [each for each in found.records if each.conversation]
    assert [(each.author, each.text) for each in messages] == [(Author.OWNER, "a"), (Author.OTHER, "b")]
    (conversation,) = found.conversations
    assert (conversation.title, conversation.category) == ("otter", DataCategory.PRIVATE_MESSAGE)
    assert {each.identifier for each in conversation.participants} == {"lena_fictional", "otter"}


def test_more_than_two_senders_are_a_group_and_that_is_said() -> None:
    held = [("2026-01-23 00:00:00", who, "x") for who in ("lena_fictional", "otter", "pine")]
    found = read(download(Direct_Message=chats(*held, other="choir")))
    assert found.conversations[0].category is DataCategory.GROUP_CHAT
    assert [each.code for each in found.warnings] == ["group_by_senders"]


def test_without_a_profile_nobody_is_taken_for_the_owner() -> None:
    content = {"Your Activity": LIKES, "Direct Message": chats(("2026-01-23 00:00:00", "lena_fictional", "a"))}
    assert {each.author for each in read(content).records if each.conversation} == {Author.OTHER}
    assert "owner_unknown" in {each.code for each in surveyed(content).warnings}


@pytest.mark.parametrize(
    ("word", "audience"),
    [
        ("Public", Audience.PUBLIC),
        ("Friends", Audience.LIMITED),
        ("Only me", Audience.PRIVATE),
        ("N/A", None),
        ("Aliens", None),
    ],
)
def test_who_could_see_a_post(word: str, audience: Audience | None) -> None:
    held = {"Posts": {"VideoList": [{"Date": "2026-02-05 09:00:00", "WhoCanView": word, "Title": "invented"}]}}
    (post,) = (each for each in read(download(Post=held)).records if each.category is DataCategory.POST)
    assert post.audience is audience


def test_a_deleted_post_bears_the_sign_and_the_instant() -> None:
    gone = {"Date": "2026-02-05 09:00:00", "DateDeleted": "2026-02-06 09:00:00", "Title": "gone"}
    found = read(download(Post={"Recently Deleted Posts": {"PostList": [gone]}}))
    (post,) = (each for each in found.records if each.category is DataCategory.POST)
    assert post.signs == ((Sign.DELETED, Grade.CERTAIN),)
    assert post.deleted_at == utc(2026, 2, 6, 9)


def test_a_message_with_a_shop_is_nobodys_by_guess() -> None:
    said = {"shop_name": "Ropes", "direction": "received", "content": "On its way.", "send_time": "2026-03-11 09:00:00"}
    held = {"Communication With Shops": {"CommunicationHistories": {"Ropes": [said]}}}
    (message,) = (each for each in read(download(TikTok_Shop=held)).records if each.conversation)
    assert (message.category, message.author, message.text) == (
        DataCategory.PRIVATE_MESSAGE,
        Author.OTHER,
        "On its way.",
    )


@pytest.mark.parametrize("nothing", [None, [], {}, "N/A", ""])
def test_what_stands_for_nothing_is_no_record(nothing: Any) -> None:
    plain = len(read(download()).records)
    found = read(
        download(Comment={"Comments": {"CommentsList": nothing}}, App_Settings={"Block List": {"BlockList": nothing}})
    )
    assert len(found.records) == plain
    assert found.warnings == []


def test_a_section_that_nobody_knows_is_kept() -> None:
    found = read(download(Hologram={"Rooms": {"RoomList": [{"Date": "2026-01-01 00:00:00", "Room": "blue"}]}}))
    (record,) = (each for each in found.records if "Hologram" in each.locator.pointer)
    assert (record.category, record.text) == (DataCategory.OTHER, "Date: 2026-01-01 00:00:00\nRoom: blue")


def test_the_date_of_birth_is_a_fact_with_its_record() -> None:
    (born,) = surveyed(download()).facts
    assert (born.what, born.value, born.source.member, born.source.record) == (
        "born",
        "1983-05-04",
        "user_data_tiktok.json",
        2,
    )


def test_a_time_that_is_none_is_said_at_its_record() -> None:
    found = read(download(Comment={"Comments": {"CommentsList": [{"date": "yesterday", "comment": "hm"}]}}))
    (warning,) = found.warnings
    assert (warning.code, warning.record) == ("unreadable_date", 2)


def test_a_download_cut_in_the_middle_gives_what_came_before() -> None:
    whole = json.dumps(
        download(Comment={"Comments": {"CommentsList": [{"comment": "one"}, {"comment": "two"}]}})
    ).encode()
    found = read(whole[: whole.index(b"two")])
    assert "one" in {each.text for each in found.records}
    assert found.records[-1].damaged
    assert "cut" in {each.code for each in found.warnings}


def test_text_files_are_listed_and_say_what_to_do() -> None:
    held, platform = archive(download(), Posts=b"Date: 2023-01-01 00:00:00 UTC\n"), TikTok()
    *_, outcome = platform.read(held, held.member("Posts.txt"), platform.survey(held))
    assert isinstance(outcome, MemberOutcome)
    assert (outcome.status, "JSON" in outcome.note) == (MemberStatus.UNRECOGNISED, True)


def test_json_of_others_is_not_taken_for_tiktoks() -> None:
    for content in (b'{"Profile": {}}', b'{"Comment": {"x": 1}}', b"[]", b'{"VideoList": []}'):
        assert TikTok().recognise(archive(content, "data.json")).score == 0
    assert TikTok().recognise(archive(download(), "renamed.json")).score == 1
    assert TikTok().recognise(archive(download())).score == 2


def test_the_laws_hold() -> None:
    content = download(Direct_Message=chats(("2026-01-23 00:00:00", "otter", "b")), Post={"Posts": {"VideoList": None}})
    data = json.dumps(content, ensure_ascii=False).encode()
    obeys(TikTok(), archive(content), lambda _member: data)
