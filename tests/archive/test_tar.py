"""What an honest or merely odd tar gives, packed or not: every member, its bytes, its hash, and a word on what is odd."""

import gzip
import hashlib
import io
import pickle
import random
import tarfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from inspector.archive.archive import MemberDigest, chunks
from inspector.archive.joined import open_joined
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from inspector.archive.restart_points import POINTS
from inspector.archive.tar_archive import TarArchive
from inspector.errors import ArchiveRefused
from inspector.operations.identity import identify
from inspector.operations.moving_archive import MovingArchive
from inspector.progress import Cancelled, silent
from inspector.records.instants import utc
from tests.support.tars import BLOCK, LONG_NAME, PAX, Entry, packed, pax, plain_tar, record, tar, tgz
from tests.support.zips import plain

CHANCE = random.Random(7)
FILES = {
    "messages.csv": b"FROM,TO\nDorrit Quillfeather,Ismay Thornbury\n" * 400,
    "empty.csv": b"",
    "media/noise.jpg": CHANCE.randbytes(40_000),
    "deep/" + "folder/" * 30 + "M\u00fcller.csv": b"a,b\r\n1,2\r\n",
    "last.json": b"[]",
}


def write(folder: Path, data: bytes, name: str = "a.tgz") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def contents(path: Path, limits: Limits = STANDARD) -> dict[str, tuple[bytes, MemberDigest]]:
    opened = open_archive(path, limits)
    found = {}
    for member in opened.members:
        if not member.problem:
            with opened.open(member) as stream:
                found[member.path] = (b"".join(chunks(stream, 999)), stream.digest())
    return found


def codes(path: Path, limits: Limits = STANDARD) -> list[str]:
    return [warning.code for warning in open_archive(path, limits).warnings]


def check_whole(path: Path) -> None:
    found = contents(path)
    assert {name: content for name, (content, _) in found.items()} == FILES
    for name, (content, digest) in found.items():
        assert digest == MemberDigest(len(content), hashlib.sha256(FILES[name]).digest())


@pytest.mark.parametrize("name", ["a.tar", "a.tgz", "a.tar.gz", "a.zip", "nameless"])
def test_every_member_comes_out_whatever_the_file_is_called(tmp_path: Path, name: str) -> None:
    for data in (plain_tar(FILES), tgz(FILES)):
        path = write(tmp_path, data, name)
        check_whole(path)
        assert codes(path) == []
        path.unlink()


@pytest.mark.parametrize("kind", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_what_others_write_is_read(tmp_path: Path, kind: int) -> None:
    """Python's own writer in its three shapes, with a folder among the members."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz", format=kind) as out:
        folder = tarfile.TarInfo("Takeout")
        folder.type = tarfile.DIRTYPE
        out.addfile(folder)
        for name, content in FILES.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            if len(name) < 100 or kind != tarfile.USTAR_FORMAT:
                out.addfile(info, io.BytesIO(content))
    found = contents(write(tmp_path, held.getvalue()))
    expected = {name: content for name, content in FILES.items() if len(name) < 100 or kind != tarfile.USTAR_FORMAT}
    assert {name: content for name, (content, _) in found.items()} == expected


def test_gnu_long_names_and_times_and_leading_dots(tmp_path: Path) -> None:
    name = b"./" + b"n" * 150 + b".csv"
    made = tar(Entry(b"././@LongLink", name + b"\0", LONG_NAME), Entry(name, b"x"), Entry(b"./b.csv", seconds=0))
    opened = open_archive(write(tmp_path, made, "a.tar"))
    assert [member.path for member in opened.members] == ["n" * 150 + ".csv", "b.csv"]
    assert [member.raw_path for member in opened.members] == [name, b"./b.csv"]
    assert [(member.modified, member.zoned) for member in opened.members] == [
        (utc(2023, 11, 14, 22, 13, 20), True),
        (utc(1970), True),
    ]


def test_headers_of_extension_win_and_disagreement_is_told(tmp_path: Path) -> None:
    made = tar(pax(path=b"true.csv", size=b"3"), Entry(b"false.csv", b"abc", size=2), Entry(b"b.csv", b"x"))
    path = write(tmp_path, made, "a.tar")
    assert {name: content for name, (content, _) in contents(path).items()} == {"true.csv": b"abc", "b.csv": b"x"}
    assert codes(path) == ["header_mismatch"]


def test_names_that_are_no_utf8_are_read_as_the_old_code_page(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, tar(Entry(b"M\x81ller.csv", b"x")), "a.tar"))
    assert (opened.members[0].path, opened.members[0].raw_path) == ("M\u00fcller.csv", b"M\x81ller.csv")


def test_several_gzip_members_one_after_another_are_one(tmp_path: Path) -> None:
    data = plain_tar(FILES)
    pieces = b"".join(packed(data[at : at + 7_001]) for at in range(0, len(data), 7_001))
    named = io.BytesIO()
    with gzip.GzipFile("a name.tar", "wb", fileobj=named, mtime=0) as out:
        out.write(b"")
    path = write(tmp_path, named.getvalue() + packed(b"") + pieces)
    check_whole(path)
    assert codes(path) == []


def test_an_archive_crosses_to_another_process(tmp_path: Path) -> None:
    opened = pickle.loads(pickle.dumps(open_archive(write(tmp_path, tgz(FILES)))))  # noqa: S301
    assert isinstance(opened, TarArchive)
    with opened.open(opened.members[2]) as stream:
        assert stream.digest().sha256 == hashlib.sha256(FILES["media/noise.jpg"]).digest()


def test_members_are_the_same_in_any_order_and_at_once(tmp_path: Path) -> None:
    """Restart points: small files with much in them, read forward, backward, drawn, and two at a time."""
    chance = random.Random(3)
    files = {f"{number}.json": chance.randbytes(900) * chance.randrange(1, 200) for number in range(120)}
    opened = open_archive(write(tmp_path, tgz(files)))
    assert sum(member.size for member in opened.members) > 4 * 1024**2
    orders = [list(opened.members), list(reversed(opened.members))]
    orders.append(chance.sample(list(opened.members), len(opened.members)))
    for order in orders:
        for member, other in zip(order, reversed(order), strict=True):
            with opened.open(member) as one, opened.open(other) as two:
                begun = one.read(500)
                assert two.digest().sha256 == hashlib.sha256(files[other.path]).digest()
                assert begun + b"".join(chunks(one, 10_000)) == files[member.path]


def test_the_identity_is_the_files_own(tmp_path: Path) -> None:
    data = tgz(FILES)
    whole, parts = identify(open_archive(write(tmp_path, data)), silent)
    assert whole == parts[0].sha256 == hashlib.sha256(data).hexdigest()


def test_nothing_is_written_and_the_listing_tells_how_far_it_is(tmp_path: Path) -> None:
    path = write(tmp_path, tgz(FILES))
    told: list[tuple[str, int, int]] = []
    open_archive(path, STANDARD, lambda *what: told.append(what))
    what, done, total = told[0]
    assert (what, total) == ("Listing what is in a.tgz", path.stat().st_size)
    assert 0 <= done < total
    assert [each.name for each in tmp_path.iterdir()] == ["a.tgz"]

    def stop(_what: str, _done: int, _total: int) -> None:
        raise Cancelled

    other = write(tmp_path, tgz(FILES), "b.tgz")
    with pytest.raises(Cancelled):
        open_archive(other, STANDARD, stop)
    check_whole(other)


def test_what_was_listed_once_is_not_listed_again_until_it_changes(tmp_path: Path) -> None:
    path = write(tmp_path, tgz(FILES))
    first = open_archive(path)
    assert open_archive(path) is first
    path.write_bytes(tgz({**FILES, "more.csv": b"1"}))
    assert len(open_archive(path).members) == len(FILES) + 1
    with pytest.raises(ArchiveRefused, match="changed while"):
        first.open(first.members[0])


def test_a_zip_inside_is_one_of_its_files(tmp_path: Path) -> None:
    made = tar(Entry(b"a.csv", b"x"), Entry(b"inner.zip", plain({"messages.csv": b"a"})))
    for data in (made, packed(made)):
        path = write(tmp_path, data)
        assert [member.path for member in open_archive(path).members] == ["a.csv", "inner.zip"]
        path.unlink()


def test_old_tars_without_a_mark_are_read(tmp_path: Path) -> None:
    made = tar(Entry(b"a.csv", b"x", magic=bytes(8)), Entry(b"b.csv", b"y", kind=b"\0", magic=b"ustar  \0"))
    assert list(contents(write(tmp_path, made, "a.tar"))) == ["a.csv", "b.csv"]


def test_a_record_of_an_extension_counts_its_own_length() -> None:
    assert record(b"path", b"a") == b"9 path=a\n"
    assert len(pax(path=b"a" * 90).raw()) == 2 * BLOCK
    assert Entry(b"a", kind=PAX).raw()[156:157] == PAX


def test_a_long_way_to_a_member_moves_the_clock_of_those_who_wait(tmp_path: Path) -> None:
    """A process that knows no place in the archive unpacks all before a member: that is no standstill."""
    chance = random.Random(4)
    files = {"first.bin": chance.randbytes(400_000), "last.csv": b"a,b\r\n"}

    @dataclass
    class Moved:
        value: int = 0

    for data in (tgz(files), plain_tar(files)):
        path = write(tmp_path, data)
        whole = open_archive(path)
        parts = open_joined([path, write(tmp_path, tgz({"x.csv": b"1"}), "b.tgz")], [], STANDARD)
        for opened in (whole, parts):
            POINTS.forget()
            moved = Moved()
            (last,) = (member for member in opened.members if member.path.endswith("last.csv"))
            with MovingArchive(opened, moved).open(last) as stream:
                assert (moved.value > 10) == (data[:2] == b"\x1f\x8b")
                assert b"".join(chunks(stream, 100)) == files["last.csv"]
