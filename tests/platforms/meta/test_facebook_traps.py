"""The traps of Meta's exports (format reference of Facebook, sections 4 to 6, 10 and 12), one test each."""

from typing import Any

import pytest

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.facebook.adapter import Facebook
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.record import MemberStatus
from tests.support.meta import INBOX, MAY, PROFILE, archive, profile, read, said, talk

A = "your_facebook_activity"
THREAD = f"{INBOX}/message_1.json"


@pytest.mark.parametrize("box", ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover"])
def test_all_five_boxes_are_read(box: str) -> None:
    path = f"{A}/messages/{box}/karel_100000000000002/message_1.json"
    assert read(path, talk(said("Ahoj"))).texts == ["Ahoj"]


def test_part_ten_is_a_part_and_belongs_to_the_same_thread() -> None:
    found = read(f"{INBOX}/message_10.json", talk(said("old")))
    assert found.records[0].conversation == "karel_100000000000002"


def test_text_is_mended_string_by_string_and_once() -> None:
    raw = b'{"participants":[],"messages":[{"sender_name":"Zo\\u00c3\\u00ab Sample","timestamp_ms":1747742400000,'
    raw += b'"content":"\\u00c3\\"\\u00a9 and caf\\u00e9"},{"sender_name":"K","timestamp_ms":1,"content":"x"}]}'
    found = read(THREAD, raw)
    # A pair that an escape parts is none, and a text that is right already stays.
    assert found.texts[0] == 'Ã"© and café'
    assert found.records[0].author is Author.OWNER


def test_the_exact_bytes_stay_those_of_the_archive() -> None:
    held = archive({THREAD: talk(said("Grüße"))})
    record = read(THREAD, held.contents[THREAD]).records[0]
    place = record.locator
    assert b"Gr\\u00c3\\u00bc\\u00c3\\u009fe" in held.contents[THREAD][place.offset : place.offset + place.length]


def test_seconds_and_milliseconds_are_told_apart_and_0_is_no_time() -> None:
    rows = talk({"sender_name": "K", "timestamp": MAY, "content": "s"}, said("ms"), said("none", at=0))
    at = [each.created and each.created.earliest for each in read(THREAD, rows).records]
    assert at == [MAY * 1_000_000, MAY * 1_000_000, None]


def test_a_time_after_the_export_is_none_and_is_told() -> None:
    found = read(THREAD, talk(said("later", at=1_900_000_000_000)))
    assert found.records[0].created is None
    assert "date_out_of_range" in found.codes


def test_two_equal_messages_are_two_records() -> None:
    assert len(read(THREAD, talk(said("ok"), said("ok"))).records) == 2


def test_an_old_name_of_the_owner_is_the_owner() -> None:
    old = {PROFILE: profile(previous_names=[{"name": "Zoë Muster"}])}
    assert read(THREAD, talk(said("me", "Zoë Muster")), old).records[0].author is Author.OWNER


@pytest.mark.parametrize(
    ("more", "category"),
    [
        ({}, DataCategory.PRIVATE_MESSAGE),
        ({"people": ("A", "B", "Zoë Sample")}, DataCategory.GROUP_CHAT),
        ({"joinable_mode": {"mode": 1, "link": "https://example.org/j"}}, DataCategory.GROUP_CHAT),
        ({"joinable_mode": {"mode": 1, "link": ""}}, DataCategory.PRIVATE_MESSAGE),
        ({"thread_type": "RegularGroup"}, DataCategory.GROUP_CHAT),
    ],
)
def test_what_makes_a_group(more: dict[str, Any], category: DataCategory) -> None:
    assert read(THREAD, talk(said("x"), **more)).records[0].category is category


def test_a_group_that_others_left_is_one_by_its_lines() -> None:
    found = read(THREAD, talk(said("hm"), said("Karel named the group Trip."), people=("Zoë Sample",)))
    assert {each.category for each in found.records} == {DataCategory.GROUP_CHAT}


def test_lines_of_the_platform_are_its_own_and_where_no_pattern_fits_a_line_is_a_message() -> None:
    rows = talk(said("You are now connected on Messenger."), said("Je hebt iets gedaan."))
    assert [each.author for each in read(THREAD, rows).records] == [Author.PLATFORM, Author.OTHER]


def test_the_shadow_of_a_reaction_is_a_reaction() -> None:
    found = read(THREAD, talk(said("Reacted ❤ to your message ")))
    assert found.records[0].category is DataCategory.REACTION


def test_a_chat_with_the_assistant_alone_is_an_ai_chat_of_both() -> None:
    rows = talk(said("Hello!", "Meta AI"), said("Hi", "Zoë Sample"), people=("Meta AI", "Zoë Sample"))
    assert [(each.category, each.author) for each in read(THREAD, rows).records] == [
        (DataCategory.AI_CHAT, Author.PLATFORM),
        (DataCategory.AI_CHAT, Author.OWNER),
    ]


def test_what_was_said_right_before_an_answer_was_likely_given_to_it() -> None:
    people = ("Karel Vzorek", "Ines Muster", "Zoë Sample")
    rows = talk(
        said("Yes.", "Meta AI", at=MAY * 1000 + 2), said("is it?", at=MAY * 1000 + 1), said("far"), people=people
    )
    found = read(THREAD, rows).records
    assert found[1].signs == ((Sign.TO_AI, Grade.LIKELY),)
    assert found[2].signs == ()


def test_unsent_messages_keep_what_is_left_of_them() -> None:
    found = read(THREAD, talk(said("still here", is_unsent=True))).records[0]
    assert found.signs == ((Sign.DELETED, Grade.CERTAIN),)
    assert found.text == "still here\n[unsent]"


def test_calls() -> None:
    found = read(THREAD, talk(said("Karel called you.", call_duration=61))).records[0]
    assert found.category is DataCategory.CALL
    assert "61 seconds" in found.text


def test_a_file_that_a_message_names_outside_of_the_archive_is_never_looked_for() -> None:
    rows = talk(said("", photos=[{"uri": "../../../etc/passwd"}, {"uri": "/etc/passwd"}]))
    assert "passwd" in read(THREAD, rows).records[0].text


def test_files_of_messages_belong_to_them_and_those_of_posts_are_records() -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(40)
    of_message = read(f"{INBOX}/photos/1.png", png)
    assert (of_message.records, of_message.outcome.status) == ([], MemberStatus.READ)
    of_post = read(f"{A}/posts/media/x/1.png", png).records[0]
    assert (of_post.category, of_post.author, of_post.audience) == (DataCategory.PHOTO, Author.OWNER, None)


@pytest.mark.parametrize("name", ["who_you've_followed.json", "who_you’ve_followed.json", "who_you_ve_followed.json"])
def test_apostrophes_are_folded(name: str) -> None:
    held = {"following_v3": [{"name": "Someone", "timestamp": MAY}]}
    assert read(f"connections/followers/{name}", held).records[0].category is DataCategory.CONNECTION


def test_an_entry_alone_and_a_list_of_one_are_the_same() -> None:
    one = {"timestamp": MAY, "media": [], "label_values": [{"label": "Choice", "value": "Yes"}], "fbid": "1"}
    path = "preferences/preferences/consent_for_combining_facebook_and_messenger_data.json"
    alone, listed = read(path, one).records, read(path, [one]).records
    assert [(each.text, each.created) for each in alone] == [(each.text, each.created) for each in listed]
    assert (alone[0].locator.pointer, listed[0].locator.pointer) == ("", "/0")


def test_an_entry_without_a_time_has_that_of_its_first_label() -> None:
    held = {"media": [], "label_values": [{"label": "Seen", "timestamp_value": MAY}]}
    found = read("logged_information/other_logged_information/consents.json", held).records[0]
    assert found.created is not None
    assert found.created.earliest == MAY * 1_000_000


def test_off_meta_activity_is_one_record_an_event() -> None:
    events = [{"id": 1, "type": "PAGE_VIEW", "timestamp": MAY}, {"id": 2, "type": "BUY", "timestamp": MAY + 1}]
    held = {"off_facebook_activity_v2": [{"name": "example.org", "events": events}]}
    found = read("apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json", held).records
    assert [(each.title, each.locator.pointer) for each in found] == [
        ("example.org", f"/off_facebook_activity_v2/0/events/{at}") for at in range(2)
    ]


def test_the_audience_of_posts_is_left_to_the_person_and_that_of_comments_is_not_theirs() -> None:
    post = [{"timestamp": MAY, "data": [{"post": "hm"}], "title": "Zoë updated her status."}]
    assert read(f"{A}/posts/your_posts_1.json", post).records[0].audience is None
    comment = {"comments_v2": [{"timestamp": MAY, "data": [{"comment": {"comment": "hm"}}]}]}
    assert read(f"{A}/comments_and_reactions/comments.json", comment).records[0].audience is Audience.UNKNOWN


def test_unknown_files_are_listed() -> None:
    assert read(f"{A}/something/new_v9.json", {"a": []}).outcome.status is MemberStatus.UNRECOGNISED


def test_a_page_beside_its_json_is_counted_there() -> None:
    page = b"<html><body></body></html>"
    found = read(f"{INBOX}/message_1.html", page, {THREAD: talk(said("x"))})
    assert (found.records, found.outcome.status) == ([], MemberStatus.READ)


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("Oct 19, 2019, 2:37 PM", 1_571_495_820),
        ("Oct 19, 2019 at 2:37\u202fPM", 1_571_495_820),
        ("19 Oct 2019, 14:37", 1_571_495_820),
        ("19. Okt. 2019, 14:37", 1_571_495_820),
        ("Sep 22, 2017 6:33 am", 1_506_061_980),
        ("Jan 2, 2006, 3:04:05 PM", 1_136_214_245),
    ],
)
def test_dates_of_pages(shown: str, iso: int) -> None:
    block = f'<div class="pam _a6-g uiBoxWhite noborder"><div class="_a6-h">K</div><div class="_a6-p">x</div><div class="_a6-o">{shown}</div></div>'
    found = read(f"{INBOX}/message_1.html", block.encode())
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.zone) == (iso * 1_000_000, "unknown")
    assert "zone_unknown" in found.codes


def test_a_page_in_a_language_that_is_not_known_keeps_its_text_and_says_so() -> None:
    block = '<div class="_a6-g"><div class="_a6-h">K</div><div class="_a6-p">x</div><div class="_a6-o">19 xyz 2019, 14:37</div></div>'
    found = read(f"{INBOX}/message_1.html", block.encode())
    assert (found.texts, found.records[0].created) == (["x"], None)
    assert "unreadable_date" in found.codes


def test_json_that_is_cut_off_gives_what_is_there_and_its_place() -> None:
    whole = archive({THREAD: talk(*(said(f"m{at}") for at in range(5)))}).contents[THREAD]
    found = read(THREAD, whole[: whole.index(b"m3") + 1])
    assert found.texts[:3] == ["m0", "m1", "m2"]
    assert "cut" in found.codes
    assert any("byte" in each.message or each.record for each in found.warnings)


def test_json_that_is_broken_in_the_middle_is_read_on() -> None:
    whole = archive({THREAD: talk(*(said(f"m{at}") for at in range(5)))}).contents[THREAD]
    bad = whole.replace(b'"m2"', b'"m2', 1)
    found = read(THREAD, bad)
    assert "m4" in found.texts
    assert "broken_json" in found.codes


def test_a_message_over_the_limit_is_marked_and_the_rest_is_read() -> None:
    limits = Limits(**{**{name: getattr(STANDARD, name) for name in Limits.__slots__}, "record_bytes": 2_000})
    found = read(THREAD, talk(said("x" * 5_000), said("short")), limits=limits)
    assert [each.damaged for each in found.records] == [True, False]
    assert "too_large" in found.codes


def test_a_part_with_media_alone_is_facebook_s() -> None:
    held = archive({f"{INBOX}/photos/1.jpg": b"\xff\xd8\xff"})
    assert Facebook().recognise(held).score > 0


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("facebook-zoe-2025-04-03-AbCdEfGh.zip", "2025-04-04"),
        ("facebook-zoe-3-4-2025-AbCdEfGh.zip", "2025-04-04"),
    ],
)
def test_the_day_in_the_name(name: str, day: str) -> None:
    from inspector.records.instants import to_iso  # noqa: PLC0415

    assert to_iso(Facebook().survey(archive({}, name)).as_of)[:10] == day


def test_windows_paths_are_read() -> None:
    assert read(THREAD.replace("/", "\\"), talk(said("x"))).texts == ["x"]


def test_payments_are_records_of_their_own() -> None:
    held = {"payments_v2": {"preferred_currency": "EUR", "payments": [{"created_timestamp": MAY, "amount": "1"}]}}
    found = read(f"{A}/facebook_payments/payment_history.json", held).records
    assert [(each.category, each.locator.pointer) for each in found] == [
        (DataCategory.PAYMENT, "/payments_v2/payments/0")
    ]
