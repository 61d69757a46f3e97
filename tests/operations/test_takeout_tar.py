"""Takeout as `.tgz` parts reads as its ZIP parts do, record for record; and so does a `.tar` that a browser left."""

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.record_lines import write_records
from inspector.operations.result import write_result
from inspector.operations.source import raw_record
from inspector.progress import silent
from tests.support.tars import plain_tar, tgz
from tests.support.zips import plain

SAMPLE: Final = Path(__file__).parents[1] / "platforms" / "google" / "samples" / "en-2026"
STEM: Final = "takeout-20260701T031658Z-3-00"


def parts() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The sample's files, every second one in the other part."""
    held = sorted(each for each in SAMPLE.rglob("*") if each.is_file())
    named = {each.relative_to(SAMPLE).as_posix(): each.read_bytes() for each in held}
    names = list(named)
    return {name: named[name] for name in names[::2]}, {name: named[name] for name in names[1::2]}


def read(top: Path, pack: Callable[[dict[str, bytes]], bytes], ending: str) -> tuple[dict[str, Any], str, Path]:
    """The result and the records of the parts, packed one way, with the endings taken out of the names."""
    folder = top / ending.replace(".", "")
    folder.mkdir()
    for number, files in enumerate(parts(), 1):
        (folder / f"{STEM}{number}{ending}").write_bytes(pack(files))
    case = top / f"{ending.replace('.', '')}.inspection"
    inspect(InspectRequest((folder,), case), silent)
    write_result(case, str(top / "result"), io.BytesIO(), silent)
    write_records(case, str(top / "records"), io.BytesIO(), silent)
    result = json.loads((top / "result").read_text().replace(f"{ending}", ""))
    return result, (top / "records").read_text().replace(f"{ending}/", "/"), case


def hash_of(result: dict[str, Any]) -> str:
    """The beginning of the archive's hash, as ids have it."""
    (archive,) = result["archives"]
    return str(archive["sha256"][:8])


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str, Path]:
    return read(tmp_path_factory.mktemp("zip"), plain, ".zip")


@pytest.mark.parametrize(("pack", "ending"), [(tgz, ".tgz"), (tgz, ".tar.gz"), (plain_tar, ".tar")])
def test_the_records_are_those_of_the_zip(
    tmp_path: Path, zipped: tuple[dict[str, Any], str, Path], pack: Callable[[dict[str, bytes]], bytes], ending: str
) -> None:
    result, records, case = read(tmp_path, pack, ending)
    expected, lines, _ = zipped
    # A record's id begins with its archive's hash, which is another one.
    assert records.replace(hash_of(result), "") == lines.replace(hash_of(expected), "")
    assert len(records.splitlines()) > 30
    for figures in (result, expected):
        (archive,) = figures["archives"]
        assert [each["name"] for each in archive["parts"]] == [f"{STEM}1", f"{STEM}2"]
    same = [key for key in expected if key != "archives"]
    assert {key: result[key] for key in same} == {key: expected[key] for key in same}
    first = json.loads(records.splitlines()[0])
    raw = raw_record(case, first["id"])
    assert hashlib.sha256(raw.data).hexdigest() == first["sha256"]
