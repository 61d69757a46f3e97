"""RSMF files of ours read back: what was written, and one named error whatever else a file holds."""

import base64
import contextlib
import io
import json
import re
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.reports.rsmf.read import MOST_BYTES, MOST_INFLATED, read_rsmf
from inspector.reports.rsmf.read_manifest import DamagedRsmf, ReadEvent
from inspector.reports.rsmf.slices import HEAVIEST, MOST_EVENTS, weight
from tests.reports.test_rsmf import TOLD
from tests.support.rsmf import event, file_of, write
from tests.support.zips import Piece, archive

ATTACHED = (
    event(2, "2024-03-05T00:00:00Z", attachments=(file_of(b"four"),)),
    event(3, "2024-03-05T00:00:00Z", parent="e2"),
)


def written(folder: Path) -> bytes:
    (each,) = write(folder, ATTACHED)
    return (folder / each.name).read_bytes()


def with_zip(data: bytes, packed: bytes) -> bytes:
    """The file with another ZIP in it."""
    lines = re.sub(rb"(.{76})", rb"\1\r\n", base64.b64encode(packed))
    return re.sub(rb'(filename="rsmf.zip"\r\n\r\n).*?(\r\n--=_)', lambda m: m[1] + lines + m[2], data, flags=re.DOTALL)


def with_manifest(data: bytes, manifest: Any) -> bytes:
    text = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
    return with_zip(data, archive(Piece(b"rsmf_manifest.json", text), Piece(b"f1.bin", b"four")))


def manifest_of(data: bytes) -> Any:
    packed = data.partition(b'filename="rsmf.zip"\r\n\r\n')[2].partition(b"\r\n--=_")[0]
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(packed))) as opened:
        return json.loads(opened.read("rsmf_manifest.json"))


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    read = [read_rsmf((tmp_path / each.name).read_bytes()) for each in write(tmp_path, TOLD)]
    assert [event.id for each in read for event in each.manifest.events] == [event.id for event in TOLD]
    assert {each.manifest.conversation for each in read} == {"c1"}
    assert len({each.manifest.collection for each in read}) == 1
    assert read[1].files == (("f1.bin", 10240), ("t", 2))
    assert read[1].manifest.people == {"p1": "Ada Beispiel", "p2": "Bo Muster", "not-stated": "(sender not stated)"}
    assert read[1].manifest.custom == (("archive_sha256", "a" * 64),)
    assert read[1].manifest.events[1] == ReadEvent(
        id="e3",
        participant="p1",
        timestamp="2024-03-05T08:00:00Z",
        body="Hello Bo",
        direction="outgoing",
        deleted=True,
        parent="e2",
        attachments=("f1.bin", "t"),
        custom=(("record", "1"),),
        type="message",
    )
    assert read[3].manifest.events[0].timestamp is None


def test_the_tools_of_these_tests_make_whole_files(tmp_path: Path) -> None:
    data = written(tmp_path)
    assert read_rsmf(with_manifest(data, manifest_of(data))) == read_rsmf(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.pop("events"),
        lambda m: m["events"].pop(),
        lambda m: m["events"].append(m["events"][0]),
        lambda m: m["events"][0].update(id=7),
        lambda m: m["events"][0].update(conversation="c2"),
        lambda m: m["events"][0].update(participant="p9"),
        lambda m: m["events"][0].update(body=None),
        lambda m: m["events"][0].update(deleted="no"),
        lambda m: m["events"][0].update(timestamp=None),
        lambda m: m["events"][0].update(parent="e3"),
        lambda m: m["events"][0].update(attachments=[]),
        lambda m: m["events"][0].update(attachments=[{"id": "other.bin"}]),
        lambda m: m["events"][0].update(custom={"name": "value"}),
        lambda m: m["participants"].append(m["participants"][0]),
        lambda m: m["participants"].append([]),
        lambda m: m["conversations"].append(m["conversations"][0]),
        lambda m: m["conversations"].clear(),
        lambda m: m["conversations"][0].update(participants=["p9"]),
        lambda m: m["conversations"][0].update(participants=[["p1"]]),
        lambda m: m.update(eventcollectionid="other"),
    ],
)
def test_a_manifest_that_does_not_hold_together_is_damaged(tmp_path: Path, change: Any) -> None:
    data = written(tmp_path)
    manifest = manifest_of(data)
    change(manifest)
    with pytest.raises(DamagedRsmf):
        read_rsmf(with_manifest(data, manifest))


@pytest.mark.parametrize(
    "text",
    [b"", b"7", b"[]", b"\xff", b"[" * 100_000, b'{"a":' * 100_000, b'{"events":[],"events":[]}', b"1" * 5000, b"NaN"],
    ids=range(9),
)
def test_what_is_no_manifest_is_damaged(tmp_path: Path, text: bytes) -> None:
    with pytest.raises(DamagedRsmf):
        read_rsmf(with_manifest(written(tmp_path), text))


def test_a_bomb_is_unpacked_to_the_limit_and_no_further(tmp_path: Path) -> None:
    data = written(tmp_path)
    with pytest.raises(DamagedRsmf, match="unpacks"):
        read_rsmf(data, most_inflated=100)
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b" " * (1 << 20)
    packed = b"".join(engine.compress(block) for _ in range(MOST_INFLATED // len(block) + 1)) + engine.flush()
    size = MOST_INFLATED + len(block)
    for said in (size, 100):
        bomb = archive(Piece(b"rsmf_manifest.json", packed=packed, size=said, crc=0))
        with pytest.raises(DamagedRsmf):
            read_rsmf(with_zip(data, bomb))


LYING: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ({"name": b"other.json"}, {}, {}),
    ({"method": 0}, {}, {}),
    ({"method": 14}, {}, {}),
    ({"method": 97}, {}, {}),
    ({"flags": 1}, {}, {}),
    ({"crc": 1}, {}, {}),
    ({"packed": b"\xff\xff"}, {}, {}),
    ({"packed": b""}, {}, {}),
    ({"size": 1}, {}, {}),
    ({"local_name": b"other.json"}, {}, {}),
    ({"header_at": 1}, {}, {}),
    ({}, {"name": b"\xff", "flags": 0x800}, {}),
    ({}, {"name": b"rsmf_manifest.json"}, {}),
    ({}, {}, {"comment": b"x"}),
    ({}, {}, {"before": b"x"}),
    ({}, {}, {"after": b"x"}),
    ({}, {}, {"zip64": True, "locator_shift": 3}),
]


@pytest.mark.parametrize(("first", "second", "whole"), LYING, ids=range(len(LYING)))
def test_a_zip_that_lies_is_damaged(
    tmp_path: Path, first: dict[str, Any], second: dict[str, Any], whole: dict[str, Any]
) -> None:
    data = written(tmp_path)
    manifest = Piece(b"rsmf_manifest.json", json.dumps(manifest_of(data)).encode())
    attached = Piece(b"f1.bin", b"four")
    assert read_rsmf(with_zip(data, archive(manifest, attached))) == read_rsmf(data)
    with pytest.raises(DamagedRsmf):
        read_rsmf(with_zip(data, archive(replace(manifest, **first), replace(attached, **second), **whole)))


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"PK\x05\x06" + bytes(18),
        archive(*(Piece(b"x" * 60_000 + b"%d" % n, local=False, header_at=0) for n in range(150))),
    ],
    ids=["nothing", "empty", "directory"],
)
def test_a_zip_of_nothing_or_with_a_huge_directory_is_damaged(tmp_path: Path, packed: bytes) -> None:
    with pytest.raises(DamagedRsmf, match="ZIP"):
        read_rsmf(with_zip(written(tmp_path), packed))


def test_what_is_written_at_most_can_be_read() -> None:
    characters = HEAVIEST // weight(event(1, None, body="x", custom=()))
    assert characters * len("\\u0000") + MOST_EVENTS * 1000 < MOST_INFLATED
    assert HEAVIEST * 78 // 57 + 3 * 4 * characters < MOST_BYTES


def test_any_byte_that_changed_is_damage_or_changes_nothing_that_is_read(tmp_path: Path) -> None:
    data = written(tmp_path)
    whole = read_rsmf(data)
    start = data.index(b"Content-Type: application/zip")
    for at in range(start, len(data)):
        changed = data[:at] + bytes([data[at] ^ 2]) + data[at + 1 :]
        try:
            read = read_rsmf(changed)
        except DamagedRsmf:
            continue
        assert read.manifest == whole.manifest
    for end in range(0, len(data), 7):
        with pytest.raises(DamagedRsmf):
            read_rsmf(data[:end])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.data())
def test_whatever_a_file_holds_it_is_read_or_damaged(
    tmp_path_factory: pytest.TempPathFactory, changes: st.DataObject
) -> None:
    data = written(tmp_path_factory.mktemp("any"))
    packed = bytearray(base64.b64decode(data.partition(b'filename="rsmf.zip"\r\n\r\n')[2].partition(b"\r\n--=_")[0]))
    for _ in range(changes.draw(st.integers(1, 4))):
        at = changes.draw(st.integers(0, len(packed) - 1))
        packed[at : at + changes.draw(st.integers(0, 3))] = changes.draw(st.binary(max_size=4))
    with contextlib.suppress(DamagedRsmf):
        assert read_rsmf(with_zip(data, bytes(packed))).files == (("f1.bin", 4),)


@given(st.binary(max_size=300))
def test_what_is_no_file_of_this_format_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedRsmf):
        read_rsmf(data)
