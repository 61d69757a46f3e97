"""Numbers that stand for people stay what they were, whatever comes later; the hash key is made once."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.case.file import open_case
from inspector.case.pseudonyms import Kind, assign, assign_groups, hash_key, known_hash_key, numbers
from inspector.case.withheld import release, withheld, withhold
from inspector.errors import UsageError
from inspector.records.instants import utc
from tests.support.filled_case import new_case, said, take


def test_numbers_follow_the_order_of_first_appearance_and_stay(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        with case.transaction() as connection:
            assert assign(connection, Kind.PHONE, ["b", "a", "b"]) == {"b": 1, "a": 2}
            assert assign(connection, Kind.EMAIL, ["z"]) == {"z": 1}
        with case.transaction() as connection:
            assert assign(connection, Kind.PHONE, ["c", "a"]) == {"b": 1, "a": 2, "c": 3}
    with open_case(tmp_path / "a.inspection") as case:
        assert numbers(case.connection, Kind.PHONE) == {"b": 1, "a": 2, "c": 3}
        assert numbers(case.connection, Kind.PERSON) == {}


def test_keys_of_one_person_share_a_number_and_keep_what_was_handed_out(tmp_path: Path) -> None:
    with new_case(tmp_path) as case, case.transaction() as connection:
        assert assign_groups(connection, Kind.PERSON, [["name ivo"], [], ["id ada", "name ada"]]) == {
            "name ivo": 1, "id ada": 2, "name ada": 2,
        }  # fmt: skip
        known = assign_groups(connection, Kind.PERSON, [["id ivo", "name ivo"], ["id new"], ["name ivo", "name ada"]])
        assert known == {"name ivo": 1, "id ivo": 1, "id ada": 2, "name ada": 2, "id new": 3}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.lists(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=3), max_size=5), max_size=5))
def test_no_number_ever_changes_or_goes_to_another(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[list[str]]]
) -> None:
    with new_case(tmp_path_factory.mktemp("case")) as case:
        before: dict[str, int] = {}
        for groups in rounds:
            with case.transaction() as connection:
                after = assign_groups(connection, Kind.PERSON, groups)
            assert before.items() <= after.items()
            assert set(after.values()) == set(range(1, len(set(after.values())) + 1))
            assert after == numbers(case.connection, Kind.PERSON)
            before = after


def test_the_hash_key_is_made_once(tmp_path: Path) -> None:
    with new_case(tmp_path) as case, new_case(tmp_path, "b.inspection") as other:
        assert known_hash_key(case.connection) is None
        with case.transaction() as connection:
            key = hash_key(connection)
        with case.transaction() as connection:
            assert hash_key(connection) == key == known_hash_key(connection)
        with other.transaction() as connection:
            assert hash_key(connection) != key
        assert len(key) == 32


def test_records_are_kept_back_with_a_reason_and_given_free_again(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(1, "to my lawyer"), said(2, "hello"), said(3, "from my lawyer")]})
        with case.transaction() as connection:
            assert withhold(connection, [3, 1, 1], " Advice of\ncounsel ", utc(2026, 3, 4)) == 2
        rows = withheld(case.connection)
        assert [(row.record, row.reason, row.at) for row in rows] == [
            (1, "Advice of counsel", utc(2026, 3, 4)), (3, "Advice of counsel", utc(2026, 3, 4)),
        ]  # fmt: skip
        assert rows[1].label.endswith(".0.3")
        with case.transaction() as connection:
            assert withhold(connection, [1], "Health", utc(2026, 3, 5)) == 1
            assert release(connection, [3, 2]) == 1
        assert [(row.record, row.reason) for row in withheld(case.connection)] == [(1, "Health")]
        with pytest.raises(UsageError, match="no such record"), case.transaction() as connection:
            withhold(connection, [2, 99], "x", 0)
        with pytest.raises(UsageError, match="reason"), case.transaction() as connection:
            withhold(connection, [2], " \n", 0)
        assert [row.record for row in withheld(case.connection)] == [1]


def test_a_record_that_stands_in_two_archives_is_kept_back_once(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        for name in ("a.zip", "b.zip"):
            take(case, name, {"messages.csv": [said(1, "to my lawyer", utc(2024))]})
        case.connection.execute("UPDATE record SET canonical = 1 WHERE id = 2")
        with case.transaction() as connection:
            assert withhold(connection, [1, 2], "Advice", 0) == 1
        assert [row.record for row in withheld(case.connection)] == [1]
        with case.transaction() as connection:
            assert release(connection, [2]) == 1
        assert withheld(case.connection) == ()
