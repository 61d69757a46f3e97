"""The members of an archive, and after them those of the archives within it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, overload

import numpy as np

from inspector.archive.archive import Member
from inspector.archive.name_marks import ending_in

ZIP: Final = (".zip",)
"""How ZIPs are called."""


@dataclass(frozen=True, slots=True)
class MembersWithin(Sequence[Member]):
    """The members of the outer archive, as it keeps them, and after them those within."""

    outer: Sequence[Member]
    within: tuple[Member, ...]

    def __len__(self) -> int:
        return len(self.outer) + len(self.within)

    @overload
    def __getitem__(self, at: int) -> Member: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Member, ...]: ...
    def __getitem__(self, at: int | slice) -> Member | tuple[Member, ...]:
        if isinstance(at, slice):
            return tuple(self[each] for each in range(*at.indices(len(self))))
        place = range(len(self))[at]
        count = len(self.outer)
        return self.outer[place] if place < count else self.within[place - count]

    def __iter__(self) -> Iterator[Member]:
        return chain(self.outer, self.within)


def zips_in(members: Sequence[Member]) -> list[int]:
    """The ordinals of the members that are called ZIPs."""
    found: list[int] = np.flatnonzero(ending_in(members, ZIP)).tolist()
    return found
