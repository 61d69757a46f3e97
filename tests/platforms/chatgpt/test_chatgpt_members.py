"""The training switches as seen, and the other small members of a ChatGPT export."""

from typing import Any

import pytest

from inspector.facts.fact import Basis
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import to_iso, utc
from inspector.records.record import MemberStatus
from tests.support.chatgpt import OWNER_ID, archive, chat, node, read, surveyed

SETTINGS = "user_settings.json"


def seen(settings: Any, **beside: Any) -> list[tuple[str, str]]:
    held = [{"user_id": OWNER_ID, "announcements": {}, "beta_settings": {}, "settings": settings, **beside}]
    return [(fact.what, fact.value) for fact in surveyed({SETTINGS: held}).facts if fact.what.startswith("setting:")]


def test_the_switch_is_a_sighting_of_the_exports_instant() -> None:
    held = [{"user_id": OWNER_ID, "settings": {"training_allowed": False, "voice_training_allowed": True}}]
    training, voice = (fact for fact in surveyed({SETTINGS: held}).facts if fact.what.startswith("setting:"))
    assert (training.what, training.value, training.basis) == ("setting:openai.training", "off", Basis.ARCHIVE)
    assert (voice.what, voice.value) == ("setting:openai.voice_training", "on")
    assert training.at == utc(2026, 5, 20, 9, 30)
    assert (training.start, training.end, training.platform, training.source.member) == (
        None,
        None,
        "chatgpt",
        SETTINGS,
    )


@pytest.mark.parametrize(
    "settings", [{}, None, [], {"training_allowed": None}, {"history_and_training_disabled": True}]
)
def test_absent_is_not_off(settings: Any) -> None:
    assert seen(settings) == []


@pytest.mark.parametrize("value", ["false", 0, 1, [], {}])
def test_what_is_neither_on_nor_off_is_told(value: Any) -> None:
    survey = surveyed({SETTINGS: [{"settings": {"training_allowed": value}}]})
    assert [each.code for each in survey.warnings] == ["unreadable_setting"]
    assert not [fact for fact in survey.facts if fact.what.startswith("setting:")]


def test_settings_of_another_user_are_passed_over() -> None:
    assert seen({"training_allowed": False}, user_id="user-somebody-else") == []


def test_the_newer_key_of_codex_goes_first() -> None:
    assert seen({"codex_training_allowed": True, "codex_training_allowed_v2": False}) == [
        ("setting:openai.codex_training", "off")
    ]


def test_memory_and_appearance_are_no_training_choice() -> None:
    assert seen({"sunshine": False, "moonshine": False, "is_do_not_remember": True, "free_ads_opt_out": True}) == []


def test_each_setting_and_each_dated_notice_is_a_record() -> None:
    held = [{"user_id": OWNER_ID, "announcements": {"a": "2024-06-19T07:16:55.920733", "b": "2025-02-03T01:43:59.498025+00:00", "c": "odd"},
             "settings": {"training_allowed": True}}]  # fmt: skip
    found = read(SETTINGS, held)
    assert [each.title for each in found.records] == ["a", "b", "c", "training_allowed"]
    assert [None if each.created is None else (to_iso(each.created.earliest), each.created.zone.value) for each in found.records] == [
        ("2024-06-19T07:16:55.920733Z", "unknown"), ("2025-02-03T01:43:59.498025Z", "stated"), None, None,
    ]  # fmt: skip
    assert found.records[3].text == "“Improve the model for everyone”: on"
    assert found.records[3].locator.pointer == "/0/settings/training_allowed"
    assert {each.category for each in found.records} == {DataCategory.SETTING}
    assert found.codes == ["zone_unknown"]
    (first,) = surveyed({SETTINGS: held}).observations
    assert (first.what, first.at) == ("account", utc(2024, 6, 19, 7, 16, 55) + 920_733)


@pytest.mark.parametrize(("paid", "plan"), [(True, "plus"), (False, "free")])
def test_the_plan_of_the_exports_day_is_assumed_for_all_time(paid: bool, plan: str) -> None:  # noqa: FBT001
    (fact,) = surveyed({"user.json": {"id": OWNER_ID, "chatgpt_plus_user": paid}}).facts
    assert (fact.what, fact.value, fact.basis, fact.start) == ("subscription", plan, Basis.ASSUMED, None)


@pytest.mark.parametrize("user", [{}, [], {"chatgpt_plus_user": "yes"}, b"{"])
def test_without_the_plan_nothing_is_assumed(user: Any) -> None:
    assert surveyed({"user.json": user}).facts == ()


@pytest.mark.parametrize("at", [1_747_700_100.5, "1747700100.5", "2025-05-20T00:15:00.5Z"])
def test_feedback_in_every_form(at: Any) -> None:
    rows = [
        {
            "id": "m",
            "conversation_id": "c",
            "user_id": OWNER_ID,
            "rating": "thumbs_down",
            "content": "{}",
            "create_time": at,
        }
    ]
    (record,) = read("message_feedback.json", rows).records
    assert (record.category, record.author, record.title, record.conversation) == (
        DataCategory.AI_FEEDBACK,
        Author.OWNER,
        "Thumbs down",
        "c",
    )
    assert record.created is not None
    assert to_iso(record.created.earliest) == "2025-05-20T00:15:00.5Z"


def test_a_damaged_list_gives_all_that_is_sound() -> None:
    rows = b'[{"conversation_id": "c", "rating": "thumbs_up"}, {"conversation_id": nope}, {"conversation_id": "d", "rating": "thumbs_up"}]'
    found = read("message_feedback.json", rows)
    assert [each.damaged for each in found.records] == [False, True, False]
    assert found.codes == ["broken_json"]


def test_group_chats() -> None:
    people = [
        {"id": OWNER_ID, "role": "owner", "name": "Ada Quill"},
        {"id": "user-b", "role": "member", "name": "Ben Tarn"},
    ]
    said = [
        {"role": "user", "user_id": OWNER_ID, "text": "Mine", "created_at": "2026-02-03T17:01:00Z"},
        {"role": "user", "user_id": "user-b", "text": "Ben's", "created_at": "2026-02-03T17:02:00+02:00"},
        {"role": "user", "text": "Whose?"},
        {"role": "assistant", "text": "Answer"},
    ]
    found = read("group_chats.json", {"chats": [{"messages": said, "id": "g", "name": "Bees", "members": people}]})
    assert [each.author for each in found.records] == [Author.OWNER, Author.OTHER, Author.OTHER, Author.PLATFORM]
    assert {each.category for each in found.records} == {DataCategory.GROUP_CHAT}
    assert {each.signs for each in found.records} == {((Sign.TO_AI, Grade.LIKELY),)}
    assert [each.sender.name if each.sender else "" for each in found.records] == [
        "Ada Quill",
        "Ben Tarn",
        "",
        "ChatGPT",
    ]
    assert (found.conversations[0].title, found.conversations[0].category) == ("Bees", DataCategory.GROUP_CHAT)
    assert found.codes == ["sender_unknown"]
    owner = surveyed({"group_chats.json": {"chats": [{"members": people}]}}).owner
    assert (owner.name, owner.identifiers[0]) == ("Ada Quill", OWNER_ID)


def test_codex_sora_and_advertising_are_products_of_their_own() -> None:
    turns = [{"id": "task_e_1", "turns": [{"role": "user", "input_items": [{"content": [{"text": "Do it."}]}]}]}]
    assert [(each.service, each.text) for each in read("codex.json", turns).records] == [("codex", "Do it.")]
    sora = {"user": {"username": "ada"}, "tasks": [{"id": "t", "title": "Fox", "prompt": "A fox"}], "generations": []}
    assert [(each.service, each.text) for each in read("sora.json", sora).records][-1] == ("sora", "A fox")
    ads = {"ads_profile": [{"topic": "bees"}], "ad_hides": [{"ad": "1"}]}
    assert [(each.service, each.category, each.author) for each in read("ads.json", ads).records] == [
        ("ads", DataCategory.INFERENCE, Author.PLATFORM), ("ads", DataCategory.AD_INTERACTION, Author.OWNER),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"\x89PNG....", DataCategory.PHOTO), (b"RIFF....WEBPVP8 ", DataCategory.PHOTO), (b"RIFF....WAVEfmt ", DataCategory.VOICE),
     (b"....ftypisom", DataCategory.VIDEO), (b"%PDF-1.7", DataCategory.DOCUMENT), (b"<html><script>", DataCategory.DOCUMENT)],
)  # fmt: skip
def test_a_file_is_told_by_its_first_bytes_never_by_its_ending(content: bytes, kind: DataCategory) -> None:
    found = read("file-AbCdEfGh12345678InvntD01.dat", content)
    assert found.records[0].category is kind
    assert found.codes == ["file_without_message"]


def test_a_page_is_never_taken_for_records() -> None:
    found = read("chat.html", b"<script>var jsonData = [];alert(1)</script>")
    assert (found.outcome.status, found.outcome.records, found.outcome.category) == (
        MemberStatus.READ,
        0,
        DataCategory.AI_CHAT,
    )


def test_by_shape_and_never_by_name() -> None:
    claude = [{"uuid": "u", "name": "n", "chat_messages": []}]
    assert ChatGPT().recognise(archive({"user.json": {}, "conversations.json": claude})).score == 0
    assert (
        ChatGPT().recognise(archive({"user.json": {}, "renamed.json": [chat("c", node("q", "root", "Q"))]})).score == 1
    )
    copied = [{"capture_id": 1, **chat("c", node("q", "root", "Q"))}]
    assert ChatGPT().recognise(archive({"user.json": {}, "conversations.json": copied})).score == 0
    found = read("renamed.json", [chat("c", node("q", "root", "Q"))])
    assert (found.codes, found.texts) == (["renamed_member"], ["Q"])
    assert read("strange.json", {"a": 1}).outcome.status is MemberStatus.UNRECOGNISED
