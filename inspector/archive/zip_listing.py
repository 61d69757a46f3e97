"""What a ZIP lists, as columns: its members, where their bytes stand, and what its headers disagree about."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from inspector.archive.damage import NAME_MISMATCH, TRUNCATED, UNREACHABLE, UNSAFE_NAME
from inspector.archive.member_columns import MemberColumns
from inspector.archive.name_marks import may_lead_outside
from inspector.archive.packing import READABLE
from inspector.archive.zip_bodies import Bodies, Placed
from inspector.archive.zip_directory import Entries
from inspector.archive.zip_entry import FILE_TYPE, LOCKED, UTF8, Entry, problem_of
from inspector.archive.zip_local import Places
from inspector.archive.zip_names import leads_outside, told_beside

_READABLE: Final = tuple(READABLE)


@dataclass(frozen=True, slots=True)
class Listed:
    """The members of a ZIP with their bodies; `differing` says what two headers of some disagree about, by ordinal."""

    members: MemberColumns
    bodies: Bodies
    differing: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def listed(entries: Entries, places: Places, kept: NDArray[np.int64]) -> Listed:
    """The members by the list of a ZIP.

    Args:
        entries: all that the list names.
        places: where their bytes stand.
        kept: which of them are members, by place.
    """
    rows = entries.rows[kept]
    paths: dict[int, str] = {}
    for ordinal, place in _among(kept, entries.paths):
        told = told_beside(entries.name(place), entries.paths[place], utf8=bool(rows["flags"][ordinal] & UTF8))
        if told is not None:
            paths[ordinal] = told
    begins = entries.name_at[kept]
    ends = begins + rows["name"]
    sizes = _array("Q", entries.size[kept])
    members = MemberColumns(
        names=b"".join([entries.data[at:end] for at, end in zip(begins.tolist(), ends.tolist(), strict=True)]),
        ends=_array("Q", np.cumsum(rows["name"], dtype=np.int64)),
        sizes=sizes,
        times=_array("I", (rows["date"].astype(np.int64) << 16) | rows["time"]),
        problems=_problems(rows, entries.unix_type[kept], places.lost[kept]),
        paths=paths,
    )
    bodies = Bodies(
        at=_array("Q", places.at[kept]),
        packed=_array("Q", np.where(places.lost, 0, entries.packed)[kept]),
        sizes=sizes,
        sums=_array("I", rows["crc"]),
        methods=_array("H", rows["method"]),
        damages=dict.fromkeys(np.flatnonzero(places.misnamed[kept]).tolist(), NAME_MISMATCH),
    )
    differing = {ordinal: places.differing[place] for ordinal, place in _among(kept, places.differing)}
    return Listed(_judged(members), bodies, differing)


def found_one_by_one(found: Iterable[tuple[Entry, Placed]]) -> Listed:
    """The members that rescue found; what they claim is not held against them, and all count as cut off."""
    names = bytearray()
    ends, sizes, times, at, packed = (array(kind) for kind in "QQIQQ")
    methods = array("H")
    problems: dict[int, str] = {}
    paths: dict[int, str] = {}
    for ordinal, (entry, placed) in enumerate(found):
        names += entry.name
        ends.append(len(names))
        sizes.append(entry.size)
        times.append(entry.modified[0] << 16 | entry.modified[1])
        at.append(placed.body.at)
        packed.append(placed.body.packed)
        methods.append(entry.method)
        if entry.problem:
            problems[ordinal] = entry.problem
        if (told := told_beside(entry.name, entry.path, utf8=entry.utf8)) is not None:
            paths[ordinal] = told
    members = MemberColumns(bytes(names), ends, sizes, times, problems, paths)
    return Listed(_judged(members), Bodies(at, packed, None, None, methods, damage=TRUNCATED))


def _among(kept: NDArray[np.int64], told: Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """Ordinal and place of those members of which something is told, by place."""
    for place in told:
        ordinal = int(np.searchsorted(kept, place))
        if ordinal < len(kept) and kept[ordinal] == place:
            yield ordinal, place


def _array(kind: str, column: NDArray[Any]) -> "array[int]":
    """A column as it is kept: it takes as many bytes as its numbers, and crosses to another process as it is."""
    found = array(kind)
    found.frombytes(np.ascontiguousarray(column, dtype=f"u{found.itemsize}").tobytes())
    return found


def _problems(rows: NDArray[Any], unix_type: NDArray[np.int64], lost: NDArray[np.bool_]) -> dict[int, str]:
    """Why members cannot be read, for those of which the list or the missing header tells it."""
    methods, flags = rows["method"], rows["flags"]
    bad = lost | ~np.isin(unix_type, (0, FILE_TYPE)) | ((flags & LOCKED) != 0) | ~np.isin(methods, _READABLE)
    return {
        each: problem_of(int(unix_type[each]), int(flags[each]), int(methods[each])) or UNREACHABLE
        for each in np.flatnonzero(bad).tolist()
    }


def _judged(members: MemberColumns) -> MemberColumns:
    """The members; those whose paths lead out of the archive cannot be read."""
    unsafe = [
        each for each in may_lead_outside(members) if each not in members.problems and leads_outside(members.path(each))
    ]
    if not unsafe:
        return members
    problems = {**members.problems, **dict.fromkeys(unsafe, UNSAFE_NAME)}
    return MemberColumns(members.names, members.ends, members.sizes, members.times, problems, members.paths)
