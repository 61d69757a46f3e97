"""Snapchat's exports: every member of every sample, and every trap of the chats."""

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.archive.limits import Limits
from inspector.platforms import PLATFORMS
from inspector.platforms.snapchat.adapter import Snapchat
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import MemberOutcome, MemberStatus, Participant
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.snapchat import (
    ACCOUNT,
    CHATS,
    HISTORY,
    NOON,
    NUMBER,
    OTHER,
    OWNER,
    THIRD,
    archive,
    chats,
    said,
    sorted_out,
)

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "2022_saved-history": {"json/chat_history.json": 2},
    "2025_by-conversation": {"json/account_history.json": 2, "json/chat_history.json": 3, "json/friends.json": 1},
}


def sample(era: str) -> MemoryArchive:
    top = TOP / era
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive(
        "mydata~1757232000000.zip", {path.relative_to(top).as_posix(): path.read_bytes() for path in paths}
    )


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_sample_is_read_or_listed(era: str) -> None:
    held, platform = sample(era), Snapchat()
    assert platform.recognise(held).score > 0
    assert all(other.recognise(held).score == 0 for other in PLATFORMS if other.id != "snapchat")
    obeys(platform, held, lambda member: held.contents[member.path])
    survey = platform.survey(held)
    counted = {}
    for member in held.members:
        outcome = list(platform.read(held, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path] = outcome.records
    assert counted == RECORDS[era]


def test_a_message_of_the_newer_form_bears_all_that_it_says() -> None:
    found = chats({OTHER: [said(), said("Yes.", OWNER)]})
    first, second = found.records
    assert first.created is not None
    assert (first.created.earliest, first.created.precision, first.created.zone) == (
        utc(2025, 9, 5, 12),
        Precision.SECOND,
        Zone.STATED,
    )
    assert [each.author for each in found.records] == [Author.OTHER, Author.OWNER]
    assert {each.category for each in found.records} == {DataCategory.PRIVATE_MESSAGE}
    assert first.locator.pointer == f"/{OTHER}/0"
    assert (first.conversation, first.sender, first.service) == (OTHER, Participant(OTHER, OTHER), "snapchat")
    assert second.sender == Participant(OWNER, OWNER)
    (told,) = found.conversations
    assert {each.identifier for each in told.participants} == {OWNER, OTHER}
    assert found.warnings == []


@pytest.mark.parametrize(
    ("count", "made"),
    [
        (NOON + 50, utc(2025, 9, 5, 12) + 50_000),
        (NOON * 1000 + 7, utc(2025, 9, 5, 12) + 7),
        (NOON // 1000, utc(2025, 9, 5, 12)),
        (str(NOON), utc(2025, 9, 5, 12)),
    ],
)
def test_the_count_that_is_called_microseconds_is_scaled_by_its_size(count: Any, made: int) -> None:
    (record,) = chats({OTHER: [said(**{"Created(microseconds)": count})]}).records
    assert record.created is not None
    assert record.created.earliest == made


@pytest.mark.parametrize("count", [None, 0, "", "soon"])
def test_without_a_count_the_written_time_counts(count: Any) -> None:
    found = chats({OTHER: [said(**{"Created(microseconds)": count})]})
    assert found.records[0].created is not None
    assert found.records[0].created.earliest == utc(2025, 9, 5, 12)
    assert found.warnings == []


def test_two_times_that_lie_apart_are_said() -> None:
    found = chats({OTHER: [said(Created="2025-09-05 13:00:00 UTC")]})
    assert found.codes == ["times_apart"]
    assert found.records[0].created is not None
    assert found.records[0].created.earliest == utc(2025, 9, 5, 12)


def test_the_older_way_to_write_a_time_is_read() -> None:
    held = [{"From": OTHER, "Media Type": "TEXT", "Created": "Tue Apr 05 12:00:00 UTC 2022", "Text": "old"}]
    (record,) = chats({"Received Saved Chat History": held}).records
    assert record.created is not None
    assert record.created.earliest == utc(2022, 4, 5, 12)


@pytest.mark.parametrize("time", ["yesterday", "2025-13-40 12:00:00 UTC"])
def test_a_time_that_is_none_is_said_at_its_record(time: str) -> None:
    found = chats({OTHER: [said(), {**said(), "Created": time, "Created(microseconds)": None}]})
    assert [(each.code, each.record) for each in found.warnings] == [("unreadable_date", 2)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("it&#39;s &quot;low&quot; &amp; calm", 'it\'s "low" & calm'),
        ("it&#39 s", "it' s"),
        ("&lt;b&gt;", "<b>"),
        ("plain & simple", "plain & simple"),
    ],
)
def test_signs_of_pages_in_a_text_are_read_as_what_they_stand_for(text: str, read: str) -> None:
    assert chats({OTHER: [said(text)]}).texts == [read]


def test_the_older_form_tells_whose_a_message_is_by_its_list() -> None:
    received = [{"From": OTHER, "Media Type": "TEXT", "Created": "2022-07-22 19:28:21 UTC", "Text": "it&#39;s"}]
    sent = [
        {"To": OTHER, "Media Type": "TEXT", "Created": "2022-07-22 19:29:00 UTC", "Text": "mine"},
        {"To": THIRD, "Media Type": "MEDIA", "Created": "2022-07-22 19:30:00 UTC", "Text": ""},
    ]
    found = chats(
        {"Received Saved Chat History": received, "Sent Unsaved Chat History": sent, "Sent Saved Chat History": []}
    )
    assert [(each.author, each.conversation, each.text) for each in found.records] == [
        (Author.OTHER, OTHER, "it's"),
        (Author.OWNER, OTHER, "mine"),
        (Author.OWNER, THIRD, "[picture or video: not in the export]"),
    ]
    assert [each.key for each in found.conversations] == [OTHER, THIRD]
    assert found.records[1].sender == Participant(OWNER, OWNER)


def test_a_title_makes_a_group_whatever_the_key_is() -> None:
    found = chats({NUMBER: [said(sender=THIRD, Conversation_Title="Harbour &amp; club"), said("Yes.", OWNER)]})
    assert {each.category for each in found.records} == {DataCategory.GROUP_CHAT}
    (told,) = found.conversations
    assert (told.key, told.title, told.category) == (NUMBER, "Harbour & club", DataCategory.GROUP_CHAT)


def test_a_number_without_a_title_names_nobody() -> None:
    (told,) = chats({NUMBER: [said(sender=THIRD), said("Yes.", OWNER)]}).conversations
    assert (told.title, told.category) == (THIRD, DataCategory.PRIVATE_MESSAGE)
    assert {each.identifier for each in told.participants} == {THIRD, OWNER}


def test_a_group_that_shows_late_is_said() -> None:
    found = chats({NUMBER: [said(), said(sender=THIRD)]})
    assert [each.category for each in found.records] == [DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT]
    assert found.conversations[0].category is DataCategory.GROUP_CHAT
    assert found.codes == ["group_by_senders"]


def test_a_chat_named_myai_is_one_with_ai_and_that_is_said() -> None:
    found = chats({"myai": [said("A waltz.", "myai"), said("Which dance?", OWNER)]})
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.AI_CHAT, Author.PLATFORM),
        (DataCategory.AI_CHAT, Author.OWNER),
    ]
    assert found.conversations[0].category is DataCategory.AI_CHAT
    assert found.codes == ["ai_chat_by_name"]


def test_what_my_ai_says_in_a_chat_of_people_is_its_own() -> None:
    held = chats(
        {NUMBER: [said("A waltz.", "myai", Conversation_Title="Choir"), said("Thanks.", Conversation_Title="Choir")]}
    )
    assert [each.category for each in held.records] == [DataCategory.AI_CHAT, DataCategory.GROUP_CHAT]


@pytest.mark.parametrize("kind", ["STATUSERASEDMESSAGE", "STATUSERASEDSNAPMESSAGE"])
def test_an_erased_message_leaves_a_sign_and_no_instant(kind: str) -> None:
    (record,) = chats({OTHER: [said(None, Media_Type=kind)]}).records
    assert (record.signs, record.deleted_at, record.author) == (((Sign.DELETED, Grade.LIKELY),), None, Author.OTHER)
    assert record.text == "[erased by its sender: when is not told, and the message is gone]"


def test_other_status_messages_are_nobodys_words() -> None:
    (record,) = chats({OTHER: [said("", Media_Type="STATUSPARTICIPANTREMOVED")]}).records
    assert (record.author, record.text) == (Author.PLATFORM, "[status: PARTICIPANTREMOVED]")


def test_a_voice_message_is_a_voice_and_stays_private() -> None:
    (record,) = chats({OTHER: [said(None, Media_Type="NOTE")]}).records
    assert (record.category, record.audience, record.conversation) == (DataCategory.VOICE, Audience.PRIVATE, OTHER)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("TEXT", "[the text is not in the export]"),
        ("STICKER", "[sticker: not in the export]"),
        ("SHARE", "[something shared: not in the export]"),
        ("HOLOGRAM", "[hologram: not in the export]"),
    ],
)
def test_what_has_no_content_is_kept_and_named(kind: str, text: str) -> None:
    assert chats({OTHER: [said(None, Media_Type=kind)]}).texts == [text]


def test_snaps_are_listed_without_their_pictures() -> None:
    snap = {key: each for key, each in said().items() if key not in {"Content", "IsSaved", "Media IDs"}}
    found = chats({OTHER: [{**snap, "Media Type": "IMAGE"}]}, path="json/snap_history.json")
    assert found.texts == ["[Snap: picture; Snaps are not in the export]"]
    old = {"Received Snap History": [{"From": OTHER, "Media Type": "VIDEO", "Created": "2022-07-22 19:28:21 UTC"}]}
    older = chats(old, path="json/snap_history.json")
    assert [(each.text, each.conversation) for each in older.records] == [
        ("[Snap: video; Snaps are not in the export]", OTHER)
    ]


def test_without_an_account_the_owner_is_whom_sent_messages_name() -> None:
    members = {CHATS: {OTHER: [said(), said("Yes.", OWNER)]}, "json/account_history.json": HISTORY}
    assert Snapchat().survey(archive(members)).owner.name == OWNER


def test_chats_cut_in_the_middle_give_what_came_before() -> None:
    whole = json.dumps({OTHER: [said("one"), said("two")], THIRD: [said("three")]}).encode()
    found = chats(whole[: whole.index(b"two")])
    assert found.texts[0] == "one"
    assert found.records[-1].damaged
    assert "cut" in found.codes
    assert [each.key for each in found.conversations] == [OTHER]


def test_a_broken_message_loses_no_other() -> None:
    whole = json.dumps({OTHER: [said("one"), said("two"), said("three")]}).encode()
    found = chats(whole.replace(b'"two"', b'"two'))
    assert {"one", "three"} <= set(found.texts)
    assert "broken_json" in found.codes


def test_another_encoding_is_read_and_said() -> None:
    whole = json.dumps({OTHER: [said("Grüße")]}, ensure_ascii=False)
    assert chats(whole.encode("utf-16")).texts == ["Grüße"]
    found = chats(whole.encode("windows-1252"))
    assert (found.texts, "encoding_guessed" in found.codes) == (["Grüße"], True)


def test_what_stands_where_chats_should_is_kept() -> None:
    found = chats({OTHER: "nothing", "later": {"a": 1}, THIRD: [], "x": None})
    assert [(each.category, each.text) for each in found.records] == [
        (DataCategory.OTHER, "nothing"),
        (DataCategory.OTHER, "a: 1"),
    ]


def test_no_messages_is_said() -> None:
    assert chats({}, {"json/account_history.json": HISTORY}).outcome.note == "It holds no messages."


def test_a_message_over_the_limit_is_listed_with_its_place() -> None:
    held = archive(
        {CHATS: {OTHER: [said("x" * 5_000), said("small")]}, "json/account.json": ACCOUNT},
        limits=Limits(record_bytes=2_000),
    )
    found = sorted_out(held, CHATS)
    assert found.records[-1].text == "small"
    assert "too_large" in found.codes


def test_the_laws_hold_for_odd_chats() -> None:
    content = {
        OTHER: [said(None), 7, None, {"From": 3}],
        "myai": [said("x", "myai")],
        "x": 1,
        "Sent Snap History": [{"To": None}],
    }
    held = archive({CHATS: content, "json/account.json": ACCOUNT})
    obeys(Snapchat(), held, lambda member: held.contents[member.path])
