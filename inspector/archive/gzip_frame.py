"""What stands around the packed bytes of a gzip member: a header of no fixed length, a check sum and a size (RFC 1952)."""

from struct import Struct
from typing import Final

from inspector.archive.file_bytes import ArchiveFile

MARK: Final = b"\x1f\x8b"
"""How each member begins."""
TRAILER: Final = Struct("<2L")
"""Check sum and size, modulo 2**32, of what the member unpacks to."""
_FIXED: Final = 10
_DEFLATED: Final = 8
_CRC, _EXTRA, _NAME, _COMMENT, _RESERVED = 2, 4, 8, 16, 0xE0
_LONGEST: Final = 128 * 1024
"""Bytes of a header that are looked at; its extra field alone may take half of it."""


def body_at(file: ArchiveFile, at: int) -> int | None:
    """The offset at which the packed bytes of the member at `at` begin; None where no whole header stands there.

    Raises:
        ArchiveRefused: the file cannot be read there.
    """
    fixed = file.at(at, _FIXED)
    if len(fixed) < _FIXED or not fixed.startswith(MARK) or fixed[2] != _DEFLATED or fixed[3] & _RESERVED:
        return None
    flags, end = fixed[3], _FIXED
    if not flags & (_CRC | _EXTRA | _NAME | _COMMENT):
        return at + end
    raw = file.at(at, _LONGEST)
    if flags & _EXTRA:
        end += 2 + int.from_bytes(raw[end : end + 2], "little")
    for flag in (_NAME, _COMMENT):
        if flags & flag:
            end = raw.find(b"\0", end) + 1
            if end == 0:
                return None
    if flags & _CRC:
        end += 2
    return at + end if end <= len(raw) else None
