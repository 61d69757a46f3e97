"""An archive with the archives that lie within it, as one tree of members.

Where a platform is known to hand over archives within archives, the members of the inner ones stand after all others,
so that each outer member keeps its number. Their paths say where they stand: the outer member's path, `!/`, the path
within. The outer member is a member still: its SHA-256 is that of the inner archive's own bytes.
"""

from array import array
from bisect import bisect_right
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.budget import Budget
from inspector.archive.inner_file import InnerFile
from inspector.archive.packed_stream import PackedStream
from inspector.archive.stand_in import StandIn, Tell, open_telling
from inspector.archive.unpacked import KEPT, Unpacked
from inspector.archive.zip_archive import ZipArchive, changed, opened_again
from inspector.archive.zip_bodies import Bodies
from inspector.records.record import ExtractionWarning

WITHIN: Final = "!/"
"""Stands between the path of an inner archive and the path of a member within it."""
_NONE: Final = Bodies(array("Q"), array("Q"), None, None, array("Q"))
"""Those of an inner archive that is only placed yet."""


@dataclass(frozen=True, slots=True)
class Inner:
    """An archive within.

    Args:
        holder: 0 where it is a member of the outer archive, n where it is one of the n-th inner archive.
        container: the ordinal of the member that it is, and the last step of its path in `name`.
        root: the file on disk that it ultimately stands in, with the size and the time of its last change in `stamp`.
        at: where its bytes begin, in that file or in what was unpacked of it, and `size` how many they are.
        unpacked: which inner archive was unpacked so that its bytes can be read: itself, or one that it lies in as it is;
            0 where they are read from the file on disk.
        first: the ordinal of its first member.
        bodies: where each of its members stands in it.
    """

    holder: int
    container: int
    name: str
    root: Path
    stamp: tuple[int, int]
    at: int
    size: int
    unpacked: int
    first: int = 0
    bodies: Bodies = field(default=_NONE, repr=False)


@runtime_checkable
class Nesting(Protocol):
    """An archive that was looked at for archives within it."""

    def inner(self, member: Member) -> str | None:
        """None where the member is no archive within; empty where it was opened; else a sentence that says why not."""
        ...


@dataclass(frozen=True, slots=True)
class NestedArchive(StandIn):
    """An `Archive`, of its outer one's kind. `told` says of each member that is an archive whether it was opened, see
    `Nesting`; `budget` how many bytes each member may give, those of an outer ZIP too, since those within share what it may.
    """

    outer: Archive
    members: Sequence[Member]
    warnings: tuple[ExtractionWarning, ...]
    inners: tuple[Inner, ...]
    told: Mapping[int, str]
    budget: Budget = field(repr=False)

    @property
    def stands_for(self) -> Archive:
        """The outer archive."""
        return self.outer

    def inner(self, member: Member) -> str | None:
        """See `Nesting`."""
        return self.told.get(member.ordinal)

    def open(self, member: Member) -> MemberStream:
        """The member's bytes.

        Raises:
            ArchiveRefused: the file is gone, or is no longer the one that was opened.
        """
        return self.open_telling(member, None)

    def open_telling(self, member: Member, tell: Tell | None) -> MemberStream:
        """The same; see `Telling`."""
        which = bisect_right(self.inners, member.ordinal, key=lambda each: each.first) if self.inners else 0
        if which == 0:
            if isinstance(self.outer, ZipArchive):
                whole = opened_again(self.outer.path, self.outer.stamp)
                body = self.outer.bodies[member.ordinal]
                return PackedStream(whole, body, self.budget[member.ordinal], self.limits)
            return open_telling(self.outer, member, tell)
        inner = self.inners[which - 1]
        file = inner_file(self.outer, self.inners, inner, tell)
        body = inner.bodies[member.ordinal - inner.first]
        return PackedStream(file, body, self.budget[member.ordinal], self.limits)


def inner_file(outer: Archive, inners: Sequence[Inner], inner: Inner, tell: Tell | None) -> InnerFile:
    """The bytes of an inner archive at any offset: from the file on disk where they lie there as they are, else unpacked.

    Raises:
        ArchiveRefused: the file on disk is gone, is no longer the one that was opened, or there is no room to unpack.
    """
    if inner.root.exists() and not inner.root.is_file():
        raise changed(inner.root)
    root = opened_again(inner.root, inner.stamp)
    try:
        unpacked = None
        if inner.unpacked:
            source = inners[inner.unpacked - 1]
            unpacked = KEPT.get(kept_as(outer, inners, source), lambda: _unpack(outer, inners, source, tell))
        return InnerFile(root, unpacked, inner.at, inner.size, name=inner.name, whole=outer.size)
    except BaseException:
        root.close()
        raise


def kept_as(outer: Archive, inners: Sequence[Inner], inner: Inner) -> Hashable:
    """What an inner archive that was unpacked is kept by, until the file on disk changes."""
    return inner.root, inner.stamp, _chain(inners, inner), inner.size, outer.limits


def _unpack(outer: Archive, inners: Sequence[Inner], inner: Inner, tell: Tell | None) -> Unpacked:
    with container_stream(outer, inners, inner, inner.size, tell) as stream:
        return Unpacked(stream, inner.size, tell or _nobody)


def container_stream(
    outer: Archive, inners: Sequence[Inner], inner: Inner, most: int, tell: Tell | None
) -> MemberStream:
    """The bytes of the member that an inner archive is; of one in another, no more than `most` of them come out."""
    if inner.holder == 0:
        return open_telling(outer, outer.members[inner.container], tell)
    holder = inners[inner.holder - 1]
    body = holder.bodies[inner.container - holder.first]
    return PackedStream(inner_file(outer, inners, holder, tell), body, most, outer.limits)


def _chain(inners: Sequence[Inner], inner: Inner) -> tuple[int, ...]:
    """What tells an inner archive from all others in the same file."""
    above = () if inner.holder == 0 else _chain(inners, inners[inner.holder - 1])
    return (*above, inner.container)


def _nobody(_size: int) -> None:
    """Told by those whom nobody listens to."""
