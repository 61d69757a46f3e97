"""Any bytes opened as an archive: refused in one line, or read within the limits, and the same twice."""

import tempfile
from dataclasses import replace
from pathlib import Path
from struct import pack

from inspector.archive.archive import MemberDigest
from inspector.archive.budget import total_allowed
from inspector.archive.limits import STANDARD
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused
from tests.support.tars import LINK, LONG_NAME, SPARSE, Entry, named, packed, tar
from tests.support.zips import Piece, archive, plain

LIMITS = replace(
    STANDARD, members=500, total_bytes=1 << 24, ratio=50, spare_bytes=1 << 20, ratio_from_bytes=1 << 16, junk_bytes=4096
)
TOKENS = (
    b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x07\x08", b"\xff\xff\xff\xff", b"\xff\xff",
    b"\x1f\x8b\x08", b"ustar", b"././@LongLink", b"9 path=a\n", b"\x80\xff", b"\x01\x00\x10\x00", b"up", b"../", b"messages.csv", b"\x08\x00", b"\x5d\x00", b"\x0e\x00", b"\x0c\x00", b"\x5f\x00", b"\x09\x00",
)  # fmt: skip
_TEXT = b"a,b\r\n1,2\r\n" * 5
_HELD = tempfile.TemporaryDirectory(prefix="fuzz-archive-")
_FOLDER = Path(_HELD.name)


def seeds() -> list[bytes]:
    large = pack("<2H2Q", 1, 16, len(_TEXT), len(_TEXT))
    each = [archive(Piece(b"a.csv", _TEXT, method)) for method in (0, 8, 9, 12, 14, 93, 95)]
    whole = archive(Piece(b"a.csv", _TEXT), Piece(b"b/c.csv", _TEXT, streamed=True), Piece(b"d/", method=0))
    return [
        *each,
        whole,
        whole[: whole.index(b"PK\x01\x02")],
        archive(Piece(b"a", _TEXT), zip64=True),
        archive(Piece(b"a", _TEXT, method=0, size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=large), zip64=True),
        archive(
            Piece(b"x.zip", plain({"a": _TEXT}), method=0),
            Piece(b"a", _TEXT),
            before=b"MZ",
            after=b"z" * 9,
            comment=b"c",
        ),
        plain({"messages.csv": _TEXT, "MESSAGES.csv": _TEXT}),
        archive(),
        *_tars(),
    ]


def _tars() -> list[bytes]:
    """Tars, plain and packed, in one gzip member and in several."""
    plain_one = tar(Entry(b"a.csv", _TEXT), Entry(b"l", kind=LINK, link=b"a.csv"), *named(b"n" * 120, _TEXT))
    gnu = tar(Entry(b"././@LongLink", b"n" * 120 + b"\0", LONG_NAME), Entry(b"n", _TEXT), Entry(b"s", kind=SPARSE))
    return [plain_one, gnu, packed(plain_one), packed(gnu[:700]) + packed(gnu[700:]), packed(plain_one)[:-9]]


def check(data: bytes) -> None:
    path = _FOLDER / "a.zip"
    path.write_bytes(data)
    try:
        opened = open_archive(path, LIMITS)
    except ArchiveRefused as refused:
        line = str(refused)
        if "\n" in line or str(_FOLDER) in line or not refused.code.replace("_", "").isalpha():
            raise AssertionError("a refusal is one line without a path") from refused
        return
    if [member.ordinal for member in opened.members] != list(range(len(opened.members))):
        raise AssertionError("members are counted in their order")
    if len(opened.members) > LIMITS.members:
        raise AssertionError("more members than the limit allows")
    given = sum(_given(path, member.ordinal) for member in opened.members if not member.problem)
    if given > max(total_allowed(len(data), LIMITS), len(data)):
        raise AssertionError("more came out than the budget allows")
    for warning in opened.warnings:
        if not warning.message.endswith(".") or "\n" in warning.message:
            raise AssertionError("a warning is one sentence")


def _given(path: Path, ordinal: int) -> int:
    """How many bytes a member gives: the same twice, in pieces of any size."""
    first, second = (_read(path, ordinal, step) for step in (7919, 64))
    if first != second:
        raise AssertionError("a member gives the same twice")
    return first.size


def _read(path: Path, ordinal: int, step: int) -> MemberDigest:
    opened = open_archive(path, LIMITS)
    size = 0
    with opened.open(opened.members[ordinal]) as stream:
        while block := stream.read(step):
            if len(block) > step:
                raise AssertionError("more bytes than were asked for")
            size += len(block)
        digest = stream.digest()
    if digest.size != size:
        raise AssertionError("the digest counts what came out")
    return digest
