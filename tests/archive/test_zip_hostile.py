"""Hostile and broken ZIPs: refused in one line, or read as far as they go, in little time and memory."""

import hashlib
import os
import zlib
from dataclasses import replace
from pathlib import Path
from struct import pack

import pytest

from inspector.archive.archive import MemberDigest
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive, part_digest
from inspector.archive.packed_stream import PackedStream
from inspector.errors import ArchiveRefused
from inspector.progress import silent
from tests.support.zips import Piece, archive, deflated, plain

TEXT = bytes(range(256)) * 40


def write(folder: Path, data: bytes, name: str = "a.zip") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def digests(path: Path, limits: Limits = STANDARD) -> list[MemberDigest]:
    opened = open_archive(path, limits)
    found = []
    for member in opened.members:
        with opened.open(member) as stream:
            found.append(stream.digest())
    return found


def refused(path: Path, limits: Limits = STANDARD) -> tuple[str, str]:
    with pytest.raises(ArchiveRefused) as caught:
        open_archive(path, limits)
    assert "\n" not in str(caught.value)
    return caught.value.code, str(caught.value)


def test_a_wrong_check_sum_keeps_the_bytes(tmp_path: Path) -> None:
    (found,) = digests(write(tmp_path, archive(Piece(b"a", TEXT, crc=1))))
    assert found == MemberDigest(len(TEXT), hashlib.sha256(TEXT).digest(), "crc")


@pytest.mark.parametrize("claimed", [len(TEXT) - 1, len(TEXT) + 1])
@pytest.mark.parametrize("method", [0, 8])
def test_a_wrong_size_is_damage(tmp_path: Path, claimed: int, method: int) -> None:
    (found,) = digests(write(tmp_path, archive(Piece(b"a", TEXT, method=method, size=claimed))))
    assert (found.size, found.damage) == (len(TEXT), "size")


def test_packing_that_makes_no_sense(tmp_path: Path) -> None:
    packed = bytearray(deflated(TEXT))
    packed[0] = 0xFF
    first, second = digests(write(tmp_path, archive(Piece(b"a", TEXT, packed=bytes(packed)), Piece(b"b", TEXT))))
    assert first.damage == "corrupt"
    assert second == MemberDigest(len(TEXT), hashlib.sha256(TEXT).digest())


def test_packing_that_stops_early(tmp_path: Path) -> None:
    packed = deflated(TEXT)[:-9]
    (found,) = digests(write(tmp_path, archive(Piece(b"a", TEXT, packed=packed))))
    assert found.damage == "corrupt"
    assert 0 < found.size <= len(TEXT)


def test_two_names_for_one_member(tmp_path: Path) -> None:
    (found,) = digests(write(tmp_path, archive(Piece(b"messages.csv", TEXT, local_name=b"messages.exe"))))
    assert found.damage == "name_mismatch"


def test_headers_that_disagree_are_told(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, archive(Piece(b"a", TEXT, local_method=0))))
    assert [(warning.code, warning.member) for warning in opened.warnings] == [("header_mismatch", 0)]


def bomb(folder: Path, size: int) -> Path:
    return write(folder, archive(Piece(b"zeros", packed=deflated(bytes(size)), size=size, crc=0), Piece(b"b", TEXT)))


def test_a_bomb_stops_at_the_ratio_and_the_rest_goes_on(tmp_path: Path) -> None:
    limits = replace(STANDARD, ratio_from_bytes=1_000_000)
    first, second = digests(bomb(tmp_path, 30_000_000), limits)
    assert first.damage == "limit"
    assert first.size <= 6_100_000
    assert second.damage == ""


def test_a_bomb_stops_at_the_total(tmp_path: Path) -> None:
    limits = replace(STANDARD, total_bytes=5_000_000)
    first, second = digests(bomb(tmp_path, 30_000_000), limits)
    assert first.damage == "limit"
    assert first.size + second.size <= 5_000_000


def test_a_member_that_lies_about_its_size_is_stopped_too(tmp_path: Path) -> None:
    packed = deflated(bytes(30_000_000))
    limits = replace(STANDARD, spare_bytes=1_000_000, ratio=10)
    (found,) = digests(write(tmp_path, archive(Piece(b"zeros", packed=packed, size=10, crc=0))), limits)
    assert found.damage == "limit"
    assert found.size <= 1_000_000 + 10 * (len(packed) + 200)


def test_members_that_share_bytes_are_refused(tmp_path: Path) -> None:
    first = Piece(b"a", TEXT)
    full = archive(first, replace(first, local=False, header_at=0))
    code, line = refused(write(tmp_path, full))
    assert code == "overlapping_members"
    assert "number 1 of its 2 files and number 2 share" in line
    assert digests(write(tmp_path, full), replace(STANDARD, allow_overlap=1))[1].size == len(TEXT)


def test_members_quoted_in_one_another_are_refused(tmp_path: Path) -> None:
    kernel = archive(Piece(b"inner", TEXT, method=0))
    inner = kernel[: kernel.index(b"PK\x01\x02")]
    outer = Piece(b"outer", inner, method=0)
    quoted = Piece(b"inner", TEXT, method=0, local=False, header_at=30 + len(b"outer"))
    assert refused(write(tmp_path, archive(outer, quoted)))[0] == "overlapping_members"


def test_a_member_that_reaches_into_the_list_is_refused(tmp_path: Path) -> None:
    code, line = refused(write(tmp_path, archive(Piece(b"a", TEXT, packed_size=len(TEXT) + 999))))
    assert code == "overlapping_members"
    assert "list of files" in line


def test_two_archives_back_to_back_are_refused(tmp_path: Path) -> None:
    small, large = plain({"a": TEXT}), plain({"b": bytes(range(256)) * 9_000})
    for data in (small + small, small + large, large + small):
        assert refused(write(tmp_path, data))[0] == "ambiguous_archive"


def test_an_archive_in_the_comment_is_refused(tmp_path: Path) -> None:
    assert refused(write(tmp_path, archive(Piece(b"a", TEXT), comment=plain({"b": TEXT}))))[0] == "ambiguous_archive"


def test_an_archive_stored_in_an_archive_is_a_member(tmp_path: Path) -> None:
    inner = plain({"x": TEXT})
    (found,) = digests(write(tmp_path, archive(Piece(b"inner.zip", inner, method=0))))
    assert found.sha256 == hashlib.sha256(inner).digest()


@pytest.mark.parametrize("shift", [-1, 1, 4_000])
def test_zip64_records_that_are_not_where_they_should_be(tmp_path: Path, shift: int) -> None:
    path = write(tmp_path, archive(Piece(b"a", TEXT), zip64=True, locator_shift=shift))
    assert refused(path)[0] == "contradictory_end"


def test_sizes_that_no_file_can_have(tmp_path: Path) -> None:
    extra = pack("<2HQQ", 1, 16, 2**63, len(TEXT))
    path = write(tmp_path, archive(Piece(b"a", TEXT, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=extra)))
    code, line = refused(path)
    assert code == "broken_directory"
    assert "sizes that no file can have" in line


def test_a_split_archive(tmp_path: Path) -> None:
    assert refused(write(tmp_path, archive(Piece(b"a", TEXT), disk=3)))[0] == "split_archive"


def test_a_list_that_breaks_off(tmp_path: Path) -> None:
    data = bytearray(archive(Piece(b"a", TEXT), Piece(b"b", TEXT)))
    data[data.rindex(b"PK\x01\x02")] = 0
    path = write(tmp_path, bytes(data))
    assert [member.path for member in open_archive(path).members] == ["a", "b"]
    assert {(digest.size, digest.damage) for digest in digests(path)} == {(len(TEXT), "truncated")}


def test_too_many_members_and_too_long_a_list(tmp_path: Path) -> None:
    path = write(tmp_path, plain({f"m{number}": b"" for number in range(20)}))
    assert refused(path, replace(STANDARD, members=19))[0] == "too_many_members"
    code, line = refused(path, replace(STANDARD, directory_bytes=100))
    assert code == "directory_too_large"
    assert "--limit directory_bytes=" in line
    assert len(open_archive(path, replace(STANDARD, members=20)).members) == 20


def test_a_download_that_broke_off_is_rescued(tmp_path: Path) -> None:
    noise = b"".join(hashlib.sha256(bytes([n % 256, n // 256])).digest() for n in range(4_000))
    whole = archive(Piece(b"a", TEXT), Piece(b"b", TEXT, streamed=True), Piece(b"c", noise))
    cut = write(tmp_path, whole[: whole.index(b"PK\x01\x02") - 50_000])
    opened = open_archive(cut)
    assert [member.path for member in opened.members] == ["a", "b", "c"]
    assert [warning.code for warning in opened.warnings] == ["archive_truncated"]
    assert f"{cut.stat().st_size:,} bytes" in opened.warnings[0].message
    first, second, third = digests(cut)
    assert {each.damage for each in (first, second, third)} == {"truncated"}
    assert [first.sha256, second.sha256] == [hashlib.sha256(TEXT).digest()] * 2
    assert 0 < third.size < len(noise)


def test_nothing_to_rescue(tmp_path: Path) -> None:
    assert refused(write(tmp_path, b"PK\x03\x04" + bytes(40)))[0] == "truncated"


@pytest.mark.parametrize("seed", range(60))
def test_one_byte_changed_anywhere_never_raises_anything_but_a_refusal(tmp_path: Path, seed: int) -> None:
    data = bytearray(
        archive(Piece(b"a.csv", TEXT), Piece(b"b.csv", TEXT[:50], method=0), Piece(b"c", TEXT, streamed=True))
    )
    for step in range(40):
        at = zlib.crc32(bytes([seed, step])) % len(data)
        changed = bytearray(data)
        changed[at] ^= 1 << (seed + step) % 8
        path = write(tmp_path, bytes(changed))
        try:
            found = digests(path)
        except ArchiveRefused:
            continue
        assert sum(each.size for each in found) <= 3 * len(TEXT) + 2_000


@pytest.mark.parametrize("keep", range(0, 900, 9))
def test_cut_anywhere_it_is_rescued_or_refused(tmp_path: Path, keep: int) -> None:
    data = archive(Piece(b"a.csv", TEXT), Piece(b"b.csv", TEXT[:50], method=0), Piece(b"c", TEXT, streamed=True))
    path = write(tmp_path, data[: min(keep, len(data) - 1)])
    try:
        found = digests(path)
    except ArchiveRefused:
        return
    assert {each.damage for each in found} == {"truncated"}


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.zip", b"", "empty"),
        ("a.zip", b"<!DOCTYPE html><html>", "web page"),
        ("a.zip", b"\xef\xbb\xbf\n <HTML>", "web page"),
        ("a.csv", b"<html>sign in", "web page"),
        ("a.zip", b"Rar!\x1a\x07\x00", "RAR"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c..", "7-Zip"),
        ("a.tgz", b"\x1f\x8b\x08", "gzip"),
        ("a.zip.crdownload", b"PK", "not ended"),
        ("a.zip", b"hello", "no ZIP"),
    ],
)
def test_what_is_no_zip_is_named(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    assert word in refused(write(tmp_path, data, name))[1]


def test_no_such_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "x.zip")[0] == "no_such_file"
    assert refused(write(tmp_path, b"x") / "y")[0] == "no_such_file"
    assert refused(Path("a\0b"))[0] == "no_such_file"


def test_an_archive_that_changes_meanwhile(tmp_path: Path) -> None:
    path = write(tmp_path, plain({"a": TEXT}))
    opened = open_archive(path)
    write(tmp_path, plain({"a": TEXT + b"more"}))
    with pytest.raises(ArchiveRefused) as caught:
        opened.open(opened.members[0])
    assert caught.value.code == "changed"

    def change(_what: str, _done: int, _total: int) -> None:
        write(tmp_path, plain({"a": TEXT + b"even more of it"}))

    with pytest.raises(ArchiveRefused):
        part_digest(path, change)
    assert part_digest(path, silent).size == path.stat().st_size


def fail_from_now_on(file: ArchiveFile, folder: Path) -> None:
    """Every further read is refused by the system, as that of a stick that was pulled is."""
    elsewhere = os.open(folder, os.O_RDONLY)
    os.dup2(elsewhere, file._file.fileno())
    os.close(elsewhere)


def test_a_disk_that_fails_is_told_with_the_offset(tmp_path: Path) -> None:
    with ArchiveFile(write(tmp_path, plain({"a": TEXT})), buffered=False) as file:
        fail_from_now_on(file, tmp_path)
        with pytest.raises(ArchiveRefused) as caught:
            file.at(30, 10)
    assert caught.value.code == "unreadable"
    assert "a.zip cannot be read at byte 30:" in str(caught.value)


def test_a_disk_that_fails_within_a_member_ends_it(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, plain({"a": os.urandom(900_000)})))
    with opened.open(opened.members[0]) as stream:
        assert isinstance(stream, PackedStream)
        assert stream.read(1_000)
        fail_from_now_on(stream._file, tmp_path)
        digest = stream.digest()
    assert digest.damage == "unreadable"
    assert 0 < digest.size < 900_000


def test_a_change_while_a_member_is_read_is_damage(tmp_path: Path) -> None:
    path = write(tmp_path, plain({"a": os.urandom(900_000)}))
    opened = open_archive(path)
    with opened.open(opened.members[0]) as stream:
        assert stream.read(1_000)
        with path.open("ab") as end:
            end.write(b"more")
        assert stream.digest().damage == "changed"
