"""One entry of a ZIP: what the list of members, or a local header, says of a member.

Source: ZIP application note 6.3.10, sections 4.4 and 4.5; Info-ZIP's Unicode path field (4.6.9).
"""

import zlib
from dataclasses import dataclass
from typing import Final

from inspector.archive.damage import DEVICE, ENCRYPTED, SYMLINK
from inspector.archive.packing import READABLE

SENTINEL: Final = 0xFFFFFFFF
"""In place of a size or an offset: it stands in the Zip64 field."""
UTF8, DESCRIPTOR, LOCKED = 0x800, 0x8, 0x2041
"""Flags: the name is UTF-8, sizes and check sum stand after the bytes, the bytes or the header are locked."""
SYMLINK_TYPE, FILE_TYPE, FOLDER_TYPE = 0o120000, 0o100000, 0o040000
"""What an entry stands for, as Unix tells it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, as rescue finds it. `header_at` is the offset of its local header in the file; sizes are in bytes,
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
        return bool(self.flags & DESCRIPTOR)

    @property
    def utf8(self) -> bool:
        """The entry says that its name is UTF-8."""
        return bool(self.flags & UTF8)

    @property
    def problem(self) -> str:
        """Why it cannot be read, as `Member.problem`."""
        return problem_of(self.unix_type, self.flags, self.method)

    @property
    def folder(self) -> bool:
        """It stands for a folder and holds nothing."""
        return self.size == 0 and (self.unix_type == FOLDER_TYPE or self.name.endswith((b"/", b"\\")))


def problem_of(unix_type: int, flags: int, method: int) -> str:
    """Why an entry cannot be read, as `Member.problem`; empty where it can."""
    if unix_type == SYMLINK_TYPE:
        return SYMLINK
    if unix_type not in {0, FILE_TYPE}:
        return DEVICE
    if flags & LOCKED:
        return ENCRYPTED
    return "" if method in READABLE else f"method_{method}"


def extra_fields(extra: bytes) -> dict[int, bytes]:
    """The extra fields of a header by their number; of a doubled one the first, as far as they go."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 4 <= len(extra):
        number = int.from_bytes(extra[at : at + 2], "little")
        length = int.from_bytes(extra[at + 2 : at + 4], "little")
        found.setdefault(number, extra[at + 4 : at + 4 + length])
        at += 4 + length
    return found


def large_values(field: bytes, small: tuple[int, int, int]) -> tuple[int, int, int]:
    """Size, packed size and offset, each from the Zip64 field where the old field says that it stands there."""
    if SENTINEL not in small:
        return small
    values = []
    at = 0
    for value in small:
        if value == SENTINEL and len(field) >= at + 8:
            values.append(int.from_bytes(field[at : at + 8], "little"))
            at += 8
        else:
            values.append(value)
    return values[0], values[1], values[2]


def unicode_path(field: bytes, name: bytes) -> str:
    """The UTF-8 name beside the old one, where it is meant for exactly this name; else empty."""
    if len(field) < 5 or field[0] != 1 or int.from_bytes(field[1:5], "little") != zlib.crc32(name):
        return ""
    try:
        return field[5:].decode()
    except UnicodeDecodeError:
        return ""
