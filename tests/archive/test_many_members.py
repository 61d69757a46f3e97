"""Archives of very many members: held by the column, and the same as if each were looked at by itself."""

import pickle
import tracemalloc
from array import array
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.archive.budget import allowances, total_allowed
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.member_columns import ChosenMembers, MemberColumns, count_of
from inspector.archive.name_marks import ending_in, may_be_odd, may_lead_outside, newest
from inspector.archive.oddities import member_oddities
from inspector.archive.opening import open_archive
from inspector.archive.same_names import repeated
from inspector.archive.zip_archive import ZipArchive
from inspector.archive.zip_names import leads_outside
from inspector.archive.zip_ranges import first_overlap, gaps, inside
from inspector.errors import ArchiveRefused
from inspector.platforms import glance
from inspector.platforms.facebook.adapter import Facebook
from tests.support.zips import Archive, Piece

MANY = 8_300
"""More members than are held against their headers at a time."""
NAMES = st.one_of(
    st.text(st.sampled_from("aA.: /\\conüK\u212a"), max_size=8).map(str.encode),
    st.binary(max_size=6),
    st.sampled_from(
        [b"../a", b"x/..", b"C:x", b"dir/AUX.txt", b"end ", b"a.JPG", b"b.jpg", "u\u0308".encode(), b"/", b""]
    ),
)
TIGHT = replace(STANDARD, name_bytes=5, depth=2)


def columns(names: list[bytes], paths: dict[int, str] | None = None) -> MemberColumns:
    """Members of these names; the size and the time of each tell its place."""
    ends = array("Q", accumulate(map(len, names)))
    count = range(len(names))
    times = array("I", (0x5C62 << 16 | each * 32 for each in count))
    return MemberColumns(b"".join(names), ends, array("Q", count), times, {1: "encrypted"}, paths or {})


@given(st.lists(NAMES, min_size=2, max_size=9), st.dictionaries(st.integers(0, 1), st.text("ab./", min_size=1)))
def test_a_column_gives_what_members_one_by_one_give(names: list[bytes], paths: dict[int, str]) -> None:
    held = columns(names, paths)
    members = tuple(held)
    assert members == tuple(held[place] for place in range(len(names))) == held[:]
    assert held[-1] == members[-1]
    assert held[1:] == members[1:]
    assert [each.raw_path for each in members] == names
    assert [each.path for each in members] == [held.path(place) for place in range(len(names))]
    assert (members[1].problem, count_of(held, "encrypted"), count_of(members, "encrypted")) == ("encrypted", 1, 1)
    assert tuple(pickle.loads(pickle.dumps(held))) == members  # noqa: S301
    with pytest.raises(IndexError):
        held[len(names)]
    chosen = ChosenMembers(held, array("Q", range(1, len(names))))
    assert tuple(chosen) == chosen[:] == members[1:]
    assert tuple(ChosenMembers(held, array("Q", range(len(names))))) == members


@given(
    st.lists(NAMES, min_size=2, max_size=9),
    st.dictionaries(st.integers(0, 1), NAMES.map(bytes.hex)),
    st.sampled_from([TIGHT, STANDARD]),
)
def test_what_is_odd_in_a_column_is_odd_member_by_member(
    names: list[bytes], paths: dict[int, str], limits: Limits
) -> None:
    held = columns(names, paths)
    members = tuple(held)
    assert list(member_oddities(held, limits)) == list(member_oddities(members, limits))
    assert repeated(held) == repeated(members)
    assert {each.ordinal for each in members if leads_outside(each.path)} <= set(may_lead_outside(held))
    assert set(may_be_odd(held, limits)) <= set(range(len(names)))
    endings = (".jpg", "a", "up.x")
    assert ending_in(held, endings).tolist() == [each.path.lower().endswith(endings) for each in members]
    assert ending_in(members, endings).tolist() == ending_in(held, endings).tolist()


def test_an_ordinary_name_is_not_looked_at_one_by_one() -> None:
    held = replace(columns([f"photos_{number}/{number:09d}.jpg".encode() for number in range(300)]), problems={})
    assert may_be_odd(held, STANDARD) == may_lead_outside(held) == []


def test_the_latest_time_is_one_that_is_a_time() -> None:
    held = columns([b"a", b"b", b"c"])
    assert newest(held) == 2
    assert newest(replace(held, times=array("I", (0x5C62 << 16, 0xFFFFFFFF, 0x5C62 << 16)))) == 0
    assert newest(replace(held, times=array("I", (0, 0, 0)))) is None


RANGES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12), st.booleans(), st.booleans()), max_size=7)


@given(RANGES, st.integers(0, 45))
def test_ranges_at_once_are_ranges_one_by_one(ranges: list[tuple[int, int, bool, bool]], directory: int) -> None:
    start = np.array([each[0] for each in ranges], np.int64)
    end = start + np.array([each[1] for each in ranges], np.int64)
    lost = np.array([each[2] for each in ranges], np.bool_)
    streamed = np.array([each[3] for each in ranges], np.bool_)
    order = sorted((at, at + size, place) for place, (at, size, gone, _) in enumerate(ranges) if not gone)
    expected: tuple[int, int | None] | None = None
    reach = holder = -1
    for begins, ends, place in order:
        if begins < reach or ends > directory:
            expected = (holder, place) if begins < reach else (place, None)
            break
        if ends > reach:
            reach, holder = ends, place
    assert first_overlap(start, end, lost, directory) == expected
    if not order:
        assert gaps(start, end, lost, streamed, directory) == (0, 0, 0)
        return
    covered = {byte for at, ends, place in order for byte in range(at, ends + 24 * ranges[place][3])}
    free = [byte for byte in range(order[0][0], max(directory, order[-1][0])) if byte not in covered]
    begun = [byte for byte in free if byte - 1 not in free]
    found, first, length = gaps(start, end, lost, streamed, directory)
    assert (found, first if found else None) == (len(begun), begun[0] if begun else None)
    assert length == len([byte for byte in free if not begun[1:] or byte < begun[1]])
    if expected is None:
        spans = [(1, 3), (5, 6), (20, 24)]
        assert list(inside(start, end, lost, spans)) == [
            any(at <= begins and ending <= ends for at, ends, _ in order) for begins, ending in spans
        ]


@given(st.lists(st.tuples(st.integers(0, 2**63), st.integers(0, 2**64 - 1)), max_size=8), st.integers(1, 2**40))
def test_a_budget_is_dealt_out_in_order_however_large_the_claims(sizes: list[tuple[int, int]], archive: int) -> None:
    limits = replace(STANDARD, total_bytes=2**42, ratio_from_bytes=1_000)
    left = total_allowed(archive, limits)
    granted = [0] * len(sizes)
    most = [max(limits.ratio_from_bytes, limits.ratio * packed) for packed, _ in sizes]
    for bounds in ([limits.ratio * packed for packed, _ in sizes], most):
        for place, (bound, (_, claimed)) in enumerate(zip(bounds, sizes, strict=True)):
            more = min(max(0, min(claimed, bound) - granted[place]), left)
            granted[place] += more
            left -= more
    in_all = sum(packed for packed, _ in sizes) or 1
    shares = [left * packed // in_all for packed, _ in sizes]
    assert allowances(sizes, archive, limits) == tuple(map(min, map(sum, zip(granted, shares, strict=True)), most))


@pytest.fixture(scope="module")
def pieces() -> tuple[Piece, ...]:
    return tuple(
        Piece(f"media/{number // 1000:04d}/{number:012d}.jpg".encode(), b"\xff\xd8\xff", method=0)
        for number in range(MANY)
    )


def opened(folder: Path, pieces: tuple[Piece, ...], name: str = "a.zip") -> ZipArchive:
    path = folder / name
    path.write_bytes(Archive(pieces).bytes())
    found = open_archive(path)
    assert isinstance(found, ZipArchive)
    return found


def test_a_member_takes_few_bytes_here_and_on_the_way(tmp_path: Path, pieces: tuple[Piece, ...]) -> None:
    first = opened(tmp_path, pieces)
    tracemalloc.start()
    again = open_archive(first.path)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(again.members) == MANY
    # One object of a member with its texts and numbers takes 400 alone.
    assert kept / MANY < 120
    assert peak / MANY < 600
    assert len(pickle.dumps((again, ChosenMembers(again.members, array("Q", range(MANY)))))) / MANY < 120


def test_what_a_late_header_says_otherwise_is_told(tmp_path: Path, pieces: tuple[Piece, ...]) -> None:
    spoiled = list(pieces)
    spoiled[8_250] = replace(pieces[8_250], local_name=b"media/other.jpg")
    spoiled[8_251] = replace(pieces[8_251], local_method=8, local_packed=77)
    spoiled[8_252] = replace(pieces[8_252], header_at=1)
    found = opened(tmp_path, tuple(spoiled))
    assert [(each.code, each.member) for each in found.warnings if each.member] == [
        ("header_mismatch", 8_251),
        ("skipped_unreachable", 8_252),
    ]
    assert "on: method, packed size." in next(each.message for each in found.warnings if each.member == 8_251)
    damages = []
    for member in found.members[8_249:8_252]:
        with found.open(member) as stream:
            damages.append(stream.digest().damage)
    assert damages == ["", "name_mismatch", ""]
    spoiled[8_252] = replace(pieces[8_252], header_at=0)
    with pytest.raises(ArchiveRefused, match=r"number 1 of its 8,300 files and number 8253 share") as refused:
        opened(tmp_path, tuple(spoiled), "b.zip")
    assert refused.value.code == "overlapping_members"


def test_the_first_look_says_the_same_without_the_pictures(
    tmp_path: Path, pieces: tuple[Piece, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = b'{"profile_v2": {"name": {"full_name": "Marisol Vantreeve"}, "registration_timestamp": 1262304000}}'
    late = replace(pieces[2_100], time=(0x5C7E, 0x6000))
    told = Piece(b"personal_information/profile_information/profile_information.json", profile)
    found = opened(tmp_path, (*pieces[:2_100], late, told, *pieces[2_101:2_300]))
    few = glance.without_media(found)
    assert [each.ordinal for each in few.members] == [2_100, 2_101]
    glanced = Facebook().survey(found)
    monkeypatch.setattr(glance, "_FEW", MANY)
    assert len(glance.without_media(found).members) == 2_301
    assert Facebook().survey(found) == glanced
    assert glanced.exported_at == found.members[2_100].modified


def test_a_survey_is_given_each_member_once_made(tmp_path: Path, pieces: tuple[Piece, ...]) -> None:
    found = opened(tmp_path, pieces[:2_300])
    kept = glance.with_members_kept(found)
    once, again = list(kept.members), list(kept.members)
    assert once == list(found.members)
    assert all(one is other for one, other in zip(once, again, strict=True))
    assert kept.members[7] == once[7]
    assert isinstance(kept.members, MemberColumns)
    with kept.open(once[7]) as stream:
        digest = stream.digest()
    with found.open(found.members[7]) as stream:
        assert stream.digest() == digest
