"""The traps of Google's exports, one test for each."""

import hashlib
import tracemalloc
from typing import Any
from unicodedata import normalize

import pytest

from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.adapter import Google
from inspector.platforms.google.labels import labels
from inspector.platforms.google.mbox import KEPT, messages
from inspector.platforms.google.words import read_words
from inspector.records.categories import Audience, Author, DataCategory, Sign
from inspector.records.instants import Precision, Zone, to_iso, utc
from inspector.records.record import Created, MemberStatus
from tests.support.google import ADDRESS, archive, entry, mail, one, read, survey
from tests.support.member_stream import BytesStream
from tests.support.memory_archive import MemoryArchive

MBOX = "Mail/All mail Including Spam and Trash.mbox"
AT = "Tue Aug 08 12:36:29 +0000 2023"
BOUNDS = Bounds(utc(2027))


def at(created: Created | None) -> str:
    assert created is not None
    return to_iso(created.earliest)


def simple(number: int, said: str, when: str = AT, **more: Any) -> str:
    return mail(number, when, f"From: Jonas <j@example.net>\nTo: {ADDRESS}\nSubject: {said}", "", said, **more)


# --- Mail ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("block", [1, 97, 700, 1 << 20])
def test_borders_are_found_whatever_the_line_ends_and_the_blocks(end: str, block: int) -> None:
    content = "".join(simple(number, f"Word {number}") for number in range(1, 6)).replace("\n", end).encode()
    found = list(messages(BytesStream(content), block))
    assert [each.number for each in found] == [1, 2, 3, 4, 5]
    for each in found:
        raw = content[each.offset : each.offset + each.length]
        assert (raw, hashlib.sha256(raw).digest()) == (each.head, each.sha256)
        assert raw.startswith(b"From 18")
        assert raw.endswith(f"Word {each.number}".encode())


def test_a_border_that_is_quoted_or_has_no_thread_below_begins_no_message() -> None:
    quoted = f"> From 1800000000000000077@xxx {AT}\n> X-GM-THRID: 1\n\nFrom 1800000000000000077@xxx {AT}\nSubject: x\n"
    found = one(MBOX, simple(1, quoted) + simple(2, "after"))
    assert len(found.records) == 2
    assert "Subject: x" in found.records[0].text


def test_an_encoded_word_in_a_charset_that_is_none_is_shown_as_it_stands() -> None:
    """Bytes that are not ASCII in the name of a charset are no charset of Python's `email`, nor a value or lookup error."""
    head = f"From: =?U\udced\udca0\udc808?Q?In=C3=A9s?= <ines@example.net>\nTo: {ADDRESS}\nSubject: =?\udcff?B?SGk=?="
    found = one(MBOX, mail(1, AT, head, "", "Hello").encode("utf-8", "surrogateescape"))
    (record,) = found.records
    assert record.sender is not None
    assert record.sender.name.startswith("=?U")
    assert record.text.endswith("Hello")


@pytest.mark.parametrize(
    "named",
    ["charset=utf\0-8", "charset*=ut\0f'en'x", "charset=\udcff", "charset=hex", "charset=no-such", "charset*0*=x''%00"],
)
@pytest.mark.parametrize("coded", ["8bit", "quoted-printable", "base64"])
def test_a_text_in_a_charset_that_is_none_is_read_all_the_same(named: str, coded: str) -> None:
    said = {"8bit": "Grüße", "quoted-printable": "Gr=C3=BC=C3=9Fe", "base64": "R3LDvMOfZQ=="}[coded]
    head = f"From: a@example.net\nTo: {ADDRESS}\nContent-Type: text/html; {named}\nContent-Transfer-Encoding: {coded}"
    found = one(MBOX, mail(1, AT, head, "", said).encode("utf-8", "surrogateescape"))
    assert found.records[0].text == "Grüße"


def test_a_message_larger_than_what_is_held_has_its_exact_hash_and_says_that_it_goes_on() -> None:
    large = simple(1, "begin " + "x" * (KEPT + 5_000)) + simple(2, "after")
    found = one(MBOX, large)
    first, second = found.records
    raw = large.encode()[first.locator.offset : first.locator.offset + first.locator.length]
    assert hashlib.sha256(raw).digest() == first.locator.sha256
    assert first.locator.length > KEPT
    assert "the rest of it stands in the archive" in first.text
    assert second.text == "after"


class Repeated(BytesStream):
    """The same bytes many times over, never held together."""

    def __init__(self, body: bytes, times: int) -> None:
        super().__init__(b"")
        self._body, self._left, self._size = body, times * len(body), times * len(body)

    def read(self, size: int) -> bytes:
        start = (self._size - self._left) % len(self._body)
        part = self._body[start : start + min(size, self._left)]
        self._left -= len(part)
        return part


def test_a_long_mailbox_is_read_in_flat_memory() -> None:
    body = b"".join(simple(number, "x" * 4_000).encode() for number in range(1, 91))
    tracemalloc.start()
    try:
        count = sum(1 for _ in messages(Repeated(body, 80)))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 7_200
    assert most < 10 * 1024**2 < 80 * len(body) / 5


def test_labels_are_decoded_as_a_whole_before_they_are_parted() -> None:
    assert labels("=?UTF-8?Q?=C3=85pnet,Kategori:_Oppdateringer?=") == ("Åpnet", "Kategori: Oppdateringer")
    assert labels('Inbox,"Travel, 2023",\r\n Opened') == ("Inbox", "Travel, 2023", "Opened")
    assert labels("=?UTF-8?Q?=ZZ?=") != ()


@pytest.mark.parametrize(
    ("label", "author"), [("Gesendet", Author.OWNER), ("Messages envoyés", Author.OWNER), ("Inbox", Author.OTHER)]
)
def test_sent_is_known_in_other_languages(label: str, author: Author) -> None:
    encoded = "=?UTF-8?Q?Messages_envoy=C3=A9s?=" if "é" in label else label
    (record,) = one(MBOX, simple(1, "x", labels=encoded)).records
    assert record.author is author


def test_what_lies_in_the_bin_bears_the_sign_of_it() -> None:
    (record,) = one(MBOX, simple(1, "x", labels="Papierkorb")).records
    assert [sign for sign, _ in record.signs] == [Sign.DELETED]


def test_the_time_is_gmails_own_and_not_that_which_the_sender_wrote() -> None:
    told = mail(1, AT, "From: j@example.net", "Date: Tue, 1 Jan 1991 00:00:00 +0000", "", "x")
    assert at(one(MBOX, told).records[0].created) == "2023-08-08T12:36:29Z"


def test_bytes_before_the_first_message_are_told_and_the_rest_is_read() -> None:
    found = one(MBOX, "lost words\n\n" + simple(1, "kept"))
    assert (found.codes, found.texts) == (["strange_bytes"], ["kept"])


def test_charsets_that_lie_and_pages_with_scripts_give_text() -> None:
    html = "<p>Hello</p><script>fetch('https://evil.example')</script><img src='https://evil.example/x'>"
    head = 'From: j@example.net\nContent-Type: text/html; charset="no-such"'
    (record,) = one(MBOX, mail(1, AT, head, "", html)).records
    assert record.text == "Hello"


def test_with_no_other_word_of_the_owner_mail_says_to_whom_it_was_delivered() -> None:
    told = mail(1, AT, "Delivered-To: Mira@Example.com", "From: mira@example.com", "", "x")
    held = MemoryArchive("takeout-20260714T170211Z-001.zip", {"Takeout/Mail/Inbox.mbox": told.encode()})
    assert read(held, "Takeout/Mail/Inbox.mbox").records[0].author is Author.OWNER


# --- Times --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "instant", "zone"),
    [
        ("Tuesday, February 11, 2025 at 11:33:35\u202fAM UTC", "2025-02-11T11:33:35Z", Zone.STATED),
        ("Wednesday, February 12, 2025 at 12:00:05 AM UTC", "2025-02-12T00:00:05Z", Zone.STATED),
        ("Monday, 3 January 2022 at 10:11:12 UTC", "2022-01-03T10:11:12Z", Zone.STATED),
        ("mardi 11 février 2025 à 11:33:35 UTC", "2025-02-11T11:33:35Z", Zone.STATED),
        ("16 mai 2022, 00:58:09 UTC\u22127", "2022-05-16T07:58:09Z", Zone.STATED),
        ("16 de mai. de 2026, 07:55:16 BRT", "2026-05-16T10:55:16Z", Zone.INFERRED),
        ("15.01.2025, 18:54:12 MEZ", "2025-01-15T17:54:12Z", Zone.INFERRED),
        ("Jan 15, 2025, 6:54:12 PM BST", "2025-01-15T17:54:12Z", Zone.INFERRED),
        ("Jan 15, 2025, 6:54:12 PM GMT+5:30", "2025-01-15T13:24:12Z", Zone.STATED),
        ("Jun 23, 2015, 2:43:45 PM", "2015-06-23T14:43:45Z", Zone.INFERRED),
        ("Jan 15, 2025, 6:54:12 PM IST", "2025-01-15T18:54:12Z", Zone.UNKNOWN),
        ("2025-10-01 07:00:00 Z", "2025-10-01T07:00:00Z", Zone.STATED),
    ],
)
def test_times_for_people(text: str, instant: str, zone: Zone) -> None:
    read_ = read_words(text, BOUNDS, ZoneRule.UTC_ESTABLISHED)
    assert isinstance(read_, Created)
    assert (to_iso(read_.earliest), read_.zone, read_.precision) == (instant, zone, Precision.SECOND)


def test_of_a_month_whose_name_is_not_known_the_year_alone_is_read() -> None:
    read_ = read_words("11. Quintember 2025 11:33:35 UTC", BOUNDS, ZoneRule.UNKNOWN)
    assert isinstance(read_, Created)
    assert (to_iso(read_.earliest), to_iso(read_.latest), read_.precision) == (
        "2025-01-01T00:00:00Z",
        "2026-01-01T00:00:00Z",
        Precision.YEAR,
    )


@pytest.mark.parametrize(
    "text", ["", "Feb 30, 2025, 1:00:00 PM", "Feb 3, 2025, 13:00:00 PM", "12:00", "Jan 1, 2035, 1:00:00 AM"]
)
def test_what_is_no_time(text: str) -> None:
    assert isinstance(read_words(text, BOUNDS, ZoneRule.UNKNOWN), DateFault)


# --- My Activity --------------------------------------------------------------------------------------------


def cell(said: str, when: str, product: str = "Search") -> str:
    return (
        '<div class="outer-cell mdl-cell"><div class="mdl-grid"><div class="header-cell">'
        f'<p class="mdl-typography--title">{product}<br></p></div><div class="content-cell mdl-typography--body-1">'
        f'{said}<br>{when}</div><div class="content-cell mdl-typography--caption"><b>Products:</b><br>{product}</div></div></div>'
    )


def test_an_unknown_zone_is_said_once_and_text_between_entries_with_its_place() -> None:
    page = f"<html><body>{cell('Searched for moss', 'Jan 15, 2025, 6:54:12 PM IST')} lost {cell('x', 'no time')}</body></html>"
    found = one("My Activity/Search/MyActivity.html", page)
    assert found.codes == ["lost_text", "no_date", "zone_unknown"]
    assert [each.title for each in found.records] == ["Searched for moss", "x"]
    assert found.records[1].created is None


def test_a_page_of_a_product_in_another_language_is_known_by_its_header() -> None:
    page = f"<body>{cell('Gesucht nach Moos', '15.01.2025, 18:54:12 MEZ', 'Google Suche')}</body>"
    (record,) = one("Meine Aktivitäten/Google Suche/MeineAktivitäten.html", page).records
    assert (record.category, record.service) == (DataCategory.SEARCH_QUERY, "search")


def test_gemini_a_prompt_and_each_answer_are_records_with_bytes_of_their_own() -> None:
    chat = entry("Prompted What is moss?", "2026-02-02T07:24:02.806Z", "Gemini Apps Activity", header="Gemini Apps")
    chat["safeHtmlItem"] = [{"html": "<p>A plant.</p>"}, {"html": "<p>Green.</p>"}]
    held = archive({"My Activity/Gemini Apps/MyActivity.json": [chat]})
    found = read(held, "Takeout/My Activity/Gemini Apps/MyActivity.json")
    assert [(each.category, each.author, each.service) for each in found.records] == [
        (DataCategory.AI_CHAT, Author.OWNER, "gemini"),
        (DataCategory.AI_CHAT, Author.PLATFORM, "gemini"),
        (DataCategory.AI_CHAT, Author.PLATFORM, "gemini"),
    ]
    assert found.texts[1:] == ["A plant.", "Green."]
    assert {each.created for each in found.records} == {found.records[0].created}
    seen = {(each.what, each.value) for each in survey(held).observations}
    assert seen == {("setting:google.keep_activity", "on")}
    page = cell("Prompted&nbsp;What is moss?", "Feb 2, 2026, 7:24:02 AM UTC<br><p>A plant.</p>", "Gemini Apps")
    paged = one("My Activity/Gemini Apps/MyActivity.html", f"<body>{page}</body>").records
    assert [(each.author, each.text.split("\n")[0]) for each in paged] == [
        (Author.OWNER, "Prompted What is moss?"),
        (Author.PLATFORM, "A plant."),
    ]


def test_a_rating_of_gemini_is_feedback_and_gems_are_listed() -> None:
    rated = entry("Gave feedback: Good response", "2026-02-02T07:24:02Z", header="Gemini Apps")
    assert one("My Activity/Gemini Apps/MyActivity.json", [rated]).records[0].category is DataCategory.AI_FEEDBACK
    gems = one("Gemini/gemini_gems_data.html", "<html><body><h1>Gems</h1><p>Be brief.</p></body></html>")
    assert (gems.records[0].category, gems.records[0].service) == (DataCategory.OTHER, "gemini")


def test_an_entry_without_named_settings_says_nothing_of_them() -> None:
    held = archive({"My Activity/Search/MyActivity.json": [entry("Searched for x", "2025-01-01T00:00:00Z")]})
    assert survey(held).observations == ()


def test_a_products_name_below_an_entry_of_a_page_is_no_setting() -> None:
    page = f"<body>{cell('Watched x', 'Jan 15, 2025, 6:54:12 PM UTC', 'YouTube')}</body>"
    assert survey(archive({"My Activity/YouTube/MyActivity.html": page})).observations == ()
    named = page.replace(
        "<b>Products:", "settings were on: additional Web &amp; App Activity, YouTube watch history<b>Products:"
    )
    seen = survey(archive({"My Activity/YouTube/MyActivity.html": named})).observations
    assert [each.what for each in seen] == ["setting:google.youtube_history"]


def test_a_sub_setting_is_not_its_setting() -> None:
    extra = entry("Visited x", "2025-01-01T00:00:00Z", "activité supplémentaire sur le Web et les applications")
    assert survey(archive({"Mon activité/Chrome/MonActivité.json": [extra]})).observations == ()


def test_a_search_on_youtube_is_told_from_a_video_that_was_watched() -> None:
    entries = [
        entry(
            "Searched for x",
            "2025-01-01T00:00:00Z",
            header="YouTube",
            titleUrl="https://www.youtube.com/results?search_query=x",
        ),
        entry("Watched x", "2025-01-01T00:00:00Z", header="YouTube", titleUrl="https://www.youtube.com/watch?v=A"),
    ]
    found = one("YouTube and YouTube Music/history/watch-history.json", entries)
    assert [each.category for each in found.records] == [DataCategory.SEARCH_QUERY, DataCategory.OTHER]


# --- YouTube, Photos, Maps ----------------------------------------------------------------------------------


def test_comments_of_both_eras_are_read_and_rows_of_commas_are_no_data() -> None:
    table = (
        "Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text\n"
        'a,UC0000000000000000000001,2022-05-06T07:08:09+00:00,0,V,"{""takeoutSegments"":[{""text"":""old ""},{""link"":{""linkUrl"":""https://e.example""}}]}"\n'
        'b,UC0000000000000000000001,2024-05-06T07:08:09+00:00,0,V,"{""text"":""one""},{""text"":"" two\nthree""}"\n'
        ",,,,,\n"
        "c,UC0000000000000000000001,never,0,V,plain\n"
    )
    found = one("YouTube and YouTube Music/comments/comments.csv", table)
    assert [each.split("\nComment ID")[0] for each in found.texts[:2]] == ["old https://e.example", "one two\nthree"]
    assert (len(found.records), found.codes) == (3, ["unreadable_date"])


def test_a_video_is_seen_by_whom_its_own_row_says() -> None:
    table = "Video ID,Video Title (Original),Privacy,Video Create Timestamp\nA,x,Public,2024-05-06T07:08:09+00:00\nB,y,Privat,2024-05-06T07:08:09+00:00\nC,z,,\n"
    found = one("YouTube und YouTube Music/Video-Metadaten/Videos.csv", table)
    assert {each.category for each in found.records} == {DataCategory.VIDEO}
    assert [each.audience for each in found.records] == [Audience.PUBLIC, Audience.PRIVATE, Audience.UNKNOWN]


@pytest.mark.parametrize(
    "beside", ["IMG_1.jpg.json", "IMG_1.jpg.supplemental-metadata.json", "IMG_1.jpg.supplemental-me.json"]
)
def test_a_photo_is_as_old_as_the_file_beside_it_says(beside: str) -> None:
    held = {f"Google Photos/Album/{beside}": {"title": "IMG_1.jpg", "photoTakenTime": {"timestamp": "1600000000"}}}
    (photo,) = one("Google Photos/Album/IMG_1.jpg", b"\xff\xd8\xff" + b"x" * 50, **held).records
    assert (photo.category, photo.service, at(photo.created)) == (DataCategory.PHOTO, "photos", "2020-09-13T12:26:40Z")


def test_reviews_are_public_and_comments_on_shared_albums_are_not() -> None:
    review = {
        "type": "FeatureCollection",
        "features": [{"properties": {"date": "2024-01-02T03:04:05Z", "review_text_published": "Good"}}],
    }
    listed = {"features": review["features"]}
    (found,) = one("Maps (your places)/Reviews.json", listed).records
    assert (found.category, found.audience, at(found.created)) == (
        DataCategory.COMMENT,
        Audience.PUBLIC,
        "2024-01-02T03:04:05Z",
    )
    (whole,) = one("Maps (your places)/Reviews.json", review).records
    assert whole.category is DataCategory.COMMENT
    (album,) = one("Google Photos/shared_album_comments.json", {"comments": [{"text": "Nice"}]}).records
    assert album.audience is Audience.LIMITED


# --- Containers and recognition -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "contents",
    [
        {"Reports/plan.docx": b"PK", "Reports/list.csv": b"a,b\n1,2\n"},
        {"1234.GoogleAccount.SubscriberInfo_001/GoogleAccount.ChangeHistory_001/x.html": b"<html></html>"},
        {"conversations.json": b'[{"mapping": {}}]', "user.json": b"{}"},
        {"messages.csv": b"CONVERSATION ID,FROM\n"},
    ],
)
def test_what_only_looks_like_it_is_not_googles(contents: dict[str, bytes]) -> None:
    assert Google().recognise(MemoryArchive("drive-download-20250912T060118Z-1-001.zip", contents)).score == 0


def test_names_that_a_mac_took_apart_are_the_same_names() -> None:
    path = normalize("NFD", "Mon activité/Recherche/MonActivité.json")
    (record,) = one(path, [entry("Vous avez recherché x", "2025-01-01T00:00:00Z", header="Recherche")]).records
    assert record.service == "search"


@pytest.mark.parametrize("root", ["Takeout 2", "Takeout-2", "some/folder/Takeout"])
def test_a_root_that_was_renamed_or_lies_deeper_is_the_root(root: str) -> None:
    path = f"{root}/Keep/a.json"
    held = MemoryArchive("x.zip", {path: b'{"isTrashed": false, "title": "x", "textContent": "y"}'})
    assert Google().recognise(held).score > 0
    assert read(held, path).records[0].service == "keep"


def test_members_times_are_those_of_the_pacific_coast() -> None:
    held = {"Takeout/Keep/a.json": b'{"isTrashed": false, "textContent": "y"}'}
    found = Google().survey(MemoryArchive("export.zip", held, modified=utc(2022, 5, 16, 0, 58, 8)))
    assert found.exported_at == utc(2022, 5, 16, 7, 58, 8)
    assert found.as_of == utc(2022, 5, 17)


def test_two_accounts_in_one_folder_are_told() -> None:
    page = '<html><body><h1 class="header_title">Archive for {}</h1><div class="header_subtext">Jul 14, 2026, 10:21:40 AM UTC</div><div class="service_tile_list"></div></body></html>'
    held = archive({"archive_browser.html": page.format("a@example.com")})
    other = {"Takeout 2/archive_browser.html": page.format("b@example.com").encode()}
    found = Google().survey(MemoryArchive(held.name, {**held.contents, **other}))
    assert [each.code for each in found.warnings] == ["several_accounts"]


def test_an_unknown_member_is_listed_with_how_it_begins() -> None:
    found = one("Newest Product/data.bin", b"some bytes")
    assert (found.outcome.status, found.outcome.note) == (MemberStatus.UNRECOGNISED, "It begins with: some bytes")
    asked = one("Newest Product/data.json", [{"a": 1}])
    assert asked.outcome.status is MemberStatus.UNRECOGNISED


def test_a_broken_message_of_chat_has_its_place_and_the_others_are_read() -> None:
    good = '{"creator": {"name": "J", "email": "j@example.net"}, "created_date": "Monday, 3 January 2022 at 10:11:12 UTC", "text": "T", "topic_id": "t"}'
    broken = good.replace('"T"', '"T')
    found = one("Google Chat/Groups/DM a/messages.json", f'{{"messages": [{good}, {broken}, {good}]}}')
    assert [each.damaged for each in found.records].count(False) == 2
    assert "broken_json" in found.codes


def test_voice_words_of_the_owner_are_told_by_number_where_the_word_is_translated() -> None:
    def said(number: str, name: str, when: str, text: str) -> str:
        return (
            f'<div class="message"><abbr class="dt" title="{when}">x</abbr>: <cite class="sender vcard">'
            f'<a class="tel" href="tel:{number}"><span class="fn">{name}</span></a></cite>: <q>{text}</q></div>'
        )

    page = (
        '<html><body><div class="hChatLog hfeed">'
        + said("+12025550101", "Jonas", "2023-01-02T09:00:00.000-08:00", "Late.")
        + said("+12025550199", "Jag", "2023-01-02T09:01:30.000-08:00", "Fine.")
        + "</div></body></html>"
    )
    phones = {"Voice/Phones.vcf": "BEGIN:VCARD\nVERSION:3.0\nTEL:+1 202 555 0199\nEND:VCARD\n"}
    found = one("Voice/Calls/Jonas - Text - 2023-01-02T17_00_00Z.html", page, **phones)
    assert [each.author for each in found.records] == [Author.OTHER, Author.OWNER]
    assert [at(each.created) for each in found.records] == ["2023-01-02T17:00:00Z", "2023-01-02T17:01:30Z"]
    assert found.conversations[0].key == "voice:12025550101"
