"""What is kept of all records tells the same as the records themselves, and goes with whatever changes them."""

import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest

from inspector.case import arranged, arranged_parts, picked, record_arrangement, word_hits
from inspector.case.arranged import arranged_ids
from inspector.case.arrangement import Kept, forget, kept
from inspector.case.conversation_arrangement import arrange
from inspector.case.conversation_pages import ConversationList, ConversationOrder, chosen_conversations
from inspector.case.conversations import settle
from inspector.case.counts import records
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.case.message_filter import MessageFilter
from inspector.case.picked import Picked
from inspector.case.queries import count, ids_to_show, record_ids
from inspector.case.record_arrangement import arrange_records
from inspector.case.rows import Order, RecordFilter
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import DAY, utc
from inspector.records.record import Conversation, Participant
from tests.support.filled_case import new_case, said, take

ME = Participant("Dorrit Quillfeather", "dorrit-quillfeather")
PEOPLE = (ME, Participant("ana of nowhere", "ana"), Participant("Ana Prynne", "ana-p"), Participant("Ivo", ""), None)
START = utc(2022)
VERDICTS = "INSERT INTO stretch (class, c_from, c_to, l_from, l_to, verdict, records, used, others) SELECT class, {low}, {high}, {low}, 4611686018427387904, '{verdict}', count(*), '{used}', '[]' FROM record WHERE canonical IS NULL AND created >= {low} AND created < {high} GROUP BY class"

FILTERS = (
    RecordFilter(),
    RecordFilter(categories=("private_message",)),
    RecordFilter(categories=("post", "inmail")),
    RecordFilter(categories=("comment",)),
    RecordFilter(authors=("owner",)),
    RecordFilter(authors=("other",), since=START + 20 * DAY),
    RecordFilter(since=START + 10 * DAY, until=START + 30 * DAY),
    RecordFilter(until=START + 5 * DAY),
    RecordFilter(since=START + 999 * DAY),
    RecordFilter(undated=True),
    RecordFilter(undated=True, since=START),
    RecordFilter(verdicts=("unclear",)),
    RecordFilter(verdicts=("alleged", "unclear"), authors=("owner",)),
    RecordFilter(verdicts=("stated",)),
    RecordFilter(words="word7"),
    RecordFilter(words="wor*", verdicts=("unclear",)),
    RecordFilter(words="word1 word2"),
    RecordFilter(words='"?!"'),
    RecordFilter(words="word3", authors=("owner",), since=START + 10 * DAY),
    RecordFilter(statement="one"),
    RecordFilter(statement="two", verdicts=("unclear",), authors=("owner",)),
    RecordFilter(statement="none"),
    RecordFilter(participant=1),
    RecordFilter(participant=2, since=START + 10 * DAY),
    RecordFilter(participant=3, categories=("post",)),
    RecordFilter(participant=99),
)


def readings(seed: int, count: int = 400) -> list[Reading]:
    dice = random.Random(seed)
    found: list[Reading] = []
    for number in range(1, count + 1):
        sender = dice.choice(PEOPLE)
        category = dice.choice((DataCategory.PRIVATE_MESSAGE, DataCategory.PRIVATE_MESSAGE, DataCategory.POST))
        key = "" if category is DataCategory.POST else dice.choice(("a", "b", "c", "d", ""))
        at = None if dice.random() < 0.1 else START + dice.randrange(50) * DAY
        author = Author.OWNER if sender is ME else Author.OTHER
        found.append(said(number, f"word{dice.randrange(9)}", at, sender, key, category, author))
    for key, title, people in (("a", "", PEOPLE[:2]), ("b", "Zoo", PEOPLE[:3]), ("c", "", (ME,)), ("d", "apple", ())):
        parts = tuple(each for each in people if each is not None)
        found.append(Conversation(key, title, parts, DataCategory.PRIVATE_MESSAGE))
    return found


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {"messages.csv": readings(1), "more.csv": readings(2, 50)})
        with made.transaction() as connection:
            undated = -4611686018427387904
            for low, high, verdict, used in (
                (undated, START, "alleged", "[]"),
                (START, START + 25 * DAY, "unclear", '["one","two"]'),
                (START + 25 * DAY, START + 30 * DAY, "stated", '["two"]'),
            ):
                connection.execute(VERDICTS.format(low=low, high=high, verdict=verdict, used=used))
        yield made


Answers = dict[tuple[object, ...], list[int]]


def answers(case: Case) -> Answers:
    """Every order of every filter, and every list of conversations."""
    found: Answers = {}
    for chosen, order, descending in product(FILTERS, Order, (False, True)):
        found[chosen, order, descending] = list(record_ids(case.connection, chosen, order, descending=descending))
    for chosen in FILTERS:
        found[chosen, "count"] = [count(case.connection, chosen)]
    for by in ConversationOrder:
        listed: ConversationList = chosen_conversations(case.connection, MessageFilter(), by)
        assert listed.whole
        for name in ("ids", "matches", "shown"):
            found[by, name] = list(getattr(listed, name))
        found[by, "messages"] = [listed.messages]
    found["records",] = list(records(case.connection))
    return found


def kept_and_not(case: Case) -> tuple[Answers, Answers]:
    """The answers by what is kept, and those of the records themselves."""
    assert kept(case.connection, Kept.CLASS) is not None
    by_columns = answers(case)
    case.connection.execute("BEGIN")
    forget(case.connection)
    by_records = answers(case)
    case.connection.execute("ROLLBACK")
    return by_columns, by_records


def keep(case: Case) -> None:
    with case.transaction() as connection:
        arrange(connection)


def columns(case: Case) -> list[tuple[str, bytes]]:
    return case.connection.execute("SELECT name, ids FROM arrangement ORDER BY name").fetchall()


def test_what_is_kept_answers_as_the_records_do(case: Case) -> None:
    keep(case)
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records
    assert sum(map(bool, by_columns.values())) > 80


@pytest.mark.parametrize(
    ("module", "name", "value"),
    [
        (arranged, "_FEW", 0),
        (arranged, "_PIECE", 7),
        (arranged_parts, "_RARE", 1),
        (picked, "_BLOCK", 7),
        (word_hits, "_STEP", 7),
    ],
)
def test_every_way_of_looking_at_columns_gives_the_same(
    case: Case, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, value: int
) -> None:
    monkeypatch.setattr(module, name, value)
    with case.transaction() as connection:
        # Two of one name: their records stand among each other's.
        connection.execute("UPDATE participant SET name = 'ANA PRYNNE' WHERE id = 4")
    keep(case)
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records


def test_a_table_is_shown_the_same_page_by_page(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(case)
    monkeypatch.setattr(picked, "_BLOCK", 50)
    asked = RecordFilter(categories=("private_message",))
    for order, descending in product((Order.CREATED, Order.SENDER), (False, True)):
        shown = ids_to_show(case.connection, asked, order, descending=descending)
        assert isinstance(shown, Picked)
        whole = list(record_ids(case.connection, asked, order, descending=descending))
        assert len(shown) == len(whole) > 100
        assert [shown.index(each) for each in whole] == list(range(len(whole)))
        assert [list(shown[at : at + 9]) for at in range(0, 99, 9)] == [whole[at : at + 9] for at in range(0, 99, 9)]


def test_words_are_told_by_the_index_alone(case: Case) -> None:
    keep(case)
    asked = RecordFilter(words="word7")
    found = arranged_ids(case.connection, asked, Order.PLACE)
    assert found is not None
    assert len(found) > 20
    assert list(word_hits.word_hits(case.connection, "word7", found[3])) == list(found[:4])


def test_a_sender_of_many_records_is_told_by_the_columns(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(case)
    asked = RecordFilter(participant=1)
    assert arranged_ids(case.connection, asked, Order.PLACE) is None
    by_records = list(record_ids(case.connection, asked))
    monkeypatch.setattr(arranged_parts, "_RARE", 1)
    by_columns = arranged_ids(case.connection, asked, Order.PLACE)
    assert by_columns is not None
    assert list(by_columns) == by_records


@pytest.mark.parametrize("step", [1, 7, 64])
def test_columns_worked_out_in_small_pieces_are_the_same(
    case: Case, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    keep(case)
    whole = columns(case)
    with case.transaction() as connection:
        forget(connection)
    monkeypatch.setattr(record_arrangement, "_STEP", step)
    monkeypatch.setattr(record_arrangement, "_SAMPLE", 1)
    keep(case)
    assert columns(case) == whole


def test_a_sender_that_the_case_does_not_know_is_nobody(case: Case) -> None:
    with case.transaction() as connection:
        connection.execute("UPDATE record SET sender = 999 WHERE id = 5")
        connection.execute("UPDATE record SET sender = -1 WHERE id = 6")
    keep(case)
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records


def test_nothing_is_kept_where_an_instant_lies_beyond_all_time(case: Case) -> None:
    with case.transaction() as connection:
        connection.execute("UPDATE record SET created = 9000000000000000000 WHERE id = 5")
    keep(case)
    assert kept(case.connection, Kept.CREATED) is None
    assert 5 in record_ids(case.connection, RecordFilter(), Order.CREATED)


def test_a_verdict_that_hangs_on_the_end_as_well_is_asked_of_the_records(case: Case) -> None:
    with case.transaction() as connection:
        connection.execute("UPDATE record SET latest = created + 1 WHERE id % 2 = 0")
        connection.execute("UPDATE stretch SET l_to = c_from + 1, records = 1 WHERE verdict = 'unclear'")
    keep(case)
    assert arranged_ids(case.connection, RecordFilter(verdicts=("unclear",)), Order.PLACE) is None
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records


def test_the_persons_word_on_a_conversation_is_followed(case: Case) -> None:
    keep(case)
    with case.transaction() as connection:
        assert settle(connection, 1, is_inmail=True)
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records
    inmail = RecordFilter(categories=("inmail",))
    assert len(record_ids(case.connection, inmail)) > 10


def test_another_archive_takes_away_what_is_kept_and_repeats_are_in_no_order(case: Case) -> None:
    keep(case)
    take(case, "b.zip", {"messages.csv": readings(1), "new.csv": readings(3, 30)})
    assert kept(case.connection, Kept.CLASS) is None
    keep(case)
    with case.transaction() as connection:
        assert match_duplicates(connection) > 100
    assert kept(case.connection, Kept.CREATED) is None
    keep(case)
    by_columns, by_records = kept_and_not(case)
    assert by_columns == by_records


def test_a_case_without_records_keeps_empty_columns(tmp_path: Path) -> None:
    with new_case(tmp_path) as made:
        keep(made)
        by_columns, by_records = kept_and_not(made)
        assert by_columns == by_records
        assert not any(each for name, each in by_columns.items() if len(name) == 3)


def test_the_same_records_are_kept_as_the_same_bytes(case: Case) -> None:
    rows = []
    for _ in range(2):
        with case.transaction() as connection:
            forget(connection)
            arrange_records(connection)
        rows.append(columns(case))
    assert rows[0] == rows[1]
    assert len(rows[0]) == len(Kept)
