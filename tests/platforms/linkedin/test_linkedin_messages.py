"""Message files of every layout: who wrote, what kind it is, which thread, and every trap of the format."""

import hashlib

import pytest

from inspector.platforms.linkedin.messages import read_messages
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import Conversation, MemberStatus, Record
from tests.support.linkedin import (
    M7,
    M9,
    M10,
    M13,
    MINE,
    OWNER,
    OWNER_URL,
    archive,
    message,
    read,
    surveyed,
    table,
)
from tests.support.readings import Read

PRIVATE, GROUP = DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT
SPONSORED, DRAFT = DataCategory.SPONSORED_MESSAGE, DataCategory.MESSAGE_DRAFT
STRANGER = ("Odile Fennimore", "https://www.linkedin.com/in/odile-f")
CONNECTIONS = table(
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ["Ivo", "Marrowby", "https://www.linkedin.com/in/ivo-m", "", "", "", "04 Jun 2019"],
)


def messages(*rows: list[str], header: str = M13, connections: str = "") -> Read:
    others = {"Connections.csv": connections} if connections else {}
    return read("messages.csv", table(header, *rows), others)


def test_two_people_writing() -> None:
    found = messages(message("and yours"), message("my question", **MINE))
    theirs, mine = found.records
    assert (theirs.author, mine.author) == (Author.OTHER, Author.OWNER)
    assert theirs.sender is not None
    assert (theirs.sender.name, theirs.sender.identifier) == ("Ivo Marrowby", "ivo-m")
    assert theirs.created is not None
    assert (theirs.created.earliest, theirs.created.latest) == (utc(2024, 5, 6, 7, 8, 9),) * 2
    assert (theirs.created.precision, theirs.created.zone) == (Precision.SECOND, Zone.STATED)
    assert {record.category for record in found.records} == {PRIVATE}
    (conversation,) = found.conversations
    assert {person.identifier for person in conversation.participants} == {"ivo-m", "dorrit-q"}
    assert (found.outcome.status, found.outcome.records, found.codes) == (MemberStatus.READ, 2, [])


def test_text_is_the_persons_own_whatever_it_holds() -> None:
    texts = [
        'He said "yes", twice',
        "two\nlines\r\nand more",
        "NA",
        "null",
        "00123",
        "=1+1",
        "<3 and a < b > c",
        "a, b; c\td",
        "🫖 Ünï",
    ]
    found = messages(*(message(text) for text in texts))
    assert [record.text for record in found.records] == texts


def test_every_record_has_its_exact_bytes() -> None:
    content = table(M13, message('quoted "so"\nand broken'), message("plain")).encode()
    for record in read("messages.csv", content).records:
        place = record.locator
        raw = content[place.offset : place.offset + place.length]
        assert hashlib.sha256(raw).digest() == place.sha256
        assert record.text.split("\n")[0].replace('"', '""').encode() in raw


def test_markup_is_taken_out_and_other_angle_brackets_stay() -> None:
    found = messages(
        message(
            "<p>Dear <b>you</b>,</p><p>salary &amp; terms<br>see <a href='http://x.example'>here</a></p><style>p{}</style>"
        ),
        message("a <placeholder> stays, &copy; too; AT&T as well"),
    )
    assert [record.text for record in found.records] == [
        "Dear you,\n\nsalary & terms\nsee here", "a <placeholder> stays, © too; AT&T as well",
    ]  # fmt: skip


@pytest.mark.parametrize("flag", ["Yes", "true", "TRUE", "1"])
def test_drafts(flag: str) -> None:
    found = messages(message("not sent yet", draft=flag, sender=("", ""), to=("", "")), message("sent"))
    assert [(each.category, each.author) for each in found.records] == [(DRAFT, Author.OWNER), (PRIVATE, Author.OTHER)]


def test_what_campaigns_send_is_sponsored() -> None:
    ad = ("Some Company", "")
    found = messages(
        message('<div class="spinmail-quill-editor">Buy</div>', "2-a", sender=ad),
        message("Hello %FIRSTNAME%", "2-b", sender=ad),
        message("Hello", "2-c", sender=ad, title="Sponsored Conversation"),
        message("<p>Buy</p>", "2-d", sender=("LinkedIn", "")),
        message("<p>I write in HTML</p>", "2-e"),
        message("<p>An answer</p>", "2-f", sender=ad),
        message("Question", "2-f", **MINE),
    )
    assert [each.category for each in found.records] == [SPONSORED] * 4 + [PRIVATE] * 3
    assert [each.author for each in found.records[:4]] == [Author.OTHER] * 3 + [Author.PLATFORM]


def test_a_member_who_left_is_no_advertiser() -> None:
    found = messages(message("Goodbye", sender=("LinkedIn Member", "")))
    assert [(each.category, each.author) for each in found.records] == [(PRIVATE, Author.OTHER)]


def test_a_group_is_told_by_its_receivers() -> None:
    two = ("A, B", f"{OWNER_URL},https://www.linkedin.com/in/odile-f")
    found = messages(message("to both", to=two, title="Lock keepers"), message("to one"))
    assert {each.category for each in found.records} == {GROUP}
    assert (found.conversations[0].category, found.conversations[0].title) == (GROUP, "Lock keepers")


def test_a_group_is_told_by_its_senders_where_there_are_no_receivers() -> None:
    old = [["2-g", "", name, f"https://www.linkedin.com/in/{slug}", "", "2021-05-06 07:08:09 UTC", "", "x", "INBOX"]
           for name, slug in (("Ivo", "ivo-m"), (OWNER, "dorrit-q"), ("Odile", "odile-f"))]  # fmt: skip
    assert {each.category for each in messages(*old, header=M9).records} == {GROUP}
    assert {each.category for each in messages(*old[:2], header=M9).records} == {PRIVATE}


def test_commas_in_names_make_no_group() -> None:
    found = messages(message("hello", to=("Jane Doe, Ph.D., MBA", "https://www.linkedin.com/in/jane")))
    assert found.records[0].category is PRIVATE


def test_signs_of_inmail() -> None:
    likely, possible = ((Sign.INMAIL, Grade.LIKELY),), ((Sign.INMAIL, Grade.POSSIBLE),)
    found = messages(
        message(
            "later answer",
            "2-a",
            sender=MINE["sender"],
            to=STRANGER,
            date="2024-05-07 00:00:00 UTC",
            subject="RE: A post",
        ),
        message("an offer", "2-a", sender=STRANGER, subject="A post"),
        message("an offer", "2-b", subject="A post"),
        message("no subject", "2-c", sender=STRANGER),
        message("long ago", "2-d", sender=STRANGER, subject="Old", date="2014-05-06 07:08:09 UTC"),
        message("gone", "2-e", sender=("LinkedIn Member", ""), subject="Post"),
        message(
            "both", "2-f", sender=STRANGER, to=("A, B", f"{OWNER_URL},https://www.linkedin.com/in/z"), subject="Post"
        ),
        connections=CONNECTIONS,
    )
    assert [each.signs for each in found.records] == [likely, likely, possible, (), (), possible, ()]
    assert [each.signs for each in found.conversations] == [likely, possible, (), (), possible, ()]
    assert [each.category for each in found.records[:6]] == [PRIVATE] * 6


def test_without_connections_a_stranger_is_only_possible() -> None:
    found = messages(message("an offer", sender=STRANGER, subject="A post"))
    assert found.records[0].signs == ((Sign.INMAIL, Grade.POSSIBLE),)


def test_attachments_are_named_and_never_followed() -> None:
    links = "https://www.linkedin.com/dms/prv/image/v2/a?e=1&v=b,https://www.linkedin.com/dms/prv/vid/v2/c?e=1"
    (record,) = messages(message("", attachments=links)).records
    assert record.text == "[attached: picture, video]"


def test_equal_rows_are_two_records() -> None:
    found = messages(message("same"), message("same"))
    assert [each.locator.number for each in found.records] == [1, 2]
    assert found.records[0].locator.sha256 == found.records[1].locator.sha256


def test_rows_cut_short_too_long_or_cut_off_are_kept_and_told() -> None:
    whole = table(M13, message("one"))
    content = whole + "2-one,,Ivo\n" + table(M13, [*message("long"), "extra"]).split("\n", 1)[1] + '"2-one","","Ivo'
    found = read("messages.csv", content)
    assert [(each.locator.number, each.damaged) for each in found.records] == [
        (1, False),
        (2, True),
        (3, True),
        (4, True),
    ]
    assert [(each.code, each.record) for each in found.warnings if each.code in {"short", "long", "cut"}] == [
        ("short", 2), ("long", 3), ("cut", 4),
    ]  # fmt: skip
    assert found.outcome.records == 4


def test_a_date_that_is_none_keeps_its_record() -> None:
    found = messages(
        message("when?", date="some day"), message("never", date=""), message("far", date="2031-01-01 00:00:00 UTC")
    )
    assert [each.created for each in found.records] == [None] * 3
    assert [(each.code, each.record) for each in found.warnings] == [
        ("unreadable_date", 1), ("no_date", 2), ("date_out_of_range", 3),
    ]  # fmt: skip


def test_the_oldest_layout_tells_the_direction() -> None:
    rows = [
        ["Ivo Marrowby", OWNER, "10/5/18, 4:24 PM", "", "hello", "INCOMING", "INBOX"],
        [OWNER, "Ivo Marrowby", "10/5/18, 5:24 PM", "", "hello back", "OUTGOING", "SENT"],
        [OWNER, "Odile Fennimore", "1/5/18, 5:24 PM", "", "another", "OUTGOING", "SENT"],
    ]
    found = read("Messages.csv", table(M7, *rows), owner=False)
    assert [each.author for each in found.records] == [Author.OTHER, Author.OWNER, Author.OWNER]
    assert [each.conversation for each in found.records] == ["with ivo marrowby"] * 2 + ["with odile fennimore"]
    created = [each.created for each in found.records]
    assert created[0] is not None
    assert (created[0].earliest, created[0].precision, created[0].zone) == (
        utc(2018, 10, 5, 23, 24),
        Precision.MINUTE,
        Zone.INFERRED,
    )
    assert found.codes == []


def test_times_of_early_2020_have_no_zone() -> None:
    rows = [["Ivo", OWNER, "2019-11-06T02:08:20", "", "hello", "INCOMING", "INBOX"]]
    found = read("messages.csv", table(M7.upper(), *rows))
    assert found.records[0].created is not None
    assert found.records[0].created.zone is Zone.UNKNOWN
    assert found.codes == ["zone_unknown"]


def test_another_encoding_is_the_same_text() -> None:
    content = table(M10, message("Grüße an Zoë")[:10])
    utf16 = b"\xff\xfe" + "\n".join(
        "\t".join(f'"{cell}"' for cell in line) for line in (M10.split(","), message("Grüße an Zoë")[:10])
    ).encode("utf-16-le")
    for encoded in (
        content.encode(),
        b"\xef\xbb\xbf" + content.encode(),
        content.encode("cp1252"),
        utf16,
        content.replace("\n", "\r\n").encode(),
    ):
        assert [each.text for each in read("messages.csv", encoded).records] == ["Grüße an Zoë"]


def test_the_owner_may_have_had_other_addresses() -> None:
    before = ("Dorrit  Quillfeather, MBA", "https://linkedin.com/in/D%C3%B6rrit/?x=1")
    found = messages(message("from before", sender=before, to=MINE["to"]))
    assert found.records[0].author is Author.OWNER


def test_nobody_is_taken_for_the_owner_where_none_is_known() -> None:
    found = read("messages.csv", table(M13, message("x"), message("y", **MINE)), owner=False)
    assert [each.author for each in found.records] == [Author.OTHER] * 2
    assert found.codes == ["owner_unknown"]


def test_messages_of_no_conversation_stand_alone() -> None:
    found = messages(message("x", ""), message("y", ""))
    assert [each.conversation for each in found.records] == ["", ""]
    assert found.conversations == []
    assert found.codes == ["no_conversation"]


def test_a_thread_that_comes_again_is_judged_as_a_whole() -> None:
    group = message("to two", to=("A, B", f"{OWNER_URL},https://www.linkedin.com/in/z"))
    found = messages(message("one"), message("other", "2-two"), group)
    assert [(each.key, each.category) for each in found.conversations] == [
        ("2-one", PRIVATE),
        ("2-two", PRIVATE),
        ("2-one", GROUP),
    ]


def test_a_thread_longer_than_what_is_kept_gives_the_same_records_and_the_same_last_word() -> None:
    group = message("to two", to=("A, B", f"{OWNER_URL},https://www.linkedin.com/in/z"))
    rows = [*(message(str(number)) for number in range(50)), group, message("other", "2-two")]
    held = archive({"messages.csv": table(M13, *rows)})
    context = surveyed({}).context
    whole, cut = (
        list(read_messages(held, held.member("messages.csv"), context, assistant=False, block=block))  # type: ignore[arg-type]
        for block in (20_000, 7)
    )
    assert [each.locator for each in whole if isinstance(each, Record)] == [
        each.locator for each in cut if isinstance(each, Record)
    ]
    assert [each for each in whole if isinstance(each, Conversation)] == [
        each for each in cut if isinstance(each, Conversation)
    ]


@pytest.mark.parametrize(
    "name",
    ["guide_messages.csv", "coach_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv"],
)
def test_chats_with_assistants_are_told_by_their_member(name: str) -> None:
    found = read(
        name, table(M10, message("How do I ask?", **MINE)[:10], message("Like so.", sender=("Coach", ""))[:10])
    )
    assert [(each.category, each.author) for each in found.records] == [
        (DataCategory.AI_CHAT, Author.OWNER), (DataCategory.AI_CHAT, Author.PLATFORM),
    ]  # fmt: skip
    assert read(name, M10 + "\n").outcome.records == 0


def test_a_sentence_in_place_of_chats_is_read() -> None:
    outcome = read("LearningCoachMessages.csv", "No conversations found\n").outcome
    assert (outcome.status, outcome.category, outcome.records) == (MemberStatus.READ, DataCategory.AI_CHAT, 0)
    assert "No conversations found" in outcome.note


def test_an_unknown_header_is_shown_and_not_guessed() -> None:
    outcome = read("messages.csv", "Alpha,Beta\n1,2\n").outcome
    assert (outcome.status, outcome.records) == (MemberStatus.UNRECOGNISED, 0)
    assert "Alpha, Beta" in outcome.note
