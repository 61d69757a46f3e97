"""The list of members of a ZIP, with nothing believed that the rest does not bear out.

The fields of all entries are read as columns: one by one, in Python, 200,000 of them took a second and a half.

Source: ZIP application note 6.3.10, sections 4.3.12 and 4.3.13.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from struct import Struct
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits, limit_words
from inspector.archive.shown import shown_name
from inspector.archive.zip_end import Directory
from inspector.archive.zip_entry import FOLDER_TYPE, SENTINEL, extra_fields, large_values, unicode_path
from inspector.errors import ArchiveRefused

_FIELDS: Final = (
    "signature:4 made_by:2 needs:2 flags:2 method:2 time:2 date:2 crc:4 packed:4 size:4 name:2 extra:2 comment:2 disk:2 inner:2 "
    "attributes:4 header:4"
)
_ENTRY: Final = np.dtype([(name, f"<u{size}") for name, size in (each.split(":") for each in _FIELDS.split())])
_SIZE: Final = _ENTRY.itemsize
_SIGNATURE: Final = b"PK\x01\x02"
_SIGNED: Final = b"PK\x05\x05"
"""A signature over the list may follow its last entry."""
_LENGTHS: Final = Struct("<4s24x3H")
"""An entry's signature, and the lengths of its name, extra fields and comment."""
_ZIP64: Final = 1
_ONE_LARGE: Final = 12
"""Bytes of a Zip64 field with one value, its mark and length before it."""
_UNICODE_PATH: Final = 0x7075
_LARGEST: Final = 2**63
FARTHEST: Final = 2**62
"""No file is so large: an offset beyond is cut to it, so that sums of two stay whole numbers of 64 bits."""

Column = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """All entries of a list, by the column: `rows` their fields as they stand, `packed`, `size` and `header_at` (an offset
    in the file) with what the Zip64 fields say, `name_at` where each name begins in `data`, `paths` the Unicode path
    fields that hold, by place.
    """

    data: bytes
    rows: NDArray[Any]
    name_at: Column
    packed: Column
    size: Column
    header_at: Column
    paths: dict[int, str]

    def __len__(self) -> int:
        return len(self.rows)

    def name(self, place: int) -> bytes:
        """The bytes of an entry's name."""
        at = int(self.name_at[place])
        return self.data[at : at + int(self.rows["name"][place])]

    def only(self, place: int) -> "Entries":
        """The entry at one place by itself."""
        at = slice(place, place + 1)
        paths = {0: self.paths[place]} if place in self.paths else {}
        return Entries(
            self.data, self.rows[at], self.name_at[at], self.packed[at], self.size[at], self.header_at[at], paths
        )

    @property
    def unix_type(self) -> Column:
        """What kind of file each was on the system that packed it; 0 where that is not told."""
        tells = np.isin(self.rows["made_by"] >> 8, (3, 19))
        return np.where(tells, (self.rows["attributes"] >> 16) & 0o170000, 0).astype(np.int64)

    @property
    def folder(self) -> NDArray[np.bool_]:
        """Which stand for folders and hold nothing."""
        last = np.frombuffer(self.data, np.uint8)[self.name_at + self.rows["name"] - 1]
        ends = np.isin(last, (0x2F, 0x5C)) & (self.rows["name"] > 0)
        found: NDArray[np.bool_] = (self.size == 0) & ((self.unix_type == FOLDER_TYPE) | ends)
        return found


def read_entries(file: ArchiveFile, directory: Directory, limits: Limits) -> Entries | None:
    """All entries in order; None where the list breaks off.

    Raises:
        ArchiveRefused: the list is longer than the limits allow, or claims what no file can hold.
    """
    if directory.size > limits.directory_bytes:
        raise directory_too_large(file, directory.size, limits)
    data = file.at(directory.offset, directory.size)
    places, end = _places(data, file, limits)
    entries = _entries(data, places, directory.base, file)
    return entries if end == len(data) or data.startswith(_SIGNED, end) else None


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


def _places(data: bytes, file: ArchiveFile, limits: Limits) -> tuple["array[int]", int]:
    """Where the whole entries begin, and where the last of them ends; by their lengths alone."""
    places = array("q")
    lengths, most = _LENGTHS.unpack_from, limits.members
    at, last = 0, len(data) - _SIZE
    while at <= last:
        signature, name, extra, comment = lengths(data, at)
        if signature != _SIGNATURE:
            break
        if len(places) >= most:
            raise too_many_members(file, limits)
        places.append(at)
        at += _SIZE + name + extra + comment
    if at > len(data):
        at = places.pop()
    return places, at


def _entries(data: bytes, places: "array[int]", base: int, file: ArchiveFile) -> Entries:
    rows = np.frombuffer(b"".join([data[at : at + _SIZE] for at in places]), _ENTRY)
    name_at = np.frombuffer(places, np.int64) + _SIZE
    packed, size, header = (rows[each].astype(np.int64) for each in ("packed", "size", "header"))
    extra_at = name_at + rows["name"]
    paths: dict[int, str] = {}
    telling = _telling(data, rows, extra_at)
    _take_single(data, rows, extra_at, telling, {"size": size, "packed": packed, "header": header})
    for place in np.flatnonzero(telling).tolist():
        at = int(extra_at[place])
        extra = extra_fields(data[at : at + int(rows["extra"][place])])
        small = (int(size[place]), int(packed[place]), int(header[place]))
        large = large_values(extra.get(_ZIP64, b""), small)
        if max(large) >= _LARGEST:
            raise ArchiveRefused(
                "broken_directory",
                f"{shown_name(file.path)}: its list of files claims sizes that no file can have. Download the archive again.",
            )
        size[place], packed[place], header[place] = large
        begin = int(name_at[place])
        if path := unicode_path(extra.get(_UNICODE_PATH, b""), data[begin:at]):
            paths[place] = path
    return Entries(data, rows, name_at, packed, size, base + np.minimum(header, FARTHEST), paths)


def _take_single(
    data: bytes, rows: NDArray[Any], extra_at: Column, telling: NDArray[np.bool_], columns: Mapping[str, Column]
) -> None:
    """Fill in the one value that the only extra field of an entry holds, and tell no more of it: where a ZIP goes beyond
    4 GB, all that follows has its offset there.
    """
    octets = np.frombuffer(data, np.uint8)
    whole = rows["extra"]
    one = np.flatnonzero(telling & (whole >= _ONE_LARGE) & (sum(rows[each] == SENTINEL for each in columns) == 1))
    heads = octets[extra_at[one][:, None] + np.arange(_ONE_LARGE)]
    marks = np.ascontiguousarray(heads[:, :4]).view("<u2")
    values = np.ascontiguousarray(heads[:, 4:]).view("<i8")[:, 0]
    taken = (marks[:, 0] == _ZIP64) & (marks[:, 1] == whole[one] - 4) & (values >= 0)
    one, values = one[taken], values[taken]
    for name, column in columns.items():
        its = rows[name][one] == SENTINEL
        column[one[its]] = values[its]
    telling[one] = False


def _telling(data: bytes, rows: NDArray[Any], extra_at: Column) -> NDArray[np.bool_]:
    """Which entries have extra fields that say something: a large size or offset, or another name."""
    telling: NDArray[np.bool_] = np.zeros(len(rows), np.bool_)
    for each in ("packed", "size", "header"):
        telling |= rows[each] == SENTINEL
    marks, at = [], data.find(b"up")
    while at >= 0:
        marks.append(at)
        at = data.find(b"up", at + 1)
    found = np.array(marks, np.int64)
    holder = np.searchsorted(extra_at, found, side="right") - 1
    found, holder = found[holder >= 0], holder[holder >= 0]
    telling[holder[found < (extra_at + rows["extra"])[holder]]] = True
    return telling & (rows["extra"] > 0)
