"""Reddit's tables: every member of every sample, and every trap of the format."""

import hashlib
from pathlib import Path

import pytest

from inspector.platforms import PLATFORMS
from inspector.platforms.reddit.adapter import Reddit
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import MemberOutcome, MemberStatus
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive
from tests.support.reddit import (
    CHATS,
    COMMENTS,
    MESSAGES,
    OWNER,
    POSTS,
    archive,
    comment,
    message,
    read,
    sums,
    surveyed,
    table,
)

TOP = Path(__file__).parent / "samples"
RECORDS = {
    "2022_messages-csv": {"chat_history.csv": 1, "comments.csv": 1, "ip_logs.csv": 1, "messages.csv": 2},
    "2025_archive-names": {
        "birthdate.csv": 1,
        "chat_history.csv": 3,
        "comments.csv": 2,
        "drafts.csv": 1,
        "ip_logs.csv": 2,
        "messages_archive.csv": 3,
        "post_votes_1.csv": 1,
        "post_votes_2.csv": 1,
        "posts.csv": 1,
        "sensitive_ads_preferences.csv": 1,
        "statistics.csv": 4,
        "subscriptions.csv": 1,
        "user_preferences.csv": 2,
    },
}
WHEN = "2024-03-01 09:00:00 UTC"


def sample(era: str) -> MemoryArchive:
    paths = sorted(path for path in (TOP / era).rglob("*") if path.is_file())
    return MemoryArchive("export_lena_fictional_20250201.zip", {path.name: path.read_bytes() for path in paths})


@pytest.mark.parametrize("era", RECORDS)
def test_every_member_of_every_sample_is_read_or_listed(era: str) -> None:
    held, platform = sample(era), Reddit()
    assert platform.recognise(held).score > 1
    assert all(other.recognise(held).score == 0 for other in PLATFORMS if other.id != "reddit")
    obeys(platform, held, lambda member: held.contents[member.path])
    survey = platform.survey(held)
    assert survey.owner.name == "lena_fictional"
    counted = {}
    for member in held.members:
        readings = list(platform.read(held, member, survey))
        outcome = readings[-1]
        assert isinstance(outcome, MemberOutcome)
        assert outcome.status is MemberStatus.READ, member.path
        assert outcome.records or outcome.note, member.path
        if outcome.records:
            counted[member.path] = outcome.records
        assert len(readings) > 1 or not outcome.records
    assert counted == RECORDS[era]


def test_names_that_others_have_too_decide_nothing() -> None:
    linkedin = {"comments.csv": b"Date,Link,Message\r\n", "messages.csv": b"CONVERSATION ID,FROM,TO\r\n"}
    assert Reddit().recognise(archive(linkedin)).score == 0
    assert Reddit().recognise(archive({"checkfile.csv": b"filename,sha256\n"})).score == 1
    lone = archive({"a/posts.csv": table(POSTS)})
    assert Reddit().recognise(lone).score == 1


def test_a_changed_member_is_told_and_read_all_the_same() -> None:
    content = table(COMMENTS, comment("a", WHEN, "words"))
    same = read("comments.csv", content, {"checkfile.csv": sums({"comments.csv": content})})
    assert (same.codes, "is the one in checkfile.csv" in same.outcome.note) == ([], True)
    changed = read("comments.csv", content, {"checkfile.csv": sums({"comments.csv": content + b" "})})
    assert (changed.codes, len(changed.records), changed.outcome.status) == (["checksum"], 1, MemberStatus.READ)
    assert "checkfile.csv" not in changed.outcome.note


def test_a_member_that_was_taken_out_is_told() -> None:
    told = surveyed({"checkfile.csv": sums({"posts.csv": b"a"}), "comments.csv": table(COMMENTS)})
    assert [each.code for each in told.warnings] == ["missing_member"]
    assert any("posts.csv" in gap.why for gap in told.missing)


def test_bodies_keep_line_breaks_quotes_and_other_scripts() -> None:
    body = 'one\n\n"two", \\n three — ありがとう'
    content = table(POSTS, ("p", "https://example.org/p", WHEN, "", "invented", "0", "T", "", body))
    (record,) = read("posts.csv", content).records
    assert record.text == f"{body}\nsubreddit: invented"
    assert (record.title, record.category, record.author) == ("T", DataCategory.POST, Author.OWNER)
    place = record.locator
    raw = content[place.offset : place.offset + place.length]
    assert raw.startswith(b"p,https")
    assert raw.endswith('ありがとう"'.encode())
    assert hashlib.sha256(raw).digest() == place.sha256
    created = record.created
    assert created is not None
    assert (created.earliest, created.precision, created.zone) == (utc(2024, 3, 1, 9), Precision.SECOND, Zone.STATED)
    # Which communities are private nobody can see from an export.
    assert record.audience is None


def test_heads_count_once_and_those_without_a_body_are_told() -> None:
    heads = table("id,permalink,date,ip,subreddit,gildings,link,parent", *(comment(key, WHEN, "")[:8] for key in "abc"))
    found = read(
        "comment_headers.csv",
        heads,
        {
            "comments_1.csv": table(COMMENTS, comment("a", WHEN, "x")),
            "comments_2.csv": table(COMMENTS, comment("t1_B", WHEN, "y")),
        },
    )
    assert [each.locator.number for each in found.records] == [1]
    assert (found.codes, "counted there: 2" in found.outcome.note) == (["text_missing"], True)


@pytest.mark.parametrize("name", ["messages.csv", "messages_archive.csv", "messages_2.csv"])
def test_messages_of_two_of_a_community_and_of_the_site(name: str) -> None:
    content = table(
        MESSAGES,
        message("m1", WHEN, OWNER, "otter", "hello"),
        message("m2", WHEN, "otter", OWNER, "answer", "m1"),
        message("m3", WHEN, OWNER, "#invented", "to moderators"),
        message("m4", WHEN, "r/invented", OWNER, "from moderators"),
        message("m5", WHEN, "reddit", OWNER, "news"),
        message("m6", WHEN, OWNER, "otter, pine", "to both"),
    )
    found = read(name, content)
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.PRIVATE_MESSAGE, Author.OWNER),
        (DataCategory.PRIVATE_MESSAGE, Author.OTHER),
        (DataCategory.GROUP_CHAT, Author.OWNER),
        (DataCategory.GROUP_CHAT, Author.OTHER),
        (DataCategory.PRIVATE_MESSAGE, Author.PLATFORM),
        (DataCategory.GROUP_CHAT, Author.OWNER),
    ]
    assert found.records[0].conversation == found.records[1].conversation
    assert {person.name for person in found.conversations[0].participants} == {OWNER, "otter"}


def test_chats_by_the_kind_of_their_conversation() -> None:
    def row(key: str, room: str, subreddit: str, kind: str, changed: str = WHEN) -> tuple[str, ...]:
        return (key, WHEN, changed, OWNER, "words", "", room, subreddit, "General", kind)

    later = "2024-03-01 09:05:00 UTC"
    content = b"\xef\xbb\xbf" + table(
        CHATS,
        row("1", "a", "", "direct"),
        row("2", "b", "", "group", later),
        row("3", "c", "invented", "channel", ""),
        row("4", "d", "", "public_channel"),
        row("5", "e", "", "mystery"),
    )
    found = read("chat_history.csv", content)
    assert [(each.category, each.audience) for each in found.records] == [
        (DataCategory.PRIVATE_MESSAGE, None),
        (DataCategory.GROUP_CHAT, None),
        (DataCategory.COMMUNITY_MESSAGE, None),
        (DataCategory.COMMUNITY_MESSAGE, Audience.PUBLIC),
        (DataCategory.PRIVATE_MESSAGE, None),
    ]
    assert found.codes == ["unknown_conversation"]
    assert [each.text for each in found.records][:2] == ["words", f"words\n[edited {later}]"]
    assert len(found.conversations) == 5


def test_drafts_are_private_unless_a_link_was_made() -> None:
    header = "id,title,body,kind,created,is_public_link"
    found = read(
        "drafts.csv", table(header, ("d1", "t", "b", "self", WHEN, "False"), ("d2", "t", "b", "self", WHEN, "True"))
    )
    assert [(each.audience, each.signs) for each in found.records] == [
        (Audience.PRIVATE, ()),
        (None, ((Sign.SHARED_LINK, Grade.CERTAIN),)),
    ]


@pytest.mark.parametrize(
    ("cell", "zone"),
    [("1709283600", Zone.STATED), ("1709283600000", Zone.STATED), ("2024-03-01 09:00:00", Zone.UNKNOWN)],
)
def test_other_shapes_of_time(cell: str, zone: Zone) -> None:
    found = read("comments.csv", table(COMMENTS, comment("a", cell, "x")))
    created = found.records[0].created
    assert created is not None
    assert (created.earliest, created.zone) == (utc(2024, 3, 1, 9), zone)
    assert found.codes == (["zone_unknown"] if zone is Zone.UNKNOWN else [])


def test_no_time_and_an_impossible_one() -> None:
    found = read("comments.csv", table(COMMENTS, comment("a", "", "x"), comment("b", "1999-01-01 00:00:00 UTC", "y")))
    assert [each.created for each in found.records] == [None, None]
    assert found.codes == ["date_out_of_range"]


def test_the_address_of_registration_has_no_time_and_no_fault() -> None:
    found = read("ip_logs.csv", table("date,ip", ("registration ip", "198.51.100.1"), (WHEN, "192.0.2.1")))
    assert [each.created is None for each in found.records] == [True, False]
    assert (found.texts[0], found.codes) == ("date: registration ip\nip: 198.51.100.1", [])


def test_votes_are_private_and_split_tables_are_one_kind() -> None:
    for name in ("post_votes_1.csv", "comment_votes.csv", "saved_posts_12.csv"):
        header = "id,permalink" if "saved" in name else "id,permalink,direction"
        (record,) = read(name, table(header, ("a", "https://example.org/a", "up")[: len(header.split(","))])).records
        assert (record.category, record.audience, record.created) == (DataCategory.REACTION, Audience.PRIVATE, None)


def test_a_blank_row_is_none_and_an_unknown_table_is_listed() -> None:
    blank = read("friends.csv", b"username,note\n,\n\n")
    assert (blank.records, blank.outcome.note) == ([], "It holds column names and no data.")
    strange = read("something.csv", b"alpha,beta\n1,2\n")
    assert (strange.outcome.status, strange.outcome.note) == (MemberStatus.UNRECOGNISED, "It begins with: alpha, beta")
    other = read("posts.csv", b"alpha,beta\n1,2\n")
    assert other.outcome.status is MemberStatus.UNRECOGNISED
    note = read("notes.txt", b"anything")
    assert note.outcome.status is MemberStatus.UNRECOGNISED


def test_columns_tell_a_table_that_was_renamed() -> None:
    found = read("my comments of old.csv", table(COMMENTS, comment("a", WHEN, "x")))
    assert ([each.category for each in found.records], found.codes) == ([DataCategory.COMMENT], ["renamed_member"])


def test_an_account_table_of_any_columns_is_read() -> None:
    (record,) = read("linked_identities.csv", table("issuer,subject", ("google", "1"))).records
    assert (record.category, record.text) == (DataCategory.LOGIN_SECURITY, "issuer: google\nsubject: 1")


def test_a_damaged_row_leaves_the_rest() -> None:
    content = table(COMMENTS, comment("a", WHEN, "first"), comment("b", WHEN, "second"), comment("c", WHEN, "third"))
    cut = read("comments.csv", content.replace(b",second,", b',"second,'))
    assert cut.records[0].text.startswith("first")
    assert cut.records[-1].text.startswith("third")
    assert "unclosed_quote" in cut.codes
    half = read("comments.csv", content[: content.index(b"third")])
    assert [each.damaged for each in half.records] == [False, False, True]


def test_the_day_the_owner_and_the_facts() -> None:
    statistics = table(
        "statistic,value",
        ("account name", "ada_other"),
        ("export time", "2026-05-20 08:09:10 UTC"),
        ("registration date", "2013-02-22 16:30:00 UTC"),
    )
    bought = table(
        "processor,subscription_id,product,product_id,product_name,status,start_date,end_date",
        (
            "stripe",
            "s",
            "premium",
            "p",
            "Reddit Premium",
            "cancelled",
            "2022-01-01 00:00:00 UTC",
            "2022-07-01 00:00:00 UTC",
        ),
    )
    born = table("birthdate,verified_birthdate,verification_state,verification_method", ("1983-05-04", "", "", ""))
    told = surveyed({"statistics.csv": statistics, "subscriptions.csv": bought, "birthdate.csv": born})
    assert (told.owner.name, told.as_of, told.exported_at_basis) == (
        "ada_other",
        utc(2026, 5, 20, 8, 9, 10),
        "member_time",
    )
    assert [(each.what, each.value, each.start, each.end) for each in told.facts] == [
        ("account", "open", utc(2013, 2, 22, 16, 30, 0), None),
        ("born", "1983-05-04", None, None),
        ("subscription", "premium", utc(2022), utc(2022, 7)),
    ]
    assert next(gap.fact for gap in told.missing) == "audience"


def test_without_statistics_the_name_or_the_messages_tell_whose_it_is() -> None:
    held = {"messages.csv": table(MESSAGES, message("1", WHEN, "ada", "b", "x"), message("2", WHEN, "c", "ada", "y"))}
    named = surveyed(held)
    assert (named.owner.name, named.as_of, named.exported_at_basis) == (OWNER, utc(2026, 5, 21), "archive_name")
    counted = surveyed(held, "a.zip")
    assert (counted.owner.name, counted.as_of, counted.exported_at_basis) == ("ada", utc(2024, 3, 2), "newest_record")
    nobody = surveyed({"comments.csv": table(COMMENTS, comment("a", WHEN, "x"))}, "a.zip")
    assert [each.code for each in nobody.warnings] == ["export_day_unknown", "owner_unknown"]
