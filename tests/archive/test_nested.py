"""Archives within an archive: members like others, read where they lie or unpacked once, and listed where they are not opened."""

import os
import pickle
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.archive import nested_opening, unpacked
from inspector.archive.archive import Archive
from inspector.archive.budget import total_allowed
from inspector.archive.joined import open_joined
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.nested import NestedArchive
from inspector.archive.nested_opening import open_nested
from inspector.archive.opening import open_archive
from inspector.archive.unpacked import KEPT
from inspector.errors import ArchiveRefused
from inspector.progress import silent
from tests.support.tars import tgz
from tests.support.zips import Piece, archive, plain

TEXT = b"an invented text, "
NOISE = random.Random(7).randbytes(5_000)
DESCRIPTORS = Path("/proc/self/fd")


def one(name: str, content: bytes, method: int = 8) -> bytes:
    return archive(Piece(name.encode(), content, method=method))


INNER = plain({"Music/a.csv": TEXT * 9, "Music/b.csv": b"b"})


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    KEPT.forget()
    yield
    KEPT.forget()


def nested(path: Path, limits: Limits = STANDARD) -> NestedArchive:
    return open_nested(open_archive(path, limits), lambda _: True, silent)


def written(folder: Path, data: bytes, limits: Limits = STANDARD) -> NestedArchive:
    (folder / "outer.zip").write_bytes(data)
    return nested(folder / "outer.zip", limits)


def read(opened: Archive) -> dict[str, tuple[bytes, str]]:
    found = {}
    for member in opened.members:
        with opened.open(member) as stream:
            block = stream.read(10**8)
            while more := stream.read(10**8):
                block += more
            found[member.path] = (block, stream.digest().damage)
    return found


@pytest.mark.parametrize("outer", [0, 8, 12])
@pytest.mark.parametrize("inner", [0, 8])
def test_what_is_within_is_read_however_it_is_packed(tmp_path: Path, outer: int, inner: int) -> None:
    middle = archive(Piece(b"Music.zip", INNER, method=inner), Piece(b"note.txt", b"n"))
    opened = written(tmp_path, archive(Piece(b"x/Media.zip", middle, method=outer), Piece(b"z.txt", b"z")))
    wanted = {
        "x/Media.zip": (middle, ""),
        "z.txt": (b"z", ""),
        "x/Media.zip!/Music.zip": (INNER, ""),
        "x/Media.zip!/note.txt": (b"n", ""),
        "x/Media.zip!/Music.zip!/Music/a.csv": (TEXT * 9, ""),
        "x/Media.zip!/Music.zip!/Music/b.csv": (b"b", ""),
    }
    assert read(opened) == wanted
    assert [each.ordinal for each in opened.members] == list(range(6))
    assert [each.raw_path.decode() for each in opened.members] == list(wanted)
    assert [opened.inner(each) for each in opened.members] == ["", None, "", None, None, None]
    KEPT.forget()
    assert read(pickle.loads(pickle.dumps(opened))) == wanted  # noqa: S301  (our own, as it goes to a reading process)
    assert (opened.kind, opened.name, opened.warnings) == ("zip", "outer.zip", ())


def test_what_was_never_packed_is_read_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise AssertionError("nothing needs to be unpacked")

    monkeypatch.setattr(unpacked.Unpacked, "__init__", none)
    middle = one("Music.zip", INNER, method=0)
    opened = written(tmp_path, one("Media.zip", middle, method=0))
    assert read(opened)["Media.zip!/Music.zip!/Music/a.csv"] == (TEXT * 9, "")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "Media.zip").write_bytes(middle)
    lying = nested(tmp_path / "folder")
    assert read(lying)["Media.zip!/Music.zip!/Music/a.csv"] == (TEXT * 9, "")
    assert lying.kind == "folder"


def test_parts_and_packed_tars_hold_archives_too(tmp_path: Path) -> None:
    (tmp_path / "b.tgz").write_bytes(tgz({"Media.zip": one("Music.zip", INNER)}))
    (tmp_path / "a.zip").write_bytes(one("Mail.zip", INNER))
    assert read(nested(tmp_path / "b.tgz"))["Media.zip!/Music.zip!/Music/b.csv"] == (b"b", "")
    opened = open_nested(open_joined([tmp_path / "a.zip", tmp_path / "b.tgz"], [], STANDARD), lambda _: True, silent)
    found = read(opened)
    assert found["a.zip/Mail.zip!/Music/b.csv"] == found["b.tgz/Media.zip!/Music.zip!/Music/b.csv"] == (b"b", "")
    assert opened.kind == "parts"


def held_open(folder: Path) -> list[Path]:
    """The files of a folder that this process holds open, with names or without."""
    return [each for each in DESCRIPTORS.iterdir() if os.path.realpath(each).startswith(str(folder))]


def test_a_large_one_is_unpacked_to_a_file_that_nobody_sees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(unpacked, "_IN_MEMORY", 1000)
    opened = written(tmp_path, one("Media.zip", archive(Piece(b"a.bin", NOISE), Piece(b"b.bin", NOISE[::-1]))))
    assert read(opened)["Media.zip!/b.bin"] == (NOISE[::-1], "")
    assert list((tmp_path / "tmp").iterdir()) == [] or sys.platform == "win32"
    if DESCRIPTORS.exists():
        assert [oct(each.stat().st_mode & 0o777) for each in held_open(tmp_path / "tmp")] == ["0o600"]
        KEPT.forget()
        assert held_open(tmp_path / "tmp") == []


def test_a_disk_that_is_nearly_full_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacked, "_IN_MEMORY", 1000)
    monkeypatch.setattr(unpacked, "_SPARED", 2**62)
    opened = written(tmp_path, archive(Piece(b"Media.zip", one("a.bin", NOISE)), Piece(b"z.txt", b"z")))
    assert [each.path for each in opened.members] == ["Media.zip", "z.txt"]
    assert "the disk is nearly full" in (opened.inner(opened.members[0]) or "")


def test_only_what_the_platform_packed_is_opened(tmp_path: Path) -> None:
    (tmp_path / "outer.zip").write_bytes(plain({"Media.zip": INNER, "own/Media.zip": INNER, "a.txt": b"a"}))
    opened = open_nested(open_archive(tmp_path / "outer.zip"), lambda path: not path.startswith("own/"), silent)
    assert len(opened.inners) == 1
    assert opened.inner(opened.members[1]) is None
    assert opened.warnings == ()


def levels(count: int) -> bytes:
    """An archive in an archive in an archive: whatever is deeper than is opened stands for one that holds itself."""
    data = one("a.txt", b"a")
    for _ in range(count):
        data = one("r.zip", data)
    return data


def test_one_that_holds_itself_ends_at_the_depth(tmp_path: Path) -> None:
    opened = written(tmp_path, levels(9))
    assert [each.path for each in opened.members] == ["r.zip", "r.zip!/r.zip", "r.zip!/r.zip!/r.zip"]
    assert "--limit inner_archives=NUMBER" in (opened.inner(opened.members[2]) or "")
    assert [(each.code, each.member) for each in opened.warnings] == [("inner_archive", 2)]
    none = written(tmp_path, levels(9), replace(STANDARD, inner_archives=0))
    assert [each.path for each in none.members] == ["r.zip"]


@pytest.mark.parametrize(
    ("inner", "word"),
    [
        (archive(Piece(b"a", TEXT), Piece(b"b", TEXT, local=False, header_at=0)), "share the same bytes"),
        (b"no archive at all", "is none"),
        (b"", "is none"),
        (plain({"a": b"a"}) + plain({"b": b"b"}), "two archives in one"),
        (b"PK\x03\x04", "cut off before its first file"),
    ],
)
def test_one_that_cannot_be_opened_is_listed_and_all_others_are_read(tmp_path: Path, inner: bytes, word: str) -> None:
    opened = written(tmp_path, plain({"bad.zip": inner, "good.zip": INNER, "z.txt": b"z"}))
    found = read(opened)
    assert list(found) == ["bad.zip", "good.zip", "z.txt", "good.zip!/Music/a.csv", "good.zip!/Music/b.csv"]
    assert found["bad.zip"] == (inner, "")
    assert word in (opened.inner(opened.members[0]) or "")
    assert [(each.code, each.member) for each in opened.warnings] == [("inner_archive", 0)]
    assert word in opened.warnings[0].message


def test_one_that_is_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    opened = written(tmp_path, plain({"cut.zip": INNER[: len(INNER) // 2]}))
    assert read(opened)["cut.zip!/Music/a.csv"] == (TEXT * 9, "truncated")
    assert [(each.code, each.member) for each in opened.warnings] == [("archive_truncated", 0)]


def test_a_name_that_climbs_out_is_left_within_as_without(tmp_path: Path) -> None:
    opened = written(tmp_path, one("Media.zip", one("../../etc/passwd", TEXT)))
    assert opened.members[1].problem == "unsafe_name"
    assert [(each.code, each.member) for each in opened.warnings] == [("unsafe_name", 1)]


def test_all_share_one_budget(tmp_path: Path) -> None:
    limits = replace(STANDARD, spare_bytes=20_000, ratio=3, ratio_from_bytes=10)
    bomb = one("zeros.csv", bytes(3_000_000))
    opened = written(
        tmp_path, archive(Piece(b"a.zip", bomb, 0), Piece(b"b.zip", bomb, 0), Piece(b"c.txt", NOISE)), limits
    )
    outer = (tmp_path / "outer.zip").stat().st_size
    found = read(opened)
    assert found["c.txt"][1] == ""
    assert found["a.zip!/zeros.csv"][1] == found["b.zip!/zeros.csv"][1] == "limit"
    assert sum(len(content) for content, _ in found.values()) <= total_allowed(outer, limits)


def test_one_that_unpacks_without_end_is_not_opened(tmp_path: Path) -> None:
    limits = replace(STANDARD, total_bytes=100_000)
    swollen = archive(Piece(b"zeros.bin", bytes(3_000_000), method=0))
    opened = written(tmp_path, plain({"z.txt": b"z", "b.zip": one("c.zip", swollen), "a.zip": swollen}), limits)
    assert [each.path for each in opened.members] == ["z.txt", "b.zip", "a.zip", "b.zip!/c.zip"]
    for ordinal in (2, 3):
        assert "--limit total_bytes=NUMBER" in (opened.inner(opened.members[ordinal]) or "")
    assert read(opened)["z.txt"] == (b"z", "")


def test_the_limit_on_members_holds_for_all_together(tmp_path: Path) -> None:
    data = plain({"a.zip": INNER, "b.zip": INNER, "z.txt": b"z"})
    opened = written(tmp_path, data, replace(STANDARD, members=6))
    assert len(opened.members) == 5
    assert "--limit members=NUMBER" in (opened.inner(opened.members[1]) or "")
    assert len(written(tmp_path, data, replace(STANDARD, members=7)).members) == 7


def test_no_more_are_looked_at_than_an_export_can_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nested_opening, "_MOST", 2)
    opened = written(tmp_path, plain({"a.zip": b"none", "b.zip": INNER, "c.zip": INNER}))
    assert [opened.inner(each) for each in opened.members[:3]] == [
        "It is called a ZIP and is none.",
        "",
        "There are more than 2 archives within this one.",
    ]


def test_what_was_put_in_a_files_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.zip").write_bytes(INNER)
    (tmp_path / "elsewhere.zip").write_bytes(INNER)
    listed = open_archive(tmp_path / "folder")
    opened = open_nested(listed, lambda _: True, silent)
    (tmp_path / "folder" / "a.zip").unlink()
    (tmp_path / "folder" / "a.zip").symlink_to(tmp_path / "elsewhere.zip")
    for swapped in (lambda: open_nested(listed, lambda _: True, silent), lambda: opened.open(opened.members[1])):
        with pytest.raises(ArchiveRefused, match="changed while it was being read"):
            swapped()
    if hasattr(os, "mkfifo"):
        (tmp_path / "folder" / "a.zip").unlink()
        os.mkfifo(tmp_path / "folder" / "a.zip")
        with pytest.raises(ArchiveRefused, match="changed while it was being read"):
            opened.open(opened.members[1])


def test_a_file_that_changed_is_never_answered_from_what_was_kept(tmp_path: Path) -> None:
    opened = written(tmp_path, one("Media.zip", INNER))
    assert read(opened)["Media.zip!/Music/b.csv"] == (b"b", "")
    (tmp_path / "outer.zip").write_bytes(one("Media.zip", plain({"Music/a.csv": b"other", "Music/b.csv": b"c"})))
    with pytest.raises(ArchiveRefused, match="changed while it was being read"):
        opened.open(opened.members[2])


def test_a_check_sum_that_does_not_fit_is_said_of_the_archive_and_of_what_is_in_it(tmp_path: Path) -> None:
    spoiled = bytearray(one("a.txt", b"quokka", method=0))
    spoiled[spoiled.index(b"quokka")] ^= 1
    opened = written(tmp_path, archive(Piece(b"a.zip", bytes(spoiled), crc=1)))
    assert {path: damage for path, (_, damage) in read(opened).items()} == {"a.zip": "crc", "a.zip!/a.txt": "crc"}
