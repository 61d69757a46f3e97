"""Where a member ends whose header does not say so: by the sizes that stand after it, or by its packing."""

from dataclasses import dataclass
from enum import Enum
from itertools import islice
from struct import Struct
from typing import Final

from inspector.archive.engines import SLICE
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits
from inspector.archive.packing import DEFLATE64, BadPacking
from inspector.archive.scanning import occurrences
from inspector.archive.unpacking import unpacker

_DESCRIPTOR: Final = b"PK\x07\x08"
AFTER_A_MEMBER: Final = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x08", _DESCRIPTOR)
"""What may stand where a member ends: a header, the list of members, the end, or the sizes once more."""
_SMALL: Final = Struct("<3L")
_LARGE: Final = Struct("<L2Q")
_FEED: Final = 64 * 1024
_GIVE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Described:
    """What stands after a streamed member: where its bytes end, their check sum, how many they unpack to."""

    at: int
    crc: int
    size: int


def described_ends(file: ArchiveFile, most: int) -> dict[int, Described]:
    """By the offset where a member's bytes would have to begin: what is said of it after its end.

    The sizes after a member stand with a mark of their own, or (older writers) without one before the next
    header; either way they count only for the member that begins as far before them as they say.

    Args:
        file: the archive's file.
        most: how many marks are looked at; an honest archive has a few for each member.
    """
    found: dict[int, Described] = {}
    for at, mark in islice(occurrences(file, *AFTER_A_MEMBER), most):
        for kind in (_SMALL, _LARGE):
            end, said = (at, at + len(mark)) if mark == _DESCRIPTOR else (at - kind.size, at - kind.size)
            raw = file.at(said, kind.size)
            if len(raw) == kind.size:
                crc, packed, size = kind.unpack(raw)
                if packed <= end:
                    found.setdefault(end - packed, Described(end, crc, size))
    return found


class Ended(Enum):
    """How unpacking without an end in sight came out."""

    HERE = "here"
    WITH_THE_FILE = "with the file"
    NOWHERE = "nowhere"


def packed_end(file: ArchiveFile, start: int, method: int, limits: Limits, patience: int) -> tuple[Ended, int, int]:
    """Unpacks from an offset on, keeping nothing, to see where the packing says that it ends.

    Args:
        file: the archive's file.
        start: where the packed bytes begin.
        method: how they are packed.
        limits: the limits of the archive.
        patience: how many bytes may come out.

    Returns:
        Whether it ended here, only with the file, or nowhere that makes sense; the offset (no later than the
        end, where it ended here); and the patience that is left.
    """
    engine = unpacker(method, None, limits)
    at = start
    while patience > 0:
        feed = b""
        if engine.hungry:
            feed = file.at(at, _FEED)
            at += len(feed)
        try:
            block = engine.unpack(feed, _GIVE)
        except BadPacking:
            return Ended.NOWHERE, at, patience
        patience -= len(block)
        if engine.finished:
            # Deflate64 is fed in slices and cannot tell the very byte: the last slice may hold what follows.
            slack = SLICE if method == DEFLATE64 else 0
            return Ended.HERE, max(start, at - engine.unused - slack), patience
        if engine.hungry and not feed and not block:
            return Ended.WITH_THE_FILE, file.size, patience
    return Ended.NOWHERE, at, 0
