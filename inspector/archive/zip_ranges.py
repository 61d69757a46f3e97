"""Ranges of the file that members take, held against one another.

Overlapping members are how a small file becomes petabytes (Fifield 2019; threats Z7 and Z8): every range is computed
before a byte is unpacked. Ranges are columns of starts and ends, half-open; members without a header have none.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from inspector.archive.zip_directory import Column

_DESCRIPTOR: Final = 24
"""The most bytes that the sizes after a streamed member take."""


def first_overlap(
    start: Column, end: Column, lost: NDArray[np.bool_], directory_at: int
) -> tuple[int, int | None] | None:
    """The first two members that share bytes, by their place in the columns; the second is None where a member
    reaches into the list of members itself. None where no two do.
    """
    there = np.flatnonzero(~lost)
    order = there[np.lexsort((end[there], start[there]))]
    begins, ends = start[order], end[order]
    reach = np.maximum.accumulate(np.concatenate(([-1], ends)))[:-1]
    shares = begins < reach
    wrong = np.flatnonzero(shares | (ends > directory_at))
    if not len(wrong):
        return None
    at = int(wrong[0])
    if shares[at]:
        return int(order[np.argmax(ends[:at])]), int(order[at])
    return int(order[at]), None


def inside(at: Column, end: Column, lost: NDArray[np.bool_], spans: Sequence[tuple[int, int]]) -> Iterator[bool]:
    """For each span of the file, whether it lies within the packed bytes (from `at` on) of one member."""
    there = np.flatnonzero(~lost)
    order = there[np.lexsort((end[there], at[there]))]
    starts = at[order]
    # The furthest end among the first so many: the members do not overlap, or the archive was let in all the same.
    ends = np.maximum.accumulate(end[order])
    for begins, ending in spans:
        before = int(np.searchsorted(starts, begins, side="right"))
        yield before > 0 and ending <= int(ends[before - 1])


def gaps(
    start: Column, end: Column, lost: NDArray[np.bool_], streamed: NDArray[np.bool_], directory_at: int
) -> tuple[int, int, int]:
    """How many stretches between the members, and before their list, belong to none; offset and length of the first.

    Args:
        start: where each member's header begins.
        end: where its bytes end.
        lost: which have no header.
        streamed: which of them may have their sizes once more after their bytes.
        directory_at: where the list of members begins.
    """
    there = np.flatnonzero(~lost)
    if not len(there):
        return 0, 0, 0
    order = there[np.argsort(start[there], kind="stable")]
    begins = np.append(start[order], directory_at)
    ends = end[order] + np.where(streamed[order], _DESCRIPTOR, 0)
    reach = np.maximum.accumulate(np.maximum(ends, begins[0]))
    after = np.concatenate((begins[:1], reach))
    found = np.flatnonzero(begins > after)
    if not len(found):
        return 0, 0, 0
    return len(found), int(after[found[0]]), int(begins[found[0]] - after[found[0]])
