"""Grok's export: chats at any depth, both forms of an instant, branches, files by their folder, what is masked, what is odd."""

import json
from typing import Any

import pytest

from inspector.platforms import recognise
from inspector.platforms.grok.adapter import Grok
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, utc
from inspector.records.record import MemberOutcome, MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import content_of, counted, demo, spoiled_at, told

TOP = "ttl/30d/export_data/5e1f/"
BACKEND = f"{TOP}prod-grok-backend.json"
ASSET = "a55e7000-0000-4000-8000-000000000007"
PNG = b"\x89PNG\r\n\x1a\n rest"


def response(sender: str = "human", message: str = "hello", when: Any = "2025-06-11T20:14:30.25Z", **more: Any) -> Any:
    held = {"_id": "r", "conversation_id": "c1", "message": message, "sender": sender, "create_time": when, "model": ""}
    return {"response": {**held, **more}}


def chat(*responses: Any, key: str = "c1") -> dict[str, Any]:
    return {"conversation": {"id": key, "user_id": "u1", "title": "Ropes"}, "responses": list(responses)}


def archive(content: Any, others: dict[str, bytes] | None = None, name: str = BACKEND) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return MemoryArchive(
        "export.zip", {name: data, **{f"{TOP}{key}": each for key, each in (others or {}).items()}},
        modified=utc(2026, 6, 5, 9),
    )  # fmt: skip


def read(held: MemoryArchive, path: str = BACKEND) -> Read:
    platform = Grok()
    return told(platform.read(held, held.member(path), platform.survey(held)))


def chats(*responses: Any) -> Read:
    return read(archive({"conversations": [chat(*responses)]}))


def test_the_person_and_the_assistant_are_told_apart_in_either_spelling() -> None:
    found = chats(response(), response("assistant", "hi"), response("ASSISTANT", "again"))
    assert [each.author for each in found.records] == [Author.OWNER, Author.PLATFORM, Author.PLATFORM]
    assert {each.category for each in found.records} == {DataCategory.AI_CHAT}
    assert found.warnings == []
    (conversation,) = found.conversations
    assert (conversation.key, conversation.title) == ("c1", "Ropes")
    assert {(each.name, each.identifier) for each in conversation.participants} == {("", "u1"), ("Grok", "")}


@pytest.mark.parametrize(
    "when", ["2025-06-11T20:14:30.25Z", {"$date": {"$numberLong": "1749672870250"}}, {"$date": 1749672870250}]
)
def test_an_instant_stands_in_one_of_two_forms(when: Any) -> None:
    (record,) = chats(response(when=when)).records
    assert record.created is not None
    assert (record.created.earliest, record.created.precision) == (
        utc(2025, 6, 11, 20, 14, 30) + 250_000,
        Precision.SECOND,
    )


def test_every_branch_is_read() -> None:
    again = [response("assistant", text, parent_response_id="r") for text in ("one", "two")]
    assert chats(response(), *again).texts == ["hello", "one", "two"]


def test_what_an_agent_thought_is_shown_as_such() -> None:
    thought = [{"thinking_trace": "look at the spring"}]
    assert chats(response("assistant", "Open it.", agent_thinking_traces=thought)).texts == [
        "Open it.\n[thinking] thinking_trace: look at the spring"
    ]


def test_a_word_for_the_sender_that_is_not_known_is_said() -> None:
    found = chats(response("oracle"))
    assert (found.records[0].author, found.codes) == (Author.PLATFORM, ["unknown_role"])


def test_a_conversation_after_its_responses_keeps_its_key() -> None:
    turned = {"responses": [response()], "conversation": {"id": "c1", "title": "Ropes"}}
    found = read(archive({"conversations": [turned]}))
    assert (found.records[0].conversation, found.conversations[0].title) == ("c1", "Ropes")


def test_a_file_is_told_by_its_first_bytes_and_dated_by_the_message_that_names_it() -> None:
    held = archive(
        {"conversations": [chat(response(file_attachments=[ASSET, "gone"]))]},
        {f"prod-mc-asset-server/{ASSET}/content": PNG, "prod-mc-asset-server/0ther/content": b"68656c6c6f"},
    )
    found = read(held)
    assert found.texts == [f"hello\n[attached: {ASSET}]\n[attached, not in the export: gone]"]
    assert found.codes == ["attachment_missing"]
    (picture,) = read(held, f"{TOP}prod-mc-asset-server/{ASSET}/content").records
    assert (picture.category, picture.author, picture.conversation) == (DataCategory.PHOTO, Author.OWNER, "c1")
    assert picture.created == found.records[0].created
    alone = read(held, f"{TOP}prod-mc-asset-server/0ther/content")
    assert (alone.records[0].category, alone.records[0].created) == (DataCategory.DOCUMENT, None)
    assert alone.codes == ["file_without_message"]


def test_account_sessions_and_bills_are_read_and_secrets_are_not_shown() -> None:
    account = {
        "user": {"email": "m@invented.example"},
        "sessions": [{"createTime": "2026-02-02T07:59:00Z", "refreshTokenHash": "0ddba11"}],
    }
    held = archive(
        {"conversations": [chat(response())]},
        {
            "prod-mc-auth-mgmt-api.json": json.dumps(account).encode(),
            "prod-mc-billing.json": b'{"subscriptions": [{"tier": "x"}]}',
        },
    )
    found = read(held, f"{TOP}prod-mc-auth-mgmt-api.json")
    assert [each.category for each in found.records] == [DataCategory.PROFILE, DataCategory.LOGIN_SECURITY]
    assert found.records[1].text == "createTime: 2026-02-02T07:59:00Z\nrefreshTokenHash: [not shown]"
    assert [each.category for each in read(held, f"{TOP}prod-mc-billing.json").records] == [DataCategory.PAYMENT]
    assert Grok().survey(held).owner.identifiers == ("u1", "m@invented.example")


def test_two_exports_in_one_place_are_said_and_both_are_read() -> None:
    data = json.dumps({"conversations": [chat(response())]}).encode()
    held = MemoryArchive("export", {BACKEND: data, "other/prod-grok-backend.json": data}, modified=utc(2026, 6, 5))
    assert [each.code for each in Grok().survey(held).warnings] == ["exports_mixed"]
    assert len(read(held, "other/prod-grok-backend.json").records) == 1


def test_an_export_cut_in_the_middle_gives_what_came_before() -> None:
    data = json.dumps({"conversations": [chat(response(), response("assistant", "the spring"))]}).encode()
    found = read(archive(data[: data.index(b"the spring")]))
    assert (found.texts[0], found.records[-1].damaged) == ("hello", True)
    assert "cut" in found.codes


def test_what_is_no_date_or_no_list_is_said_at_its_place() -> None:
    assert chats(response(when="yesterday"), response(when=None)).codes == ["unreadable_date", "no_date"]
    odd = read(archive(b'{"conversations": [3], "later": {"a": 1}}'))
    assert [each.category for each in odd.records] == [DataCategory.OTHER, DataCategory.OTHER]
    assert read(archive(b'{"conversations": []}')).outcome.records == 0


def test_a_thumbnail_is_listed_and_a_stranger_is_not_recognised() -> None:
    held = archive({"conversations": []}, {"canvas_thumbnails/a.png": PNG, "notes.txt": b"hm"})
    platform, survey = Grok(), Grok().survey(archive({"conversations": []}))
    status = {}
    for path in (f"{TOP}canvas_thumbnails/a.png", f"{TOP}notes.txt"):
        *_, outcome = platform.read(held, held.member(path), survey)
        assert isinstance(outcome, MemberOutcome)
        status[path.rsplit("/", 1)[-1]] = outcome.status
    assert status == {"a.png": MemberStatus.READ, "notes.txt": MemberStatus.UNRECOGNISED}


def test_a_renamed_member_is_told_by_its_shape_and_a_strangers_is_not_taken() -> None:
    data = {"conversations": [chat(response())]}
    assert Grok().recognise(archive(data, name="renamed.json")).score == 1
    assert Grok().recognise(archive(data)).score == 2
    alone, _ = recognise(archive(data, name="renamed.json"))
    assert alone.id == "grok"
    for content in (
        b'{"conversations": []}',
        b"[]",
        b'{"conversations": [{"id": 1, "mapping": {}}]}',
        b'[{"conversation": {}}]',
        b'{"conversations": [{"conversation": {"conversation": {}}, "events": []}]}',
    ):
        assert Grok().recognise(archive(content, name="data.json")).score == 0
    platform, _ = recognise(archive(data))
    assert platform.id == "grok"


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("grok")
    obeys(Grok(), held, content_of(held))
    backend = next(path for path in held.contents if path.endswith("backend.json"))
    for spoiled in spoiled_at(held, backend, 211):
        obeys(Grok(), spoiled, content_of(spoiled))


def test_every_record_of_the_demo_is_accounted_for() -> None:
    counts, codes = counted(Grok(), demo("grok"))
    assert counts == {"ai_chat": 7, "photo": 1, "profile": 1, "login_security": 1, "payment": 1}
    assert codes == {"attachment_missing"}
