"""Invented exports of all five eras: recognised, held to the laws, every member read or listed."""

from pathlib import Path

import pytest

from inspector.platforms import PLATFORMS, recognise
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.records.categories import Author, DataCategory
from inspector.records.record import MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "E1": {"conversations.json": 8, "user.json": 1},
    "E2": {
        "conversations.json": 13,
        "dalle-generations/file-ZyXwVuTs87654321InvntD02-5a3d0000-0000-4000-8000-00000000004d.webp": 1,
        "file-AbCdEfGh12345678InvntD01-sketch.png": 1,
        "message_feedback.json": 1,
        "shared_conversations.json": 1,
        "user.json": 1,
    },
    "E3": {
        "5a3d0000-0000-4000-8000-0000000055f0/audio/file_0000000000a1inventedaudio-5a3d0000-0000-4000-8000-00000000004e.wav": 1,
        "conversations.json": 8,
        "message_feedback.json": 1,
        "user.json": 1,
    },
    "E4": {"conversations-000.json": 4, "conversations-001.json": 2, "user.json": 1, "user_settings.json": 11},
    "E5": {
        "codex.json": 2,
        "conversations-000.json": 7,
        "file-KlMnOpQr11223344InvntD03.dat": 1,
        "file_00000000aaaa1111bbbb2222cccc3333.dat": 1,
        "group_chats.json": 2,
        "library_files.json": 1,
        "message_feedback.json": 1,
        "user.json": 1,
        "user_settings.json": 11,
    },
}


def sample(era: str) -> MemoryArchive:
    top = TOP / era
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive("export.zip", {path.relative_to(top).as_posix(): path.read_bytes() for path in paths})


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_era_is_read_or_listed(era: str) -> None:
    archive = sample(era)
    platform, recognition = recognise(archive)
    assert (platform.id, recognition.score > 1) == ("chatgpt", True)
    assert all(other.recognise(archive).score == 0 for other in PLATFORMS if other.id != "chatgpt")
    obeys(platform, archive, lambda member: archive.contents[member.path])
    survey = platform.survey(archive)
    counted = {}
    for member in archive.members:
        readings = list(platform.read(archive, member, survey))
        outcome = readings[-1]
        assert isinstance(outcome, MemberOutcome)
        listed = {"sectioned_conversations.json"}
        assert outcome.status is (MemberStatus.UNRECOGNISED if member.path in listed else MemberStatus.READ), (
            member.path
        )
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path] = outcome.records
        for record in (each for each in readings if isinstance(each, Record)):
            assert record.service
            assert member.path.endswith(".json") == record.locator.pointer.startswith("/") or member.path == "user.json"
            assert record.text or record.category is DataCategory.SETTING
    assert counted == RECORDS[era]


def records(era: str, path: str) -> list[Record]:
    archive = sample(era)
    platform = ChatGPT()
    readings = platform.read(archive, archive.member(path), platform.survey(archive))
    return [each for each in readings if isinstance(each, Record)]


def test_hidden_context_is_a_record_of_its_own_kind() -> None:
    custom = records("E2", "conversations.json")[0]
    assert (custom.category, custom.author) == (DataCategory.PROFILE, Author.OWNER)
    assert custom.text.endswith("Answer in short sentences.")
    memory = records("E3", "conversations.json")[0]
    assert (memory.category, memory.author) == (DataCategory.INFERENCE, Author.PLATFORM)
    written = next(each for each in records("E2", "conversations.json") if each.text == "User has three hives.")
    assert (written.category, written.author) == (DataCategory.INFERENCE, Author.PLATFORM)


def test_marks_round_citations_are_not_shown() -> None:
    assert records("E3", "conversations.json")[5].text == "Leave at 22:10. "


def test_a_file_is_of_the_message_that_points_to_it() -> None:
    (voice,) = records("E3", next(path for path in RECORDS["E3"] if path.endswith(".wav")))
    assert (voice.category, voice.author) == (DataCategory.VOICE, Author.OWNER)
    assert voice.created == records("E3", "conversations.json")[6].created
    assert voice.conversation == records("E3", "conversations.json")[6].conversation
    (made,) = records("E5", "file-KlMnOpQr11223344InvntD03.dat")
    assert (made.category, made.author, made.title) == (DataCategory.DOCUMENT, Author.PLATFORM, "hives.csv")
    (picture,) = records("E5", "file_00000000aaaa1111bbbb2222cccc3333.dat")
    assert (picture.category, picture.author, picture.title) == (DataCategory.PHOTO, Author.OWNER, "comb.png")
