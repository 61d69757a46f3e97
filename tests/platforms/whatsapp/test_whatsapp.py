"""WhatsApp's exports: every line shape, the question of day and month, and what stands in place of words."""

from pathlib import Path

import pytest

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms import PLATFORMS
from inspector.platforms.whatsapp.adapter import WhatsApp
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import to_iso
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.meta import sample
from tests.support.readings import Read

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "account-report": 3,
    "ambiguous-day-month": 2,
    "android-ca-2024": 2,
    "android-de": 4,
    "android-uk": 3,
    "android-us-2023": 3,
    "ios-de": 5,
    "ios-uk-poll-2025": 6,
    "ios-us-2023": 4,
}
NAME = "WhatsApp Chat with Karel Vzorek.txt"


def read(text: str | bytes, name: str = NAME, limits: Limits = STANDARD, modified: int | None = None) -> Read:
    content = text.encode() if isinstance(text, str) else text
    archive = MemoryArchive("export.zip", {name: content}, modified, limits=limits)
    obeys(WhatsApp(), archive, lambda member: archive.contents[member.path])
    readings = list(WhatsApp().read(archive, archive.members[0], WhatsApp().survey(archive)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def times(found: Read) -> list[str | None]:
    return [None if each.created is None else to_iso(each.created.earliest) for each in found.records]


@pytest.mark.parametrize("era", RECORDS)
def test_every_sample_is_whatsapp_s_alone_and_read_whole(era: str) -> None:
    archive = sample(TOP / era)
    assert [each.id for each in PLATFORMS if each.recognise(archive).score and each.id != "whatsapp"] == []
    obeys(WhatsApp(), archive, lambda member: archive.contents[member.path])
    survey = WhatsApp().survey(archive)
    count = 0
    for member in archive.members:
        outcome = list(WhatsApp().read(archive, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ
        assert outcome.records or outcome.note
        count += outcome.records
    assert count == RECORDS[era]


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("[31.12.23, 14:05:09] K: x", "2023-12-31T14:05:09Z"),
        ("[31/12/2023, 14:05:09] K: x", "2023-12-31T14:05:09Z"),
        ("[12/31/23, 2:05:09\u202fPM] K: x", "2023-12-31T14:05:09Z"),
        ("[31/12/2019, 2:14:40 a.m.] K: x", "2019-12-31T02:14:40Z"),
        ("[2023-12-31, 14:05:09] K: x", "2023-12-31T14:05:09Z"),
        ("[2023/12/31 14:05:09] K: x", "2023-12-31T14:05:09Z"),
        ("[2020.04.01, 12:00:04] K: x", "2020-04-01T12:00:04Z"),
        ("31.12.23, 14:05 - K: x", "2023-12-31T14:05:00Z"),
        ("31/12/2023, 14:05 - K: x", "2023-12-31T14:05:00Z"),
        ("12/31/23, 2:05 PM - K: x", "2023-12-31T14:05:00Z"),
        ("2023-12-20, 5:46\u202fp.m. - K: x", "2023-12-20T17:46:00Z"),
        ("2023/12/20, 5:46 pm - K: x", "2023-12-20T17:46:00Z"),
        ("31-12-23 14:05 - K: x", "2023-12-31T14:05:00Z"),
        ("20/6/2017 8:28 p.\u00a0m. - K: x", "2017-06-20T20:28:00Z"),
        ("31.12.23, 14:05 \u2013 K: x", "2023-12-31T14:05:00Z"),
        ("3/24/14, 1:59:59 PM: K: x", "2014-03-24T13:59:59Z"),
        ("24/3/14, 13:59:59: K: x", "2014-03-24T13:59:59Z"),
        ("12/31/23, 12:05 AM - K: x", "2023-12-31T00:05:00Z"),
        ("\u200e[31/12/2023, 14:05:09] K: x", "2023-12-31T14:05:09Z"),
        ("٣١/١٢/٢٠٢٣, ٢:٠٥ م - K: x", "2023-12-31T14:05:00Z"),
    ],
)
def test_line_shapes(line: str, at: str) -> None:
    found = read(line + "\n")
    assert (found.texts, times(found)) == (["x"], [at])
    assert "zone_unknown" in found.codes


def test_day_and_month_by_any_line_of_the_file() -> None:
    found = read("01/02/2024, 10:00 - K: a\n13/02/2024, 10:00 - K: b\n")
    assert times(found)[0] == "2024-02-01T10:00:00Z"


def test_day_and_month_by_the_order_of_the_lines() -> None:
    # Month first they go on; day first they would step back twice.
    days = ["01/11/2024", "02/10/2024", "03/09/2024", "04/08/2024"]
    found = read("".join(f"{day}, 10:00 - K: a\n" for day in days))
    assert times(found)[0] == "2024-01-11T10:00:00Z"


def test_day_and_month_by_the_time_of_the_file() -> None:
    # 2024-02-11T00:00:00Z: the second of November lies after it.
    found = read("02/11/2024, 10:00 - K: a\n", modified=1_707_700_000_000_000)
    assert times(found) == ["2024-02-11T10:00:00Z"]


def test_where_nothing_decides_the_question_stays_open() -> None:
    found = read("03/04/2024, 10:00 - K: a\n05/04/2024, 10:00 - K: b\n")
    assert times(found) == [None, None]
    (warning,) = (each for each in found.warnings if each.code == "date_order")
    assert "3/4/2024" in warning.message


def test_two_exports_put_together_are_no_dates_at_all() -> None:
    found = read("13/04/2024, 10:00 - K: a\n04/13/2024, 10:00 - K: b\n")
    assert times(found) == [None, None]
    assert "date_order" in found.codes


def test_lines_that_go_on_belong_to_their_message_by_exact_bytes() -> None:
    raw = "[28.02.23, 14:06:00] K: eins\r\nzwei: drei\u2028vier\r\n\u200e[28.02.23, 14:07:00] K: \u200eBild weggelassen\r\n".encode()
    first, second = read(raw).records
    assert first.text == "eins\nzwei: drei\u2028vier"
    assert raw[first.locator.offset :][: first.locator.length].endswith(b"vier")
    assert raw[second.locator.offset :].startswith("\u200e[".encode())


def test_a_pasted_chat_is_text() -> None:
    found = read("31/12/2023, 14:05 - K: look:\n[1/2/23, 3:04:05 PM] Other: hi\n31/12/2023, 14:06 - K: y\n")
    assert len(found.records) == 2
    assert "other_shape" in found.codes


def test_a_colon_in_a_line_of_the_program_makes_no_sender() -> None:
    found = read('31/12/2023, 14:06 - Zoe Sample: x\n31/12/2023, 14:07 - Karel Vzorek changed the subject to "a: b"\n')
    assert (found.records[1].author, found.records[1].sender) == (Author.PLATFORM, None)
    assert found.records[1].text == 'Karel Vzorek changed the subject to "a: b"'
    assert found.outcome.category is DataCategory.GROUP_CHAT


def test_who_is_not_in_the_name_of_the_chat_is_the_owner() -> None:
    found = read("31/12/2023, 14:06 - Zoe Sample: x\n31/12/2023, 14:07 - Karel Vzorek: y\n")
    assert [each.author for each in found.records] == [Author.OWNER, Author.OTHER]


def test_in_a_group_nobody_is_taken_for_the_owner() -> None:
    archive = sample(TOP / "ios-uk-poll-2025")
    survey = WhatsApp().survey(archive)
    assert survey.owner.name == ""
    assert "owner_unknown" in {each.code for each in survey.warnings}


def test_the_assistant_in_a_group() -> None:
    found = read((TOP / "ios-uk-poll-2025" / "_chat.txt").read_bytes(), "_chat.txt").records
    assert found[3].signs == ((Sign.TO_AI, Grade.CERTAIN),)
    assert (found[4].category, found[4].author, found[4].service) == (DataCategory.AI_CHAT, Author.PLATFORM, "meta_ai")
    assert (found[5].category, found[5].signs) == (DataCategory.GROUP_CHAT, ())


def test_a_chat_with_the_assistant_alone() -> None:
    found = read(
        "[28.02.25, 14:06:00] Zoë: Hallo\n[28.02.25, 14:06:02] Meta AI: Hallo!\n", "WhatsApp Chat mit Meta AI.txt"
    )
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.AI_CHAT, Author.OWNER),
        (DataCategory.AI_CHAT, Author.PLATFORM),
    ]


def test_deleted_messages_and_calls() -> None:
    found = read(
        "[28.02.25, 14:06:00] K: \u200eDiese Nachricht wurde gelöscht.\n[28.02.25, 14:07:00] K: \u200eMissed voice call\n"
    )
    assert found.records[0].signs == ((Sign.DELETED, Grade.CERTAIN),)
    assert found.records[1].category is DataCategory.CALL


def test_a_file_whose_lines_end_in_two_ways_may_have_been_edited() -> None:
    found = read("[28.02.25, 14:06:00] K: a\r\n[28.02.25, 14:07:00] K: b\n")
    assert "mixed_line_ends" in found.codes


def test_a_mark_at_the_beginning_is_no_part_of_the_first_message() -> None:
    found = read(b"\xef\xbb\xbf31.12.23, 14:05 - K: x\n")
    assert found.records[0].locator.offset == 3


def test_a_file_that_is_cut_off_gives_what_is_there() -> None:
    whole = (TOP / "ios-de" / "_chat.txt").read_bytes()
    assert len(read(whole[: len(whole) // 2], "_chat.txt").records) >= 2


def test_a_message_over_the_limit_is_marked_and_the_rest_is_read() -> None:
    limits = Limits(**{**{name: getattr(STANDARD, name) for name in Limits.__slots__}, "record_bytes": 500})
    found = read(f"31.12.23, 14:05 - K: {'x' * 900}\n31.12.23, 14:06 - K: short\n", limits=limits)
    assert [each.damaged for each in found.records] == [True, False]
    assert "too_large" in found.codes


def test_pictures_beside_a_chat_belong_to_it_and_what_is_unknown_is_listed() -> None:
    contents = {NAME: b"31.12.23, 14:05 - K: x\n", "1.jpg": b"\xff\xd8\xff", "msgstore.db": b"SQLite format 3\x00"}
    archive = MemoryArchive("export.zip", contents)
    survey = WhatsApp().survey(archive)
    got = [list(WhatsApp().read(archive, member, survey))[-1] for member in archive.members]
    assert [each.status for each in got if isinstance(each, MemberOutcome)] == [
        MemberStatus.READ,
        MemberStatus.READ,
        MemberStatus.UNRECOGNISED,
    ]
