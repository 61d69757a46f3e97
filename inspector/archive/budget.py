"""What each member may give, settled before anything is unpacked, counted on bytes that came out.

The total is dealt out beforehand, so that the outcome is the same in whatever order, and in however many
processes, the members are read; and the sum of all that can come out never passes it.
"""

from collections.abc import Sequence

from inspector.archive.limits import Limits


def total_allowed(archive_size: int, limits: Limits) -> int:
    """How many bytes all members of an archive of this size may give together."""
    return min(limits.total_bytes, limits.ratio * archive_size + limits.spare_bytes)


def allowances(sizes: Sequence[tuple[int, int]], archive_size: int, limits: Limits) -> tuple[int, ...]:
    """How many bytes each member may give.

    In directory order each member is granted what it claims while the total lasts; what is then left is
    shared out by packed size, for members that give more than they claim. Apart from that, no member
    may give more than `ratio` times its packed size once `ratio_from_bytes` have come out.

    Args:
        sizes: (packed size, claimed size) of each member, in bytes.
        archive_size: size of the whole archive, in bytes.
        limits: the limits that the archive is opened under.
    """
    left = total_allowed(archive_size, limits)
    granted = []
    for _, claimed in sizes:
        granted.append(min(claimed, left))
        left -= granted[-1]
    packed_in_all = sum(packed for packed, _ in sizes) or 1
    return tuple(
        min(grant + left * packed // packed_in_all, max(limits.ratio_from_bytes, limits.ratio * packed))
        for grant, (packed, _) in zip(granted, sizes, strict=True)
    )


class Budget:
    """How many bytes may still come out of one member."""

    __slots__ = ("left",)

    def __init__(self, allowed: int) -> None:
        self.left = allowed

    def spend(self, count: int) -> None:
        """Count bytes that came out."""
        self.left -= count
