"""Copilot's activity history: byte order mark, quoted lines, runs of one title, times without a zone, what is odd."""

import pytest

from inspector.platforms import recognise
from inspector.platforms.copilot.adapter import Copilot
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone, utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import MADE, content_of, counted, demo, spoiled_at, told

NAME = "copilot-activity-history.csv"
HEAD = "Conversation,Time,Author,Message\r\n"


def archive(rows: str, name: str = NAME, mark: bytes = b"\xef\xbb\xbf") -> MemoryArchive:
    return MemoryArchive("export.zip", {name: mark + (HEAD + rows).encode()}, modified=MADE)


def read(rows: str) -> Read:
    held, platform = archive(rows), Copilot()
    return told(platform.read(held, held.members[0], platform.survey(held)))


def test_a_question_and_its_answer_share_an_instant_and_lines_may_be_quoted() -> None:
    found = read(
        'Peas,2026-05-30T09:12:44,AI,"Peas first,\n\nthen ""beans""."\r\nPeas,2026-05-30T09:12:44,Human,What first?\r\n'
    )
    assert [(each.author, each.text) for each in found.records] == [
        (Author.PLATFORM, 'Peas first,\n\nthen "beans".'),
        (Author.OWNER, "What first?"),
    ]
    assert {each.category for each in found.records} == {DataCategory.AI_CHAT}
    first, second = found.records
    assert first.created == second.created
    assert first.created is not None
    assert (first.created.earliest, first.created.zone) == (utc(2026, 5, 30, 9, 12, 44), Zone.UNKNOWN)
    assert found.codes == ["zone_unknown"]


def test_a_conversation_is_a_run_of_one_title_and_keeps_its_key_in_a_later_export() -> None:
    old = "Peas,2025-11-26T07:43:24,AI,b\r\nPeas,2025-11-26T07:43:24,Human,a\r\n"
    between = "Poem,2026-03-02T21:38:02,Human,c\r\n"
    found = read("Peas,2026-05-30T09:12:44,Human,d\r\n" + between + old)
    assert [each.key for each in found.conversations] == [
        "Peas/2026-05-30T09:12:44",
        "Poem/2026-03-02T21:38:02",
        "Peas/2025-11-26T07:43:24",
    ]
    assert found.records[0].conversation != found.records[-1].conversation
    assert read(old).records[-1].conversation == found.records[-1].conversation
    assert [len(each.participants) for each in found.conversations] == [1, 1, 2]


def test_what_is_odd_is_said_at_its_row() -> None:
    found = read("Peas,yesterday,Human,a\r\nPeas,,Robot,b\r\nPeas,2026-05-30T09:12:44\r\n")
    assert [(each.code, each.record) for each in found.warnings] == [
        ("unreadable_date", 1),
        ("unknown_role", 2),
        ("no_date", 2),
        ("short", 3),
        ("unknown_role", 3),
        ("zone_unknown", None),
    ]
    assert [each.damaged for each in found.records] == [False, False, True]


@pytest.mark.parametrize("rows", ["", "\r\n"])
def test_a_history_without_rows_is_read_and_says_so(rows: str) -> None:
    found = read(rows)
    assert (found.outcome.status, found.outcome.records, found.outcome.note) == (
        MemberStatus.READ,
        0,
        "It holds no chats.",
    )


def test_a_history_cut_within_quotes_gives_what_came_before() -> None:
    found = read('Peas,2026-05-30T09:12:44,Human,a\r\nPeas,2026-05-30T09:12:44,AI,"cut off')
    assert found.texts[0] == "a"
    assert found.records[-1].damaged


def test_it_is_told_by_the_names_of_its_columns() -> None:
    row = "a,b,c,d\r\n"
    assert Copilot().recognise(archive(row)).score == 2
    assert Copilot().recognise(archive(row, "renamed.csv", b"")).score == 1
    platform, _ = recognise(archive(row))
    assert platform.id == "copilot"
    for head in (
        b"Conversation,Time,Author\r\na,b,c",
        b"Conversation,Time,Author,Message,More\r\n",
        b"From,To\r\n",
        b"",
    ):
        assert Copilot().recognise(MemoryArchive("e.zip", {NAME: head})).score == 0
    other = MemoryArchive("e.zip", {NAME: HEAD.encode(), "notes.txt": b"hm"}, modified=MADE)
    platform_, survey = Copilot(), Copilot().survey(other)
    assert told(platform_.read(other, other.member("notes.txt"), survey)).outcome.status is MemberStatus.UNRECOGNISED


def test_without_any_time_of_a_file_the_newest_row_is_the_day() -> None:
    held = MemoryArchive("e.zip", {NAME: (HEAD + "Peas,2026-05-30T09:12:44,Human,a\r\n").encode()})
    survey = Copilot().survey(held)
    assert (survey.as_of, [each.code for each in survey.warnings]) == (utc(2026, 5, 31), ["export_day_unknown"])


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("copilot")
    obeys(Copilot(), held, content_of(held))
    for spoiled in spoiled_at(held, NAME, 61):
        if Copilot().recognise(spoiled).score:
            obeys(Copilot(), spoiled, content_of(spoiled))
    assert counted(Copilot(), held) == ({"ai_chat": 10}, {"zone_unknown"})
