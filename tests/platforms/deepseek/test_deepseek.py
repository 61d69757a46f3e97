"""DeepSeek's export: trees of fragments, told apart from ChatGPT's, zones as stated, files by name alone, what is odd."""

import json
from typing import Any

from inspector.platforms import recognise
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.platforms.deepseek.adapter import DeepSeek
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone, utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import MADE, content_of, counted, demo, spoiled_at, told

NAME = "conversations.json"
WHEN = "2025-04-29T11:59:11.635000+08:00"


def fragment(kind: str, content: Any) -> dict[str, Any]:
    return {"type": kind, "content": content}


def node(name: str, parent: str | None, *fragments: Any, **more: Any) -> dict[str, Any]:
    message = {"files": [], "model": "deepseek-chat", "inserted_at": WHEN, "fragments": list(fragments), **more}
    return {"id": name, "parent": parent, "children": [], "message": message if fragments or more else None}


def chat(*nodes: dict[str, Any], title: str = "Fog [draft] {1}") -> dict[str, Any]:
    return {
        "id": "c1", "title": title, "inserted_at": WHEN, "updated_at": WHEN, "mapping": {each["id"]: each for each in nodes},
    }  # fmt: skip


def archive(content: Any, others: dict[str, bytes] | None = None, name: str = NAME) -> MemoryArchive:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    return MemoryArchive("export.zip", {name: data, **(others or {})}, modified=MADE)


def read(content: Any, others: dict[str, bytes] | None = None, path: str = NAME) -> Read:
    held, platform = archive(content, others), DeepSeek()
    return told(platform.read(held, held.member(path), platform.survey(held)))


ROOT = node("root", None)
ASKED = node("1", "root", fragment("REQUEST", "a harbour?"))


def test_requests_are_the_persons_and_the_rest_is_the_assistants() -> None:
    found = read([chat(ROOT, ASKED, node("2", "1", fragment("THINK", "fog"), fragment("RESPONSE", "A bell.")))])
    assert [(each.author, each.text) for each in found.records] == [
        (Author.OWNER, "a harbour?"),
        (Author.PLATFORM, "[think] fog\nA bell."),
    ]
    assert found.records[0].locator.pointer == "/0/mapping/1"
    assert found.warnings == []
    assert "general knowledge" in found.outcome.note
    (conversation,) = found.conversations
    assert (conversation.key, conversation.title) == ("c1", "Fog [draft] {1}")


def test_the_stated_zone_counts() -> None:
    created = read([chat(ROOT, ASKED)]).records[0].created
    assert created is not None
    assert (created.earliest, created.zone) == (utc(2025, 4, 29, 3, 59, 11) + 635_000, Zone.STATED)


def test_every_branch_is_read() -> None:
    again = [node(each, "1", fragment("RESPONSE", each)) for each in ("2", "3")]
    assert read([chat(ROOT, ASKED, *again)]).texts == ["a harbour?", "2", "3"]


def test_an_answer_in_a_request_is_a_record_within_it() -> None:
    both = node("1", "root", fragment("REQUEST", "a harbour?"), fragment("RESPONSE", "A bell."))
    found = read([chat(ROOT, both)])
    assert [(each.author, each.text, each.locator.pointer) for each in found.records] == [
        (Author.OWNER, "a harbour?", "/0/mapping/1"),
        (Author.PLATFORM, "A bell.", "/0/mapping/1/message/fragments/1"),
    ]


def test_what_a_search_brought_in_is_marked_and_shown() -> None:
    searched = {"type": "SEARCH", "results": [{"title": "A page"}]}
    (record,) = read([chat(ROOT, node("1", "root", searched, fragment("RESPONSE", "x")))]).records
    assert (record.text, record.signs) == ("[search] results title: A page\nx", ((Sign.THIRD_PARTY, Grade.CERTAIN),))


def test_a_file_is_a_record_by_its_name() -> None:
    found = read([chat(ROOT, node("1", "root", fragment("REQUEST", "sum up"), files=[{"file_name": "board.png"}, {}]))])
    assert [(each.category, each.title) for each in found.records[1:]] == [
        (DataCategory.PHOTO, "board.png"),
        (DataCategory.DOCUMENT, "a file without a name"),
    ]


def test_words_that_are_not_known_are_said_and_nothing_is_lost() -> None:
    found = read([chat(ROOT, node("1", "root", fragment("DREAM", "sea")), node("2", "1", content="old form"))])
    assert found.texts == ["[dream] sea", "content: old form"]
    assert (found.codes, {each.author for each in found.records}) == (["unknown_role"] * 2, {Author.PLATFORM})


def test_the_account_names_the_owner() -> None:
    user = {"user_id": "ds", "email": "m@invented.example", "mobile": {"mobile_number": "+1 202 555 0143"}}
    held = archive([chat(ROOT, ASKED)], {"user.json": json.dumps(user).encode()})
    owner = DeepSeek().survey(held).owner
    assert (owner.name, owner.identifiers) == ("m@invented.example", ("+1 202 555 0143", "m@invented.example"))
    found = read([chat(ROOT, ASKED)], {"user.json": json.dumps(user).encode()}, "user.json")
    assert {each.category for each in found.records} == {DataCategory.PROFILE}
    assert "+1 202 555 0143" in " ".join(found.texts)


def test_an_export_cut_or_spoiled_in_the_middle_gives_the_rest() -> None:
    data = json.dumps([chat(ROOT, ASKED, node("2", "1", fragment("RESPONSE", "the bell"))), chat(ROOT, ASKED)]).encode()
    cut = read(data[: data.index(b"the bell")])
    assert (cut.texts[0], cut.records[-1].damaged) == ("a harbour?", True)
    spoiled = read(data.replace(b'"the bell"', b'"the bell', 1))
    assert spoiled.texts.count("a harbour?") == 2
    assert spoiled.warnings


def test_chatgpts_trees_and_these_are_told_apart() -> None:
    ours = archive([chat(ROOT, ASKED)])
    assert (DeepSeek().recognise(ours).score, ChatGPT().recognise(ours).score) == (2, 0)
    platform, _ = recognise(archive([chat(ROOT, ASKED)], name="renamed.json"))
    assert platform.id == "deepseek"
    theirs = archive(
        [{"title": "inserted_at: mapping", "create_time": 1.0, "mapping": {"a": {"id": "a", "message": None}}}]
    )
    assert (DeepSeek().recognise(theirs).score, ChatGPT().recognise(theirs).score) == (0, 1)
    for content in (b"[]", b'{"inserted_at": 1, "mapping": {}}', b'[{"inserted_at": "x"}]'):
        assert DeepSeek().recognise(archive(content)).score == 0
    held = archive([chat(ROOT, ASKED)], {"notes.txt": b"hm"})
    found = told(DeepSeek().read(held, held.member("notes.txt"), DeepSeek().survey(held)))
    assert found.outcome.status is MemberStatus.UNRECOGNISED


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("deepseek")
    obeys(DeepSeek(), held, content_of(held))
    assert counted(DeepSeek(), held) == ({"ai_chat": 5, "document": 1, "profile": 3}, set())
    for spoiled in spoiled_at(held, NAME, 131):
        if DeepSeek().recognise(spoiled).score:
            obeys(DeepSeek(), spoiled, content_of(spoiled))
