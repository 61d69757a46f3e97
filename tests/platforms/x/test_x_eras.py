"""Invented archives of all four eras: recognised, held to the laws, every member read or listed."""

from pathlib import Path

import pytest

from inspector.platforms import PLATFORMS
from inspector.platforms.x.adapter import X
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import utc
from inspector.records.record import MemberOutcome, MemberStatus, Record
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "2017_grailbird": {"data/js/tweets/2014_03.js": 1},
    "2019_root-js": {"account.js": 1, "tweet.js": 1},
    "2020_data-tweet-js": {"data/account.js": 1, "data/direct-messages.js": 1, "data/tweet.js": 1},
    "2025_data-tweets-js": {
        "data/account-timezone.js": 1,
        "data/account.js": 1,
        "data/ageinfo.js": 1,
        "data/deleted-tweets.js": 1,
        "data/direct-message-headers.js": 1,
        "data/direct-messages-group.js": 4,
        "data/direct-messages.js": 3,
        "data/follower.js": 1,
        "data/grok-chat-item.js": 2,
        "data/ip-audit.js": 1,
        "data/like.js": 2,
        "data/personalization.js": 5,
        "data/profile.js": 1,
        "data/protected-history.js": 2,
        "data/screen-name-change.js": 1,
        "data/tweets-part1.js": 1,
        "data/tweets.js": 4,
        "data/tweets_media/1788856505856950273-invented.jpg": 1,
    },
}


def sample(era: str) -> MemoryArchive:
    top = TOP / era
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive("export.zip", {path.relative_to(top).as_posix(): path.read_bytes() for path in paths})


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_era_is_read_or_listed(era: str) -> None:
    archive, platform = sample(era), X()
    assert platform.recognise(archive).score > 1
    assert all(other.recognise(archive).score == 0 for other in PLATFORMS if other.id != "x")
    obeys(platform, archive, lambda member: archive.contents[member.path])
    survey = platform.survey(archive)
    counted = {}
    for member in archive.members:
        outcome = list(platform.read(archive, member, survey))[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path] = outcome.records
    assert counted == RECORDS[era]


def test_everybody_else_passes_over_an_x_archive_and_x_over_theirs() -> None:
    others = MemoryArchive("a.zip", {"messages.csv": b"a,b\r\n1,2\r\n", "data/app.js": b"var a = 1;", "x.json": b"[]"})
    assert X().recognise(others).score == 0


def test_an_old_table_counts_no_post_twice_and_loses_none() -> None:
    both = sample("2017_grailbird")
    table = MemoryArchive("a.zip", {"tweets.csv": both.contents["tweets.csv"]})
    platform = X()
    survey = platform.survey(table)
    records = [each for each in platform.read(table, table.members[0], survey) if isinstance(each, Record)]
    assert [(each.category, each.author, each.text) for each in records] == [
        (DataCategory.POST, Author.OWNER, "an old invented post")
    ]
    assert records[0].created is not None
    assert records[0].created.earliest == utc(2014, 3, 5, 10, 11, 12)
    assert (survey.exported_at_basis, survey.as_of) == ("newest_record", utc(2014, 3, 6))
    twice = list(platform.read(both, both.member("tweets.csv"), platform.survey(both)))
    assert isinstance(twice[-1], MemberOutcome)
    assert (twice[-1].records, "counted there: 1" in twice[-1].note) == (0, True)


def test_a_lone_member_is_enough() -> None:
    lone = MemoryArchive("a", {"tweets.js": sample("2025_data-tweets-js").contents["data/tweets.js"]})
    assert X().recognise(lone).score == 1
    assert [each.code for each in X().survey(lone).warnings] == ["export_day_unknown", "owner_unknown"]
