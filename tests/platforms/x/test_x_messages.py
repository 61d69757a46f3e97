"""Direct messages and chats with Grok."""

from typing import Any

import pytest

from inspector.records.categories import Author, DataCategory
from inspector.records.instants import utc
from inspector.records.record import Participant
from tests.support.x import OTHER, OWNER, chat, message, read, script

FIRST = message("2024-06-01T08:00:00", OWNER, "an invented line https://t.co/a")
SECOND = message("2024-06-01T08:01:05", OTHER, "yes &amp; no")
ADA = Participant("Ada Quill", OWNER)


def test_both_sides_newest_first_with_exact_places() -> None:
    urls = [{"url": "https://t.co/a", "expanded": "https://example.org/b"}]
    reacted = [{"senderId": OWNER, "reactionKey": "like", "eventId": "1", "createdAt": "2024-06-01T08:03:05.000Z"}]
    first = {"messageCreate": {**FIRST["messageCreate"], "urls": urls}}
    second = {
        "messageCreate": {**SECOND["messageCreate"], "reactions": reacted, "mediaUrls": ["https://example.org/c"]}
    }
    found = read("data/direct-messages.js", [chat(second, first)])
    assert [each.locator.pointer for each in found.records] == [f"/0/dmConversation/messages/{at}" for at in (0, 1)]
    assert [(each.author, each.category) for each in found.records] == [
        (Author.OTHER, DataCategory.PRIVATE_MESSAGE),
        (Author.OWNER, DataCategory.PRIVATE_MESSAGE),
    ]
    assert found.texts == ["yes & no\n[1 attached]\n[reactions: like]", "an invented line https://example.org/b"]
    assert {each.conversation for each in found.records} == {f"{OWNER}-{OTHER}"}
    (told,) = found.conversations
    assert set(told.participants) == {ADA, Participant(OTHER, OTHER)}


def test_heads_without_a_body_are_records_whose_text_is_missing() -> None:
    heads = [
        {"messageCreate": {key: each["messageCreate"][key] for key in ("id", "senderId", "recipientId", "createdAt")}}
        for each in (SECOND, FIRST, message("2024-06-02T12:00:00", OTHER, "gone"))
    ]
    found = read("data/direct-message-headers.js", [chat(*heads)], {"data/direct-messages.js": [chat(SECOND, FIRST)]})
    assert [(each.locator.pointer, each.text) for each in found.records] == [("/0/dmConversation/messages/2", "")]
    assert (found.codes, "counted there: 2" in found.outcome.note) == (["text_missing"], True)
    alone = read("data/direct-message-headers.js", [chat(*heads)])
    assert len(alone.records) == 3


def test_groups_have_events_names_and_people() -> None:
    events: list[dict[str, Any]] = [
        {
            "conversationNameUpdate": {
                "initiatingUserId": OTHER,
                "name": "Harbour",
                "createdAt": "2024-07-02T10:06:00.000Z",
            }
        },
        {"conversationNameUpdate": {"initiatingUserId": OTHER, "name": "Old", "createdAt": "2024-07-02T10:05:00.000Z"}},
        {"participantsLeave": {"userIds": [OWNER], "createdAt": "2024-07-02T10:04:00.000Z"}},
        {"participantsJoin": {"initiatingUserId": OWNER, "userIds": ["9"], "createdAt": "2024-07-02T10:00:30.000Z"}},
        {
            "joinConversation": {
                "initiatingUserId": OTHER,
                "participantsSnapshot": [OTHER, OWNER],
                "createdAt": "2024-07-02T10:00:00.000Z",
            }
        },
        {"somethingNew": {"word": "odd", "createdAt": "2024-07-02T09:00:00.000Z"}},
    ]
    found = read("data/direct-messages-group.js", [chat(*events, key="1612345678901234567")])
    assert {each.category for each in found.records} == {DataCategory.GROUP_CHAT}
    assert [each.author for each in found.records[:4]] == [Author.OTHER, Author.OTHER, Author.OWNER, Author.OWNER]
    assert found.conversations[0].title == "Harbour"
    assert len(found.conversations[0].participants) == 3
    assert found.codes == ["unknown_event"]
    assert all(each.created is not None for each in found.records)


def test_a_damaged_message_leaves_the_others() -> None:
    content = script("direct_messages", [chat(SECOND, FIRST), chat(SECOND, key="b")]).replace(
        b"yes &amp;", b'yes " &amp;', 1
    )
    found = read("data/direct-messages.js", content)
    assert found.records[0].damaged
    assert [each.text for each in found.records[1:]] == ["an invented line https://t.co/a", "yes & no"]
    assert "broken_json" in found.codes


def test_without_an_owner_nobody_is_taken_for_them() -> None:
    found = read("data/direct-messages.js", [chat(FIRST)], {"data/account.js": []})
    assert [each.author for each in found.records] == [Author.OTHER]


def grok(value: str, name: str, text: str, **beside: object) -> dict[str, object]:
    sender = {"value": value, "name": name.title(), "originalName": name, "annotations": {}}
    return {
        "grokChatItem": {
            "chatId": "c1",
            "createdAt": "2025-01-20T13:11:59.692Z",
            "sender": sender,
            "message": text,
            **beside,
        }
    }


def test_questions_are_the_owners_and_answers_groks() -> None:
    drawn = 'Here.<grok:render card_id="e3">\n<argument name="a">1</argument>\n</grok:render> Done'
    held = [
        grok("1", "USER", "why", attachments=[{"fileName": "a.png"}]),
        grok("2", "AGENT", drawn),
        grok("7", "ODD", "?"),
    ]
    found = read("data/grok-chat-item.js", held)
    assert [each.author for each in found.records] == [Author.OWNER, Author.PLATFORM, Author.PLATFORM]
    assert found.texts == ["why\n[file: a.png]", "Here. Done", "?"]
    assert {(each.category, each.service, each.conversation) for each in found.records} == {
        (DataCategory.AI_CHAT, "grok", "c1")
    }
    assert {each.created.earliest for each in found.records if each.created} == {utc(2025, 1, 20, 13, 11, 59) + 692_000}
    assert found.codes == ["unknown_role"]
    assert found.conversations[0].participants == (ADA, Participant("Grok"))


@pytest.mark.parametrize("name", ["data/direct-message.js", "direct-message-group.js"])
def test_names_of_other_eras(name: str) -> None:
    assert len(read(name, [chat(FIRST)]).records) == 1
