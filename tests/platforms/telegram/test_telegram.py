"""Telegram's exports: every kind of chat and entry, both forms of time, whose words they are, and what is odd."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from inspector.platforms.platform import Survey
from inspector.platforms.telegram.adapter import Telegram
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import Zone, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "DataExport_2024-07-02"
OWNER = "user100001"
PERSON = {"user_id": 100001, "first_name": "Lena", "last_name": "Fictional", "username": "@lena_fictional"}
NOON = {"date": "2024-07-01T12:00:00", "date_unixtime": "1719828000"}
AT = utc(2024, 7, 1, 10)


def said(text: Any, number: int = 1, sender: Any = OWNER, **more: Any) -> dict[str, Any]:
    held = {"id": number, "type": "message", **NOON, "from": "Somebody", "from_id": sender, "text": text}
    return {**held, **more}


def chat(
    *messages: Any, kind: str = "personal_chat", number: int = 100002, name: str | None = "Otter"
) -> dict[str, Any]:
    return {"name": name, "type": kind, "id": number, "messages": list(messages)}


def account(*chats: Any, **sections: Any) -> dict[str, Any]:
    about = {"about": "Here is the data you requested.", "personal_information": PERSON, **sections}
    return {**about, "chats": {"about": "", "list": list(chats)}}


def archive(content: Any, name: str = NAME, others: Mapping[str, bytes] | None = None) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    return MemoryArchive(name, {"result.json": data, **(others or {})})


def read(content: Any, path: str = "result.json", name: str = NAME, others: Mapping[str, bytes] | None = None) -> Read:
    held, platform = archive(content, name, others), Telegram()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def surveyed(content: Any, name: str = NAME) -> Survey:
    return Telegram().survey(archive(content, name))


def messages(found: Read) -> list[Record]:
    return [record for record in found.records if record.conversation]


def test_a_message_is_counted_in_utc_and_bears_its_sender() -> None:
    (record,) = messages(read(account(chat(said("an invented line")))))
    assert record.created is not None
    assert (record.created.earliest, record.created.zone) == (AT, Zone.STATED)
    assert (record.category, record.author) == (DataCategory.PRIVATE_MESSAGE, Author.OWNER)
    assert (record.text, record.conversation) == ("an invented line", "personal_chat/100002")
    assert record.locator.pointer == "/chats/list/0/messages/0"


def test_a_time_without_zone_is_said_to_be_one() -> None:
    found = read(
        chat({**said("no unix time in this era", sender=100002), "date_unixtime": None}), name="ChatExport_2020-03-02"
    )
    (record,) = found.records
    assert record.created is None, "out of range: the export is of 2020"
    found = read(
        chat(said("old", sender=100002, date="2020-03-01T12:00:00", date_unixtime=None)), name="ChatExport_2020-03-02"
    )
    (record,) = found.records
    assert record.created is not None
    assert (record.created.earliest, record.created.zone) == (utc(2020, 3, 1, 12), Zone.UNKNOWN)
    assert [each.code for each in found.warnings] == ["zone_unknown"]


@pytest.mark.parametrize(
    ("kind", "category", "audience"),
    [
        ("personal_chat", DataCategory.PRIVATE_MESSAGE, None),
        ("saved_messages", DataCategory.PRIVATE_MESSAGE, None),
        ("bot_chat", DataCategory.PRIVATE_MESSAGE, None),
        ("private_group", DataCategory.GROUP_CHAT, None),
        ("private_supergroup", DataCategory.GROUP_CHAT, None),
        ("public_supergroup", DataCategory.COMMUNITY_MESSAGE, Audience.PUBLIC),
        ("public_channel", DataCategory.COMMUNITY_MESSAGE, Audience.PUBLIC),
        ("private_channel", DataCategory.COMMUNITY_MESSAGE, Audience.LIMITED),
    ],
)
def test_every_kind_of_chat(kind: str, category: DataCategory, audience: Audience | None) -> None:
    found = read(account(chat(said("a"), said("b", 2, "user7"), kind=kind)))
    assert [(each.category, each.audience) for each in messages(found)] == [(category, audience)] * 2
    assert [each.author for each in messages(found)] == [Author.OWNER, Author.OTHER]
    (conversation,) = found.conversations
    assert (conversation.title, conversation.category) == ("Otter", category)
    assert found.warnings == []


def test_a_kind_that_nobody_knows_is_read_and_said() -> None:
    found = read(account(chat(said("a"), kind="hologram")))
    assert [each.code for each in found.warnings] == ["unknown_kind"]
    assert len(messages(found)) == 1


def test_texts_in_pieces_are_put_together() -> None:
    text = ["see ", {"type": "link", "text": "https://example.org"}, " then", 7]
    (record,) = messages(read(account(chat(said(text)))))
    assert record.text == "see https://example.org then"


def test_what_is_no_text_stands_in_brackets() -> None:
    left_out = "(File not included. Change data exporting settings to download.)"
    found = messages(
        read(
            account(
                chat(
                    said("", 1, file=left_out, media_type="voice_message"),
                    said("look", 2, photo="chats/chat_001/photos/photo_1.jpg"),
                    said("", 3, file="chats/chat_001/files/a.pdf", file_name="plan.pdf"),
                    said("", 4, poll={"question": "When?", "closed": False}),
                    said("so be it", 5, edited="2024-07-01T12:05:00", edited_unixtime="1719828300"),
                )
            )
        )
    )
    assert [each.text for each in found] == [
        "[voice message: not in the export]",
        "look\n[attached: photo_1.jpg (photo)]",
        "[attached: plan.pdf (file)]",
        "[poll] question: When?\nclosed: no",
        "so be it\n[edited 2024-07-01T10:05:00Z: the export holds the last text alone]",
    ]


def test_forwarded_words_are_somebody_elses_whoever_sent_them() -> None:
    (record,) = messages(read(account(chat(said("a poem", forwarded_from="A Poet")))))
    assert record.author is Author.OTHER
    assert record.sender is not None
    assert record.sender.identifier == OWNER
    assert "[forwarded from: A Poet]" in record.text


def test_events_are_the_platforms_and_calls_are_calls() -> None:
    event = {
        "id": 1,
        "type": "service",
        **NOON,
        "actor": "Lena",
        "actor_id": OWNER,
        "action": "create_group",
        "title": "Club",
        "text": "",
    }
    call = {**event, "id": 2, "action": "phone_call", "duration_seconds": 42}
    made, called = messages(read(account(chat(event, call, kind="private_group"))))
    assert (made.author, made.category) == (Author.PLATFORM, DataCategory.GROUP_CHAT)
    assert made.text == "[create_group]\ntitle: Club"
    assert (called.author, called.category) == (Author.OWNER, DataCategory.CALL)
    assert "duration_seconds: 42" in called.text


def test_sections_beside_the_chats_are_records() -> None:
    session = {
        "last_active_unixtime": "1719828000",
        "last_country": "IE",
        "created_unixtime": "1672531200",
        "last_ip": "192.0.2.3",
    }
    found = read(
        account(
            chat(said("a")),
            contacts={"about": "", "list": [{"first_name": "Otter", "date_unixtime": "1577836800"}]},
            sessions={"about": "", "list": [session]},
            other_data={"about_meta": "", "changes_log": [], "installed_stickers": ["waves"]},
            brand_new={"something": "else"},
        )
    )
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.PROFILE, Author.OWNER),
        (DataCategory.CONTACT, Author.OTHER),
        (DataCategory.LOGIN_SECURITY, Author.OWNER),
        (DataCategory.OTHER, Author.PLATFORM),
        (DataCategory.OTHER, Author.PLATFORM),
        (DataCategory.PRIVATE_MESSAGE, Author.OWNER),
    ]
    assert [each.created.earliest if each.created else None for each in found.records][1:3] == [utc(2020), utc(2023)]


def test_a_session_is_an_observation_at_its_record() -> None:
    session = {"last_active_unixtime": "1719828000", "last_country": "IE"}
    content = account(contacts={"list": [{"first_name": "Otter"}]}, sessions={"list": [{"last_country": ""}, session]})
    (seen,) = surveyed(content).observations
    assert (seen.what, seen.value, seen.at, seen.source.record) == ("residence", "IE", AT, 4)
    assert "192" in read(account(sessions={"list": [{"last_ip": "192.0.2.3"}]})).records[1].text


def test_the_export_of_one_chat_tells_the_owner_by_the_other() -> None:
    content = chat(said("mine", 1, "user5"), said("theirs", 2, "user100002"), said("theirs, long ago", 3, 100002))
    found = read(content, name="ChatExport_2024-07-02")
    assert [each.author for each in found.records] == [Author.OWNER, Author.OTHER, Author.OTHER]
    assert [each.locator.pointer for each in found.records] == ["/messages/0", "/messages/1", "/messages/2"]
    assert {each.identifier for each in found.conversations[0].participants} == {"user5", "user100002"}
    assert [each.code for each in surveyed(content).warnings] == ["owner_unknown"]


def test_the_export_of_one_group_does_not_guess_who_the_owner_is() -> None:
    found = read(chat(said("a"), said("b", 2, "user7"), kind="private_group"), name="ChatExport_2024-07-02")
    assert {each.author for each in found.records} == {Author.OTHER}
    assert [each.code for each in found.warnings] == ["owner_unknown"]


def test_a_chat_without_messages_is_counted() -> None:
    found = read(account(chat(), chat(said("a"), number=3)))
    assert found.outcome.note == "Chats without a message: 1."
    assert len(found.conversations) == 1


def test_the_day_of_the_export_is_that_of_the_folder_or_of_the_newest_message() -> None:
    named = surveyed(account(chat(said("a"))))
    assert (named.exported_at, named.exported_at_basis, named.as_of) == (
        utc(2024, 7, 2),
        "archive_name",
        utc(2024, 7, 3),
    )
    nameless = surveyed(account(chat(said("a"))), name="my telegram")
    assert (nameless.exported_at, nameless.exported_at_basis) == (AT, "newest_record")
    assert nameless.as_of == utc(2024, 7, 2)
    assert [each.code for each in nameless.warnings] == ["export_day_unknown"]
    assert surveyed(account(), name="DataExport_2024-13-45").exported_at_basis == "newest_record"


def test_a_member_cut_in_the_middle_gives_what_came_before() -> None:
    whole = json.dumps(account(chat(said("first"), said("second", 2), said("third", 3)))).encode()
    found = read(whole[: whole.index(b"third")])
    assert [each.text for each in messages(found)][:2] == ["first", "second"]
    assert messages(found)[2].damaged
    assert "cut" in {each.code for each in found.warnings}


def test_a_broken_message_leaves_the_others() -> None:
    whole = json.dumps(account(chat(said("first"), said("second", 2), said("third", 3)))).encode()
    found = read(whole.replace(b'"second"', b'"sec\x00ond'))
    assert {"first", "third"} <= {each.text for each in messages(found)}
    assert found.warnings


def test_media_and_pages_are_listed() -> None:
    others = {
        "chats/chat_001/photos/photo_1.jpg": b"\xff\xd8\xff",
        "chats/chat_001/voice_messages/a.ogg": b"OggS",
        "css/style.css": b"a{}",
        "strange.bin": b"?",
    }
    held, platform = archive(account(chat(said("a"))), others=others), Telegram()
    survey = platform.survey(held)
    outcomes = {}
    for member in held.members:
        *_, outcome = platform.read(held, member, survey)
        assert isinstance(outcome, MemberOutcome)
        outcomes[member.path] = (outcome.status, outcome.category)
    assert outcomes["chats/chat_001/photos/photo_1.jpg"] == (MemberStatus.READ, DataCategory.PHOTO)
    assert outcomes["chats/chat_001/voice_messages/a.ogg"] == (MemberStatus.READ, DataCategory.VOICE)
    assert outcomes["css/style.css"] == (MemberStatus.READ, DataCategory.OTHER)
    assert outcomes["strange.bin"] == (MemberStatus.UNRECOGNISED, None)


def test_pages_alone_are_known_and_say_what_to_do() -> None:
    page = b'<!DOCTYPE html><html><body><div class="page_wrap"></div></body></html>'
    held = MemoryArchive(NAME, {"export_results.html": page, "chats/chat_001/messages.html": page})
    platform = Telegram()
    assert platform.recognise(held).score == 1
    survey = platform.survey(held)
    assert "Machine-readable JSON" in survey.missing[0].how_to_get
    (outcome,) = platform.read(held, held.members[1], survey)
    assert isinstance(outcome, MemberOutcome)
    assert outcome.status is MemberStatus.UNRECOGNISED
    assert "Machine-readable JSON" in outcome.note


def test_json_of_others_is_not_taken_for_telegrams() -> None:
    for content in (b'{"name": "x", "type": "report", "id": 1}', b'{"about": "us"}', b"[]", b'{"messages": []}'):
        assert Telegram().recognise(archive(content)).score == 0


@pytest.mark.parametrize(
    "content",
    [
        account(
            chat(said("a"), said(["b", {"text": "c"}], 2, "user7")),
            chat(kind="public_channel"),
            other_data={"ips": ["192.0.2.9"]},
        ),
        chat(said("a", sender=7), kind="private_supergroup"),
    ],
    ids=["account", "chat"],
)
def test_the_laws_hold(content: dict[str, Any]) -> None:
    data = json.dumps(content, ensure_ascii=False).encode()
    obeys(Telegram(), archive(content), lambda _member: data)


def test_times_are_those_of_the_clock() -> None:
    assert int(datetime(2024, 7, 1, 10, tzinfo=UTC).timestamp()) == int(NOON["date_unixtime"])
