"""The list of members of a ZIP, entry by entry, with nothing believed that the rest does not bear out.

Source: ZIP application note 6.3.10, sections 4.3.12, 4.4 and 4.5; Info-ZIP's Unicode path field (4.6.9).
"""

import zlib
from dataclasses import dataclass
from struct import Struct
from typing import Final

from inspector.archive.damage import DEVICE, ENCRYPTED, SYMLINK
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.shown import shown_name
from inspector.archive.unpacking import READABLE
from inspector.archive.zip_end import Directory
from inspector.errors import ArchiveRefused

_ENTRY: Final = Struct("<4s6H3L5H2L")
_SENTINEL: Final = 0xFFFFFFFF
_LARGEST: Final = 2**63
_UTF8, _DESCRIPTOR, _LOCKED = 0x800, 0x8, 0x2041
_SYMLINK_TYPE, _FILE_TYPE = 0o120000, 0o100000


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list. `header_at` is the offset of its local header in the file; sizes are in bytes,
    as claimed; `modified` the packed date and time; `path` the Unicode path field's, empty where none holds.
    """

    name: bytes
    path: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    header_at: int
    modified: tuple[int, int]
    unix_type: int

    @property
    def streamed(self) -> bool:
        """Sizes and check sum stand after the bytes, not before them."""
        return bool(self.flags & _DESCRIPTOR)

    @property
    def utf8(self) -> bool:
        """The entry says that its name is UTF-8."""
        return bool(self.flags & _UTF8)

    @property
    def problem(self) -> str:
        """Why it cannot be read, as `Member.problem`."""
        if self.unix_type == _SYMLINK_TYPE:
            return SYMLINK
        if self.unix_type not in {0, _FILE_TYPE}:
            return DEVICE
        if self.flags & _LOCKED:
            return ENCRYPTED
        return "" if self.method in READABLE else f"method_{self.method}"

    @property
    def folder(self) -> bool:
        """It stands for a folder and holds nothing."""
        return self.name.endswith((b"/", b"\\")) and self.size == 0


def read_entries(file: ArchiveFile, directory: Directory, limits: Limits) -> tuple[Entry, ...]:
    """All entries in order.

    Raises:
        ArchiveRefused: the list is longer than the limits allow, or it breaks off.
    """
    name = shown_name(file.path)
    if directory.size > limits.directory_bytes:
        raise ArchiveRefused(
            "directory_too_large",
            f"{name}: its list of members takes {directory.size:,} bytes; no platform's archive has one as long. "
            f"Raise the limit with --limit directory_bytes={directory.size} if you trust the file.",
        )
    data = file.at(directory.offset, directory.size)
    entries: list[Entry] = []
    at = 0
    while at < len(data):
        entry, at = _entry(data, at, directory.base, name)
        entries.append(entry)
        if len(entries) > limits.members:
            raise ArchiveRefused(
                "too_many_members",
                f"{name} has more than {limits.members:,} members; raise the limit with --limit members=NUMBER if you trust the file.",
            )
    return tuple(entries)


def _entry(data: bytes, at: int, base: int, archive: str) -> tuple[Entry, int]:
    if len(data) - at < _ENTRY.size or data[at : at + 4] != b"PK\x01\x02":
        raise _broken(archive)
    (_, made_by, _, flags, method, time, date, crc, packed, size, *lengths, _, _, attributes, header_at) = (
        _ENTRY.unpack_from(data, at)
    )
    name_length, extra_length, comment_length = lengths[:3]
    name_at = at + _ENTRY.size
    extra_at = name_at + name_length
    end = extra_at + extra_length + comment_length
    if end > len(data):
        raise _broken(archive)
    name = data[name_at:extra_at]
    extra = _fields(data[extra_at : extra_at + extra_length])
    size, packed, header_at = _large(extra.get(1, b""), (size, packed, header_at), archive)
    entry = Entry(
        name=name,
        path=_unicode_path(extra.get(0x7075, b""), name),
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


def _fields(extra: bytes) -> dict[int, bytes]:
    """The extra fields by their number; of a doubled one the first, as far as they go."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 4 <= len(extra):
        number = int.from_bytes(extra[at : at + 2], "little")
        length = int.from_bytes(extra[at + 2 : at + 4], "little")
        found.setdefault(number, extra[at + 4 : at + 4 + length])
        at += 4 + length
    return found


def _large(field: bytes, small: tuple[int, int, int], archive: str) -> tuple[int, int, int]:
    """Sizes and offset, each from the Zip64 field where the old field says that it stands there."""
    values = []
    at = 0
    for value in small:
        if value == _SENTINEL and len(field) >= at + 8:
            values.append(int.from_bytes(field[at : at + 8], "little"))
            at += 8
        else:
            values.append(value)
    if max(values) >= _LARGEST:
        raise _broken(archive)
    return values[0], values[1], values[2]


def _unicode_path(field: bytes, name: bytes) -> str:
    """The UTF-8 name beside the old one, where it is meant for exactly this name."""
    if len(field) < 5 or field[0] != 1 or int.from_bytes(field[1:5], "little") != zlib.crc32(name):
        return ""
    try:
        return field[5:].decode()
    except UnicodeDecodeError:
        return ""


def _broken(archive: str) -> ArchiveRefused:
    return ArchiveRefused(
        "broken_directory", f"{archive}: its list of members is damaged. Download the archive again, and open that."
    )
