"""A ZIP as a tree of members, read where it lies and never unpacked to disk."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from inspector.archive.archive import Member
from inspector.archive.budget import allowances
from inspector.archive.damage import UNSAFE_NAME
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.packed_stream import PackedStream
from inspector.archive.shown import capped, shown_name
from inspector.archive.zip_bodies import Body, Placed, first_overlap, place
from inspector.archive.zip_directory import Entry, read_entries
from inspector.archive.zip_end import Directory, directories_before, find_directories
from inspector.archive.zip_names import decoded, leads_outside, modified, odd_name
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning
from inspector.records.visible import visible_line


@dataclass(frozen=True, slots=True)
class ZipArchive:
    """An `Archive` of kind `zip`. `stamp` tells whether the file is still the one that was opened."""

    path: Path
    size: int
    members: tuple[Member, ...]
    warnings: tuple[ExtractionWarning, ...]
    stamp: tuple[int, int]
    bodies: tuple[Body, ...] = field(repr=False)
    allowed: tuple[int, ...] = field(repr=False)
    limits: Limits

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
        file = ArchiveFile(self.path, buffered=False)
        if stamp_of(file) != self.stamp:
            file.close()
            raise changed(self.path)
        return PackedStream(file, self.bodies[member.ordinal], self.allowed[member.ordinal], self.limits)


def open_zip(file: ArchiveFile, limits: Limits) -> ZipArchive | None:
    """The ZIP in a file; None where it has no list of members (then it may be cut off).

    Raises:
        ArchiveRefused: the ZIP can be read in two ways, hides members in one another, or breaks the limits.
    """
    found = find_directories(file, limits)
    if not found:
        return None
    directory = found[0]
    entries = tuple(entry for entry in read_entries(file, directory, limits))
    files = tuple(entry for entry in entries if not entry.folder)
    placed = tuple(place(file, entry) for entry in files)
    _refuse_second_reading(file, directory, found[1:], placed, limits)
    if not limits.allow_overlap:
        _refuse_overlap(file.path, directory, files, placed)
    warnings = [*_framing(file, directory, len(entries), placed), *_oddities(files, placed, limits)]
    return assemble(file, files, placed, capped(warnings), limits)


def assemble(
    file: ArchiveFile,
    entries: tuple[Entry, ...],
    placed: tuple[Placed, ...],
    warnings: tuple[ExtractionWarning, ...],
    limits: Limits,
) -> ZipArchive:
    """The archive of these entries and bodies."""
    members = tuple(
        Member(ordinal, path := decoded(entry), entry.name, entry.size, modified(entry), _problem(entry, each, path))
        for ordinal, (entry, each) in enumerate(zip(entries, placed, strict=True))
    )
    sizes = [(each.body.packed, each.body.size or 0) for each in placed]
    return ZipArchive(
        path=file.path,
        size=file.size,
        members=members,
        warnings=warnings,
        stamp=stamp_of(file),
        bodies=tuple(each.body for each in placed),
        allowed=allowances(sizes, file.size, limits),
        limits=limits,
    )


def _problem(entry: Entry, placed: Placed, path: str) -> str:
    return entry.problem or placed.problem or (UNSAFE_NAME if leads_outside(path) else "")


def stamp_of(file: ArchiveFile) -> tuple[int, int]:
    """Size in bytes and time of the last change: what tells that a file is no longer the same."""
    return file.size, file.changed_at


def changed(path: Path) -> ArchiveRefused:
    """The refusal for a file that changed while it was read."""
    return ArchiveRefused(
        "changed", f"{shown_name(path)} changed while it was being read; start again once it is whole."
    )


def _refuse_second_reading(
    file: ArchiveFile, directory: Directory, others: tuple[Directory, ...], placed: tuple[Placed, ...], limits: Limits
) -> None:
    """Another valid end record that no member's own bytes explain makes two archives of one file (Z18)."""
    before = directories_before(file, directory.base, limits) if directory.base else ()
    for other in (*others, *before):
        inside = any(each.body.at <= other.end and other.after <= each.end for each in placed)
        if other.offset != directory.offset and not inside:
            raise ArchiveRefused(
                "ambiguous_archive",
                f"{shown_name(file.path)} holds two archives in one, and programs would not agree on what is in it. "
                "Download it again from the platform.",
            )


def _refuse_overlap(path: Path, directory: Directory, entries: tuple[Entry, ...], placed: tuple[Placed, ...]) -> None:
    overlap = first_overlap(placed, directory.offset)
    if overlap is None:
        return
    first, second = overlap
    names = [visible_line(decoded(entries[index]))[:80] for index in (first, second) if index is not None]
    share = f"{names[0]} and {names[1]} share" if second is not None else f"{names[0]} and the list of members share"
    raise ArchiveRefused(
        "overlapping_members",
        f"{shown_name(path)}: {share} the same bytes, as in archives made to flood a computer. "
        "Download it again; --limit allow_overlap=1 opens it all the same.",
    )


def _framing(
    file: ArchiveFile, directory: Directory, count: int, placed: tuple[Placed, ...]
) -> list[ExtractionWarning]:
    """What is odd about the file around its members."""
    warnings = []
    if (directory.count - count) % 65_536:
        message = f"The archive says that it has {directory.count:,} members; its list names {count:,}."
        warnings.append(ExtractionWarning("member_count", message))
    if directory.base:
        first = min((each.start for each in placed), default=directory.base)
        warnings.append(
            ExtractionWarning("bytes_before", f"{first:,} bytes stand before the first member and belong to none.")
        )
    if after := file.size - directory.after:
        warnings.append(ExtractionWarning("bytes_after", f"{after:,} bytes stand after the archive's end."))
    return warnings


def _oddities(entries: tuple[Entry, ...], placed: tuple[Placed, ...], limits: Limits) -> list[ExtractionWarning]:
    """What is odd about single members."""
    warnings = []
    paths = Counter(decoded(entry) for entry in entries)
    for ordinal, (entry, each) in enumerate(zip(entries, placed, strict=True)):
        if paths[decoded(entry)] > 1:
            message = "The archive holds more than one member of this name; each is read, and their rows may repeat."
            warnings.append(ExtractionWarning("duplicate_member", message, ordinal))
        if odd := odd_name(decoded(entry), entry.name, limits.name_bytes):
            warnings.append(ExtractionWarning("odd_name", f"The name of this member {odd}", ordinal))
        if each.mismatches:
            what = ", ".join(each.mismatches)
            message = f"The archive speaks of this member twice and does not agree with itself on: {what}."
            warnings.append(ExtractionWarning("header_mismatch", message, ordinal))
    return warnings
