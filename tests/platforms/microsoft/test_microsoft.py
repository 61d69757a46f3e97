"""Skype's export: every kind of chat and message, whose words they are, what is quoted, edited, gone or odd."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from inspector.archive.limits import STANDARD
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused
from inspector.operations.demo import demo_name, make_demo
from inspector.platforms import recognise
from inspector.platforms.microsoft.adapter import Microsoft
from inspector.platforms.platform import Survey
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

OWNER, OTTER = "8:live:maren", "8:otter.pine"
AT = "2024-05-04T10:11:12.345Z"
NUMBER = "1714817472345"
FILE = "0-weu-d1-0123abcd"
URI = f'<URIObject uri="https://api.asm.skype.com/v1/objects/{FILE}" type="Picture.1">To view it, go to: <a href="x">x</a><OriginalName v="a &amp; b.jpg"/></URIObject>'


def said(content: Any = "an invented line", sender: Any = OWNER, kind: str = "RichText", **more: Any) -> dict[str, Any]:
    held = {"id": NUMBER, "displayName": "Somebody", "originalarrivaltime": AT, "messagetype": kind}
    return {**held, "content": content, "conversationid": "x", "from": sender, **more}


def chat(*messages: Any, key: str = OTTER, name: str | None = "Otter", thread: Any = None) -> dict[str, Any]:
    return {"id": key, "displayName": name, "threadProperties": thread, "MessageList": list(messages)}


def export(*chats: Any, **more: Any) -> dict[str, Any]:
    return {"userId": OWNER, "exportDate": "2024-06-01T08:30", **more, "conversations": list(chats)}


def archive(content: Any, others: Mapping[str, bytes] | None = None) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    return MemoryArchive("8_live_maren_export.tar", {"messages.json": data, **(others or {})})


def read(content: Any, path: str = "messages.json", others: Mapping[str, bytes] | None = None) -> Read:
    held, platform = archive(content, others), Microsoft()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def surveyed(content: Any) -> Survey:
    return Microsoft().survey(archive(content))


def one(message: dict[str, Any], **more: Any) -> Record:
    (record,) = read(export(chat(message, **more))).records
    return record


def test_the_demo_is_read_whole_as_the_tar_that_it_is(tmp_path: Path) -> None:
    make_demo(tmp_path)
    opened = open_archive(tmp_path / demo_name("microsoft"), STANDARD)
    assert (opened.kind, opened.warnings) == ("tar", ())
    platform, recognition = recognise(opened)
    assert (platform.id, recognition.score) == ("microsoft", 3)

    def content(member: Any) -> bytes:
        with opened.open(member) as stream:
            parts = []
            while block := stream.read(4096):
                parts.append(block)
            return b"".join(parts)

    obeys(platform, opened, content)
    survey = platform.survey(opened)
    found = {each.path: list(platform.read(opened, each, survey))[-1] for each in opened.members}
    assert {each.status for each in found.values() if isinstance(each, MemberOutcome)} == {MemberStatus.READ}
    assert [each.records for each in found.values() if isinstance(each, MemberOutcome)] == [2, 0, 0, 18]


def test_a_message_is_counted_in_utc_to_the_millisecond() -> None:
    record = one(said())
    assert record.created is not None
    assert (record.created.earliest, record.created.zone) == (utc(2024, 5, 4, 10, 11, 12) + 345_000, Zone.STATED)
    assert (record.category, record.author) == (DataCategory.PRIVATE_MESSAGE, Author.OWNER)
    assert (record.conversation, record.service) == (OTTER, "skype")
    assert record.locator.pointer == "/conversations/0/MessageList/0"


def test_without_an_arrival_the_id_gives_the_instant() -> None:
    for absent in (None, "", "yesterday"):
        record = one(said(originalarrivaltime=absent))
        assert record.created is not None
        assert record.created.earliest == utc(2024, 5, 4, 10, 11, 12) + 345_000
    found = read(export(chat(said(originalarrivaltime="yesterday", id="x"))))
    assert found.records[0].created is None
    assert [each.code for each in found.warnings] == ["unreadable_date"]


def test_an_arrival_without_a_zone_is_utc_by_the_format() -> None:
    record = one(said(originalarrivaltime=AT.removesuffix("Z")))
    assert record.created is not None
    assert record.created.zone is Zone.INFERRED


@pytest.mark.parametrize(
    ("key", "thread", "category", "service"),
    [
        (OTTER, None, DataCategory.PRIVATE_MESSAGE, "skype"),
        ("4:+15550100", None, DataCategory.PRIVATE_MESSAGE, "skype"),
        ("19:abc@thread.skype", {"membercount": 3}, DataCategory.GROUP_CHAT, "skype"),
        ("19:abc@thread.skype", None, DataCategory.GROUP_CHAT, "skype"),
        ("19:abc@thread.v2", {"membercount": "2"}, DataCategory.PRIVATE_MESSAGE, "skype"),
        ("19:abc@thread.v2", {"members": '["8:a","8:b"]'}, DataCategory.PRIVATE_MESSAGE, "skype"),
        ("19:abc@thread.v2", {"members": "[" * 99_999}, DataCategory.GROUP_CHAT, "skype"),
        ("19:abc@thread.v2", {"membercount": "many"}, DataCategory.GROUP_CHAT, "skype"),
        ("19:abc@unq.gbl.spaces", None, DataCategory.PRIVATE_MESSAGE, "teams"),
        ("19:abc@thread.tacv2", {"membercount": 9}, DataCategory.GROUP_CHAT, "teams"),
        ("28:concierge", None, DataCategory.OTHER, "skype"),
        ("48:notes", None, DataCategory.OTHER, "skype"),
        ("48:calllogs", None, DataCategory.CALL, "skype"),
    ],
)
def test_every_kind_of_chat(key: str, thread: Any, category: DataCategory, service: str) -> None:
    found = read(export(chat(said(), said("b", "8:tess"), key=key, thread=thread)))
    assert [(each.category, each.service) for each in found.records] == [(category, service)] * 2
    assert found.conversations[0].category is category
    assert found.warnings == []


def test_a_program_is_an_ai_by_its_name_alone_and_that_is_said() -> None:
    found = read(export(chat(said("Hi"), key="28:f00", name="Copilot")))
    assert found.records[0].category is DataCategory.AI_CHAT
    assert [each.code for each in found.warnings] == ["ai_by_name"]


def test_a_kind_that_nobody_knows_is_read_and_said() -> None:
    found = read(export(chat(said(), key="77:x")))
    assert found.records[0].category is DataCategory.PRIVATE_MESSAGE
    assert [each.code for each in found.warnings] == ["unknown_kind"]


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("ThreadActivity/AddMember", DataCategory.OTHER),
        ("Event/SkypeVideoMessage", DataCategory.OTHER),
        ("Event/Call", DataCategory.CALL),
        ("PopCard", DataCategory.OTHER),
        ("Notice", DataCategory.OTHER),
    ],
)
def test_events_are_the_platforms(kind: str, category: DataCategory) -> None:
    record = one(said("<addmember><target>8:a</target><target>8:b</target></addmember>", kind=kind))
    assert (record.category, record.author) == (category, Author.PLATFORM)
    assert record.text == f"[{kind}] 8:a 8:b"


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        (OWNER, Author.OWNER),
        ("live:MAREN", Author.OWNER),
        (f"https://db3.msg.skype.com/v1/users/ME/contacts/{OWNER}", Author.OWNER),
        (OTTER, Author.OTHER),
        (None, Author.OTHER),
    ],
)
def test_whose_words_they_are(sender: Any, author: Author) -> None:
    assert one(said(sender=sender)).author is author


def test_a_missing_name_is_taken_from_elsewhere() -> None:
    found = read(export(chat(said(displayName=None), said(displayName="Maren"), said("b", OTTER, displayName=None))))
    assert [each.sender.name for each in found.records if each.sender] == ["Maren", "Maren", OTTER]
    assert [each.name for each in found.conversations[0].participants] == ["Maren", "Otter"]


def test_markup_is_taken_off_and_nothing_is_lost() -> None:
    assert one(said('<b raw_pre="*">Tom &amp; <at id="8:x">Ada</at></b><br/>5 &lt; 6, 3 < 4')).text == (
        "Tom & Ada\n5 < 6, 3 < 4"
    )
    assert one(said("never closed: <quote author='x'>the rest &amp; more")).text.endswith("the rest & more")
    assert one(said("</quote> closes nothing")).text == "closes nothing"
    assert one(said(None)).text == ""
    assert one(said(7)).text == ""


def test_a_quote_is_named_and_not_counted_twice() -> None:
    quote = '<quote author="otter.pine" authorname="Otter" timestamp="1714817000"><legacyquote>[10:03] Otter: </legacyquote>secret words<legacyquote> &lt;&lt;&lt; </legacyquote></quote>my answer'
    assert one(said(quote)).text == "[quotes Otter, 2024-05-04T10:03:20Z] my answer"


def test_edited_and_deleted_messages_say_so() -> None:
    edited = one(said('new words<e_m a="live:maren" ts_ms="1714817500000" ts="1714817500" t="61"></e_m>'))
    assert edited.text == "new words [edited 2024-05-04T10:11:40Z: the export holds the last text alone]"
    gone = one(said("", properties={"deletetime": 1714817500000}))
    assert (gone.text, gone.signs, gone.deleted_at) == ("", ((Sign.DELETED, Grade.LIKELY),), None)
    assert one(said("still here", properties={"deletetime": 1714817500000})).signs == ()


def test_encrypted_chats_hold_no_text() -> None:
    assert one(said("QUJD", kind="EndToEndEncryption/EncryptedText")).text == (
        "[encrypted from end to end: the export holds no text of it]"
    )


def test_files_are_named_and_those_that_are_missing_too() -> None:
    assert one(said(URI, kind="RichText/UriObject")).text == "[picture: a & b.jpg; not in the export]"
    others = {f"media/{FILE}.1.jpg": b"\xff\xd8", f"media/{FILE}.json": b"{}", "media/x.1.pdf": b"%PDF"}
    found = read(export(chat(said(URI, kind="RichText/UriObject"))), others=others)
    assert found.records[0].text == "[picture: a & b.jpg]"
    kinds = {path: read(export(chat(said())), path, others).outcome for path in others}
    assert [(each.category, each.records) for each in kinds.values()] == [
        (DataCategory.PHOTO, 0),
        (DataCategory.OTHER, 0),
        (DataCategory.DOCUMENT, 0),
    ]
    assert all(each.note for each in kinds.values())


def test_devices_are_records_with_no_instant() -> None:
    content = b'{"userId":"8:live:maren","exportDate":"x","endpoints":[{"platform":"Windows"},{"platform":"Android"}]}'
    found = read(export(chat(said())), "endpoints.json", {"endpoints.json": content})
    assert [(each.category, each.created, each.text) for each in found.records] == [
        (DataCategory.LOGIN_SECURITY, None, "platform: Windows"),
        (DataCategory.LOGIN_SECURITY, None, "platform: Android"),
    ]


def test_the_day_and_the_owner() -> None:
    survey = surveyed(export(chat(said(displayName="Maren Q"))))
    assert (survey.exported_at, survey.as_of) == (utc(2024, 6, 1, 8, 30), utc(2024, 6, 1, 8, 30))
    assert (survey.owner.name, survey.owner.identifiers) == ("Maren Q", ("live:maren",))
    without = surveyed({"conversations": [chat(said())], "userId": OWNER})
    assert (without.exported_at_basis, without.as_of) == ("newest_record", utc(2024, 5, 5))
    assert "export_day_unknown" in {each.code for each in without.warnings}
    nobody = {"exportDate": "2024-06-01T08:30", "conversations": [chat(said())]}
    assert "owner_unknown" in {each.code for each in surveyed(nobody).warnings}
    assert read(nobody).records[0].author is Author.OTHER


def test_a_conversation_without_messages_is_counted() -> None:
    found = read(export(chat(), chat(said())))
    assert (found.outcome.records, found.outcome.note) == (1, "Conversations without a message: 1.")


def test_what_breaks_off_is_said_and_the_rest_is_read() -> None:
    data = json.dumps(export(chat(said(), said("b"), said("c")))).encode()
    at = data.rindex(b'"content": "c"')
    cut = read(data[:at])
    assert [each.text for each in cut.records[:2]] == ["an invented line", "b"]
    assert cut.warnings
    broken = data.replace(b'"content": "b"', b'"content": b"')
    found = read(broken)
    assert [each.text for each in found.records if not each.damaged] == ["an invented line", "c"]
    assert found.warnings
    latin = read(json.dumps(export(chat(said("caf\u00e9"))), ensure_ascii=False).encode("latin-1"))
    assert (latin.records[0].text, [each.code for each in latin.warnings]) == ("caf\u00e9", ["encoding_guessed"])


def test_it_is_nobodys_without_the_keys() -> None:
    for content in (b'{"conversations": [], "name": 1}', b"[]", b"", b'{"userId": 1, "exportDate": 2}'):
        assert Microsoft().recognise(archive(content)).score == 0


def test_a_mailbox_is_called_that_and_nothing_is_read_of_it(tmp_path: Path) -> None:
    others = {"backup.pst": b"!BDN" + bytes(600)}
    found = read(export(chat(said())), "backup.pst", others)
    assert found.outcome.status is MemberStatus.UNRECOGNISED
    assert found.outcome.note == "An Outlook mailbox (PST). Mailboxes of this kind are not read here."
    (tmp_path / "backup.pst").write_bytes(others["backup.pst"])
    with pytest.raises(ArchiveRefused, match="an Outlook mailbox"):
        open_archive(tmp_path / "backup.pst")
