"""Members by the column: what is known of half a million of them takes a fifth of the memory of as many objects.

Nearly all members of a large archive are listed and never asked about one by one; a `Member` is made when it is.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Final, overload

from inspector.archive.archive import Member
from inspector.archive.zip_names import moment_of, named
from inspector.records.instants import Instant

_STEP: Final = 1_024
"""Members that are made at a time where all are asked for."""


@dataclass(frozen=True, slots=True)
class MemberColumns(Sequence[Member]):
    """The members of a ZIP; the ordinal of each is its place.

    Args:
        names: the names' bytes, end to end.
        ends: where each name ends among them.
        sizes: bytes, as claimed.
        times: the packed date and time, the date in the upper half.
        problems: why those that cannot be read cannot, by ordinal.
        paths: the path of those whose name does not tell it, by ordinal.
    """

    names: bytes
    ends: "array[int]"
    sizes: "array[int]"
    times: "array[int]"
    problems: Mapping[int, str]
    paths: Mapping[int, str]

    def __len__(self) -> int:
        return len(self.ends)

    @overload
    def __getitem__(self, at: int) -> Member: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Member, ...]: ...
    def __getitem__(self, at: int | slice) -> Member | tuple[Member, ...]:
        if isinstance(at, slice):
            return tuple(self[each] for each in range(*at.indices(len(self))))
        ordinal = range(len(self))[at]
        return self._made(ordinal, self.raw_path(ordinal), self.sizes[ordinal], self.times[ordinal])

    def __iter__(self) -> Iterator[Member]:
        start = 0
        for first in range(0, len(self), _STEP):
            ends = self.ends[first : first + _STEP]
            raw = [self.names[begin:end] for begin, end in zip((start, *ends[:-1]), ends, strict=True)]
            start = ends[-1]
            last = first + len(ends)
            yield from map(self._made, range(first, last), raw, self.sizes[first:last], self.times[first:last])

    def raw_path(self, ordinal: int) -> bytes:
        """The bytes of a member's name."""
        return self.names[self.ends[ordinal - 1] if ordinal else 0 : self.ends[ordinal]]

    def path(self, ordinal: int) -> str:
        """A member's path, as `Member.path`."""
        known = self.paths.get(ordinal)
        return named(self.raw_path(ordinal)) if known is None else known

    def _made(self, ordinal: int, raw: bytes, size: int, time: int) -> Member:
        path = self.paths.get(ordinal) if self.paths else None
        problem = self.problems.get(ordinal, "") if self.problems else ""
        return Member(ordinal, named(raw) if path is None else path, raw, size, moment(time), problem)


@dataclass(frozen=True, slots=True)
class KeptColumns(MemberColumns):
    """The same members, each made once: for a look that goes through all of them a dozen times, and is soon over."""

    _kept: list[Member] = field(default_factory=list, repr=False, compare=False)

    @classmethod
    def of(cls, members: MemberColumns) -> "KeptColumns":
        """Those of a ZIP, whose columns are shared."""
        return cls(*(getattr(members, each.name) for each in fields(MemberColumns)))

    def __iter__(self) -> Iterator[Member]:
        if not self._kept:
            self._kept.extend(MemberColumns.__iter__(self))
        return iter(self._kept)


@dataclass(frozen=True, slots=True)
class ChosenMembers(Sequence[Member]):
    """Some members of an archive, by their places among all of them, which rise."""

    members: Sequence[Member]
    places: "array[int]"

    def __len__(self) -> int:
        return len(self.places)

    def __iter__(self) -> Iterator[Member]:
        if len(self.places) == len(self.members):
            return iter(self.members)
        return map(self.members.__getitem__, self.places)

    @overload
    def __getitem__(self, at: int) -> Member: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Member, ...]: ...
    def __getitem__(self, at: int | slice) -> Member | tuple[Member, ...]:
        if isinstance(at, slice):
            return tuple(self.members[each] for each in self.places[at])
        return self.members[self.places[at]]


def count_of(members: Sequence[Member], problem: str) -> int:
    """How many members cannot be read for this reason."""
    if isinstance(members, MemberColumns):
        return sum(each == problem for each in members.problems.values())
    return sum(member.problem == problem for member in members)


@lru_cache(maxsize=4_096)
def moment(time: int) -> Instant | None:
    """The instant of a packed date and time; many members have the same."""
    return moment_of(time >> 16, time & 0xFFFF)
