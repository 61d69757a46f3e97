"""Processes that the program starts for itself: gone with their parent, and bounded in what they may take."""

import errno
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from inspector.archive.limits import STANDARD
from inspector.case.packing import OUTCOME, RECORD
from inspector.operations.evidence.beside import Beside
from inspector.operations.opening import open_archives
from inspector.operations.reading import ReadingTask, read_members
from inspector.progress import silent
from tests.hostile.export import NAME, SOUND
from tests.support.program import ROOT
from tests.support.zips import Piece, archive

SCRIPT = """
import sys, time
from dataclasses import dataclass
from multiprocessing import get_context
from inspector.gui.child import work
from inspector.operations.evidence.beside import Beside
from inspector.operations.reading import _work

@dataclass
class Stuck:
    archive: object = None
    memory: int = 4 * 1024**3
    def get_lock(self): time.sleep(60)

def stuck(progress): time.sleep(60)

def start(target, *arguments):
    return get_context("spawn").Process(target=target, args=arguments).start()

if __name__ == "__main__":
    ours, theirs = get_context("spawn").Pipe(duplex=False)
    if sys.argv[1] == "beside":
        beside = Beside(time.sleep, 60)
    elif sys.argv[1] == "reading":
        start(_work, Stuck(), (), Stuck(), None, theirs)
    else:
        stop = get_context("spawn").Event()
        start(work, stuck, (), (), theirs, stop)
    print("started", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("kind", ["beside", "reading", "window"])
def test_none_outlives_a_parent_that_is_killed(tmp_path: Path, kind: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(SCRIPT)
    parent = subprocess.Popen(
        [sys.executable, str(script), kind], env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"started\n"
    children = psutil.Process(parent.pid).children(recursive=True)
    assert children
    time.sleep(3)
    assert [child.status() for child in children if child.status() == psutil.STATUS_ZOMBIE] == []
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=20)
    assert alive == []


def fill(path: Path) -> None:
    path.write_bytes(b"quokka")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk to write to")
def test_a_full_disk_is_told_across_processes_without_names() -> None:
    with Beside(fill, Path("/dev/full")) as work, pytest.raises(OSError, match="No space left on device") as met:
        work.wait("Writing", silent)
    assert met.value.errno == errno.ENOSPC
    assert met.value.filename is None


def test_a_member_that_takes_all_memory_is_one_damaged_member(tmp_path: Path) -> None:
    """With every limit raised on purpose a cell of 300 MB is read: the process may not have as much, and the rest goes on."""
    cell = SOUND[0].content.splitlines()[0] + b'\n2-one,"' + b"x" * (300 * 1024**2) + b'"\n'
    path = tmp_path / NAME
    path.write_bytes(archive(Piece(b"messages.csv", cell), *SOUND[1:]))
    raised = replace(
        STANDARD, record_bytes=2**30, cell_bytes=2**30, ratio_from_bytes=2**30, total_bytes=2**31, spare_bytes=2**31
    )
    (opened,) = open_archives((path,), raised, silent)
    task = ReadingTask(opened.archive, opened.platform, opened.survey, memory=700 * 1024**2)
    read = {
        member.path: [reading[0] for batch in batches for reading in batch]
        for member, batches in read_members(task, opened.archive.members, 1)
    }
    assert list(read) == ["messages.csv", "Profile.csv", "Connections.csv"]
    assert OUTCOME not in read["messages.csv"]
    assert read["Profile.csv"].count(RECORD) == read["Profile.csv"].count(OUTCOME) == 1
    assert read["Connections.csv"].count(OUTCOME) == 1
