"""Looks for archives within an archive, and opens those that can be, within what the outer one may cost in all.

Threats Z7 to Z10 hold within as without: one that hides members in one another, that unpacks without end or that holds
itself is not opened. It stays a member that is listed, with the reason, and all others are read.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.archive.budget import total_allowed
from inspector.archive.damage import LIMIT, digest_text
from inspector.archive.inner_place import standing, stored
from inspector.archive.limits import limit_words
from inspector.archive.nested import WITHIN, Inner, NestedArchive, container_stream, inner_file, kept_as
from inspector.archive.nested_members import ZIP, MembersWithin, zips_in
from inspector.archive.shared_budget import shared
from inspector.archive.shown import capped
from inspector.archive.unpacked import KEPT, Unpacked
from inspector.archive.zip_archive import ZipArchive
from inspector.archive.zip_opening import open_zip
from inspector.errors import ArchiveRefused
from inspector.progress import Progress
from inspector.records.record import ExtractionWarning
from inspector.records.visible import visible_line

_MOST: Final = 10_000
"""Archives within that are looked at: exports that nest hold some dozens."""


def open_nested(outer: Archive, holds: Callable[[str], bool], progress: Progress) -> NestedArchive:
    """The archive with the members of the ZIPs within it.

    What the members of all of them may give together, and how many there may be, are the outer archive's limits; what
    each inner archive unpacks to counts, too.

    Args:
        outer: the archive, as it was opened.
        holds: whether a member of this path is an archive that the platform hands over so; asked of ZIPs alone.
        progress: told how far the unpacking of one is; may ask to stop.

    Raises:
        ArchiveRefused: the archive's file changed meanwhile.
    """
    looking = _Looking(outer, holds, progress)
    looking.look()
    return looking.found()


class _Looking:
    """One walk over an archive, its inner archives, and theirs."""

    def __init__(self, outer: Archive, holds: Callable[[str], bool], progress: Progress) -> None:
        self._outer = outer
        self._holds = holds
        self._progress = progress
        self._within: list[Member] = []
        self._inners: list[Inner] = []
        self._depths = [0]
        self._warnings: list[ExtractionWarning] = []
        self._told: dict[int, str] = {}
        self._left = total_allowed(outer.size, outer.limits)
        self._crowded = ""

    def look(self) -> None:
        """Opens what can be opened; members that this adds are looked at in their turn."""
        for place in zips_in(self._outer.members):
            self._look_at(self._outer.members[place], 0)
        holder = 0
        for member in self._within:
            while holder < len(self._inners) and self._inners[holder].first <= member.ordinal:
                holder += 1
            if member.path.lower().endswith(ZIP):
                self._look_at(member, holder)

    def _look_at(self, member: Member, holder: int) -> None:
        if member.problem or not self._holds(member.path):
            return
        try:
            self._open(member, holder)
        except ArchiveRefused as refused:
            if refused.code == "changed":
                raise
            self._leave(member, str(refused))

    def found(self) -> NestedArchive:
        """All that was found, with what each member may give."""
        outer = self._outer
        return NestedArchive(
            outer,
            MembersWithin(outer.members, tuple(self._within)),
            (*outer.warnings, *capped(self._warnings)),
            tuple(self._inners),
            self._told,
            shared(outer, [inner.bodies for inner in self._inners]),
        )

    @property
    def _count(self) -> int:
        return len(self._outer.members) + len(self._within)

    def _open(self, member: Member, holder: int) -> None:
        """Open one, or leave it."""
        limits = self._outer.limits
        if self._depths[holder] >= limits.inner_archives:
            met = "It lies within as many archives as are opened"
            self._leave(member, f"{met}; {limit_words('inner_archives', limits)}.")
        elif len(self._told) >= _MOST:
            self._leave(member, f"There are more than {_MOST:,} archives within this one.")
        elif self._crowded:
            self._leave(member, self._crowded)
        else:
            self._inners.append(self._placed(member, holder))
            opened: ZipArchive | None = None
            try:
                opened = self._listed(member)
            finally:
                if opened is None:
                    self._inners.pop()
            if opened is not None:
                self._add(member, holder, opened)

    def _listed(self, member: Member) -> ZipArchive | None:
        """The list of the inner archive that was placed last; None where it is left, and why was said."""
        with inner_file(self._outer, self._inners, self._inners[-1], self._tell(member)) as file:
            opened = open_zip(file, self._outer.limits)
        if opened is None:
            self._leave(member, "It is called a ZIP and is none.")
        elif self._count + len(opened.members) > self._outer.limits.members:
            self._crowded = f"With what is in it, the archive would have too many files; {limit_words('members', self._outer.limits)}."
            self._leave(member, self._crowded)
        else:
            return opened
        return None

    def _placed(self, member: Member, holder: int) -> Inner:
        """Where an inner archive's bytes can be read at any offset; unpacked if that cannot be without."""
        name = member.path.rpartition("/")[2]
        if holder == 0:
            root, stamp, lying = standing(self._outer, member)
            unpacked = 0
        else:
            above = self._inners[holder - 1]
            root, stamp, unpacked = above.root, above.stamp, above.unpacked
            lying = stored(above.bodies[member.ordinal - above.first])
            lying = None if lying is None else (above.at + lying[0], max(0, min(lying[1], above.size - lying[0])))
        if lying is not None:
            return Inner(holder, member.ordinal, name, root, stamp, *lying, unpacked)
        inner = Inner(holder, member.ordinal, name, root, stamp, 0, 0, len(self._inners) + 1)
        return replace(inner, size=self._measured(member, inner))

    def _measured(self, member: Member, inner: Inner) -> int:
        """How many bytes an inner archive unpacks to; they are kept, to be read at once."""
        if member.size > self._left:
            raise ArchiveRefused("limit", self._over())
        # No more than it claims, so that one that lies takes nothing from the others; what is beyond is damage.
        most = member.size or self._left
        with container_stream(self._outer, self._inners, inner, most, self._tell(member)) as stream:
            unpacked = Unpacked(stream, most, self._tell(member))
            digest = stream.digest() if unpacked.size < most else None
        self._left -= unpacked.size
        if digest is not None and digest.damage == LIMIT:
            raise ArchiveRefused("limit", digest_text(digest))
        KEPT.put(kept_as(self._outer, self._inners, replace(inner, size=unpacked.size)), unpacked)
        return unpacked.size

    def _over(self) -> str:
        limits = self._outer.limits
        whole = limits.total_bytes <= limits.ratio * self._outer.size + limits.spare_bytes
        met = f"It unpacks to more than the {self._left:,} bytes that are left for all files together"
        return f"{met}; {limit_words('total_bytes' if whole else 'spare_bytes', limits)}."

    def _add(self, member: Member, holder: int, opened: ZipArchive) -> None:
        first = self._count
        self._told[member.ordinal] = ""
        self._inners[-1] = replace(self._inners[-1], first=first, bodies=opened.bodies)
        self._depths.append(self._depths[holder] + 1)
        top = f"{member.path}{WITHIN}"
        raw = member.raw_path + WITHIN.encode()
        self._within += [
            each._replace(ordinal=first + each.ordinal, path=top + each.path, raw_path=raw + each.raw_path)
            for each in opened.members
        ]
        self._warnings += [
            replace(each, member=member.ordinal if each.member is None else first + each.member)
            for each in opened.warnings
        ]

    def _leave(self, member: Member, why: str) -> None:
        self._told[member.ordinal] = why
        self._warnings.append(
            ExtractionWarning("inner_archive", f"This archive within the archive was not opened. {why}", member.ordinal)
        )

    def _tell(self, member: Member) -> Callable[[int], None]:
        what = f"Opening {visible_line(member.path.rpartition('/')[2])}"
        return lambda size: self._progress(what, size, max(size, member.size))
