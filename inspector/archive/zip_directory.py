"""The list of members of a ZIP, entry by entry, with nothing believed that the rest does not bear out.

Source: ZIP application note 6.3.10, sections 4.3.12 and 4.3.13.
"""

from struct import Struct
from typing import Final

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits, limit_words
from inspector.archive.shown import shown_name
from inspector.archive.zip_end import Directory
from inspector.archive.zip_entry import Entry, extra_fields, large_values, unicode_path
from inspector.errors import ArchiveRefused

_ENTRY: Final = Struct("<4s6H3L5H2L")
_SIGNATURE: Final = b"PK\x01\x02"
_SIGNED: Final = b"PK\x05\x05"
"""A signature over the list may follow its last entry."""
_LENGTHS: Final = Struct("<3H")
_LENGTHS_AT: Final = 28
"""Where the lengths of name, extra fields and comment stand in an entry."""
_LARGEST: Final = 2**63


def read_entries(file: ArchiveFile, directory: Directory, limits: Limits) -> tuple[Entry, ...] | None:
    """All entries in order; None where the list breaks off.

    Raises:
        ArchiveRefused: the list is longer than the limits allow, or claims what no file can hold.
    """
    if directory.size > limits.directory_bytes:
        raise directory_too_large(file, directory.size, limits)
    data = file.at(directory.offset, directory.size)
    _count(data, file, limits)
    entries: list[Entry] = []
    at = 0
    while at < len(data) and (read := _entry(data, at, directory.base, file)) is not None:
        entry, at = read
        entries.append(entry)
    return tuple(entries) if at == len(data) or data.startswith(_SIGNED, at) else None


def directory_too_large(file: ArchiveFile, size: int, limits: Limits) -> ArchiveRefused:
    """The refusal of a list of members that takes so many bytes."""
    return ArchiveRefused(
        "directory_too_large",
        f"{shown_name(file.path)}: its list of files takes {size:,} bytes; {limit_words('directory_bytes', limits)} "
        "if you trust it.",
    )


def too_many_members(file: ArchiveFile, limits: Limits) -> ArchiveRefused:
    """The refusal of an archive with more members than the limits allow."""
    return ArchiveRefused(
        "too_many_members",
        f"{shown_name(file.path)} has too many files; {limit_words('members', limits)} if you trust it.",
    )


def _count(data: bytes, file: ArchiveFile, limits: Limits) -> None:
    """Counts the entries by their lengths alone, so that a list that is too long costs no memory."""
    at = count = 0
    while data.startswith(_SIGNATURE, at) and at + _ENTRY.size <= len(data):
        count += 1
        if count > limits.members:
            raise too_many_members(file, limits)
        at += _ENTRY.size + sum(_LENGTHS.unpack_from(data, at + _LENGTHS_AT))


def _entry(data: bytes, at: int, base: int, file: ArchiveFile) -> tuple[Entry, int] | None:
    """The entry at a place of the list and where the next one begins; None where there is none."""
    if len(data) - at < _ENTRY.size or not data.startswith(_SIGNATURE, at):
        return None
    (_, made_by, _, flags, method, time, date, crc, packed, size, *lengths, _, _, attributes, header_at) = (
        _ENTRY.unpack_from(data, at)
    )
    name_length, extra_length, comment_length = lengths[:3]
    name_at = at + _ENTRY.size
    extra_at = name_at + name_length
    end = extra_at + extra_length + comment_length
    if end > len(data):
        return None
    name = data[name_at:extra_at]
    extra = extra_fields(data[extra_at : extra_at + extra_length]) if extra_length else {}
    size, packed, header_at = large_values(extra.get(1, b""), (size, packed, header_at))
    if max(size, packed, header_at) >= _LARGEST:
        raise ArchiveRefused(
            "broken_directory",
            f"{shown_name(file.path)}: its list of files claims sizes that no file can have. Download the archive again.",
        )
    entry = Entry(
        name=name,
        path=unicode_path(extra.get(0x7075, b""), name),
        flags=flags,
        method=method,
        crc=crc,
        packed=packed,
        size=size,
        header_at=base + header_at,
        modified=(date, time),
        unix_type=(attributes >> 16) & 0o170000 if made_by >> 8 in {3, 19} else 0,
    )
    return entry, end
