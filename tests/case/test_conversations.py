"""Conversations by page: which hold what is asked for, in what order, and one of them to be read."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from inspector.case.annotations import Note, add_tag, write_notes
from inspector.case.conversation_pages import ConversationOrder, chosen_conversations
from inspector.case.conversation_rows import ConversationRow, conversation_rows
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.case.message_filter import ALONE, InMail, MessageFilter
from inspector.case.message_pages import LONGEST, message_ids, message_rows, message_text
from inspector.case.search import END, START
from inspector.case.withheld import withhold
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import DAY, Instant, utc
from inspector.records.record import Conversation, Participant, Record
from tests.support.filled_case import new_case, said, take

ME = Participant("Dorrit Quillfeather", "dorrit-quillfeather")
IVO = Participant("Ivo Marrowby", "ivo-m")
ANA = Participant("Ana Tolliver", "ana-t")
ANA_ONCE = Participant("Ana Prynne", "ana-t")
MAY = utc(2024, 5, 1)


def told(key: str, title: str, *people: Participant, signs: tuple[tuple[Sign, Grade], ...] = ()) -> Conversation:
    return Conversation(key, title, (ME, *people), DataCategory.PRIVATE_MESSAGE, signs)


def wrote(number: int, text: str, day: int | None, key: str, sender: Participant = ME) -> Record:
    author = Author.OWNER if sender is ME else Author.OTHER
    at: Instant | None = None if day is None else MAY + day * DAY
    return said(number, text, at, sender, key, author=author)


READINGS: Sequence[Reading] = (
    wrote(1, "Is the offer still open?", 3, "ivo"),
    wrote(2, "The offer stands. <b>Call</b> https://x.example/a", 2, "ivo", IVO),
    wrote(3, "Good morning", 1, "ivo", IVO),
    told("ivo", "", IVO, signs=((Sign.INMAIL, Grade.LIKELY),)),
    wrote(4, "Minutes of the club\n[attached: document]", 9, "club", ANA),
    wrote(5, "They were attached: thank you", 8, "club", IVO),
    told("club", "Reading club", IVO, ANA),
    wrote(6, "Hello Ana", None, "ana"),
    wrote(7, "Hello yourself", 5, "ana", ANA_ONCE),
    told("ana", "", ANA_ONCE),
    said(8, "Nobody knows where this offer belongs", MAY, IVO, "", author=Author.OTHER),
    said(9, "A post about an offer", MAY, ME, "", DataCategory.POST, Author.OWNER),
)
VERDICTS = "INSERT INTO stretch (class, c_from, c_to, l_from, l_to, verdict, records, used, others) SELECT class, min(created), max(created) + 1, min(latest), max(latest) + 1, CASE WHEN class.author = 'owner' THEN 'alleged' ELSE 'unclear' END, count(*), '[]', '[]' FROM record JOIN class ON class.id = record.class GROUP BY class"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {"messages.csv": READINGS})
        with made.transaction() as connection:
            connection.execute(VERDICTS)
        yield made


def names(case: Case, chosen: MessageFilter, order: ConversationOrder = ConversationOrder.NEWEST) -> list[str]:
    found = chosen_conversations(case.connection, chosen, order)
    keys = {ALONE: "alone", **dict(case.connection.execute("SELECT id, key FROM conversation"))}
    assert found.messages == sum(found.matches)
    return [keys[each] for each in found.ids]


def row(case: Case, key: str, words: str = "") -> ConversationRow:
    found = chosen_conversations(case.connection, MessageFilter(words=words))
    rows = conversation_rows(case.connection, found.ids, found.shown, words)
    assert [each.id for each in rows] == list(found.ids)
    number = case.connection.execute("SELECT id FROM conversation WHERE key = ?", (key,)).fetchone()
    return next(each for each in rows if each.id == (number[0] if number else ALONE))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ConversationOrder.NEWEST, ["club", "ana", "ivo", "alone"]),
        (ConversationOrder.EARLIEST, ["ivo", "ana", "club", "alone"]),
        (ConversationOrder.MOST, ["ivo", "club", "ana", "alone"]),
        (ConversationOrder.NAME, ["ana", "ivo", "club", "alone"]),
    ],
)
def test_conversations_can_be_sorted(case: Case, order: ConversationOrder, expected: list[str]) -> None:
    assert names(case, MessageFilter(), order) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (MessageFilter(words="offer"), ["ivo", "alone"]),
        (MessageFilter(words='"the offer"'), ["ivo"]),
        (MessageFilter(words="off*"), ["ivo", "alone"]),
        (MessageFilter(words="!?"), []),
        (MessageFilter(verdicts=("alleged",)), ["ivo", "ana"]),
        (MessageFilter(verdicts=("alleged", "unclear")), ["club", "ana", "ivo", "alone"]),
        (MessageFilter(verdicts=("stated",)), []),
        (MessageFilter(mine=True), ["ivo", "ana"]),
        (MessageFilter(mine=False, words="hello"), ["ana"]),
        (MessageFilter(attached=True), ["club"]),
        (MessageFilter(since=MAY + 3 * DAY), ["club", "ana", "ivo"]),
        (MessageFilter(until=MAY + 2 * DAY), ["ivo", "alone"]),
        (MessageFilter(inmail=InMail.SIGNS), ["ivo"]),
        (MessageFilter(inmail=InMail.YES), []),
        (MessageFilter(categories=("group_chat",)), []),
    ],
)
def test_every_filter_narrows(case: Case, chosen: MessageFilter, expected: list[str]) -> None:
    assert names(case, chosen) == expected


def test_a_person_is_found_under_every_name_of_the_account(case: Case) -> None:
    people = dict(case.connection.execute("SELECT name, id FROM participant"))
    assert names(case, MessageFilter(person=people["Ana Tolliver"])) == ["club", "ana"]
    assert names(case, MessageFilter(person=people["Ana Prynne"])) == ["club", "ana"]
    assert names(case, MessageFilter(person=people["Ivo Marrowby"])) == ["club", "ivo"]


def test_marks_of_the_person_can_be_asked_for(case: Case) -> None:
    with case.transaction() as connection:
        add_tag(connection, [2, 8, 9], "check")
        write_notes(connection, 5, [Note("who?", MAY)])
        withhold(connection, [7], "Private", MAY)
    assert names(case, MessageFilter(tag="check")) == ["ivo", "alone"]
    assert names(case, MessageFilter(noted=True)) == ["club"]
    assert names(case, MessageFilter(withheld=True)) == ["ana"]
    assert [row(case, key).marked for key in ("ivo", "club", "ana", "alone")] == [1, 1, 1, 1], "the post is no message"


def test_a_row_says_who_takes_part_and_how_it_stands(case: Case) -> None:
    ivo = row(case, "ivo")
    assert (ivo.people, ivo.others, ivo.messages, ivo.title) == (("Ivo Marrowby",), 1, 3, "")
    assert ivo.verdicts == (("alleged", 1), ("unclear", 2))
    assert (ivo.inmail, ivo.settled, row(case, "club").inmail) == ("likely", "", "")
    assert (ivo.said, ivo.author, ivo.made) == ("Is the offer still open?", "owner", MAY + 3 * DAY)
    club = row(case, "club")
    assert (club.title, set(club.people), club.others) == ("Reading club", {"Ivo Marrowby", "Ana Tolliver"}, 2)
    assert (row(case, "alone").messages, row(case, "alone").people) == (1, ())


def test_words_are_marked_in_the_message_that_stands_for_its_conversation(case: Case) -> None:
    assert row(case, "ivo", "offer").said == f"Is the {START}offer{END} still open?"
    assert row(case, "ivo", "morn*").said == f"Good {START}morning{END}"


def test_a_conversation_is_read_from_the_earliest_message_on(case: Case) -> None:
    assert list(message_ids(case.connection, 1)) == [3, 2, 1]
    assert list(message_ids(case.connection, 3)) == [7, 6], "what has no date stands last"
    assert list(message_ids(case.connection, ALONE)) == [8]
    assert list(message_ids(case.connection, 1, MessageFilter(words="offer"))) == [2, 1]
    assert list(message_ids(case.connection, 1, MessageFilter(mine=False))) == [3, 2]


def test_messages_of_one_minute_keep_the_order_in_which_they_were_written(tmp_path: Path) -> None:
    newest_first = [wrote(1, "late", 5, "c"), wrote(2, "answer", 1, "c"), wrote(3, "question", 1, "c")]
    oldest_first = [wrote(1, "question", 1, "d"), wrote(2, "answer", 1, "d"), wrote(3, "late", 5, "d")]
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"a.csv": [*newest_first, told("c", "")], "b.csv": [*oldest_first, told("d", "")]})
        for conversation in (1, 2):
            rows = message_rows(case.connection, message_ids(case.connection, conversation))
            assert [each.record.text for each in rows] == ["question", "answer", "late"]


def test_what_was_attached_stands_beside_the_text(case: Case) -> None:
    (found,) = message_rows(case.connection, [4], "minutes attached")
    assert (found.record.text, found.attached, found.length) == ("Minutes of the club", ("document",), 19)
    (other,) = message_rows(case.connection, [5])
    assert other.attached == ()


def test_hits_are_marked_as_the_search_finds_them(case: Case) -> None:
    (found,) = message_rows(case.connection, [2], '"offer stands" call')
    text = found.record.text
    assert [text[start:end] for start, end in found.text_hits] == ["offer stands", "Call"]
    (plain,) = message_rows(case.connection, [2])
    assert (plain.text_hits, plain.tags, plain.note, plain.withheld) == ((), (), "", "")


def test_marks_of_search_in_a_text_are_told_from_its_own_characters(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"m.csv": [wrote(1, "\x02 Zürich\x03 and zurich", 1, "c"), told("c", "")]})
        (found,) = message_rows(case.connection, [1], "zurich")
        assert [found.record.text[start:end] for start, end in found.text_hits] == ["Zürich", "zurich"]


def test_a_hit_far_behind_brings_its_surroundings(tmp_path: Path) -> None:
    text = "x " * 500_000 + "needle at the end"
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"m.csv": [wrote(1, text, 1, "c"), told("c", "")]})
        (found,) = message_rows(case.connection, [1], "needle")
        assert len(found.record.text) <= LONGEST
        assert (found.length, found.begins) == (len(text), 1_000_000 - 600)
        assert [found.record.text[start:end] for start, end in found.text_hits] == ["needle"]
        (whole,) = message_rows(case.connection, [1])
        assert (whole.begins, whole.record.text) == (0, text[:LONGEST])
        assert message_text(case.connection, 1) == text


def test_a_message_that_stands_in_two_archives_is_read_once(case: Case) -> None:
    take(case, "b.zip", {"messages.csv": READINGS})
    with case.transaction() as connection:
        assert match_duplicates(connection) > 5
    found = chosen_conversations(case.connection, MessageFilter())
    assert found.messages == 8
    assert list(message_ids(case.connection, 1)) == [3, 2, 1]
    assert row(case, "ivo").messages == 3


def test_what_people_type_is_never_taken_for_a_query(case: Case) -> None:
    for typed in ('"', "a AND", "NEAR(", "title:x", "*", "'; DROP TABLE tag; --", "\x00", "(" * 500):
        chosen_conversations(case.connection, MessageFilter(words=typed))
        message_rows(case.connection, [1], typed)
