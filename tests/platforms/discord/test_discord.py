"""Discord's packages: every member of every sample, and every trap of the format."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from inspector.archive.limits import Limits
from inspector.platforms import PLATFORMS
from inspector.platforms.discord.adapter import Discord
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import MemberOutcome, MemberStatus, Participant
from tests.platforms.adapter_laws import obeys
from tests.support.discord import (
    CHANNEL,
    DIRECT,
    OTHER,
    OWNER,
    SERVER,
    THIRD,
    USER,
    archive,
    in_channel,
    message,
    number,
    read,
    surveyed,
)
from tests.support.memory_archive import MemoryArchive

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "2022_csv": {
        "account/user.json": 13,
        "activity/analytics/events-2022-00000-of-00001.json": 2,
        "activity/modeling/events-2022-00000-of-00001.json": 2,
        "activity/reporting/events-2022-00000-of-00001.json": 2,
        "activity/tns/events-2022-00000-of-00001.json": 2,
        "messages/c529448671641600000/messages.csv": 2,
        "messages/c673347356590080000/messages.csv": 1,
        "messages/c684234343710720000/messages.csv": 1,
        "servers/683463514521600000/guild.json": 1,
        "servers/index.json": 1,
    },
    "2026_json_japanese-folders": {
        "アカウント/user.json": 13,
        "アクティビティ/tns/events-2025-00000-of-00001.json": 1,
        "サーバー/683463514521600000/guild.json": 1,
        "サーバー/index.json": 1,
        "メッセージ/c529448671641600000/messages.json": 1,
    },
}
WHEN = "2024-05-10T09:00:01"


def sample(era: str) -> MemoryArchive:
    top = TOP / era
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive("package.zip", {path.relative_to(top).as_posix(): path.read_bytes() for path in paths})


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_sample_is_read_or_listed(era: str) -> None:
    held, platform = sample(era), Discord()
    assert platform.recognise(held).score > 1
    assert all(other.recognise(held).score == 0 for other in PLATFORMS if other.id != "discord")
    obeys(platform, held, lambda member: held.contents[member.path])
    survey = platform.survey(held)
    assert survey.owner.name == "lena_fictional"
    counted = {}
    for member in held.members:
        outcome = list(platform.read(held, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path] = outcome.records
    assert counted == RECORDS[era]


@pytest.mark.parametrize("top", ["messages", "Messages", "Nachrichten", "メッセージ", "package/messages"])
def test_folders_are_told_by_their_numbers_whatever_they_are_called(top: str) -> None:
    found = in_channel([message(WHEN, "hello")], top=top)
    assert [each.category for each in found.records] == [DataCategory.PRIVATE_MESSAGE]
    held = archive({f"{top}/c{CHANNEL}/channel.json": DIRECT}, user=False)
    assert Discord().recognise(held).score == 1


def test_other_exports_are_none() -> None:
    chatgpt = MemoryArchive(
        "a.zip", {"user.json": b'{"id": "user-a", "chatgpt_plus_user": true}', "a/index.json": b"{}"}
    )
    assert Discord().recognise(chatgpt).score == 0


@pytest.mark.parametrize(
    ("channel", "category", "title"),
    [
        (DIRECT, DataCategory.PRIVATE_MESSAGE, ""),
        ({**DIRECT, "type": 1}, DataCategory.PRIVATE_MESSAGE, ""),
        (
            {"id": CHANNEL, "type": 3, "name": "Harbour", "recipients": [OWNER, OTHER, THIRD]},
            DataCategory.GROUP_CHAT,
            "Harbour",
        ),
        ({"id": CHANNEL, "type": "GROUP_DM", "recipients": [OWNER]}, DataCategory.GROUP_CHAT, ""),
        (SERVER, DataCategory.COMMUNITY_MESSAGE, "general (Invented)"),
        ({**SERVER, "type": 0}, DataCategory.COMMUNITY_MESSAGE, "general (Invented)"),
        ({"id": CHANNEL, "type": "PUBLIC_THREAD", "name": "thread"}, DataCategory.COMMUNITY_MESSAGE, "thread"),
        ({"id": CHANNEL, "type": 11}, DataCategory.COMMUNITY_MESSAGE, ""),
    ],
)
def test_kinds_of_channels_as_numbers_and_as_words(channel: Any, category: DataCategory, title: str) -> None:
    found = in_channel([message(WHEN, "hello")], channel)
    assert [(each.category, each.author, each.conversation) for each in found.records] == [
        (category, Author.OWNER, CHANNEL)
    ]
    assert [(each.category, each.title) for each in found.conversations] == [(category, title)]
    assert found.codes == []


def test_people_have_the_names_that_the_package_tells() -> None:
    found = in_channel([message(WHEN, "hello")])
    assert found.conversations[0].participants == (Participant("ada_invented", OWNER), Participant("otter", OTHER))
    label = {
        f"messages/c{CHANNEL}/channel.json": {**DIRECT, "recipients": [OWNER, THIRD]},
        "messages/index.json": {CHANNEL: "Direct Message with pine#0"},
    }
    by_label = read(f"messages/c{CHANNEL}/messages.json", [message(WHEN, "hello")], label)
    assert Participant("pine", THIRD) in by_label.conversations[0].participants


def test_numbers_beyond_two_to_the_53rd_stay_exact_and_settle_the_zone() -> None:
    content = json.dumps([message(WHEN, "hello"), message("2024-05-11T09:00:01", "again")]).encode()
    found = in_channel(content)
    assert [each.locator.pointer for each in found.records] == ["/0", "/1"]
    for record in found.records:
        place = record.locator
        raw = content[place.offset : place.offset + place.length]
        assert hashlib.sha256(raw).digest() == place.sha256
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.precision, created.zone) == (
        utc(2024, 5, 10, 9, 0, 1),
        Precision.SECOND,
        Zone.INFERRED,
    )
    assert found.codes == []


def test_a_time_without_zone_that_its_number_contradicts_stays_without() -> None:
    local = {**message(WHEN, "hello"), "Timestamp": "2024-05-10 11:00:01"}
    found = in_channel([local, {**local, "ID": None}, {**local, "Timestamp": "soon"}])
    assert [each.created.zone if each.created else None for each in found.records] == [Zone.UNKNOWN, Zone.UNKNOWN, None]
    assert found.codes == ["date_differs_from_id", "unreadable_date", "date_differs_from_id", "zone_unknown"]
    assert "2024-05-10T09:00:01Z" in found.warnings[0].message


@pytest.mark.parametrize("said", ["2022-08-02 00:59:59.753000+00:00", "2022-08-02T00:59:59.753000+00:00"])
def test_the_table_of_older_packages_with_breaks_and_commas(said: str) -> None:
    key = number("2022-08-02T00:59:59.753")
    content = f'ID,Timestamp,Contents,Attachments\r\n{key},{said},"one,\r\ntwo ""three""",\r\n{key},{said},,https://example.org/a https://example.org/b\r\n'
    found = in_channel(content.encode(), name="messages.csv")
    assert found.texts == [
        'one,\r\ntwo "three"',
        "[attached: https://example.org/a]\n[attached: https://example.org/b]",
    ]
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.zone) == (utc(2022, 8, 2, 0, 59, 59) + 753_000, Zone.STATED)
    assert (found.codes, found.outcome.status) == ([], MemberStatus.READ)


def test_empty_members_of_messages_are_no_fault() -> None:
    for name, content in (("messages.csv", b"ID,Timestamp,Contents,Attachments\n"), ("messages.json", b"[]")):
        found = in_channel(content, name=name)
        assert (found.records, found.codes, found.outcome.status) == ([], [], MemberStatus.READ)
        assert found.outcome.note == "It holds an empty list and no data."


def test_a_channel_without_messages_is_told_and_one_without_description_is_read() -> None:
    told = surveyed({f"messages/c{CHANNEL}/channel.json": DIRECT})
    assert [each.code for each in told.warnings] == ["channel_without_messages"]
    assert told.missing[0].what == "Your messages"
    found = in_channel([message(WHEN, "hello")], None)
    assert ([each.category for each in found.records], found.codes) == (
        [DataCategory.PRIVATE_MESSAGE],
        ["unknown_channel"],
    )
    damaged = in_channel([message(WHEN, "hello")], b'{"id": "1", "ty')
    assert damaged.codes == ["unknown_channel"]


def test_damaged_and_cut_messages_leave_the_rest() -> None:
    content = json.dumps([message(f"2024-05-1{day}T09:00:01", f"day {day}") for day in range(4)]).encode()
    broken = in_channel(content.replace(b'"day 1"', b'"day" 1"', 1))
    assert [each.text for each in broken.records if not each.damaged] == ["day 0", "day 2", "day 3"]
    assert "broken_json" in broken.codes
    cut = in_channel(content[:-30])
    assert [each.damaged for each in cut.records] == [False, False, False, True]


def test_the_account_in_parts() -> None:
    user = {
        **USER,
        "phone": "+1",
        "settings": {"settings": {"privacy": 1}},
        "payments": [
            {"id": "1", "description": "Nitro Monthly", "created_at": "2022-11-01T00:00:00+00:00", "status": 1}
        ],
        "notes": {OTHER: "a note"},
        "friend_suggestions": [{"id": THIRD}],
    }
    found = read("account/user.json", user)
    kinds = {each.locator.pointer: each.category for each in found.records}
    assert kinds["/username"] is DataCategory.PROFILE
    assert kinds["/email"] is DataCategory.LOGIN_SECURITY
    assert kinds["/phone"] is DataCategory.LOGIN_SECURITY
    assert kinds["/settings"] is DataCategory.SETTING
    assert kinds["/relationships/0"] is DataCategory.CONNECTION
    assert kinds["/payments/0"] is DataCategory.PAYMENT
    assert kinds["/friend_suggestions/0"] is DataCategory.CONTACT
    note = next(each for each in found.records if each.locator.pointer == f"/notes/{OTHER}")
    assert (note.title, note.text, note.category) == ("notes: otter", "a note", DataCategory.OTHER)
    paid = next(each for each in found.records if each.locator.pointer == "/payments/0")
    assert paid.created is not None
    assert paid.created.earliest == utc(2022, 11)
    told = surveyed({"account/user.json": user})
    assert [(each.what, each.value, each.at) for each in told.observations] == [
        ("subscription", "nitro", utc(2022, 11))
    ]


def test_of_two_accounts_the_shallow_one_counts() -> None:
    deep = {"id": "9", "username": "deep", "relationships": []}
    told = surveyed({"Activities/Activities_1/users/user.json": deep})
    assert told.owner.name == "ada_invented"
    assert [(each.what, each.start) for each in told.facts] == [("account", utc(2017))]


EVENT = {"event_type": "app_opened", "timestamp": '"2022-08-02T00:59:59.753Z"', "city": "Dublin"}


def test_events_stand_one_a_line_with_a_time_in_double_quotes() -> None:
    rows = [
        EVENT,
        {**EVENT, "event_type": "search_started"},
        {**EVENT, "event_type": "ad_viewed"},
        {**EVENT, "event_type": "load_radio"},
    ]
    content = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
    found = read("activity/tns/events-2022-00000-of-00001.json", content)
    assert [each.category for each in found.records] == [
        DataCategory.OTHER,
        DataCategory.SEARCH_QUERY,
        DataCategory.AD_INTERACTION,
        DataCategory.OTHER,
    ]
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.zone) == (utc(2022, 8, 2, 0, 59, 59) + 753_000, Zone.STATED)
    for record in found.records:
        place = record.locator
        assert json.loads(content[place.offset : place.offset + place.length])["city"] == "Dublin"


def test_a_damaged_a_large_and_a_cut_line_leave_the_rest() -> None:
    line = json.dumps(EVENT).encode()
    content = (
        b"\xef\xbb\xbf" + line + b"\r\n\r\n{broken\n" + b'{"a": "' + b"x" * 5000 + b'"}\n' + line + b"\n" + line[:30]
    )
    found = read("activity/tns/events-2022-00000-of-00001.json", content, limits=Limits(record_bytes=1000))
    assert [each.damaged for each in found.records] == [False, True, True, False, True]
    assert found.codes == ["broken_json", "too_large", "broken_json"]
    for record in found.records:
        place = record.locator
        assert hashlib.sha256(content[place.offset : place.offset + place.length]).digest() == place.sha256


@pytest.mark.parametrize(
    ("there", "seen"),
    [
        (("analytics", "modeling"), {"discord.usage_statistics": "on", "discord.personalization": "on"}),
        (("tns",), {"discord.usage_statistics": "off", "discord.personalization": "off"}),
        (("reporting", "modeling"), {"discord.usage_statistics": "off", "discord.personalization": "on"}),
        ((), {}),
    ],
)
def test_a_setting_that_shows_by_a_folder_that_is_missing(there: tuple[str, ...], seen: dict[str, str]) -> None:
    held = {f"Aktivität/{each}/events-2026-00000-of-00001.json": json.dumps(EVENT).encode() for each in there}
    told = surveyed(held)
    assert {each.what.removeprefix("setting:"): each.value for each in told.observations} == seen
    assert not [fact for fact in told.facts if fact.what.startswith("setting:")]


def test_servers_programmes_tickets_and_pictures() -> None:
    key = str(number("2024-01-02T03:04:05"))
    log = read(f"servers/{CHANNEL}/audit-log.json", [{"id": key, "user_id": OTHER}, {"id": key, "user_id": OWNER}])
    assert [(each.category, each.author) for each in log.records] == [
        (DataCategory.OTHER, Author.OTHER),
        (DataCategory.OTHER, Author.OWNER),
    ]
    assert log.records[0].created is not None
    assert log.records[0].created.earliest // 1_000_000 == utc(2024, 1, 2, 3, 4, 5) // 1_000_000
    for path, content, category in (
        (f"servers/{CHANNEL}/guild.json", {"id": CHANNEL, "name": "Invented"}, DataCategory.CONNECTION),
        ("servers/index.json", {CHANNEL: "Invented"}, DataCategory.CONNECTION),
        ("support_tickets/tickets.json", [{"subject": "a"}], DataCategory.SUPPORT_REQUEST),
        ("ads/quests.json", [{"quest": "a"}], DataCategory.AD_INTERACTION),
        ("programs/a.json", [{"program": "a"}], DataCategory.OTHER),
        (f"account/applications/{CHANNEL}/application.json", {"name": "a"}, DataCategory.OTHER),
        ("account/avatar.png", b"\x89PNG", DataCategory.PHOTO),
    ):
        assert [each.category for each in read(path, content).records] == [category], path
    note = read("anything.bin", b"anything")
    assert note.outcome.status is MemberStatus.UNRECOGNISED


def test_the_day_is_that_of_the_members_else_of_the_newest_entry() -> None:
    held = {f"messages/c{CHANNEL}/channel.json": DIRECT, f"messages/c{CHANNEL}/messages.json": [message(WHEN, "a")]}
    assert (surveyed(held).as_of, surveyed(held).exported_at_basis) == (utc(2026, 5, 21), "member_time")
    bare = surveyed(held, None)
    assert (bare.as_of, bare.exported_at_basis) == (utc(2024, 5, 11), "newest_record")
    assert [each.code for each in bare.warnings] == ["export_day_unknown"]
    assert [each.code for each in surveyed(held, user=False).warnings] == ["owner_unknown"]
