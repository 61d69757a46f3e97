"""Apple's ZIPs within ZIPs through what a person can ask for: read by any number of processes, gone on with, looked at."""

import zipfile
from contextlib import closing, suppress
from pathlib import Path

import pytest

from inspector.archive.unpacked import KEPT
from inspector.case.archives import members
from inspector.case.file import open_case
from inspector.operations.demo import demo_name, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.members_view import member_beginning
from inspector.operations.record_lines import record_lines
from inspector.operations.source import raw_record
from inspector.operations.viewing import viewed
from inspector.progress import silent

PLAYED = "Apple Music Activity.zip!/Apple Music Activity/Apple Music Play Activity.csv"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder)
    return folder / demo_name("apple")


def told(case: Path, *archives: Path, workers: int = 0) -> list[object]:
    with viewed(inspect(InspectRequest(archives, case, workers=workers), silent)) as view:
        return list(record_lines(view))


@pytest.fixture(scope="module")
def whole(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[object]]:
    case = tmp_path_factory.mktemp("case") / "c.inspection"
    return case, told(case, archive)


class _StopHereError(Exception):
    """What a person's stop stands for."""


def test_another_process_reads_the_same(archive: Path, whole: tuple[Path, list[object]], tmp_path: Path) -> None:
    assert told(tmp_path / "c.inspection", archive, workers=1) == whole[1]


def test_what_was_stopped_within_goes_on(archive: Path, whole: tuple[Path, list[object]], tmp_path: Path) -> None:
    case = tmp_path / "c.inspection"

    def stop(what: str, _done: int, _total: int) -> None:
        if PLAYED in what:
            raise _StopHereError

    with suppress(_StopHereError):
        inspect(InspectRequest((archive,), case, workers=0), stop)
    KEPT.forget()
    assert told(case, archive) == whole[1]


def test_the_beginning_of_a_member_within_and_the_bytes_of_its_records_are_shown(
    whole: tuple[Path, list[object]],
) -> None:
    case, _ = whole
    with closing(open_case(case)) as opened:
        rows = members(opened.connection)
    (played,) = [row for row in rows if row.path.endswith(PLAYED)]
    assert member_beginning(case, played.id).text.startswith("Song Name,Artist Name")
    with closing(open_case(case)) as opened:
        records = [each[0] for each in opened.connection.execute("SELECT id FROM record WHERE member = ?", [played.id])]
    assert [raw_record(case, each).data.split(b",")[0] for each in records] == [
        b"The Invented Reel",
        b"A Waltz for Nobody",
    ]


def test_an_unpacked_download_holds_the_same_zips(
    archive: Path, whole: tuple[Path, list[object]], tmp_path: Path
) -> None:
    with zipfile.ZipFile(archive) as held:
        held.extractall(tmp_path / "unpacked")  # (our own demo)
    assert len(told(tmp_path / "c.inspection", tmp_path / "unpacked")) == len(whole[1])
