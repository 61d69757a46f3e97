"""Opens a ZIP by its list of members, and refuses one that can be read in two ways or hides members in one another."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits, limit_words
from inspector.archive.rescue import rescue
from inspector.archive.shown import shown_name
from inspector.archive.zip_archive import ZipArchive, assemble
from inspector.archive.zip_bodies import LOCAL_SIGNATURE
from inspector.archive.zip_directory import Entries, read_entries
from inspector.archive.zip_end import Directory, directories_before, directory_anywhere, find_directories, split
from inspector.archive.zip_entry import DESCRIPTOR
from inspector.archive.zip_listing import listed
from inspector.archive.zip_local import Places, places_of
from inspector.archive.zip_ranges import first_overlap, gaps, inside
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning

_SPLIT: tuple[bytes, ...] = (b"PK\x07\x08PK\x03\x04",)
"""How the first part of a split archive begins."""
_BEGINNINGS = (LOCAL_SIGNATURE, b"PK00PK\x03\x04")
"""How a ZIP begins; the second where it was to be split and then fitted into one part."""


def open_zip(file: ArchiveFile, limits: Limits) -> ZipArchive | None:
    """The ZIP in a file, from its list of members or, where that is missing or of no use, member by member from
    its beginning; None where the file is no ZIP.

    Raises:
        ArchiveRefused: the ZIP can be read in two ways, hides members in one another, is one part of several,
            or breaks the limits.
    """
    head = file.at(0, 8)
    begins = head.startswith(_BEGINNINGS)
    found = find_directories(file, limits)
    if not found:
        if head.startswith(_SPLIT):
            raise split(file)
        if not begins:
            return None
        last = directory_anywhere(file)
        if last is None:
            return rescue(file, limits)
        found = (last,)
    directory, *others = found
    if directory.base:
        others += directories_before(file, directory.base)
    if begins and all(each.base for each in (directory, *others)):
        # The lists that are there belong to archives inside of one whose own list is missing.
        return rescue(file, limits)
    entries = read_entries(file, directory, limits)
    if entries is None:
        return rescue(file, limits)
    places = places_of(file, entries)
    kept = np.flatnonzero(~entries.folder)
    placed = places.of(kept)
    _refuse_second_reading(file.path, directory, others, placed)
    if not limits.allow_overlap:
        _refuse_overlap(file.path, directory, placed)
    if begins and len(kept) and placed.lost.all():
        return rescue(file, limits)
    return assemble(file, listed(entries, places, kept), _framing(file, directory, entries, places, limits), limits)


def _refuse_second_reading(path: Path, directory: Directory, others: Sequence[Directory], placed: Places) -> None:
    """Another valid end record that no member's own bytes explain makes two archives of one file (Z18).

    One that leads to an empty list is none: a few bytes of a name or a comment can look like it.
    """
    rivals = [(each.end, each.after) for each in others if each.size and each.offset != directory.offset]
    if not all(inside(placed.at, placed.end, placed.lost, rivals)):
        raise ArchiveRefused(
            "ambiguous_archive",
            f"{shown_name(path)} holds two archives in one, and programs would not agree on what is in it. "
            "Download it again from the platform.",
        )


def _refuse_overlap(path: Path, directory: Directory, placed: Places) -> None:
    overlap = first_overlap(placed.start, placed.end, placed.lost, directory.offset)
    if overlap is None:
        return
    first, second = overlap
    one = f"number {first + 1} of its {len(placed.start):,} files"
    other = "the list of files" if second is None else f"number {second + 1}"
    raise ArchiveRefused(
        "overlapping_members",
        f"{shown_name(path)}: {one} and {other} share the same bytes, as in archives made to flood a computer. "
        "Download it again; --limit allow_overlap=1 opens it all the same.",
    )


def _framing(
    file: ArchiveFile, directory: Directory, entries: Entries, places: Places, limits: Limits
) -> list[ExtractionWarning]:
    """What is odd about the file around its members."""
    told: list[tuple[str, str]] = []
    if (directory.count - len(entries)) % 65_536:
        told.append(
            (
                "member_count",
                f"The archive says that it has {directory.count:,} files; its list names {len(entries):,}.",
            )
        )
    first = directory.base if places.lost.all() else int(places.start[~places.lost].min())
    if first:
        told.append(("bytes_before", f"{first:,} bytes stand before the first file and belong to none."))
    streamed = (entries.rows["flags"] & DESCRIPTOR) != 0
    stretches, start, length = gaps(places.start, places.end, places.lost, streamed, directory.offset)
    if stretches:
        where = "in one place" if stretches == 1 else f"in {stretches:,} places"
        told.append(
            (
                "bytes_between",
                f"Bytes of no file stand between the files {where}, the first {length:,} from byte {start:,} on.",
            )
        )
    if after := file.size - directory.after:
        far = f"; {limit_words('junk_bytes', limits)}" if after > limits.junk_bytes else ""
        told.append(
            ("bytes_after", f"{after:,} bytes stand after the archive's end, from byte {directory.after:,} on{far}.")
        )
    if file.size > limits.archive_bytes:
        told.append(
            ("large_archive", f"The archive is {file.size:,} bytes large; {limit_words('archive_bytes', limits)}.")
        )
    return [ExtractionWarning(code, message) for code, message in told]
