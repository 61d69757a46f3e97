"""Finds the list of members at a ZIP's end; a file may seem to have several.

Source: ZIP application note 6.3.10, sections 4.3.14 to 4.3.16; threats Z12, Z13, Z17 to Z19.
"""

from dataclasses import dataclass
from struct import Struct
from typing import Final

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.scanning import occurrences
from inspector.archive.shown import shown_name
from inspector.errors import ArchiveRefused

_END: Final = Struct("<4s4H2LH")
_LOCATOR: Final = Struct("<4sLQL")
_END64: Final = Struct("<4sQ2H2L4Q")
_SIGNATURE: Final = b"PK\x05\x06"
_LOCATOR_SIGNATURE: Final = b"PK\x06\x07"
_LONGEST_COMMENT: Final = 0xFFFF
_EMPTY32, _EMPTY16 = 0xFFFFFFFF, 0xFFFF


@dataclass(frozen=True, slots=True)
class Directory:
    """Where a ZIP's list of members stands.

    Args:
        offset: of its first byte in the file.
        size: in bytes.
        count: how many members the end record claims.
        base: bytes before the ZIP itself begins; all offsets in the list count from there.
        end: where the end records begin, and `after` where they are over.
    """

    offset: int
    size: int
    count: int
    base: int
    end: int
    after: int


def find_directories(file: ArchiveFile, limits: Limits) -> tuple[Directory, ...]:
    """Every list of members that a valid end record near the file's end leads to, the last one first.

    Raises:
        ArchiveRefused: the file is one part of a ZIP that was split over several, or its two end records
            contradict one another.
    """
    tail_at = max(0, file.size - (_END.size + _LONGEST_COMMENT + limits.junk_bytes))
    tail = file.at(tail_at, file.size - tail_at)
    found = []
    contradictory = False
    at = tail.rfind(_SIGNATURE)
    while at >= 0:
        directory = _directory(file, tail_at + at)
        if directory is not None and file.size - directory.after <= limits.junk_bytes:
            found.append(directory)
        # A record of the large kind announces itself just before, and the two must agree (CVE-2025-8291).
        contradictory |= directory is None and tail.startswith(_LOCATOR_SIGNATURE, max(0, at - _LOCATOR.size))
        at = tail.rfind(_SIGNATURE, 0, at)
    if contradictory and not found:
        raise ArchiveRefused(
            "contradictory_end",
            f"{shown_name(file.path)}: the two records at its end contradict one another. Download the archive again.",
        )
    return tuple(found)


def directories_before(file: ArchiveFile, end: int) -> tuple[Directory, ...]:
    """The same for the stretch just before an offset: where another ZIP would end that stands before this one."""
    start = max(0, end - (_END.size + _LONGEST_COMMENT))
    before = file.at(start, end - start)
    found = []
    at = before.rfind(_SIGNATURE)
    while at >= 0:
        if (directory := _directory(file, start + at)) is not None:
            found.append(directory)
        at = before.rfind(_SIGNATURE, 0, at)
    return tuple(found)


def directory_anywhere(file: ArchiveFile) -> Directory | None:
    """The last list of members, however much stands after it, of a ZIP that begins with the file."""
    found = None
    for at, _ in occurrences(file, _SIGNATURE):
        directory = _directory(file, at)
        if directory is not None and directory.base == 0 and directory.size:
            found = directory
    return found


def _directory(file: ArchiveFile, at: int) -> Directory | None:
    """What the end record at an offset leads to; None where it leads to nothing and so is none."""
    raw = file.at(at, _END.size)
    if len(raw) < _END.size:
        return None
    _, disk, first_disk, here, count, size, offset, comment = _END.unpack(raw)
    after = at + _END.size + comment
    if after > file.size:
        return None
    locator = file.at(at - _LOCATOR.size, _LOCATOR.size)
    if locator.startswith(_LOCATOR_SIGNATURE):
        return _directory64(file, at, after, locator, (count, size, offset))
    base = at - size - offset
    if base < 0 or not _begins(file, base + offset, size):
        return None
    if disk or first_disk or here != count:
        raise split(file)
    return Directory(base + offset, size, count, base, at, after)


def split(file: ArchiveFile) -> ArchiveRefused:
    """The refusal of one part of a ZIP that was split over several files."""
    return ArchiveRefused(
        "split_archive",
        f"{shown_name(file.path)} is one part of an archive that was split; join its parts first, or download it again.",
    )


def _directory64(
    file: ArchiveFile, at: int, after: int, locator: bytes, small: tuple[int, int, int]
) -> Directory | None:
    _, _, claimed, _ = _LOCATOR.unpack(locator)
    for record_at in dict.fromkeys((claimed, at - _LOCATOR.size - _END64.size)):
        raw = file.at(record_at, _END64.size)
        if len(raw) < _END64.size or not raw.startswith(b"PK\x06\x06"):
            continue
        _, length, _, _, disk, first_disk, here, count, size, offset = _END64.unpack(raw)
        base = record_at - size - offset
        ends_where_it_should = record_at + 12 + length == at - _LOCATOR.size
        agrees = all(
            old in {new, empty}
            for old, new, empty in zip(small, (count, size, offset), (_EMPTY16, _EMPTY32, _EMPTY32), strict=True)
        )
        sound = base >= 0 and claimed + base == record_at and ends_where_it_should and agrees
        if sound and not disk and not first_disk and here == count and _begins(file, base + offset, size):
            return Directory(base + offset, size, count, base, record_at, after)
    return None


def _begins(file: ArchiveFile, offset: int, size: int) -> bool:
    return size == 0 or file.at(offset, 4) == b"PK\x01\x02"
