"""What can still be had of a ZIP whose list of members is missing: the members, each by its own header (threat Z16).

Nothing here is read twice for long: a hostile file costs time in proportion to its size.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from inspector.archive.budget import total_allowed
from inspector.archive.damage import TRUNCATED
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.packing import METHOD_NAMES, READABLE, STORED
from inspector.archive.rescue_ends import AFTER_A_MEMBER, Ended, described_ends, packed_end
from inspector.archive.scanning import occurrences
from inspector.archive.shown import shown_name
from inspector.archive.zip_archive import ZipArchive, assemble
from inspector.archive.zip_bodies import LOCAL, LOCAL_SIGNATURE, Body, Placed
from inspector.archive.zip_directory import directory_too_large, too_many_members
from inspector.archive.zip_entry import Entry, extra_fields, large_values, unicode_path
from inspector.archive.zip_listing import found_one_by_one
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning

_METHODS: Final = READABLE | METHOD_NAMES.keys()
_TRIED: Final = 4
"""Marks that are looked at, for each member that there may be: more are no archive but an attempt to keep us busy."""


def rescue(file: ArchiveFile, limits: Limits) -> ZipArchive:
    """The members whose headers stand in what is there; every one of them counts as damaged.

    Raises:
        ArchiveRefused: no member can be had, or there are more than the limits allow.
    """
    found = found_one_by_one(_Rescue(file, limits).members())
    if not len(found.members):
        raise ArchiveRefused(
            "truncated", f"{shown_name(file.path)} is cut off before its first file. Download it again."
        )
    message = (
        f"This archive is cut off or damaged: its list of files, which stands at the end, is missing or of no use; "
        f"{file.size:,} bytes are there. What could be read is shown as damaged. "
        "Download the archive again for the whole of it."
    )
    return replace(assemble(file, found, [ExtractionWarning("archive_truncated", message)], limits), rescued=True)


class _Rescue:
    """One walk over a file."""

    def __init__(self, file: ArchiveFile, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self._described = described_ends(file, _TRIED * limits.members)
        self._headers = islice(occurrences(file, LOCAL_SIGNATURE), _TRIED * limits.members)
        self._patience = total_allowed(file.size, limits)

    def members(self) -> Iterator[tuple[Entry, Placed]]:
        """The members in the order of their headers, none within another."""
        count = names = 0
        at = self._header_from(0)
        while at is not None:
            read = self._read(at)
            if read is None:
                at = self._header_from(at + 1)
                continue
            entry, start = read
            entry, end, following = self._reach(entry, start)
            if not entry.folder:
                count += 1
                names += len(entry.name)
                if count > self._limits.members:
                    raise too_many_members(self._file, self._limits)
                if names > self._limits.directory_bytes:
                    raise directory_too_large(self._file, names, self._limits)
                yield entry, Placed(Body(start, end - start, None, None, entry.method, TRUNCATED), at, end)
            at = following

    def _header_from(self, offset: int) -> int | None:
        """The next place from an offset on that begins like a header."""
        return next((at for at, _ in self._headers if at >= offset), None)

    def _read(self, at: int) -> tuple[Entry, int] | None:
        """The header at a place and where its bytes begin; None where it cannot be one."""
        raw = self._file.at(at, LOCAL.size)
        if len(raw) < LOCAL.size:
            return None
        _, _, flags, method, time, date, crc, packed, size, name_length, extra_length = LOCAL.unpack(raw)
        start = at + LOCAL.size + name_length + extra_length
        if method not in _METHODS or name_length == 0 or start > self._file.size:
            return None
        text = self._file.at(at + LOCAL.size, name_length + extra_length)
        name, extra = text[:name_length], extra_fields(text[name_length:])
        size, packed, _ = large_values(extra.get(1, b""), (size, packed, 0))
        path = unicode_path(extra.get(0x7075, b""), name)
        return Entry(name, path, flags, method, crc, packed, size, at, (date, time), 0), start

    def _reach(self, entry: Entry, start: int) -> tuple[Entry, int, int | None]:
        """The entry with what is known of its sizes, where its bytes end, and where the next header is."""
        described = self._described.get(start)
        if entry.streamed and described is not None:
            known = replace(entry, crc=described.crc, packed=described.at - start, size=described.size)
            return known, described.at, self._header_from(described.at)
        end = start + entry.packed
        known_size = not entry.streamed or entry.packed > 0
        if known_size and (end == self._file.size or self._file.at(end, 4) in AFTER_A_MEMBER):
            return entry, end, self._header_from(end)
        if entry.method == STORED or entry.method not in READABLE or entry.problem:
            return self._reach_of_stored(entry, start, end, known_size=known_size)
        # Its sizes are missing, or lie: the packing itself tells where it ends.
        ended, at, self._patience = packed_end(self._file, start, entry.method, self._limits, self._patience)
        if ended is Ended.WITH_THE_FILE:
            return entry, self._file.size, None
        following = self._header_from(at if ended is Ended.HERE else start)
        return entry, self._file.size if following is None else following, following

    def _reach_of_stored(
        self, entry: Entry, start: int, end: int, *, known_size: bool
    ) -> tuple[Entry, int, int | None]:
        """The same where the bytes do not tell their own end: what the header says, else the next header."""
        if known_size and end > self._file.size:
            return entry, self._file.size, None
        following = self._header_from(end if known_size else start)
        if known_size:
            return entry, end, following
        return entry, self._file.size if following is None else following, following
