"""What can still be had of a ZIP that was cut off: the members from its start, each by its own header (threat Z16)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.damage import TRUNCATED
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.shown import shown_name
from inspector.archive.unpacking import METHOD_NAMES, READABLE
from inspector.archive.zip_archive import ZipArchive, assemble
from inspector.archive.zip_bodies import LOCAL, LOCAL_SIGNATURE, Body, Placed
from inspector.archive.zip_directory import Entry
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning

_BLOCK: Final = 1024 * 1024


def rescue(file: ArchiveFile, limits: Limits) -> ZipArchive:
    """The members whose headers stand in what is there; every one of them counts as damaged.

    Raises:
        ArchiveRefused: no member can be had.
    """
    found = tuple(_members(file, limits))
    name = shown_name(file.path)
    if not found:
        raise ArchiveRefused("truncated", f"{name} is cut off before its first member. Download it again.")
    message = (
        f"This archive is cut off: its list of members is missing, and only {file.size:,} bytes are there. "
        "What could be read is shown as damaged. Download the archive again for the whole of it."
    )
    warning = ExtractionWarning("archive_truncated", message)
    entries, placed = zip(*found, strict=True)
    return assemble(file, entries, placed, (warning,), limits)


def _members(file: ArchiveFile, limits: Limits) -> Iterator[tuple[Entry, Placed]]:
    at = _next_header(file, 0)
    count = 0
    while at is not None and count < limits.members:
        read = _read(file, at)
        if read is None:
            at = _next_header(file, at + 1)
            continue
        entry, start = read
        following = start + entry.packed if entry.packed else None
        if following is None or file.at(following, 4) != LOCAL_SIGNATURE:
            following = _next_header(file, max(start, following or start))
        reach = file.size if following is None else following
        if not entry.folder:
            known = entry.packed and not entry.streamed
            packed = min(entry.packed, reach - start) if known else reach - start
            size = entry.size if known else None
            count += 1
            yield entry, Placed(Body(start, packed, size, None, entry.method, TRUNCATED), at, start + packed)
        at = following


def _next_header(file: ArchiveFile, at: int) -> int | None:
    """The next place that begins like a member's header."""
    while at < file.size:
        block = file.at(at, _BLOCK + len(LOCAL_SIGNATURE) - 1)
        found = block.find(LOCAL_SIGNATURE)
        if found >= 0:
            return at + found
        at += _BLOCK
    return None


def _read(file: ArchiveFile, at: int) -> tuple[Entry, int] | None:
    """The header at a place and where its bytes begin; None where it cannot be one."""
    raw = file.at(at, LOCAL.size)
    if len(raw) < LOCAL.size:
        return None
    _, _, flags, method, time, date, crc, packed, size, name_length, extra_length = LOCAL.unpack(raw)
    name = file.at(at + LOCAL.size, name_length)
    sound = name_length and len(name) == name_length and (method in READABLE or method in METHOD_NAMES)
    if not sound:
        return None
    header = Entry(name, "", flags, method, crc, packed, size, at, (date, time), 0)
    return header, at + LOCAL.size + name_length + extra_length
