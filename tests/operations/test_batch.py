"""Many people's archives: a case each, the same bytes whoever works, and nothing that stops the others."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import psutil
import pytest

from inspector.case.counts import records
from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.operations.batch import person
from inspector.operations.batch.finding import Person, find_people
from inspector.operations.batch.outcome import State
from inspector.operations.batch.person import inspect_person
from inspector.operations.batch.request import BatchRequest, Places
from inspector.operations.batch.task import Task
from inspector.operations.inspection import InspectRequest
from inspector.progress import Progress
from inspector.statements.digest import knowledge_digest
from inspector.statements.load import load_knowledge
from tests.benchmarks.archives import make_archive
from tests.support.program import ROOT, run_inspector

WATCH = """
import os, sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        address = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        with open(os.environ["SEEN"], "a") as seen:
            seen.write(f"{event} {address!r}\\n")
sys.addaudithook(watch)
"""
"""Writes down every connection of every process that is started in its environment."""
FACTS = '[[fact]]\nwhat = "residence"\nvalue = "US-CA"\nfrom = 2010-01-01\n'
DONE = ["Ana", "Ben", "Two", "Unpacked"]
FAILED = ["=Broken", "Empty", "Late.zip"]


def make_people(folder: Path) -> Path:
    """Four people with sound archives, three with none that can be read, and what is nobody's."""
    folder.mkdir()
    make_archive(folder / "Ana.zip", 40)
    (folder / "Ana.facts.toml").write_text(FACTS)
    make_archive(folder / "Ben.zip", 70)
    (folder / "Two").mkdir()
    make_archive(folder / "Two" / "first.zip", 20)
    make_archive(folder / "Two" / "second.zip", 25)
    (folder / "Two" / "letter.txt").write_text("Dear Sir")
    with zipfile.ZipFile(folder / "Ben.zip") as archive:
        archive.extractall(folder / "Unpacked")
    (folder / "=Broken.zip").write_bytes(b"no archive")
    (folder / "Empty").mkdir()
    (folder / "Late.zip").mkdir()
    (folder / "Late.zip" / "x.txt").write_text("x")
    (folder / "notes.txt").write_text("call back")
    (folder / "Anna.facts.toml").write_text(FACTS)
    (folder / ".hidden").write_text("")
    return folder


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_people(tmp_path_factory.mktemp("batch") / "in")


@pytest.fixture(scope="module")
def alone(people: Path) -> Path:
    """What one worker makes of them."""
    to = people.parent / "alone"
    done = run_inspector("batch", str(people), "--to", str(to), "--workers", "1", cwd=people.parent)
    assert done.returncode == 0, done.stderr
    lines = done.stderr.decode().splitlines()
    assert [line.split(":")[1].strip() for line in lines] == FAILED
    assert b"4 of 7 people are finished" in done.stdout
    return to


def written(to: Path) -> dict[str, bytes]:
    """Every file whose bytes must be the same, whoever worked."""
    names = ("summary.xlsx", "summary.csv", "categories.csv", "log.txt")
    found = {name: (to / name).read_bytes() for name in names}
    found |= {f"results/{each.name}": each.read_bytes() for each in sorted((to / "results").iterdir())}
    return found | {f"finished/{each.name}": each.read_bytes() for each in sorted((to / "finished").iterdir())}


def rows(to: Path) -> dict[str, dict[str, str]]:
    with (to / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["person"].removeprefix("'"): row for row in csv.DictReader(file)}


def waited(what: Callable[[], Any], seconds: float = 60) -> Any:
    """The first answer that is something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = what()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError("it never came to that")


@contextmanager
def started(*command: str, cwd: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process in a group of its own, as a terminal starts one; ended at the end if it has not by itself."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def holder(process: subprocess.Popen[bytes], case: Path) -> psutil.Process | None:
    """The process that has a case open."""
    with suppress(psutil.Error):
        for each in psutil.Process(process.pid).children(recursive=True):
            with suppress(psutil.Error):
                if any(Path(file.path) == case for file in each.open_files()):
                    return each
    return None


def test_one_case_each_and_a_summary_over_all(people: Path, alone: Path) -> None:
    found = rows(alone)
    assert list(found) == sorted([*DONE, *FAILED])
    assert {name: row["state"] for name, row in found.items()} == dict.fromkeys(DONE, "finished") | dict.fromkeys(
        FAILED, "failed"
    )
    for name in DONE:
        result = json.loads((alone / "results" / f"{name}.json").read_bytes())
        with open_case(alone / "cases" / f"{name}.inspection") as case:
            counted, _ = records(case.connection)
        row = found[name]
        assert int(row["records"]) == counted == sum(each["records"] for each in result["categories"].values())
        assert row["sha256"] == "; ".join(each["sha256"] for each in result["archives"])
        assert row["as_of"] == result["as_of"]
        assert int(row["warnings"]) == len(result["warnings"])
        assert int(row["missing"]) == len(result["missing"])
        verdicts = [each["by_verdict"] for each in result["categories"].values()]
        for verdict in ("stated", "alleged", "unclear", "excluded", "not_addressed"):
            assert int(row[verdict]) == sum(each.get(verdict, 0) for each in verdicts)
    assert found["Two"]["archives"].split("; ") in (["first.zip", "second.zip"], ["second.zip", "first.zip"])
    facts = json.loads((alone / "results" / "Ana.json").read_bytes())["facts"]
    assert ("residence", "US-CA") in {(each["what"], each["value"]) for each in facts}
    assert found["=Broken"]["person"] == "'=Broken", "a spreadsheet would run it as a formula"
    log = (alone / "log.txt").read_text()
    for said in ("Anna.facts.toml", "notes.txt", "Two/letter.txt", "is no ZIP or tar archive", "is an empty folder"):
        assert said in log
    assert ".hidden" not in log
    assert {path.stat().st_mode & 0o077 for path in alone.rglob("*") if path.is_file()} == {0}
    assert not (people / ".inspector").exists()


def test_the_workbook_says_what_the_csv_says(alone: Path) -> None:
    book = openpyxl.load_workbook(alone / "summary.xlsx")
    assert book.sheetnames == ["People", "Kinds of data", "Left alone"]
    lines = list(book["People"].iter_rows(values_only=True))
    found = rows(alone)
    assert [line[0] for line in lines[1:]] == list(found)
    for line in lines[1:]:
        assert str(line[8] if line[8] is not None else "") == found[str(line[0])]["records"]
    kinds = [line for line in book["Kinds of data"].iter_rows(min_row=2, values_only=True) if line[0] == "Ben"]
    assert sum(int(str(line[2])) for line in kinds) == int(found["Ben"]["records"])


def test_a_cluster_of_this_computer_gives_the_same_bytes_and_reaches_nobody(people: Path, alone: Path) -> None:
    site = people.parent / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(WATCH)
    to, seen = people.parent / "two", people.parent / "seen"
    done = run_inspector(
        *("batch", str(people), "--to", str(to), "--workers", "2"),
        cwd=people.parent,
        environment={"PYTHONPATH": f"{site}{os.pathsep}{ROOT}", "SEEN": str(seen), "TZ": "Asia/Kathmandu"},
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == len(FAILED)
    assert written(to) == written(alone)
    connections = [line for line in seen.read_text().splitlines() if "AF_UNIX" not in line]
    assert any("connect ('127.0.0.1'" in line for line in connections), "Dask was not seen at work"
    assert [line for line in connections if "'127.0.0.1'" not in line] == []
    left = [path.name for path in to.iterdir()]
    assert sorted(left) == [
        "cases", "categories.csv", "finished", "log.txt", "results", "summary.csv", "summary.xlsx",
    ]  # fmt: skip


def test_a_scheduler_started_by_hand_gives_the_same_bytes(people: Path, alone: Path, tmp_path: Path) -> None:
    dask, address, to = (sys.executable, "-m", "dask"), tmp_path / "scheduler.json", tmp_path / "to"
    here = ("--host", "127.0.0.1", "--no-dashboard")
    with (
        started(*dask, "scheduler", "--port", "0", "--scheduler-file", str(address), *here, cwd=tmp_path),
        started(*dask, "worker", "--scheduler-file", str(address), "--nthreads", "2", *here, cwd=tmp_path),
    ):
        told = json.loads(waited(lambda: address.exists() and address.read_text()))["address"]
        done = run_inspector("batch", str(people), "--to", str(to), "--scheduler", told, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert written(to) == written(alone)


def test_no_scheduler_is_one_line(people: Path, tmp_path: Path) -> None:
    done = run_inspector(*("batch", str(people), "--to", "to", "--scheduler", "nonsense://127.0.0.1:9"), cwd=tmp_path)
    assert (done.returncode, done.stderr.decode().splitlines()) == (
        2,
        ["inspector: no Dask scheduler answers at nonsense://127.0.0.1:9"],
    )


def test_run_again_does_only_what_is_new(tmp_path: Path) -> None:
    folder, to = make_people(tmp_path / "in"), tmp_path / "to"
    run_inspector("batch", str(folder), "--to", str(to), "--workers", "1", cwd=tmp_path)
    first = written(to)
    cases = {each.name: each.read_bytes() for each in sorted((to / "cases").iterdir())}
    again = run_inspector("batch", str(folder), "--to", str(to), "--workers", "1", cwd=tmp_path)
    assert b"4 of 7 people are finished, 4 of them before" in again.stdout
    assert written(to) == first
    assert {each.name: each.read_bytes() for each in sorted((to / "cases").iterdir())} == cases
    (folder / "Ana.facts.toml").write_text(FACTS.replace("US-CA", "DE"))
    make_archive(folder / "Cleo.zip", 10)
    third = run_inspector("batch", str(folder), "--to", str(to), "--workers", "1", cwd=tmp_path)
    assert b"5 of 8 people are finished, 3 of them before" in third.stdout
    assert written(to)["results/Ana.json"] != first["results/Ana.json"]
    assert (to / "cases" / "Ben.inspection").read_bytes() == cases["Ben.inspection"]
    fresh = tmp_path / "fresh"
    run_inspector("batch", str(folder), "--to", str(fresh), "--workers", "1", cwd=tmp_path)
    assert written(fresh) == written(to), "how often it was run shows in the summary"


@pytest.fixture(scope="module")
def long_ones(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Four people whose archives take a while, and what comes out where nothing is in the way."""
    folder = tmp_path_factory.mktemp("long")
    (folder / "in").mkdir()
    for name in ("a", "b", "c", "d"):
        make_archive(folder / "in" / f"{name}.zip", 10_000 + ord(name))
    done = run_inspector("batch", "in", "--to", "whole", "--workers", "1", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "in", folder / "whole"


def test_the_archives_of_a_killed_worker_are_done_by_another(long_ones: tuple[Path, Path], tmp_path: Path) -> None:
    folder, whole = long_ones
    case = tmp_path / "to" / "cases" / "a.inspection"
    command = (sys.executable, "-m", "inspector", "batch", str(folder), "--to", str(tmp_path / "to"), "--workers", "2")
    with started(*command, cwd=tmp_path) as process:
        first = waited(lambda: holder(process, case))
        first.kill()
        first.wait(10)
        second = waited(lambda: holder(process, case))
        _, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    assert second.pid != first.pid
    assert err == b""
    assert written(tmp_path / "to") == written(whole)


def test_who_kills_every_worker_stops_nobody_else(long_ones: tuple[Path, Path], tmp_path: Path) -> None:
    folder, whole = long_ones
    cases = tmp_path / "to" / "cases"
    command = (sys.executable, "-m", "inspector", "batch", str(folder), "--to", str(tmp_path / "to"), "--workers", "1")
    with started(*command, cwd=tmp_path) as process:
        for _ in range(2):
            found = waited(lambda: holder(process, cases / "b.inspection"))
            found.kill()
            found.wait(10)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert b"b: the system stopped the process" in err
    assert [name for name, row in rows(tmp_path / "to").items() if row["state"] == "failed"] == ["b"]
    again = run_inspector(*command[3:], cwd=tmp_path)
    assert b"4 of 4 people are finished, 3 of them before" in again.stdout
    assert written(tmp_path / "to") == written(whole)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_leaves_whole_cases_and_says_how_to_go_on(
    long_ones: tuple[Path, Path], tmp_path: Path, workers: str
) -> None:
    folder, whole = long_ones
    to = tmp_path / "to"
    command = (sys.executable, "-m", "inspector", "batch", str(folder), "--to", str(to), "--workers", workers)
    with started(*command, cwd=tmp_path) as process:
        waited(lambda: holder(process, to / "cases" / "b.inspection"))
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    lines = err.decode().splitlines()
    assert len(lines) == 1, lines
    assert "of 4 people are finished; run the same command again to go on" in lines[0]
    assert [path.name for path in to.rglob(".*")] == []
    assert [path.name for path in to.rglob("*-journal")] == []
    for path in sorted((to / "cases").iterdir()):
        with open_case(path) as case:
            assert verify_log(case.connection) is None
    again = run_inspector(*command[3:], cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert written(to) == written(whole)


def test_without_dask_one_after_another(people: Path, alone: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['distributed'] = None\n")
    environment = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    for more in (("--workers", "2"), ("--scheduler", "tcp://127.0.0.1:9")):
        refused = run_inspector("batch", str(people), "--to", "to", *more, cwd=tmp_path, environment=environment)
        assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
        assert b"pip install 'data-inspector[batch]'" in refused.stderr
        assert not (tmp_path / "to").exists()
    done = run_inspector("batch", str(people), "--to", "to", cwd=tmp_path, environment=environment)
    assert done.returncode == 0, done.stderr
    assert written(tmp_path / "to") == written(alone)


def task_for(folder: Path, to: Path, name: str) -> Task:
    """The task of one person, as a batch makes it."""
    places = Places(to)
    places.make()
    (to / "going").touch()
    them = next(each for each in find_people(folder, to).people if each.name == name)
    from inspector import __version__  # noqa: PLC0415

    return Task(them, BatchRequest(folder, to), 0, to / "going", __version__, knowledge_digest(load_knowledge()))


def test_two_people_never_meet_in_one_case(people: Path, tmp_path: Path) -> None:
    task = task_for(people, tmp_path / "to", "Ana")
    assert inspect_person(task).state is State.DONE
    before = task.places.case("Ana").read_bytes()
    other = replace(task, person=Person("Ana", people / "Ben.zip", None))
    outcome = inspect_person(other)
    assert (outcome.state, outcome.status) == (State.FAILED, 2)
    assert "holds another archive than Ben.zip" in outcome.why
    assert task.places.case("Ana").read_bytes() == before


def test_a_fault_of_ours_is_told_without_content(people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = "private words"

    def broken(_request: InspectRequest, _progress: Progress) -> Path:
        raise KeyError(content)

    monkeypatch.setattr(person, "inspect", broken)
    outcome = inspect_person(task_for(people, tmp_path / "to", "Ana"))
    assert (outcome.state, outcome.status) == (State.FAILED, 1)
    assert "KeyError" in outcome.fault
    assert "private words" not in repr(outcome)


def test_a_worker_with_another_program_does_nothing(people: Path, tmp_path: Path) -> None:
    task = task_for(people, tmp_path / "to", "Ana")
    for other in (replace(task, program="0.0.1"), replace(task, knowledge="0" * 64)):
        outcome = inspect_person(other)
        assert (outcome.state, outcome.status) == (State.FAILED, 2)
        assert "another version" in outcome.why
    assert not task.places.case("Ana").exists()


def test_names_that_a_disk_would_take_for_one(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "Ana.zip").write_bytes(b"x")
    (folder / "ana").mkdir()
    (folder / "Cleo.zip.crdownload").write_bytes(b"x")
    (folder / "Dan.tar.gz").write_bytes(b"x")
    found = find_people(folder, tmp_path / "to")
    assert [each.name for each in found.people] == ["Ana.zip", "Cleo", "Dan", "ana"]
    assert found.left == ()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is text")
def test_names_that_are_no_text_or_no_line(tmp_path: Path) -> None:
    folder, to = tmp_path / "in", tmp_path / "to"
    folder.mkdir()
    make_archive(folder / "Ana.zip", 10)
    (folder / "Ana.zip").rename(folder / "Zo\x1b\nra.zip")
    (folder / os.fsdecode(b"Zo\xeb.txt")).write_text("x")
    done = run_inspector("batch", "in", "--to", "to", "--workers", "1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    (name,) = rows(to)
    assert name == "Zo⟦ESC⟧ ra"
    assert (to / "cases" / f"{name}.inspection").is_file()
    assert "Zo?.txt" in (to / "log.txt").read_text()


def test_the_folder_that_is_written_to_is_nobodys(tmp_path: Path) -> None:
    (tmp_path / "out" / "deep").mkdir(parents=True)
    (tmp_path / "Ana.zip").write_bytes(b"x")
    assert [each.name for each in find_people(tmp_path, tmp_path / "out" / "deep").people] == ["Ana"]
