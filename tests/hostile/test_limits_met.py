"""Every limit met through the command line: what was met is told with the limit, its value and how it is raised."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from inspector.archive.limits import Limits
from tests.hostile.apples import WITH_ZIPS
from tests.hostile.export import NAME, SOUND
from tests.hostile.watching import inspect_watched
from tests.support.program import run_inspector
from tests.support.zips import Piece, archive, deflated

BOMB = Piece(b"Zebrafish.bin", packed=deflated(bytes(3_000_000)), size=3_000_000, crc=0)
NESTED = b'[{"title": "T", "mapping": {"a": {"id": "a", "message": {"content": {"parts": [[["x"]]]}}}}}]'
SOUND_CHATS = (Piece(b"conversations.json", NESTED), Piece(b"user.json", b'{"chatgpt_plus_user": true}'))
FILES = {
    "members": archive(*SOUND),
    "directory_bytes": archive(*SOUND),
    "total_bytes": archive(*SOUND, BOMB),
    "ratio": archive(*SOUND, BOMB),
    "ratio_from_bytes": archive(*SOUND, BOMB),
    "spare_bytes": archive(*SOUND, BOMB),
    "dictionary_bytes": archive(*SOUND, Piece(b"x.bin", b"quokka" * 9_999, method=95)),
    "junk_bytes": archive(*SOUND, after=b"Zebrafish" * 9),
    "name_bytes": archive(*SOUND, Piece(b"Zebrafish" * 9, b"x")),
    "depth": archive(*SOUND, Piece(b"a/b/c/d/Zebrafish.bin", b"x")),
    "archive_bytes": archive(*SOUND),
    "record_bytes": archive(*SOUND),
    "cell_bytes": archive(*SOUND),
    "nesting": archive(*SOUND_CHATS),
    "inner_archives": WITH_ZIPS,
    "allow_overlap": archive(*SOUND, Piece(SOUND[0].name, SOUND[0].content, local=False, header_at=0)),
}
SET = {
    "members": 2,
    "directory_bytes": 60,
    "total_bytes": 2_000_000,
    "ratio": 300,
    "spare_bytes": 9_000,
    "depth": 3,
    "nesting": 5,
    "record_bytes": 30,
    "cell_bytes": 15,
    "inner_archives": 1,
}
BESIDE = {
    "ratio": ("--limit", "ratio_from_bytes=1"),
    "ratio_from_bytes": ("--limit", "ratio=300"),
    "spare_bytes": ("--limit", "ratio=300", "--limit", "ratio_from_bytes=9000000"),
}
ELSEWHERE = {"idle_seconds"}
"""Nothing that is in an archive makes a reader stand still: `test_stuck` stops one from outside."""
REFUSED = ("members", "directory_bytes", "allow_overlap")


@pytest.mark.parametrize("name", [field.name for field in fields(Limits) if field.name not in ELSEWHERE])
def test_a_limit_that_is_met_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(FILES[name])
    value = 0 if name == "allow_overlap" else SET.get(name, 40)
    ran = inspect_watched(tmp_path, path, "--limit", f"{name}={value}", *BESIDE.get(name, ()))
    if name in REFUSED:
        assert ran.status == 3
        said = ran.err
    else:
        assert ran.status == 0
        said = "\n".join(warning["message"] for warning in ran.result["warnings"])
    assert name in said, said
    assert f"{value:,}" in said or name in {"record_bytes", "cell_bytes", "nesting", "allow_overlap"}, said
    assert "--limit" in said
    assert ran.cost.peak < 200 * 1024**2


def test_nothing_is_met_as_things_stand(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(archive(*SOUND))
    ran = inspect_watched(tmp_path, path)
    assert not any("--limit" in warning["message"] for warning in ran.result["warnings"])


@pytest.mark.parametrize("said", ["members=-1", "members=1e9", "members", "speed=1", "ratio=1.5", "ratio=0x10", "=3"])
def test_a_limit_is_never_raised_by_accident(tmp_path: Path, said: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(archive(*SOUND))
    ran = inspect_watched(tmp_path, path, "--limit", said)
    assert ran.status == 2
    assert "--limit" in ran.err


def test_a_limit_that_was_raised_to_inspect_is_raised_wherever_the_archive_is_opened_again(tmp_path: Path) -> None:
    """An archive that is let in on purpose alone: every command that reads it again wants the same word."""
    (tmp_path / NAME).write_bytes(FILES["allow_overlap"])
    raised = ("--limit", "allow_overlap=1")
    made = run_inspector("inspect", NAME, "--case", "c.inspection", "--records", "r.jsonl", *raised, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    record = json.loads((tmp_path / "r.jsonl").read_text().splitlines()[0])["id"]
    for arguments in (
        ("source", "c.inspection", record),
        ("export", "c.inspection", "--to", "pack", "--formats", "jsonl"),
        ("verify", "pack", "--archive", NAME),
    ):
        refused = run_inspector(*arguments, cwd=tmp_path)
        if arguments[0] == "verify":
            assert run_inspector("verify", "pack", *raised, cwd=tmp_path).returncode == 0
        assert refused.returncode == 3, refused.stderr
        assert b"allow_overlap" in refused.stderr
        assert run_inspector(*arguments, "--limit", "speed=1", cwd=tmp_path).returncode == 2
        done = run_inspector(*arguments, *raised, cwd=tmp_path)
        assert done.returncode == 0, done.stderr


def test_a_pack_that_is_a_zip_is_held_to_the_limits_too(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(archive(*SOUND))
    assert run_inspector("inspect", NAME, "--case", "c.inspection", cwd=tmp_path).returncode == 0
    assert run_inspector("export", "c.inspection", "--to", "p.zip", "--formats", "jsonl", cwd=tmp_path).returncode == 0
    refused = run_inspector("verify", "p.zip", "--limit", "members=3", cwd=tmp_path)
    assert refused.returncode == 3
    assert b"members" in refused.stderr
    assert run_inspector("verify", "p.zip", "--limit", "members=300", cwd=tmp_path).returncode == 0
