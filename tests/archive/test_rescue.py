"""ZIPs without a usable list of members: whatever is there is given, nothing that is not, in time that grows with size alone."""

import hashlib
import io
import random
import time
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from struct import pack

import pytest

from inspector.archive.archive import MemberDigest, chunks
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused
from tests.support.zips import Piece, archive, plain

TEXT = b"CONVERSATION ID,FROM\nabc,Dorrit Quillfeather\n" * 3
NOISE = random.Random(11).randbytes(90)
INNER = plain({"messages.csv": b"not a member of the outer archive", "b.csv": NOISE})


def pieces(noise: bytes = NOISE, inner: bytes = INNER) -> tuple[Piece, ...]:
    """One member of each kind, the nested archives among them stored, so that their own headers lie bare."""
    large = pack("<2H2Q", 1, 16, len(noise), len(noise))
    return (
        Piece(b"deflated.csv", TEXT),
        Piece(b"stored.csv", noise, method=0),
        Piece(b"streamed.csv", TEXT + noise, streamed=True),
        Piece(b"inner.zip", inner, method=0),
        Piece(b"folder/", method=0),
        Piece(b"unsigned.csv", noise, method=0, streamed=True, descriptor=pack("<3L", zlib.crc32(noise), len(noise), len(noise))),
        Piece(b"bzip2.csv", TEXT, method=12, streamed=True),
        Piece(b"large.csv", noise, method=0, local_packed=0xFFFFFFFF, local_extra=large),
        Piece(b"zstd.csv", TEXT, method=93),
        Piece(b"last.csv", TEXT + noise, streamed=True),
    )  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A member by the other reader: where its header and its bytes end, and what it holds."""

    name: str
    header: int
    end: int
    content: bytes


def places(data: bytes, made: Sequence[Piece]) -> list[Place]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        found = []
        for info, piece in zip(opened.infolist(), made, strict=True):
            header = info.header_offset + 30 + len(piece.name) + len(piece.local_extra)
            found.append(Place(info.filename, header, header + info.compress_size, piece.content))
    return [place for place in found if not place.name.endswith("/")]


def contents(path: Path, limits: Limits = STANDARD) -> list[tuple[str, bytes, MemberDigest]]:
    opened = open_archive(path, limits)
    assert "archive_truncated" in {warning.code for warning in opened.warnings}
    found = []
    for member in opened.members:
        with opened.open(member) as stream:
            found.append((member.path, b"".join(chunks(stream, 999)), stream.digest()))
    return found


def check_cut(path: Path, data: bytes, keep: int, known: Sequence[Place]) -> None:
    """Cut after so many bytes: all that was whole comes out whole, the one that was cut as far as it goes, and no other."""
    path.write_bytes(data[:keep])
    there = [place for place in known if place.header <= keep]
    if not there:
        with pytest.raises(ArchiveRefused):
            open_archive(path)
        return
    found = contents(path)
    assert [name for name, _, _ in found] == [place.name for place in there], keep
    for (_, content, digest), place in zip(found, there, strict=True):
        assert (digest.damage, digest.sha256) == ("truncated", hashlib.sha256(content).digest()), keep
        if place.end > keep:
            assert place.content.startswith(content), (keep, place.name)
        elif place.name == "unsigned.csv" and keep < place.end + 16:
            # Nothing tells the sizes after it from its bytes until the next header stands there.
            assert content.startswith(place.content), keep
        else:
            assert content == place.content, (keep, place.name)


def test_cut_at_every_byte(tmp_path: Path) -> None:
    made = pieces()
    data = archive(*made)
    known = places(data, made)
    for keep in range(1, len(data)):
        check_cut(tmp_path / "cut.zip", data, keep, known)


def test_a_large_one_cut_anywhere(tmp_path: Path) -> None:
    chance = random.Random(5)
    inner = plain({"messages.csv": b"x" * 9_000, "b.csv": chance.randbytes(200_000)})
    made = pieces(chance.randbytes(400_000), inner)
    data = archive(*made)
    known = places(data, made)
    edges = [at + shift for place in known for at in (place.header, place.end) for shift in (-1, 0, 1, 13)]
    for keep in sorted({*edges, *(chance.randrange(1, len(data)) for _ in range(120))}):
        check_cut(tmp_path / "cut.zip", data, keep, known)


def test_sizes_that_lie_lose_no_other_member(tmp_path: Path) -> None:
    """No list, and one header whose size is far too large, too small, or missing."""
    for claimed in (10**9, 300, 7, 0):
        made = (
            Piece(b"a.csv", TEXT),
            Piece(b"liar.csv", TEXT + NOISE, local_packed=claimed),
            Piece(b"b.csv", NOISE, method=0),
            Piece(b"c.csv", TEXT, streamed=True),
        )
        data = archive(*made)
        path = tmp_path / "cut.zip"
        path.write_bytes(data[: data.index(b"PK\x01\x02")])
        assert [(name, content) for name, content, _ in contents(path)] == [
            (piece.name.decode(), piece.content) for piece in made
        ], claimed


def test_damage_in_the_middle_costs_one_member(tmp_path: Path) -> None:
    made = tuple(Piece(f"{number}.csv".encode(), TEXT + NOISE, streamed=True) for number in range(5))
    data = bytearray(archive(*made))
    at = data.index(b"2.csv") + 5
    data[at : at + 40] = b"\xff" * 40
    path = tmp_path / "cut.zip"
    path.write_bytes(data[: data.index(b"PK\x01\x02")])
    found = contents(path)
    assert [name for name, _, _ in found] == [piece.name.decode() for piece in made]
    assert [content == TEXT + NOISE for _, content, _ in found] == [True, True, False, True, True]


def test_a_list_with_one_bad_entry_gives_all_members(tmp_path: Path) -> None:
    made = pieces()
    data = bytearray(archive(*made))
    first = data.index(b"PK\x01\x02", data.index(b"last.csv"))
    for at in (first, data.rindex(b"PK\x01\x02")):
        bad = bytearray(data)
        bad[at + 2] = 9
        path = tmp_path / "bad.zip"
        path.write_bytes(bad)
        names = [name for name, _, _ in contents(path)]
        assert names == [piece.name.decode() for piece in made if not piece.name.endswith(b"/")]


def test_offsets_that_all_lie_give_all_members(tmp_path: Path) -> None:
    """The list's own place is claimed a little wrong: every member seems to be elsewhere, and none is."""
    data = bytearray(archive(*pieces()))
    at = data.rindex(b"PK\x05\x06") + 16
    data[at : at + 4] = pack("<L", int.from_bytes(data[at : at + 4], "little") - 5)
    path = tmp_path / "shifted.zip"
    path.write_bytes(data)
    assert len(contents(path)) == len(pieces()) - 1


def test_an_archive_within_a_cut_one_is_not_taken_for_it(tmp_path: Path) -> None:
    inner = plain({"messages.csv": TEXT})
    for count in (1, 2):
        made = [Piece(f"part{number}.zip".encode(), inner, method=0) for number in range(count)]
        data = archive(*made, Piece(b"rest.csv", NOISE * 9, method=0))
        path = tmp_path / "cut.zip"
        path.write_bytes(data[: data.index(b"rest.csv") + 50])
        assert [name for name, _, _ in contents(path)] == [piece.name.decode() for piece in made] + ["rest.csv"]


def test_much_after_the_end_hides_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tail.zip"
    path.write_bytes(archive(*pieces(), after=bytes(3_000_000)))
    opened = open_archive(path)
    assert [warning.code for warning in opened.warnings] == ["bytes_after"]
    assert "3,000,000 bytes" in opened.warnings[0].message
    assert "the limit is 1,048,576, and --limit junk_bytes=NUMBER raises it" in opened.warnings[0].message
    for member, piece in zip(opened.members, [each for each in pieces() if not each.name.endswith(b"/")], strict=True):
        with opened.open(member) as stream:
            assert stream.digest() == MemberDigest(len(piece.content), hashlib.sha256(piece.content).digest())


def test_limits_hold_here_too(tmp_path: Path) -> None:
    data = archive(*(Piece(f"{number}".encode(), b"x") for number in range(30)))
    path = tmp_path / "cut.zip"
    path.write_bytes(data[: data.index(b"PK\x01\x02")])
    assert len(contents(path, replace(STANDARD, members=30))) == 30
    for limits, code in (
        (replace(STANDARD, members=29), "too_many_members"),
        (replace(STANDARD, directory_bytes=40), "directory_too_large"),
    ):
        with pytest.raises(ArchiveRefused) as caught:
            open_archive(path, limits)
        assert caught.value.code == code


FILLED = {
    "headers": b"PK\x03\x04" + bytes(26),
    "headers of members": pack("<4s5H3L2H", b"PK\x03\x04", 20, 8, 8, 0, 0, 0, 0, 0, 1, 0) + b"x",
    "long names": pack("<4s5H3L2H", b"PK\x03\x04", 20, 8, 8, 0, 0, 0, 0, 0, 0xFFFF, 0),
    "sizes": b"PK\x07\x08" + pack("<3L", 1, 1 << 30, 1),
    "sizes that might be": b"PK\x07\x08" + pack("<3L", 1, 9, 1),
    "ends": b"PK\x05\x06" + bytes(18),
    "lists": b"PK\x01\x02" + bytes(42),
    "marks": b"PK",
}


@pytest.mark.alone
@pytest.mark.parametrize("filling", FILLED)
def test_work_grows_with_the_size_alone(tmp_path: Path, filling: str) -> None:
    """A file that holds nothing but what looks like the parts of an archive: twice the size takes about twice the time."""
    spent = []
    for size in (500_000, 1_000_000):
        path = tmp_path / "filled.zip"
        path.write_bytes(b"PK\x03\x04" + bytes(26) + (FILLED[filling] * (size // len(FILLED[filling]))))
        begun = time.process_time()
        try:
            opened = open_archive(path)
        except ArchiveRefused:
            pass
        else:
            assert len(opened.members) <= STANDARD.members
        spent.append(time.process_time() - begun)
    assert spent[1] < 0.5 + 4 * spent[0]
