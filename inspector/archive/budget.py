"""What each member may give, settled before anything is unpacked, counted on bytes that came out.

The total is dealt out beforehand, so that the outcome is the same in whatever order, and in however many
processes, the members are read; and the sum of all that can come out never passes it.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from inspector.archive.limits import Limits

_SMALL: Final = 2**62
"""Up to here sums are told by whole numbers of 64 bits; of an archive that claims more by Python's own."""


class Allowed(Protocol):
    """How many bytes each member may give, by its place."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: int, /) -> int: ...


def total_allowed(archive_size: int, limits: Limits) -> int:
    """How many bytes all members of an archive of this size may give together."""
    return min(limits.total_bytes, limits.ratio * archive_size + limits.spare_bytes)


@dataclass(frozen=True, slots=True)
class Budget:
    """How many bytes each member may give, by its place: what was `granted`, and its share, by the `packed` bytes that it
    takes, of what is `left`.
    """

    granted: "array[int]"
    packed: "array[int]"
    packed_in_all: int
    left: int
    limits: Limits

    def __len__(self) -> int:
        return len(self.granted)

    def __getitem__(self, place: int) -> int:
        packed = self.packed[place]
        most = max(self.limits.ratio_from_bytes, self.limits.ratio * packed)
        return min(self.granted[place] + self.left * packed // self.packed_in_all, most)


def dealt(packed: "array[int]", claimed: Sequence[int], archive_size: int, limits: Limits) -> Budget:
    """The budget of an archive.

    In directory order, while the total lasts, each member is granted what it claims as far as that is no more
    than `ratio` times its packed size; after all of them, what it claims beyond that. So a member that claims
    petabytes takes nothing from those that claim what they hold. What is then left is shared out by packed
    size, for members that give more than they claim. No member may give more than `ratio` times its packed
    size once `ratio_from_bytes` have come out.

    Args:
        packed: packed size of each member, in bytes.
        claimed: claimed size of each, in bytes.
        archive_size: size of the whole archive, in bytes.
        limits: the limits that the archive is opened under.
    """
    most = max(max(packed, default=0), max(claimed, default=0))
    small = (most + limits.ratio_from_bytes) * (limits.ratio + 1) * (len(packed) + 1) < _SMALL
    kind = np.int64 if small else object
    holds: NDArray[Any] = np.array(packed, kind)
    asks: NDArray[Any] = np.array(claimed, kind)
    left = total_allowed(archive_size, limits)
    granted = np.zeros(len(holds), kind)
    for bound in (limits.ratio * holds, np.maximum(limits.ratio_from_bytes, limits.ratio * holds)):
        wanted = np.maximum(0, np.minimum(asks, bound) - granted)
        before = np.cumsum(wanted) - wanted
        more = np.minimum(wanted, np.maximum(0, left - before))
        granted = granted + more
        left -= int(more.sum())
    return Budget(array("Q", granted.tolist()), packed, int(holds.sum()) or 1, left, limits)


def allowances(sizes: Sequence[tuple[int, int]], archive_size: int, limits: Limits) -> tuple[int, ...]:
    """How many bytes each member may give, by the (packed size, claimed size) of each; see `dealt`."""
    budget = dealt(array("Q", [packed for packed, _ in sizes]), [claimed for _, claimed in sizes], archive_size, limits)
    return tuple(budget[place] for place in range(len(budget)))
