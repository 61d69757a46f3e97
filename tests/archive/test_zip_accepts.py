"""What an honest or merely odd ZIP gives: every member, its bytes, its hash, and a word on what is odd."""

import hashlib
import pickle
import zlib
from pathlib import Path
from struct import pack

import pytest

from inspector.archive.archive import MemberDigest
from inspector.archive.limits import STANDARD
from inspector.archive.opening import open_archive, part_digest
from inspector.archive.zip_archive import ZipArchive
from inspector.progress import silent
from inspector.records.instants import utc
from tests.support.zips import Piece, archive, plain

TEXT = b"CONVERSATION ID,FROM\nabc,Dorrit Quillfeather\n" * 40


def write(folder: Path, data: bytes, name: str = "a.zip") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def digests(path: Path) -> dict[str, MemberDigest]:
    opened = open_archive(path)
    found = {}
    for member in opened.members:
        with opened.open(member) as stream:
            found[member.path] = stream.digest()
    return found


def codes(path: Path) -> list[str]:
    return [warning.code for warning in open_archive(path).warnings]


def test_an_archive_crosses_to_another_process(tmp_path: Path) -> None:
    opened = pickle.loads(pickle.dumps(open_archive(write(tmp_path, plain({"a.csv": TEXT})))))  # noqa: S301
    with opened.open(opened.members[0]) as stream:
        assert stream.digest().sha256 == hashlib.sha256(TEXT).digest()


def test_the_part_is_the_file(tmp_path: Path) -> None:
    data = plain({"a.csv": TEXT})
    part = part_digest(write(tmp_path, data, "Basic.zip"), silent)
    assert (part.name, part.sha256, part.size) == ("Basic.zip", hashlib.sha256(data).hexdigest(), len(data))


def test_reading_writes_nothing_beside_the_archive(tmp_path: Path) -> None:
    path = write(tmp_path, plain({"a.csv": TEXT, "b/c.csv": TEXT}))
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        digests(path)
        assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]
    finally:
        tmp_path.chmod(0o700)


def test_members_streamed_by_the_platform_are_ordinary(tmp_path: Path) -> None:
    path = write(tmp_path, archive(Piece(b"a.csv", TEXT, streamed=True), Piece(b"b.csv", TEXT)))
    assert codes(path) == []
    assert {digest.damage for digest in digests(path).values()} == {""}


def test_zip64_where_it_is_consistent(tmp_path: Path) -> None:
    extra = pack("<2HQQ", 1, 16, len(TEXT), len(TEXT))
    large = Piece(b"b", TEXT, method=0, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=extra)
    path = write(tmp_path, archive(Piece(b"a", TEXT), large, zip64=True))
    assert [member.size for member in open_archive(path).members] == [len(TEXT), len(TEXT)]
    assert {digest.damage for digest in digests(path).values()} == {""}
    assert digests(write(tmp_path, archive(Piece(b"a", TEXT), zip64=True, before=b"#!stub\n")))["a"].damage == ""


def test_bytes_around_the_archive_are_told(tmp_path: Path) -> None:
    path = write(tmp_path, archive(Piece(b"a", TEXT), before=b"MZ" * 50, after=b"tail"))
    assert codes(path) == ["bytes_before", "bytes_after"]
    assert digests(path)["a"].sha256 == hashlib.sha256(TEXT).digest()


def test_a_wrong_count_is_told_and_all_members_are_there(tmp_path: Path) -> None:
    for claimed in (0, 1, 9):
        path = write(tmp_path, archive(Piece(b"a", TEXT), Piece(b"b", TEXT), count=claimed))
        assert codes(path) == ["member_count"]
        assert len(open_archive(path).members) == 2


def test_names_are_kept_as_bytes_and_decoded(tmp_path: Path) -> None:
    unicode_path = b"\x01" + pack("<L", 0x6CCE_1E7B) + "ü.csv".encode()
    pieces = (
        Piece("Verd\u00e4cht.csv".encode(), TEXT),
        Piece("M\u00fcller.csv".encode("cp437"), TEXT),
        Piece(b"\xff\xfe.csv", TEXT, flags=0x800),
        Piece(b"a\\b.csv", TEXT),
        Piece(b"messages.csv\0.exe", TEXT),
        Piece(b"wrong.csv", TEXT, extra=pack("<2H", 0x7075, len(unicode_path)) + unicode_path),
    )
    opened = open_archive(write(tmp_path, archive(*pieces)))
    assert [member.path for member in opened.members] == [
        "Verd\u00e4cht.csv",
        "M\u00fcller.csv",
        "\u00a0\u25a0.csv",
        "a/b.csv",
        "messages.csv\0.exe",
        "wrong.csv",
    ]
    assert [member.raw_path for member in opened.members] == [piece.name for piece in pieces]
    assert [warning.member for warning in opened.warnings if warning.code == "odd_name"] == [4]


def test_a_unicode_path_that_is_meant_for_the_name_counts(tmp_path: Path) -> None:
    name = b"M?ller.csv"
    body = b"\x01" + pack("<L", zlib.crc32(name)) + "Müller.csv".encode()
    path = write(tmp_path, archive(Piece(name, TEXT, extra=pack("<2H", 0x7075, len(body)) + body)))
    assert open_archive(path).members[0].path == "Müller.csv"


def test_names_that_lead_outside_are_left_alone(tmp_path: Path) -> None:
    names = [b"../x/messages.csv", b"C:/m.csv", b"//host/share/m.csv", b"..\\m.csv", b"/etc/m.csv", b"\\\\host\\m.csv"]
    opened = open_archive(
        write(tmp_path, archive(*(Piece(name, TEXT) for name in names), Piece(b"a/..b/ok.csv", TEXT)))
    )
    assert [member.problem for member in opened.members] == ["unsafe_name"] * 6 + [""]
    assert [(warning.code, warning.member) for warning in opened.warnings] == [("unsafe_name", at) for at in range(6)]


@pytest.mark.parametrize(
    "name",
    [
        b"aux.csv",
        b"CON",
        b"a.csv ",
        b"",
        b"x" * 5_000,
        b"a\nb.csv",
        b"a.csv:stream",
        b"a/" * 101 + b"b.csv",
        "a\u202ecod.csv".encode(),
        "a\u200b.csv".encode(),
        "a\u0085.csv".encode(),
    ],
)
def test_odd_names_are_read_and_told(tmp_path: Path, name: bytes) -> None:
    path = write(tmp_path, archive(Piece(name, TEXT)))
    assert codes(path) == ["odd_name"]
    assert next(iter(digests(path).values())).sha256 == hashlib.sha256(TEXT).digest()


def test_doubled_names_are_two_members(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, archive(Piece(b"a", b"one"), Piece(b"a", b"two"))))
    contents = []
    for member in opened.members:
        with opened.open(member) as stream:
            contents.append(stream.read(10))
    assert contents == [b"one", b"two"]


def test_folders_are_no_members(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, archive(Piece(b"Jobs/", method=0), Piece(b"Jobs/a.csv", TEXT))))
    assert [(member.ordinal, member.path) for member in opened.members] == [(0, "Jobs/a.csv")]


def test_what_cannot_be_read_is_listed_with_its_reason(tmp_path: Path) -> None:
    pieces = (
        Piece(b"locked", TEXT, flags=1),
        Piece(b"ppmd", TEXT, method=98),
        Piece(b"link", b"/etc/passwd", method=0, attributes=0o120777 << 16),
        Piece(b"pipe", b"", method=0, attributes=0o010644 << 16),
        Piece(b"gone", TEXT, header_at=3),
        Piece(b"sound", TEXT),
    )
    opened = open_archive(write(tmp_path, archive(*pieces)))
    assert [member.problem for member in opened.members] == [
        "encrypted", "method_98", "symlink", "device", "unreachable", "",
    ]  # fmt: skip
    assert [warning.code for warning in opened.warnings] == [
        "bytes_between", "skipped_encrypted", "skipped_method_98", "skipped_symlink", "skipped_device", "skipped_unreachable",
    ]  # fmt: skip
    assert "PPMd" in opened.warnings[2].message


def test_the_time_of_a_member(tmp_path: Path) -> None:
    date = (2026 - 1980) << 9 | 3 << 5 | 2
    pieces = (Piece(b"a", time=(date, 12 << 11)), Piece(b"b", time=(0, 0)))
    assert [member.modified for member in open_archive(write(tmp_path, archive(*pieces))).members] == [
        utc(2026, 3, 2, 12), None,
    ]  # fmt: skip


def test_the_limits_are_the_standard_ones_unless_raised(tmp_path: Path) -> None:
    opened = open_archive(write(tmp_path, plain({"a": TEXT})))
    assert isinstance(opened, ZipArchive)
    assert opened.limits is STANDARD
