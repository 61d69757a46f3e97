"""ZIPs from a grammar, sound or with lies in headers, sizes, offsets, counts and names: what always holds."""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from inspector.archive.archive import MemberDigest
from inspector.archive.budget import total_allowed
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from inspector.archive.zip_archive import ZipArchive
from inspector.errors import ArchiveRefused
from tests.support.zips import Archive, Piece

TIGHT = replace(
    STANDARD, members=40, total_bytes=200_000, ratio=20, spare_bytes=20_000, ratio_from_bytes=5_000, junk_bytes=300
)
NUMBERS = st.one_of(st.integers(0, 300), st.sampled_from([0xFFFF, 0xFFFFFFFF, 0xFFFFFFFE, 1 << 31]))
NAMES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=9).map(str.encode),
    st.binary(min_size=1, max_size=9),
    st.sampled_from([b"messages.csv", b"MESSAGES.CSV", b"../a", b"C:\\a", b"d/", b"\xff", b"a\0b"]),
)
CONTENTS = st.one_of(st.binary(max_size=60), st.integers(0, 20_000).map(bytes))
READ_BY_BOTH = st.sampled_from([0, 8, 12])
METHODS = st.sampled_from([0, 8, 9, 12, 14, 93, 95, 1, 98])
HONEST = st.builds(
    Piece, name=st.from_regex(rb"[a-z]{1,5}(/[a-z]{1,5})?\.csv", fullmatch=True), content=CONTENTS, method=READ_BY_BOTH, streamed=st.booleans()
)  # fmt: skip
CLAIMS = {
    "crc": NUMBERS,
    "size": NUMBERS,
    "local_name": NAMES,
    "local_method": METHODS,
    "local_packed": NUMBERS,
}
"""Lies about one member that leave its bytes where they are."""
PLACES = {
    "packed_size": NUMBERS,
    "header_at": NUMBERS,
    "flags": st.integers(0, 0xFFFF),
    "packed": st.binary(max_size=60),
    "attributes": st.integers(0, 0xFFFFFFFF),
    "extra": st.binary(max_size=30),
    "local_extra": st.binary(max_size=30),
    "descriptor": st.binary(max_size=24),
    "local": st.booleans(),
    "time": st.tuples(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF)),
}
WHOLE = {
    "before": st.binary(max_size=40),
    "after": st.binary(max_size=40),
    "comment": st.binary(max_size=40),
    "count": st.integers(0, 0xFFFF),
    "disk": st.integers(0, 2),
    "zip64": st.booleans(),
    "locator_shift": st.integers(-40, 40).filter(bool),
    "gaps": st.lists(st.binary(max_size=20), max_size=3).map(tuple),
}
LIARS = st.builds(
    lambda piece, lies: replace(piece, **lies),
    st.builds(Piece, name=NAMES, content=CONTENTS, method=METHODS, streamed=st.booleans()),
    st.fixed_dictionaries({}, optional={**CLAIMS, **PLACES}),
)
ARCHIVES = st.builds(
    lambda pieces, lies: Archive(tuple(pieces), **{"locator_shift": 0, **lies}),
    st.lists(st.one_of(HONEST, LIARS), max_size=6),
    st.fixed_dictionaries({}, optional=WHOLE),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("zips") / "a.zip"


def read(path: Path, limits: Limits = STANDARD) -> tuple[ZipArchive, list[MemberDigest]]:
    opened = open_archive(path, limits)
    assert isinstance(opened, ZipArchive)
    digests = []
    for member in opened.members:
        with opened.open(member) as stream:
            digests.append(stream.digest())
    return opened, digests


@settings(deadline=None)
@given(st.lists(HONEST, min_size=1, max_size=6, unique_by=lambda piece: piece.name), st.booleans())
def test_a_sound_archive_reads_as_the_other_reader_reads_it(place: Path, pieces: list[Piece], zip64: bool) -> None:  # noqa: FBT001
    data = Archive(tuple(pieces), zip64=zip64).bytes()
    place.write_bytes(data)
    opened, digests = read(place)
    assert opened.warnings == ()
    with zipfile.ZipFile(io.BytesIO(data)) as other:
        expected = [
            (info.filename, hashlib.sha256(other.read(info)).digest(), info.file_size) for info in other.infolist()
        ]
    found = [(member.path, digest.sha256, digest.size) for member, digest in zip(opened.members, digests, strict=True)]
    assert found == expected
    assert {digest.damage for digest in digests} == {""}


@settings(deadline=None)
@given(
    st.lists(HONEST, min_size=1, max_size=5, unique_by=lambda piece: piece.name),
    st.lists(st.tuples(st.integers(0, 5), st.fixed_dictionaries({}, optional=CLAIMS)), min_size=1, max_size=3),
)
def test_members_that_lie_cost_no_other_member(
    place: Path, pieces: list[Piece], lies: list[tuple[int, Mapping[str, Any]]]
) -> None:
    """Whatever one member claims, all others come out whole and all are listed."""
    spoiled = list(pieces)
    for at, lie in lies:
        spoiled[at % len(pieces)] = replace(spoiled[at % len(pieces)], **lie)
    place.write_bytes(Archive(tuple(spoiled)).bytes())
    opened, digests = read(place)
    assert [member.path for member in opened.members] == [piece.name.decode() for piece in pieces]
    for piece, told, digest in zip(pieces, spoiled, digests, strict=True):
        if piece == told:
            assert digest == MemberDigest(len(piece.content), hashlib.sha256(piece.content).digest())


@settings(max_examples=400, deadline=None)
@given(ARCHIVES, st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 255)), max_size=3), st.integers(0, 4_000))
def test_whatever_stands_there_it_is_refused_or_read_within_the_budget(
    place: Path, made: Archive, bytes_changed: list[tuple[int, int]], keep: int
) -> None:
    data = bytearray(made.bytes())
    for at, byte in bytes_changed:
        if at < len(data):
            data[at] = byte
    if keep < len(data):
        del data[keep:]
    place.write_bytes(data)
    try:
        opened, digests = read(place, TIGHT)
    except ArchiveRefused:
        event("refused")
        return
    event("read")
    assert [member.ordinal for member in opened.members] == list(range(len(digests)))
    assert len(digests) <= TIGHT.members
    read_on = [digest for member, digest in zip(opened.members, digests, strict=True) if not member.problem]
    assert sum(digest.size for digest in read_on) <= total_allowed(len(data), TIGHT)
    unread = sum(bool(member.problem) for member in opened.members)
    told = {warning.member for warning in opened.warnings if warning.code.startswith(("skipped_", "unsafe_name"))}
    assert len(told - {None}) == unread or unread > 20
    assert (opened.warnings, digests) == (read(place, TIGHT)[0].warnings, read(place, TIGHT)[1])
