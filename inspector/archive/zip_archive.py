"""A ZIP as a tree of members, read where it lies and never unpacked to disk."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from inspector.archive.archive import Member
from inspector.archive.budget import Allowed, dealt
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.member_columns import MemberColumns
from inspector.archive.oddities import member_oddities
from inspector.archive.packed_stream import PackedStream
from inspector.archive.shown import capped, shown_name
from inspector.archive.zip_bodies import Bodies
from inspector.archive.zip_listing import Listed
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class ZipArchive:
    """An `Archive` of kind `zip`. `stamp` tells whether the file is still the one that was opened, `rescued` whether
    its members were found without its list of them.
    """

    path: Path
    size: int
    members: MemberColumns
    warnings: tuple[ExtractionWarning, ...]
    stamp: tuple[int, int]
    bodies: Bodies = field(repr=False)
    allowed: Allowed = field(repr=False)
    limits: Limits
    rescued: bool = False

    @property
    def name(self) -> str:
        """The file's name, without the folders above it."""
        return shown_name(self.path)

    @property
    def kind(self) -> str:
        """Always `zip`."""
        return "zip"

    def open(self, member: Member) -> PackedStream:
        """The member's bytes.

        Raises:
            ArchiveRefused: the file is gone, or is no longer the one that was opened.
        """
        file = opened_again(self.path, self.stamp)
        return PackedStream(file, self.bodies[member.ordinal], self.allowed[member.ordinal], self.limits)


def assemble(
    file: ArchiveFile,
    listed: Listed,
    warnings: Iterable[ExtractionWarning],
    limits: Limits,
) -> ZipArchive:
    """The archive of these members; to what is odd about it as a whole is added what is odd about each.

    Args:
        file: the archive's file.
        listed: the members with the places of their bytes.
        warnings: what is odd about the archive.
        limits: the limits that it is opened under.
    """
    members, bodies = listed.members, listed.bodies
    mismatches = (
        ExtractionWarning(
            "header_mismatch",
            f"The archive speaks of this file twice and does not agree with itself on: {', '.join(what)}.",
            ordinal,
        )
        for ordinal, what in listed.differing.items()
    )
    claimed = [0] * len(bodies) if bodies.sizes is None else bodies.sizes
    return ZipArchive(
        path=file.path,
        size=file.size,
        members=members,
        warnings=capped(chain(warnings, mismatches, member_oddities(members, limits))),
        stamp=stamp_of(file),
        bodies=bodies,
        allowed=dealt(bodies.packed, claimed, file.size, limits),
        limits=limits,
    )


def stamp_of(file: ArchiveFile) -> tuple[int, int]:
    """Size in bytes and time of the last change: what tells that a file is no longer the same."""
    return file.size, file.changed_at


def opened_again(path: Path, stamp: tuple[int, int]) -> ArchiveFile:
    """The file, opened anew for one member.

    Raises:
        ArchiveRefused: it is gone, or is no longer the one that bore this stamp.
    """
    file = ArchiveFile(path, buffered=False)
    if stamp_of(file) != stamp:
        file.close()
        raise changed(path)
    return file


def changed(path: Path) -> ArchiveRefused:
    """The refusal for a file that changed while it was read."""
    return ArchiveRefused(
        "changed", f"{shown_name(path)} changed while it was being read; start again once it is whole."
    )
