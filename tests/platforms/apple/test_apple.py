"""Apple's copies: tables with title lines and lines after them, iCloud's folders, mail, what is missing and what is odd."""

import io
import zipfile
from pathlib import Path

import pytest

from inspector.archive.archive import Member
from inspector.archive.limits import STANDARD
from inspector.operations.bundling import open_bundle
from inspector.operations.demo import demo_name, make_demo
from inspector.platforms import recognise
from inspector.platforms.apple.adapter import Apple
from inspector.platforms.apple.inner import packed_by_apple
from inspector.platforms.part_names import export_of_part
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read
from tests.support.told import MADE, content_of, counted, demo, spoiled_at, told

A = "Apple ID account and device information/"
ACCOUNT = f"{A}Apple ID Account Information.csv"
SIGN_ON = f"{A}Apple ID SignOn Information.csv"
REQUESTS = f"{A}Data & Privacy Request History.csv"
OWNER = (
    b"First Name,Last Name,Apple ID,Last Update Date\nMarisol,Invented,marisol@invented.example,2026-04-02 09:15:00\n"
)


def archive(**others: bytes) -> MemoryArchive:
    return MemoryArchive("Other Data.zip", {ACCOUNT: OWNER, **others}, modified=MADE)


def read(path: str, content: bytes) -> Read:
    held, platform = MemoryArchive("Other Data.zip", {ACCOUNT: OWNER, path: content}, modified=MADE), Apple()
    return told(platform.read(held, held.member(path), platform.survey(held)))


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("Apple ID Messaging Devices Information.csv", DataCategory.LOGIN_SECURITY),
        ("Apple ID Recovery Contacts Information.csv", DataCategory.LOGIN_SECURITY),
        ("Legacy Contacts.csv", DataCategory.LOGIN_SECURITY),
        ("Passkeys Information.csv", DataCategory.LOGIN_SECURITY),
        ("Marketing Communications Delivery.csv", DataCategory.AD_INTERACTION),
        ("App Store Click Activity.csv", DataCategory.OTHER),
        ("Apple Music Play Activity.csv", DataCategory.OTHER),
        ("Apps And Service Analytics.csv", DataCategory.OTHER),
        ("Push Notifications.csv", DataCategory.OTHER),
        ("Store Transaction History.csv", DataCategory.PAYMENT),
        ("Online Purchase History.csv", DataCategory.PAYMENT),
        ("My Subscription List.csv", DataCategory.PAYMENT),
        ("Photo Details.csv", DataCategory.OTHER),
    ],
)
def test_each_table_has_its_category(name: str, category: DataCategory) -> None:
    found = read(name, b"What,Event Date\nan invented thing,2026-03-01T09:00:00Z\n")
    assert [(each.category, each.text) for each in found.records] == [
        (category, "What: an invented thing\nEvent Date: 2026-03-01T09:00:00Z")
    ]
    assert found.warnings == []


def test_times_of_the_account_are_utc_as_established() -> None:
    found = read(
        SIGN_ON,
        b"Logged In Date,Application,IP Address,Device Identifier\n2026-05-30 07:12:33.250,Mail,203.0.113.7,x\n",
    )
    (record,) = found.records
    assert (record.category, record.title) == (DataCategory.LOGIN_SECURITY, "Log-in")
    assert record.created is not None
    assert (record.created.earliest, record.created.zone, record.created.precision) == (
        utc(2026, 5, 30, 7, 12, 33) + 250_000,
        Zone.INFERRED,
        Precision.SECOND,
    )


def test_a_time_without_a_zone_elsewhere_is_said() -> None:
    found = read("SafariBrowsingHistory.csv", b"URL,Title,Time\nhttps://example.org,A page,2026-05-30 07:12:33\n")
    assert found.records[0].created is not None
    assert (found.records[0].created.zone, found.codes) == (Zone.UNKNOWN, ["zone_unknown"])


def test_title_lines_and_lines_after_the_table_are_no_rows() -> None:
    content = b"Online Purchase History,,\nOrder Date,Item,Price\n2025-12-01T15:00:00Z,a cable,19.00\nEnd of report\n"
    found = read("Online Purchase History.csv", content)
    assert (len(found.records), found.outcome.note) == (1, "Lines that are no rows of the table: 1.")
    assert found.outcome.status is MemberStatus.READ


def test_a_second_table_in_a_file_is_kept_row_by_row() -> None:
    content = b"Order Date,Item,Price\n2025-12-01T15:00:00Z,a cable,19.00\nName,City\nMarisol,Brackwater\n"
    found = read("Online Purchase History.csv", content)
    assert [each.damaged for each in found.records] == [False, True, True]
    assert found.texts[1:] == ["Name\nCity", "Marisol\nBrackwater"]
    assert found.codes == ["short", "short"]


def test_the_owner_is_told_by_the_account() -> None:
    survey = Apple().survey(archive())
    assert (survey.owner.name, survey.owner.identifiers) == ("Marisol Invented", ("marisol@invented.example",))
    (record,) = read(ACCOUNT, OWNER).records
    assert (record.category, record.author, record.sender is not None) == (DataCategory.PROFILE, Author.OWNER, True)


def test_the_open_request_is_the_day_of_the_archive() -> None:
    rows = b"Request ID,Request Time,Request Completion Time\nR1,2024-02-10 08:00:00,2024-02-12 11:30:00\nR2,2026-06-02 06:55:20,\n"
    survey = Apple().survey(archive(**{REQUESTS: rows}))
    assert (survey.exported_at, survey.as_of) == (utc(2026, 6, 2, 6, 55, 20), utc(2026, 6, 3))
    assert Apple().survey(archive()).as_of == utc(2026, 6, 6), "else that of the files"
    found = read(REQUESTS, rows)
    assert [each.category for each in found.records] == [DataCategory.SETTING] * 2
    undated = MemoryArchive("e.zip", {ACCOUNT: OWNER})
    assert [each.code for each in Apple().survey(undated).warnings] == ["export_day_unknown"]
    assert Apple().survey(undated).as_of == utc(2026, 4, 3)


def test_the_switch_on_advertising_is_dated() -> None:
    (record,) = read(
        "Limit Ad Tracking Information.csv", b"Limit Ad Tracking,Created Date\ntrue,2021-05-03T12:00:00Z\n"
    ).records
    assert record.created is not None
    assert (record.category, record.created.earliest) == (DataCategory.SETTING, utc(2021, 5, 3, 12))


MBOX = (
    b"From ottoline@invented.example Fri May 15 08:00:00 2026\nFrom: Ottoline <ottoline@invented.example>\n"
    b"Subject: Thursday\nDate: Fri, 15 May 2026 10:00:05 +0200\n\nBring it?\nFrom there we walk.\n\n"
    b"From marisol@invented.example Fri May 15 09:00:00 2026\nFrom: Marisol <MARISOL@invented.example>\n"
    b"Subject: Re: Thursday\nDate: Fri, 15 May 2026 11:00:30 +0200\n\nI do.\n"
)


def test_a_mailbox_is_read_message_by_message() -> None:
    found = read("iCloud Mail/INBOX.mbox", MBOX)
    assert [(each.category, each.author, each.title) for each in found.records] == [
        (DataCategory.PRIVATE_MESSAGE, Author.OTHER, "Thursday"),
        (DataCategory.PRIVATE_MESSAGE, Author.OWNER, "Re: Thursday"),
    ]
    assert found.texts == ["Bring it?\nFrom there we walk.", "I do."]
    first = found.records[0].created
    assert first is not None
    assert (first.earliest, first.zone) == (utc(2026, 5, 15, 8, 0, 5), Zone.STATED)
    assert "general knowledge" in found.outcome.note
    assert read("iCloud Mail/INBOX.mbox", b"no mail at all").outcome.status is MemberStatus.UNRECOGNISED


def test_a_message_alone_is_one_record() -> None:
    found = read(
        "iCloud Mail/a.eml", b"From: Ottoline <ottoline@invented.example>\r\nSubject: Hm\r\nDate: then\r\n\r\nHello\r\n"
    )
    (record,) = found.records
    assert (record.title, record.text, record.author, found.codes) == ("Hm", "Hello", Author.OTHER, ["unreadable_date"])


def test_notes_photos_documents_and_cards_are_records() -> None:
    note = read("iCloud Notes/Concertina/Concertina.txt", "Grüße".encode()).records[0]
    assert (note.category, note.title, note.text, note.created) == (DataCategory.DOCUMENT, "Concertina", "Grüße", None)
    photo = read("iCloud Photos Part 1 of 2/Photos/a.png", b"\x89PNG\r\n").records[0]
    assert (photo.category, photo.title) == (DataCategory.PHOTO, "a.png")
    assert read("iCloud Drive/a.pdf", b"%PDF").records[0].category is DataCategory.DOCUMENT
    card = read("Contacts/c.vcf", b"BEGIN:VCARD\r\nFN:Ottoline\r\nEND:VCARD\r\n").records[0]
    assert (card.category, card.text) == (DataCategory.CONTACT, "FN:Ottoline")
    devices = read(f"{A}Devices Registered with Apple Messaging.json", b'[{"device": "a telephone"}]')
    assert [each.category for each in devices.records] == [DataCategory.LOGIN_SECURITY]


@pytest.mark.parametrize(
    ("path", "status", "word"),
    [
        ("Apple Features Using iCloud/Mail/Recents.xml", MemberStatus.READ, "listed"),
        ("Siri and Dictation/0ddba11.json", MemberStatus.READ, "listed"),
        ("Other Data/inner.zip", MemberStatus.UNRECOGNISED, "unpack"),
        ("Other Data/unheard of.csv", MemberStatus.UNRECOGNISED, "nothing says"),
        ("iCloud Mail/odd.bin", MemberStatus.UNRECOGNISED, "nothing says"),
    ],
)
def test_what_is_not_read_says_why(path: str, status: MemberStatus, word: str) -> None:
    outcome = read(path, b"a,b\n1,2\n").outcome
    assert (outcome.status, word in outcome.note) == (status, True)


def test_a_table_cut_spoiled_or_empty_gives_what_is_there() -> None:
    head = b"Logged In Date,Application,IP Address,Device Identifier\n"
    cut = read(SIGN_ON, head + b'2026-05-30 07:12:33,Mail,203.0.113.7,x\n2026-05-31 07:12:33,"App')
    assert [each.damaged for each in cut.records] == [False, True]
    assert read(SIGN_ON, b"").outcome.note == "It holds no data."
    assert read(SIGN_ON, head).outcome.records == 0
    assert read(SIGN_ON, b"When,Where\n1,2\n").outcome.status is MemberStatus.UNRECOGNISED
    assert read(SIGN_ON, head + b"yesterday,Mail,x,y\n").codes == ["unreadable_date"]


def test_it_is_told_by_names() -> None:
    platform, found = recognise(archive(**{SIGN_ON: b"", REQUESTS: b"", "iCloud Notes/a/a.txt": b""}))
    assert (platform.id, found.score) == ("apple", 4)
    assert Apple().recognise(MemoryArchive("e.zip", {"Account.csv": b"", "notes/a.txt": b""})).score == 0


@pytest.mark.parametrize(
    "name",
    [
        "Apple ID account and device information.zip",
        "Apple Media Services information Part 1 of 2.zip",
        "Other Data Part 4 of 5.zip",
        "iCloud Notes.zip",
    ],
)
def test_parts_that_lie_together_are_one_archive(name: str) -> None:
    assert export_of_part(name) == ""


def test_the_laws_hold_over_the_demo_and_spoiled_ones() -> None:
    held = demo("apple")
    obeys(Apple(), held, content_of(held))
    counts, codes = counted(Apple(), held)
    assert counts == {
        "profile": 1, "login_security": 4, "setting": 3, "ad_interaction": 1, "payment": 1, "document": 2, "photo": 1,
        "other": 3, "contact": 1, "private_message": 2,
    }  # fmt: skip
    assert codes == set()
    for path in (SIGN_ON, "iCloud Mail/INBOX.mbox", "Other Data/Online Purchase History.csv"):
        for spoiled in spoiled_at(held, path, 23):
            obeys(Apple(), spoiled, content_of(spoiled))


def test_the_laws_hold_over_zips_within_zips(tmp_path: Path) -> None:
    make_demo(tmp_path)
    path = tmp_path / demo_name("apple")

    def content(member: Member) -> bytes:
        data = path.read_bytes()
        for step in member.path.split("!/"):
            data = zipfile.ZipFile(io.BytesIO(data)).read(step)
        return data

    held = open_bundle((path,), STANDARD)
    assert [each.path.count("!/") for each in held.members] == [0] * 14 + [1, 1, 2]
    obeys(Apple(), held, content)


@pytest.mark.parametrize(
    ("path", "packed"),
    [
        ("Other Data/Apple_Media_Services.zip", True),
        ("Other Data Part 1 of 2.zip/Other Data/Apple Features Using iCloud.ZIP", True),
        ("iCloud Mail/INBOX.zip", True),
        ("iCloud Drive/iCloud Drive Part 1 of 2.zip", True),
        ("iCloud Drive.zip!/backup.zip", False),
        ("iCloud Drive/holidays/pictures.zip", False),
        ("iCloud Notes/Concertina/tunes.zip", False),
        ("Other Data/zip", False),
    ],
)
def test_a_persons_own_zip_is_told_from_apples(path: str, *, packed: bool) -> None:
    assert packed_by_apple(path) is packed
    if not packed and path.endswith(".zip"):
        assert read(path, b"PK\x03\x04").records[0].category is DataCategory.DOCUMENT
