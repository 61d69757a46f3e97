"""Indexes of a very large member are sorted in a file beside the case, which nobody else sees and nothing leaves behind."""

import sys
from pathlib import Path

import pytest

from inspector.case import intake, sort_room
from inspector.case.file import Case, open_case
from inspector.case.shape import expected_shape, shape
from inspector.case.sort_room import IN_MEMORY, sorting_room
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.case.test_large_members import held
from tests.support.filled_case import new_case

MANY = 100_000
SORT = "CREATE INDEX twice ON option (value, key DESC)"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose name is to be quoted."""
    found = tmp_path / "Mira's cases"
    found.mkdir()
    return found


def many_rows(case: Case) -> None:
    """Enough to sort that SQLite with little memory has to put some of it elsewhere."""
    case.connection.execute("PRAGMA cache_size = 10")
    rows = ((f"{number:020}", f"{number * 7919 % MANY:020}") for number in range(MANY))
    with case.transaction() as connection:
        connection.executemany("INSERT INTO option (key, value) VALUES (?, ?)", rows)


def files_while_sorting(case: Case) -> set[str]:
    """What this process has open while SQLite sorts: files of SQLite's own."""
    seen: set[str] = set()

    def look() -> int:
        for each in Path("/proc/self/fd").iterdir():
            try:
                seen.add(str(each.readlink()))
            except OSError:
                continue
        return 0

    case.connection.set_progress_handler(look, 5_000)
    with case.transaction() as connection:
        connection.execute(SORT)
        connection.execute("DROP INDEX twice")
    case.connection.set_progress_handler(None, 0)
    return {each for each in seen if "etilqs" in each}


def test_the_same_case_comes_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    demo = make_demo(folder / "demo")
    whole = inspect(InspectRequest((demo.archive,), folder / "a.inspection", demo.facts, workers=0), silent)
    monkeypatch.setattr(intake, "_LARGE", 0)
    monkeypatch.setattr(intake, "_EACH", 0)
    monkeypatch.setattr(sort_room, "_BESIDE", 0)
    beside = inspect(InspectRequest((demo.archive,), folder / "b.inspection", demo.facts, workers=0), silent)
    assert held(beside) == held(whole)
    with open_case(beside) as case:
        assert shape(case.connection) == expected_shape()
    assert sorted(each.name for each in folder.iterdir()) == ["a.inspection", "b.inspection", "demo"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there does the system say which files are open")
def test_the_file_stands_in_the_cases_folder_and_has_no_name(folder: Path) -> None:
    with new_case(folder) as case:
        many_rows(case)
        assert files_while_sorting(case) == set()
        with sorting_room(case, 2 * IN_MEMORY) as most:
            assert most > 2 * IN_MEMORY
            found = files_while_sorting(case)
        assert found
        assert all(each.startswith(f"{folder}/") and each.endswith("(deleted)") for each in found)
        assert files_while_sorting(case) == set()


def test_a_small_member_is_sorted_in_memory(folder: Path) -> None:
    with new_case(folder) as case, sorting_room(case, 1024) as most:
        assert most == IN_MEMORY
        assert case.connection.execute("PRAGMA temp_store").fetchone() == (2,)


def test_where_no_file_can_be_made_there_is_room_for_no_more(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with new_case(folder) as case:
        monkeypatch.setattr(case, "path", folder / "gone" / "a.inspection")
        with sorting_room(case, 2 * IN_MEMORY) as most:
            assert most == IN_MEMORY
            assert case.connection.execute("PRAGMA temp_store").fetchone() == (2,)
