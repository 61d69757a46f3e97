"""Slack's exports: every kind of conversation and member, times, marks in texts, folders that no list names, and damage."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from inspector.archive.archive import Archive, Member
from inspector.archive.opening import open_archive
from inspector.platforms import recognise
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.platform import Survey
from inspector.platforms.slack.adapter import Slack
from inspector.platforms.slack.people import marks, profile_text
from inspector.platforms.slack.stamps import read_stamp
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import Conversation, Created, ExtractionWarning, MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

SAMPLES = Path(__file__).parent / "samples"
NAME = "Pier Slack export Jan 1 2020 - Jul 2 2024.zip"
LENA, OTTER, PINE = "U0INVENTA", "U0INVENTB", "U0INVENTC"
NOON = "1719828000.000100"
AT = utc(2024, 7, 1, 10) + 100
DAY = "2024-07-01.json"


def user(number: str, name: str, **more: Any) -> dict[str, Any]:
    profile = {"display_name": name, "real_name": name.title(), "email": f"{name}@example.org"}
    return {"id": number, "team_id": "T0", "name": name, "updated": 1700000000, "profile": profile, **more}


USERS = [user(LENA, "lena"), user(OTTER, "otter"), user(PINE, "pine", deleted=True)]


def listed(number: str, name: str, *people: str) -> dict[str, Any]:
    return {"id": number, "name": name, "created": 1650000000, "members": list(people)}


LISTS: dict[str, Any] = {
    "users.json": USERS,
    "channels.json": [listed("C1", "general", LENA, OTTER)],
    "groups.json": [listed("G1", "board", LENA)],
    "mpims.json": [listed("G2", "mpdm-lena--otter--pine-1", LENA, OTTER, PINE)],
    "dms.json": [{"id": "D0INVENT1", "created": 1, "members": [LENA, OTTER]}],
}


def said(words: str, user: str = LENA, ts: Any = NOON, **more: Any) -> dict[str, Any]:
    return {"type": "message", "user": user, "text": words, "ts": ts, **more}


def archive(
    days: Mapping[str, Any], name: str = NAME, lists: Mapping[str, Any] = LISTS, top: str = ""
) -> MemoryArchive:
    held = {**lists, **days}
    contents = {
        f"{top}{path}": each if isinstance(each, bytes) else json.dumps(each, ensure_ascii=False).encode()
        for path, each in held.items()
    }
    return MemoryArchive(name, contents)


def read_in(held: MemoryArchive, path: str) -> Read:
    platform = Slack()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def read(*messages: Any, folder: str = "general", **more: Any) -> Read:
    return read_in(archive({f"{folder}/{DAY}": list(messages)}, **more), f"{folder}/{DAY}")


def surveyed(days: Mapping[str, Any], **more: Any) -> Survey:
    return Slack().survey(archive(days, **more))


@pytest.mark.parametrize("sample", ["2024_all-conversations", "2016_public-only"])
def test_the_samples_obey_the_laws_and_every_member_is_read(sample: str) -> None:
    held: Archive = open_archive(SAMPLES / sample)

    def content(member: Member) -> bytes:
        return (SAMPLES / sample / member.path).read_bytes()

    obeys(Slack(), held, content)
    assert recognise(held)[0].id == "slack"
    survey = Slack().survey(held)
    for member in held.members:
        outcome = list(Slack().read(held, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path


def test_the_sample_of_all_conversations_has_each_kind() -> None:
    held = open_archive(SAMPLES / "2024_all-conversations")
    survey, platform = Slack().survey(held), Slack()
    records = [each for m in held.members for each in platform.read(held, m, survey) if isinstance(each, Record)]
    found = {each.conversation: each.category for each in records if each.category is not DataCategory.DOCUMENT}
    assert found == {
        "": DataCategory.PROFILE,
        "C0INVENT1": DataCategory.COMMUNITY_MESSAGE,
        "G0INVENT1": DataCategory.GROUP_CHAT,
        "G0INVENT2": DataCategory.GROUP_CHAT,
        "D0INVENT1": DataCategory.PRIVATE_MESSAGE,
    }
    assert {each.author for each in records} == {Author.OTHER}
    assert {each.service for each in records} == {"slack"}
    assert not [each for each in records if "xoxe" in each.text], "a link that opens a file is shown nowhere"
    (thread,) = [each for each in records if each.text.startswith("Has anyone")]
    assert thread.text == "Has anyone read the new principles? <here> link (https://example.org) @Otter"
    reply, leave = [each for each in records if each.conversation == "C0INVENT1"][1:]
    assert reply.text.endswith("[reactions: eyes 1]\n[in the thread of 2024-05-17T22:59:58.000001Z]")
    assert leave.text == "@Pine has left the channel\n[channel_leave]"
    (edited,) = [each for each in records if each.text.startswith("private channel")]
    assert "[edited 2024-06-01T09:05:00Z: the export holds the last text alone]" in edited.text


def test_the_sample_of_2016_has_a_bot_without_user_and_the_older_file() -> None:
    held = open_archive(SAMPLES / "2016_public-only")
    survey, platform = Slack().survey(held), Slack()
    records = [each for m in held.members for each in platform.read(held, m, survey) if isinstance(each, Record)]
    joined, shared, file, bot, app, _ = records
    assert (joined.created and joined.created.earliest) == utc(2016, 1, 14, 19)
    assert shared.text == "uploaded a file\n[file: x.png]"
    assert (file.category, file.title, file.locator.pointer) == (DataCategory.DOCUMENT, "x.png", "/1/file")
    assert bot.sender is not None
    assert (bot.sender.identifier, bot.author) == ("B1", Author.OTHER)
    assert (app.category, app.created and app.created.earliest) == (DataCategory.SETTING, 1452800000 * 1_000_000)
    assert survey.missing[2].what.startswith("Private channels"), "public channels alone, and it says so"


def test_ts_is_the_instant_to_the_microsecond_whatever_the_files_name() -> None:
    (record,) = read(said("late at night"), folder="general").records
    assert record.created == Created(AT, AT, Precision.SECOND, Zone.STATED)
    held = archive({"general/2024-06-30.json": [said("in the workspace's zone it was another day")]})
    (moved,) = read_in(held, "general/2024-06-30.json").records
    assert moved.created is not None
    assert moved.created.earliest == AT


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("1719828000.999999", utc(2024, 7, 1, 10) + 999_999),
        ("1719828000.5", utc(2024, 7, 1, 10) + 500_000),
        (1719828000, utc(2024, 7, 1, 10)),
        ("", DateFault.BLANK),
        (None, DateFault.BLANK),
        ("yesterday", DateFault.UNREADABLE),
        ("1719828000000.000000", DateFault.OUT_OF_RANGE),
        ("12.000000", DateFault.OUT_OF_RANGE),
    ],
)
def test_stamps(value: Any, wanted: Any) -> None:
    told = read_stamp(value, Bounds(utc(2025), utc(2013)))
    assert (told.earliest if isinstance(told, Created) else told) == wanted


def test_equal_stamps_in_two_channels_are_two_messages() -> None:
    held = archive({f"general/{DAY}": [said("a")], f"board/{DAY}": [said("b")]})
    one, other = read_in(held, f"general/{DAY}").records, read_in(held, f"board/{DAY}").records
    assert one[0].created == other[0].created
    assert {one[0].conversation, other[0].conversation} == {"C1", "G1"}


def test_a_message_without_a_time_says_so() -> None:
    found = read(said("when?", ts="soon"), said("and this?", ts=None))
    assert [each.created for each in found.records] == [None, None]
    assert found.codes == ["unreadable_date", "no_date"]


def test_a_conversation_is_told_of_once_in_all_its_days() -> None:
    days = {
        "general/2024-06-28.json": [],
        "general/2024-06-29.json": [said("first", ts="1719650000.000000")],
        "general/2024-06-30.json": [said("second", ts="1719750000.000000")],
    }
    held = archive(days)
    told = [read_in(held, path).conversations for path in days]
    assert [len(each) for each in told] == [0, 1, 0]
    (conversation,) = told[1]
    assert (conversation.title, conversation.category) == ("general", DataCategory.COMMUNITY_MESSAGE)
    assert [each.name for each in conversation.participants] == ["Lena", "Otter"]


def test_a_folder_that_no_list_names_is_kept_and_said() -> None:
    found = read(said("where am I?"), folder="renamed-long-ago")
    assert [each.category for each in found.records] == [DataCategory.COMMUNITY_MESSAGE]
    assert found.codes == ["unknown_channel"]
    assert [each.title for each in found.conversations] == ["renamed-long-ago"]


@pytest.mark.parametrize(
    ("folder", "category"),
    [("mpdm-a--b--c-1", DataCategory.GROUP_CHAT), ("D0UNKNOWN1", DataCategory.PRIVATE_MESSAGE)],
)
def test_the_name_of_a_folder_tells_its_kind_where_no_list_does(folder: str, category: DataCategory) -> None:
    found = read(said("psst"), folder=folder)
    assert ([each.category for each in found.records], found.codes) == ([category], ["unknown_channel"])


def test_a_name_that_was_used_again_is_said() -> None:
    lists = {**LISTS, "channels.json": [listed("C1", "general", LENA), listed("C9", "general", PINE)]}
    found = read(said("which one?"), lists=lists)
    assert found.codes == ["unknown_channel"]
    assert "C1, C9" in found.warnings[0].message
    assert found.records[0].category is DataCategory.COMMUNITY_MESSAGE
    mixed = {**LISTS, "groups.json": [listed("G1", "general", LENA)]}
    found = read(said("and now?"), lists=mixed)
    assert (found.codes, found.records[0].category) == (["unknown_channel"], DataCategory.COMMUNITY_MESSAGE)


def test_conversations_of_two_name_the_other_alone_in_older_exports() -> None:
    lists = {**LISTS, "dms.json": [{"id": "D0INVENT1", "user": OTTER, "created": 1}]}
    (conversation,) = read(said("hello"), folder="D0INVENT1", lists=lists).conversations
    assert [each.identifier for each in conversation.participants] == [OTTER]


def test_lists_of_conversations_without_folders_are_no_fault() -> None:
    survey = surveyed({f"general/{DAY}": [said("a")]})
    assert survey.warnings == ()
    assert any(each.what.startswith("Private channels") for each in survey.missing)
    with_one = surveyed({f"D0INVENT1/{DAY}": [said("a")]})
    assert not any(each.what.startswith("Private channels") for each in with_one.missing)


def test_bots_slackbot_deleted_people_and_guests() -> None:
    found = read(
        {"type": "message", "subtype": "bot_message", "bot_id": "B1", "username": "Tides", "text": "low", "ts": NOON},
        said("a hint", user="USLACKBOT"),
        said("gone by now", user=PINE),
        said("from elsewhere", user="U0GUEST01", user_profile={"real_name": "A Guest"}),
    )
    assert [each.author for each in found.records] == [Author.OTHER, Author.PLATFORM, Author.OTHER, Author.OTHER]
    assert [each.sender and each.sender.name for each in found.records] == ["Tides", "USLACKBOT", "Pine", "A Guest"]


def test_deletions_and_changes_that_an_export_may_hold() -> None:
    found = read(
        said("This message was deleted.", user="USLACKBOT", subtype="tombstone"),
        {"type": "message", "subtype": "message_deleted", "ts": NOON, "previous_message": {"user": LENA, "text": "oh"}},
        {"type": "message", "subtype": "message_changed", "ts": NOON, "message": {"user": LENA, "text": "now"}},
    )
    assert [each.signs for each in found.records] == [((Sign.DELETED, Grade.LIKELY),)] * 2 + [()]
    assert [each.sender and each.sender.identifier for each in found.records] == ["USLACKBOT", LENA, LENA]
    assert found.records[1].text == "[message_deleted]\n[previous message] oh"
    assert Sign.DELETED not in surveyed({}).unshown_signs


def test_marks_in_texts() -> None:
    (record,) = read(
        said("<@U0INVENTB|otter> in <#C1|general>: <!here> <mailto:a@example.org|a@example.org> 1 &lt; 2 &amp;lt;")
    ).records
    assert record.text == "@otter in #general: @here a@example.org 1 < 2 &lt;"


def test_blocks_that_hold_more_than_the_text() -> None:
    section = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "more words"}, {"type": "emoji", "name": "ocean"}],
    }
    blocks = [
        {"type": "rich_text", "elements": [section]},
        {"type": "section", "text": {"type": "mrkdwn", "text": "<@U0INVENTB>"}},
    ]
    (record,) = read(said("", blocks=blocks)).records
    assert record.text == "more words:ocean:\n@Otter"
    (record,) = read(said("quite another text", blocks=blocks)).records
    assert record.text.startswith("quite another text\nmore words")
    (record,) = read(said("more words :ocean:\n<@U0INVENTB>", blocks=blocks)).records
    assert record.text == "more words :ocean:\n@Otter"


def test_files_are_records_inside_of_their_message() -> None:
    files = [
        {"id": "F1", "name": "a.pdf", "mimetype": "application/pdf", "created": 1719827000, "user": OTTER},
        {"id": "F2"},
    ]
    found = read(said("two", files=files), said("one more"))
    assert [each.locator.pointer for each in found.records] == ["/0", "/0/files/0", "/0/files/1", "/1"]
    first, second = found.records[1:3]
    assert (first.text, first.sender and first.sender.identifier) == (
        "a.pdf (application/pdf)\n[the file itself is not in the export]",
        OTTER,
    )
    assert (first.created and first.created.earliest) == 1719827000 * 1_000_000
    assert (second.title, second.created and second.created.earliest) == ("F2", AT)


def test_one_folder_down_and_as_an_organisation() -> None:
    lists = {("org_users.json" if name == "users.json" else name): held for name, held in LISTS.items()}
    held = archive({f"general/{DAY}": [said("a")]}, lists=lists, top="export/")
    assert Slack().recognise(held).score == 3
    assert read_in(held, f"export/general/{DAY}").records[0].conversation == "C1"
    assert len(read_in(held, "export/org_users.json").records) == 3


@pytest.mark.parametrize(
    "contents",
    [
        {"users.json": b'[{"uuid": "a", "full_name": "Lena"}]', "conversations.json": b"[]"},
        {"users.json": b'[{"id": "U1", "team_id": "T", "profile": {}}]'},
        {"users.json": b'[{"id": "U1", "profile": {}}]', "channels.json": b"[]"},
        {"a/b/users.json": b'[{"team_id": "T", "profile": {}}]', "a/b/channels.json": b"[]"},
        {"users.json": b'{"team_id": "T", "profile": {}}', "channels.json": b"[]"},
    ],
)
def test_other_products_lists_of_people_are_none(contents: dict[str, bytes]) -> None:
    assert Slack().recognise(MemoryArchive("x.zip", contents)).score == 0


@pytest.mark.parametrize("people", [b"", b'[{"id": "U1"', None])
def test_a_list_of_people_that_is_damaged_or_gone_costs_no_message(people: bytes | None) -> None:
    lists = {name: held for name, held in LISTS.items() if name != "users.json"}
    held = archive({f"general/{DAY}": [said("a")], **({} if people is None else {"users.json": people})}, lists=lists)
    assert Slack().recognise(held).score == 2
    assert [each.code for each in Slack().survey(held).warnings] == ["people_unknown"]
    assert read_in(held, f"general/{DAY}").texts == ["a"]


def test_days_of_another_program_are_no_messages_of_slacks() -> None:
    held = MemoryArchive("x.zip", {"channels.json": b"[]", f"general/{DAY}": b'[{"text": "a", "time": "12:00"}]'})
    assert Slack().recognise(held).score == 0


def test_the_day_of_the_export() -> None:
    days = {f"general/{DAY}": [said("a")]}
    named = surveyed(days)
    assert (named.exported_at, named.exported_at_basis, named.as_of) == (
        utc(2024, 7, 2),
        "archive_name",
        utc(2024, 7, 3),
    )
    nameless = surveyed(days, name="export.zip")
    assert (nameless.exported_at, nameless.exported_at_basis) == (AT, "newest_record")
    assert nameless.as_of == utc(2024, 7, 2)
    assert [each.code for each in nameless.warnings] == ["export_day_unknown"]
    assert surveyed(days, name="Pier Slack export Jan 1 2020 - Jul 42 2024.zip").exported_at_basis == "newest_record"


def test_nobody_is_the_owner_and_it_is_asked() -> None:
    survey = surveyed({})
    assert survey.owner.name == ""
    assert survey.missing[0].fact == "me:slack"
    assert survey.missing[1].fact == "setting:slack.global_models"


def test_people_as_they_are_read_and_read_back() -> None:
    (lena, *_) = read_in(archive({}), "users.json").records
    assert (lena.category, lena.title) == (DataCategory.PROFILE, "Lena")
    assert (lena.created and lena.created.earliest) == 1700000000 * 1_000_000
    assert marks(lena.text) == (("Lena", "lena"), "lena@example.org")
    forged = profile_text({"name": "x\ne-mail: lena@example.org", "profile": {"title": "e-mail: otter@example.org"}})
    assert marks(forged)[1] == "", "what somebody wrote into another field is no address"


def test_canvases_flags_and_what_is_not_known() -> None:
    held = archive(
        {
            f"general/{DAY}": [said("a")],
            "canvases.json": [{"id": "F9", "title": "Plan", "created": 1719827000}],
            "content_flags.json": [],
            "canvases/plan.html": b"<p>plan</p>",
            "general/attachments/a.png": b"\x89PNG",
            "dms/D0INVENT1.txt": b"[2024] lena: hello",
            "something.json": b"{}",
        }
    )
    (canvas,) = read_in(held, "canvases.json").records
    assert (canvas.category, canvas.title) == (DataCategory.DOCUMENT, "Plan")
    notes = {
        path: (outcome.status, outcome.note)
        for path in (
            "content_flags.json",
            "canvases/plan.html",
            "general/attachments/a.png",
            "dms/D0INVENT1.txt",
            "something.json",
        )
        for outcome in [read_in(held, path).outcome]
    }
    assert notes["content_flags.json"] == (MemberStatus.READ, "It holds an empty list and no data.")
    assert "not established" in notes["canvases/plan.html"][1]
    assert "program that copies" in notes["general/attachments/a.png"][1]
    assert notes["dms/D0INVENT1.txt"][0] is MemberStatus.UNRECOGNISED
    assert notes["something.json"][0] is MemberStatus.UNRECOGNISED


def test_a_day_that_is_cut_gives_what_came_before() -> None:
    whole = json.dumps([said("first"), said("second"), said("third")]).encode()
    found = read_in(archive({f"general/{DAY}": whole[: whole.index(b"third")]}), f"general/{DAY}")
    assert found.texts[:2] == ["first", "second"]
    assert "cut" in found.codes


def test_a_broken_message_leaves_the_others() -> None:
    whole = json.dumps([said("first"), said("second"), said("third")]).encode()
    found = read_in(archive({f"general/{DAY}": whole.replace(b'"second"', b'"sec"ond"')}), f"general/{DAY}")
    assert {"first", "third"} <= set(found.texts)
    assert "broken_json" in found.codes


def test_a_text_in_another_encoding_is_read_and_said() -> None:
    whole = json.dumps([said("Fähre")], ensure_ascii=False).encode("cp1252")
    found = read_in(archive({f"general/{DAY}": whole}), f"general/{DAY}")
    assert (found.texts, found.codes) == (["Fähre"], ["encoding_guessed"])


def test_a_day_that_is_no_list_is_shown_as_it_stands() -> None:
    found = read_in(archive({f"general/{DAY}": {"ok": False}}), f"general/{DAY}")
    assert "unknown_form" in found.codes
    assert found.texts == ["ok: no"]


@pytest.mark.parametrize("missing", ["channels.json", "groups.json", "mpims.json", "dms.json"])
def test_a_list_that_is_missing_costs_no_message(missing: str) -> None:
    lists = {name: held for name, held in LISTS.items() if name != missing}
    days = {f"{folder}/{DAY}": [said("a")] for folder in ("general", "board", "mpdm-lena--otter--pine-1", "D0INVENT1")}
    held = archive(days, lists=lists)
    assert [len(read_in(held, path).records) for path in days] == [1, 1, 1, 1]


def test_people_that_cannot_be_read_are_said() -> None:
    broken = b'[{"id": "U1", "team_id": "T", "profile": {'
    survey = surveyed({f"general/{DAY}": [said("a")]}, lists={**LISTS, "users.json": broken})
    assert [each.code for each in survey.warnings] == ["people_unknown"]


def test_the_laws_hold_for_odd_messages() -> None:
    odd = [
        said("a", files=[{"id": "F1"}, 7]),
        5,
        None,
        {"ts": NOON},
        ["x"],
        said("b", blocks="?", attachments=3, edited=1),
    ]
    held = archive({f"general/{DAY}": odd, f"new/{DAY}": []})
    obeys(Slack(), held, lambda member: held.contents[member.path])
