"""The headers before the members' bytes: where the bytes stand, and what these headers and the list disagree about.

Every header is read before a byte is unpacked (threats Z6 to Z8), some thousands at a time: each is asked of the system
alone, since members may be large, and all of them are held against the list at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.zip_bodies import LOCAL, LOCAL_SIGNATURE
from inspector.archive.zip_directory import FARTHEST, Column, Entries
from inspector.archive.zip_entry import DESCRIPTOR, SENTINEL

_FIELDS: Final = "signature:4 needs:2 flags:2 method:2 time:2 date:2 crc:4 packed:4 size:4 name:2 extra:2"
_HEADER: Final = np.dtype([(name, f"<u{size}") for name, size in (each.split(":") for each in _FIELDS.split())])
_SIGNATURE: Final = int.from_bytes(LOCAL_SIGNATURE, "little")
_TOGETHER: Final = 8_192
"""Headers that are held in memory at a time."""
_FLAGS_COMPARED: Final = 0x2849
_CLAIMS: Final = (("check sum", "crc"), ("packed size", "packed"), ("size", "size"))


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """By the column: the range of the file that each member's header and bytes take (half-open), where the bytes begin (0
    where no header leads to them), which are `lost` so, which have another name there, and what else differs, by place.
    """

    start: Column
    end: Column
    at: Column
    lost: NDArray[np.bool_]
    misnamed: NDArray[np.bool_]
    differing: dict[int, tuple[str, ...]]

    def of(self, kept: Column) -> "Places":
        """Those at some places, without what differs."""
        lost, misnamed = self.lost[kept], self.misnamed[kept]
        return Places(self.start[kept], self.end[kept], self.at[kept], lost, misnamed, {})


def as_listed(entries: Entries) -> Places:
    """Where the entries' bytes stand as far as the list alone tells: each takes at least so much, and begins nobody knows where."""
    count = len(entries)
    none = np.zeros(count, np.bool_)
    end = entries.header_at + LOCAL.size + entries.rows["name"] + np.minimum(entries.packed, FARTHEST)
    return Places(entries.header_at, end, np.zeros(count, np.int64), none, none, {})


def places_of(file: ArchiveFile, entries: Entries) -> Places:
    """Where the entries' bytes stand, by their local headers.

    Raises:
        ArchiveRefused: the file cannot be read.
    """
    count = len(entries)
    start = entries.header_at
    at, lost, misnamed = np.zeros(count, np.int64), np.zeros(count, np.bool_), np.zeros(count, np.bool_)
    differing: dict[int, tuple[str, ...]] = {}
    for first in range(0, count, _TOGETHER):
        some = slice(first, min(first + _TOGETHER, count))
        heads, other = _headers(file, entries, some)
        lost[some] = heads["signature"] != _SIGNATURE
        misnamed[some] = other & ~lost[some]
        at[some] = start[some] + LOCAL.size + heads["name"] + heads["extra"]
        differing |= {
            first + place: what for place, what in _differing(entries, some, heads) if not lost[first + place]
        }
    end = np.where(lost, start, at + np.minimum(entries.packed, FARTHEST))
    at[lost] = 0
    return Places(start, end, at, lost, misnamed, differing)


def _headers(file: ArchiveFile, entries: Entries, some: slice) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """The headers of a stretch of entries, all zeros where the file ends before; and which bear another name there."""
    lengths = entries.rows["name"][some]
    name_at = entries.name_at[some].tolist()
    names = [entries.data[at : at + length] for at, length in zip(name_at, lengths.tolist(), strict=True)]
    # The name is read together with the header: there may be half a million of them.
    read = file.each_at(entries.header_at[some].tolist(), (lengths.astype(np.int64) + LOCAL.size).tolist())
    empty = bytes(LOCAL.size)
    heads = np.frombuffer(b"".join([raw[: LOCAL.size] if len(raw) >= LOCAL.size else empty for raw in read]), _HEADER)
    other = np.fromiter(
        (raw[LOCAL.size :] != name for raw, name in zip(read, names, strict=True)), np.bool_, len(names)
    )
    return heads, other | (heads["name"] != lengths)


def _differing(entries: Entries, some: slice, heads: NDArray[Any]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """What differs between a stretch of entries and their headers, by the place in the stretch."""
    rows = entries.rows[some]
    both = {
        "method": heads["method"] != rows["method"],
        "flags": (heads["flags"] & _FLAGS_COMPARED) != (rows["flags"] & _FLAGS_COMPARED),
    }
    claimed = ((rows["flags"] | heads["flags"]) & DESCRIPTOR) == 0
    there = {"crc": rows["crc"].astype(np.int64), "packed": entries.packed[some], "size": entries.size[some]}
    for what, column in _CLAIMS:
        both[what] = claimed & (heads[column] != there[column]) & (heads[column] != SENTINEL)
    for place in np.flatnonzero(np.any(list(both.values()), axis=0)).tolist():
        yield place, tuple(what for what, differs in both.items() if differs[place])
