"""Hostile archives within an archive whose platform nests, opened through the command line (Z7 to Z10, Z16 within)."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.hostile.apples import OWNER, STATES, apples
from tests.hostile.cases import Case, run_case
from tests.support.program import run_inspector
from tests.support.zips import Piece, archive, deflated, plain

TEXT = b"quokka,b\r\n1,2\r\n"
BAD = "Other Data/bad.zip"
NOISE = random.Random(5).randbytes(20_000)


def holding(inner: bytes, **claims: int) -> bytes:
    return apples(replace(Piece(BAD.encode(), inner), **claims))  # type: ignore[arg-type]


def itself(levels: int) -> bytes:
    """What holds itself looks so at every depth that one can look into."""
    data = plain({"a.csv": TEXT})
    for _ in range(levels):
        data = plain({"bad.zip": data})
    return data


SHARED = archive(Piece(b"a", TEXT), Piece(b"b", TEXT, local=False, header_at=0))
BOMB = archive(Piece(b"Photo Details.csv", packed=deflated(bytes(30_000_000)), size=30_000_000, crc=0))
CASES = (
    Case("Z7 shared bytes", holding(SHARED), codes=("inner_archive",), states=((BAD, "unrecognised", 0),)),
    Case(
        "Z9 a bomb",
        holding(BOMB),
        options=("--limit", "spare_bytes=20000000"),
        codes=("damaged_limit",),
        states=((BAD, "read", 0),),
    ),
    Case(
        "Z9 one that is unpacked to nothing but zeros",
        holding(archive(Piece(b"a.bin", bytes(30_000_000), method=0))),
        options=("--limit", "spare_bytes=20000000"),
        codes=("inner_archive",),
    ),
    Case(
        "Z10 one that holds itself",
        holding(itself(9)),
        codes=("inner_archive",),
        states=((BAD, "read", 0), (f"{BAD}!/bad.zip", "read", 0), (f"{BAD}!/bad.zip!/bad.zip", "unrecognised", 0)),
    ),
    Case(
        "Z11 locked",
        apples(Piece(BAD.encode(), TEXT, flags=1)),
        codes=("skipped_encrypted",),
        states=((BAD, "skipped", 0),),
    ),
    Case(
        "Z13 very many",
        apples(*(Piece(b"Other Data/%d.zip" % number, TEXT, method=0) for number in range(1_500))),
        codes=("inner_archive",),
        seconds=12,
    ),
    Case(
        "Z16 cut off",
        holding(archive(Piece(b"Photo Details.csv", TEXT), Piece(b"b.bin", NOISE))[:9_000]),
        codes=("archive_truncated", "damaged_truncated"),
        states=((BAD, "read", 0), (f"{BAD}!/Photo Details.csv", "damaged", 1)),
    ),
    Case(
        "Z18 two in a row", holding(itself(0) + itself(0)), codes=("inner_archive",), states=((BAD, "unrecognised", 0),)
    ),
    Case("Z27 none", holding(TEXT), codes=("inner_archive",), states=((BAD, "unrecognised", 0),)),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_is_hostile_within_is_listed_and_all_else_is_read(tmp_path: Path, case: Case) -> None:
    ran = run_case(tmp_path, replace(case, name="apple.zip"))
    assert set(ran.members) >= STATES, ran.members


def test_records_within_lead_back_to_their_bytes_and_a_pack_with_them_holds(tmp_path: Path) -> None:
    (tmp_path / "apple.zip").write_bytes(apples(Piece(b"iCloud Drive/own.zip", itself(1), method=0)))
    assert (
        run_inspector("inspect", "apple.zip", "--case", "c.inspection", "--records", "r.jsonl", cwd=tmp_path).returncode
        == 0
    )
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    (played,) = [each for each in records if each["member"].endswith("Play Activity.csv") and each["record"] == 2]
    source = run_inspector("source", "c.inspection", played["id"], cwd=tmp_path)
    assert source.stdout.rstrip(b"\n") == b"Zebrafish,2026-03-02T09:00:00Z"
    (own,) = [each for each in records if each["member"] == "iCloud Drive/own.zip"]
    assert own["category"] == "document", "a person's own ZIP is a file of theirs"
    made = run_inspector("export", "c.inspection", "--to", "pack", "--formats", "jsonl", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert run_inspector("verify", "pack", "--archive", "apple.zip", cwd=tmp_path).returncode == 0


def test_parts_that_are_nothing_but_zips_are_told_by_what_is_in_them(tmp_path: Path) -> None:
    within = plain({"Apple ID account and device information/Apple ID Account Information.csv": OWNER})
    (tmp_path / "download").mkdir()
    (tmp_path / "download" / "Apple_ID.zip").write_bytes(within)
    ran = run_inspector("inspect", "download", "--json", "-", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert [(each["path"], each["records"]) for each in json.loads(ran.stdout)["members"]] == [
        ("Apple_ID.zip", 0),
        ("Apple_ID.zip!/Apple ID account and device information/Apple ID Account Information.csv", 1),
    ]
    (tmp_path / "download" / "Apple_ID.zip").write_bytes(plain({"nobody's.csv": TEXT}))
    refused = run_inspector("inspect", "download", cwd=tmp_path)
    assert (refused.returncode, b"no archive that this program knows" in refused.stderr) == (3, True)
