"""Every adapter is held to the laws: on its demo, and on the same archive gone bad."""

import random
from pathlib import Path

import pytest

from inspector.assets import resource
from inspector.errors import ArchiveRefused
from inspector.operations.demo import demo_name
from inspector.platforms import PLATFORMS, platform_by_id, recognise
from inspector.platforms.platform import Platform
from tests.platforms.adapter_laws import obeys
from tests.support.memory_archive import MemoryArchive

TOLD_BY_ONE_FILE = {"copilot", "perplexity"}
"""Their exports are one small file: where its head, or all but its head, is gone, nothing tells whose it was."""


def demo(platform: Platform) -> dict[str, bytes]:
    top = resource(f"demo/{platform.id}")
    paths = sorted(path for path in Path(top).rglob("*") if path.is_file())
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in paths}


def spoiled(contents: dict[str, bytes], seed: int) -> dict[str, bytes]:
    """Bytes lost, changed and doubled here and there; lines cut; quotes gone."""
    chance = random.Random(seed)
    bad = {}
    for path, content in contents.items():
        data = bytearray(content)
        for _ in range(chance.randrange(4)):
            at = chance.randrange(len(data) + 1)
            how = chance.randrange(4)
            if how == 0:
                del data[at : at + chance.randrange(1, 40)]
            elif how == 1:
                data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
            elif how == 2:
                data[at:at] = chance.choice([b'"', b"\n", b",", b"\r\n", b"\x00", b"\xff\xfe", b'""', b"\t"])
            else:
                del data[at:]
        bad[path] = bytes(data)
    return bad


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.id)
def test_the_demo(platform: Platform) -> None:
    contents = demo(platform)
    archive = MemoryArchive(demo_name(platform.id), contents)
    assert recognise(archive)[0] is platform
    obeys(platform, archive, lambda member: contents[member.path])


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.id)
def test_the_demo_gone_bad(platform: Platform, seed: int) -> None:
    contents = spoiled(demo(platform), seed)
    archive = MemoryArchive(demo_name(platform.id), contents)
    if platform.id in TOLD_BY_ONE_FILE and not platform.recognise(archive).score:
        with pytest.raises(ArchiveRefused, match="is no archive that this program knows"):
            recognise(archive)
        return
    obeys(platform, archive, lambda member: contents[member.path])


@pytest.mark.parametrize("name", sorted(TOLD_BY_ONE_FILE))
def test_the_demo_gone_bad_is_known_most_times(name: str) -> None:
    held = demo(platform_by_id(name))
    bad = [MemoryArchive(demo_name(name), spoiled(held, seed)) for seed in range(25)]
    assert sum(platform_by_id(name).recognise(each).score > 0 for each in bad) >= 20


def test_an_id_that_is_none() -> None:
    with pytest.raises(KeyError):
        platform_by_id("nobody")
