"""A member whose reading stands still is given up after a while, listed as damaged, and the rest is read.

In a process of its own, which is ended, and in a thread of this one, which is asked to end and left behind.
"""

import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from multiprocessing import active_children, get_context
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads
from typing import Any, Self

import pytest

from inspector.archive.archive import Archive, Member, MemberDigest, MemberStream
from inspector.archive.limits import STANDARD
from inspector.case.packing import records_in
from inspector.errors import ArchiveRefused
from inspector.operations import reading
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.moving_archive import MovingArchive
from inspector.operations.new_case import case_to_fill
from inspector.operations.opening import open_archives
from inspector.operations.reading import ReadingTask, read_members
from inspector.operations.reading_here import PatientThread, in_turn
from inspector.operations.stuck_clock import StuckClock, end_in_stages
from inspector.operations.taking_in import take_in
from inspector.platforms.linkedin.adapter import LinkedIn
from inspector.platforms.platform import Survey
from inspector.progress import silent
from tests.hostile.export import NAME, SOUND
from tests.support.linkedin import M13, message, table
from tests.support.zips import Piece, archive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be made to stand still there")
ROWS = 40_000
MANY = table(M13, *(message(f"quokka {number}", f"2-{number % 7}") for number in range(ROWS))).encode()
QUICK = replace(STANDARD, idle_seconds=1)


class StandStill:
    """A progress that stops the reading process once the first rows of messages.csv have come, before most are sent."""

    def __init__(self) -> None:
        self.stopped = 0
        self._seen = 0

    def __call__(self, what: str, _done: int, _total: int) -> None:
        self._seen += what.endswith("messages.csv")
        if self._seen == 2 and not self.stopped:
            (reader,) = active_children()
            assert reader.pid is not None
            os.kill(reader.pid, signal.SIGSTOP)
            self.stopped = reader.pid


def test_a_member_that_stands_still_is_damaged_and_the_rest_is_read(tmp_path: Path) -> None:
    """The process does not even hear that it is asked to end: it is killed."""
    (tmp_path / NAME).write_bytes(archive(Piece(b"messages.csv", MANY), *SOUND[1:]))
    still = StandStill()
    case = inspect(InspectRequest((tmp_path / NAME,), tmp_path / "c.inspection", workers=1, limits=QUICK), still)
    assert still.stopped
    assert active_children() == []
    with pytest.raises(ProcessLookupError):
        os.kill(still.stopped, 0)
    with closing(sqlite3.connect(case)) as connection:
        members = {
            path: rest
            for path, *rest in connection.execute("SELECT path, status, records, sha256, note FROM member ORDER BY id")
        }
        warnings = connection.execute("SELECT code, message FROM warning WHERE code LIKE 'reading%'").fetchall()
        (marked,) = connection.execute("SELECT count(*) FROM record WHERE damaged = 1").fetchone()
    status, records, digest, note = members["messages.csv"]
    assert (status, digest) == ("damaged", None)
    assert 0 < records < ROWS
    assert marked == records
    assert "made no progress" in note
    assert "--limit idle_seconds" in note
    assert warnings == [("reading_stuck", note)]
    assert [members[name][:2] for name in ("Profile.csv", "Connections.csv")] == [["read", 1], ["read", 1]]


class StandingStream:
    """A stream that stands still at some byte."""

    def __init__(self, stream: MemberStream, stand: Callable[[], object]) -> None:
        self._stream = stream
        self._stand = stand
        self._come = 0

    def read(self, size: int) -> bytes:
        if self._come > len(MANY) // 2:
            self._stand()
        block = self._stream.read(size)
        self._come += len(block)
        return block

    def digest(self) -> MemberDigest:
        while self.read(65_536):
            pass
        return self._stream.digest()

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class StandingArchive(MovingArchive):
    """An archive of which messages.csv stands still in its middle."""

    def __init__(self, opened: Archive, stand: Callable[[], object]) -> None:
        super().__init__(opened, PatientThread(1))
        self._stand = stand

    def open(self, member: Member) -> MemberStream:
        stream = super().open(member)
        return StandingStream(stream, self._stand) if member.path == "messages.csv" else stream


def readers() -> list[str]:
    return [thread.name for thread in enumerate_threads() if thread.name == "reading"]


def until_no_reader() -> None:
    for _ in range(200):
        if not readers():
            return
        time.sleep(0.05)
    raise AssertionError("a thread goes on")


def turn_round() -> None:
    while True:
        pass


@pytest.mark.parametrize("how", ["a loop", "a disk"])
def test_in_this_process_too(tmp_path: Path, how: str) -> None:
    """A loop is ended; whatever waits for a disk is left behind, and keeps nobody."""
    (tmp_path / NAME).write_bytes(archive(Piece(b"messages.csv", MANY), *SOUND[1:]))
    (opened,) = open_archives((tmp_path / NAME,), QUICK, silent)
    disk = Event()
    stand: Callable[[], object] = turn_round if how == "a loop" else disk.wait
    standing = replace(opened, archive=StandingArchive(opened.archive, stand))
    path = tmp_path / "c.inspection"
    with case_to_fill(path) as case:
        take_in(case, standing, 0, silent)
    if how == "a disk":
        assert readers() == ["reading"]
        disk.set()
    until_no_reader()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT path, status, records, sha256, note FROM member ORDER BY id").fetchall()
        warnings = connection.execute("SELECT code, message FROM warning WHERE code LIKE 'reading%'").fetchall()
    members = {name: rest for name, *rest in rows}
    status, records, digest, note = members["messages.csv"]
    assert (status, digest) == ("damaged", None)
    assert 0 < records < ROWS
    assert "--limit idle_seconds" in note
    assert warnings == [("reading_stuck", note)]
    assert [members[name][:2] for name in ("Profile.csv", "Connections.csv")] == [["read", 1], ["read", 1]]


def test_what_moves_or_ends_is_waited_for(tmp_path: Path) -> None:
    thread = PatientThread(2)

    def move() -> str:
        for _ in range(6):
            time.sleep(0.5)
            thread.value += 1
        return "done"

    assert thread.do(move) == "done"
    with pytest.raises(FileNotFoundError):
        thread.do((tmp_path / "nowhere").read_bytes)
    assert list(in_turn(thread, iter("abc"))) == ["a", "b", "c"]
    assert readers() == ["reading"], "one for all of them"
    thread.end()
    assert readers() == []


def test_an_archive_that_stands_still_when_it_is_looked_at_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    (opened,) = open_archives((tmp_path / NAME,), QUICK, silent)
    disk = Event()

    def survey(_self: LinkedIn, _archive: Archive) -> Survey:
        disk.wait()
        return opened.survey

    monkeypatch.setattr(LinkedIn, "survey", survey)
    with pytest.raises(ArchiveRefused, match="Nothing more came for a while; the limit is 1, and --limit idle_seconds"):
        open_archives((tmp_path / NAME,), QUICK, silent)
    disk.set()
    until_no_reader()


def test_processes_that_never_begin_are_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped as soon as it is there, before it begins a member: another one reads what it should have read."""
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    (opened,) = open_archives((tmp_path / NAME,), STANDARD, silent)
    monkeypatch.setattr(reading, "_BEGIN", 3)
    task = ReadingTask(opened.archive, opened.platform, opened.survey)
    started_at = reading._start
    stopped: list[int] = []

    def start(*given: Any) -> Any:
        process, *rest = started_at(*given)
        if not stopped:
            assert process.pid is not None
            os.kill(process.pid, signal.SIGSTOP)
            stopped.append(process.pid)
        return process, *rest

    monkeypatch.setattr(reading, "_start", start)
    read = {
        member.path: sum(map(records_in, batches)) for member, batches in read_members(task, opened.archive.members, 1)
    }
    assert read == {"messages.csv": 3, "Profile.csv": 1, "Connections.csv": 1}
    assert len(stopped) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(stopped[0], 0)


def rest() -> None:
    """Stands still, and ends as soon as it is asked to."""
    time.sleep(600)


def started() -> SpawnProcess:
    process = get_context("spawn").Process(target=rest)
    process.start()
    return process


def test_a_process_is_asked_before_it_is_killed() -> None:
    process = started()
    end_in_stages(process)
    process.join()
    assert process.exitcode == -signal.SIGTERM


def test_what_moves_is_not_ended_and_what_waits_for_its_turn_is_not(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    (opened,) = open_archives((tmp_path / NAME,), STANDARD, silent)
    moved = get_context("spawn").Value("Q", 0, lock=False)
    moving = MovingArchive(opened.archive, moved)
    process, clock = started(), StuckClock(2)
    with clock.watching(process, moved):
        for _ in range(8):
            time.sleep(0.5)
            with moving.open(moving.members[0]) as stream:
                assert stream.digest().size == len(SOUND[0].content)
    time.sleep(3)
    assert not clock.ended(process)
    assert process.is_alive()
    assert moved.value == 8 * len(SOUND[0].content)
    with clock.watching(process, moved):
        process.join(20)
    assert clock.ended(process)
    clock.stop()
