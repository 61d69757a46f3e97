"""A ZIP by its list alone: what it holds and gives is what the whole opening finds, or nothing is said."""

import zlib
from pathlib import Path
from struct import pack
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.archive import zip_directory
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import STANDARD
from inspector.archive.opening import list_archive, open_archive
from inspector.archive.zip_directory import read_entries
from inspector.archive.zip_end import find_directories
from inspector.errors import ArchiveRefused
from tests.support.zips import Archive, Piece, archive, plain

FULL = 0xFFFFFFFF
HELLO = Piece(b"a/hello.txt", b"hello" * 99)
OTHERS = (
    Piece(b"a/", b""),
    Piece(b"st\xc3\xb6r.csv", b"x,y", flags=0x800),
    Piece(b"locked.bin", b"????", flags=1),
    Piece(b"../out", b"no"),
    Piece(b"odd.zip", b"1", method=77),
    Piece(b"streamed", b"later" * 50, streamed=True),
)


def write(folder: Path, data: bytes, name: str = "a.zip") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def contents(opened: Any) -> list[tuple[bytes, str]]:
    found = []
    for member in opened.members:
        if not member.problem:
            with opened.open(member) as stream:
                digest = stream.digest()
                found.append((digest.sha256, digest.damage))
    return found


def test_members_and_their_bytes_are_those_of_the_whole_opening(tmp_path: Path) -> None:
    path = write(tmp_path, archive(HELLO, *OTHERS, gaps=(b"", b"between")))
    whole, listed = open_archive(path), list_archive(path)
    assert listed is not None
    assert list(listed.members) == list(whole.members)
    assert contents(listed) == contents(whole)
    assert (listed.name, listed.kind, listed.size, listed.path) == (whole.name, whole.kind, whole.size, whole.path)
    assert listed.warnings == ()


@pytest.mark.parametrize(
    "data",
    [
        b"no ZIP at all",
        plain({"a": b"text" * 50})[:-30],
        archive(HELLO, before=b"#!stub\n"),
        plain({"a": b"one" * 50}) + plain({"b": b"two" * 50}),
        archive(HELLO, Piece(b"b", header_at=0, local=False, packed_size=200)),
    ],
    ids=["no ZIP", "cut", "stub", "two in one", "overlapping"],
)
def test_where_the_list_alone_does_not_tell_nothing_is_said(tmp_path: Path, data: bytes) -> None:
    assert list_archive(write(tmp_path, data)) is None


def test_a_folder_and_a_file_that_is_not_there_have_no_list(tmp_path: Path) -> None:
    assert list_archive(tmp_path) is None
    assert list_archive(tmp_path / "gone.zip") is None


def test_a_header_that_disagrees_is_told_as_by_the_whole_opening(tmp_path: Path) -> None:
    other = Piece(b"b.txt", b"bytes" * 9, local_name=b"c.txt")
    path = write(tmp_path, archive(HELLO, other))
    listed = list_archive(path)
    assert listed is not None
    assert contents(listed) == contents(open_archive(path))
    assert contents(listed)[1][1] != ""


def test_a_file_that_changed_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path, archive(HELLO))
    listed = list_archive(path)
    assert listed is not None
    path.write_bytes(archive(HELLO, HELLO))
    with pytest.raises(ArchiveRefused, match="changed"):
        listed.open(listed.members[0])


def field(*values: int, length: int | None = None) -> bytes:
    held = b"".join(pack("<Q", each) for each in values)
    return pack("<2H", 1, len(held) if length is None else length) + held


NAMED = pack("<2HBL", 0x7075, 7, 1, zlib.crc32(b"n")) + b"up"
EXTRAS = st.one_of(
    st.lists(st.sampled_from([0, 1, 7, 2**40, 2**62, 2**63 - 1]), max_size=4).map(lambda each: field(*each)),
    st.sampled_from([b"", field(9) + NAMED, NAMED, field(9, length=4), field(9, length=60), b"\x01", b"\x01\x00\x08\x00", b"\x02\x00\x08\x00" + bytes(8)]),
)  # fmt: skip
SIZES = st.sampled_from([0, 5, FULL])
PIECES = st.builds(
    lambda extra, size, packed, at: Piece(b"n", b"t", extra=extra, size=size, packed_size=packed, header_at=at),
    EXTRAS, SIZES, SIZES, st.sampled_from([0, 3, FULL]),
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=6))
def test_large_values_are_those_that_each_entry_by_itself_gives(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[Piece]
) -> None:
    path = write(tmp_path_factory.getbasetemp(), Archive(tuple(pieces)).bytes(), "large.zip")
    with ArchiveFile(path) as file, pytest.MonkeyPatch.context() as patched:
        (directory,) = find_directories(file, STANDARD)
        at_once = read_entries(file, directory, STANDARD)
        patched.setattr(zip_directory, "_take_single", lambda *_: None)
        one_by_one = read_entries(file, directory, STANDARD)
    assert at_once is not None
    assert one_by_one is not None
    for name in ("packed", "size", "header_at"):
        assert np.array_equal(getattr(at_once, name), getattr(one_by_one, name))
    assert at_once.paths == one_by_one.paths
