"""A folder made a bag, and a bag checked: by us, by the Library of Congress' tool, and after any one change."""

import hashlib
import os
from pathlib import Path

import bagit  # type: ignore[import-untyped]
import pytest

from inspector.progress import Cancelled, silent
from inspector.reports.pack.bag import Fault, seal
from inspector.reports.pack.bag_check import bag_faults
from inspector.reports.pack.pack_files import FolderFiles


def _bag(place: Path) -> Path:
    folder = place / "pack"
    (folder / "data" / "sources").mkdir(parents=True)
    (folder / "data" / "one.txt").write_bytes(b"one\n")
    (folder / "data" / "sources" / "odd_name.bin").write_bytes(bytes(range(40)))
    (folder / "VERIFY.txt").write_bytes(b"how to check\n")
    seal(folder, {"Bagging-Date": "2026-03-01", "Bag-Software-Agent": "inspector"}, silent)
    return folder


def _faults(folder: Path) -> list[Fault]:
    return list(bag_faults(FolderFiles(folder), silent))


def test_a_sealed_folder_holds_by_our_check_and_by_that_of_the_library_of_congress(tmp_path: Path) -> None:
    folder = _bag(tmp_path)
    assert _faults(folder) == []
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert bag.info["Payload-Oxum"] == "44.2"


def test_many_files_are_listed_in_order_and_each_is_made_to_last(tmp_path: Path) -> None:
    sealed: list[bytes] = []
    lasting: list[int] = []

    def flush(handle: int) -> None:
        os.fsync(handle)
        lasting.append(os.fstat(handle).st_ino)

    for name, asked in (("a", None), ("b", flush)):
        folder = tmp_path / name
        # Names whose order a folder's own name decides: `-` comes before `/`, and that before digits and letters.
        for place in ("data/x", "data/x-y", "data/x0", "more/tags"):
            (folder / place).mkdir(parents=True)
            for number in range(250):
                (folder / place / f"{number}.txt").write_bytes(b"%d" % number)
        (folder / "data" / "large.bin").write_bytes(bytes(range(256)) * 5_000)
        seal(folder, {}, silent, asked)
        assert _faults(folder) == []
        sealed.append(b"".join(path.read_bytes() for path in sorted(folder.glob("*.txt"))))
    assert sealed[0] == sealed[1]
    lines = (folder / "manifest-sha256.txt").read_bytes().splitlines()
    names = [line[66:] for line in lines]
    assert names == sorted(names)
    assert len(names) == 751
    assert set(lasting) >= {(folder / name.decode()).stat().st_ino for name in names}
    assert hashlib.sha256((folder / names[-1].decode()).read_bytes()).hexdigest().encode() == lines[-1][:64]


def test_every_flipped_byte_of_a_small_bag_is_found(tmp_path: Path) -> None:
    folder = _bag(tmp_path)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole = path.read_bytes()
        for at in range(len(whole)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            assert _faults(folder), (path, at)
        path.write_bytes(whole)


@pytest.mark.parametrize("manifest", ["manifest-sha256.txt", "tagmanifest-sha512.txt"])
def test_a_manifest_that_was_put_in_another_order_or_cut_is_a_fault(tmp_path: Path, manifest: str) -> None:
    folder = _bag(tmp_path)
    lines = (folder / manifest).read_bytes().splitlines(keepends=True)
    for changed in ([*lines[1::-1], *lines[2:]], lines[1:], [*lines, lines[0]]):
        (folder / manifest).write_bytes(b"".join(changed))
        assert _faults(folder), manifest


def test_an_added_file_a_missing_file_and_a_link_are_named(tmp_path: Path) -> None:
    folder = _bag(tmp_path)
    (folder / "data" / "more.txt").write_bytes(b"")
    (folder / "data" / "one.txt").unlink()
    (folder / "data" / "link").symlink_to("/etc/hostname")
    assert {fault.path for fault in _faults(folder)} >= {"data/more.txt", "data/one.txt", "data/link"}


def test_a_manifest_that_leads_outside_is_refused(tmp_path: Path) -> None:
    folder = _bag(tmp_path)
    with (folder / "manifest-sha256.txt").open("ab") as file:
        file.write(b"0" * 64 + b"  ../outside\n")
    assert any("no hash and path" in fault.what for fault in _faults(folder))


def test_checking_can_be_stopped(tmp_path: Path) -> None:
    folder = _bag(tmp_path)

    def stop(_what: str, _done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(bag_faults(FolderFiles(folder), stop))
