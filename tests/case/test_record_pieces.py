"""Orders and ends of conversations are the same, however few records are looked at in one go, and whatever a foreign file holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.case import record_arrangement, record_pieces
from inspector.case.arrangement import Kept, forget, kept
from inspector.case.conversation_arrangement import arrange
from inspector.case.conversation_pages import ConversationOrder, arrangement_of, chosen_conversations
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.case.message_filter import MessageFilter
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory
from inspector.records.instants import DAY, utc
from inspector.records.record import Participant
from tests.support.filled_case import new_case, said, take

PEOPLE = tuple(
    Participant(name, key) for name, key in (("Odo Fenn", "odo"), ("ODO FENN", "odo-2"), ("Ada", ""), ("", "x"))
)
TAKEN_AWAY = 40


def readings(count: int, seed: int = 0) -> list[Reading]:
    """Records of several conversations among each other, many at the same instant, some of no date, some of none."""
    found: list[Reading] = []
    for number in range(1, count + 1):
        place = number * 7 + seed
        key = ("", "a", "b", "c", "undated")[place % 5]
        at = None if key == "undated" or place % 11 == 0 else utc(2024) + (place % 13) * DAY
        category = DataCategory.POST if not key and place % 3 else DataCategory.PRIVATE_MESSAGE
        found.append(said(number, f"crane {place % 17}", at, PEOPLE[place % 4], key, category))
    return found


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {"messages.csv": readings(200), "more.csv": readings(90, 3)})
        take(made, "b.zip", {"messages.csv": readings(120), "other.csv": readings(60, 5)})
        with made.transaction() as connection:
            assert match_duplicates(connection) > TAKEN_AWAY
        yield made


def columns(case: Case) -> list[tuple[str, bytes]]:
    with case.transaction() as connection:
        forget(connection)
        arrange(connection)
    found = case.connection.execute("SELECT name, ids FROM arrangement ORDER BY name").fetchall()
    assert len(found) in {0, len(ConversationOrder), len(Kept), len(Kept) + len(ConversationOrder)}
    return found


def lists(case: Case) -> list[tuple[list[int], list[int], list[int]]]:
    found = [chosen_conversations(case.connection, MessageFilter(), order) for order in ConversationOrder]
    return [(list(each.ids), list(each.matches), list(each.shown)) for each in found]


@pytest.mark.parametrize("step", [1, 3, 50])
def test_small_pieces_make_the_same_bytes(case: Case, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    whole = columns(case)
    monkeypatch.setattr(record_pieces, "STEP", step)
    monkeypatch.setattr(record_arrangement, "_STEP", step)
    monkeypatch.setattr(record_arrangement, "_SAMPLE", 1)
    monkeypatch.setattr(record_arrangement, "_NAMED", step)
    assert columns(case) == whole


@pytest.mark.parametrize("step", [1, 3, 1_000])
def test_ends_of_conversations_are_those_that_the_records_tell(
    case: Case, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr(record_pieces, "STEP", step)
    columns(case)
    by_columns = lists(case)
    with case.transaction() as connection:
        forget(connection)
    assert by_columns == lists(case)
    assert len(by_columns[0][0]) == len(("alone", "a", "b", "c", "undated"))


def test_conversations_are_kept_where_records_have_too_many_classes(case: Case) -> None:
    whole = dict(columns(case))
    with case.transaction() as connection:
        connection.execute("UPDATE class SET id = 65536 WHERE id = (SELECT max(id) FROM class)")
        connection.execute("UPDATE record SET class = 65536 WHERE class NOT IN (SELECT id FROM class)")
    found = dict(columns(case))
    assert kept(case.connection, Kept.CLASS) is None
    names = [arrangement_of(order) for order in ConversationOrder]
    assert found == {name: whole[name] for name in names}


@pytest.mark.parametrize("number", [0, -1])
def test_a_conversation_of_no_number_of_ours_keeps_no_list(case: Case, number: int) -> None:
    with case.transaction() as connection:
        connection.execute("UPDATE record SET conversation = ? WHERE id = 5", (number,))
    columns(case)
    assert kept(case.connection, arrangement_of(ConversationOrder.NAME)) is None
    assert kept(case.connection, Kept.CREATED) is not None
    assert lists(case)
