"""A second part joins its first: the case asks as before, nothing is counted twice, stopped is as it was."""

import shutil
import zipfile
from pathlib import Path

import pytest

from inspector.case import long_statements
from inspector.case.archives import archives
from inspector.case.file import open_case
from inspector.case.late_indexes import LateIndexes
from inspector.case.log import verify_log
from inspector.errors import ArchiveRefused
from inspector.operations.ask_anew import ask_anew, asked_of
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.joining import join_archives
from inspector.operations.own_facts import own_facts
from inspector.operations.summary import summarise
from inspector.progress import Cancelled, silent
from inspector.statements.statement import Purpose


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """The case of a first part; the whole archive; the facts file."""
    folder = tmp_path_factory.mktemp("parts")
    demo = make_demo(folder)
    first = folder / "Basic_LinkedInDataExport_03-01-2026.zip"
    with zipfile.ZipFile(demo.archive) as whole, zipfile.ZipFile(first, "w") as part:
        for name in ("Profile.csv", "messages.csv", "Connections.csv"):
            part.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0)), whole.read(name))
    case = inspect(InspectRequest((first,), folder / "first.inspection", facts=demo.facts), silent)
    return case, demo.archive, first


@pytest.fixture
def case(parts: tuple[Path, Path, Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(parts[0], tmp_path / "mine.inspection"))


def names(case: Path) -> list[str]:
    with open_case(case) as read:
        assert verify_log(read.connection) is None
        return [row.name for row in archives(read.connection)]


def test_a_second_part_joins_its_first(case: Path, parts: tuple[Path, Path, Path]) -> None:
    before, said = summarise(case), own_facts(case)
    assert join_archives(case, (parts[1],), silent) == case
    after = summarise(case)
    assert names(case) == [parts[2].name, parts[1].name]
    assert after.records == 172, "what stands in both is counted once"
    assert after.repeated == before.records
    assert own_facts(case) == said
    assert sum(count for _, count in after.verdicts) == after.records, "every record was assessed"
    assert [path.name for path in case.parent.iterdir()] == [case.name], "no copy is left"


def test_it_is_stopped_while_indexes_are_made(
    case: Path, parts: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.case.intake._LARGE", 0)
    monkeypatch.setattr("inspector.case.intake._EACH", 0)
    monkeypatch.setattr(long_statements, "_STEPS", 1)
    making: list[bool] = []
    make = LateIndexes.make

    def made(self: LateIndexes) -> None:
        making.append(True)
        make(self)

    def stopping(*_: object) -> None:
        if making:
            raise Cancelled

    before = case.read_bytes()
    monkeypatch.setattr(LateIndexes, "make", made)
    with pytest.raises(Cancelled):
        join_archives(case, (parts[1],), stopping)
    assert making == [True]
    assert case.read_bytes() == before


def test_the_case_asks_as_it_asked_before(case: Path, parts: tuple[Path, Path, Path]) -> None:
    ask_anew(case, {Purpose.ADVERTISING}, frozenset(), silent)
    asked = asked_of(case)
    join_archives(case, (parts[1],), silent)
    assert asked_of(case) == asked
    assert not summarise(case).standard_view


def test_an_archive_that_is_there_already_adds_nothing(case: Path, parts: tuple[Path, Path, Path]) -> None:
    before = summarise(case)
    join_archives(case, (parts[2],), silent)
    assert summarise(case) == before


@pytest.mark.parametrize("at", [1, 4, 9, 25])
def test_stopped_the_case_is_as_it_was(case: Path, parts: tuple[Path, Path, Path], at: int) -> None:
    left = at
    before = case.read_bytes()

    def stop(_what: str, _done: int, _total: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        join_archives(case, (parts[1],), stop)
    assert case.read_bytes() == before
    assert [path.name for path in case.parent.iterdir()] == [case.name]


def test_what_is_no_archive_leaves_the_case_alone(case: Path, tmp_path: Path) -> None:
    (tmp_path / "page.zip").write_text("<!doctype html>sign in")
    before = case.read_bytes()
    with pytest.raises(ArchiveRefused):
        join_archives(case, (tmp_path / "page.zip",), silent)
    assert case.read_bytes() == before
