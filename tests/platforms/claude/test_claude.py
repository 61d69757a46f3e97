"""Invented exports of Claude's eras: held to the laws, sound and spoiled; every member read or listed; its traps."""

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.platforms.claude.adapter import Claude
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Sign
from inspector.records.instants import Precision, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.platforms.test_adapter_laws import spoiled
from tests.support.memory_archive import MemoryArchive

TOP = Path(__file__).parent / "samples"
ADA, BEN = "5a3d0000-0000-4000-8000-00000007a121", "5a3d0000-0000-4000-8000-00000007a122"
AT = "2025-10-09T10:00:00.000001Z"


def sample(era: str) -> MemoryArchive:
    """A sample as one archive named after its folder. C2 is C1 with the memories that came in autumn 2025."""
    if era == "C2":
        older, newer = sample("C1"), sample("C3")
        return MemoryArchive(older.name, {**older.contents, "memories.json": newer.contents["memories.json"]})
    top = next((TOP / era).iterdir())
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive(top.name, {path.relative_to(top).as_posix(): path.read_bytes() for path in paths})


def read(archive: MemoryArchive) -> list[Reading]:
    survey = Claude().survey(archive)
    return [each for member in archive.members for each in Claude().read(archive, member, survey)]


def chats(*messages: dict[str, Any], **beside: Any) -> MemoryArchive:
    users = [{"uuid": ADA, "full_name": "Ada Quill", "email_address": "a@example.org"}]
    chat = {"uuid": "c1", "name": "", "created_at": AT, "updated_at": AT, "account": {"uuid": ADA}, **beside}
    held = {"users.json": users, "conversations.json": [{**chat, "chat_messages": list(messages)}]}
    contents = {name: json.dumps(value).encode() for name, value in held.items()}
    return MemoryArchive("data-2025-12-01-00-00-00-batch-0000", contents)


def message(said: str, sender: str = "human", **more: Any) -> dict[str, Any]:
    return {"uuid": said, "text": said, "content": [], "sender": sender, "created_at": AT, **more}


def records(archive: MemoryArchive) -> list[Record]:
    return [each for each in read(archive) if isinstance(each, Record) and each.category is DataCategory.AI_CHAT]


@pytest.mark.parametrize("era", ["C1", "C2", "C3", "C4"])
def test_every_era_obeys_the_laws_and_no_member_is_unknown(era: str) -> None:
    archive = sample(era)
    obeys(Claude(), archive, lambda member: archive.contents[member.path])
    outcomes = [each for each in read(archive) if isinstance(each, MemberOutcome)]
    assert {each.status for each in outcomes} == {MemberStatus.READ}
    assert Claude().survey(archive).owner.name == "Ada Quill"


@pytest.mark.parametrize("seed", range(25))
def test_spoiled_exports_obey_too(seed: int) -> None:
    archive = sample("C4")
    bad = spoiled(dict(archive.contents), seed)
    if Claude().recognise(MemoryArchive(archive.name, bad)).score:
        obeys(Claude(), MemoryArchive(archive.name, bad), lambda member: bad[member.path])


def test_no_secret_link_is_in_any_reading_or_in_the_survey() -> None:
    archive = sample("C4")
    assert b"SINGLE-USE" in b"".join(archive.contents.values())
    assert "SINGLE-USE" not in repr(read(archive)) + repr(Claude().survey(archive))


@pytest.mark.parametrize("name", ["links.json", "projects/links.json", "memories.json", "artifacts/a/manifest.json"])
def test_nor_where_the_manifest_has_another_name(name: str) -> None:
    whole = sample("C4")
    manifest = next(held for path, held in whole.contents.items() if "manifest" in path)
    renamed = MemoryArchive("m", {**whole.contents, name: manifest})
    assert "SINGLE-USE" not in repr(read(renamed)) + repr(Claude().survey(renamed))


def test_a_chat_that_quotes_a_manifest_is_a_chat() -> None:
    quoted = {"type": "tool_use", "name": "write", "input": {"data_files": [{"category": "x", "export_url": "y"}]}}
    (found,) = records(chats(message("q", "assistant", content=[quoted])))
    assert "data_files" in found.text


def test_a_manifest_alone_names_every_part_as_missing() -> None:
    whole = sample("C4")
    alone = MemoryArchive("m", {name: held for name, held in whole.contents.items() if "manifest" in name})
    survey = Claude().survey(alone)
    assert [each.code for each in survey.warnings] == ["part_missing"] * 6
    assert "conversations-000.zip" in survey.missing[0].what
    assert "part_missing" not in {each.code for each in Claude().survey(whole).warnings}


def test_what_a_tool_was_asked_is_told_by_name_and_not_as_code() -> None:
    asked = {"type": "tool_use", "name": "search", "input": {"query": "bee hives", "most": 3, "where": {"site": None}}}
    (found,) = records(chats(message("q", "assistant", content=[asked])))
    assert found.text == "[tool use: search] query: bee hives\nmost: 3"


def test_results_of_tools_bear_a_sign_and_are_not_the_persons_writing() -> None:
    result = {"type": "tool_result", "content": [{"type": "text", "text": "a mail"}]}
    only, both = records(chats(message("a", content=[result]), message("b", "assistant", content=[result])))
    assert only.author is both.author is Author.PLATFORM
    assert [sign for sign, _ in only.signs] == [sign for sign, _ in both.signs] == [Sign.THIRD_PARTY]


def test_blocks_come_first_the_flat_text_stands_in_and_attachments_are_named() -> None:
    block = {"type": "text", "text": "block"}
    pasted = [{"file_name": "", "extracted_content": "long"}]
    found = records(chats(message("flat", content=[block]), message("flat"), message("", attachments=pasted)))
    assert [each.text for each in found] == ["block", "flat", "[attached: pasted text]"]


def test_each_attachment_is_a_record_of_its_own_inside_its_message() -> None:
    held: dict[str, Any] = {
        "attachments": [{"file_name": "notes.txt", "extracted_content": "Queen: Ottoline"}],
        "files": [{"file_name": "hive.PNG", "file_uuid": "f1"}, {"file_name": "tax.pdf"}],
        "files_v2": [{"file_name": "hive.PNG", "file_uuid": "f1"}],
    }
    archive = chats(message("see", **held), message("yes", "assistant"))
    obeys(Claude(), archive, lambda member: archive.contents[member.path])
    found = [each for each in read(archive) if isinstance(each, Record) and each.conversation]
    assert [(each.category, each.author, each.title) for each in found] == [
        (DataCategory.AI_CHAT, Author.OWNER, ""),
        (DataCategory.DOCUMENT, Author.OWNER, "notes.txt"),
        (DataCategory.PHOTO, Author.OWNER, "hive.PNG"),
        (DataCategory.DOCUMENT, Author.OWNER, "tax.pdf"),
        (DataCategory.AI_CHAT, Author.PLATFORM, ""),
    ]
    assert [each.locator.pointer for each in found[1:3]] == [
        "/0/chat_messages/0/attachments/0",
        "/0/chat_messages/0/files/0",
    ]
    assert [each.text for each in found[1:3]] == ["Queen: Ottoline", "[the file itself is not in the export]"]
    assert {each.created for each in found} == {found[0].created}


def test_memories_are_dated_by_the_day_of_the_export_and_say_so() -> None:
    found = [each for each in read(sample("C4")) if isinstance(each, Record)]
    first = next(each for each in found if each.title.startswith("Memory"))
    assert first.created is not None
    assert (first.created.earliest, first.created.latest) == (utc(2026, 9, 10), utc(2026, 9, 11))
    assert (first.created.precision, first.author) == (Precision.DAY, Author.PLATFORM)
    assert first.title == "Memory, as it stood on the day of the export"


def test_what_a_project_stores_is_told_apart_from_what_was_said() -> None:
    found = [each for each in read(sample("C3")) if isinstance(each, Record)]
    assert {each.service for each in found if each.title in {"hives.md", "Project: prompt_template"}} == {"projects"}
    assert {each.service for each in found if each.category is DataCategory.AI_CHAT} == {"claude"}


def test_another_accounts_messages_are_anothers_and_equal_instants_keep_their_order() -> None:
    found = records(chats(message("q"), message("a", "assistant"), account={"uuid": BEN}))
    assert [(each.text, each.author) for each in found] == [("q", Author.OTHER), ("a", Author.PLATFORM)]


def test_empty_chats_are_counted_and_browser_copies_marked() -> None:
    found = read(chats(model="x"))
    notes = [each.note for each in found if isinstance(each, MemberOutcome)]
    assert any("not an official export" in note and "without a message: 1" in note for note in notes)
    assert "not_an_official_export" in {each.code for each in found if isinstance(each, ExtractionWarning)}
    assert not [each for each in found if isinstance(each, Conversation)]
