"""Copies of threads of Perplexity: marked as copies, a question and its answer apart, what is odd."""

import json
from typing import Any

from inspector.platforms import recognise
from inspector.platforms.perplexity.adapter import Perplexity
from inspector.records.categories import Author
from inspector.records.instants import utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import MADE, content_of, counted, demo, spoiled_at, told

NAME = "thread.json"
HEAD = {"thread_title": "Low water", "thread_id": "t1", "exported_at": "2026-06-05T09:40:00.000Z"}


def turn(query: str = "how long?", answer: str = "six hours", **more: Any) -> dict[str, Any]:
    return {
        "uuid": "1",
        "query": query,
        "answer": answer,
        "timestamp": "2025-08-19T06:30:12.000Z",
        "sources": [],
        **more,
    }


def archive(*turns: Any, head: Any = HEAD, others: dict[str, bytes] | None = None) -> MemoryArchive:
    data = json.dumps({"metadata": head, "conversations": list(turns)}).encode()
    return MemoryArchive("threads.zip", {NAME: data, **(others or {})}, modified=MADE)


def read(held: MemoryArchive, path: str = NAME) -> Read:
    platform = Perplexity()
    return told(platform.read(held, held.member(path), platform.survey(held)))


def test_a_turn_is_the_persons_question_with_the_answer_within() -> None:
    found = read(archive(turn(sources=[{"title": "A page", "url": "https://example.org/t", "snippet": "six"}])))
    assert [(each.author, each.text, each.locator.pointer) for each in found.records] == [
        (Author.OWNER, "how long?", "/conversations/0"),
        (Author.PLATFORM, "six hours\n[source] title: A page\nurl: https://example.org/t", "/conversations/0/answer"),
    ]
    assert {each.created.earliest for each in found.records if each.created} == {utc(2025, 8, 19, 6, 30, 12)}
    (conversation,) = found.conversations
    assert (conversation.key, conversation.title) == ("t1", "Low water")


def test_a_copy_is_said_to_be_one() -> None:
    found = read(archive(turn()))
    assert found.codes == ["not_an_official_export"]
    assert found.outcome.note.startswith("This is not an official export")


def test_the_day_is_that_of_the_newest_copy() -> None:
    later = json.dumps(
        {"metadata": {**HEAD, "exported_at": "2026-06-07T00:30:00Z"}, "conversations": [turn()]}
    ).encode()
    survey = Perplexity().survey(archive(turn(), others={"other.json": later}))
    assert (survey.exported_at, survey.as_of) == (utc(2026, 6, 7, 0, 30), utc(2026, 6, 8))
    none = MemoryArchive(
        "e.zip", {NAME: json.dumps({"metadata": {"thread_id": "t"}, "conversations": [turn()]}).encode()}
    )
    assert [each.code for each in Perplexity().survey(none).warnings] == ["export_day_unknown"]


def test_half_a_turn_and_odd_ones_are_kept() -> None:
    found = read(archive(turn(), turn(answer=""), turn(query=""), {"uuid": "4"}))
    assert found.texts[2:] == ["how long?", "six hours", "uuid: 4"]
    assert [each.author for each in found.records[2:]] == [Author.OWNER, Author.PLATFORM, Author.PLATFORM]
    assert found.codes == ["not_an_official_export", "unknown_role", "no_date"]


def test_a_copy_cut_in_the_middle_gives_what_came_before() -> None:
    whole = archive(turn(), turn(query="the spring")).contents[NAME]
    found = read(MemoryArchive("e.zip", {NAME: whole[: whole.index(b"the spring")]}, modified=MADE))
    assert (found.texts[0], found.records[-1].damaged) == ("how long?", True)


def test_others_are_not_taken_for_it() -> None:
    platform, found = recognise(archive(turn()))
    assert (platform.id, found.score) == ("perplexity", 1)
    for content in (
        b'{"conversations": [{"query": "x"}]}',
        b'{"thread_id": 1}',
        b"[]",
        b'{"conversations": [{"conversation": {}}]}',
    ):
        assert Perplexity().recognise(MemoryArchive("e.zip", {NAME: content})).score == 0
    held = archive(turn(), others={"notes.txt": b"hm"})
    assert read(held, "notes.txt").outcome.status is MemberStatus.UNRECOGNISED


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("perplexity")
    obeys(Perplexity(), held, content_of(held))
    assert counted(Perplexity(), held) == ({"ai_chat": 4}, {"not_an_official_export"})
    for spoiled in spoiled_at(held, "low-water.json", 61):
        if Perplexity().recognise(spoiled).score:
            obeys(Perplexity(), spoiled, content_of(spoiled))
