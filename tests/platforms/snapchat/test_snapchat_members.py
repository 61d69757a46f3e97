"""Snapchat's other members: entries of every list, pictures of other parts, pages, parts, and what is missing."""

import zipfile
from pathlib import Path
from typing import Any

import pytest

from inspector.archive.limits import STANDARD
from inspector.operations.bundling import bundles, open_bundle
from inspector.platforms import PLATFORMS
from inspector.platforms.part_names import export_of_part
from inspector.platforms.secret_members import secret_in
from inspector.platforms.snapchat.adapter import Snapchat
from inspector.platforms.snapchat.missing import parts_missing
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import DAY, Precision, Zone, utc
from inspector.records.record import MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.snapchat import (
    ACCOUNT,
    CHATS,
    HISTORY,
    MADE,
    NAME,
    OTHER,
    OWNER,
    archive,
    said,
    sorted_out,
    surveyed,
)

JPEG = b"\xff\xd8\xff\xe0invented"
WHEN = "2024-05-10 09:00:01 UTC"


def entry(member: str, section: str, held: Any) -> Record:
    """The one record of a member with one entry."""
    path = f"json/{member}.json"
    found = sorted_out(
        archive({"json/account_history.json": HISTORY, CHATS: {OTHER: [said()]}, path: {section: [held]}}), path
    )
    assert found.outcome.status is MemberStatus.READ
    (record,) = found.records
    return record


@pytest.mark.parametrize(
    ("member", "section", "held", "category", "author", "audience"),
    [
        ("talk_history", "Outgoing Calls", {"Date & Time": WHEN}, DataCategory.CALL, Author.OWNER, None),
        ("talk_history", "Incoming Calls", {"Date & Time": WHEN}, DataCategory.CALL, Author.OTHER, None),
        ("talk_history", "Completed Calls", {"Date & Time": WHEN}, DataCategory.CALL, Author.PLATFORM, None),
        ("memories_history", "Saved Media", {"Date": WHEN, "Media Type": "Image"}, DataCategory.PHOTO, Author.OWNER, None),
        ("memories_history", "Saved Media", {"Date": WHEN, "Media Type": "VIDEO"}, DataCategory.VIDEO, Author.OWNER, None),
        ("memories_history", "Saved Media", {"Date": WHEN}, DataCategory.PHOTO_VIDEO, Author.OWNER, None),
        ("story_history", "Your Story Views", {"Story Date": WHEN}, DataCategory.POST, Author.OWNER, None),
        ("story_history", "Friend and Public Story Views", {"View Date": WHEN}, DataCategory.OTHER, Author.OWNER, None),
        ("shared_story", "Shared Story", {"Created": WHEN}, DataCategory.POST, Author.OWNER, None),
        ("shared_story", "Spotlight History", {"Story Date": WHEN}, DataCategory.OTHER, Author.OWNER, None),
        ("spotlight", "Spotlight", {"Created": WHEN}, DataCategory.POST, Author.OWNER, Audience.PUBLIC),
        ("friends", "Blocked Users", {"Creation Timestamp": WHEN}, DataCategory.CONNECTION, Author.OWNER, None),
        ("account", "Login History", {"Created": WHEN}, DataCategory.LOGIN_SECURITY, Author.OWNER, None),
        ("account", "Device History", {"Start Time": WHEN}, DataCategory.LOGIN_SECURITY, Author.OWNER, None),
        ("account_history", "Email Change", {"Date": WHEN}, DataCategory.SETTING, Author.OWNER, None),
        ("account_history", "Password Change", {"Date": WHEN}, DataCategory.LOGIN_SECURITY, Author.OWNER, None),
        ("account_history", "Two-Factor Authentication", {"Date": WHEN}, DataCategory.LOGIN_SECURITY, Author.OWNER, None),
        ("location_history", "Latest Location", {"Time": WHEN}, DataCategory.DEVICE_LOCATION, Author.OWNER, None),
        ("user_profile", "Ads You Interacted With", {"Date": WHEN}, DataCategory.AD_INTERACTION, Author.PLATFORM, None),
        ("user_profile", "Demographics", {"Time": WHEN}, DataCategory.INFERENCE, Author.PLATFORM, None),
        ("ranking", "Statistics", {"Date": WHEN}, DataCategory.INFERENCE, Author.PLATFORM, None),
        ("purchase_history", "Purchases", {"Purchase Date": WHEN}, DataCategory.PAYMENT, Author.OWNER, None),
        ("subscriptions", "Snapchat+", {"Date": WHEN}, DataCategory.PAYMENT, Author.OWNER, None),
        ("search_history", "Search History", {"Date": WHEN}, DataCategory.SEARCH_QUERY, Author.OWNER, None),
        ("support_note", "Notes", {"Create Time": WHEN}, DataCategory.SUPPORT_REQUEST, Author.OWNER, None),
        ("my_selfie", "Selfies", {"Date": WHEN}, DataCategory.PHOTO_VIDEO, Author.OWNER, None),
        ("cameos_metadata", "Cameos", {"Date": WHEN}, DataCategory.PHOTO_VIDEO, Author.OWNER, None),
        ("terms_history", "Terms", {"Acceptance Date": WHEN}, DataCategory.SETTING, Author.OWNER, None),
        ("bitmoji", "Selfies", {"Date": WHEN}, DataCategory.OTHER, Author.OWNER, None),
        ("hologram", "Rooms", {"Date": WHEN}, DataCategory.OTHER, Author.OWNER, None),
    ],
)  # fmt: skip
def test_each_list_has_its_category_author_and_instant(
    member: str, section: str, held: Any, category: DataCategory, author: Author, audience: Audience | None
) -> None:
    record = entry(member, section, held)
    assert (record.category, record.author, record.audience) == (category, author, audience)
    assert record.created is not None
    assert (record.created.earliest, record.created.zone) == (utc(2024, 5, 10, 9, 0, 1), Zone.STATED)
    assert record.service == "snapchat"
    assert record.text.startswith(f"[{section}]")


def test_a_file_on_an_ai_of_snapchats_is_said_to_be_unproven() -> None:
    path = "json/my_ai.json"
    found = sorted_out(archive({path: {"Chats": [{"Date": WHEN, "Text": "hm"}]}, CHATS: {OTHER: [said()]}}), path)
    assert (found.records[0].category, found.codes) == (DataCategory.AI_CHAT, ["ai_chat_by_name"])


def test_what_stands_as_of_the_export_bears_its_day() -> None:
    record = entry("account", "Basic Information", {"Username": OWNER})
    assert record.created is not None
    assert (record.created.earliest, record.created.precision) == (utc(2026, 6, 4), Precision.DAY)


def test_a_time_that_is_none_is_said_and_empty_lists_are_no_records() -> None:
    path = "json/search_history.json"
    content = {"Search History": [{"Date": "soon", "Search Term": "tide"}], "Other": [], "None": None}
    found = sorted_out(archive({path: content, CHATS: {OTHER: [said()]}}), path)
    assert [(each.code, each.record) for each in found.warnings] == [("unreadable_date", 1)]
    empty = sorted_out(archive({path: {"Search History": []}, CHATS: {OTHER: [said()]}}), path)
    assert (empty.outcome.status, empty.outcome.note) == (MemberStatus.READ, "It holds no data.")


def test_links_by_which_anybody_gets_a_picture_are_not_shown() -> None:
    held = {
        "Date": WHEN,
        "Media Type": "Image",
        "Download Link": "https://example.org/SECRET",
        "Media Download Url": "https://example.org/SECRET",
    }
    assert "SECRET" not in entry("memories_history", "Saved Media", held).text
    assert secret_in("json/memories_history.json", b'{"Download Link": "https://example.org/SECRET"}')
    assert secret_in("json/memories_history.json", b'{"Download Link": ""}') is None


def named(member: str, ids: str) -> dict[str, Any]:
    """Chats in the first part that name a file, and the file in the second."""
    return {
        f"{NAME}/{CHATS}": {OTHER: [said(None, Media_Type="MEDIA", Media_IDs=ids)]},
        f"{NAME}/json/account.json": ACCOUNT,
        f"mydata~1780560000000-2.zip/chat_media/{member}": JPEG,
    }


@pytest.mark.parametrize("ids", ["b~EiQ", "b~EiQ | b~Other", "b~Other,b~EiQ"])
def test_pictures_of_a_later_part_belong_to_chats_of_the_first(ids: str) -> None:
    held = archive(named("2025-09-05_b~EiQ.jpg", ids))
    picture = sorted_out(held, held.members[2].path)
    assert (picture.records, picture.outcome.status) == ([], MemberStatus.READ)
    assert picture.outcome.note.startswith("It belongs to a message")
    (message,) = sorted_out(held, held.members[0].path).records
    assert "[attached: 2025-09-05_b~EiQ.jpg (picture or video)]" in message.text
    assert ("[picture or video: not in these files]" in message.text) is ("Other" in ids)
    obeys(Snapchat(), held, lambda member: held.contents[member.path])


def test_a_picture_that_no_message_names_is_somebodys_and_private() -> None:
    held = archive(named("2025-09-04_media~zip-38FD.jpg", "b~EiQ"))
    found = sorted_out(held, held.members[2].path)
    (record,) = found.records
    assert (record.category, record.author, record.audience) == (DataCategory.PHOTO, Author.OTHER, Audience.PRIVATE)
    assert record.created is not None
    assert (record.created.earliest, record.created.latest, record.created.zone) == (
        utc(2025, 9, 4),
        utc(2025, 9, 5),
        Zone.UNKNOWN,
    )
    assert found.codes == ["named_nowhere"]
    absent = [each for each in Snapchat().survey(held).missing if each.what.endswith("name: 1")]
    assert len(absent) == 1


@pytest.mark.parametrize(
    "member", ["2025-09-04_overlay~zip-1.png", "2025-09-04_thumbnail~zip-1.jpg", "2025-09-04_metadata~zip-1.unknown"]
)
def test_what_lies_over_another_picture_is_no_record(member: str) -> None:
    held = archive(named(member, "b~EiQ"))
    found = sorted_out(held, held.members[2].path)
    assert (found.records, found.outcome.note.startswith("It belongs to another")) == ([], True)


def test_memories_are_records_once() -> None:
    picture = "memories/2025-08-20_5a3d-main.jpg"
    held = archive({"json/memories_history.json": {"Saved Media": [{"Date": WHEN}]}, picture: JPEG})
    assert sorted_out(held, picture).records == []
    alone = archive(
        {picture: JPEG, "memories/2025-08-20_5a3d-overlay.png": JPEG, "memories/2025-08-20_e-main.jpg": b""}
    )
    found = sorted_out(alone, picture)
    assert (found.records[0].author, found.records[0].audience, found.codes) == (
        Author.OWNER,
        Audience.PRIVATE,
        ["named_nowhere"],
    )
    assert sorted_out(alone, "memories/2025-08-20_5a3d-overlay.png").records == []
    assert sorted_out(alone, "memories/2025-08-20_e-main.jpg").outcome.note == "It is empty."
    obeys(Snapchat(), alone, lambda member: alone.contents[member.path])


def test_a_later_part_alone_is_known_and_says_what_it_lacks() -> None:
    held = archive({"chat_media/2025-09-05_b~EiQ.jpg": JPEG}, "mydata~1780560000000-3.zip")
    assert Snapchat().recognise(held).score == 1
    lacking = Snapchat().survey(held).missing
    assert [each.what for each in lacking[:2]] == ["The chats", "Parts of the export: 1, 2"]
    assert Snapchat().recognise(archive({"chat_media/2025-09-05_b~EiQ.jpg": JPEG}, "holiday.zip")).score == 0


def test_parts_have_names_that_tell_their_export() -> None:
    assert (
        export_of_part("mydata~1757232000000.zip")
        == export_of_part("mydata~1757232000000-3 (1).zip")
        == "mydata~1757232000000"
    )
    assert export_of_part("mydata~1757232000000-2") == "mydata~1757232000000"
    assert export_of_part("mydata~1757232000001.zip") != export_of_part("mydata~1757232000000.zip")
    assert export_of_part("mydata.zip") is None


def write_parts(top: Path) -> None:
    pictures = {"chat_media/2025-09-05_b~EiQ.jpg": JPEG}
    first = {
        CHATS: archive(named("x", "b~EiQ")).contents[f"{NAME}/{CHATS}"],
        "html/chat_history.html": b"<h1>Chat History</h1>",
    }
    for name, members in ((NAME, first), ("mydata~1780560000000-3.zip", pictures)):
        with zipfile.ZipFile(top / name, "w") as out:
            for path, content in members.items():
                out.writestr(zipfile.ZipInfo(path, (2026, 6, 4, 8, 0, 0)), content)


def test_parts_in_one_folder_are_one_archive_and_a_missing_one_is_named(tmp_path: Path) -> None:
    write_parts(tmp_path)
    (bundle,) = bundles([tmp_path])
    held = open_bundle(bundle, STANDARD)
    assert (held.kind, held.name) == ("parts", NAME), "the first part comes first, though it bears no number"
    assert parts_missing(held) == (2,)
    assert max(PLATFORMS, key=lambda each: each.recognise(held).score).id == "snapchat"
    platform, survey = Snapchat(), Snapchat().survey(held)
    assert (survey.exported_at, survey.exported_at_basis) == (MADE, "archive_name")
    picture = next(member for member in held.members if member.path.endswith(".jpg"))
    assert [type(each) for each in platform.read(held, picture, survey)] == [MemberOutcome]


def test_unpacked_parts_that_are_given_together_are_one_archive(tmp_path: Path) -> None:
    write_parts(tmp_path)
    folders = []
    for part in sorted(tmp_path.glob("*.zip")):
        with zipfile.ZipFile(part) as held:
            held.extractall(tmp_path / part.stem)
        folders.append(tmp_path / part.stem)
    (bundle,) = bundles(folders)
    assert Snapchat().recognise(open_bundle(bundle, STANDARD)).score > 1


@pytest.mark.parametrize(
    ("name", "made", "basis", "as_of"),
    [
        (NAME, MADE + DAY, "archive_name", utc(2026, 6, 5)),
        (NAME, None, "archive_name", utc(2026, 6, 5)),
        ("mydata~1111111111111.zip", MADE, "member_time", utc(2026, 6, 5)),
        ("renamed.zip", MADE, "member_time", utc(2026, 6, 5)),
        ("renamed.zip", None, "newest_record", utc(2025, 9, 6)),
    ],
)
def test_the_day_of_the_export(name: str, made: int | None, basis: str, as_of: int) -> None:
    survey = surveyed({CHATS: {OTHER: [said()]}}, name, made)
    assert (survey.exported_at_basis, survey.as_of) == (basis, as_of)


def test_a_log_in_is_seen_and_proves_nothing() -> None:
    log_in = {"Created": WHEN, "Country": "ie", "IP": "192.0.2.1"}
    survey = surveyed(
        {"json/account.json": {**ACCOUNT, "Login History": [log_in, 3, {"Country": "??"}]}, CHATS: {OTHER: [said()]}}
    )
    assert [(each.value, each.platform) for each in survey.observations] == [("IE", "snapchat")]
    assert survey.facts == ()


def test_json_of_others_is_not_taken_for_snapchats() -> None:
    for path, content in (
        (CHATS, b"{}"),
        (CHATS, b'{"messages": []}'),
        ("friends.json", b'{"friends_v2": []}'),
        ("json/friends.json", b'{"Friends": [{"name": "x"}]}'),
        ("account_history.json", b"[]"),
        ("memories_history.json", b"{}"),
        ("html/index.html", b"Snapchat"),
    ):
        assert Snapchat().recognise(MemoryArchive("export.zip", {path: content})).score == 0, path


def test_what_nobody_knows_is_listed() -> None:
    found = sorted_out(archive({"notes.bin": b"\0\1", CHATS: {OTHER: [said()]}}), "notes.bin")
    assert found.outcome.status is MemberStatus.UNRECOGNISED
