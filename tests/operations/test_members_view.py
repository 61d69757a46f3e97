"""What the window is told of members: all of them, one in full, and how one begins."""

import shutil
from pathlib import Path

import pytest

from inspector.case.duplicates import match_duplicates
from inspector.case.member_pages import MemberFilter, MemberOrder
from inspector.errors import UsageError, VerificationFailed
from inspector.operations.demo_case import inspect_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.members_view import chosen_members, member_beginning, member_detail, members_overview
from inspector.progress import silent
from inspector.records.instants import utc
from tests.support.filled_case import new_case, said, take


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


def one(case: Path, words: str) -> int:
    (found,) = chosen_members(case, MemberFilter(words=words), MemberOrder.PLACE, (), descending=False)
    return found


def test_the_overview_accounts_for_every_member(demo: Path) -> None:
    overview = members_overview(demo)
    assert overview.by_status == (("unrecognised", 1), ("read", 34))
    assert overview.members == 35
    assert overview.categories[0] == ""
    assert [name for _, name in overview.archives] == ["Complete_LinkedInDataExport_03-02-2026.zip"]


def test_a_member_is_told_in_full(demo: Path) -> None:
    detail = member_detail(demo, one(demo, "Comments"))
    assert (detail.member.category, detail.member.records, detail.repeated) == ("comment", 3, 0)
    assert [row.category for row in detail.records] == ["comment"] * 3
    assert detail.archive.startswith("Complete_")
    with pytest.raises(UsageError, match="no such file"):
        member_detail(demo, 99)


def test_records_that_stand_in_another_archive_are_told_apart(tmp_path: Path) -> None:
    posts = [said(number, f"Hello {number}", utc(2023, 1, number)) for number in (1, 2, 3)]
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": posts})
        take(case, "b.zip", {"messages.csv": posts[:2]})
        with case.transaction() as connection:
            match_duplicates(connection)
    first, second = (member_detail(tmp_path / "a.inspection", member) for member in (1, 2))
    assert (first.member.records, first.repeated, first.archive) == (3, 0, "a.zip")
    assert (second.member.records, second.repeated, second.archive) == (2, 2, "b.zip")
    assert len(second.records) == 2, "they stand in their member all the same"


def test_an_unknown_member_can_be_looked_at(demo: Path) -> None:
    beginning = member_beginning(demo, one(demo, "Yard_Bookings"))
    assert beginning.text.startswith("Slot,Truck,Released")
    assert (beginning.encoding, beginning.whole) == ("UTF-8", True)


def test_the_beginning_of_a_large_member_is_cut_between_characters(demo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport"
    folder.mkdir()
    shutil.unpack_archive(demo.parent / "Complete_LinkedInDataExport_03-02-2026.zip", folder)
    (folder / "Yard_Bookings.csv").write_text("éx" + "é" * 5_000, encoding="utf-8")
    case = inspect(InspectRequest((folder,), tmp_path / "b.inspection", workers=0), silent)
    beginning = member_beginning(case, one(case, "Yard_Bookings"))
    assert set(beginning.text) == {"é", "x"}
    assert (beginning.encoding, beginning.whole) == ("UTF-8", False)
    (folder / "Yard_Bookings.csv").unlink()
    with pytest.raises(VerificationFailed):
        member_beginning(case, one(case, "Yard_Bookings"))
    shutil.rmtree(folder)
    with pytest.raises(UsageError, match="not where it was"):
        member_beginning(case, one(case, "Yard_Bookings"))
