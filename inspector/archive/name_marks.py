"""Which members' names are worth a look one by one: told by their bytes, of all of them at once.

To ask each of 200,000 names takes Python a second, and hardly any archive has a name that is odd. What is found here
may be odd, and is then judged by its path; what is not found is not.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from inspector.archive.archive import Member
from inspector.archive.limits import Limits
from inspector.archive.member_columns import MemberColumns, moment

_BLOCK: Final = 1024 * 1024
_UNUSUAL, _STEP, _COLON = 1, 2, 4
_KINDS: Final = np.array(
    [
        _STEP if chr(byte) in "/\\" else _COLON if chr(byte) == ":" else 0 if 0x20 <= byte < 0x7F else _UNUSUAL
        for byte in range(256)
    ],
    np.uint8,
)
_RESERVED: Final = tuple(int.from_bytes(word, "big") for word in (b"con", b"prn", b"aux", b"nul", b"com", b"lpt"))
_LOWER: Final = 0x202020
_SMALL: Final = np.frombuffer(bytes(range(256)).lower(), np.uint8)
"""Each byte, capital letters of ASCII as small ones."""


def may_lead_outside(members: MemberColumns) -> list[int]:
    """The members whose paths may lead out of the archive, by ordinal."""
    starts, ends = starts_and_ends(members)
    view = _bytes(members)
    found = set(members.paths)
    at = members.names.find(b"..")
    while at >= 0:
        holder = int(np.searchsorted(ends, at, side="right"))
        found.add(holder)
        at = members.names.find(b"..", int(ends[holder]))
    found.update(np.flatnonzero((ends > starts) & (_KINDS[view[starts]] == _STEP)).tolist())
    found.update(np.flatnonzero((ends > starts + 1) & (view[starts + 1] == ord(":"))).tolist())
    return sorted(found)


def may_be_odd(members: MemberColumns, limits: Limits) -> list[int]:
    """The members that cannot be read, or whose names may be odd, by ordinal."""
    starts, ends = starts_and_ends(members)
    view = _bytes(members)
    found = set(members.paths) | set(members.problems)
    steps = np.zeros(len(ends), np.int64)
    last = starts.copy()
    for first in range(0, len(members.names), _BLOCK):
        kinds = _KINDS[view[first : min(first + _BLOCK, len(members.names))]]
        for kind in (_UNUSUAL, _COLON):
            found.update(np.searchsorted(ends, np.flatnonzero(kinds == kind) + first, side="right").tolist())
        at = np.flatnonzero(kinds == _STEP) + first
        holders = np.searchsorted(ends, at, side="right")
        steps += np.bincount(holders, minlength=len(ends))
        np.maximum.at(last, holders, at + 1)
    found.update(np.flatnonzero((ends - starts > limits.name_bytes) | (steps > limits.depth)).tolist())
    # Nothing but steps and blanks, or an end in a dot or a blank.
    ending = view[np.maximum(ends - 1, 0)]
    found.update(np.flatnonzero((ends == starts) | np.isin(ending, tuple(b"/\\. "))).tolist())
    codes = (view[last].astype(np.int64) << 16 | view[last + 1].astype(np.int64) << 8 | view[last + 2]) | _LOWER
    found.update(np.flatnonzero(np.isin(codes, _RESERVED)).tolist())
    return sorted(found)


def ending_in(members: Sequence[Member], endings: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which members' paths end so, whatever the case of their letters; the endings are in small ASCII letters."""
    if not isinstance(members, MemberColumns):
        return np.fromiter((each.path.lower().endswith(endings) for each in members), np.bool_, len(members))
    starts, ends = starts_and_ends(members)
    view = _bytes(members)
    found: NDArray[np.bool_] = np.zeros(len(ends), np.bool_)
    back = {step: _SMALL[view[np.maximum(ends - step, 0)]] for step in range(1, max(map(len, endings)) + 1)}
    for ending in endings:
        same = ends - starts >= len(ending)
        for step, letter in enumerate(reversed(ending.encode()), 1):
            same &= back[step] == letter
        found |= same
    for ordinal, path in members.paths.items():
        found[ordinal] = path.lower().endswith(endings)
    return found


def newest(members: MemberColumns) -> int | None:
    """The first of the members with the latest time; None where none has one."""
    times = np.array(members.times, np.uint32)
    for time in np.unique(times)[::-1].tolist():
        if moment(time) is not None:
            return int(np.argmax(times == time))
    return None


def starts_and_ends(members: MemberColumns) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where each name begins and ends among the bytes of all."""
    ends = np.array(members.ends, np.int64)
    return np.concatenate((np.zeros(min(len(ends), 1), np.int64), ends[:-1])), ends


def _bytes(members: MemberColumns) -> NDArray[np.uint8]:
    """The bytes of all names, and three more, so that one may look beyond the end of any."""
    return np.frombuffer(members.names + bytes(3), np.uint8)
