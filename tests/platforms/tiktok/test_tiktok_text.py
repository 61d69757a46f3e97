"""TikTok's download as text files: entries, chats, whose they are, other languages, and what is odd."""

from collections.abc import Mapping

import pytest

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms import PLATFORMS, recognise
from inspector.platforms.tiktok.adapter import TikTok
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Participant, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

TOP = "TikTok/"
PROFILE = "Username: lena_fictional\nNickname: Lena\nBirth date: 04-May-1983\nBio: N/A\n"
LIKES = "Date: 2026-02-01 10:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/\n\nDate: 2026-01-01 10:00:00 UTC\nLink: https://x/2\n"
CHATS = (
    ">>> Chat History with otter::\n\n2026-01-23 00:00:00 UTC lena_fictional: hello\n2026-01-22 23:59:00 UTC otter: first line\n"
    "second: line\n\nlast line\n\n>>> Chat History with pine::\n\n2026-01-21 10:00:00 UTC lena_fictional: https://www.tiktokv.com/share/video/3/\n"
)
SHEETS = {
    "Profile and Settings/Profile Information.txt": PROFILE,
    "Likes and Favorites/Like List.txt": LIKES,
    "Direct Messages/Direct Messages.txt": CHATS,
}


def archive(
    files: Mapping[str, str | bytes] = SHEETS, *, made: int | None = utc(2026, 6, 4), limits: Limits = STANDARD
) -> MemoryArchive:
    contents = {TOP + path: each if isinstance(each, bytes) else each.encode() for path, each in files.items()}
    return MemoryArchive("TikTok_Data.zip", contents, made, limits=limits)


def read(files: Mapping[str, str | bytes], path: str, limits: Limits = STANDARD) -> Read:
    held, platform = archive({**SHEETS, **files}, limits=limits), TikTok()
    readings = list(platform.read(held, held.member(TOP + path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def one(path: str, text: str) -> Record:
    (record,) = read({path: text}, path).records
    return record


def test_a_download_as_text_is_recognised_and_nobody_elses() -> None:
    held = archive()
    assert TikTok().recognise(held).score == 3
    chats = archive({"Direct Messages/Direct Messages.txt": CHATS})
    for each in (held, chats):
        assert recognise(each)[0].id == "tiktok"
        assert max(other.recognise(each).score for other in PLATFORMS if other.id != "tiktok") < 2
    obeys(TikTok(), held, lambda member: held.contents[member.path])


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Settings.txt", "Private Account: Off\n"),
        ("Comments.txt", "Hello: world\n"),
        ("notes.txt", "Date: 2026-02-01 10:00:00 UTC\nLink: https://example.org\n"),
        ("chat.txt", ">>> Chat History with otter::\nno message\n"),
        ("_chat.txt", "[01/02/2024, 10:30:00] Otter: Hello\n"),
    ],
)
def test_text_files_of_others_are_not_taken_for_tiktoks(path: str, text: str) -> None:
    assert TikTok().recognise(archive({path: text})).score == 0


def test_each_block_is_a_record_of_the_files_kind() -> None:
    found = read({}, "Likes and Favorites/Like List.txt")
    assert [(each.category, each.author) for each in found.records] == [(DataCategory.REACTION, Author.OWNER)] * 2
    first = found.records[0]
    assert first.created is not None
    assert (first.created.earliest, first.created.zone) == (utc(2026, 2, 1, 10), Zone.STATED)
    assert first.text == "Date: 2026-02-01 10:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/"
    raw = LIKES.encode()[first.locator.offset : first.locator.offset + first.locator.length]
    assert raw.decode() == first.text


@pytest.mark.parametrize(
    ("path", "category", "author"),
    [
        ("Your Activity/Watch History.txt", DataCategory.OTHER, Author.OWNER),
        ("Activity/Video Browsing History.txt", DataCategory.OTHER, Author.OWNER),
        ("Your Activity/Searches.txt", DataCategory.SEARCH_QUERY, Author.OWNER),
        ("Your Activity/Share History.txt", DataCategory.REACTION, Author.OWNER),
        ("Likes and Favorites/Favorite Videos.txt", DataCategory.REACTION, Author.OWNER),
        ("Your Activity/Login History.txt", DataCategory.LOGIN_SECURITY, Author.OWNER),
        ("Profile and Settings/Follower.txt", DataCategory.CONNECTION, Author.OWNER),
        ("Profile and Settings/Block List.txt", DataCategory.SETTING, Author.OWNER),
        ("Ads and data/Ad Interests.txt", DataCategory.INFERENCE, Author.PLATFORM),
        ("Ads and data/Off-TikTok Activities.txt", DataCategory.AD_INTERACTION, Author.PLATFORM),
        ("Comments/Comments.txt", DataCategory.COMMENT, Author.OWNER),
        ("Posts/Posts.txt", DataCategory.POST, Author.OWNER),
        ("Videos/Videos.txt", DataCategory.POST, Author.OWNER),
        ("Income+ Wallet Transactions/Transaction History.txt", DataCategory.PAYMENT, Author.OWNER),
        ("TikTok Live/Watch Live History.txt", DataCategory.OTHER, Author.OWNER),
        ("Your Activity/Most Recent Location Data.txt", DataCategory.DEVICE_LOCATION, Author.OWNER),
        ("Your Activity/Hashtag.txt", DataCategory.OTHER, Author.OWNER),
        ("Je activiteit/Kijkgeschiedenis.txt", DataCategory.OTHER, Author.OWNER),
    ],
)
def test_each_file_has_its_category(path: str, category: DataCategory, author: Author) -> None:
    record = one(path, "Datum: 2026-02-01 10:00:00 UTC\r\nLink: https://example.org/1\r\n")
    assert (record.category, record.author) == (category, author)
    assert record.created is not None
    assert record.created.earliest == utc(2026, 2, 1, 10)


def test_words_are_shown_alone() -> None:
    comment = one(
        "Comments/Comments.txt", "Date: 2026-02-01 10:00:00 UTC\nComment: one\n\ntwo\nPhoto: N/A\nUrl: https://c\n"
    )
    assert comment.text == "one\n\ntwo"
    assert one("Your Activity/Searches.txt", "Date: 2026-02-01 10:00:00 UTC\nSearch Term: tides\n").text == "tides"


def test_who_could_see_a_post_and_that_it_is_deleted() -> None:
    post = one("Posts/Posts.txt", "Date: 2026-02-01 10:00:00 UTC\nLink: x\nWho can view: Friends\n")
    assert post.audience is Audience.LIMITED
    gone = one(
        "Posts/Recently Deleted Posts.txt", "Date: 2026-02-01 10:00:00 UTC\nDate Deleted: 2026-02-02 10:00:00 UTC\n"
    )
    assert (gone.signs, gone.deleted_at) == (((Sign.DELETED, Grade.CERTAIN),), utc(2026, 2, 2, 10))


def test_settings_of_one_file_are_one_record_of_the_day() -> None:
    settings = one(
        "Profile and Settings/Settings.txt", "Private Account: Off\n\nContent Preferences:\nFilters: [cats]\n"
    )
    assert (settings.category, settings.text.count("\n")) == (DataCategory.SETTING, 3)
    assert settings.created is not None
    assert settings.created.earliest == utc(2026, 6, 4)


@pytest.mark.parametrize(
    ("text", "note"), [("You have no data in this section\n", "sentence"), ("", "no data"), ("\n\n", "no data")]
)
def test_a_file_with_a_sentence_in_place_of_data_holds_no_records(text: str, note: str) -> None:
    found = read({"Ads and data/Ad Interests.txt": text}, "Ads and data/Ad Interests.txt")
    assert (found.records, found.outcome.status) == ([], MemberStatus.READ)
    assert note in found.outcome.note


def test_chats_have_both_sides_and_messages_of_several_lines() -> None:
    found = read({}, "Direct Messages/Direct Messages.txt")
    assert [(each.author, each.text, each.conversation) for each in found.records] == [
        (Author.OWNER, "hello", "ChatHistory/Chat History with otter"),
        (Author.OTHER, "first line\nsecond: line\n\nlast line", "ChatHistory/Chat History with otter"),
        (Author.OWNER, "https://www.tiktokv.com/share/video/3/", "ChatHistory/Chat History with pine"),
    ]
    assert [each.title for each in found.conversations] == ["otter", "pine"]
    assert set(found.conversations[1].participants) == {Participant(name, name) for name in ("pine", "lena_fictional")}
    assert found.warnings == []


def test_chats_in_a_file_of_another_language_are_told_by_what_they_hold() -> None:
    found = read({"Mensajes directos/Mensajes directos.txt": CHATS}, "Mensajes directos/Mensajes directos.txt")
    assert len(found.records) == 3


def test_more_than_two_senders_are_a_group_and_that_is_said() -> None:
    held = ">>> Chat History with choir::\n" + "".join(
        f"2026-01-23 00:00:00 UTC {who}: x\n" for who in ("lena_fictional", "otter", "pine")
    )
    found = read({"Direct Messages/Direct Messages.txt": held}, "Direct Messages/Direct Messages.txt")
    assert (found.conversations[0].category, found.codes) == (DataCategory.GROUP_CHAT, ["group_by_senders"])


def test_text_before_the_first_message_is_said() -> None:
    held = "Notice\n>>> Chat History with otter::\nlost\n2026-01-23 00:00:00 UTC otter: x\n"
    found = read({"Direct Messages/Direct Messages.txt": held}, "Direct Messages/Direct Messages.txt")
    assert (found.texts, found.codes) == (["x"], ["lost_text", "lost_text"])


def test_a_time_that_is_none_is_said_at_its_message() -> None:
    held = ">>> Chat History with otter::\n2026-13-23 00:00:00 UTC otter: x\n"
    found = read({"Direct Messages/Direct Messages.txt": held}, "Direct Messages/Direct Messages.txt")
    assert [(each.code, each.record) for each in found.warnings] == [("unreadable_date", 1)]


def test_the_owner_and_the_date_of_birth_stand_in_the_profile() -> None:
    survey = TikTok().survey(archive())
    assert survey.owner.name == "lena_fictional"
    assert [(each.what, each.value, each.source.member) for each in survey.facts] == [
        ("born", "1983-05-04", "TikTok/Profile and Settings/Profile Information.txt")
    ]
    assert survey.as_of == utc(2026, 6, 5)


def test_without_a_profile_the_owner_is_who_writes_in_every_chat() -> None:
    held = archive({"Direct Messages/Direct Messages.txt": CHATS}, made=None)
    survey = TikTok().survey(held)
    assert (survey.owner.name, survey.exported_at) == ("lena_fictional", utc(2026, 1, 23))
    assert {each.code for each in survey.warnings} == {"export_day_unknown", "owner_by_chats"}
    alone = archive(
        {"Direct Messages/Direct Messages.txt": ">>> Chat History with a::\n2026-01-23 00:00:00 UTC a: x\n"}
    )
    assert "owner_unknown" in {each.code for each in TikTok().survey(alone).warnings}


def test_a_download_cut_in_the_middle_gives_what_is_there() -> None:
    found = read(
        {"Direct Messages/Direct Messages.txt": CHATS[: CHATS.index("last")]}, "Direct Messages/Direct Messages.txt"
    )
    assert found.texts == ["hello", "first line\nsecond: line"]


def test_another_encoding_is_read_and_said() -> None:
    chats = CHATS.replace("hello", "Grüße").encode("windows-1252")
    found = read({"Direct Messages/Direct Messages.txt": chats}, "Direct Messages/Direct Messages.txt")
    assert (found.texts[0], found.codes) == ("Grüße", ["encoding_guessed"])
    marked = read(
        {"Likes and Favorites/Like List.txt": b"\xef\xbb\xbf" + LIKES.encode()}, "Likes and Favorites/Like List.txt"
    )
    assert len(marked.records) == 2


def test_a_message_over_the_limit_is_listed_with_its_place() -> None:
    held = (
        ">>> Chat History with otter::\n2026-01-23 00:00:00 UTC otter: "
        + "x" * 3_000
        + "\n2026-01-23 00:00:00 UTC otter: y\n"
    )
    found = read(
        {"Direct Messages/Direct Messages.txt": held}, "Direct Messages/Direct Messages.txt", Limits(record_bytes=2_000)
    )
    assert ([each.damaged for each in found.records], found.codes) == ([True, False], ["too_large"])


def test_the_laws_hold_for_odd_files() -> None:
    odd: dict[str, str | bytes] = {
        "Direct Messages/Direct Messages.txt": ">>> Chat History with ::\n2026-01-23 00:00:00 UTC : x\n>>> Chat History with x\r\n2026-01-23 00:00:00 UTC a:\r\n",
        "Your Activity/Searches.txt": "\n\n: x\n\n: y\nDate\n",
        "Your Activity/Status.txt": b"\xff\xfe\x00",
    }
    held = archive({**SHEETS, **odd})
    obeys(TikTok(), held, lambda member: held.contents[member.path])
