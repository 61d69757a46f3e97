"""Telegram Desktop's pages: messages with both forms of time, whose they are, what is attached, and what is odd."""

from collections.abc import Mapping

import pytest

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms import recognise
from inspector.platforms.telegram.adapter import Telegram
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Participant, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "DataExport_2024-07-02"
CHAT = "chats/chat_001/messages.html"
NOON = "01.07.2024 12:00:00 UTC+02:00"
AT = utc(2024, 7, 1, 10)
DAY = '<div class="message service" id="message-1"><div class="body details">\n1 July 2024\n</div></div>'


def said(text: str, number: int = 1, sender: str = "Otter", time: str = NOON, more: str = "") -> str:
    """One message; without a sender, one that goes on from that before it."""
    name = f'<div class="from_name">\n{sender} \n</div>' if sender else ""
    words = f'<div class="text">\n{text}\n</div>' if text else ""
    return (
        f'<div class="message default clearfix{"" if sender else " joined"}" id="message{number}">\n'
        '<div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">O</div></div></div>\n'
        f'<div class="body"><div class="pull_right date details" title="{time}">\n12:00\n</div>{name}{more}{words}</div></div>\n'
    )


def page(*messages: str, title: str = "Otter") -> bytes:
    head = f'<div class="page_header"><a class="content block_link" href="../x.html"><div class="text bold">\n{title}\n</div></a></div>'
    body = f'<div class="page_body chat_page"><div class="history">{"".join(messages)}</div></div>'
    return f'<!DOCTYPE html><html><head><title>x</title></head><body><div class="page_wrap">{head}{body}</div></body></html>'.encode()


def archive(pages: Mapping[str, bytes], name: str = NAME, limits: Limits = STANDARD) -> MemoryArchive:
    return MemoryArchive(name, pages, limits=limits)


def read(*messages: str, path: str = CHAT, others: Mapping[str, bytes] | None = None, title: str = "Otter") -> Read:
    return sorted_out(archive({path: page(*messages, title=title), **(others or {})}), path)


def sorted_out(held: MemoryArchive, path: str) -> Read:
    platform = Telegram()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def codes(found: Read) -> list[str]:
    """What is odd, but for what every page says."""
    return [each for each in found.codes if each != "kind_unknown"]


def test_pages_alone_are_recognised_and_read() -> None:
    held = archive({CHAT: page(DAY, said("Hello"), said("Yes", 2, "Lena")), "export_results.html": page()})
    platform, marks = recognise(held)
    assert (platform.id, marks.score) == ("telegram", 1)
    obeys(Telegram(), held, lambda member: held.contents[member.path])
    found = sorted_out(held, CHAT)
    assert [(each.author, each.text, each.category) for each in found.records] == [
        (Author.OTHER, "Hello", DataCategory.PRIVATE_MESSAGE),
        (Author.OWNER, "Yes", DataCategory.PRIVATE_MESSAGE),
    ]
    first = found.records[0]
    assert first.created is not None
    assert (first.created.earliest, first.created.zone) == (AT, Zone.STATED)
    raw = held.contents[CHAT][first.locator.offset : first.locator.offset + first.locator.length]
    assert (raw[:12], raw[-6:]) == (b'<div class="', b"</div>")
    (told,) = found.conversations
    assert (told.title, {each.name for each in told.participants}) == ("Otter", {"Otter", "Lena"})
    assert found.codes == ["kind_unknown"]
    survey = Telegram().survey(held)
    assert (survey.owner.name, survey.as_of) == ("Lena", utc(2024, 7, 3))
    assert survey.missing[0].what == "The export as data"


def test_older_pages_name_no_zone_and_that_is_said() -> None:
    found = read(said("Hello", time="01.07.2020 12:00:00"))
    assert found.records[0].created is not None
    assert (found.records[0].created.earliest, found.records[0].created.zone) == (utc(2020, 7, 1, 12), Zone.UNKNOWN)
    assert codes(found) == ["zone_unknown"]


@pytest.mark.parametrize(
    ("time", "made"),
    [
        ("31.03.2024 02:30:00 UTC+01:00", utc(2024, 3, 31, 1, 30)),
        ("27.10.2024 02:30:00 UTC+02:00", utc(2024, 10, 27, 0, 30)),
        ("01.07.2024 12:00:00 UTC-03:30", utc(2024, 7, 1, 15, 30)),
        ("01.07.2024 12:00:00 UTC", utc(2024, 7, 1, 12)),
    ],
)
def test_the_stated_offset_counts(time: str, made: int) -> None:
    held = archive({CHAT: page(said("Hello", time=time))}, "DataExport_2024-12-01")
    (record,) = sorted_out(held, CHAT).records
    assert record.created is not None
    assert record.created.earliest == made


@pytest.mark.parametrize("time", ["yesterday", "41.07.2024 12:00:00 UTC+02:00"])
def test_a_time_that_is_none_is_said_at_its_message(time: str) -> None:
    found = read(said("a"), said("b", 2, time=time))
    assert [(each.code, each.record) for each in found.warnings if each.record] == [("unreadable_date", 2)]


def test_a_message_that_goes_on_has_the_sender_of_the_one_before() -> None:
    found = read(said("a"), said("b", 2, ""), said("c", 3, "Lena"), said("d", 4, ""))
    assert [each.sender for each in found.records] == [
        Participant(name, name) for name in ("Otter", "Otter", "Lena", "Lena")
    ]
    assert [each.author for each in found.records] == [Author.OTHER, Author.OTHER, Author.OWNER, Author.OWNER]


def test_lines_on_the_day_are_no_records_and_events_are_the_platforms() -> None:
    event = '<div class="message service" id="message5"><div class="body details">Lena pinned this message</div></div>'
    found = read(DAY, said("a"), event)
    assert [(each.author, each.text) for each in found.records] == [
        (Author.OTHER, "a"),
        (Author.PLATFORM, "Lena pinned this message"),
    ]
    assert found.records[1].created is None


def test_forwarded_words_are_somebody_elses_whoever_sent_them() -> None:
    forwarded = '<div class="forwarded body"><div class="from_name">Pine <span class="date details" title="x"> then</span></div><div class="text">their words</div></div>'
    found = read(said("a"), said("b", 2, "Lena"), said("", 3, "Lena", more=forwarded), said("", 4, "", more=forwarded))
    assert [(each.author, each.text) for each in found.records[2:]] == [
        (Author.OTHER, "their words\n[forwarded from: Pine]")
    ] * 2
    assert {each.sender for each in found.records[2:]} == {Participant("Lena", "Lena")}


def test_what_is_attached_stands_in_brackets() -> None:
    media = '<div class="media_wrap clearfix"><a class="media block_link" href="files/a%20b.pdf"><div class="body"><div class="title bold">File</div><div class="status details">9 KB</div></div></a></div>'
    left = '<div class="media_wrap clearfix"><div class="media"><div class="body"><div class="title bold">Voice message</div><div class="description">Not included, change data exporting settings to download.</div></div></div></div>'
    photo = '<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1.jpg"><img class="photo" src="photos/t.jpg"></a></div>'
    found = read(said("see", more=media), said("", 2, more=left), said("", 3, more=photo))
    assert found.texts == [
        "see\n[attached: a%20b.pdf (File)]",
        "[Voice message: not in the export]",
        "[attached: photo_1.jpg (Photo)]",
    ]


def test_marks_in_words_are_read_as_what_they_stand_for() -> None:
    assert read(said("1 &lt; 2 &amp; <strong>so</strong><br>on <a href='https://x'>x</a>")).texts == [
        "1 < 2 & so\non x"
    ]


def test_more_than_two_writers_are_a_group() -> None:
    found = read(said("a"), said("b", 2, "Lena"), said("c", 3, "Pine"), title="Harbour club")
    assert {each.category for each in found.records} == {DataCategory.GROUP_CHAT}
    assert found.conversations[0].title == "Harbour club"


def test_a_group_that_shows_late_is_said() -> None:
    later = "chats/chat_001/messages2.html"
    held = {CHAT: page(said("a"), said("b", 2, "Lena")), later: page(said("c", 3), said("d", 4, "Pine"))}
    found = sorted_out(archive(held), later)
    assert [each.category for each in found.records] == [DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT]
    assert codes(found) == ["group_by_senders"]
    assert {each.conversation for each in found.records} == {"pages/chats/chat_001"}


def test_the_owner_is_who_writes_in_most_chats() -> None:
    group = page(said("a", sender="Pine"), said("b", 2, "Otter"), said("c", 3, "Lena"), title="Harbour club")
    held = archive(
        {"chats/chat_001/messages.html": group, "chats/chat_002/messages.html": page(said("x", sender="Lena"))}
    )
    survey = Telegram().survey(held)
    assert survey.owner.name == "Lena"
    assert {each.code for each in survey.warnings} == {"owner_by_chats"}
    alone = archive({"messages.html": group}, "ChatExport_2024-07-02")
    assert Telegram().survey(alone).owner.name == ""
    assert {each.author for each in sorted_out(alone, "messages.html").records} == {Author.OTHER}
    one = archive({"messages.html": page(said("x", sender="Lena"), title="Harbour club")}, "ChatExport_2024-07-02")
    assert Telegram().survey(one).owner.name == "", "one writer of a chat may be anybody"


def test_the_link_to_the_next_page_belongs_to_no_message() -> None:
    link = '<a class="pagination block_link" href="messages2.html">\nNext messages\n</a>'
    found = read(link, said("a"), link)
    assert (found.texts, codes(found)) == (["a"], [])


def test_without_a_day_in_the_name_the_newest_message_tells_it() -> None:
    survey = Telegram().survey(archive({"messages.html": page(said("a"))}, "export"))
    assert (survey.exported_at, survey.exported_at_basis) == (AT, "newest_record")


def test_pages_beside_the_data_hold_nothing_twice() -> None:
    result = b'{"name": "Otter", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "type": "message", "date": "2024-07-01T12:00:00", "text": "a"}]}'
    found = read(said("a"), path="messages.html", others={"result.json": result})
    assert (found.records, found.outcome.status) == ([], MemberStatus.READ)
    assert "result.json" in found.outcome.note


def test_a_page_cut_in_the_middle_gives_what_is_there() -> None:
    whole = page(said("one"), said("two", 2))
    found = sorted_out(archive({CHAT: whole[: whole.index(b"two") + 3]}), CHAT)
    assert (found.texts, codes(found)) == (["one", "two"], ["cut"])


def test_a_message_over_the_limit_is_listed_with_its_place() -> None:
    held = archive({CHAT: page(said("x" * 5_000), said("y", 2))}, limits=Limits(record_bytes=2_000))
    found = sorted_out(held, CHAT)
    assert ([each.damaged for each in found.records], codes(found)) == ([True, False], ["too_large"])


@pytest.mark.parametrize(
    "content",
    [
        page(said("a", sender="<b>"), '<div class="message default clearfix" id="message9">', said("", 3)),
        page('<div class="message service" id="message-x"><div class="body details"></div></div>'),
        page(said("\x00\xff", time=""), title=""),
    ],
)
def test_the_laws_hold_for_odd_pages(content: bytes) -> None:
    held = archive({CHAT: content, "chats/chat_001/messages2.html": page(said("x", sender=""))})
    obeys(Telegram(), held, lambda member: held.contents[member.path])
