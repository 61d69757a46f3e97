"""The right to change a case: one holder at a time, lent on purpose alone, and never left behind by the dead."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.case.file import create_case, open_case
from inspector.case.file_lock import try_lock
from inspector.case.right import (
    CaseInUse,
    borrow,
    forget_dead_holder,
    lent_words,
    right_to_change,
    take_right,
)
from inspector.errors import CaseRefused
from inspector.operations.new_case import case_to_fill
from tests.support.filled_case import new_case, said, take
from tests.support.program import ROOT

HOLDS = """
import sys, time
from pathlib import Path
from inspector.case.right import take_right
right = take_right(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""
COUNTS = """
import sys
from pathlib import Path
from inspector.case.file_lock import try_lock
path, inside, count = Path(sys.argv[1]), Path(sys.argv[2]), 0
while count < 150:
    lock = try_lock(path)
    if lock is not None:
        inside.mkdir()
        inside.rmdir()
        lock.release()
        count += 1
"""


def started(code: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE
    )


def test_another_process_keeps_the_right_until_it_is_killed(tmp_path: Path) -> None:
    new_case(tmp_path).close()
    case = tmp_path / "a.inspection"
    holder = started(HOLDS, str(case))
    assert holder.stdout is not None
    try:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(CaseInUse, match=r"^a\.inspection is open in another window or program"):
            open_case(case, write=True)
        with open_case(case) as looked_at:
            assert looked_at.connection.execute("SELECT count(*) FROM record").fetchone() == (0,)
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        holder.stdout.close()
    assert (tmp_path / ".a.inspection.lock").exists()
    open_case(case).close()
    assert [each.name for each in tmp_path.iterdir()] == ["a.inspection"]
    open_case(case, write=True).close()
    assert [each.name for each in tmp_path.iterdir()] == ["a.inspection"]


def test_never_two_at_a_time(tmp_path: Path) -> None:
    """Four processes take and leave the same lock; a folder that two of them made would be there already."""
    racers = [started(COUNTS, str(tmp_path / "lock"), str(tmp_path / "inside")) for _ in range(4)]
    for racer in racers:
        racer.communicate()
    assert [racer.returncode for racer in racers] == [0, 0, 0, 0]
    assert list(tmp_path.iterdir()) == []


def test_a_right_is_lent_on_purpose_and_for_its_time(tmp_path: Path) -> None:
    new_case(tmp_path).close()
    case = tmp_path / "a.inspection"
    right = take_right(case)
    with pytest.raises(CaseInUse):
        open_case(case, write=True)
    right.lend()
    words = lent_words()
    open_case(case, write=True).close()
    with pytest.raises(CaseInUse):
        take_right(case)
    right.close()
    assert lent_words() == ()
    other = take_right(case)
    borrow(words)
    with pytest.raises(CaseInUse):
        open_case(case, write=True)
    other.close()


def test_the_same_case_by_another_way_is_the_same_case(tmp_path: Path) -> None:
    new_case(tmp_path).close()
    (tmp_path / "way").symlink_to(tmp_path)
    (tmp_path / "other.inspection").symlink_to(tmp_path / "a.inspection")
    right = take_right(tmp_path / "a.inspection")
    for path in (tmp_path / "way" / "a.inspection", tmp_path / "other.inspection"):
        with pytest.raises(CaseInUse):
            open_case(path, write=True)
    right.close()


def test_a_case_in_the_making_is_left_to_its_maker(tmp_path: Path) -> None:
    case = tmp_path / "a.inspection"
    right = take_right(case)
    for make in (create_case, case_to_fill):
        with pytest.raises(CaseInUse):
            make(case)
    right.close()
    assert list(tmp_path.iterdir()) == []


def test_a_case_to_fill_is_made_whole_and_never_over_another_file(tmp_path: Path) -> None:
    case = tmp_path / "a.inspection"
    with case_to_fill(case) as made:
        take(made, "a.zip", {"messages.csv": [said(1, "hello")]})
    assert stat.S_IMODE(case.stat().st_mode) == 0o600
    with case_to_fill(case) as again:
        assert again.connection.execute("SELECT count(*) FROM record").fetchone() == (1,)
    for content in (b"dear diary", b"", bytes(16)):
        case.write_bytes(content)
        with pytest.raises(CaseRefused, match="no case file"):
            case_to_fill(case)
        assert case.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["a.inspection"]
    with pytest.raises(CaseRefused, match="cannot be written"):
        case_to_fill(tmp_path / "no" / "a.inspection")


def test_a_lock_says_what_its_holder_said(tmp_path: Path) -> None:
    lock = try_lock(tmp_path / "lock")
    assert lock is not None
    lock.say("a longer text")
    lock.say("short")
    assert (tmp_path / "lock").read_text() == lock.said() == "short"
    lock.release(keep=True)
    again = try_lock(tmp_path / "lock")
    assert again is not None
    assert again.said() == "short"
    again.release()
    again.release()
    assert list(tmp_path.iterdir()) == []


MARKS = {
    "nothing": b"",
    "bytes that are no text": bytes(range(256)),
    "NUL": b"\0" * 4_096,
    "more than anybody would write": b"quokka" * 50_000,
    "what steers a terminal": "\x1b[2J\u202e".encode(),
    "the number of a process that lives": str(os.getpid()).encode(),
}


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_that_is_damaged_holds_nobody_up(tmp_path: Path, mark: str) -> None:
    """What a killed holder or a failing disk left says nothing: whether somebody holds it counts alone."""
    case, place = tmp_path / "c.inspection", tmp_path / ".c.inspection.lock"
    place.write_bytes(MARKS[mark])
    right = take_right(case)
    with pytest.raises(CaseInUse, match=r"^c\.inspection is open in another window"):
        take_right(case)
    # Damaged while it is held: nobody else gets it for that, and what was lent is not borrowed by a wrong word.
    place.write_bytes(MARKS[mark])
    right.lend()
    with pytest.raises(CaseInUse):
        right_to_change(case)
    right.close()
    assert not place.exists()
    place.write_bytes(MARKS[mark])
    forget_dead_holder(case)
    assert not place.exists()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")
def test_what_stands_where_a_mark_should_be_is_refused_in_a_line(tmp_path: Path) -> None:
    """A link is not followed, a folder is not taken away; a pipe is, and holds nobody up."""
    case, place, other = tmp_path / "c.inspection", tmp_path / ".c.inspection.lock", tmp_path / "mine.txt"
    other.write_text("quokka")
    place.symlink_to(other)
    with pytest.raises(CaseRefused, match=r"^c\.inspection cannot be written there: "):
        take_right(case)
    forget_dead_holder(case)
    assert place.is_symlink()
    assert other.read_text() == "quokka"
    place.unlink()
    place.mkdir()
    with pytest.raises(CaseRefused, match=r"^c\.inspection cannot be written there: "):
        take_right(case)
    forget_dead_holder(case)
    place.rmdir()
    os.mkfifo(place)
    take_right(case).close()
    assert not place.exists()
