"""chat.html: read where an archive has no list of conversations, to the byte; and counted once where it has one."""

import pytest

from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.records.record import ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.platforms.test_adapter_laws import spoiled
from tests.support.chatgpt import NAME, archive, chat, node
from tests.support.memory_archive import MemoryArchive

CHATS = [chat("c", node("q", "root", "What is moss?"), node("a", "q", "A small plant. </script>", "assistant"))]
LIST = archive({"conversations.json": CHATS}).contents["conversations.json"]
PAGE = b"<html><head>\xc3\xa4</head><script>\nvar jsonData = " + LIST + b";\nvar assetsJson = {};\n</script></html>"


def records(held: MemoryArchive) -> list[Record]:
    platform = ChatGPT()
    survey = platform.survey(held)
    readings = [each for member in held.members for each in platform.read(held, member, survey)]
    return [each for each in readings if isinstance(each, Record) and each.conversation]


def test_a_page_alone_gives_what_the_list_gives() -> None:
    alone, listed = MemoryArchive(NAME, {"chat.html": PAGE}), MemoryArchive(NAME, {"conversations.json": LIST})
    obeys(ChatGPT(), alone, lambda member: alone.contents[member.path])
    mine, theirs = records(alone), records(listed)
    assert [(each.text, each.author, each.created, each.locator.pointer) for each in mine] == [
        (each.text, each.author, each.created, each.locator.pointer) for each in theirs
    ]
    assert len(mine) == 2
    start = PAGE.index(LIST)
    assert [each.locator.offset - start for each in mine] == [each.locator.offset for each in theirs]
    readings = list(ChatGPT().read(alone, alone.members[0], ChatGPT().survey(alone)))
    assert [each.code for each in readings if isinstance(each, ExtractionWarning)] == ["read_from_page"]
    assert isinstance(readings[-1], MemberOutcome)
    assert readings[-1].status is MemberStatus.READ


def test_a_page_beside_the_list_is_counted_there_alone() -> None:
    both = MemoryArchive(NAME, {"chat.html": PAGE, "conversations.json": LIST})
    assert {each.locator.member for each in records(both)} == {1}


@pytest.mark.parametrize("page", [b"<html></html>", b"<script>var jsonData = [];</script>", b""])
def test_a_page_with_no_list_is_nobodys(page: bytes) -> None:
    assert ChatGPT().recognise(MemoryArchive(NAME, {"chat.html": page})).score == 0


@pytest.mark.parametrize("seed", range(12))
def test_a_spoiled_page_obeys_too(seed: int) -> None:
    bad = spoiled({"chat.html": PAGE}, seed)
    held = MemoryArchive(NAME, bad)
    if ChatGPT().recognise(held).score:
        obeys(ChatGPT(), held, lambda member: bad[member.path])
