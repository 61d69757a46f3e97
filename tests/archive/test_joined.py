"""Several parts as one archive: held to the limits together, refused with a hostile part, the same in another process."""

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.archive.archive import Archive
from inspector.archive.joined import open_joined
from inspector.archive.limits import STANDARD
from inspector.errors import ArchiveRefused
from tests.support.zips import Piece, archive


def part(folder: Path, name: str, *members: str) -> Path:
    path = folder / name
    path.write_bytes(archive(*(Piece(each.encode(), f"{name}:{each}".encode()) for each in members)))
    return path


def content(opened: Archive, ordinal: int) -> bytes:
    with opened.open(opened.members[ordinal]) as stream:
        return stream.read(1000)


def test_members_stand_below_their_parts_in_order_of_names_whatever_the_order_given(tmp_path: Path) -> None:
    two, one = part(tmp_path, "b-002.zip", "x.json", "y.json"), part(tmp_path, "a-001.zip", "x.json")
    (tmp_path / "list.json").write_bytes(b"{}")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "z.json").write_bytes(b"[]")
    opened = open_joined([two, one, tmp_path / "list.json"], [tmp_path / "more"], STANDARD)
    assert [(each.ordinal, each.path) for each in opened.members] == [
        (0, "a-001.zip/x.json"),
        (1, "b-002.zip/x.json"),
        (2, "b-002.zip/y.json"),
        (3, "list.json"),
        (4, "more/z.json"),
    ]
    wanted = [b"a-001.zip:x.json", b"b-002.zip:x.json", b"b-002.zip:y.json", b"{}", b"[]"]
    assert [content(opened, number) for number in range(5)] == wanted
    again = pickle.loads(pickle.dumps(opened))  # noqa: S301  (our own, as it goes to a reading process)
    assert [content(again, number) for number in range(5)] == wanted
    assert (opened.name, opened.kind) == ("list.json", "parts")


def test_the_limit_on_members_holds_for_all_together(tmp_path: Path) -> None:
    parts = [part(tmp_path, f"a-{number:03}.zip", "x.json", "y.json") for number in range(2)]
    with pytest.raises(ArchiveRefused, match="other parts hold too many files"):
        open_joined(parts, [], replace(STANDARD, members=3))
    assert len(open_joined(parts, [], replace(STANDARD, members=4)).members) == 4


def test_a_hostile_part_is_refused_and_one_that_is_none_is_listed(tmp_path: Path) -> None:
    sound = part(tmp_path, "a-001.zip", "x.json")
    page = tmp_path / "b-002.zip"
    page.write_bytes(b"<html>Sign in</html>")
    opened = open_joined([sound, page], [], STANDARD)
    assert [each.path for each in opened.members] == ["a-001.zip/x.json", "b-002.zip"]
    assert [(each.code, each.member) for each in opened.warnings] == [("part_unreadable", 1)]
    two = part(tmp_path, "c-003.zip", "x.json").read_bytes()
    (tmp_path / "c-003.zip").write_bytes(two + archive(Piece(b"hidden.json", b"{}")))
    with pytest.raises(ArchiveRefused, match="two archives in one"):
        open_joined([sound, tmp_path / "c-003.zip"], [], STANDARD)


def test_a_part_that_changed_meanwhile_is_not_read(tmp_path: Path) -> None:
    parts = [part(tmp_path, f"a-{number:03}.zip", "x.json") for number in range(2)]
    opened = open_joined(parts, [], STANDARD)
    parts[1].write_bytes(archive(Piece(b"x.json", b"another and longer content")))
    assert content(opened, 0) == b"a-000.zip:x.json"
    with pytest.raises(ArchiveRefused, match="changed"):
        content(opened, 1)
