"""What messages hold that the plain rules would get wrong: people with two addresses, odd senders, odd rows."""

import time

import pytest

from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.messages import read_messages
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import utc
from inspector.records.record import Conversation, ExtractionWarning, Record
from tests.support.linkedin import M7, M10, M13, MINE, OWNER, OWNER_URL, archive, message, read, table
from tests.support.readings import Read

PRIVATE, GROUP, CHAT = DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT, DataCategory.AI_CHAT
SPONSORED = DataCategory.SPONSORED_MESSAGE
IVO = ("Ivo Marrowby", "https://www.linkedin.com/in/ivo-m")
STRANGER = ("Odile Fennimore", "https://www.linkedin.com/in/odile-f")
EARLIER = (OWNER, "https://www.linkedin.com/in/dorrit-before")
CONNECTIONS = table(
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ["Ivo", "Marrowby", IVO[1], "", "", "", "04 Jun 2019"],
)


def messages(*rows: list[str], header: str = M13, connections: str = "", owner: bool = True) -> Read:
    others = {"Connections.csv": connections} if connections else {}
    return read("messages.csv", table(header, *rows), others, owner=owner)


def readings(context: Context, *rows: list[str], assistant: bool = False) -> list[Record]:
    """The records alone, under a context of the test's own: nothing is learnt from the rows beforehand."""
    held = archive({"messages.csv": table(M13, *rows)})
    return [
        each
        for each in read_messages(held, held.member("messages.csv"), context, assistant=assistant)
        if isinstance(each, Record)
    ]


def knowing(connections: tuple[tuple[str, int], ...] = ()) -> Context:
    return Context(
        frozenset({"dorrit-q"}),
        frozenset({"dorrit quillfeather"}),
        connections,
        pacific=True,
        export_year=2026,
        latest=utc(2026, 3, 3),
    )


def test_an_owner_of_two_addresses_makes_no_group() -> None:
    found = messages(message("now", **MINE), message("theirs"), message("then", sender=EARLIER, to=IVO))
    assert {each.category for each in found.records} == {PRIVATE}


def test_a_counterpart_of_two_addresses_makes_no_group() -> None:
    found = messages(
        message("now", sender=("Ivo Marrowby", "https://www.linkedin.com/in/ivo-new")),
        message("mine", **MINE),
        message("then"),
    )
    assert {each.category for each in found.records} == {PRIVATE}


def test_receivers_who_left_count_in_a_group() -> None:
    one_left = messages(message("x", sender=(OWNER, OWNER_URL), to=("Ivo Marrowby, LinkedIn Member", IVO[1])))
    both_left = messages(message("x", sender=(OWNER, OWNER_URL), to=("LinkedIn Member, LinkedIn Member", "")))
    nobody_else = messages(message("x", sender=(OWNER, OWNER_URL), to=("LinkedIn Member", "")))
    assert [each.records[0].category for each in (one_left, both_left, nobody_else)] == [GROUP, GROUP, PRIVATE]


def test_an_earlier_address_that_the_survey_did_not_meet_is_told_by_the_name() -> None:
    (record,) = readings(knowing(), message("long ago", sender=EARLIER, to=IVO))
    assert record.author is Author.OWNER


@pytest.mark.parametrize(
    ("to", "connections"),
    [
        ((OWNER, OWNER_URL), ()),
        ((f"{OWNER}, Ivo Marrowby", f"{OWNER_URL},{IVO[1]}"), ()),
        (IVO, (("dorrit-before", utc(2019, 6, 4)),)),
        (("", ""), ()),
    ],
)
def test_a_namesake_is_not_the_owner(to: tuple[str, str], connections: tuple[tuple[str, int], ...]) -> None:
    (record,) = readings(knowing(connections), message("dear namesake", sender=EARLIER, to=to))
    assert record.author is Author.OTHER


def test_in_an_assistants_chat_whoever_has_an_address_is_the_person() -> None:
    rows = [message("How?", sender=("D. Quill", EARLIER[1]))[:10], message("So.", sender=("Coach", ""))[:10]]
    found = read("coach_messages.csv", table(M10, *rows), owner=False)
    assert [each.author for each in found.records] == [Author.OWNER, Author.PLATFORM]
    assert found.codes == []


def test_an_assistants_message_of_no_conversation_is_still_a_chat() -> None:
    found = read("guide_messages.csv", table(M10, message("So.", "", sender=("Guide", ""))[:10]))
    assert [(each.category, each.conversation) for each in found.records] == [(CHAT, "")]
    assert found.codes == ["no_conversation"]


def test_markup_and_unfilled_names_make_no_advertisement_of_an_assistants_answer() -> None:
    rows = [message("<p>Dear %FIRSTNAME%</p>", sender=("Coach", ""))[:10]]
    assert [each.category for each in read("coach_messages.csv", table(M10, *rows)).records] == [CHAT]


def test_a_message_of_no_conversation_to_several_is_a_groups() -> None:
    found = messages(message("x", "", to=("A, B", f"{OWNER_URL},{STRANGER[1]}")))
    assert [each.category for each in found.records] == [GROUP]


def test_an_empty_file_says_nothing_of_who_wrote() -> None:
    assert messages(owner=False).codes == []


def test_what_people_write_is_no_advertisement_before_addresses_were_told() -> None:
    rows = [["Ivo Marrowby", OWNER, "10/5/18, 4:24 PM", "", "set %PATH% first", "INCOMING", "INBOX"]]
    assert [each.category for each in read("Messages.csv", table(M7, *rows)).records] == [PRIVATE]


def test_a_page_with_an_address_is_no_advertiser_without_one() -> None:
    page = ("Some Company", "https://www.linkedin.com/company/some")
    assert [each.category for each in messages(message("<p>Hello</p>", sender=page)).records] == [PRIVATE]


def test_an_advertisement_of_someone_who_left_is_not_the_platforms() -> None:
    found = messages(message("Hello %FIRSTNAME%", sender=("LinkedIn Member", "")))
    assert [(each.category, each.author) for each in found.records] == [(SPONSORED, Author.OTHER)]


def test_a_thread_of_advertisements_shows_no_sign_of_inmail() -> None:
    found = messages(message("<p>Buy</p>", sender=("Some Company", ""), subject="An offer"), connections=CONNECTIONS)
    assert [(each.category, each.signs) for each in found.records] == [(SPONSORED, ())]
    assert [each.signs for each in found.conversations] == [()]


def test_an_answered_offer_may_be_inmail() -> None:
    ad = ("Some Company", "")
    found = messages(
        message(
            "Tell me more", sender=(OWNER, OWNER_URL), to=ad, date="2024-05-07 00:00:00 UTC", subject="RE: An offer"
        ),
        message("<p>Buy</p>", sender=ad, subject="An offer"),
        connections=CONNECTIONS,
    )
    assert [(each.category, each.signs) for each in found.records] == [(PRIVATE, ((Sign.INMAIL, Grade.POSSIBLE),))] * 2


def test_an_earlier_address_of_the_owners_is_no_second_stranger() -> None:
    rows = [
        message("answer", sender=EARLIER, to=STRANGER, date="2024-05-07 00:00:00 UTC", subject="RE: A post"),
        message("offer", sender=STRANGER, to=(OWNER, OWNER_URL), subject="A post"),
    ]
    found = readings(knowing((("ivo-m", utc(2019, 6, 4)),)), *rows)
    assert [each.signs for each in found] == [((Sign.INMAIL, Grade.LIKELY),)] * 2


def test_the_subject_of_the_first_message_counts_and_no_later_one() -> None:
    found = messages(
        message("later", sender=STRANGER, date="2024-05-07 00:00:00 UTC", subject="Now with a subject"),
        message("first", sender=STRANGER),
        connections=CONNECTIONS,
    )
    assert [each.signs for each in found.records] == [(), ()]


def test_one_sentence_is_shown_cut_and_without_control_characters() -> None:
    outcome = read("LearningCoachMessages.csv", "No \x1b[31mconversations " + "x" * 5_000).outcome
    assert "\x1b" not in outcome.note
    assert len(outcome.note) < 500


def test_keys_of_any_length_keep_conversations_apart() -> None:
    long = "2-" + "a" * 2_000
    found = messages(message("x", long + "1"), message("y", long + "2"), message("z", long + "1"))
    first, second, third = (each.conversation for each in found.records)
    assert first == third != second
    assert len(first) < 200
    assert [each.key for each in found.conversations] == [first, second, first]


@pytest.mark.alone
def test_a_crowd_of_receivers_takes_no_time() -> None:
    crowd = ",".join(f"https://www.linkedin.com/in/p{number}" for number in range(100_000))
    began = time.monotonic()
    found = messages(message("x", to=("", crowd)), message("y", to=("", crowd + ",x")))
    assert time.monotonic() - began < 10
    assert {each.category for each in found.records} == {GROUP}
    assert len(found.conversations[0].participants) <= 1_001


def test_a_block_longer_than_what_is_kept_is_corrected_by_its_conversation() -> None:
    rows = [
        *(message(str(number), subject="A post") for number in range(30)),
        message("to two", to=("A, B", f"{OWNER_URL},{STRANGER[1]}")),
    ]
    held = archive({"messages.csv": table(M13, *rows)})
    found = list(read_messages(held, held.member("messages.csv"), knowing(), assistant=False, block=10))
    records = [each for each in found if isinstance(each, Record)]
    assert [each.locator.number for each in records] == list(range(1, 32))
    assert [each.category for each in records] == [PRIVATE] * 30 + [GROUP]
    assert [(each.category, each.signs) for each in found if isinstance(each, Conversation)] == [(GROUP, ())]
    assert not [each for each in found if isinstance(each, ExtractionWarning)]
