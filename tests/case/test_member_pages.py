"""Members by page: every order, every filter, and what belongs to one of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.case.file import Case
from inspector.case.member_pages import (
    MemberFilter,
    MemberOrder,
    count_warnings,
    first_records,
    member_categories,
    member_ids,
    member_rows,
    member_warnings,
    repeated_records,
)
from inspector.records.instants import utc
from inspector.records.record import ExtractionWarning
from tests.support.filled_case import new_case, said, take

MEMBERS = (
    ("b.csv", "post", 5, "read", "", 900),
    ("A.csv", "private_message", 2, "read", "It holds 50% of it", 100),
    ("odd.bin", None, 0, "unrecognised", "It begins with: Slot", 40),
    ("torn.csv", "comment", 1, "damaged", "cut short", 70),
    ("left_out.mp4", "video", 0, "skipped", "too large", 5_000),
    ("late.csv", None, 0, "waiting", "", 10),
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {name: [] for name, *_ in MEMBERS})
        with made.transaction() as connection:
            for ordinal, (_, category, records, status, note, size) in enumerate(MEMBERS):
                connection.execute(
                    "UPDATE member SET category = ?, records = ?, status = ?, note = ?, size = ?, sha256 = ? WHERE ordinal = ?",
                    (category, records, status, note, size, bytes([ordinal]) * 32, ordinal),
                )
        yield made


def paths(case: Case, chosen: MemberFilter | None = None, *order: MemberOrder, descending: bool = False) -> list[str]:
    ids = member_ids(case.connection, chosen or MemberFilter(), *order, descending=descending)
    return [row.path for row in member_rows(case.connection, ids)]


def test_what_asks_for_a_look_comes_first(case: Case) -> None:
    assert paths(case) == ["odd.bin", "torn.csv", "late.csv", "left_out.mp4", "b.csv", "A.csv"]


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        (MemberOrder.PLACE, "b.csv", "late.csv"),
        (MemberOrder.PATH, "A.csv", "torn.csv"),
        (MemberOrder.RECORDS, "odd.bin", "b.csv"),
        (MemberOrder.SIZE, "late.csv", "left_out.mp4"),
        (MemberOrder.HASH, "b.csv", "late.csv"),
        (MemberOrder.NOTE, "b.csv", "left_out.mp4"),
        (MemberOrder.ARCHIVE, "b.csv", "late.csv"),
    ],
)
def test_members_can_be_sorted_both_ways(case: Case, order: MemberOrder, first: str, last: str) -> None:
    forwards = paths(case, None, order)
    assert (forwards[0], forwards[-1]) == (first, last)
    assert paths(case, None, order, descending=True) == forwards[::-1]


def test_kinds_of_data_stand_in_the_order_of_their_names(case: Case) -> None:
    ids = member_ids(case.connection, MemberFilter(), MemberOrder.KIND, kinds=("video", "post"))
    assert [row.path for row in member_rows(case.connection, ids)][:2] == ["left_out.mp4", "b.csv"]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (MemberFilter(words="CSV"), {"A.csv", "b.csv", "torn.csv", "late.csv"}),
        (MemberFilter(words="csv short"), {"torn.csv"}),
        (MemberFilter(words="50%"), {"A.csv"}),
        (MemberFilter(words="left_out"), {"left_out.mp4"}),
        (MemberFilter(words="020202"), {"odd.bin"}),
        (MemberFilter(words="a.zip"), {name for name, *_ in MEMBERS}),
        (MemberFilter(words="' OR 1 --"), set()),
        (MemberFilter(statuses=("damaged", "skipped")), {"torn.csv", "left_out.mp4"}),
        (MemberFilter(categories=("",)), {"odd.bin", "late.csv"}),
        (MemberFilter(categories=("post",)), {"b.csv"}),
        (MemberFilter(archive=2), set()),
    ],
)
def test_every_filter_narrows(case: Case, chosen: MemberFilter, found: set[str]) -> None:
    assert set(paths(case, chosen)) == found


def test_a_page_keeps_its_order_and_passes_over_what_is_gone(case: Case) -> None:
    assert [row.id for row in member_rows(case.connection, [5, 99, 1])] == [5, 1]
    assert member_categories(case.connection) == ("", "comment", "post", "private_message", "video")


def test_a_member_has_its_records_and_warnings(tmp_path: Path) -> None:
    posts = [said(number, f"Hello {number}", utc(2023, 1, number)) for number in (1, 2, 3)]
    odd = [ExtractionWarning("odd", f"Odd {number}.", 0, number) for number in (2, 1)]
    with new_case(tmp_path, "b.inspection") as case:
        take(case, "a.zip", {"messages.csv": [*posts, *odd], "empty.csv": []})
        assert first_records(case.connection, 1, 2) == (1, 2)
        assert member_warnings(case.connection, 1, 1) == (("Odd 1.", 1),)
        assert (count_warnings(case.connection, 1), count_warnings(case.connection, 2)) == (2, 0)
        with case.transaction() as connection:
            connection.execute("UPDATE record SET canonical = 1 WHERE id = 2")
        assert repeated_records(case.connection, 1) == 1
        assert first_records(case.connection, 1, 9) == (1, 2, 3), "a repeated record stands in its member all the same"
