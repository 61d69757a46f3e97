"""A member whose reading stands still is given up after a while, listed as damaged, and the rest is read."""

import os
import signal
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import replace
from multiprocessing import active_children, get_context
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from inspector.archive.limits import STANDARD
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.moving_archive import MovingArchive
from inspector.operations.stuck_clock import StuckClock, end_in_stages
from inspector.operations.taking_in import open_archives
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
