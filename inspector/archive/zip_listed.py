"""A ZIP by its list of members alone: for a first look at very many of them, before what the list says is borne out.

Opening a ZIP holds its list against the header before each member: 200,000 places of a file that is not in memory, seconds
of the disk at best. Here the one header is read, and held against the list, when its member is asked for.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from inspector.archive.archive import Member
from inspector.archive.budget import dealt
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.member_columns import MemberColumns
from inspector.archive.packed_stream import PackedStream
from inspector.archive.shown import shown_name
from inspector.archive.zip_archive import opened_again, stamp_of
from inspector.archive.zip_directory import Column, Entries, read_entries
from inspector.archive.zip_end import find_directories
from inspector.archive.zip_listing import listed
from inspector.archive.zip_local import as_listed, places_of
from inspector.archive.zip_ranges import first_overlap
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class ListedZip:
    """An `Archive` of kind `zip` as its list has it, of which nothing is to be kept."""

    path: Path
    size: int
    members: MemberColumns
    stamp: tuple[int, int]
    limits: Limits
    entries: Entries = field(repr=False)
    kept: Column = field(repr=False)
    """The place of each member in the list."""

    @property
    def name(self) -> str:
        """The file's name, without the folders above it."""
        return shown_name(self.path)

    @property
    def kind(self) -> str:
        """Always `zip`."""
        return "zip"

    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]:
        """None: what is odd about it is not looked for."""
        return ()

    def open(self, member: Member) -> PackedStream:
        """The member's bytes, by its own header.

        Raises:
            ArchiveRefused: the file is gone, or is no longer the one that was opened.
        """
        file = opened_again(self.path, self.stamp)
        entry = self.entries.only(int(self.kept[member.ordinal]))
        try:
            places = places_of(file, entry)
        except BaseException:
            file.close()
            raise
        bodies = listed(entry, places, np.zeros(1, np.int64)).bodies
        allowed = dealt(bodies.packed, entry.size.tolist(), file.size, self.limits)
        return PackedStream(file, bodies[0], allowed[0], self.limits)


def list_zip(file: ArchiveFile, limits: Limits) -> ListedZip | None:
    """The ZIP in a file by its list; None where that alone does not tell what is in it.

    Raises:
        ArchiveRefused: the list breaks the limits.
    """
    directories = find_directories(file, limits)
    if len(directories) != 1:
        return None
    (directory,) = directories
    entries = read_entries(file, directory, limits)
    if entries is None or directory.base:
        return None
    places = as_listed(entries)
    kept = np.flatnonzero(~entries.folder)
    placed = places.of(kept)
    if first_overlap(placed.start, placed.end, placed.lost, directory.offset) is not None:
        return None
    members = listed(entries, places, kept).members
    return ListedZip(file.path, file.size, members, stamp_of(file), limits, entries, kept)
