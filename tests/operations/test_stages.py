"""Work beside this process in stages: none begins before the one before has ended, and what goes wrong is told."""

import time
from pathlib import Path

import pytest

from inspector.errors import UsageError
from inspector.operations.evidence.stages import Stages
from inspector.progress import Cancelled, silent


def note(place: Path, name: str, after: tuple[str, ...]) -> None:
    """Leave a file that says which of the others were there before."""
    there = [each for each in after if (place / each).exists()]
    (place / name).write_text(" ".join(there), encoding="utf-8")


def refuse() -> None:
    raise UsageError("this cannot be")


def linger(place: Path) -> None:
    (place / "begun").touch()
    time.sleep(60)
    (place / "done").touch()


def test_a_stage_begins_when_all_of_the_one_before_has_ended(tmp_path: Path) -> None:
    first = [("first", note, (tmp_path, name, ())) for name in ("a", "b")]
    second = [("second", note, (tmp_path, "c", ("a", "b")))]
    with Stages((first, second), silent) as stages:
        end = time.monotonic() + 60
        while not (tmp_path / "c").exists() and time.monotonic() < end:
            stages.tell("own work", 0, 0)
            time.sleep(0.02)
        stages.finish()
    assert (tmp_path / "c").read_text(encoding="utf-8") == "a b"


def test_what_nobody_told_of_is_begun_at_the_end(tmp_path: Path) -> None:
    works = [[("work", note, (tmp_path, name, tuple("abc")))] for name in "abc"]
    with Stages(works, silent) as stages:
        stages.finish()
    assert [(tmp_path / name).read_text(encoding="utf-8") for name in "abc"] == ["", "a", "a b"]


def test_a_work_that_goes_wrong_ends_all_with_its_reason(tmp_path: Path) -> None:
    later = [("later", note, (tmp_path, "later", ()))]
    with pytest.raises(UsageError, match="this cannot be"), Stages(([("wrong", refuse, ())], later), silent) as stages:
        stages.finish()
    assert not (tmp_path / "later").exists()


def test_stopping_ends_what_goes_on(tmp_path: Path) -> None:
    def stop(*_told: object) -> None:
        if (tmp_path / "begun").exists():
            raise Cancelled

    start = time.monotonic()
    with pytest.raises(Cancelled), Stages(([("long", linger, (tmp_path,))],), stop) as stages:
        stages.finish()
    assert time.monotonic() - start < 50
    assert not (tmp_path / "done").exists()


def test_no_stage_is_no_work(tmp_path: Path) -> None:
    with Stages((), silent) as stages:
        stages.tell("own work", 0, 0)
        stages.finish()
    assert list(tmp_path.iterdir()) == []
