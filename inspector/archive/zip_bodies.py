"""Where each member's packed bytes stand, checked against the headers before them and against one another.

Overlapping members are how a small file becomes petabytes (Fifield 2019; threats Z6 to Z8): every range is
computed before a byte is unpacked.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from struct import Struct
from typing import Final

from inspector.archive.damage import NAME_MISMATCH, UNREACHABLE
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.zip_entry import SENTINEL, Entry

LOCAL: Final = Struct("<4s5H3L2H")
LOCAL_SIGNATURE: Final = b"PK\x03\x04"
_DESCRIPTOR: Final = 24
"""The most bytes that the sizes after a streamed member take."""


@dataclass(frozen=True, slots=True)
class Body:
    """A member's packed bytes.

    Args:
        at: offset of the first in the file; 0 where there is no header that leads to them.
        packed: how many there are.
        size: what they claim to unpack to; None where nothing was claimed.
        crc: the check sum that the list gives; None where none was given.
        method: how they are packed.
        damage: what is already known to be wrong.
    """

    at: int
    packed: int
    size: int | None
    crc: int | None
    method: int
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A body with the range of the file that its header and bytes take, and what the header disagrees about."""

    body: Body
    start: int
    end: int
    problem: str = ""
    mismatches: tuple[str, ...] = ()


def place(file: ArchiveFile, entry: Entry) -> Placed:
    """Where an entry's bytes stand, by its local header."""
    # The name is read together with the header: there may be half a million of them.
    raw = file.at(entry.header_at, LOCAL.size + len(entry.name))
    if len(raw) < LOCAL.size or not raw.startswith(LOCAL_SIGNATURE):
        missing = Body(0, 0, entry.size, entry.crc, entry.method)
        return Placed(missing, entry.header_at, entry.header_at, UNREACHABLE)
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = LOCAL.unpack_from(raw)
    at = entry.header_at + LOCAL.size + name_length + extra_length
    damage = "" if name_length == len(entry.name) and raw[LOCAL.size :] == entry.name else NAME_MISMATCH
    differing = [] if method == entry.method else ["method"]
    if flags & 0x2849 != entry.flags & 0x2849:
        differing.append("flags")
    if not (entry.streamed or flags & 0x8):
        claims = (("check sum", crc, entry.crc), ("packed size", packed, entry.packed), ("size", size, entry.size))
        differing += [what for what, here, there in claims if here not in {there, SENTINEL}]
    body = Body(at, entry.packed, entry.size, entry.crc, entry.method, damage)
    return Placed(body, entry.header_at, at + entry.packed, mismatches=tuple(differing))


def first_overlap(placed: Sequence[Placed], directory_at: int) -> tuple[int, int | None] | None:
    """The first two members that share bytes, by their place in the list; the second is None where a member
    reaches into the list of members itself. None where no two do.
    """
    order = sorted((each.start, each.end, index) for index, each in enumerate(placed) if not each.problem)
    reach, holder = -1, -1
    for start, end, index in order:
        if start < reach:
            return holder, index
        if end > directory_at:
            return index, None
        if end > reach:
            reach, holder = end, index
    return None


def inside(placed: Sequence[Placed], spans: Sequence[tuple[int, int]]) -> Iterator[bool]:
    """For each span of the file, whether it lies within the packed bytes of one member."""
    order = sorted((each.body.at, each.end) for each in placed if not each.problem)
    starts = [start for start, _ in order]
    # The furthest end among the first so many: the members do not overlap, or the archive was let in all the same.
    ends = list(accumulate((end for _, end in order), max))
    for start, end in spans:
        before = bisect_right(starts, start)
        yield before > 0 and end <= ends[before - 1]


def gaps(placed: Sequence[Placed], streamed: Sequence[bool], directory_at: int) -> tuple[tuple[int, int], ...]:
    """The stretches (offset and length in bytes) between the members, and before their list, that belong to none.

    Args:
        placed: the members' places.
        streamed: for each of them, whether its sizes stand once more after its bytes.
        directory_at: where the list of members begins.
    """
    order = sorted(
        (each.start, each.end, after) for each, after in zip(placed, streamed, strict=True) if not each.problem
    )
    found = []
    reach = order[0][0] if order else directory_at
    for start, end, after in [*order, (directory_at, directory_at, False)]:
        if start > reach:
            found.append((reach, start - reach))
        reach = max(reach, end + (_DESCRIPTOR if after else 0))
    return tuple(found)
