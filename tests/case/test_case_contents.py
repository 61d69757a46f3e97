"""What goes into a case comes out: every record, in every order, found by what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.case.archives import members_by_status
from inspector.case.conversations import settle, settled
from inspector.case.counts import participants, records, warnings
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.case.queries import count, places, record_by_label, record_ids, record_rows
from inspector.case.rows import Order, RecordFilter
from inspector.case.search import END, START, search
from inspector.case.words import match_of
from inspector.errors import UsageError
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Participant
from tests.support.filled_case import new_case, said, take

ADA = Participant("Ada Brindlewick", "ada-b")
BEN = Participant("ben of nowhere")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as opened:
        yield opened


def texts(case: Case, chosen: RecordFilter, order: Order = Order.PLACE, *, descending: bool = False) -> list[str]:
    ids = record_ids(case.connection, chosen, order, descending=descending)
    assert count(case.connection, chosen) == len(ids)
    return [row.text for row in record_rows(case.connection, ids)]


def fill(case: Case) -> None:
    readings: list[Reading] = [
        said(1, "zebra crossing", utc(2024, 5, 1), ADA, "c1"),
        said(2, "Äpfel und Birnen", None, BEN, "c2"),
        said(3, "apple", utc(2020, 1, 1), ADA, "c1", DataCategory.MESSAGE_DRAFT, Author.OWNER),
        said(4, "", utc(2022, 1, 1), None, ""),
        ExtractionWarning("unreadable_date", "The date is in no known form.", 0, 2),
        Conversation("c1", "About zebras", (ADA, BEN), DataCategory.PRIVATE_MESSAGE),
    ]
    posts = [said(1, "a post", utc(2021, 1, 1), None, "", DataCategory.POST, Author.OWNER)]
    unknown = [MemberOutcome(MemberStatus.UNRECOGNISED, None, 0, 7, b"\2" * 32, "It begins with: a, b")]
    take(case, "one.zip", {"messages.csv": readings, "Shares.csv": posts, "Odd.csv": unknown})


def test_everything_is_accounted_for(case: Case) -> None:
    fill(case)
    assert records(case.connection) == (5, 0)
    assert members_by_status(case.connection) == (("read", 2), ("unrecognised", 1))
    (warning,) = warnings(case.connection)
    assert (warning.code, warning.member, warning.record) == ("unreadable_date", "messages.csv", 2)


def test_orders_are_total_and_reversible(case: Case) -> None:
    fill(case)
    everything = RecordFilter()
    assert texts(case, everything) == ["zebra crossing", "Äpfel und Birnen", "apple", "", "a post"]
    assert texts(case, everything, Order.CREATED) == ["Äpfel und Birnen", "apple", "a post", "", "zebra crossing"]
    for order in Order:
        assert sorted(texts(case, everything, order)) == sorted(texts(case, everything))
        assert texts(case, everything, order, descending=True) == texts(case, everything, order)[::-1]


def test_filters(case: Case) -> None:
    fill(case)
    assert texts(case, RecordFilter(categories=("post", "message_draft"))) == ["apple", "a post"]
    assert texts(case, RecordFilter(authors=("owner",))) == ["apple", "a post"]
    assert texts(case, RecordFilter(since=utc(2022), until=utc(2024, 5, 1))) == [""]
    assert texts(case, RecordFilter(until=utc(2021))) == ["apple"]
    (ada,) = participants(case.connection, "ada")
    assert ada.records == 2
    assert texts(case, RecordFilter(participant=ada.id)) == ["zebra crossing", "apple"]
    assert participants(case.connection, "%") == ()
    assert texts(case, RecordFilter(words="apfel")) == ["Äpfel und Birnen"]
    assert texts(case, RecordFilter(words="...")) == []


def test_a_page_keeps_the_order_that_was_asked_for(case: Case) -> None:
    take(case, "many.zip", {"a.csv": [said(number, f"m{number}", conversation="") for number in range(1, 1_300)]})
    wanted = [1_299, 3, 700, 3, 99_999]
    assert [row.number for row in record_rows(case.connection, wanted)] == [1_299, 3, 700, 3]


def test_search_marks_its_hits(case: Case) -> None:
    fill(case)
    (hit,) = search(case.connection, "zeb*", 10)
    assert hit.snippet == f"{START}zebra{END} crossing"
    assert search(case.connection, '"crossing zebra"', 10) == ()
    assert len(search(case.connection, '"zebra crossing', 10)) == 1


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(typed=st.text(max_size=30) | st.text(alphabet='"*() ANDORNOT^:-+a', max_size=30))
def test_nothing_that_can_be_typed_breaks_the_search(case: Case, typed: str) -> None:
    case.connection.execute(
        "SELECT rowid FROM content_fts WHERE content_fts MATCH ?", (match_of(typed) or '"x"',)
    ).fetchall()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=8), min_size=1, max_size=5))
def test_every_word_of_a_text_finds_it(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    with new_case(tmp_path_factory.mktemp("words")) as found:
        take(found, "a.zip", {"a.csv": [said(1, " ".join(words))]})
        assert all(len(search(found.connection, word, 5)) == 1 for word in words)


def test_text_that_no_database_holds_is_mended(case: Case) -> None:
    take(case, "a.zip", {"a.csv": [said(1, "half \ud83d and a \x00 byte")]})
    assert texts(case, RecordFilter()) == ["half \ufffd and a \x00 byte"]


def test_public_ids(case: Case) -> None:
    fill(case)
    (row,) = record_rows(case.connection, [3])
    assert record_by_label(case.connection, row.label.upper()).text == "apple"
    for wrong in ("", "x", "1.2", f"{row.label}.1", row.label[1:], "a.b.c", f"{row.label}9", "٣.٣.٣"):
        with pytest.raises(UsageError):
            record_by_label(case.connection, wrong)


def test_equal_records_of_two_archives_are_one_the_nth_with_the_nth(case: Case) -> None:
    hello = [said(1, "hello", utc(2024), ADA), said(2, "hello", utc(2024), ADA), said(3, "bye", utc(2024), ADA)]
    take(case, "one.zip", {"messages.csv": hello})
    more = [said(number, "hello", utc(2024), ADA) for number in (1, 2, 3)]
    take(case, "two.zip", {"messages.csv": more, "again.csv": [said(1, "bye", utc(2024), BEN)]})
    with case.transaction() as connection:
        assert match_duplicates(connection) == 2
    assert records(case.connection) == (5, 2)
    assert texts(case, RecordFilter()) == ["hello", "hello", "bye", "hello", "bye"]
    assert [(place.member, place.record) for place in places(case.connection, 2)] == [("messages.csv", "2")]
    with case.transaction() as connection:
        assert match_duplicates(connection) == 2


def test_equal_records_of_one_archive_stay_several(case: Case) -> None:
    take(case, "one.zip", {"messages.csv": [said(1, "hello", utc(2024), ADA), said(2, "hello", utc(2024), ADA)]})
    with case.transaction() as connection:
        assert match_duplicates(connection) == 0
    assert records(case.connection) == (2, 0)


def test_a_conversation_labels_its_plain_messages_alone(case: Case) -> None:
    draft = said(2, "draft", utc(2024), ADA, "c1", DataCategory.MESSAGE_DRAFT)
    signs = ((Sign.INMAIL, Grade.LIKELY),)
    readings: list[Reading] = [
        said(1, "plain", utc(2024), ADA),
        draft,
        Conversation("c1", "t", (ADA,), DataCategory.PRIVATE_MESSAGE, signs),
    ]
    take(case, "one.zip", {"messages.csv": readings})
    plain, kept = record_rows(case.connection, [1, 2])
    assert (plain.category, plain.signs) == ("private_message", (("inmail", "likely"),))
    assert (kept.category, kept.signs) == ("message_draft", ())


def test_the_persons_word_settles_inmail_for_the_whole_thread(case: Case) -> None:
    signs = ((Sign.INMAIL, Grade.LIKELY),)
    readings: list[Reading] = [
        said(1, "plain", utc(2024), ADA),
        Conversation("c1", "t", (ADA,), DataCategory.PRIVATE_MESSAGE, signs),
    ]
    take(case, "one.zip", {"messages.csv": readings})
    (row,) = record_rows(case.connection, [1])
    assert row.conversation is not None
    for word, category in ((True, "inmail"), (False, "private_message"), (True, "inmail"), (None, "private_message")):
        with case.transaction() as connection:
            settle(connection, row.conversation, word)
        assert record_rows(case.connection, [1])[0].category == category
        assert settled(case.connection, row.conversation) is word
    assert record_rows(case.connection, [1])[0].signs == (("inmail", "likely"),)


def test_a_later_archive_leaves_the_persons_word(case: Case) -> None:
    signs = ((Sign.INMAIL, Grade.LIKELY),)
    known = Conversation("c1", "t", (ADA,), DataCategory.PRIVATE_MESSAGE, signs)
    take(case, "one.zip", {"messages.csv": [said(1, "plain", utc(2024), ADA), known]})
    for word, category in ((True, "inmail"), (False, "private_message")):
        with case.transaction() as connection:
            settle(connection, 1, word)
        take(case, f"{word}.zip", {"messages.csv": [said(1, f"more {word}", utc(2025), ADA), known]})
        assert {row.category for row in record_rows(case.connection, record_ids(case.connection, RecordFilter()))} == {
            category
        }
