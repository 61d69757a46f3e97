"""Tars that lie, flood, climb out or break off: refused in one line, or read as far as they are sound, and it is said."""

import hashlib
import random
import time
import tracemalloc
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.archive.archive import Member, MemberDigest, chunks
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused
from tests.support.tars import (
    BLOCK,
    DEVICE,
    END,
    FOLDER,
    HARD,
    LINK,
    LONG_NAME,
    PAX,
    SPARSE,
    Entry,
    named,
    packed,
    pax,
    record,
    tar,
)
from tests.support.zips import plain

TEXT = b"CONVERSATION ID,FROM\nabc,Dorrit Quillfeather\n" * 9
NOISE = random.Random(5).randbytes(700)


def write(folder: Path, data: bytes, name: str = "a.tar") -> Path:
    path = folder / name
    path.unlink(missing_ok=True)
    path.write_bytes(data)
    return path


def states(path: Path, limits: Limits = STANDARD) -> list[tuple[str, str, bytes, MemberDigest]]:
    """Each member: its path, its problem, its bytes, its outcome."""
    opened = open_archive(path, limits)
    found = []
    for member in opened.members:
        with opened.open(member) as stream:
            found.append((member.path, member.problem, b"".join(chunks(stream, 777)), stream.digest()))
    return found


def codes(path: Path, limits: Limits = STANDARD) -> list[str]:
    return [warning.code for warning in open_archive(path, limits).warnings]


def problems(path: Path) -> list[tuple[str, str]]:
    return [(member.path, member.problem) for member in open_archive(path).members]


def refused(path: Path, limits: Limits = STANDARD) -> str:
    with pytest.raises(ArchiveRefused) as caught:
        open_archive(path, limits)
    assert "\n" not in str(caught.value)
    return caught.value.code


def test_links_devices_and_sparse_members_are_listed_and_not_read(tmp_path: Path) -> None:
    goes_on = bytes(504) + b"\1" + bytes(7)
    ends = bytes(BLOCK)
    gaps = Entry(b"gaps", size=700, kind=SPARSE, magic=b"ustar  \0", tail=b"\1" + bytes(29)).raw() + goes_on + ends
    made = (
        Entry(b"link.csv", kind=LINK, link=b"/etc/passwd", size=9).raw()
        + Entry(b"hard.csv", kind=HARD, link=b"messages.csv").raw()
        + Entry(b"device.csv", kind=DEVICE).raw()
        + Entry(b"pipe.csv", kind=b"6").raw()
        + gaps
        + NOISE.ljust(1024, b"\0")
        + pax(**{"GNU.sparse.major": b"1"}).raw()
        + Entry(b"newer.csv", NOISE).raw()
        + Entry(b"volumes", NOISE, kind=b"M").raw()
        + Entry(b"folder", kind=FOLDER).raw()
        + Entry(b"messages.csv", TEXT).raw()
        + END
    )
    path = write(tmp_path, made)
    assert problems(path) == [
        ("link.csv", "symlink"),
        ("hard.csv", "symlink"),
        ("device.csv", "device"),
        ("pipe.csv", "device"),
        ("gaps", "sparse"),
        ("newer.csv", "sparse"),
        ("volumes", "device"),
        ("messages.csv", ""),
    ]
    assert states(path)[-1][2] == TEXT
    assert set(codes(path)) == {"skipped_symlink", "skipped_device", "skipped_sparse"}


def test_names_that_climb_out_are_never_taken_for_a_known_member(tmp_path: Path) -> None:
    names = (b"../messages.csv", b"/etc/passwd", b"a/../../b.csv", b"C:\\a.csv", b"..\\a.csv", b"//host/a.csv")
    path = write(tmp_path, tar(*(Entry(name, TEXT) for name in names), *named(b"../" * 40 + b"a.csv", TEXT)))
    assert {problem for _, problem in problems(path)} == {"unsafe_name"}
    assert set(codes(path)) == {"unsafe_name"}


def test_doubled_and_odd_names(tmp_path: Path) -> None:
    made = tar(
        Entry(b"messages.csv", TEXT), Entry(b"MESSAGES.csv", b"a"), Entry(b"aux.csv"), *named(b"a\nb" + b"n" * 5_000)
    )
    path = write(tmp_path, made)
    assert codes(path) == ["duplicate_member", "duplicate_member", "odd_name", "odd_name"]
    assert [content for _, _, content, _ in states(path)] == [TEXT, b"a", b"", b""]


@pytest.mark.parametrize("size", [10**6, 8**11, 2**62])
def test_a_size_beyond_the_file_gives_what_is_there(tmp_path: Path, size: int) -> None:
    made = tar(Entry(b"a.csv", TEXT), Entry(b"b.csv", NOISE, size=size))
    for data in (made, packed(made)):
        path = write(tmp_path, data)
        opened = states(path)
        assert opened[0][2:] == (TEXT, MemberDigest(len(TEXT), hashlib.sha256(TEXT).digest()))
        assert opened[1][2].startswith(NOISE)
        assert opened[1][3].damage == "truncated"
        assert codes(path) == ["archive_truncated"]


def test_sizes_that_no_file_has_make_no_header(tmp_path: Path) -> None:
    path = write(tmp_path, tar(Entry(b"a.csv", TEXT), Entry(b"b.csv", size=2**80), Entry(b"c.csv", NOISE)))
    assert [(name, digest.damage) for name, _, _, digest in states(path)] == [("a.csv", ""), ("c.csv", "truncated")]
    assert "bytes_between" in codes(path)
    negative = bytearray(Entry(b"b.csv").raw())
    negative[124:136] = b"\xff" * 12
    negative[148:156] = b" " * 8
    negative[148:156] = b"%06o\0 " % sum(negative)
    assert "bytes_between" in codes(write(tmp_path, Entry(b"a.csv", TEXT).raw() + bytes(negative) + END))


def test_headers_that_ask_for_memory_are_passed_over(tmp_path: Path) -> None:
    """A name of 300 MB, packed to little: nothing of it is held."""
    huge = Entry(b"././@LongLink", kind=LONG_NAME, size=300 * 1024**2).raw()
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    data = squeeze.compress(huge)
    for _ in range(300):
        data += squeeze.compress(bytes(1024**2))
    data += squeeze.compress(tar(Entry(b"a.csv", TEXT))) + squeeze.flush()
    path = write(tmp_path, data, "a.tgz")
    tracemalloc.start()
    opened = open_archive(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [member.path for member in opened.members] == ["a.csv"]
    assert codes(path) == ["header_mismatch"]
    assert most < 64 * 1024**2


def test_headers_of_extension_that_make_no_sense_are_let_be(tmp_path: Path) -> None:
    bodies = (
        b"",
        b"x",
        b"9999999999 path=a\n",
        b"5 path",
        b"-3 a=b\n",
        b"3 \n",
        b"0 path=z\n",
        record(b"size", b"9" * 30),
    )
    made = [each for body in bodies for each in (Entry(b"x", body, PAX), Entry(b"a.csv", TEXT))]
    found = states(write(tmp_path, tar(*made, *(pax(path=b"p"), pax(path=b"q"), Entry(b"b.csv", NOISE)))))
    assert [name for name, *_ in found] == ["a.csv"] * len(bodies) + ["q"]
    assert {content for _, _, content, _ in found} == {TEXT, NOISE}


def test_too_many_members_and_too_long_names_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path, tar(*(Entry(b"%d.csv" % number) for number in range(30))))
    assert refused(path, replace(STANDARD, members=29)) == "too_many_members"
    assert len(open_archive(path, replace(STANDARD, members=30)).members) == 30
    assert refused(path, replace(STANDARD, directory_bytes=100)) == "directory_too_large"


def test_a_bomb_is_stopped_by_the_total(tmp_path: Path) -> None:
    limits = replace(STANDARD, ratio=2, spare_bytes=1024**2)
    data = packed(tar(Entry(b"a.csv", TEXT), Entry(b"zeros", bytes(8 * 1024**2)), Entry(b"b.csv", TEXT)))
    path = write(tmp_path, data, "a.tgz")
    found = states(path, limits)
    assert [(name, digest.damage) for name, _, _, digest in found] == [("a.csv", ""), ("zeros", "limit")]
    assert sum(digest.size for *_, digest in found) <= 2 * len(data) + 1024**2
    assert "limit" in codes(path, limits)
    assert "spare_bytes" in found[1][3].note


def test_a_bomb_is_stopped_by_its_own_ratio_and_the_rest_is_read(tmp_path: Path) -> None:
    limits = replace(STANDARD, ratio=20, ratio_from_bytes=1024**2)
    data = packed(tar(Entry(b"a.csv", TEXT), Entry(b"zeros", bytes(9 * 1024**2)), Entry(b"b.csv", TEXT)))
    found = states(write(tmp_path, data, "a.tgz"), limits)
    assert [(name, digest.damage) for name, _, _, digest in found] == [("a.csv", ""), ("zeros", "limit"), ("b.csv", "")]
    assert found[1][3].size == 1024**2
    assert "(ratio_from_bytes)" in found[1][3].note


def test_another_archive_behind_the_end_is_told(tmp_path: Path) -> None:
    made = tar(Entry(b"a.csv", TEXT)) + tar(Entry(b"hidden.csv", TEXT))
    path = write(tmp_path, made)
    assert [name for name, *_ in states(path)] == ["a.csv"]
    assert codes(path) == ["bytes_after"]
    path = write(tmp_path, packed(tar(Entry(b"a.csv", TEXT))) + b"junk", "a.tgz")
    assert [name for name, *_ in states(path)] == ["a.csv"]
    assert codes(path) == ["bytes_after"]


def test_a_zip_that_lies_in_no_member_is_a_second_archive(tmp_path: Path) -> None:
    hidden = plain({"messages.csv": TEXT})
    assert refused(write(tmp_path, tar(Entry(b"a.csv", TEXT)) + hidden)) == "ambiguous_archive"
    assert refused(write(tmp_path, packed(tar(Entry(b"a.csv", TEXT))) + hidden, "a.tgz")) == "ambiguous_archive"


def test_a_check_sum_that_does_not_fit_marks_every_member(tmp_path: Path) -> None:
    data = bytearray(packed(tar(Entry(b"a.csv", TEXT), Entry(b"b.csv", NOISE))))
    data[-8] ^= 1
    path = write(tmp_path, bytes(data), "a.tgz")
    found = states(path)
    assert [(content, digest.damage) for _, _, content, digest in found] == [(TEXT, "crc"), (NOISE, "crc")]
    assert codes(path) == ["archive_truncated"]


def test_a_changed_byte_is_found(tmp_path: Path) -> None:
    """Whatever byte of a packed tar changes: the bytes are sound, or it is told that they may not be."""
    contents = {"a.csv": TEXT, "noise": NOISE, "b.csv": TEXT[:50]}
    whole = packed(tar(*(Entry(name.encode(), content) for name, content in contents.items())))
    for at in range(len(whole)):
        data = bytearray(whole)
        data[at] ^= 0x10
        path = write(tmp_path, bytes(data), "a.tgz")
        try:
            opened = open_archive(path)
        except ArchiveRefused:
            assert at < 1_000
            continue
        # A cut archive's check sum is out of reach, which its warning says of all that is there.
        cut = "archive_truncated" in {warning.code for warning in opened.warnings}
        found = states(path)
        for name, _, content, digest in found:
            assert cut or contents.get(name) == content, at
            assert contents.get(name) == content or digest.damage or found[-1][3].damage == "truncated", at


def parts_of(entries: list[Entry]) -> list[tuple[str, int, int, bytes]]:
    """Each member by its name, with where its header and its bytes end, and its bytes."""
    found, at = [], 0
    for each in entries:
        end = at + BLOCK
        found.append((each.name.decode(), end, end + len(each.content), each.content))
        at += len(each.raw())
    return found


def check_cut(path: Path, unpacked: int, known: list[tuple[str, int, int, bytes]], whole: int) -> None:
    """Cut so that so many bytes are left: what was whole comes out whole, the one that was cut as far as it goes."""
    there = [each for each in known if each[1] <= unpacked]
    if not there:
        refused(path)
        return
    found = states(path)
    assert [name for name, *_ in found] == [name for name, *_ in there]
    for (_, _, content, digest), (_, head, end, expected) in zip(found, there, strict=True):
        assert content == expected[: unpacked - head]
        assert digest.damage == ("truncated" if end > unpacked else "")
        assert digest.sha256 == hashlib.sha256(content).digest()
    if unpacked < whole - BLOCK:
        assert codes(path) == ["archive_truncated"]


ENTRIES = [Entry(b"a.csv", TEXT), Entry(b"noise", NOISE), Entry(b"empty.csv"), Entry(b"b.csv", TEXT[:50])]


def test_cut_at_every_few_bytes(tmp_path: Path) -> None:
    data = tar(*ENTRIES)
    known = parts_of(ENTRIES)
    for keep in range(1, len(data), 7):
        check_cut(write(tmp_path, data[:keep]), keep, known, len(data))


def test_a_packed_one_cut_at_every_few_bytes(tmp_path: Path) -> None:
    data = packed(tar(*ENTRIES))
    known = parts_of(ENTRIES)
    for keep in range(1, len(data) - 1, 3):
        engine = zlib.decompressobj(31)
        unpacked = len(engine.decompress(data[:keep]))
        path = write(tmp_path, data[:keep], "a.tgz")
        check_cut(path, unpacked, known, 0)
        if unpacked >= known[0][1]:
            assert codes(path) == ["archive_truncated"]


def test_a_download_that_has_not_ended_is_called_that(tmp_path: Path) -> None:
    data = packed(tar(*ENTRIES))
    assert refused(write(tmp_path, data[: len(data) // 2], "takeout.tgz.crdownload")) == "unfinished"
    assert refused(write(tmp_path, data[:30], "takeout.tgz")) == "truncated"


def test_what_is_packed_otherwise_and_mailboxes_are_called_by_name(tmp_path: Path) -> None:
    for head, words in (
        (b"BZh91AY", "bzip2"),
        (b"\xfd7zXZ\0", "XZ"),
        (b"\x28\xb5\x2f\xfd", "Zstandard"),
        (b"!BDN\0\0", "an Outlook mailbox (PST)"),
        (packed(b"no tar"), "a gzip file that holds no tar"),
    ):
        with pytest.raises(ArchiveRefused) as caught:
            open_archive(write(tmp_path, head + bytes(30), "file"))
        assert words in str(caught.value)


@pytest.mark.alone
def test_members_in_order_cost_one_pass_and_not_one_each(tmp_path: Path) -> None:
    """Three thousand members in their order take no more than a few times as long as the listing of them."""
    chance = random.Random(1)
    data = packed(tar(*(Entry(b"%d.json" % number, chance.randbytes(3_000)) for number in range(3_000))))
    path = write(tmp_path, data, "a.tgz")
    started = time.perf_counter()
    opened = open_archive(path)
    listed = time.perf_counter() - started

    def read(order: list[Member]) -> float:
        began = time.perf_counter()
        for member in order:
            with opened.open(member) as stream:
                stream.digest()
        return time.perf_counter() - began

    assert min(read(list(opened.members)) for _ in range(3)) < 6 * listed + 1
