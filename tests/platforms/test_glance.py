"""Very many pictures are looked at by a few of each folder; nothing else is left out, and the answer stays the same."""

import pytest

from inspector.operations.demo import demo_name
from inspector.platforms import PLATFORMS, recognise
from inspector.platforms.glance import glanced_at
from inspector.platforms.platform import Platform
from tests.platforms.test_adapter_laws import demo
from tests.support.memory_archive import MemoryArchive

MANY = 3_000


def many(held: dict[str, bytes], folder: str) -> MemoryArchive:
    pictures = {f"{folder}{number:05}.JPG": b"\xff\xd8" for number in range(MANY)}
    return MemoryArchive("a.zip", {**pictures, **held})


def test_every_folder_and_every_other_file_stays_in_sight() -> None:
    archive = many({"a\\b\\1.mp4": b"", "x.json": b"{}", "photos/one.csv": b"", "deep/er/2.png": b""}, "photos/")
    paths = [member.path for member in glanced_at(archive).members]
    assert {member.path.rpartition("/")[0] for member in archive.members} == {path.rpartition("/")[0] for path in paths}
    assert {"x.json", "photos/one.csv"} <= set(paths)
    assert sum(path.endswith(".JPG") for path in paths) == 3
    assert glanced_at(archive).open(archive.members[0]).read(2) == b"\xff\xd8"


def test_a_small_archive_is_looked_at_whole() -> None:
    archive = MemoryArchive("a.zip", {"1.jpg": b"", "2.jpg": b"", "3.jpg": b"", "4.jpg": b""})
    assert glanced_at(archive) is archive


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.id)
def test_the_answer_is_that_of_the_whole(platform: Platform) -> None:
    held = demo(platform)
    pictures = {f"zz/{number:05}.jpg": b"\xff\xd8" for number in range(MANY)}
    archive = MemoryArchive(demo_name(platform.id), {**held, **pictures})
    found, recognition = recognise(archive)
    assert found is platform
    assert recognition == platform.recognise(archive)
