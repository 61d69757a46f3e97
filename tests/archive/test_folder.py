"""An unpacked folder, and one file on its own: the same tree of members, no link followed."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.archive.limits import STANDARD
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused


def test_a_folder_in_the_order_of_its_names(tmp_path: Path) -> None:
    top = tmp_path / "Basic_LinkedInDataExport_02-01-2025.zip"
    (top / "Jobs").mkdir(parents=True)
    (top / "messages.csv").write_bytes(b"one")
    (top / "Jobs" / "a.csv").write_bytes(b"two")
    (top / "ärger.csv").write_bytes(b"three")
    opened = open_archive(top)
    assert (opened.name, opened.kind, opened.size) == (top.name, "folder", 11)
    assert [member.path for member in opened.members] == ["Jobs/a.csv", "messages.csv", "ärger.csv"]
    for member, content in zip(opened.members, (b"two", b"one", b"three"), strict=True):
        with opened.open(member) as stream:
            digest = stream.digest()
        assert (digest.sha256, digest.damage) == (hashlib.sha256(content).digest(), "")
        assert member.modified is None


def test_links_and_pipes_are_listed_and_left(tmp_path: Path) -> None:
    outside = tmp_path / "secret.csv"
    outside.write_text("secret")
    top = tmp_path / "export"
    top.mkdir()
    (top / "link.csv").symlink_to(outside)
    (top / "up").symlink_to(tmp_path)
    os.mkfifo(top / "pipe")
    (top / "sound.csv").write_text("x")
    opened = open_archive(top)
    assert [(member.path, member.problem) for member in opened.members] == [
        ("link.csv", "symlink"), ("pipe", "device"), ("sound.csv", ""), ("up", "symlink"),
    ]  # fmt: skip
    assert [(warning.code, warning.member) for warning in opened.warnings] == [
        ("skipped_symlink", 0), ("skipped_device", 1), ("skipped_symlink", 3),
    ]  # fmt: skip


def test_a_file_swapped_for_a_link_after_the_listing_gives_nothing(tmp_path: Path) -> None:
    top = tmp_path / "export"
    top.mkdir()
    (top / "a.csv").write_text("x")
    opened = open_archive(top)
    (top / "a.csv").unlink()
    (top / "a.csv").symlink_to(__file__)
    with opened.open(opened.members[0]) as stream:
        assert stream.digest() == replace(stream.digest(), size=0, damage="unreadable")


def test_a_file_that_grew_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x")
    opened = open_archive(tmp_path)
    (tmp_path / "a.csv").write_text("xyz")
    with opened.open(opened.members[0]) as stream:
        assert stream.digest().damage == "size"


def test_one_file_on_its_own(tmp_path: Path) -> None:
    (tmp_path / "messages.csv").write_bytes(b"FROM,TO\n")
    opened = open_archive(tmp_path / "messages.csv")
    assert [(member.path, member.size) for member in opened.members] == [("messages.csv", 8)]
    with opened.open(opened.members[0]) as stream:
        assert stream.read(99) == b"FROM,TO\n"


def test_empty_and_too_full_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveRefused, match="empty folder"):
        open_archive(tmp_path)
    for number in range(3):
        (tmp_path / f"{number}.csv").touch()
    with pytest.raises(ArchiveRefused, match="the limit is 2, and --limit members=NUMBER raises it"):
        open_archive(tmp_path, replace(STANDARD, members=2))


def test_a_device_put_in_a_files_place_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x")
    opened = open_archive(tmp_path)
    (tmp_path / "a.csv").unlink()
    os.mkfifo(tmp_path / "a.csv")
    with opened.open(opened.members[0]) as stream:
        assert (stream.read(9), stream.digest().damage) == (b"", "unreadable")


def test_folders_within_folders_end_somewhere(tmp_path: Path) -> None:
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    (tmp_path / "a" / "b" / "deep.csv").write_text("x")
    (tmp_path / "a" / "b" / "c" / "deeper.csv").write_text("x")
    opened = open_archive(tmp_path, replace(STANDARD, depth=2))
    assert [member.path for member in opened.members] == ["a/b/deep.csv"]
    (warning,) = opened.warnings
    assert warning.code == "too_deep"
    assert "the limit is 2, and --limit depth=NUMBER raises it" in warning.message


def test_names_are_judged_on_disk_too(tmp_path: Path) -> None:
    for name in ("Messages.csv", "messages.csv", "a\u202egnp.csv"):
        (tmp_path / name).write_text("x")
    warnings = open_archive(tmp_path).warnings
    assert [warning.code for warning in warnings] == ["duplicate_member", "odd_name", "duplicate_member"]
