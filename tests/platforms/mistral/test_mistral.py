"""Le Chat's export: chats without titles, what is told twice, tools, feedback, files beside chats, what is odd."""

import json
from typing import Any

from inspector.platforms import recognise
from inspector.platforms.mistral.adapter import Mistral
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import MADE, content_of, counted, demo, spoiled_at, told

CHAT = "3c1a0000-0000-4000-8000-0000000000a1"
NAME = f"chat-{CHAT}.json"
EXPORT = "chat-export-1780651200000.zip"


def message(role: str = "user", content: str = "hello", **more: Any) -> dict[str, Any]:
    return {
        "id": "m", "version": 0, "chatId": CHAT, "content": content, "contentChunks": None, "role": role,
        "createdAt": "2025-03-04T08:15:22.120Z", "reaction": "neutral", "reactionDetail": None, "reactionComment": None,
        "preference": None, "preferenceOver": None, "canvas": [], "quotes": [], "files": [], **more,
    }  # fmt: skip


def archive(content: Any, others: dict[str, bytes] | None = None, name: str = NAME) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return MemoryArchive(EXPORT, {name: data, **(others or {})}, modified=MADE)


def read(content: Any, others: dict[str, bytes] | None = None, path: str = NAME) -> Read:
    held, platform = archive(content, others), Mistral()
    return told(platform.read(held, held.member(path), platform.survey(held)))


def test_both_sides_are_told_apart_and_the_chat_has_no_title() -> None:
    found = read([message(), message("assistant", "hi")])
    assert [(each.author, each.text) for each in found.records] == [(Author.OWNER, "hello"), (Author.PLATFORM, "hi")]
    (conversation,) = found.conversations
    assert (conversation.key, conversation.title, len(conversation.participants)) == (CHAT, "", 2)
    assert found.records[0].created is not None
    assert found.records[0].created.earliest == utc(2025, 3, 4, 8, 15, 22) + 120_000
    assert found.warnings == []


def test_an_answer_that_stands_twice_is_told_once_and_thoughts_beside_it_are_kept() -> None:
    chunks = [{"type": "text", "text": "Let me think."}, {"type": "text", "text": "hi there"}]
    assert read([message("assistant", "hi there", contentChunks=chunks)]).texts == ["hi there\nLet me think."]
    assert read([message("assistant", "", contentChunks=chunks)]).texts == ["Let me think.\nhi there"]


def test_what_a_tool_brought_in_is_marked() -> None:
    called = {
        "type": "tool_call",
        "name": "web_search",
        "publicArguments": "ropes",
        "publicResult": {"title": "A page"},
    }
    other = [{"type": "reference", "referenceIds": [1]}, {"type": "custom_element"}, {"type": "image_url"}]
    found = read([message("assistant", "a", contentChunks=[called]), message("assistant", "b", contentChunks=other)])
    assert [each.signs for each in found.records] == [
        ((Sign.THIRD_PARTY, Grade.CERTAIN),),
        ((Sign.THIRD_PARTY, Grade.POSSIBLE),),
    ]
    assert found.texts == [
        "a\n[tool call: web_search] publicArguments: ropes\npublicResult title: A page",
        "b\n[reference]\n[custom element]\n[image url]",
    ]


def test_feedback_is_a_record_of_its_own_given_then_or_later() -> None:
    rated = message("assistant", "hi", reaction="good", reactionComment="clear")
    found = read([message(content="before"), message("assistant", "x"), message(), rated])
    feedback = [each for each in found.records if each.category is DataCategory.AI_FEEDBACK]
    assert [(each.locator.pointer, each.author, each.text) for each in feedback] == [
        ("/3/reaction", Author.OWNER, "reaction: good"),
        ("/3/reactionComment", Author.OWNER, "reactionComment: clear"),
    ]
    made = feedback[0].created
    assert made is not None
    assert (made.earliest, made.latest, made.precision) == (
        utc(2025, 3, 4, 8, 15, 22) + 120_000,
        utc(2026, 6, 6),
        Precision.YEAR,
    )


def test_the_rated_answer_and_its_question_bear_the_sign_and_the_rest_possibly() -> None:
    found = read([message(), message("assistant", "x"), message(), message("assistant", "y", preference="a")])
    signs = [each.signs for each in found.records if each.category is DataCategory.AI_CHAT]
    assert signs == [((Sign.RATED, grade),) for grade in (Grade.POSSIBLE, Grade.POSSIBLE, Grade.CERTAIN, Grade.CERTAIN)]
    assert {each.signs for each in read([message(), message("assistant", "x")]).records} == {()}


def test_a_file_beside_the_chat_is_one_record_and_one_that_is_not_there_another() -> None:
    files = [{"type": "text", "name": "minutes.txt"}, {"type": "image", "name": "board.png"}]
    others = {f"chat-{CHAT}-files/minutes.txt": b"the ropes are new", f"chat-{CHAT}-files/stray.bin": b"?"}
    found = read([message(files=files)], others)
    assert [(each.category, each.title, each.locator.pointer) for each in found.records] == [
        (DataCategory.AI_CHAT, "", "/0"),
        (DataCategory.PHOTO, "board.png", "/0/files/1"),
    ]
    (minutes,) = read([message(files=files)], others, f"chat-{CHAT}-files/minutes.txt").records
    assert (minutes.category, minutes.author, minutes.conversation) == (DataCategory.DOCUMENT, Author.OWNER, CHAT)
    assert minutes.created == found.records[0].created
    assert read([message(files=files)], others, f"chat-{CHAT}-files/stray.bin").codes == ["file_without_message"]


def test_what_is_odd_is_said_at_its_place() -> None:
    found = read([message("narrator"), message(createdAt="then"), "stray"])
    assert [(each.code, each.record) for each in found.warnings] == [("unknown_role", 1), ("unreadable_date", 2)]
    empty = read(b"[]")
    assert (empty.outcome.status, empty.outcome.records) == (MemberStatus.READ, 0)


def test_a_chat_cut_in_the_middle_gives_what_came_before() -> None:
    data = json.dumps([message(), message("assistant", "the spring")]).encode()
    found = read(data[: data.index(b"the spring")])
    assert (found.texts[0], found.records[-1].damaged) == ("hello", True)
    assert "cut" in found.codes


def test_the_zips_name_says_when_it_was_made() -> None:
    survey = Mistral().survey(archive([message()]))
    assert (survey.exported_at, survey.exported_at_basis) == (utc(2026, 6, 5, 9, 20), "archive_name")
    assert survey.as_of == utc(2026, 6, 6)


def test_others_are_not_taken_for_it() -> None:
    assert Mistral().recognise(archive([message()])).score == 3
    assert Mistral().recognise(MemoryArchive("e.zip", {"x.json": json.dumps([message()]).encode()})).score == 1
    platform, _ = recognise(archive([message()]))
    assert platform.id == "mistral"
    for content in (b"[]", b'[{"chat_messages": []}]', b'{"chatId": 1}', b'[{"a": {"chatId": 1}}]'):
        assert Mistral().recognise(archive(content)).score == 0
    held = archive([message()], {"notes.txt": b"hm"})
    found = told(Mistral().read(held, held.member("notes.txt"), Mistral().survey(held)))
    assert found.outcome.status is MemberStatus.UNRECOGNISED


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("mistral")
    obeys(Mistral(), held, content_of(held))
    assert counted(Mistral(), held) == ({"ai_chat": 4, "ai_feedback": 2, "document": 1, "photo": 1}, set())
    for spoiled in spoiled_at(held, NAME, 83):
        obeys(Mistral(), spoiled, content_of(spoiled))
