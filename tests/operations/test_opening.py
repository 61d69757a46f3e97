"""Whose archive it is and how large is told at once: before it is hashed, and of very many members before it is opened."""

import hashlib
import json
from pathlib import Path

import pytest

from inspector.archive.archive import Archive
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import STANDARD, Limits
from inspector.errors import ArchiveRefused
from inspector.operations import opening
from inspector.operations.bundling import Bundle, open_bundle
from inspector.operations.demo import make_demo
from inspector.operations.opening import open_archives
from inspector.progress import STAYS, Cancelled, Progress, silent
from tests.support.zips import Piece, archive

PROFILE = b"personal_information/profile_information/profile_information.json"
OWNER = json.dumps(
    {"profile_v2": {"name": {"full_name": "Marisol Vantreeve"}, "registration_timestamp": 1_262_304_000}}
)
PICTURES = 2_500


def pictures(owner: str = OWNER, *more: Piece) -> bytes:
    held = (Piece(b"posts/media/%05d.jpg" % number, b"\xff\xd8", method=0) for number in range(PICTURES))
    return archive(*held, Piece(PROFILE, owner.encode()), *more)


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def told_of(*paths: Path, limits: Limits = STANDARD) -> list[tuple[str, int, int]]:
    said: list[tuple[str, int, int]] = []
    open_archives(paths, limits, lambda *each: said.append(each))
    return said


def lines(said: list[tuple[str, int, int]]) -> list[str]:
    return [what for what, _, total in said if total == STAYS]


def test_it_is_told_before_the_archive_is_hashed(tmp_path: Path) -> None:
    demo = make_demo(tmp_path)
    said = told_of(demo.archive)
    size = -(-demo.archive.stat().st_size // 1000)
    assert lines(said) == [f"LinkedIn, the archive of Marisol Vantreeve: 35 files, {size} kB"]
    hashing = next(place for place, each in enumerate(said) if each[0].startswith("Hashing"))
    assert said[hashing - 1][2] == STAYS


def test_of_very_many_files_it_is_told_before_any_of_their_headers_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "facebook-marisol-2026-03-01-Inv3nted.zip", pictures())
    read: list[int] = []
    each_at = ArchiveFile.each_at

    def noted(self: ArchiveFile, offsets: list[int], lengths: list[int]) -> list[bytes]:
        read.append(len(offsets))
        return each_at(self, offsets, lengths)

    def stop(_what: str, _done: int, total: int) -> None:
        if total == STAYS:
            raise Cancelled

    monkeypatch.setattr(ArchiveFile, "each_at", noted)
    with pytest.raises(Cancelled):
        open_archives((path,), STANDARD, stop)
    assert sum(read) < 20
    assert lines(told_of(path)) == [f"Facebook, the archive of Marisol Vantreeve: 2,501 files, {kilobytes(path)} kB"]
    assert sum(read) > PICTURES


def test_it_is_hashed_before_those_headers_are_read_and_is_the_same_file_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "facebook-marisol-2026-03-01-Inv3nted.zip", pictures())
    (opened,) = open_archives((path,), STANDARD, silent)
    assert opened.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [part.sha256 for part in opened.parts] == [opened.sha256]

    def swapped(what: str, done: int, total: int) -> None:
        if what.startswith("Hashing") and done == total:
            monkeypatch.setattr(opening, "open_bundle", after_it_changed)

    def after_it_changed(bundle: Bundle, limits: Limits, progress: Progress) -> Archive:
        path.write_bytes(pictures(OWNER, Piece(b"more.txt", b"more")))
        return open_bundle(bundle, limits, progress)

    with pytest.raises(ArchiveRefused, match="changed while it was being read"):
        open_archives((path,), STANDARD, swapped)


def kilobytes(*paths: Path) -> int:
    return -(-sum(path.stat().st_size for path in paths) // 1000)


def test_one_that_names_nobody_is_told_without_a_name(tmp_path: Path) -> None:
    path = write(tmp_path, "facebook-x-2026-03-01-Inv3nted.zip", pictures('{"profile_v2": {}}'))
    assert lines(told_of(path)) == [f"Facebook, an archive that names no owner: 2,501 files, {kilobytes(path)} kB"]


def test_parts_are_told_of_as_the_one_archive_that_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_MANY", 1)
    one = write(tmp_path, "takeout-20260714T170211Z-001.zip", archive(Piece(b"Takeout/Mail/a.mbox", b"From x\n")))
    two = write(tmp_path, "takeout-20260714T170211Z-002.zip", archive(Piece(b"Takeout/Profile/Profile.json", b'{"displayName": "Mira Halvorsen"}')))  # fmt: skip
    said = told_of(one, two)
    assert lines(said) == [f"Google, the archive of Mira Halvorsen: 2 files, {kilobytes(one, two)} kB"]
    assert said[0][2] == STAYS


def test_a_part_that_may_be_there_twice_is_not_counted_before_it_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_MANY", 1)
    data = archive(Piece(b"Takeout/Profile/Profile.json", b'{"displayName": "Mira Halvorsen"}'))
    one = write(tmp_path, "takeout-20260714T170211Z-001.zip", data)
    two = write(tmp_path, "takeout-20260714T170211Z-001 (1).zip", data)
    assert lines(told_of(one, two)) == [f"Google, the archive of Mira Halvorsen: 1 file, {kilobytes(one)} kB"]


def test_what_the_whole_opening_refuses_is_refused_after_all(tmp_path: Path) -> None:
    overlapping = pictures(OWNER, Piece(b"x.txt", header_at=0, local=False, packed_size=200))
    path = write(tmp_path, "facebook-x-2026-03-01-Inv3nted.zip", overlapping)
    with pytest.raises(ArchiveRefused, match="share the same bytes"):
        told_of(path)


def test_an_archive_of_nobody_we_know_is_refused_and_nothing_said(tmp_path: Path) -> None:
    path = write(tmp_path, "a.zip", archive(*(Piece(b"%d.txt" % number) for number in range(PICTURES))))
    said: list[str] = []
    with pytest.raises(ArchiveRefused, match="no archive that this program knows"):
        open_archives((path,), STANDARD, lambda what, *_: said.append(what))
    assert said == []
