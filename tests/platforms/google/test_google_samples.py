"""Invented exports of every era and five languages: recognised, held to the laws, every member read or listed."""

from pathlib import Path

import pytest

from inspector.facts.fact import Basis
from inspector.platforms import PLATFORMS
from inspector.platforms.google.adapter import Google
from inspector.records.categories import Author, DataCategory, Sign
from inspector.records.instants import to_iso
from inspector.records.record import MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.platforms.test_adapter_laws import spoiled
from tests.support.google import read
from tests.support.memory_archive import MemoryArchive

TOP = Path(__file__).parent / "samples"
CHAT = "Takeout/Google Chat/Groups/"
RECORDS = {
    "en-2026": {
        "Access Log Activity/Activities - A list of Google services accessed by.csv": 2,
        "Access Log Activity/Devices - A list of devices (i.e. Nest, Pixel, iPh.csv": 1,
        "Google Account/mira.halvorsen.ChangeHistory.html": 3,
        "Google Account/mira.halvorsen.SubscriberInfo.html": 10,
        "Google Chat/Groups/DM aBcDeFAAAAE/File-rehearsal-plan-with-a-very-long-name-for-t.txt": 1,
        "Google Chat/Groups/DM aBcDeFAAAAE/group_info.json": 1,
        "Google Chat/Groups/DM aBcDeFAAAAE/messages.json": 4,
        "Google Chat/Groups/Space AAAAgHiJkLm/group_info.json": 1,
        "Google Chat/Groups/Space AAAAgHiJkLm/messages.json": 2,
        "Google Chat/Users/User 100000000000000000001/user_info.json": 1,
        "Google Meet/ConferenceHistory/conference_history_records.csv": 1,
        "Keep/Shopping.json": 1,
        "Mail/All mail Including Spam and Trash.mbox": 4,
        "My Activity/Search/MyActivity.json": 2,
        "My Activity/Takeout/MyActivity.json": 2,
        "My Activity/YouTube/MyActivity.json": 2,
        "Profile/Profile.json": 1,
        "Timeline/Settings.json": 1,
        "Voice/Calls/Anja Okafor - Voicemail - 2023-01-03T18_00_00Z.html": 1,
        "Voice/Calls/Jonas Petrov - Text - 2023-01-02T17_00_00Z.html": 2,
        "Voice/Phones.vcf": 1,
        "YouTube and YouTube Music/comments/comments.csv": 1,
        "YouTube and YouTube Music/live chats/live chats.csv": 1,
        "YouTube and YouTube Music/subscriptions/subscriptions.csv": 1,
    },
    "fr-2022": {
        "Historique des positions/Settings.json": 1,
        "Mon activité/Chrome/MonActivité.json": 2,
        "Mon activité/Recherche d_images/MonActivité.json": 1,
        "Mon activité/Recherche/MonActivité.json": 1,
        "Mon activité/Takeout/MonActivité.json": 1,
        "Mon activité/YouTube/MonActivité.json": 2,
    },
    "en-2025-html": {"My Activity/Search/MyActivity.html": 2},
    "en-2020": {"Hangouts/Hangouts.json": 2},
    "en-2017": {"Hangouts/Hangouts.json": 2, "Mail/Chat.mbox": 1, "YouTube/history/watch-history.json": 1},
}


def sample(era: str) -> MemoryArchive:
    top = TOP / era
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    contents = {path.relative_to(top).as_posix(): path.read_bytes() for path in paths}
    return MemoryArchive("takeout-20251101T101500Z-001.zip", contents)


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_era_is_read_or_listed(era: str) -> None:
    archive, platform = sample(era), Google()
    assert platform.recognise(archive).score > 1
    assert all(other.recognise(archive).score == 0 for other in PLATFORMS if other.id != "google")
    obeys(platform, archive, lambda member: archive.contents[member.path])
    survey = platform.survey(archive)
    counted = {}
    for member in archive.members:
        readings = list(platform.read(archive, member, survey))
        outcome = readings[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path.removeprefix("Takeout/")] = outcome.records
        for record in (each for each in readings if isinstance(each, Record)):
            assert record.service
            assert record.text or record.deleted_at
    assert counted == RECORDS[era]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("era", ["en-2026", "fr-2022", "en-2025-html", "en-2017"])
def test_samples_gone_bad_obey_the_laws_all_the_same(era: str, seed: int) -> None:
    contents = spoiled(dict(sample(era).contents), seed)
    archive = MemoryArchive(
        "takeout-20251101T101500Z-001.zip", {"Takeout/Keep/a.json": b'{"isTrashed": false}', **contents}
    )
    obeys(Google(), archive, lambda member: archive.contents[member.path])


def test_the_lists_line_is_the_end_of_the_export_and_files_are_held_against_it() -> None:
    english, french = Google().survey(sample("en-2026")), Google().survey(sample("fr-2022"))
    assert [to_iso(each.as_of) for each in (english, french)] == ["2026-07-14T17:21:40Z", "2022-05-16T07:58:09Z"]
    lacking = {each.what for each in french.missing}
    assert "Files of Historique des positions: 23 of 24" in lacking
    assert not any("Mon activité" in each for each in lacking)
    assert english.owner.name == "Mira Halvorsen"
    assert english.owner.identifiers[:2] == ("mira.halvorsen@example.com", "mira@choir.example")


def test_the_one_dated_switch_holds_from_its_change_on_and_just_before_it_stood_the_other_way() -> None:
    facts = [each for each in Google().survey(sample("en-2026")).facts if each.what == "setting:google.timeline"]
    assert [(each.value, each.basis) for each in facts] == [("off", Basis.ARCHIVE), ("on", Basis.ARCHIVE)]
    assert facts[0].start is not None
    assert facts[1].at is not None
    assert to_iso(facts[0].start) == "2025-06-20T09:08:07.654Z"
    assert facts[1].at == facts[0].start - 1


def test_settings_that_entries_name_and_countries_are_observations_and_no_facts() -> None:
    survey = Google().survey(sample("en-2026"))
    assert {each.what for each in survey.facts} == {"account", "born", "setting:google.timeline"}
    seen = {(each.what, each.value) for each in survey.observations}
    assert seen == {
        ("residence", "NO"),
        ("setting:google.web_app_activity", "on"),
        ("setting:google.youtube_history", "on"),
    }
    french = {each.what for each in Google().survey(sample("fr-2022")).observations}
    assert french == {"setting:google.web_app_activity", "setting:google.youtube_history"}
    paged = Google().survey(sample("en-2025-html")).observations
    assert [(each.what, to_iso(each.at)) for each in paged if each.at is not None] == [
        ("setting:google.web_app_activity", "2025-01-15T17:54:12Z"),
        ("setting:google.web_app_activity", "2025-07-01T17:54:12Z"),
    ]


def test_mail_is_parted_at_true_borders_alone() -> None:
    found = read(sample("en-2026"), "Takeout/Mail/All mail Including Spam and Trash.mbox")
    first, second, third, fourth = found.records
    assert "From sender@example.net Mon Jan  1" in first.text
    assert (first.title, first.author) == ("Probe am Samstag – Zeit", Author.OTHER)
    assert (second.author, second.text) == (Author.OWNER, "Schön, bis Samstag!")
    assert (third.author, third.text) == (Author.OTHER, "Offers")
    assert (fourth.category, fourth.author) == (DataCategory.MESSAGE_DRAFT, Author.OWNER)
    assert first.conversation == second.conversation != third.conversation
    assert {each.service for each in found.records} == {"gmail"}
    assert [to_iso(each.created.earliest) for each in found.records if each.created][:2] == [
        "2023-08-08T12:36:29Z",
        "2023-08-08T18:02:03Z",
    ]
    assert found.outcome.note == "Messages that bear marks of bulk mail: 1 of 4."


def test_chat_edited_deleted_quoted_and_at_midnight() -> None:
    found = read(sample("en-2026"), f"{CHAT}DM aBcDeFAAAAE/messages.json")
    _, edited, deleted, midnight = found.records
    assert edited.created is not None
    assert midnight.created is not None
    assert to_iso(edited.created.earliest) == "2025-02-11T12:01:02Z"
    assert "Earlier wording: Yes, six o'clock." in edited.text
    assert (deleted.created, deleted.signs[0][0]) == (None, Sign.DELETED)
    assert deleted.deleted_at is not None
    assert to_iso(deleted.deleted_at) == "2025-02-12T08:00:00Z"
    assert to_iso(midnight.created.earliest) == "2025-02-12T00:00:05Z"
    assert found.codes == []


def test_a_file_whose_name_was_cut_is_of_the_message_that_names_it() -> None:
    path = f"{CHAT}DM aBcDeFAAAAE/File-rehearsal-plan-with-a-very-long-name-for-t.txt"
    (file,) = read(sample("en-2026"), path).records
    message = read(sample("en-2026"), f"{CHAT}DM aBcDeFAAAAE/messages.json").records[3]
    assert (file.category, file.author, file.created) == (DataCategory.DOCUMENT, Author.OWNER, message.created)
    assert file.conversation == message.conversation


def test_the_abbreviation_on_a_page_is_that_of_the_exports_day() -> None:
    found = read(sample("en-2025-html"), "Takeout/My Activity/Search/MyActivity.html")
    assert [to_iso(each.created.earliest) for each in found.records if each.created] == [
        "2025-01-15T17:54:12Z",
        "2025-07-01T17:54:12Z",
    ]
    assert found.codes == []


def test_old_chats_in_mail_and_in_hangouts_are_one_conversation() -> None:
    archive = sample("en-2017")
    (mailed,) = read(archive, "Takeout/Mail/Chat.mbox").records
    chatted = read(archive, "Takeout/Hangouts/Hangouts.json").records
    assert {mailed.conversation} == {each.conversation for each in chatted}
    assert mailed.service == "hangouts"
    assert mailed.created is not None
    assert mailed.created.earliest == 1_368_911_844_835_641
    assert [each.author for each in chatted] == [Author.OTHER, Author.OWNER]


def test_german_names_are_known_and_none_is_passed_over() -> None:
    names = [line.strip() for line in (TOP / "de-2024" / "names.txt").read_text("utf-8").splitlines() if line.strip()]
    contents = {f"Takeout/{name}": b"{}" if name.endswith(".json") else b"" for name in names if not name.endswith("/")}
    archive = MemoryArchive("takeout-20240104T101500Z-001.zip", contents)
    platform = Google()
    assert platform.recognise(archive).score > 0
    obeys(platform, archive, lambda member: archive.contents[member.path])
    survey = platform.survey(archive)
    for member in archive.members:
        outcome = list(platform.read(archive, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ or member.path.endswith("Archiv_Übersicht.html"), member.path


def test_dutch_comments_are_told_by_their_folder_and_their_columns_by_their_values() -> None:
    lines = (TOP / "nl-youtube" / "headers.tsv").read_text("utf-8").splitlines()[1:]
    header = ",".join(line.split("\t")[1] for line in lines if line.startswith("reacties.csv"))
    row = 'Ug1,UC0000000000000000000001,2024-05-06T07:08:09+00:00,0,AAAAAAAAAAA,"{""text"":""Mooi""}"'
    path = "Takeout/YouTube en YouTube Music/reacties/reacties.csv"
    found = read(MemoryArchive("takeout-20250101T000000Z-001.zip", {path: f"{header}\n{row}\n".encode()}), path)
    (comment,) = found.records
    assert (comment.category, comment.service, comment.audience) == (DataCategory.COMMENT, "youtube", None)
    assert comment.text.startswith("Mooi")
    assert comment.created is not None
    assert to_iso(comment.created.earliest) == "2024-05-06T07:08:09Z"
